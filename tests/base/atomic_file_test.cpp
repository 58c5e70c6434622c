// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

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

    void folderIsNoFile()
    {
        QCOMPARE(readSmallFile(m_folder->path()).error().kind, Kind::RefusedOrFailed);
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("inner/file.json"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
