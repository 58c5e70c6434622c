// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {
const QString agreeAccess = u"Agree to the outcome of: Access"_s;
const QString agreePortability = u"Agree to the outcome of: Portability"_s;
} // namespace

//! Four eyes in a case with two rights, on the real page: an operator, and a DPO elsewhere.
class DataRequestsSecondTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void eachRightIsAgreedToByTheOther()
    {
        RequestsStage stage;
        const QString ref
            = stage.record(u"eve@globex.example"_s, {DataRight::Access, DataRight::Portability});
        QVERIFY(stage.move(ref, S::Assessing));
        ServiceClient dpo = colleague(stage);
        QCOMPARE(dpo.send("PUT", pathOf(ref, u"access"_s), refusal()).status, 200);
        QVERIFY(await(stage.elsewhere().decide(ref, DataRight::Portability,
            {.outcome = domain::RightOutcome::Refused,
                .ground = domain::OutcomeGround::Excessive,
                .text = reason(),
                .agrees = false},
            stage.caseOf(ref).summary.rev)));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.refusalOf(u"Refuse…"_s).contains(u"For each right a second person"_s));
        QVERIFY(
            person.refusalOf(agreePortability)
                .contains(u"You recorded this outcome, so somebody else has to agree to it."_s));
        QVERIFY(person.press(agreeAccess));
        QTRY_VERIFY(person.says(u"Agreed to by"_s));
        QVERIFY(!person.find(agreeAccess));
        QVERIFY(person.refusalOf(u"Refuse…"_s).contains(u"For each right a second person"_s));
        QCOMPARE(
            dpo.send("PUT", pathOf(ref, u"portability"_s), QJsonObject{{u"agrees"_s, true}}).status,
            200);
        stage.page().refresh();
        QTRY_VERIFY(!person.find(agreePortability));
        QTRY_COMPARE(person.refusalOf(u"Refuse…"_s), QString());
    }

private:
    static QString reason() { return u"It was asked every day of this month, again and again."_s; }
    static QJsonObject refusal()
    {
        return {{u"outcome"_s, u"refused"_s}, {u"ground"_s, u"excessive"_s}, {u"text"_s, reason()}};
    }
    static QString pathOf(const QString& ref, const QString& right)
    {
        return u"/governance/data-requests/%1/rights/%2"_s.arg(ref, right);
    }

    static ServiceClient colleague(RequestsStage& stage)
    {
        ServiceFixture& service = stage.stage.service();
        ServiceClient ada = service.client();
        ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        ServiceClient dpo = service.memberClient(ada, u"dpo@acme.example"_s, u"member"_s);
        ada.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(dpo)),
            {{u"role"_s, u"dpo"_s}});
        return dpo;
    }
};

QTEST_MAIN(DataRequestsSecondTest)
#include "data_requests_second_test.moc"
