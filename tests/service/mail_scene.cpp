// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail_scene.h"

#include "base/wait_until.h"

#include <QRegularExpression>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds

void hasten(service::ServiceConfig& config)
{
    config.mailLook = std::chrono::milliseconds(50);
    config.mail.patience = {.connection = std::chrono::seconds(10),
        .answer = std::chrono::seconds(5),
        .whole = std::chrono::seconds(20),
        .grace = std::chrono::milliseconds(200)};
}

} // namespace

QJsonObject relayBody(const LocalRelay& relay)
{
    return {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, relay.port()},
        {u"security"_s, relay.options().implicitTls ? u"tls"_s : u"starttls"_s},
        {u"user"_s, relay.options().user}, {u"password"_s, relay.options().password},
        {u"senderAddress"_s, u"cloud@sender.example"_s}, {u"senderName"_s, u"Packmind at Acme"_s},
        {u"authority"_s, QString::fromLatin1(relay.authority())}};
}

MailScene::MailScene(const LocalRelay::Options& options, const ServiceFixture::Adjust& adjust)
    : relay(options)
    , fixture([adjust](service::ServiceConfig& config) {
        hasten(config);
        if (adjust)
            adjust(config);
    })
    , ada(fixture.operatorClient())
    , organization(ServiceFixture::organizationOf(ada))
{
    const ServiceAnswer set = ada.patch(u"/governance/mail/relay"_s, relayBody(relay));
    if (set.status != 200)
        qWarning("no relay was set: %d %s", set.status, qPrintable(set.text("message")));
}

ServiceAnswer MailScene::invite(const QStringList& addresses)
{
    return ada.post(u"/organizations/%1/users/invite"_s.arg(organization),
        {{u"emails"_s, QJsonArray::fromStringList(addresses)}, {u"role"_s, u"member"_s}});
}

QJsonArray MailScene::mails()
{
    return ada.get(u"/governance/mails"_s).object()["items"_L1].toArray();
}

QJsonObject MailScene::mailTo(const QString& address)
{
    const QJsonArray all = mails();
    for (const QJsonValue& each : all) {
        if (each["to"_L1].toString() == address)
            return each.toObject();
    }
    return {};
}

bool MailScene::becomes(const QString& address, const QString& state)
{
    const bool came
        = waitUntil([&] { return mailTo(address)["state"_L1].toString() == state; }, patience);
    if (!came)
        qWarning("the mail to %s is %s, not %s", qPrintable(address),
            qPrintable(mailTo(address)["state"_L1].toString()), qPrintable(state));
    return came;
}

QList<QByteArray> MailScene::arrived(const QString& address)
{
    QList<QByteArray> found;
    const QList<LocalRelay::Mail> all = relay.received();
    for (const LocalRelay::Mail& mail : all) {
        if (mail.to.contains(address))
            found.append(mail.data);
    }
    return found;
}

QJsonObject bounce(const QJsonObject& mail, const QString& recipient, const QString& action)
{
    const QString eml
        = u"From: MAILER-DAEMON@relay.test\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n"
          "\r\n--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\n"
          "Content-Type: message/delivery-status\r\n\r\n"
          "Reporting-MTA: dns; relay.test\r\n\r\nFinal-Recipient: rfc822; %1\r\n"
          "Action: %2\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 Unknown\r\n\r\n"
          "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: %3\r\n\r\n"
          "--b--\r\n"_s.arg(recipient, action, mail["messageId"_L1].toString());
    return {{u"report"_s, eml}};
}

QString linkIn(const QByteArray& message)
{
    static const QRegularExpression link(u"https://[^\\s\"<]+token=[A-Za-z0-9_-]+"_s);
    QByteArray text = message;
    text.replace("=\r\n", "").replace("=3D", "=");
    return link.match(QString::fromUtf8(text)).captured();
}

} // namespace console::test
