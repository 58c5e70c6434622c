// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/single_instance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using console::ui::SingleInstance;
using namespace Qt::StringLiterals;

namespace {
//! claim() waits for an answer that this thread gives.
SingleInstance::Role claimElsewhere(const QString& state, const QString& runtime,
    SingleInstance::Wish wish = SingleInstance::Wish::Window)
{
    std::optional<SingleInstance::Role> role;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(state, runtime);
        role = second.claim(wish);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (!finished.wait(10'000))
        thread->wait();
    return role.value_or(SingleInstance::Role::First);
}
} // namespace

class StartInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = m_folder->filePath(u"state"_s);
        m_runtime = m_folder->filePath(u"runtime"_s);
    }
    void raisesTheFirst();
    void leavesTheFirstHiddenWhenItIsToStaySo();
    void takesOverAStaleSocket();
    void takesOverALockWhoseProcessIsGone();
    void saysWhenTheFirstDoesNotAnswer();
    void keepsTwoDataFoldersApart();
    void refusesGibberish();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_state;
    QString m_runtime;
};

void StartInstanceTest::raisesTheFirst()
{
    SingleInstance first(m_state, m_runtime);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QCOMPARE(claimElsewhere(m_state, m_runtime), SingleInstance::Role::Second);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(
        QFile::permissions(m_state) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

void StartInstanceTest::leavesTheFirstHiddenWhenItIsToStaySo()
{
    SingleInstance first(m_state, m_runtime);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.claim(SingleInstance::Wish::Nothing), SingleInstance::Role::First);
    QCOMPARE(claimElsewhere(m_state, m_runtime, SingleInstance::Wish::Nothing),
        SingleInstance::Role::Second);
    QCOMPARE(raised.size(), 0);
}

void StartInstanceTest::takesOverAStaleSocket()
{
    SingleInstance first(m_state, m_runtime);
    QVERIFY(QDir().mkpath(m_runtime));
    QFile left(first.socketPath());
    QVERIFY(left.open(QFile::WriteOnly));
    left.close();
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QCOMPARE(claimElsewhere(m_state, m_runtime), SingleInstance::Role::Second);
}

void StartInstanceTest::takesOverALockWhoseProcessIsGone()
{
    QVERIFY(QDir().mkpath(m_state));
    QFile lock(m_state + u"/console.lock"_s);
    QVERIFY(lock.open(QFile::WriteOnly));
    // Larger than any pid (pid_max is at most 2^22).
    lock.write("99999999\npackmind-console\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    SingleInstance first(m_state, m_runtime);
    QCOMPARE(first.claim(), SingleInstance::Role::First);
}

void StartInstanceTest::saysWhenTheFirstDoesNotAnswer()
{
    QVERIFY(QDir().mkpath(m_state));
    QLockFile held(m_state + u"/console.lock"_s);
    QVERIFY(held.tryLock());
    QCOMPARE(claimElsewhere(m_state, m_runtime), SingleInstance::Role::Unreachable);
}

void StartInstanceTest::keepsTwoDataFoldersApart()
{
    SingleInstance first(m_state, m_runtime);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QCOMPARE(
        claimElsewhere(m_folder->filePath(u"other"_s), m_runtime), SingleInstance::Role::First);
    QCOMPARE(raised.size(), 0);
}

void StartInstanceTest::refusesGibberish()
{
    SingleInstance first(m_state, m_runtime);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QLocalSocket socket;
    QSignalSpy ended(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(first.socketPath());
    socket.write(QByteArray(64 * 1024, 'x'));
    QTRY_VERIFY(!ended.isEmpty());
    QCOMPARE(raised.size(), 0);
    QCOMPARE(claimElsewhere(m_state, m_runtime), SingleInstance::Role::Second);
}

QTEST_GUILESS_MAIN(StartInstanceTest)
#include "start_instance_test.moc"
