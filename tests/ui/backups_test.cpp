// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accessibility_walk.h"
#include "ui/pages/settings/backup_words.h"
#include "ui/shell/start_page.h"
#include "ui/shell/start_restore_form.h"
#include "ui/window_stage.h"

#include <QComboBox>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString password = u"four words are better"_s;
constexpr int patience = 60'000;
} // namespace

//! Backups, as the operator makes them at the window.
class BackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void asksForFolderAndPasswordThenMakesOne()
    {
        WindowStage stage;
        QVERIFY(opened(stage));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.saysExactly(u"None is on record yet."_s));
        QTRY_VERIFY(person.saysExactly(u"When you make one: there is no schedule."_s));
        QVERIFY(person.press(u"Back up now"_s));
        QTRY_COMPARE(person.errorAt(u"Folder"_s), u"Choose a folder that backups are kept in."_s);
        QVERIFY(person.type(u"Folder"_s, m_folder->path()));
        QVERIFY(person.type(u"Password for backups"_s, password));
        QVERIFY(person.press(u"Save and back up"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"The backup was made, opened again, and is whole: "_s), patience);
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(person.says(files.first()));
        QTRY_VERIFY(person.says(u"Opened again from the disk: whole, with all "_s));
        QTRY_VERIFY(person.saysExactly(u"Set. It can't be shown or recovered."_s));
        QVERIFY(!person.find(u"Password for backups"_s));
        QCOMPARE(tests::accessibilityProblems(stage.window().currentConsolePage()), QStringList());
    }

    void saysAtItsFieldWhatIsWrong()
    {
        WindowStage stage;
        QVERIFY(opened(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"When and where…"_s));
        QVERIFY(person.type(u"Folder"_s, u"/not/there"_s));
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(person.errorAt(u"Folder"_s),
            u"The folder /not/there does not exist. Connect the disk that it is on, or choose "
            "another folder."_s);
        QVERIFY(person.type(u"Folder"_s, m_folder->path()));
        QVERIFY(person.type(u"Password for backups"_s, u"short"_s));
        QTest::keyClick(person.find(u"Save"_s), Qt::Key_Space);
        QTRY_COMPARE(person.errorAt(u"Password for backups"_s),
            u"Use at least 12 characters for the password of backups: whoever has the file can try "
            "as many passwords as they like."_s);
        QCOMPARE(person.textOf(u"Folder"_s), m_folder->path());
    }

    void aScheduleIsSaidInWords()
    {
        WindowStage stage;
        QVERIFY(opened(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"When and where…"_s));
        QVERIFY(!person.find(u"At"_s));
        auto* often = qobject_cast<QComboBox*>(person.find(u"Make a backup"_s));
        QVERIFY(often);
        often->setCurrentIndex(often->findText(u"Every week"_s));
        QVERIFY(person.find(u"At"_s) && person.find(u"On"_s));
        QVERIFY(person.type(u"Folder"_s, m_folder->path()));
        QVERIFY(person.type(u"Password for backups"_s, password));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(person.says(u"The settings of backups are saved."_s));
        QTRY_VERIFY(person.says(u"Every Monday at 12:00"_s));
        QTRY_VERIFY(person.saysExactly(u"The newest 7 backups in this folder."_s));
    }

    void oneThatIsBeingMadeIsCountedAndCancelled()
    {
        WindowStage stage([](service::ServiceConfig& config) {
            config.backupPasswordRounds = 4 * service::CmsPassword::usualRounds;
        });
        QVERIFY(opened(stage));
        QVERIFY(begun(stage));
        const PageDriver& person = stage.person();
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Step "_s), patience);
        QTRY_COMPARE(person.refusalOf(u"Back up now"_s), u"A backup is being made."_s);
        QVERIFY(person.press(u"Cancel the backup"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"The backup was cancelled. No file is left of it."_s), 3 * patience);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void whatFailedIsSaidUntilOneIsMade()
    {
        WindowStage stage;
        QVERIFY(opened(stage));
        QVERIFY(begun(stage));
        const PageDriver& person = stage.person();
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"is whole: "_s), patience);
        const QString folder = m_folder->path();
        m_folder->remove();
        QVERIFY(person.press(u"Back up now"_s));
        const QString gone = u"The folder %1 does not exist. Connect the disk that it is on, or "
                             "choose another folder."_s.arg(folder);
        QTRY_VERIFY_WITH_TIMEOUT(person.says(gone), patience);
    }

    void restoringBeginsAtTheStartPage()
    {
        WindowStage stage;
        QVERIFY(opened(stage));
        QVERIFY(stage.person().press(u"Restore a backup…"_s));
        const auto* start = stage.window().findChild<ui::StartPage*>();
        QTRY_VERIFY(start && qobject_cast<ui::RestoreForm*>(start->currentForm()));
    }

    void stepsAreNumbered()
    {
        domain::BackupProgress progress;
        progress.step = u"waiting"_s;
        QCOMPARE(ui::progressSentence(progress), u"The backup begins in a moment."_s);
        progress.step = u"copying"_s;
        progress.pagesDone = 1200;
        progress.pagesTotal = 30000;
        QCOMPARE(ui::progressSentence(progress),
            u"Step 1 of 4, copying the database: 1,200 of 30,000 pages."_s);
        progress.step = u"naming"_s;
        QCOMPARE(ui::progressSentence(progress), u"Step 4 of 4, giving the file its name."_s);
    }

    void whatHappenedIsSaidRunByRun()
    {
        domain::BackupRun run;
        run.startedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        run.state = domain::BackupRun::State::Failed;
        run.errorMessage = u"The disk is full."_s;
        const QList<ui::TimelineStep> steps = ui::backupHistory({run, run, run}, 2);
        QCOMPARE(steps.size(), 2);
        QVERIFY(steps.first().text.endsWith(u", by hand: failed"_s));
        QCOMPARE(steps.first().note, run.errorMessage);
        QCOMPARE(steps.first().when, ui::TimelineStep::When::Failed);
    }

    void aMissedOneIsDueNow()
    {
        domain::BackupOverview overview;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        overview.next = now.addSecs(-60);
        const QList<ui::KeyValue> facts = ui::backupFacts(overview, now);
        const auto next = std::find_if(facts.begin(), facts.end(),
            [](const ui::KeyValue& fact) { return fact.key == "Next backup"_L1; });
        QVERIFY(next != facts.end());
        QCOMPARE(next->value, u"As soon as it can be made: its time has passed."_s);
    }

    void aLateOneIsCalledLate()
    {
        domain::BackupOverview overview;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        overview.next = now.addSecs(-6 * 3600);
        const QList<ui::KeyValue> facts = ui::backupFacts(overview, now);
        const auto next = std::find_if(facts.begin(), facts.end(),
            [](const ui::KeyValue& fact) { return fact.key == "Next backup"_L1; });
        QVERIFY(next != facts.end());
        QVERIFY2(next->value.startsWith(u"It is late: its time was "_s), qPrintable(next->value));
        QVERIFY(next->tone == ui::Tone::Warn);
    }

private:
    static bool opened(WindowStage& stage)
    {
        return stage.signUp() && stage.turnTo(ui::PageId::Settings)
            && stage.turnToSection(u"Backups"_s);
    }
    [[nodiscard]] bool begun(const WindowStage& stage) const
    {
        const PageDriver& person = stage.person();
        return person.press(u"Back up now"_s) && person.type(u"Folder"_s, m_folder->path())
            && person.type(u"Password for backups"_s, password)
            && person.press(u"Save and back up"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(BackupsTest)
#include "backups_test.moc"
