// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "mail/relay_change.h"
#include "main/cloudd_program.h"
#include "profiles/end_of.h"

#include <QTest>

#include <csignal>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString grace = u"grace@acme.example"_s;
const QString joan = u"joan@acme.example"_s;
constexpr int patience = 60'000; // milliseconds

bool invited(CloudClient& ada, const QString& address)
{
    return endOf(ada.members().invite(ada.session().current()->organization.id, {address},
                     domain::OrganizationRole::Member))
        .has_value();
}

//! Waits for the end of the mail to that address.
QString endOfMail(CloudClient& ada, const QString& address)
{
    QString state;
    const auto hasEnded = [&] {
        const auto mails = endOf(ada.mail().list()).value_or(QList<domain::Mail>());
        for (const domain::Mail& mail : mails) {
            if (mail.to == address)
                state = domain::wireName(mail.state);
        }
        return !state.isEmpty() && state != "queued"_L1 && state != "sending"_L1;
    };
    (void)waitUntil(hasEnded, patience);
    return state;
}

//! The link of that person's invitation.
QString linkFor(CloudClient& ada, const QString& address)
{
    const auto waiting = endOf(ada.outbox().list()).value_or(QList<contract::OutboxMessage>());
    for (const contract::OutboxMessage& message : waiting) {
        if (message.to == address)
            return message.link;
    }
    return {};
}

//! A message without what quoted-printable did to it (RFC 2045, section 6.7).
QByteArray decoded(QByteArray message)
{
    return message.replace("=\r\n", "").replace("=3D", "=");
}

} // namespace

//! What packmind-cloudd sends, by a relay with STARTTLS.
class MainClouddMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInvitationArrivesAndOpensAnAccount()
    {
        LocalRelay relay;
        CloudProgram program;
        QVERIFY(program.start());
        const auto ada = program.firstOperator();
        QVERIFY(endOf(ada->mail().changeRelay(relayChange(relay), 0)));
        QVERIFY(invited(*ada, grace));
        QCOMPARE(endOfMail(*ada, grace), u"sent"_s);
        const QList<LocalRelay::Mail> received = relay.received();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().to, QStringList(grace));
        QCOMPARE(received.first().from, u"cloud@sender.example"_s);
        const QStringList steps = relay.steps();
        QVERIFY(steps.contains(u"STARTTLS"_s));
        QVERIFY(steps.indexOf(u"STARTTLS"_s) < steps.indexOf(u"AUTH"_s));

        const QString link = linkFor(*ada, grace);
        QVERIFY(link.startsWith(program.settings.value(u"public-url"_s)));
        QVERIFY(decoded(received.first().data).contains(link.toUtf8()));
        const auto guest = program.client();
        QVERIFY(endOf(guest->session().acceptInvitation(link, CloudProgram::password())));
        QCOMPARE(program.endBy(SIGTERM), 0);
    }

    //! Where it is reached, whatever the address it listens on.
    void aSubscriberIsLedToItsPage()
    {
        LocalRelay relay;
        CloudProgram program;
        QVERIFY(program.start());
        const auto ada = program.firstOperator();
        QVERIFY(endOf(ada->mail().changeRelay(relayChange(relay), 0)));
        QVERIFY(endOf(ada->notices().addSubscriber(
            {.organizationId = ada->session().current()->organization.id,
                .address = grace,
                .language = u"en"_s,
                .reason = u"Their contract asks for it."_s})));
        QCOMPARE(endOfMail(*ada, grace), u"sent"_s);
        const QByteArray mail = decoded(relay.received().first().data);
        const QString page
            = program.settings.value(u"public-url"_s) + u"/api/v0/confirm-subscription/"_s;
        QVERIFY(mail.contains(page.toUtf8()));
        QCOMPARE(program.endBy(SIGTERM), 0);
    }

    void theRelayIsKeptAndItsPasswordSaidNowhere()
    {
        LocalRelay relay;
        CloudProgram program;
        QVERIFY(program.start());
        QVERIFY(endOf(program.firstOperator()->mail().changeRelay(relayChange(relay), 0)));
        QCOMPARE(program.endBy(SIGTERM), 0);
        QVERIFY(program.start());
        const auto ada = program.client();
        QVERIFY(
            endOf(ada->session().signIn(CloudProgram::operatorEmail(), CloudProgram::password())));
        QVERIFY(invited(*ada, joan));
        QCOMPARE(endOfMail(*ada, joan), u"sent"_s);
        QCOMPARE(relay.received().size(), 1);
        QCOMPARE(program.endBy(SIGTERM), 0);
        for (const QString& secret : {relay.options().password, joan})
            QVERIFY2(!program.log().contains(secret), qPrintable(secret));
    }
};

QTEST_GUILESS_MAIN(MainClouddMailTest)
#include "cloudd_mail_test.moc"
