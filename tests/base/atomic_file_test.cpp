// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace console::base;
using Kind = ApiError::Kind;

class AtomicFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAndReads()
    {
        const QByteArray content("\0\xff text", 7);
        QVERIFY(writeFileAtomically(path(), content));
        QCOMPARE(readSmallFile(path()).value(), content);
        QVERIFY(writeFileAtomically(path(), "shorter"));
        QCOMPARE(readSmallFile(path()).value(), QByteArray("shorter"));
        QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files).size(), 1);
    }

    void isForItsOwnerOnly()
    {
        QVERIFY(writeFileAtomically(path(), "x"));
        const QFile::Permissions owner
            = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path()), owner);
        QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & QFile::ReadOther));
    }

    // An existing file that others could read doesn't stay so.
    void tightensAnExistingFile()
    {
        QVERIFY(writeFileAtomically(path(), "x"));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(writeFileAtomically(path(), "y"));
        QVERIFY(!(QFile::permissions(path()) & QFile::ReadOther));
    }

    // A limit on file sizes makes a write fail in the middle, as a full disk does.
    void failedWriteKeepsTheOldContent()
    {
        QVERIFY(writeFileAtomically(path(), "old"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{.rlim_cur = 64 * 1024, .rlim_max = before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<Done> written = writeFileAtomically(path(), QByteArray(1024 * 1024, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::RefusedOrFailed);
        QVERIFY(written.error().message.contains(QStringLiteral("could not be written")));
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(readSmallFile(path()).value(), QByteArray("old"));
        QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files).size(), 1);
    }

    void unwritablePlaceIsTold()
    {
        const Result<Done> written
            = writeFileAtomically(QStringLiteral("/dev/null/folder/file"), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::RefusedOrFailed);
    }

    void missingAndLargeFilesAreNamed()
    {
        QCOMPARE(readSmallFile(path()).error().kind, Kind::NotFound);
        QVERIFY(writeFileAtomically(path(), QByteArray(101, 'x')));
        QCOMPARE(readSmallFile(path(), 100).error().kind, Kind::InvalidInput);
        QVERIFY(readSmallFile(path(), 101));
    }

    // As a disk that fails: this file opens, and reading its beginning is an input error.
    void whatCannotBeReadIsNoEmptyFile()
    {
        const QString link = m_folder->filePath(QStringLiteral("failing"));
        QVERIFY(QFile::link(QStringLiteral("/proc/self/mem"), link));
        const Result<QByteArray> read = readSmallFile(link);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::RefusedOrFailed);
        QVERIFY(read.error().message.contains(QStringLiteral("could not be read")));
        QVERIFY(!read.error().detail.isEmpty());
    }

    void whatMayNotBeReadIsNotMissing()
    {
        constexpr QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
            | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(writeFileAtomically(path(), "x"));
        const QString folder = QFileInfo(path()).path();
        for (const QString& open : {m_folder->path(), folder, path()})
            QVERIFY(QFile::setPermissions(open, all));
        QCOMPARE(readWithoutPrivileges(path()).value_or("not readable"), QByteArray("x"));
        for (const QString& closed : {path(), folder}) {
            QVERIFY(QFile::setPermissions(closed, {}));
            const Result<QByteArray> read = readWithoutPrivileges(path());
            QVERIFY(QFile::setPermissions(closed, all));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Kind::RefusedOrFailed);
        }
    }

    void folderIsNoFile()
    {
        QCOMPARE(readSmallFile(m_folder->path()).error().kind, Kind::RefusedOrFailed);
    }

private:
    //! No permission stops the superuser.
    [[nodiscard]] static Result<QByteArray> readWithoutPrivileges(const QString& path)
    {
        constexpr uid_t nobody = 65534;
        const bool isRoot = geteuid() == 0;
        if (isRoot && seteuid(nobody) != 0)
            qFatal("the test could not become somebody else");
        Result<QByteArray> read = readSmallFile(path);
        if (isRoot && seteuid(0) != 0)
            qFatal("the test could not become root again");
        return read;
    }
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("inner/file.json"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
