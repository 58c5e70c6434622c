// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;

namespace {
const QString about = u"About myself"_s;
const QString send = u"Send the request"_s;

//! As somebody without a role in the workspace sees it.
void asMember(ui::PageContext& context)
{
    context.standing = {};
}
} // namespace

//! What people ask about their own data, on the real page against the real service.
class DataRequestsOwnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aMemberAsksAndFollowsIt()
    {
        RequestsStage stage(asMember);
        stage.show();
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.says(u"Data requests are seen by operators, DPOs and auditors"_s));
        QVERIFY(person.press(about));
        QTRY_VERIFY(person.says(PageStage::email()));
        QVERIFY(person.press(send));
        QCOMPARE(
            person.errorAt(u"What you ask for"_s), u"Say what you ask for: one right at least."_s);
        QVERIFY(person.press(u"Access"_s));
        QVERIFY(person.type(u"What you want to say (optional)"_s, u"A copy of all, please."_s));
        QVERIFY(person.press(send));
        QTRY_VERIFY(person.says(u"The data protection officer sees it now."_s));
        const auto asked = await(stage.elsewhere().own());
        QVERIFY(asked);
        QCOMPARE(asked->size(), 1);
        const QString ref = asked->first().ref;
        QVERIFY(person.says(u"Asked so far"_s));
        QVERIFY(person.says(u"Access · Received · answer due by "_s));
        QVERIFY(person.textOf(u"What you want to say (optional)"_s).isEmpty());
        const RequestsStage::Case recorded = stage.caseOf(ref);
        QVERIFY(recorded.identity);
        QCOMPARE(recorded.identity->method, domain::IdentityMethod::AccountSession);
        QVERIFY(recorded.subject.oneself);
    }

    void theOnlyAdminAsksToo()
    {
        RequestsStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(about));
        QVERIFY(stage.person().press(u"Erasure"_s));
        QVERIFY(stage.person().press(send));
        QTRY_COMPARE(stage.refs().size(), 1);
        QCOMPARE(stage.caseOf(stage.refs().first()).subject.onlyAdminOf,
            QStringList{u"Acme Robotics"_s});
        QVERIFY(stage.choose(stage.refs().first()));
        QVERIFY(stage.person().says(u"The only admin of Acme Robotics."_s));
        QVERIFY(stage.person().says(u"the person themselves"_s));
    }

    void besideACloudTheFormOfACaseIsFilledIn()
    {
        RequestsStage stage([](ui::PageContext& context) {
            context.governance.place = ui::Governance::Place::ThisComputer;
        });
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(about));
        QTRY_COMPARE(stage.paneTitle(), u"New data request"_s);
        QCOMPARE(stage.person().textOf(u"Address of the person"_s), PageStage::email());
    }

    void aReadOnlyProfileSaysWhyNot()
    {
        RequestsStage stage([](ui::PageContext& context) { context.profile.readOnly = true; });
        QVERIFY(stage.open());
        QVERIFY(stage.person().refusalOf(about).contains(u"read-only"_s));
    }
};

QTEST_MAIN(DataRequestsOwnTest)
#include "data_requests_own_test.moc"
