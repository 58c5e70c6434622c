// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/backups.h"
#include "service/store/transaction.h"
#include "ui/pages/settings/backup_report.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/parts/detail_pane.h"
#include "ui/window_stage.h"

#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QUuid>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int many = 12;
constexpr int settling = 300; // milliseconds in which something could still be taken away
const QString message = u"Your message"_s;
const QString password = u"four words are better"_s;

bool ask(PageStage& stage, const QString& reason)
{
    return await(stage.elsewhere().trust().create(domain::TrustRequest::Kind::DpoContact, reason))
        .has_value();
}

std::unique_ptr<ui::TrustPage> shown(PageStage& stage)
{
    auto page = std::make_unique<ui::TrustPage>(stage.context());
    page->resize(1100, 600);
    page->show();
    page->refresh();
    return page;
}

//! A label that says this among other things, or null.
QLabel* labelWith(const QWidget& root, const QString& text)
{
    const QList<QLabel*> all = root.findChildren<QLabel*>();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const QLabel* each) { return each->isVisible() && each->text().contains(text); });
    return found == all.end() ? nullptr : *found;
}

QScrollBar* promisesBar(const QWidget& page)
{
    const QList<QScrollArea*> all = page.findChildren<QScrollArea*>();
    const auto found = std::find_if(all.begin(), all.end(),
        [](const QScrollArea* each) { return each->accessibleName() == u"Promises"_s; });
    return found == all.end() ? nullptr : (*found)->verticalScrollBar();
}

//! Backups of before, which were cancelled.
bool remember(ServiceFixture& service, int runs)
{
    const auto database = service.database();
    return service::change(*database, [&]() -> base::Result<base::Done> {
        service::BackupStore store(*database);
        for (int i = 0; i < runs; ++i) {
            domain::BackupRun run;
            run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            run.state = domain::BackupRun::State::Cancelled;
            run.startedAt = service.now().addDays(i - runs);
            run.endedAt = run.startedAt.addSecs(5);
            store.insert(run);
            store.update(run);
        }
        return base::Done{};
    }).has_value();
}

QJsonObject settings(const QString& frequency, const QString& folder)
{
    return {{u"frequency"_s, frequency}, {u"weekday"_s, 1}, {u"time"_s, u"04:30"_s}, {u"keep"_s, 9},
        {u"folder"_s, folder}, {u"password"_s, password}};
}

} // namespace

//! F5 on pages without a list, while somebody else is at work there.
class RefreshBesideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustStays()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        for (int i = 0; i < many; ++i)
            QVERIFY(ask(stage, u"Question number %1, please."_s.arg(i, 2, 10, QLatin1Char('0'))));
        const auto page = shown(stage);
        const PageDriver person(*page);
        QTRY_VERIFY(person.says(u"Question number 05"_s));
        QVERIFY(person.press(u"Contact the DPO"_s));
        QVERIFY(person.type(message, u"Where are my data kept?"_s));
        QTest::qWait(settling);
        const QPointer<QLabel> read = labelWith(*page, u"number 05"_s);
        QVERIFY(!read.isNull());
        read->setSelection(0, 8);
        const QString selected = read->selectedText();
        QVERIFY(!selected.isEmpty());
        QScrollBar* bar = promisesBar(*page);
        QVERIFY(bar && bar->maximum() > 0);
        bar->setValue(bar->maximum() / 2);
        const int scrolled = bar->value();
        const QWidget* focus = page->focusWidget();
        QVERIFY(ask(stage, u"One more question, please."_s));
        page->refresh();
        QTRY_VERIFY(person.says(u"One more question, please."_s));
        QTest::qWait(settling);
        QCOMPARE(bar->value(), scrolled);
        QVERIFY(!read.isNull());
        QCOMPARE(read->selectedText(), selected);
        QCOMPARE(person.textOf(message), u"Where are my data kept?"_s);
        QVERIFY(page->focusWidget() == focus);
        // Newest first.
        const QLabel* newest = labelWith(*page, u"One more question"_s);
        QVERIFY(newest);
        QVERIFY(newest->mapTo(page.get(), QPoint()).y() < read->mapTo(page.get(), QPoint()).y());
    }

    void aCheckThatIsUnderWayGoesOn()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        const auto page = shown(stage);
        const PageDriver person(*page);
        QVERIFY(person.press(u"See what was found: All data is encrypted at rest with AES-256."_s));
        stage.faults.set(Faults::Kind::Hold, u"/governance/protection"_s);
        QVERIFY(person.press(u"Check again"_s));
        QTRY_VERIFY(stage.faults.isHolding());
        QVERIFY(ask(stage, u"One more question, please."_s));
        page->refresh();
        QTRY_VERIFY(person.says(u"One more question, please."_s));
        QTest::qWait(settling);
        const auto* pane = page->findChild<ui::DetailPane*>(u"trust.proof"_s);
        QVERIFY(pane && pane->isSaving());
        stage.faults.clear();
        QTRY_VERIFY(!pane->isSaving());
    }

    void backupsStay()
    {
        const QTemporaryDir folder;
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(remember(stage.service(), many));
        QVERIFY(change(stage, settings(u"off"_s, folder.path())));
        QVERIFY(stage.turnTo(ui::PageId::Settings) && stage.turnToSection(u"Backups"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"When and where…"_s));
        QVERIFY(person.type(u"Folder"_s, u"/backups/disk"_s));
        stage.window().resize(stage.window().minimumSize());
        QTest::qWait(settling);
        QScrollBar* bar = stage.window().findChild<ui::BackupReport*>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() / 2);
        const int scrolled = bar->value();
        QVERIFY(change(stage, settings(u"daily"_s, folder.path())));
        QTest::keyClick(&stage.window(), Qt::Key_F5);
        QTRY_VERIFY(person.says(u"Every day at "_s));
        QTest::qWait(settling);
        QCOMPARE(bar->value(), scrolled);
        QCOMPARE(person.textOf(u"Folder"_s), u"/backups/disk"_s);
        // What nobody typed here is what the other one has set, and so is not undone by saving.
        QCOMPARE(person.textOf(u"Make a backup"_s), u"Every day"_s);
        QVERIFY(person.saysExactly(u"1 unsaved change"_s));
        QVERIFY(person.type(u"Folder"_s, folder.path()));
        QTRY_VERIFY(person.saysExactly(u"No unsaved changes"_s));
    }

private:
    //! The settings of backups, by the same person at another computer.
    static bool change(WindowStage& stage, const QJsonObject& body)
    {
        return stage.elsewhere().send("PUT", u"/governance/backups/settings"_s, body).status == 200;
    }
};

QTEST_MAIN(RefreshBesideTest)
#include "refresh_beside_test.moc"
