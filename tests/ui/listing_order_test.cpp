// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/entries_stage.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString azure = u"Microsoft Azure"_s;
const QString openAi = u"OpenAI"_s;
const QString brevo = u"Brevo"_s;
const QString unsaved = u"The new order is not saved yet."_s;
constexpr int betweenKeys = 100; // milliseconds, of a person who presses one key over and over
const QString keptOrder = u"The order is kept in the draft. Nothing is public yet."_s;
} // namespace

//! The order of the entries, and two people who edit one draft; on the real page against the real
//! service.
class ListingOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setDoubleClickInterval(1); }

    void quickStepsAreOneWrite()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(azure));
        step(stage, Qt::Key_Down, betweenKeys);
        QCOMPARE(stage.names(), QStringList({openAi, azure, brevo}));
        QVERIFY(stage.person().says(unsaved));
        step(stage, Qt::Key_Down, betweenKeys);
        // At the end it stays.
        step(stage, Qt::Key_Down, betweenKeys);
        QCOMPARE(stage.names(), QStringList({openAi, brevo, azure}));
        QCOMPARE(writes(stage), 0);
        QCOMPARE(stage.cell(azure, u"state"_s), u"moved"_s);
        QCOMPARE(rowName(stage, 2), u"Microsoft Azure, 3 of 3, moved"_s);
        QTRY_VERIFY(stage.person().says(keptOrder));
        QCOMPARE(writes(stage), 1);
        QCOMPARE(stage.draftNames(), QStringList({openAi, brevo, azure}));
        QVERIFY(!stage.person().says(unsaved));
        QVERIFY(stage.contextLine().startsWith(u"Draft of the next version"_s));
    }

    void backAgainWritesNothing()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(azure));
        step(stage, Qt::Key_Down);
        step(stage, Qt::Key_Up);
        QTRY_VERIFY(!stage.person().says(unsaved));
        QCOMPARE(writes(stage), 0);
        QVERIFY(stage.draft().isEmpty());
    }

    void aRowIsDragged()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        drag(stage, 2, 0);
        QCOMPARE(stage.names(), QStringList({brevo, azure, openAi}));
        QTRY_VERIFY(stage.person().says(keptOrder));
        QCOMPARE(stage.draftNames(), QStringList({brevo, azure, openAi}));
        drag(stage, 0, 3);
        QCOMPARE(stage.names(), QStringList({azure, openAi, brevo}));
        QTRY_COMPARE(stage.draftNames(), QStringList({azure, openAi, brevo}));
    }

    void sortedOrFilteredRowsSayWhyTheyStay()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        stage.table()->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(stage.names(), QStringList({brevo, azure, openAi}));
        drag(stage, 2, 0);
        QVERIFY(stage.person().says(u"The rows are sorted by a column here."_s));
        QCOMPARE(stage.names(), QStringList({brevo, azure, openAi}));
        stage.table()->sortByColumn(-1, Qt::AscendingOrder);
        stage.table()->source()->setFilter(u"azure"_s);
        QVERIFY(stage.choose(azure));
        step(stage, Qt::Key_Down);
        QVERIFY(stage.person().says(u"Only some rows are shown."_s));
        QVERIFY(!stage.person().says(unsaved));
    }

    void anOrderThatIsNotSavedStays()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(azure));
        stage.stage.faults.set(Faults::Kind::Refuse, u"PUT /api/v0/governance/listing/draft"_s, 500,
            R"({"statusCode":500,"message":"x"})");
        step(stage, Qt::Key_Down);
        QTRY_VERIFY(stage.person().says(u"The new order was not saved."_s));
        QCOMPARE(stage.names(), QStringList({openAi, azure, brevo}));
        stage.stage.faults.clear();
        QVERIFY(stage.person().press(u"Save the order again"_s));
        QTRY_VERIFY(stage.person().says(keptOrder));
        QCOMPARE(stage.draftNames(), QStringList({openAi, azure, brevo}));
    }

    void theirChangesStayUnderAnOrder()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(azure));
        step(stage, Qt::Key_Down);
        QVERIFY(stage.editElsewhere([](auto& entries) {
            entries[2].purpose = u"Mail"_s;
            entries.append(completeListing().last());
        }));
        QTRY_VERIFY(stage.person().says(keptOrder));
        QCOMPARE(stage.draftNames(), QStringList({openAi, azure, brevo, u"Crisp"_s}));
        QCOMPARE(stage.draft().value(2).purpose, u"Mail"_s);
    }

    void leavingKeepsTheOrderFirst()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(azure));
        step(stage, Qt::Key_Down);
        bool left = false;
        stage.page().leave([&] { left = true; });
        QVERIFY(!left);
        QTRY_VERIFY(left);
        QCOMPARE(stage.draftNames(), QStringList({openAi, azure, brevo}));
    }

    void differentFieldsOfTwoPeopleAreBothKept()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(openAi));
        QVERIFY(stage.person().type(u"Purpose"_s, u"Mine"_s));
        QVERIFY(stage.editElsewhere([](auto& entries) { entries[1].region = u"Theirs"_s; }));
        QVERIFY(stage.person().press(u"Save entry"_s));
        QTRY_VERIFY(stage.person().says(u"Kept in the draft."_s));
        QCOMPARE(stage.draft().value(1).purpose, u"Mine"_s);
        QCOMPARE(stage.draft().value(1).region, u"Theirs"_s);
    }

    void theSameFieldOfTwoPeopleIsChosen_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void theSameFieldOfTwoPeopleIsChosen()
    {
        QFETCH(bool, mine);
        EntriesStage stage;
        // The draft is there, and known, before both go on with it.
        QVERIFY(stage.editElsewhere([](auto& entries) { entries[0].purpose = u"Hosts"_s; }));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(openAi));
        const QString before = stage.person().textOf(u"Purpose"_s);
        QVERIFY(stage.person().type(u"Purpose"_s, u"Mine"_s));
        QVERIFY(stage.person().type(u"Legal name"_s, u"Mine, Inc."_s));
        QVERIFY(stage.editElsewhere([](auto& entries) {
            entries[1].purpose = u"Theirs"_s;
            entries[1].region = u"Theirs"_s;
        }));
        QVERIFY(stage.person().press(u"Save entry"_s));
        QTRY_VERIFY(stage.person().says(u"Somebody else changed this entry meanwhile."_s));
        QVERIFY(stage.person().says(u"Purpose (was: %1)"_s.arg(before)));
        QCOMPARE(stage.draft().value(1).purpose, u"Theirs"_s);
        QCOMPARE(stage.person().textOf(u"Purpose"_s), u"Mine"_s);
        QVERIFY(stage.person().find(u"Purpose, Yours: Mine"_s));
        if (!mine)
            QVERIFY(stage.person().press(u"Purpose, Theirs: Theirs"_s));
        QVERIFY(stage.person().press(u"Save with this choice"_s));
        QTRY_VERIFY(stage.person().says(u"Kept in the draft."_s));
        const domain::SubProcessor entry = stage.draft().value(1);
        QCOMPARE(entry.purpose, mine ? u"Mine"_s : u"Theirs"_s);
        QCOMPARE(entry.legalName, u"Mine, Inc."_s);
        QCOMPARE(entry.region, u"Theirs"_s);
        QCOMPARE(stage.draft().value(0).purpose, u"Hosts"_s);
    }

    void whatTheyRemovedCanBePutBack()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(openAi));
        QVERIFY(stage.person().type(u"Purpose"_s, u"Mine"_s));
        QVERIFY(stage.editElsewhere([](auto& entries) { entries.removeAt(1); }));
        QVERIFY(stage.person().press(u"Save entry"_s));
        QTRY_VERIFY(
            stage.person().says(u"Somebody else removed “OpenAI” from the draft meanwhile."_s));
        QCOMPARE(stage.person().textOf(u"Purpose"_s), u"Mine"_s);
        QVERIFY(stage.person().press(u"Put it back as it is here"_s));
        QTRY_VERIFY(stage.person().says(u"Kept in the draft."_s));
        QCOMPARE(stage.draftNames(), QStringList({azure, openAi, brevo}));
        QCOMPARE(stage.draft().value(1).purpose, u"Mine"_s);
    }

    void whatTheyChangedIsNotRemovedUnseen()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(openAi));
        QVERIFY(stage.editElsewhere([](auto& entries) { entries[1].purpose = u"Theirs"_s; }));
        QVERIFY(stage.person().press(u"Remove from the listing…"_s));
        QVERIFY(stage.person().press(u"Remove"_s));
        QCOMPARE(stage.draftNames(), QStringList({azure, openAi, brevo}));
        // What they changed is seen before the question is answered once more.
        QTRY_COMPARE(stage.person().textOf(u"Purpose"_s), u"Theirs"_s);
        QVERIFY(stage.person().says(u"so it was not removed."_s));
        QVERIFY(stage.person().press(u"Remove"_s));
        QTRY_COMPARE(stage.draftNames(), QStringList({azure, brevo}));
    }

private:
    //! Waits so many milliseconds before the key goes down, and before it comes up.
    static void step(EntriesStage& stage, Qt::Key key, int pause = -1)
    {
        stage.table()->setFocus();
        QTest::keyClick(stage.table(), key, Qt::AltModifier, pause);
    }
    static void drag(EntriesStage& stage, int row, int before)
    {
        QWidget* area = stage.table()->viewport();
        const auto top = [&](int of) {
            return QPoint(60, 36 * of + (of > row ? -4 : 4));
        };
        const QPoint from(60, 36 * row + 18);
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, (from + top(before)) / 2);
        QTest::mouseMove(area, top(before));
        QTest::mouseRelease(area, Qt::LeftButton, {}, top(before));
    }
    static int writes(EntriesStage& stage)
    {
        return stage.stage.faults.count("PUT", u"/listing/draft"_s)
            + stage.stage.faults.count("PATCH", u"/listing/draft"_s);
    }
    static QString rowName(EntriesStage& stage, int row)
    {
        QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(stage.table());
        return rows->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
    }
};

QTEST_MAIN(ListingOrderTest)
#include "listing_order_test.moc"
