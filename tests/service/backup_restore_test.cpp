// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/make_backup.h"
#include "service/backup/restore.h"
#include "service/backup/restore_swap.h"
#include "service/backup_pieces.h"
#include "service/service_fixture.h"
#include "service/store/migrations.h"
#include "service/store/sqlite_copy.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace console;
using namespace console::test;
using namespace console::service;
using namespace Qt::StringLiterals;

namespace {

bool goOn(RestoreStep, qint64, qint64)
{
    return true;
}

//! The sentence of a refusal, or "opened".
QString sentenceOf(const base::Result<OpenedBackup>& opened)
{
    return opened ? u"opened"_s : opened.error().message;
}

QStringList organizationsIn(const QString& file, const DataKey& key)
{
    const auto database = Database::open(file, Protection::from(key));
    if (!database)
        return {database.error().code};
    return (*database)->all(u"SELECT name FROM organization ORDER BY name"_s, {},
        [](const Row& row) { return row.text(0); });
}

QString write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("could not write %s", qPrintable(path));
    return path;
}

//! A backup of what `change` makes of the database of another.
QByteArray changed(const OpenedBackup& backup, const std::function<void(Database&)>& change)
{
    const auto shown = Database::openInMemory();
    const auto copy = Database::openInMemory();
    if (!showContent(**shown, backup.content)
        || !copyDatabase(**shown, **copy, [](qint64, qint64) { return true; }))
        return {};
    change(**copy);
    QByteArray file;
    const auto written = writeCms(contentOf(**copy), backupPassword(), [&](QByteArrayView piece) {
        file.append(piece);
        return true;
    });
    return written ? file : QByteArray();
}

} // namespace

class BackupRestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ServiceClient ada = m_fixture.operatorClient();
        m_cookie = ada.cookie;
        QCOMPARE(ada.post(u"/organizations"_s, {{u"name"_s, u"In the backup"_s}}).status, 201);
        const auto database = m_fixture.database();
        const auto made = makeBackup(*database, m_fixture.dataKey(),
            {.folder = m_folder.path(),
                .recipient = backupPassword(),
                .now = QDateTime::currentDateTimeUtc()},
            [](BackupStep, qint64, qint64) { return true; });
        QVERIFY(made);
        m_file = m_folder.filePath(made->fileName);
        QCOMPARE(ada.post(u"/organizations"_s, {{u"name"_s, u"Later"_s}}).status, 201);
        const auto opened = openBackup(m_file, backupPassword());
        QVERIFY2(opened, qPrintable(sentenceOf(opened)));
        m_opened.emplace(*opened);
    }

    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void theBackupSaysWhatItIs()
    {
        QCOMPARE(m_opened->info.format, BackupInfo::newestFormat);
        QCOMPARE(m_opened->info.schemaVersion, builtInMigrations().last().version);
        QCOMPARE(m_opened->info.madeBy, QStringLiteral(CONSOLE_VERSION));
        QVERIFY(m_opened->info.madeAt.isValid());
        QVERIFY(!m_opened->info.workspaceId.isEmpty());
        QCOMPARE(m_opened->key.secret(), m_fixture.dataKey().secret());
        QVERIFY(m_opened->rows > 10);
    }

    void onAFreshComputerTheServiceGoesOn()
    {
        const QString data = m_target->filePath(u"new/data"_s);
        const auto restored
            = restoreBackup(*m_opened, data, plainKeyFile, base::systemClock(), goOn);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->keptIn, QString());
        QCOMPARE(filesBelow(data).keys(), (QStringList{u"service.db"_s, u"service.key"_s}));
        QCOMPARE(bytesOf(data + u"/service.key"), m_opened->key.id().toLatin1());

        ServiceFixture there([&](ServiceConfig& config) {
            config.dataFolder = data;
            config.dataKey = m_opened->key;
        });
        QVERIFY(there.isRunning());
        ServiceClient stale = there.client();
        stale.cookie = m_cookie;
        QCOMPARE(stale.get(u"/organizations"_s).status, 401);
        ServiceClient ada = there.client();
        QCOMPARE(
            ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password()).status, 200);
        const QJsonArray organizations
            = ada.get(u"/auth/me"_s).object()["organizations"_L1].toArray();
        QCOMPARE(organizations.size(), 2);
        ada.post(u"/auth/selectOrganization"_s,
            {{u"organizationId"_s,
                organizations.first().toObject()["organization"_L1]["id"_L1].toString()}});
        const QJsonObject chain = ada.get(u"/governance/activity/verification"_s).object();
        QVERIFY(chain["checked"_L1].toInt() > 3 && !chain.contains("firstBroken"_L1));
        const QJsonArray events
            = ada.get(u"/governance/activity?limit=50"_s).object()["items"_L1].toArray();
        QVERIFY(std::any_of(events.begin(), events.end(), [](const QJsonValue& event) {
            return event["action"_L1].toString() == "backup.restored"_L1;
        }));
    }

    void whatItReplacesIsKept()
    {
        const QString data = usedFolder();
        write(data + u"/service.db-journal", "half a transaction");
        const QMap<QString, QByteArray> before = filesBelow(data);
        const auto restored
            = restoreBackup(*m_opened, data, plainKeyFile, base::systemClock(), goOn);
        QVERIFY(restored);
        QVERIFY(
            QRegularExpression(u"/replaced-\\d{8}-\\d{6}Z$"_s).match(restored->keptIn).hasMatch());
        QCOMPARE(filesBelow(restored->keptIn), before);
        QCOMPARE(QFile::permissions(restored->keptIn) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        QCOMPARE(
            organizationsIn(data + u"/service.db", m_opened->key).filter(u"In the backup"_s).size(),
            1);
        QVERIFY(!QFile::exists(data + u"/service.db-journal")
            || bytesOf(data + u"/service.db-journal").isEmpty());
    }

    void whatIsNoGoodBackupTouchesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("sentence");
        const QByteArray right = backupPassword().utf8;
        const QByteArray whole = bytesOf(m_file);
        QTest::newRow("another password")
            << whole << QByteArray("guess")
            << u"This is not the password of this backup. Nothing was changed."_s;
        QTest::newRow("truncated")
            << whole.chopped(5000) << right
            << u"This backup is incomplete: its end is missing. Use another copy of it."_s;
        QByteArray flipped = whole;
        flipped[20'000] = char(flipped[20'000] ^ 4);
        QTest::newRow("a flipped bit")
            << flipped << right
            << u"This backup is damaged: bytes in it were changed. Use another copy of it."_s;
        QTest::newRow("another file")
            << QByteArray("%PDF-1.7 and so on") << right
            << u"This file is not a backup of this console. Choose one whose name begins with "
               "packmind-backup."_s;
        QTest::newRow("another database")
            << changed(*m_opened, [](Database& copy) { copy.execute(u"DROP TABLE backup_info"_s); })
            << right
            << u"This file holds something else than a backup of this console. Nothing was "
               "changed."_s;
        QTest::newRow("a newer schema")
            << changed(*m_opened,
                   [](Database& copy) {
                       copy.execute(u"INSERT INTO schema_version VALUES (99, '2030')"_s);
                   })
            << right
            << u"This data was last used by a newer version of the console. Install that version "
               "to open it. Nothing was changed."_s;
        QTest::newRow("a newer format")
            << changed(*m_opened,
                   [](Database& copy) {
                       copy.execute(u"DROP TABLE backup_info"_s);
                       copy.execute(u"CREATE TABLE backup_info (format INTEGER, other TEXT)"_s);
                       copy.execute(u"INSERT INTO backup_info VALUES (2, 'x')"_s);
                   })
            << right
            << u"This backup was made by a newer version of the console. Install that version to "
               "restore it. Nothing was changed."_s;
        QTest::newRow("no database inside")
            << cms("no database") << right
            << u"This file holds something else than a backup of this console. Nothing was "
               "changed."_s;
    }

    void whatIsNoGoodBackupTouchesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, password);
        QFETCH(QString, sentence);
        QVERIFY(!bytes.isEmpty());
        const QString file = write(m_target->filePath(u"chosen.cms"_s), bytes);
        const QMap<QString, QByteArray> before = filesBelow(m_target->path());
        QCOMPARE(sentenceOf(openBackup(file, CmsPassword{.utf8 = password})), sentence);
        QCOMPARE(filesBelow(m_target->path()), before);
    }

    void aFileThatIsNotThereIsSaid()
    {
        const QString missing = m_target->filePath(u"missing.cms"_s);
        QCOMPARE(sentenceOf(openBackup(missing, backupPassword())),
            u"The file %1 can't be read. Check that it is there, and its permissions."_s.arg(
                missing));
    }

    //! tests/data/backups holds one backup of every version of the schema, made by that version.
    void backupsOfEverySchemaComeBack_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/backups"));
        const int newest = builtInMigrations().last().version;
        for (int version = 1; version <= newest; ++version) {
            const QString name = u"schema-%1.cms"_s.arg(version);
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    void backupsOfEverySchemaComeBack()
    {
        QFETCH(QString, file);
        const auto opened = openBackup(file, backupPassword());
        QVERIFY2(opened, qPrintable(sentenceOf(opened)));
        QCOMPARE(QFileInfo(file).fileName(), u"schema-%1.cms"_s.arg(opened->info.schemaVersion));
        const QString data = m_target->filePath(u"data"_s);
        const auto restored = restoreBackup(*opened, data, plainKeyFile, base::systemClock(), goOn);
        QVERIFY(restored);
        QCOMPARE(restored->schemaVersion, builtInMigrations().last().version);
        QCOMPARE(
            organizationsIn(data + u"/service.db", opened->key), QStringList{u"In the sample"_s});
        ServiceFixture there([&](ServiceConfig& config) {
            config.dataFolder = data;
            config.dataKey = opened->key;
        });
        QVERIFY(there.isRunning());
    }

    void cancellingTouchesNothing()
    {
        const QString data = usedFolder();
        const QMap<QString, QByteArray> before = filesBelow(data);
        for (const RestoreStep step : {RestoreStep::Copying, RestoreStep::Preparing}) {
            const auto restored = restoreBackup(*m_opened, data, plainKeyFile, base::systemClock(),
                [&](RestoreStep now, qint64, qint64) { return now != step; });
            QVERIFY(!restored);
            QCOMPARE(int(restored.error().kind), int(base::ApiError::Kind::Cancelled));
            QVERIFY(finishRestore(data));
            QCOMPARE(filesBelow(data), before);
        }
    }

    void aKeyThatCannotBeWrappedTouchesNothing()
    {
        const QString data = usedFolder();
        const QMap<QString, QByteArray> before = filesBelow(data);
        const auto restored = restoreBackup(
            *m_opened, data,
            [](const DataKey&, const QString&) -> base::Result<base::Done> {
                return base::failure(base::ApiError::invalid(u"keychain"_s, u"It is locked."_s));
            },
            base::systemClock(), goOn);
        QVERIFY(!restored);
        QCOMPARE(restored.error().message, u"It is locked."_s);
        QVERIFY(finishRestore(data));
        QCOMPARE(filesBelow(data), before);
    }

    void afterAKillThereIsTheOldOrTheNew()
    {
        const QString data = usedFolder();
        const QMap<QString, QByteArray> before = filesBelow(data);
        int kills = 0;
        int oldOnes = 0;
        int newOnes = 0;
        for (bool ended = false; !ended && kills < 100;) {
            ended = runChild(data, ++kills) == 0;
            const auto finished = finishRestore(data);
            QVERIFY(finished);
            const QByteArray keyId = bytesOf(data + u"/service.key");
            if (keyId == "the old key") {
                QCOMPARE(filesBelow(data), before);
                ++oldOnes;
                continue;
            }
            QCOMPARE(keyId, m_opened->key.id().toLatin1());
            QCOMPARE(organizationsIn(data + u"/service.db", m_opened->key)
                         .filter(u"In the backup"_s)
                         .size(),
                1);
            const QStringList kept = QDir(data).entryList({u"replaced-*"_s}, QDir::Dirs);
            QCOMPARE(kept.size(), 1);
            QCOMPARE(filesBelow(data + u'/' + kept.first()), before);
            QVERIFY(QDir(data).entryList({u"restore*"_s}, QDir::Dirs).isEmpty());
            ++newOnes;
            QVERIFY(QDir(data).removeRecursively());
            QVERIFY(QDir().mkpath(data));
            for (auto it = before.begin(); it != before.end(); ++it)
                write(data + u'/' + it.key(), it.value());
        }
        QVERIFY2(oldOnes >= 3 && newOnes >= 4,
            qPrintable(u"%1 old, %2 new"_s.arg(oldOnes).arg(newOnes)));
    }

    void withoutRoomTheOldDataStay()
    {
        if (geteuid() != 0)
            QSKIP("only root can make a small disk");
        const QByteArray place = m_target->path().toLocal8Bit();
        QCOMPARE(::mount("tmpfs", place.constData(), "tmpfs", 0, "size=200k"), 0);
        const QString data = m_target->filePath(u"data"_s);
        QDir().mkpath(data);
        write(data + u"/service.db", "the old database");
        write(data + u"/service.key", "the old key");
        const QMap<QString, QByteArray> before = filesBelow(data);
        const auto restored
            = restoreBackup(*m_opened, data, plainKeyFile, base::systemClock(), goOn);
        const auto finished = finishRestore(data);
        const QMap<QString, QByteArray> after = filesBelow(data);
        ::umount(place.constData());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"storage.full"_s);
        QVERIFY(finished);
        QCOMPARE(after, before);
    }

private:
    static QByteArray cms(QByteArrayView content)
    {
        QByteArray file;
        const auto written = writeCms(content, backupPassword(), [&](QByteArrayView piece) {
            file.append(piece);
            return true;
        });
        return written ? file : QByteArray();
    }
    //! A data folder with something in it that must not get lost.
    [[nodiscard]] QString usedFolder() const
    {
        QString data = m_target->filePath(u"data"_s);
        QDir().mkpath(data);
        write(data + u"/service.db", "the old database");
        write(data + u"/service.key", "the old key");
        return data;
    }
    int runChild(const QString& data, int step) const
    {
        QProcess child;
        child.start(
            QStringLiteral(BACKUP_CHILD), {u"restore"_s, m_file, data, QString::number(step)});
        child.waitForFinished();
        return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
    }

    ServiceFixture m_fixture;
    QTemporaryDir m_folder;
    QString m_cookie;
    QString m_file;
    std::optional<OpenedBackup> m_opened;
    std::unique_ptr<QTemporaryDir> m_target;
};

QTEST_GUILESS_MAIN(BackupRestoreTest)
#include "backup_restore_test.moc"
