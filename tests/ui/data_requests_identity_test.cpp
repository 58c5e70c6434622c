// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/letters_api.h"
#include "ui/parts/detail_pane.h"
#include "ui/requests_stage.h"
#include "ui/stage_relay.h"

#include <QRegularExpression>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString eve = u"eve@globex.example"_s;
const QString field = u"Code that the person told"_s;
const QString check = u"Check the code"_s;
const QString sendFirst = u"Send a code by mail"_s;
constexpr int patience = 20'000; // milliseconds: a mail leaves

//! Turns from the case that is shown to its code.
bool openCode(RequestsStage& stage)
{
    return stage.person().press(u"Code by mail…"_s)
        && waitUntil(
            [&] { return stage.person().says(u"A code goes to the address of the case."_s); },
            patience);
}

//! The code in the last mail to that address; empty when none came.
QString codeFor(LocalRelay& relay, const QString& address)
{
    // On a line of its own, in the part in plain text.
    static const QRegularExpression code(
        u"^[2-9A-Z]{4}-[2-9A-Z]{4}(?=\\r?$)"_s, QRegularExpression::MultilineOption);
    QString found;
    (void)waitUntil(
        [&] {
            const QList<LocalRelay::Mail> all = relay.received();
            for (const LocalRelay::Mail& mail : all) {
                if (mail.to.contains(address))
                    found = code.match(QString::fromUtf8(mail.data)).captured();
            }
            return !found.isEmpty();
        },
        patience);
    return found;
}

//! All that the pane says, without what is different from case to case.
QStringList saidIn(RequestsStage& stage, const QString& ref)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    QStringList said;
    const QList<ui::DetailPane*> panes = stage.page().findChildren<ui::DetailPane*>();
    for (const ui::DetailPane* pane : panes) {
        const QList<QLabel*> labels = pane->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                said << QString(label->text()).remove(ref).replace(digits, u"0"_s);
        }
    }
    return said;
}

} // namespace

//! The code that proves who asks, on the real page against the real service and a relay.
class DataRequestsIdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aCodeThatIsToldProvesWhoAsks()
    {
        LocalRelay relay;
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        const QString ref = stage.openWith(eve);
        QVERIFY(openCode(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.says(u"no code was sent"_s));
        QVERIFY(person.press(sendFirst));
        QTRY_VERIFY(person.says(u"waits until the person tells it"_s));
        const QString code = codeFor(relay, eve);
        QVERIFY(!code.isEmpty());
        QVERIFY(!person.says(code));
        QVERIFY(person.type(field, u"2222"_s));
        QVERIFY(person.press(check));
        QTRY_VERIFY(person.errorAt(field).contains(u"8 letters and digits"_s));
        QCOMPARE(stage.stage.faults.count("POST", u"/identity-code/check"_s), 0);
        const QString wrong = u"2222-2222"_s;
        QVERIFY(person.type(field, wrong));
        QVERIFY(person.press(check));
        QTRY_COMPARE(person.errorAt(field), u"This is not the code. 4 attempts are left."_s);
        QCOMPARE(person.textOf(field), wrong);
        QVERIFY(person.type(field, code.toLower()));
        QVERIFY(person.press(check));
        QTRY_VERIFY(person.says(u"The person has the address of the case."_s));
        QVERIFY(!person.find(field));
        QVERIFY(person.press(u"Identity is proved…"_s));
        QVERIFY(person.press(u"Identity is proved"_s));
        QTRY_COMPARE(stage.cell(ref, u"state"_s), u"Assessing"_s);
        const domain::RequestCase proved = stage.caseOf(ref);
        QVERIFY(proved.identity);
        QCOMPARE(proved.identity->method, domain::IdentityMethod::EmailLoop);
        QVERIFY(openCode(stage));
        QCOMPARE(person.refusalOf(u"Send another code"_s), u"It is proved already who asks."_s);
    }

    void nothingTellsWhetherThereIsAnAccount()
    {
        LocalRelay relay;
        RequestsStage stage;
        const QString known = u"joan@acme.example"_s;
        QVERIFY(stage.stage.addMember(known, domain::OrganizationRole::Member));
        QVERIFY(sendsBy(stage.stage, relay));
        const QString first = stage.record(known);
        const QString second = stage.record(eve);
        QVERIFY(stage.open());
        QStringList said;
        for (const auto& [ref, address] : {std::pair(first, known), std::pair(second, eve)}) {
            QVERIFY(stage.choose(ref));
            QVERIFY(openCode(stage));
            QVERIFY(stage.person().press(sendFirst));
            QVERIFY(!codeFor(relay, address).isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(stage.person().saysExactly(u"sent"_s), patience);
            if (said.isEmpty())
                said = saidIn(stage, ref);
            else
                QCOMPARE(saidIn(stage, ref), said);
        }
        QVERIFY(said.size() > 5);
    }

    void aCodeThatWasToldWrongTooOftenIsSpent()
    {
        LocalRelay relay;
        RequestsStage stage;
        QVERIFY(sendsBy(stage.stage, relay));
        const QString ref = stage.record(eve);
        cloud::LettersApi api(stage.stage.elsewhere().governanceSession());
        QVERIFY(await(api.sendCode(ref)));
        for (int i = 0; i < domain::mostCodeAttempts - 1; ++i)
            QVERIFY(await(api.checkCode(ref, u"2222-2222"_s)));
        QVERIFY(stage.open() && stage.choose(ref));
        QVERIFY(openCode(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(field, u"2222-2222"_s));
        QVERIFY(person.press(check));
        QTRY_VERIFY(person.says(u"told wrong too often"_s));
        QVERIFY(!person.find(field));
        QVERIFY(person.press(u"Send another code"_s));
        QTRY_VERIFY(person.says(u"waits until the person tells it"_s));
        QVERIFY(person.says(u"Another code takes the place of the one before."_s));
    }

    void withoutARelayNoCodeIsSent()
    {
        RequestsStage stage;
        QVERIFY(!stage.openWith(eve).isEmpty());
        QVERIFY(openCode(stage));
        QVERIFY(stage.person().refusalOf(sendFirst).contains(u"No mail relay is set."_s));
    }
};

QTEST_MAIN(DataRequestsIdentityTest)
#include "data_requests_identity_test.moc"
