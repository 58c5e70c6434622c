// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pane_states.h"

#include "ui/accessibility_walk.h"
#include "ui/literal_words_walk.h"
#include "ui/padded_words.h"
#include "ui/pane_classes.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPointer>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString failedWords = u"The server refused this or failed. What is shown may have changed."_s;
constexpr int readByThen = 300; // milliseconds
constexpr int noConnection = 0;

QList<PaneCase> allPanes()
{
    return organizationPanes() + memberPanes() + workspacePanes() + entryPanes() + listingPanes()
        + noticePanes() + exchangePanes() + llmPanes() + requestPanes() + calendarPanes()
        + letterPanes() + keyPanes() + startPanes();
}

//! One row for each pane that `wanted` takes.
void addRows(const std::function<bool(const PaneCase&)>& wanted)
{
    QTest::addColumn<int>("pane");
    const QList<PaneCase> panes = allPanes();
    for (int i = 0; i < panes.size(); ++i) {
        const QString button = panes.at(i).write ? panes.at(i).write->button : QString();
        if (wanted(panes.at(i)))
            QTest::addRow(
                "%s %s", qPrintable(panes.at(i).className.section(u"::"_s, -1)), qPrintable(button))
                << i;
    }
}

QByteArray refusalBody(int status)
{
    return u"{\"statusCode\":%1,\"message\":\"This is for others.\"}"_s.arg(status).toUtf8();
}

//! What the pane says when `write` ends with that status.
QString refusalOf(const PaneWrite& write, int status)
{
    const QHash<int, QString> usual{{500, failedWords}, {403, u"This is for others."_s},
        {401, u"Your session has ended. What you typed stays here: sign in again, then save it."_s},
        {noConnection, u"Nothing answers at %1. Check the address, and that the service runs."_s}};
    return write.refusals.value(status, usual.value(status));
}

bool signInAgain(PageStage& stage)
{
    return await(
        stage.client->session().signIn(ServiceFixture::operatorEmail(), ServiceFixture::password()))
        .has_value();
}
} // namespace

//! Every pane, in every state that it can be in, in both schemes, wide and at 960 pixels. CTest
//! runs this a second time with QT_SCALE_FACTOR=2.
class PaneStatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        speakAsAsked();
    }

    void init() { forgetWords(); }

    void cleanup()
    {
        // Such as that for a file, which a row that failed has left open.
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (auto* dialog = qobject_cast<QDialog*>(window))
                dialog->reject();
        }
    }

    void everyPaneHasItsRow()
    {
        // A new pane is not done before it stands in one of the lists of panes.
        QStringList missing = paneClasses(QStringLiteral(CONSOLE_SOURCE_DIR "/ui"));
        QVERIFY(missing.size() >= 14);
        const QList<PaneCase> panes = allPanes();
        for (const PaneCase& pane : panes)
            missing.removeAll(pane.className);
        QCOMPARE(missing.join(u' '), QString());
    }

    void isSeenAndNamed_data()
    {
        addRows([](const PaneCase&) { return true; });
    }
    void isSeenAndNamed()
    {
        QFETCH(int, pane);
        const PaneCase row = allPanes().at(pane);
        PageStage stage;
        const OpenPane open = row.open(stage, false);
        QVERIFY(open.page);
        QCOMPARE(open.className, row.className);
        QCOMPARE(unseen(*open.page, row.sentence), QString());
        QCOMPARE(tests::accessibilityProblems(open.page.get()).join(u'\n'), QString());
        QCOMPARE(tests::literalWordsProblems(*open.page).join(u'\n'), QString());
    }

    void isWholeInOtherWords_data()
    {
        addRows([](const PaneCase&) { return true; });
    }
    //! Only with CONSOLE_TEST_WORDS.
    void isWholeInOtherWords()
    {
        if (qEnvironmentVariableIsEmpty("CONSOLE_TEST_WORDS"))
            QSKIP("CONSOLE_TEST_WORDS names no other words");
        QFETCH(int, pane);
        const PaneCase row = allPanes().at(pane);
        PageStage stage;
        const OpenPane open = row.open(stage, false);
        QVERIFY(open.page);
        QTRY_VERIFY(says(*open.page, row.sentence));
        QStringList problems = tests::accessibilityProblems(open.page.get());
        problems += cutWords(*open.page);
        // The comparison shows only the first of them.
        for (const QString& problem : std::as_const(problems))
            qWarning().noquote() << problem;
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void staysWhileItsPageFails_data()
    {
        addRows([](const PaneCase& pane) { return !pane.pageRead.isEmpty(); });
    }
    void staysWhileItsPageFails()
    {
        QFETCH(int, pane);
        const PaneCase row = allPanes().at(pane);
        PageStage stage;
        const OpenPane open = row.open(stage, false);
        QVERIFY(open.page);
        QVERIFY(typed(*open.page, row));
        // Asked after what the page reads, and answered after it: a page that has shown nothing yet
        // says elsewhere what failed.
        QVERIFY(await(stage.client->organizations().list()));
        stage.faults.set(Faults::Kind::Refuse, row.pageRead, 500, refusalBody(500));
        open.refresh();
        stays(*open.page, row, row.pageFailed + u' ' + failedWords, u"Retry"_s);
        QVERIFY(PageDriver(*open.page).find(u"Details"_s));
        stage.faults.set(Faults::Kind::Refuse, row.pageRead, 401, refusalBody(401));
        open.refresh();
        stays(*open.page, row, u"Your session has ended."_s, u"Sign in again"_s);
        stage.faults.clear();
        QVERIFY(signInAgain(stage));
        stage.service().stop();
        open.refresh();
        stays(*open.page, row, u"There is no connection to the cloud right now."_s, u"Reconnect"_s);
    }

    void saysWhatItReads_data()
    {
        addRows([](const PaneCase& pane) { return pane.read.has_value(); });
    }
    void saysWhatItReads()
    {
        QFETCH(int, pane);
        const PaneCase row = allPanes().at(pane);
        PageStage stage;
        stage.faults.set(Faults::Kind::Hold, row.read->path);
        const OpenPane open = row.open(stage, false);
        QVERIFY(open.page);
        QCOMPARE(unseen(*open.page, row.read->loading), QString());
        stage.faults.set(Faults::Kind::Refuse, row.read->path, 500, refusalBody(500));
        QCOMPARE(unseen(*open.page, row.read->failed), QString());
        stage.faults.clear();
        open.refresh();
        QCOMPARE(unseen(*open.page, row.read->done), QString());
    }

    void saysWhyItWasRefused_data()
    {
        QTest::addColumn<int>("pane");
        QTest::addColumn<int>("status");
        const QList<PaneCase> panes = allPanes();
        for (int i = 0; i < panes.size(); ++i) {
            for (const int status : {500, 403, 401, noConnection}) {
                if (panes.at(i).write && !refusalOf(*panes.at(i).write, status).isEmpty())
                    QTest::addRow("%s %s: %d",
                        qPrintable(panes.at(i).className.section(u"::"_s, -1)),
                        qPrintable(panes.at(i).write->button), status)
                        << i << status;
            }
        }
    }
    void saysWhyItWasRefused()
    {
        QFETCH(int, pane);
        QFETCH(int, status);
        const PaneCase row = allPanes().at(pane);
        PageStage stage;
        const OpenPane open = row.open(stage, false);
        QVERIFY(open.page);
        PageDriver driver(*open.page);
        // What it is about has to be read; some offer it only once something is typed.
        if (row.write->field.isEmpty())
            QTRY_VERIFY(driver.find(row.write->button));
        QVERIFY(typed(*open.page, row));
        const QString address = QUrl(stage.service().running().origin()).authority();
        const QString sentence = refusalOf(*row.write, status).replace(u"%1"_s, address);
        if (status == noConnection)
            stage.service().stop();
        else
            stage.faults.set(Faults::Kind::Refuse, row.write->path, status, refusalBody(status));
        QVERIFY(driver.press(row.write->button));
        QCOMPARE(unseen(*open.page, sentence), QString());
        if (status == 401 && open.refresh)
            QTRY_VERIFY(driver.find(u"Sign in again"_s));
        if (status == 401 && open.refresh && !row.write->field.isEmpty())
            takenBackAfterSigningIn(stage, open, sentence);
        if (status == 500 && row.write->hasDetails)
            unfoldsDetails(driver);
        holdsWhatIsTyped(driver, row);
        QCOMPARE(tests::accessibilityProblems(open.page.get()).join(u'\n'), QString());
    }

    void savesOnceAndStops_data()
    {
        addRows([](const PaneCase& pane) { return pane.write.has_value(); });
    }
    void savesOnceAndStops()
    {
        QFETCH(int, pane);
        const PaneCase row = allPanes().at(pane);
        const PaneWrite& write = *row.write;
        PageStage stage;
        const OpenPane open = row.open(stage, false);
        QVERIFY(open.page);
        QVERIFY(typed(*open.page, row));
        PageDriver driver(*open.page);
        const int before = stage.faults.count(write.method, write.path);
        stage.faults.set(Faults::Kind::Hold, write.path);
        QTRY_VERIFY(driver.find(write.button));
        const QPointer<QWidget> button = driver.find(write.button);
        QTRY_VERIFY(button && button->isEnabled());
        button->setFocus();
        // A tick box is hit at its words only, not in the room beside them.
        const QPoint place(12, button->height() / 2);
        QTest::mouseClick(button, Qt::LeftButton, {}, place);
        // It leaves the button pressed, and Esc would only let go of it.
        QTest::mouseDClick(button, Qt::LeftButton, {}, place);
        QTest::mouseRelease(button, Qt::LeftButton, {}, place);
        const auto busy = [&] {
            return (button && button->accessibleDescription() == write.busy)
                || says(*open.page, write.busy);
        };
        QTRY_VERIFY(busy());
        QTRY_COMPARE(stage.faults.count(write.method, write.path), before + 1);
        // Reading the page anew meanwhile unlocks nothing.
        if (open.refresh) {
            open.refresh();
            // Asked after what the page reads, and answered after it.
            QVERIFY(await(stage.client->organizations().list()));
            // What a pane reads for itself it may read after its page.
            if (row.read)
                QTest::qWait(readByThen);
        }
        QVERIFY(busy());
        if (!write.field.isEmpty())
            QVERIFY(!driver.find(write.field)->isEnabled());
        QVERIFY(open.page->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!busy());
        QCOMPARE(stage.faults.count(write.method, write.path), before + 1);
        stage.faults.clear();
        holdsWhatIsTyped(driver, row);
    }

    void saysWhyItIsOff_data()
    {
        addRows([](const PaneCase& pane) { return pane.refusal.has_value(); });
    }
    void saysWhyItIsOff()
    {
        QFETCH(int, pane);
        const PaneCase row = allPanes().at(pane);
        PageStage stage;
        const OpenPane open = row.open(stage, true);
        QVERIFY(open.page);
        PageDriver driver(*open.page);
        QTRY_COMPARE(driver.refusalOf(row.refusal->control), row.refusal->reason);
        QCOMPARE(tests::accessibilityProblems(open.page.get()).join(u'\n'), QString());
    }

private:
    [[nodiscard]] static bool typed(QWidget& page, const PaneCase& row)
    {
        return !row.write || row.write->field.isEmpty()
            || PageDriver(page).type(row.write->field, row.write->typed);
    }

    static void holdsWhatIsTyped(const PageDriver& driver, const PaneCase& row)
    {
        if (!row.write || row.write->field.isEmpty())
            return;
        QTRY_VERIFY(driver.find(row.write->field));
        QTRY_VERIFY(driver.find(row.write->field)->isEnabled());
        QCOMPARE(driver.textOf(row.write->field), row.write->typed);
    }

    //! The page says `sentence` and offers `action`, and the pane is as it was.
    static void stays(
        QWidget& page, const PaneCase& row, const QString& sentence, const QString& action)
    {
        QCOMPARE(unseen(page, sentence), QString());
        QVERIFY(PageDriver(page).find(action));
        QCOMPARE(unseen(page, row.sentence), QString());
        holdsWhatIsTyped(PageDriver(page), row);
        QCOMPARE(tests::accessibilityProblems(&page).join(u'\n'), QString());
    }

    static void takenBackAfterSigningIn(
        PageStage& stage, const OpenPane& open, const QString& sentence)
    {
        stage.faults.clear();
        QVERIFY(signInAgain(stage));
        open.refresh();
        QTRY_VERIFY(!says(*open.page, sentence));
        QTRY_VERIFY(!PageDriver(*open.page).find(u"Sign in again"_s));
    }

    static void unfoldsDetails(PageDriver& driver)
    {
        QVERIFY(driver.press(u"Details"_s));
        QVERIFY(driver.textOf(u"Technical details"_s).contains(u"HTTP status: 500"_s));
        QVERIFY(driver.find(u"Copy details"_s));
    }
};

QTEST_MAIN(PaneStatesTest)
#include "pane_states_test.moc"
