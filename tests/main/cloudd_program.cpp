// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/cloudd_program.h"

#include "base/wait_until.h"
#include "profiles/end_of.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <csignal>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

CloudProgram::CloudProgram()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process,
        [this] { m_log += QString::fromUtf8(m_process.readAll()); });
    renewCertificate();
    settings = {{u"data-folder"_s, path(u"data"_s)}, {u"backup-folder"_s, path(u"backups"_s)},
        {u"certificate"_s, path(u"server.pem"_s)}, {u"certificate-key"_s, path(u"server.pem"_s)},
        {u"data-key"_s, path(u"data-key"_s)}, {u"first-operator"_s, operatorEmail()}};
    choosePort();
    if (run({u"--make-key"_s, path(u"data-key"_s)}).code != 0)
        qFatal("the key of the test could not be made");
}

CloudProgram::~CloudProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

//! Somebody else can take it until the program does.
void CloudProgram::choosePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
    m_port = server.serverPort();
    settings.insert(u"listen"_s, u"127.0.0.1:%1"_s.arg(m_port));
    settings.insert(u"public-url"_s, u"https://127.0.0.1:%1"_s.arg(m_port));
}

CloudProgram::Run CloudProgram::run(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(CLOUDD), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

CloudProgram::Run CloudProgram::check() const
{
    writeSettings();
    return run({u"--config"_s, configFile(), u"--check"_s});
}

void CloudProgram::writeSettings() const
{
    QByteArray lines = "# Of a test.\n\n";
    for (auto each = settings.begin(); each != settings.end(); ++each)
        lines += QString(each.key() + u" = "_s + each.value() + u'\n').toUtf8();
    put(configFile(), lines);
}

bool CloudProgram::start()
{
    for (int i = 0; i < 3; ++i) {
        if (startOnce())
            return true;
        if (!m_log.contains(u"network address is not free"_s))
            return false;
        choosePort();
    }
    return false;
}

bool CloudProgram::startOnce()
{
    writeSettings();
    const qsizetype before = m_log.size();
    m_process.start(QStringLiteral(CLOUDD), {u"--config"_s, configFile()});
    const auto listens = [&] {
        return m_log.indexOf(u" listens on "_s, before) >= 0;
    };
    waitUntil([&] { return listens() || m_process.state() == QProcess::NotRunning; }, patience);
    return listens();
}

void CloudProgram::send(int signal)
{
    ::kill(pid_t(m_process.processId()), signal);
}

int CloudProgram::endBy(int signal)
{
    send(signal);
    return ended();
}

int CloudProgram::ended()
{
    const bool isOver
        = waitUntil([&] { return m_process.state() == QProcess::NotRunning; }, patience);
    return isOver && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool CloudProgram::says(const QString& words)
{
    return waitUntil([&] { return m_log.contains(words); }, patience);
}

void CloudProgram::renewCertificate()
{
    const SignedPair pair = makeSignedPair();
    m_authority = pair.authority;
    put(path(u"server.pem"_s), pair.server + pair.authority);
}

std::unique_ptr<cloud::CloudClient> CloudProgram::client()
{
    cloud::Endpoint endpoint;
    endpoint.origin = QUrl(settings.value(u"public-url"_s));
    endpoint.network.authorities = QSslCertificate::fromData(m_authority);
    m_secrets.push_back(std::make_unique<profiles::MemoryStore>());
    return std::make_unique<cloud::CloudClient>(endpoint, *m_secrets.back(), m_profile);
}

QString CloudProgram::invitation() const
{
    QFile file(path(u"data/first-operator-invitation"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

std::unique_ptr<cloud::CloudClient> CloudProgram::firstOperator()
{
    auto ada = client();
    const auto accepted = endOf(ada->session().acceptInvitation(invitation(), password()));
    if (!accepted)
        qFatal("the first operator could not come in: %s", qPrintable(accepted.error().message));
    return ada;
}

QByteArray CloudProgram::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_port);
}

QByteArray CloudProgram::askAs(const QByteArray& host)
{
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_authority));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    if (!socket.waitForEncrypted(patience))
        return "no TLS";
    socket.write("GET /api/v0/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    while (!socket.canReadLine() && socket.waitForReadyRead(patience)) { }
    return socket.readLine().trimmed();
}

QSslCertificate CloudProgram::shownCertificate()
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    return socket.waitForEncrypted(patience) ? socket.peerCertificate() : QSslCertificate();
}

QByteArray CloudProgram::bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

void CloudProgram::put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("a file of the test could not be written");
}

} // namespace console::test
