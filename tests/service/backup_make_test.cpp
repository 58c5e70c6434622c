// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/backup_content.h"
#include "service/backup/make_backup.h"
#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/service_fixture.h"
#include "service/store/sqlite_copy.h"
#include "service/store/transaction.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <sys/mount.h>
#include <thread>
#include <unistd.h>

using namespace console;
using namespace console::test;
using namespace console::service;
using namespace Qt::StringLiterals;

namespace {

bool goOn(BackupStep, qint64, qint64)
{
    return true;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
}

QString nameAtNoon()
{
    return u"packmind-backup-20261125-120000Z.cms"_s;
}

} // namespace

class BackupMakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ServiceClient ada = m_fixture.operatorClient();
        for (int i = 0; i < 20; ++i)
            ada.post(u"/organizations"_s, {{u"name"_s, u"%1 %2"_s.arg(marker()).arg(i)}});
    }

    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void withoutTheConsoleItsRowsAreFound()
    {
        const auto made = makeInto(m_target->path());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().code + made.error().detail));
        QCOMPARE(made->fileName, nameAtNoon());
        QCOMPARE(filesBelow(m_target->path()).keys(), QStringList{nameAtNoon()});
        const QString file = m_target->filePath(nameAtNoon());
        QCOMPARE(QFileInfo(file).size(), made->bytes);
        QCOMPARE(
            QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        QProcess script;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BACKUP_PASSWORD"_s, QString::fromUtf8(backupPassword().utf8));
        script.setProcessEnvironment(environment);
        script.start(QStringLiteral(PYTHON3),
            {QStringLiteral(CONSOLE_SOURCE_DIR "/tests/service/open_backup.py"), file});
        QVERIFY(script.waitForFinished());
        const QJsonObject found = QJsonDocument::fromJson(script.readAllStandardOutput()).object();
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
        QCOMPARE(found["integrity"_L1].toString(), u"ok"_s);
        QCOMPARE(found["rows"_L1]["organization"_L1].toInt(), 21);
        QCOMPARE(found["rows"_L1]["backup_info"_L1].toInt(), 1);
        QVERIFY(found["organizations"_L1].toArray().contains(u"%1 7"_s.arg(marker())));
        QCOMPARE(found["schema"_L1].toInt(), made->schemaVersion);
        QCOMPARE(found["keyBytes"_L1].toInt(), DataKey::size);
    }

    void itIsOfOneMomentWhileOthersWrite()
    {
        const auto database = m_fixture.database();
        database->execute(u"CREATE TABLE left_side (n INTEGER)"_s);
        database->execute(u"CREATE TABLE right_side (n INTEGER, filler BLOB)"_s);
        // Several steps of the copy.
        database->execute(u"CREATE TABLE ballast AS SELECT randomblob(4000000) AS bytes"_s);
        std::atomic<bool> ended{false};
        std::atomic<int> written{0};
        std::thread writer([&] {
            const auto own = m_fixture.database();
            while (!ended) {
                const auto done = change(*own, [&]() -> base::Result<base::Done> {
                    own->execute(u"INSERT INTO left_side VALUES (1)"_s);
                    own->execute(u"INSERT INTO right_side VALUES (1, randomblob(20000))"_s);
                    return base::Done{};
                });
                written += done ? 1 : 0;
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        int writtenBefore = 0;
        const auto made = makeBackup(*database, m_fixture.dataKey(), order(m_target->path()),
            [&](BackupStep step, qint64, qint64) {
                if (step == BackupStep::Copying && writtenBefore == 0) {
                    // Somebody else has their turn in the middle of the copy.
                    const int before = written;
                    while (written < before + 3)
                        std::this_thread::yield();
                    writtenBefore = written;
                }
                return true;
            });
        ended = true;
        writer.join();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().code + made.error().detail));
        const auto opened = openBackup(m_target->filePath(made->fileName), backupPassword());
        QVERIFY(opened);
        const auto memory = Database::openInMemory();
        QVERIFY(showContent(**memory, opened->content));
        const auto counts = rowCounts(**memory);
        QVERIFY((*counts)[u"left_side"_s] >= writtenBefore);
        QCOMPARE((*counts)[u"left_side"_s], (*counts)[u"right_side"_s]);
        database->execute(u"DROP TABLE ballast"_s);
        database->execute(u"DROP TABLE left_side"_s);
        database->execute(u"DROP TABLE right_side"_s);
        QVERIFY(!database->failed());
    }

    void nothingPlainIsOnTheDiskMeanwhile()
    {
        int looked = 0;
        const auto database = m_fixture.database();
        const auto made = makeBackup(*database, m_fixture.dataKey(), order(m_target->path()),
            [&](BackupStep, qint64, qint64) {
                for (const QByteArray& content : filesBelow(m_target->path()))
                    looked += content.contains(marker().toLatin1())
                            || content.contains("SQLite format 3")
                        ? 1000
                        : 1;
                return true;
            });
        QVERIFY(made);
        QVERIFY(looked > 3 && looked < 1000);
        const QByteArray content = bytesOf(m_target->filePath(nameAtNoon()));
        QVERIFY(!content.contains(marker().toLatin1()));
    }

    void itSaysHowFarItIs()
    {
        QMap<int, qint64> last;
        qint64 pages = 0;
        const auto database = m_fixture.database();
        const auto made = makeBackup(*database, m_fixture.dataKey(), order(m_target->path()),
            [&](BackupStep step, qint64 done, qint64 total) {
                if (done < last.value(int(step)) || done > total || total <= 0)
                    qWarning("step %d: %lld of %lld", int(step), done, total);
                else
                    last[int(step)] = done;
                pages = total;
                return true;
            });
        QVERIFY(made);
        QCOMPARE(last.size(), 4);
        QCOMPARE(last[int(BackupStep::Copying)], made->pages);
        QCOMPARE(last[int(BackupStep::Naming)], made->pages);
        QVERIFY(made->pages > 10);
    }

    void cancellingLeavesNothing()
    {
        for (int after = 0;; ++after) {
            int told = 0;
            bool whole = false;
            const auto database = m_fixture.database();
            const auto made = makeBackup(*database, m_fixture.dataKey(), order(m_target->path()),
                [&](BackupStep step, qint64 done, qint64 total) {
                    whole = step == BackupStep::Naming && done == total;
                    return told++ < after;
                });
            if (whole)
                break;
            QVERIFY(!made);
            QCOMPARE(int(made.error().kind), int(base::ApiError::Kind::Cancelled));
            QCOMPARE(filesBelow(m_target->path()).size(), 0);
        }
    }

    void aKillLeavesNoHalfFile()
    {
        int whole = 0;
        for (int step = 1; whole == 0 && step < 100; ++step) {
            QTemporaryDir folder;
            const int code = runChild(folder.path(), step);
            const QStringList names = filesBelow(folder.path()).keys();
            QVERIFY(names.size() == 1);
            if (names.first().startsWith(u"packmind-backup-"_s)) {
                whole = step;
                QVERIFY(openBackup(folder.filePath(names.first()), backupPassword()));
            } else {
                QVERIFY2(
                    names.first().startsWith(u".packmind-backup-"_s), qPrintable(names.first()));
                QVERIFY(code != 0);
                // The next one tidies up.
                const auto made = makeInto(folder.path());
                QVERIFY(made);
                QCOMPARE(filesBelow(folder.path()).keys(), QStringList{made->fileName});
            }
        }
        QVERIFY2(whole > 4, "it was never killed in the middle");
    }

    void whatAnotherWritesIsLeftAlone()
    {
        const auto database = m_fixture.database();
        const auto other = m_fixture.database();
        std::optional<base::Result<MadeBackup>> inner;
        const auto outer = makeBackup(*database, m_fixture.dataKey(), order(m_target->path()),
            [&](BackupStep step, qint64, qint64) {
                if (step == BackupStep::Checking && !inner)
                    inner = makeBackup(*other, m_fixture.dataKey(), order(m_target->path()), goOn);
                return true;
            });
        QVERIFY(outer);
        QVERIFY(inner && *inner);
        QCOMPARE(filesBelow(m_target->path()).keys(),
            (QStringList{nameAtNoon(), u"packmind-backup-20261125-120001Z.cms"_s}));
    }

    void whatCannotBeReadBackGetsNoName()
    {
        const auto database = m_fixture.database();
        const auto made = makeBackup(*database, m_fixture.dataKey(), order(m_target->path()),
            [&](BackupStep step, qint64, qint64) {
                if (step == BackupStep::Checking)
                    spoil(m_target->filePath(u".%1.part"_s.arg(nameAtNoon())));
                return true;
            });
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"backup.not-verified"_s);
        QCOMPARE(made.error().message,
            u"The backup was written to the folder %1 but could not be read back, so it was "
            "removed. Check the disk that it is on, or choose another folder."_s.arg(
                m_target->path()));
        QCOMPARE(filesBelow(m_target->path()).size(), 0);
    }

    void aFullDiskIsSaid()
    {
        if (geteuid() != 0)
            QSKIP("only root can make a small disk");
        const QByteArray place = m_target->path().toLocal8Bit();
        QCOMPARE(::mount("tmpfs", place.constData(), "tmpfs", 0, "size=64k"), 0);
        const auto made = makeInto(m_target->path());
        const int left = int(filesBelow(m_target->path()).size());
        ::umount(place.constData());
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"backup.folder.full"_s);
        QCOMPARE(made.error().message,
            u"There is no room left in the folder %1, so no backup was made. Free some space, or "
            "choose another folder."_s.arg(m_target->path()));
        QCOMPARE(left, 0);
    }

    void aFolderThatIsGoneIsSaid()
    {
        const QString gone = m_target->filePath(u"gone"_s);
        const auto made = makeInto(gone);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"backup.folder.gone"_s);
        QCOMPARE(made.error().field, u"folder"_s);
        QCOMPARE(made.error().message,
            u"The folder %1 does not exist. Connect the disk that it is on, or choose another "
            "folder."_s.arg(gone));
    }

    void aFolderThatGoesMeanwhileIsSaid()
    {
        const QString folder = m_target->filePath(u"soon gone"_s);
        QVERIFY(QDir().mkdir(folder));
        const auto database = m_fixture.database();
        const auto made = makeBackup(*database, m_fixture.dataKey(), order(folder),
            [&](BackupStep step, qint64 done, qint64) {
                if (step == BackupStep::Naming && done == 0)
                    QDir(folder).removeRecursively();
                return true;
            });
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"backup.folder.gone"_s);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        if (geteuid() != 0)
            QSKIP("only root can mount");
        const QByteArray place = m_target->path().toLocal8Bit();
        QCOMPARE(::mount("tmpfs", place.constData(), "tmpfs", MS_RDONLY, "size=64k"), 0);
        const auto made = makeInto(m_target->path());
        ::umount(place.constData());
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"backup.folder.not-writable"_s);
        QCOMPARE(made.error().message,
            u"Nothing can be written to the folder %1. Change its permissions, or choose another "
            "folder."_s.arg(m_target->path()));
    }

    void aFolderHasAWholePath()
    {
        const auto made = makeInto(u"backups"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"backup.folder.relative"_s);
        QCOMPARE(made.error().message,
            u"Choose a folder for backups, and name it with its whole path."_s);
    }

    void forACertificate()
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s,
                u"/CN=backups"_s, u"-keyout"_s, m_target->filePath(u"key"_s), u"-out"_s,
                m_target->filePath(u"pem"_s)});
        QVERIFY(openssl.waitForFinished());
        BackupOrder forIt = order(m_target->path());
        forIt.recipient = CmsCertificate{bytesOf(m_target->filePath(u"pem"_s))};
        const auto database = m_fixture.database();
        const auto made = makeBackup(*database, m_fixture.dataKey(), forIt, goOn);
        QVERIFY(made);
        const auto opened = openBackup(m_target->filePath(made->fileName),
            CmsPrivateKey{
                bytesOf(m_target->filePath(u"key"_s)), bytesOf(m_target->filePath(u"pem"_s))});
        QVERIFY(opened);
        QCOMPARE(opened->key.id(), m_fixture.dataKey().id());
    }

private:
    static QString marker() { return u"Quincunx Herbarium"_s; }
    static BackupOrder order(const QString& folder)
    {
        return {.folder = folder, .recipient = backupPassword(), .now = noon()};
    }
    base::Result<MadeBackup> makeInto(const QString& folder) const
    {
        const auto database = m_fixture.database();
        return makeBackup(*database, m_fixture.dataKey(), order(folder), goOn);
    }
    int runChild(const QString& folder, int step) const
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(
            u"BACKUP_CHILD_KEY"_s, QString::fromLatin1(m_fixture.dataKey().secret().toHex()));
        child.setProcessEnvironment(environment);
        child.start(QStringLiteral(BACKUP_CHILD),
            {u"make"_s, m_fixture.databaseFile(), folder, QString::number(step)});
        child.waitForFinished();
        return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
    }
    static void spoil(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(5000);
        char byte = 0;
        file.getChar(&byte);
        file.seek(5000);
        file.putChar(char(byte ^ 1));
    }

    ServiceFixture m_fixture;
    std::unique_ptr<QTemporaryDir> m_target;
};

QTEST_GUILESS_MAIN(BackupMakeTest)
#include "backup_make_test.moc"
