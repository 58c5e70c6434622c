// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accessibility_walk.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pages/llm/llm_page.h"
#include "ui/pages/organizations/member_list.h"
#include "ui/pages/organizations/organization_list.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/pages/organizations/outbox_list.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subprocessors/comparison_list.h"
#include "ui/pages/subprocessors/import_list.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pages/subprocessors/version_list.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/parts/view_state.h"
#include "ui/rendering.h"

#include <QLineEdit>
#include <QListWidget>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

//! A list or pane with what brings it about. `refresh` asks the service anew.
struct View {
    std::shared_ptr<QWidget> widget;
    std::function<void()> refresh;
};

struct ViewCase {
    const char* name;
    std::function<View(ui::PageContext& context, const domain::Membership& organization)> make;
    const char* path; //!< of the read that fills it
    const char* emptyBody; //!< answer with nothing in it; null where it can't be empty
    const char* loading;
    const char* empty;
    const char* failed;
    const char* forbidden; //!< shown to someone without any right; null: always allowed
    bool hasRows = true; //!< for someone who has just signed up
    bool onPackmind = false; //!< the same there
};

template <typename PageType>
View page(ui::PageContext& context)
{
    auto widget = std::make_shared<PageType>(context);
    return {widget, [raw = widget.get()] {
                raw->refresh();
            }};
}

template <typename Level>
View level(ui::PageContext& context, std::function<void(Level&)> open = {})
{
    auto widget = std::make_shared<Level>(context, nullptr);
    if (open)
        open(*widget);
    return {widget, [raw = widget.get()] {
                raw->refresh();
            }};
}

//! A level of Sub-processors with a desk of its own.
template <typename Level>
View ofListing(ui::PageContext& context)
{
    auto desk = std::make_shared<ui::ListingDesk>(context);
    auto level = std::make_shared<Level>(context, *desk, nullptr);
    // The level goes before the desk that it holds on to.
    return {
        std::shared_ptr<QWidget>(level.get(), [desk, level](QWidget*) mutable { level.reset(); }),
        [raw = level.get()] {
            raw->refresh();
        }};
}

View settings(ui::PageContext& context, int section)
{
    auto widget = std::make_shared<ui::SettingsPage>(context, theme());
    widget->findChild<QListWidget*>()->setCurrentRow(section);
    return {widget, [raw = widget.get()] {
                raw->refresh();
            }};
}

//! The section with that title, whatever stands above it.
View settings(ui::PageContext& context, const QString& title)
{
    View view = settings(context, 0);
    auto* index = view.widget->findChild<QListWidget*>();
    index->setCurrentItem(index->findItems(title, Qt::MatchExactly).value(0));
    return view;
}

//! One in which the first entry is gone.
void beginDraft(ui::PageContext& context)
{
    const auto latest = await(context.client->listing().inForce());
    contract::ListingDraftEdit draft;
    draft.baseNumber = latest ? latest->number : 0;
    draft.entries = latest ? latest->entries.mid(1) : QList<domain::SubProcessor>();
    if (!await(context.client->listing().begin(draft)))
        qWarning("no draft could be begun");
}

constexpr const char* noItems = R"({"items":[],"total":0})";

QList<ViewCase> viewCases()
{
    return {
        {"organizations",
            [](ui::PageContext& c, const auto&) { return level<ui::OrganizationList>(c); },
            "/organizations", nullptr, "Loading organizations…", nullptr,
            "The organizations could not be loaded.", nullptr, true, true},
        {"members",
            [](ui::PageContext& c, const domain::Membership& m) {
                return level<ui::MemberList>(c, [m](ui::MemberList& list) { list.open(m); });
            },
            "/users", nullptr, "Loading members…", nullptr, "The members could not be loaded.",
            nullptr, true, true},
        {"outbox", [](ui::PageContext& c, const auto&) { return level<ui::OutboxList>(c); },
            "/outbox", noItems, "Loading invitations…",
            "No invitation waits. Links of people you invite stand here until they are used.",
            "The waiting invitations could not be loaded.", "", false},
        {"subprocessors",
            [](ui::PageContext& c, const auto&) { return page<ui::SubProcessorsPage>(c); },
            "/listing", nullptr, "Loading the listing…", nullptr,
            "The listing could not be loaded.", nullptr},
        {"draft of the listing",
            [](ui::PageContext& c, const auto&) {
                beginDraft(c);
                return page<ui::SubProcessorsPage>(c);
            },
            "GET /api/v0/governance/listing/draft", nullptr, "Loading the listing…", nullptr,
            "The listing could not be loaded.", nullptr},
        {"history", [](ui::PageContext& c, const auto&) { return ofListing<ui::VersionList>(c); },
            "/listing/history", noItems, "Loading the history…",
            "Nothing was published yet. Each version of the listing stands here for good.",
            "The history could not be loaded.", nullptr},
        {"comparison",
            [](ui::PageContext& c, const auto&) { return ofListing<ui::ComparisonList>(c); },
            "/listing", nullptr, "Loading the versions…", nullptr,
            "The versions could not be compared.", nullptr, false},
        {"import", [](ui::PageContext& c, const auto&) { return ofListing<ui::ImportList>(c); },
            "/listing", nullptr, "Loading the listing…", nullptr,
            "The listing could not be loaded.", nullptr, false},
        {"llm", [](ui::PageContext& c, const auto&) { return page<ui::LlmPage>(c); },
            "/governance/llm/organizations", noItems, "Loading the LLM settings…",
            "You belong to no organization. Ask an admin of one for an invitation.",
            "The LLM settings could not be loaded.", nullptr},
        {"platform's llm", [](ui::PageContext& c, const auto&) { return settings(c, u"LLM"_s); },
            "/governance/llm/platform", nullptr, "Loading the platform's LLM settings…", nullptr,
            "The platform's LLM settings could not be loaded.",
            "Only the operator of this workspace sees and changes the platform's LLM key.", false},
        {"data requests",
            [](ui::PageContext& c, const auto&) { return page<ui::DataRequestsPage>(c); },
            "/governance/data-requests", noItems, "Loading the cases…",
            "No case is open. Whoever asks for their data, in whichever way, gets one here.",
            "The cases could not be loaded.",
            "Data requests are seen by operators, DPOs and auditors of this workspace.", false},
        {"activity", [](ui::PageContext& c, const auto&) { return page<ui::ActivityPage>(c); },
            "/activity", noItems, "Loading the activity…",
            "Nothing has happened yet. Every change is recorded here.",
            "The activity could not be loaded.",
            "Activity is shown to operators, DPOs and auditors, and to the admins of an "
            "organization."},
        {"people", [](ui::PageContext& c, const auto&) { return settings(c, 1); }, "/people",
            noItems, "Loading the people…", "People stand here once they have an account.",
            "The people could not be loaded.",
            "Only the operator of this workspace sees and changes people's roles."},
        {"api keys", [](ui::PageContext& c, const auto&) { return settings(c, 2); },
            "/auth/api-keys", noItems, "Loading the keys…",
            "API keys stand here, once you have made one for a program that works in your name.",
            "The keys could not be loaded.", nullptr, false},
        {"backups", [](ui::PageContext& c, const auto&) { return settings(c, u"Backups"_s); },
            "/governance/backups", nullptr, "Loading the backups…", nullptr,
            "The backups could not be loaded.",
            "Only the operator of this workspace sees and makes backups.", false},
        {"trust", [](ui::PageContext& c, const auto&) { return page<ui::TrustPage>(c); },
            "/governance", noItems, "The listing has not been read.",
            "Nothing was asked for yet. Requests for the report and messages to the DPO stand "
            "here.",
            "What was requested could not be loaded. The server refused this or failed. What is "
            "shown may have changed.",
            nullptr, false},
    };
}

} // namespace

//! Every list, in every state of its life, in both schemes, wide and at 960 pixels. CTest runs this
//! a second time with QT_SCALE_FACTOR=2.
class PageStatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyPageHasItsRow()
    {
        // A new page is not done before it stands in viewCases() or in a test of its own below.
        QStringList keys;
        PageStage stage;
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        for (const auto& page :
            QList<std::shared_ptr<ui::Page>>{std::make_shared<ui::OrganizationsPage>(context),
                std::make_shared<ui::SubProcessorsPage>(context),
                std::make_shared<ui::LlmPage>(context),
                std::make_shared<ui::DataRequestsPage>(context),
                std::make_shared<ui::TrustPage>(context),
                std::make_shared<ui::ActivityPage>(context),
                std::make_shared<ui::SettingsPage>(context, theme())})
            keys.append(page->key());
        QCOMPARE(keys,
            QStringList({u"organizations"_s, u"subprocessors"_s, u"llm"_s, u"datarequests"_s,
                u"trust"_s, u"activity"_s, u"settings"_s}));
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
        PageStage stage;
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        for (const ViewCase& views : viewCases()) {
            View shown = views.make(context, stage.organization());
            shown.widget->resize(1200, 780);
            shown.widget->show();
            shown.refresh();
            const QStringList problems = console::tests::accessibilityProblems(shown.widget.get());
            QVERIFY2(problems.isEmpty(),
                qPrintable(QString::fromLatin1(views.name) + problems.join(u'\n')));
        }
    }

private:
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
