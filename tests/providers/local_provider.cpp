// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "providers/local_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds; a busy machine starts Python slowly

QByteArray bodyOf(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

LocalProvider::Seen seen(const QJsonObject& one)
{
    return {.format = one.value(u"format"_s).toString(),
        .call = one.value(u"call"_s).toString(),
        .model = one.value(u"model"_s).toString(),
        .target = one.value(u"target"_s).toString(),
        .headers = one.value(u"headers"_s).toObject(),
        .body = one.value(u"body"_s).toString().toUtf8()};
}

} // namespace

LocalProvider::LocalProvider(const QStringList& options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LOCAL_PROVIDER_PYTHON),
        QStringList{u"-B"_s, QStringLiteral(LOCAL_PROVIDER_PROGRAM)} + options);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(patience))
        line += m_process.readLine();
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.size() == 3 && words.at(0) == "ready") {
        m_origin = QUrl(QString::fromLatin1(words.at(1)));
        m_control = QUrl(QString::fromLatin1(words.at(2)));
    }
}

LocalProvider::~LocalProvider()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QJsonObject LocalProvider::control(const QByteArray& call, const QJsonObject& body)
{
    const QList<QByteArray> words = call.split(' ');
    const QByteArray content = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(m_control.host(), quint16(m_control.port()));
    socket.waitForConnected(patience);
    socket.write(words.at(0) + ' ' + words.value(1)
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(content.size()) + "\r\n\r\n" + content);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        qWarning("%s: %s", call.constData(), bodyOf(answer).constData());
    return answer.startsWith("HTTP/1.1 200") ? QJsonDocument::fromJson(bodyOf(answer)).object()
                                             : QJsonObject();
}

void LocalProvider::disturb(const QString& kind, QJsonObject more)
{
    more.insert(u"kind"_s, kind);
    control("POST /faults", more);
}

void LocalProvider::takeOnly(const QStringList& keys)
{
    control("POST /settings", {{u"keys"_s, QJsonArray::fromStringList(keys)}});
}

void LocalProvider::reset()
{
    control("POST /reset");
}

QList<LocalProvider::Seen> LocalProvider::requests(const QByteArray& query)
{
    const QJsonArray found = control("GET /requests?" + query).value(u"requests"_s).toArray();
    QList<Seen> list;
    list.reserve(found.size());
    for (const QJsonValue& one : found)
        list << seen(one.toObject());
    return list;
}

int LocalProvider::connections()
{
    return control("GET /state").value(u"connections"_s).toInt(-1);
}

QStringList LocalProvider::defects()
{
    QStringList found;
    for (const QJsonValue& defect : control("GET /state").value(u"defects"_s).toArray())
        found << defect.toString();
    return found;
}

} // namespace console::test
