// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "packmind/stand_in.h"

#include <QJsonDocument>
#include <QSslSocket>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds; thousands of members take their time

QByteArray bodyOf(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

} // namespace

StandIn::StandIn(const QStringList& options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(STAND_IN_PYTHON),
        QStringList{u"-B"_s, QStringLiteral(STAND_IN_PROGRAM), u"--control"_s} + options);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(patience))
        line += m_process.readLine();
    if (line.startsWith("ready "))
        m_origin = QUrl(QString::fromLatin1(line.mid(6).trimmed()));
}

StandIn::~StandIn()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QByteArray StandIn::ask(const QByteArray& call, const QByteArray& body) const
{
    const QList<QByteArray> words = call.split(' ');
    // Only what this process answers itself goes over it, so nobody has to vouch for it.
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto port = quint16(m_origin.port());
    if (m_origin.scheme() == "https"_L1) {
        socket.connectToHostEncrypted(m_origin.host(), port);
        socket.waitForEncrypted(patience);
    } else {
        socket.connectToHost(m_origin.host(), port);
        socket.waitForConnected(patience);
    }
    socket.write(words.at(0) + " /__test" + words.value(1)
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        qWarning("%s: %s", call.constData(), bodyOf(answer).constData());
    return bodyOf(answer);
}

QJsonObject StandIn::control(const QByteArray& call, const QJsonObject& body)
{
    return QJsonDocument::fromJson(ask(call, QJsonDocument(body).toJson(QJsonDocument::Compact)))
        .object();
}

StandIn::Person StandIn::seed(const QString& email, int organizations, const QJsonObject& more)
{
    QJsonObject body = more;
    body.insert(u"email"_s, email);
    body.insert(u"organizations"_s, organizations);
    const QJsonObject made = control("POST /seed", body);
    Person person{.id = made.value(u"userId"_s).toString(), .organizations = {}};
    for (const QJsonValue& id : made.value(u"organizationIds"_s).toArray())
        person.organizations << id.toString();
    return person;
}

void StandIn::disturb(const QJsonObject& fault)
{
    control("POST /faults", fault);
}

QJsonObject StandIn::seen(const QByteArray& method, const QString& path)
{
    return control("GET /requests?method=" + method + "&path=" + path.toUtf8());
}

int StandIn::count(const QByteArray& method, const QString& path)
{
    return seen(method, path).value(u"count"_s).toInt(-1);
}

QByteArray StandIn::lastBody(const QByteArray& method, const QString& path)
{
    return seen(method, path).value(u"last"_s).toObject().value(u"body"_s).toString().toUtf8();
}

QStringList StandIn::defects()
{
    QStringList found;
    for (const QJsonValue& defect : control("GET /state").value(u"defects"_s).toArray())
        found << QString::fromUtf8(QJsonDocument(defect.toObject()).toJson(QJsonDocument::Compact));
    return found;
}

} // namespace console::test
