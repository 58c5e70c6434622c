// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "mail/local_relay.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds; a busy machine starts Python slowly

QStringList textsIn(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray all = list.toArray();
    for (const QJsonValue& each : all)
        texts.append(each.toString());
    return texts;
}

} // namespace

LocalRelay::LocalRelay()
    : LocalRelay(Options())
{
}

LocalRelay::LocalRelay(const Options& options)
    : m_options(options)
{
    const SignedPair pair = makeSignedPair(options.certificate);
    m_authority = pair.authority;
    QFile certificate(m_folder.filePath(u"relay.pem"_s));
    if (certificate.open(QIODevice::WriteOnly))
        certificate.write(options.selfSigned ? makeSelfSigned(options.certificate) : pair.server);
    certificate.close();
    QStringList arguments{
        u"-B"_s, QStringLiteral(LOCAL_RELAY_PROGRAM), u"--port"_s, QString::number(options.port)};
    if (options.encrypted)
        arguments << u"--cert"_s << certificate.fileName();
    if (options.implicitTls)
        arguments << u"--implicit"_s;
    if (options.utf8)
        arguments << u"--utf8"_s;
    if (!options.user.isEmpty())
        arguments << u"--login"_s << options.user << options.password;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LOCAL_RELAY_PYTHON), arguments);
    m_port = line().toInt();
}

LocalRelay::~LocalRelay()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonObject LocalRelay::ask(const QJsonObject& order)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    return QJsonDocument::fromJson(line()).object();
}

QByteArray LocalRelay::line()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
    return m_process.readLine().trimmed();
}

void LocalRelay::disturb(const QString& step, const QString& kind, QJsonObject more)
{
    more.insert(u"do"_s, u"disturb"_s);
    more.insert(u"step"_s, step);
    more.insert(u"kind"_s, kind);
    ask(more);
}

void LocalRelay::refuse(const QString& step, const QString& reply, const QString& match, int times)
{
    disturb(step, u"reply"_s, {{u"text"_s, reply}, {u"match"_s, match}, {u"times"_s, times}});
}

void LocalRelay::release()
{
    ask({{u"do"_s, u"release"_s}});
}

void LocalRelay::forget()
{
    ask({{u"do"_s, u"forget"_s}});
}

QList<LocalRelay::Mail> LocalRelay::received()
{
    QList<Mail> mails;
    const QJsonArray all = ask({{u"do"_s, u"state"_s}})["received"_L1].toArray();
    for (const QJsonValue& each : all)
        mails.append({.from = each["from"_L1].toString(),
            .to = textsIn(each["to"_L1]),
            .options = textsIn(each["options"_L1]),
            .data = each["data"_L1].toString().toUtf8()});
    return mails;
}

QStringList LocalRelay::steps()
{
    return textsIn(ask({{u"do"_s, u"state"_s}})["steps"_L1]);
}

int LocalRelay::held()
{
    return ask({{u"do"_s, u"state"_s}})["held"_L1].toInt();
}

} // namespace console::test
