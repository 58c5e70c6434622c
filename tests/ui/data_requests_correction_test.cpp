// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/recorded_subjects_api.h"
#include "ui/requests_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {
const QString eve = u"eve@globex.example"_s;
const QString address = u"Address of the person"_s;
const QString reason = u"Why it is corrected"_s;
const QString save = u"Correct the case"_s;

bool openForm(RequestsStage& stage, const QString& ref)
{
    return stage.open() && stage.choose(ref) && stage.person().press(u"Edit details…"_s)
        && stage.person().press(u"Correct what was recorded…"_s)
        && stage.person().type(reason, u"It was typed wrong."_s);
}
} // namespace

//! What was typed wrong at recording is mended on the real page, against the real service.
class DataRequestsCorrectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void datesFollowAndTheHistorySaysWhy()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve, {DataRight::Access}, 1);
        QVERIFY(openForm(stage, ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Received on"_s, u"2026-01-31"_s));
        QTRY_VERIFY(person.says(u"Mon 2 Mar 2026 · internal target Fri 20 Feb 2026"_s));
        QVERIFY(person.press(u"Erasure"_s));
        QVERIFY(person.type(u"Reached us by"_s, u"Post"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(stage.paneTitle(), u"%1 · Access, erasure"_s.arg(ref));
        QTRY_VERIFY(person.says(u"%1 is corrected."_s.arg(ref)));
        QTRY_VERIFY(person.says(u"Corrected"_s));
        QTRY_VERIFY(person.says(u"It was typed wrong."_s));
        const RequestsStage::Case now = stage.caseOf(ref);
        QCOMPARE(now.summary.channel, domain::RequestChannel::Post);
        QCOMPARE(now.summary.rights.first().limit.legal, QDate(2026, 3, 2));
        QVERIFY(stage.cell(ref, u"due"_s)->startsWith(u"overdue by "_s));
    }

    void thePersonIsShownOnDemandAndMended()
    {
        RequestsStage stage;
        const QString ref = stage.recordNamed(eve, u"Eve Example"_s);
        QVERIFY(openForm(stage, ref));
        const PageDriver& person = stage.person();
        QCOMPARE(person.textOf(address), QString());
        QVERIFY(person.says(u"Recorded as e***@globex.example. Left empty, it stays so."_s));
        QVERIFY(person.press(u"Show address and name"_s));
        QTRY_COMPARE(person.textOf(address), eve);
        QCOMPARE(person.textOf(u"Name"_s), u"Eve Example"_s);
        QVERIFY(person.type(address, u"rosa@globex.example"_s));
        QVERIFY(person.type(u"Name"_s, {}));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"%1 is corrected."_s.arg(ref)));
        const auto shown = await(stage.elsewhere().showSubject(ref));
        QVERIFY(shown);
        QCOMPARE(shown->address, u"rosa@globex.example"_s);
        QCOMPARE(shown->name, QString());
    }

    void whatIsLeftEmptyStays()
    {
        RequestsStage stage;
        const QString ref = stage.recordNamed(eve, u"Eve Example"_s);
        QVERIFY(openForm(stage, ref));
        QVERIFY(stage.person().press(save));
        QTRY_COMPARE(
            stage.person().errorAt(reason), u"Nothing here is another than what is recorded."_s);
        QVERIFY(stage.person().type(u"Law"_s, u"UK GDPR"_s));
        QVERIFY(stage.person().press(save));
        QTRY_VERIFY(stage.person().says(u"%1 is corrected."_s.arg(ref)));
        QCOMPARE(stage.caseOf(ref).calendar, u"england-wales"_s);
        QCOMPARE(await(stage.elsewhere().showSubject(ref))->address, eve);
    }

    void bothSidesAreToldWhenBothCorrected()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        QVERIFY(openForm(stage, ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Reached us by"_s, u"Phone"_s));
        contract::RequestCorrection theirs;
        theirs.channel = domain::RequestChannel::Post;
        theirs.regulation = domain::Regulation::Ccpa;
        theirs.reason = u"It was a letter from California."_s;
        QVERIFY(await(cloud::RecordedSubjectsApi(stage.stage.elsewhere().governanceSession())
                          .correct(ref, theirs, stage.caseOf(ref).summary.rev)));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"yours: Phone · theirs: Post"_s));
        // What only they changed is taken over, and what was typed is still there.
        QCOMPARE(person.textOf(u"Law"_s), u"CCPA (California)"_s);
        QCOMPARE(person.textOf(u"Reached us by"_s), u"Phone"_s);
        QCOMPARE(person.textOf(reason), u"It was typed wrong."_s);
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"%1 is corrected."_s.arg(ref)));
        const RequestsStage::Case now = stage.caseOf(ref);
        QCOMPARE(now.summary.channel, domain::RequestChannel::Phone);
        QCOMPARE(now.summary.regulation, domain::Regulation::Ccpa);
    }

    void aClosedCaseStaysAsItWasRecorded()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        QVERIFY(stage.move(ref, S::Withdrawn));
        QVERIFY(stage.open());
        QVERIFY(stage.person().chooseFromMenu(u"Which cases: Open"_s, u"Closed"_s));
        QVERIFY(stage.choose(ref));
        QVERIFY(stage.person().press(u"Edit details…"_s));
        QCOMPARE(stage.person().refusalOf(u"Correct what was recorded…"_s),
            u"A closed case stays as it was recorded. Reopen it first."_s);
    }
};

QTEST_MAIN(DataRequestsCorrectionTest)
#include "data_requests_correction_test.moc"
