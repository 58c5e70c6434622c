// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accessibility_walk.h"
#include "ui/padded_words.h"
#include "ui/page_driver.h"
#include "ui/page_states.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pages/llm/llm_page.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/parts/view_state.h"
#include "ui/rendering.h"

#include <QLineEdit>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

//! Every list, in every state of its life, in both schemes, wide and at 960 pixels. CTest runs this
//! a second time with QT_SCALE_FACTOR=2.
class PageStatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        speakAsAsked();
    }

    void everyPageHasItsRow()
    {
        // A new page is not done before it stands in viewCases() or in a test of its own below.
        QStringList keys;
        PageStage stage;
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        for (const auto& page :
            QList<std::shared_ptr<ui::Page>>{std::make_shared<ui::OverviewPage>(context),
                std::make_shared<ui::OrganizationsPage>(context),
                std::make_shared<ui::SubProcessorsPage>(context),
                std::make_shared<ui::LlmPage>(context),
                std::make_shared<ui::DataRequestsPage>(context),
                std::make_shared<ui::TrustPage>(context),
                std::make_shared<ui::ActivityPage>(context),
                std::make_shared<ui::SettingsPage>(context, theme())})
            keys.append(page->key());
        QCOMPARE(keys,
            QStringList({u"overview"_s, u"organizations"_s, u"subprocessors"_s, u"llm"_s,
                u"datarequests"_s, u"trust"_s, u"activity"_s, u"settings"_s}));
    }

    void states_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<Server>("server");
        const QList<ViewCase> cases = viewCases();
        for (int i = 0; i < cases.size(); ++i) {
            QTest::newRow(cases.at(i).name) << i << Server::Ours;
            if (cases.at(i).onPackmind)
                QTest::addRow("Packmind, %s", cases.at(i).name) << i << Server::Packmind;
        }
    }

    void states()
    {
        QFETCH(int, view);
        QFETCH(Server, server);
        const ViewCase views = viewCases().at(view);
        PageStage stage(server);
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        const QString path = QString::fromLatin1(views.path);

        stage.faults.set(Faults::Kind::Hold, path);
        View shown = views.make(context, stage.organization());
        shown.widget->resize(1200, 780);
        shown.widget->show();
        shown.refresh();
        seen(*shown.widget, QString::fromUtf8(views.loading));
        stage.faults.set(Faults::Kind::Refuse, path, 500, R"({"statusCode":500,"message":"x"})");
        shown.refresh();
        seen(*shown.widget, QString::fromUtf8(views.failed));
        stage.faults.set(Faults::Kind::Refuse, path, 403,
            R"({"statusCode":403,"message":"This is for others."})");
        shown.refresh();
        seen(*shown.widget, u"This is for others."_s);
        if (views.emptyBody) {
            stage.faults.set(Faults::Kind::Answer, path, 200, views.emptyBody);
            shown.refresh();
            seen(*shown.widget, QString::fromUtf8(views.empty));
        }
        stage.faults.clear();
        shown.refresh();
        if (views.hasRows)
            filtered(*shown.widget);
        stage.faults.set(Faults::Kind::Refuse, path, 401, R"({"statusCode":401,"message":"x"})");
        shown.refresh();
        seen(*shown.widget, u"Your session has ended."_s);
        stage.faults.clear();
        QVERIFY(await(stage.client->session().signIn(
            ServiceFixture::operatorEmail(), ServiceFixture::password())));
        stage.goAway();
        shown.refresh();
        seen(*shown.widget, u"There is no connection to the cloud right now."_s);
        shown.widget.reset();
    }

    void packmindListsNoKeys()
    {
        PageStage stage(Server::Packmind);
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        const View shown = settings(context, u"API keys"_s);
        shown.widget->resize(1200, 780);
        shown.widget->show();
        shown.refresh();
        seen(*shown.widget, u"This server keeps no list of API keys and can't revoke them."_s);
        QCOMPARE(tests::accessibilityProblems(shown.widget.get()), QStringList());
    }

    void someoneWithoutRightsIsTold()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        for (const ViewCase& views : viewCases()) {
            if (!views.forbidden || !*views.forbidden)
                continue;
            ui::PageContext context = stage.context();
            context.standing = {};
            View shown = views.make(context, stage.organization());
            shown.widget->resize(1200, 780);
            shown.widget->show();
            shown.refresh();
            seen(*shown.widget, QString::fromUtf8(views.forbidden));
        }
    }

    void besideACloud_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QString>("here"); // what it says of being kept on this computer
        const auto row = [](const char* name, const QString& here) {
            const QList<ViewCase> cases = viewCases();
            const auto found = std::find_if(cases.begin(), cases.end(),
                [&](const ViewCase& each) { return qstrcmp(each.name, name) == 0; });
            QTest::newRow(name) << int(found - cases.begin()) << here;
        };
        row("subprocessors", u"This listing is kept on this computer."_s);
        row("activity",
            u"Who did what, when, in what is kept on this computer. Entries can't be changed or "
            "removed."_s);
        row("trust", u"This computer: Read from the listing in this workspace."_s);
    }
    //! The pages of a cloud that keeps no governance: what this computer keeps for it, and what it
    //! can't open.
    void besideACloud()
    {
        QFETCH(int, view);
        QFETCH(QString, here);
        const ViewCase views = viewCases().at(view);
        PageStage stage;
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        context.profile.kind = profiles::Profile::Kind::SelfHosted;
        context.governance.place = ui::Governance::Place::ThisComputer;
        View kept = views.make(context, stage.organization());
        kept.widget->resize(1200, 780);
        kept.widget->show();
        kept.refresh();
        seen(*kept.widget, here);

        context.governance = {};
        context.governance.problem
            = base::ApiError::invalid({}, u"The keychain does not answer."_s, u"keys.none"_s);
        View closed = views.make(context, stage.organization());
        closed.widget->resize(1200, 780);
        closed.widget->show();
        closed.refresh();
        const QString sentence
            = u"What is kept on this computer for this cloud could not be opened."_s;
        const QString why = u"The keychain does not answer."_s;
        // A strip says both in one.
        const bool strip = qstrcmp(views.name, "trust") == 0;
        seen(*closed.widget, strip ? QString(sentence + u' ' + why) : sentence);
        seen(*closed.widget, strip ? QString(sentence + u' ' + why) : why);
        PageDriver person(*closed.widget);
        QVERIFY(person.find(u"Try again"_s));
        QVERIFY(person.details().contains(u"keys.none"_s));
    }

    void everyControlHasAName()
    {
        everyView([](QWidget& view) { return console::tests::accessibilityProblems(&view); });
    }

    //! Only with CONSOLE_TEST_WORDS.
    void isWholeInOtherWords()
    {
        if (qEnvironmentVariableIsEmpty("CONSOLE_TEST_WORDS"))
            QSKIP("CONSOLE_TEST_WORDS names no other words");
        everyView([](QWidget& view) {
            return console::tests::accessibilityProblems(&view) + cutWords(view);
        });
    }

private:
    //! Each view has none of these problems once it has read what it shows.
    static void everyView(const std::function<QStringList(QWidget&)>& problemsOf)
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        QStringList problems;
        for (const ViewCase& views : viewCases()) {
            View shown = views.make(context, stage.organization());
            shown.widget->resize(1200, 780);
            shown.widget->show();
            shown.refresh();
            // Asked after what the view reads, and answered after it.
            QVERIFY(await(stage.client->organizations().list()));
            const QStringList found = problemsOf(*shown.widget);
            for (const QString& problem : found)
                problems << QString::fromLatin1(views.name) + u": "_s + problem;
        }
        // The comparison shows only the first of them.
        for (const QString& problem : std::as_const(problems))
            qWarning().noquote() << problem;
        QCOMPARE(problems.join(u'\n'), QString());
    }

    static void seen(QWidget& view, const QString& sentence)
    {
        QCOMPARE(unseen(view, sentence), QString());
    }

    void filtered(QWidget& view)
    {
        const QList<QLineEdit*> fields = view.findChildren<QLineEdit*>();
        const auto visible = std::find_if(
            fields.begin(), fields.end(), [](const QLineEdit* line) { return line->isVisible(); });
        QVERIFY(visible != fields.end());
        QLineEdit* field = *visible;
        field->setText(u"zzz-nothing"_s);
        seen(view, u"Nothing here contains “zzz-nothing”."_s);
        field->clear();
    }
};

QTEST_MAIN(PageStatesTest)
#include "page_states_test.moc"
