// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/list_source.h"
#include "ui/requests_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

const QString eve = u"eve@globex.example"_s;

//! Refused, with that text for the person.
QString refused(RequestsStage& stage, const QString& text)
{
    const QString ref = stage.record(eve);
    if (!stage.move(ref, S::Assessing))
        return {};
    const auto decided = await(stage.elsewhere().decide(ref, domain::DataRight::Access,
        {domain::RightOutcome::Refused, domain::OutcomeGround::OthersRights, text},
        stage.caseOf(ref).summary.rev));
    return decided && stage.move(ref, S::Refused) ? ref : QString();
}

//! Opens the page with cases in all states, and chooses that one.
bool openAll(RequestsStage& stage, const QString& ref)
{
    return stage.open() && stage.person().chooseFromMenu(u"Which cases: Open"_s, u"All cases"_s)
        && QTest::qWaitFor([&] { return stage.refs().contains(ref); }) && stage.choose(ref);
}

//! What stands below the state of a case in the queue.
QString flagsOf(RequestsStage& stage, const QString& ref)
{
    const QAbstractItemModel* rows = stage.page().findChild<ui::DataTable*>()->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data().toString() == ref)
            return rows->index(row, 2).data(models::SecondLineRole).toString();
    }
    return {};
}

} // namespace

//! What the page shows of a case once it is closed, and what holds that back.
class DataRequestsClosingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aHoldIsSetAndReleasedWithTheReason()
    {
        RequestsStage stage;
        const QString ref = stage.openWith(eve);
        QVERIFY(!ref.isEmpty());
        const PageDriver& person = stage.person();
        QVERIFY(person.says(u"for 12 months after it is closed, then the service purges it"_s));
        QVERIFY(person.press(u"Put on hold…"_s));
        QVERIFY(person.press(u"Put on hold"_s));
        QTRY_VERIFY(!person.errorAt(u"Why it is put on hold"_s).isEmpty());
        QVERIFY(person.type(u"Why it is put on hold"_s, u"A court asks for it."_s));
        QVERIFY(person.press(u"Put on hold"_s));
        QTRY_VERIFY(person.says(u"%1 is on legal hold."_s.arg(ref)));
        QVERIFY(person.says(u"This case is on legal hold."_s));
        QVERIFY(person.says(u"Reason: A court asks for it."_s));
        QVERIFY(person.says(u"as long as it is on legal hold"_s));
        QTRY_VERIFY(flagsOf(stage, ref).contains(u"legal hold"_s));
        QVERIFY(stage.caseOf(ref).summary.flags.legalHold);
        QVERIFY(person.press(u"Release the hold…"_s));
        QVERIFY(person.type(u"Why the hold is released"_s, u"It is settled."_s));
        QVERIFY(person.press(u"Release the hold"_s));
        QTRY_VERIFY(person.says(u"%1 is no longer on hold."_s.arg(ref)));
        QTRY_VERIFY(person.says(u"A court asks for it."_s));
        QVERIFY(person.says(u"It is settled."_s));
        const domain::RequestCase seen = stage.caseOf(ref);
        QVERIFY(!seen.summary.flags.legalHold);
        QCOMPARE(seen.tasks.size(), 1);
        QVERIFY(person.find(u"Update a task"_s));
    }

    void anEarlierDecisionStaysInSight()
    {
        const QString text = u"Messages of others are left out of the copy."_s;
        RequestsStage stage;
        const QString ref = refused(stage, text);
        QVERIFY(!ref.isEmpty());
        QVERIFY(openAll(stage, ref));
        const PageDriver& person = stage.person();
        QVERIFY(!person.saysExactly(u"Earlier decisions"_s));
        QVERIFY(person.says(u"which is 12 months after it was closed"_s));
        QVERIFY(person.press(u"Reopen after a complaint…"_s));
        QVERIFY(person.type(u"Why"_s, u"The person complained to the CNIL."_s));
        QVERIFY(person.press(u"Reopen after a complaint"_s));
        QTRY_COMPARE(stage.caseOf(ref).summary.status, S::Assessing);
        QTRY_VERIFY(person.saysExactly(u"Earlier decisions"_s));
        QVERIFY(person.says(text));
        QVERIFY(person.says(u"The person complained to the CNIL."_s));
    }
};

QTEST_MAIN(DataRequestsClosingTest)
#include "data_requests_closing_test.moc"
