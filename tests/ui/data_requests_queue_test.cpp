// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests_stage.h"

#include <QAccessible>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {
const QString which = u"Which cases: %1"_s;
const QString filter = u"Filter Data requests"_s;
const QString eve = u"eve@globex.example"_s;
const QString mallory = u"mallory@initech.example"_s;
} // namespace

//! The queue of cases in front of a person, against the real service.
class DataRequestsQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatPressesMostIsOnTop()
    {
        RequestsStage stage;
        const QString fresh = stage.record(eve, {DataRight::Erasure}, 1);
        const QString late = stage.record(mallory, {DataRight::Access}, 60);
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.refs(), QStringList({late, fresh}));
        QVERIFY(stage.cell(late, u"due"_s)->startsWith(u"overdue by "_s));
        QVERIFY(stage.cell(fresh, u"due"_s)->startsWith(u"in "_s));
        const domain::TimeLimit limit = stage.caseOf(late).summary.rights.first().limit;
        QCOMPARE(stage.cell(late, u"due"_s),
            u"overdue by %1 days"_s.arg(limit.legal.daysTo(stage.today())));
        QCOMPARE(stage.cell(fresh, u"rights"_s), u"Erasure"_s);
        QCOMPARE(stage.cell(fresh, u"state"_s), u"Received"_s);
        QCOMPARE(stage.cell(fresh, u"assignee"_s), u"nobody"_s);
        QVERIFY(stage.person().says(u"2 open · none due · 1 overdue"_s));
        // The address itself is nowhere.
        QVERIFY(!stage.person().says(eve));
    }

    void theChosenFilterIsKept()
    {
        RequestsStage stage;
        const QString fresh = stage.record(eve, {DataRight::Erasure}, 1);
        const QString late = stage.record(mallory, {DataRight::Access}, 60);
        QVERIFY(stage.open());
        QVERIFY(stage.person().chooseFromMenu(which.arg(u"Open"_s), u"Overdue"_s));
        QTRY_COMPARE(stage.refs(), QStringList{late});
        QVERIFY(stage.person().chooseFromMenu(u"What is asked for: Every right"_s, u"Erasure"_s));
        QTRY_VERIFY(stage.person().says(u"No case is found by: Overdue, Erasure."_s));
        QVERIFY(stage.open());
        QTRY_VERIFY(stage.person().says(u"No case is found by: Overdue, Erasure."_s));
        QVERIFY(stage.person().press(u"Show all open cases"_s));
        QTRY_COMPARE(stage.refs(), QStringList({late, fresh}));
    }

    void minesAreThoseGivenToMe()
    {
        RequestsStage stage;
        const QString mine = stage.record(eve);
        const QString other = stage.record(mallory);
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.refs().size(), 2);
        const auto workers = await(stage.elsewhere().workers());
        QVERIFY(workers && !workers->isEmpty());
        QVERIFY(stage.choose(mine));
        QVERIFY(stage.person().chooseFromMenu(u"Assignee: nobody"_s, workers->first().name));
        QTRY_COMPARE(stage.cell(mine, u"assignee"_s), workers->first().name);
        const QString whose = u"Whose cases: %1"_s;
        QVERIFY(stage.person().chooseFromMenu(whose.arg(u"Everybody’s"_s), u"Mine"_s));
        QTRY_COMPARE(stage.refs(), QStringList{mine});
        QVERIFY(stage.person().chooseFromMenu(whose.arg(u"Mine"_s), u"Unassigned"_s));
        QTRY_VERIFY(stage.refs().contains(other));
    }

    void aWholeAddressIsFoundAndWordsNarrow()
    {
        RequestsStage stage;
        const QString hers = stage.record(eve, {DataRight::Erasure});
        const QString theirs = stage.record(mallory, {DataRight::Portability});
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.refs().size(), 2);
        QVERIFY(stage.person().type(filter, u"EVE@Globex.example"_s));
        QTRY_COMPARE(stage.refs(), QStringList{hers});
        QVERIFY(stage.person().type(filter, u"portab"_s));
        QTRY_COMPARE(stage.refs(), QStringList{theirs});
        QVERIFY(stage.person().type(filter, hers));
        QTRY_COMPARE(stage.refs(), QStringList{hers});
        QVERIFY(stage.person().type(filter, u"nobody@else.example"_s));
        QTRY_VERIFY(stage.refs().isEmpty());
        QVERIFY(stage.person().press(u"Clear filter"_s));
        QTRY_COMPARE(stage.refs().size(), 2);
    }

    void aNameIsFoundByItsWords()
    {
        RequestsStage stage;
        const QString hers = stage.record(eve);
        const QString rosas = stage.recordNamed(mallory, u"Rosa Ortega-Lind"_s);
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.refs().size(), 2);
        QVERIFY(stage.person().type(filter, u"LIND"_s));
        QTRY_COMPARE(stage.refs(), QStringList{rosas});
        QVERIFY(stage.person().type(filter, u"lind access"_s));
        QTRY_COMPARE(stage.refs(), QStringList{rosas});
        QVERIFY(stage.person().type(filter, u"lin"_s));
        QTRY_VERIFY(stage.refs().isEmpty());
        // What is recorded meanwhile is found by what is typed already.
        QVERIFY(stage.person().type(filter, u"lind"_s));
        QTRY_COMPARE(stage.refs(), QStringList{rosas});
        const QString another = stage.recordNamed(eve, u"Ada Lind"_s);
        stage.page().refresh();
        QTRY_COMPARE(stage.refs().size(), 2);
        QVERIFY(stage.refs().contains(another) && !stage.refs().contains(hers));
        QVERIFY(!stage.person().says(u"Ortega"_s));
    }

    void casesOfOnePersonStandTogether()
    {
        RequestsStage stage;
        const QString first = stage.record(eve, {DataRight::Access}, 20);
        const QString between = stage.record(mallory, {DataRight::Access}, 15);
        const QString second = stage.record(eve, {DataRight::Erasure}, 5);
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.refs(), QStringList({first, between, second}));
        QVERIFY(stage.choose(second));
        QVERIFY(stage.person().press(u"Group by person"_s));
        const QString mask = stage.caseOf(first).summary.mask;
        QTRY_COMPARE(stage.refs(), QStringList({mask, first, second, between}));
        // What was chosen is still.
        QVERIFY(stage.paneTitle().startsWith(second));
        QCOMPARE(stage.chosen(), QStringList{second});
        QVERIFY(stage.person().says(u"3 cases"_s));
        QVERIFY(stage.person().press(u"Only cases of this person"_s));
        QTRY_COMPARE(stage.refs(), QStringList({mask, first, second}));
        QVERIFY(stage.person().press(u"Only %1: show all people again"_s.arg(mask)));
        QTRY_COMPARE(stage.refs().size(), 4);
    }

    void aHeadingIsReachedByKeyboardAndChoosesItsCases()
    {
        RequestsStage stage;
        const QString first = stage.record(eve, {DataRight::Access}, 20);
        const QString second = stage.record(eve, {DataRight::Erasure}, 5);
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.refs().size(), 2);
        QVERIFY(stage.person().press(u"Group by person"_s));
        QTRY_COMPARE(stage.refs().size(), 3);
        auto* table = stage.page().findChild<ui::DataTable*>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTRY_COMPARE(stage.paneTitle(), u"2 cases chosen"_s);
        QAccessibleInterface* cell
            = QAccessible::queryAccessibleInterface(table)->tableInterface()->cellAt(0, 0);
        QVERIFY(cell->state().focused);
        QVERIFY(cell->text(QAccessible::Name)
                    .startsWith(u"Person %1, 2 cases: "_s.arg(stage.caseOf(first).summary.mask)));
        stage.page().refresh();
        QTRY_COMPARE(stage.chosen().size(), 1);
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(stage.paneTitle().startsWith(first));
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(stage.paneTitle().startsWith(second));
    }

    void severalMoveAtOnceAndEachAnswers()
    {
        RequestsStage stage;
        const QString can = stage.record(eve);
        const QString cannot = stage.record(mallory);
        QVERIFY(stage.move(cannot, S::Assessing));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.refs().size(), 2);
        QVERIFY(stage.person().choose(requestsTable, can));
        QVERIFY(stage.person().choose(requestsTable, cannot, Qt::ControlModifier));
        QTRY_COMPARE(stage.paneTitle(), u"2 cases chosen"_s);
        QVERIFY(stage.person().press(u"Move 2 cases"_s));
        QCOMPARE(stage.person().errorAt(u"Move them to"_s),
            u"Choose first which state they are to go to."_s);
        QVERIFY(stage.person().type(u"Move them to"_s, u"Clarification (for 1 of 2)"_s));
        QVERIFY(stage.person().type(u"Why"_s, u"There are very many data."_s));
        QVERIFY(stage.person().type(u"What the person is asked"_s, u"Which data do you mean?"_s));
        QVERIFY(stage.person().press(u"Move 2 cases"_s));
        QTRY_COMPARE(stage.paneTitle(), u"What became of them"_s);
        QCOMPARE(stage.caseOf(can).summary.status, S::Received);
        QCOMPARE(stage.caseOf(cannot).summary.status, S::Clarification);
        QVERIFY(stage.person().says(u"1 done"_s));
    }

    void aSelectionFollowsWhatMayBeDone()
    {
        const QString move = u"Move 2 cases"_s;
        RequestsStage stage;
        const QString first = stage.record(eve);
        const QString second = stage.record(mallory);
        QVERIFY(stage.open());
        ui::PageContext context = stage.page().context();
        context.profile.readOnly = true;
        stage.page().setContext(context);
        QTRY_COMPARE(stage.refs().size(), 2);
        QVERIFY(stage.person().choose(requestsTable, first));
        QVERIFY(stage.person().choose(requestsTable, second, Qt::ControlModifier));
        QTRY_VERIFY(stage.person().refusalOf(move).contains(u"read-only"_s));
        context.profile.readOnly = false;
        stage.page().setContext(context);
        QTRY_COMPARE(stage.person().refusalOf(move), QString());
        context.profile.readOnly = true;
        stage.page().setContext(context);
        QTRY_VERIFY(stage.person().refusalOf(move).contains(u"read-only"_s));
    }
};

QTEST_MAIN(DataRequestsQueueTest)
#include "data_requests_queue_test.moc"
