// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThread>

namespace console::ui {

namespace {
Q_LOGGING_CATEGORY(log, "console.shell.instance")

constexpr int patience = 2000; // milliseconds
const QByteArray raiseRequest = QByteArrayLiteral("raise\n");
const QByteArray quietRequest = QByteArrayLiteral("quiet\n"); // as long as the other
const QByteArray reply = QByteArrayLiteral("raised\n");

QString privateFolder(const QString& path)
{
    if (!QDir().exists(path) && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}
} // namespace

SingleInstance::SingleInstance(const QString& stateFolder, QString runtimeFolder, QObject* parent)
    : QObject(parent)
    , m_runtimeFolder(std::move(runtimeFolder))
    , m_stateFolder(privateFolder(stateFolder))
    , m_lock(m_stateFolder + QStringLiteral("/console.lock"))
{
    // A lock whose process is gone is taken over; one that is merely old is not.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketPath() const
{
    // Two data folders of one person, as with another HOME, are two consoles.
    const QByteArray folder = QCryptographicHash::hash(
        QDir(m_stateFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return m_runtimeFolder + QStringLiteral("/console-")
        + QString::fromLatin1(folder.left(6).toHex()) + QStringLiteral(".sock");
}

SingleInstance::Role SingleInstance::claim(Wish wish)
{
    QElapsedTimer waited;
    waited.start();
    // The first one may hold the lock and not listen yet, or end at this very moment.
    do {
        if (m_lock.tryLock(0)) {
            listen();
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCWarning(log) << "no lock can be made in" << m_stateFolder;
            return Role::First;
        }
        if (askFirst(wish))
            return Role::Second;
        QThread::msleep(50);
    } while (waited.elapsed() < patience);
    return Role::Unreachable;
}

bool SingleInstance::askFirst(Wish wish) const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(wish == Wish::Window ? raiseRequest : quietRequest);
    if (!socket.waitForBytesWritten(patience) || !socket.waitForReadyRead(patience))
        return false;
    return socket.readLine() == reply;
}

void SingleInstance::listen()
{
    privateFolder(m_runtimeFolder);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // We hold the lock, so whatever is there was left by a console that did not end well.
    QLocalServer::removeServer(socketPath());
    if (!m_server.listen(socketPath()))
        qCWarning(log) << "a second start will not find this one:" << m_server.errorString();
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > raiseRequest.size())
                    socket->abort();
                return;
            }
            const QByteArray request = socket->readLine(raiseRequest.size() + 1);
            if (request == raiseRequest || request == quietRequest)
                socket->write(reply);
            if (request == raiseRequest)
                Q_EMIT raiseRequested();
            socket->disconnectFromServer();
        });
    }
}

} // namespace console::ui
