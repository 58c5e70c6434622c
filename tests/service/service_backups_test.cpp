// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/backup_requests.h"
#include "service/store/backups.h"
#include "service/store/transaction.h"

using namespace console;
using namespace console::test;
using namespace console::test::backups;
using namespace Qt::StringLiterals;

namespace {

//! Slow enough to be met in the middle.
void slowly(service::ServiceConfig& config)
{
    config.backupPasswordRounds = service::CmsPassword::usualRounds;
}

} // namespace

class ServiceBackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void atFirstNothingIsSet()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QJsonObject overview = ada.get(path()).object();
        QCOMPARE(overview["settings"_L1]["frequency"_L1].toString(), u"off"_s);
        QVERIFY(!overview["settings"_L1]["passwordSet"_L1].toBool());
        QVERIFY(!overview.contains("next"_L1));
        QVERIFY(overview["runs"_L1].toArray().isEmpty());
        QVERIFY(fixture.client().get(u"/capabilities"_s).object()["backupFolder"_L1].toBool());
    }

    void settingsSayWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        const QJsonObject daily = settingsOf(u"daily"_s, u"18:30"_s);
        const QJsonObject off = settingsOf(u"off"_s, u"18:30"_s);
        QTest::newRow("no password")
            << daily << u"password"_s
            << u"Choose a password for backups. Without it nobody can open them."_s;
        QTest::newRow("a short password")
            << with(daily, u"password"_s, u"short"_s) << u"password"_s
            << u"Use at least 12 characters for the password of backups: whoever has the file can "
               "try as many passwords as they like."_s;
        QTest::newRow("no folder")
            << with(daily, u"password"_s, password()) << u"folder"_s
            << u"Choose a folder for backups, and name it with its whole path."_s;
        QTest::newRow("a folder that is not there")
            << with(off, u"folder"_s, u"/not/there"_s) << u"folder"_s
            << u"The folder /not/there does not exist. Connect the disk that it is on, or choose "
               "another folder."_s;
        QTest::newRow("keep none")
            << with(off, u"keep"_s, 0) << u"keep"_s << u"Keep between 1 and 365 backups."_s;
    }

    void settingsSayWhatIsWrong()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, field);
        QFETCH(QString, sentence);
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer refused = put(ada, change);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.field(), field);
        QCOMPARE(refused.text("message"), sentence);
        QVERIFY(!ada.get(path()).object()["settings"_L1]["passwordSet"_L1].toBool());
    }

    void aFolderInTheDataIsRefused()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer refused
            = put(ada, with(settingsOf(u"off"_s, u"12:00"_s), u"folder"_s, fixture.dataFolder()));
        QCOMPARE(refused.code(), u"backup.folder.inside"_s);
        QCOMPARE(refused.text("message"),
            u"Choose a folder outside the data of the service: what happens to them would happen "
            u"to "
            "the backups too."_s);
    }

    void madeNowItIsOnRecordAndOpens()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer asked = ada.post(path(), target());
        QCOMPARE(asked.status, 202);
        const QJsonObject run = ended(ada);
        QCOMPARE(run["id"_L1].toString(), asked.text("id"));
        QCOMPARE(run["state"_L1].toString(), u"made"_s);
        QVERIFY(!run["scheduled"_L1].toBool());
        const QString file = m_target->filePath(run["fileName"_L1].toString());
        QCOMPARE(QFileInfo(file).size(), run["bytes"_L1].toInteger());
        const auto opened
            = service::openBackup(file, service::CmsPassword{.utf8 = password().toUtf8()});
        QVERIFY(opened);
        QCOMPARE(opened->rows, run["rows"_L1].toInteger());
        const QJsonObject event = lastEvent(ada);
        QCOMPARE(event["action"_L1].toString(), u"backup.made"_s);
        QCOMPARE(event["actor"_L1]["id"_L1].toString(), ServiceFixture::userOf(ada));
        QCOMPARE(event["after"_L1]["fileName"_L1], run["fileName"_L1]);
        QCOMPARE(ada.get(path()).object()["lastMade"_L1]["id"_L1].toString(), asked.text("id"));
    }

    void whatIsRestoredKnowsTheBackupThatItComesFrom()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(ada.post(path(), target()).status, 202);
        const QJsonObject run = ended(ada);
        const auto opened = service::openBackup(m_target->filePath(run["fileName"_L1].toString()),
            service::CmsPassword{.utf8 = password().toUtf8()});
        QVERIFY(opened);
        const QString data = m_target->filePath(u"restored"_s);
        QVERIFY(service::restoreBackup(*opened, data, plainKeyFile, base::systemClock(),
            [](service::RestoreStep, qint64, qint64) { return true; }));
        ServiceFixture restored([&](service::ServiceConfig& config) {
            config.dataFolder = data;
            config.dataKey = opened->key;
        });
        ServiceClient again = restored.client();
        QCOMPARE(
            again.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password()).status, 200);
        const QJsonObject overview = again.get(path()).object();
        const QJsonObject last = overview["lastMade"_L1].toObject();
        for (const QString& what : {u"id"_s, u"startedAt"_s, u"fileName"_s, u"bytes"_s, u"rows"_s})
            QCOMPARE(last[what], run[what]);
        QCOMPARE(overview["runs"_L1].toArray().size(), 1);
        QVERIFY(!overview.contains("lastFailed"_L1));
    }

    void aFailureIsKeptWithItsSentence()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString folder = m_target->filePath(u"soon gone"_s);
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(put(ada, everyDay(fixture, folder)).status, 200);
        QVERIFY(QDir().rmdir(folder));
        fixture.advance(3700);
        const QJsonObject run = ended(ada);
        QCOMPARE(run["state"_L1].toString(), u"failed"_s);
        const QString sentence
            = u"The folder %1 does not exist. Connect the disk that it is on, or "
              "choose another folder."_s.arg(folder);
        QCOMPARE(run["error"_L1]["message"_L1].toString(), sentence);
        const QJsonObject overview = ada.get(path()).object();
        QCOMPARE(overview["lastFailed"_L1]["error"_L1]["message"_L1].toString(), sentence);
        QVERIFY(QDateTime::fromString(overview["next"_L1].toString(), Qt::ISODate) > fixture.now());
        QCOMPARE(lastEvent(ada)["action"_L1].toString(), u"backup.failed"_s);
        QCOMPARE(lastEvent(ada)["actor"_L1]["kind"_L1].toString(), u"service"_s);
    }

    void thePasswordIsNeverReadBack()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer saved = put(ada, everyDay(fixture, m_target->path()));
        QCOMPARE(saved.status, 200);
        QVERIFY(saved.object()["settings"_L1]["passwordSet"_L1].toBool());
        QVERIFY(!saved.body.contains(password().toLatin1()));
        const QString stored = fixture.database()
                                   ->first(u"SELECT password FROM backup_settings"_s, {},
                                       [](const service::Row& row) { return row.text(0); })
                                   .value_or(QString());
        QVERIFY2(stored.startsWith(u"v1:"), qPrintable(stored));
        const QJsonObject event = lastEvent(ada);
        QCOMPARE(event["action"_L1].toString(), u"backup.settings-changed"_s);
        QVERIFY(event["after"_L1]["protectionChanged"_L1].toBool());
        QVERIFY(!ada.get(u"/governance/activity"_s).body.contains(m_target->path().toLatin1()));
    }

    void oneAtATimeAndItCanBeCancelled()
    {
        ServiceFixture fixture(slowly);
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer asked = ada.post(path(), target());
        QCOMPARE(asked.status, 202);
        const ServiceAnswer second = ada.post(path(), target());
        QCOMPARE(second.status, 409);
        QCOMPARE(second.text("message"),
            u"A backup is being made already. Wait until it is done, or cancel it."_s);
        QCOMPARE(ada.remove(path() + u'/' + asked.text("id")).status, 202);
        QCOMPARE(ended(ada)["state"_L1].toString(), u"cancelled"_s);
        QCOMPARE(filesBelow(m_target->path()).size(), 0);
        QCOMPARE(lastEvent(ada)["action"_L1].toString(), u"backup.cancelled"_s);
        QCOMPARE(ada.remove(path() + u'/' + asked.text("id")).status, 404);
    }

    void itsTimeComes()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(put(ada, everyDay(fixture, m_target->path())).status, 200);
        QCOMPARE(ada.post(path()).status, 202);
        QVERIFY(!ended(ada)["scheduled"_L1].toBool());
        fixture.advance(3700);
        QTRY_COMPARE_WITH_TIMEOUT(
            ada.get(path()).object()["runs"_L1].toArray().size(), 2, patience);
        const QJsonObject run = ended(ada);
        QCOMPARE(run["state"_L1].toString(), u"made"_s);
        QVERIFY(run["scheduled"_L1].toBool());
        const QDateTime next
            = QDateTime::fromString(ada.get(path()).object()["next"_L1].toString(), Qt::ISODate);
        QVERIFY(next > fixture.now());
        QVERIFY(next < fixture.now().addDays(1));
    }

    void whatWasMissedIsMadeOnceAtTheNextStart()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(put(ada, everyDay(fixture, m_target->path())).status, 200);
        fixture.stop();
        fixture.advance(3 * 24 * 3600);
        QVERIFY(fixture.start());
        ServiceClient again = fixture.client();
        again.cookie = ada.cookie;
        QCOMPARE(ended(again)["state"_L1].toString(), u"made"_s);
        QCOMPARE(again.post(path()).status, 202);
        QVERIFY(!ended(again)["scheduled"_L1].toBool());
        QCOMPARE(again.get(path()).object()["runs"_L1].toArray().size(), 2);
    }

    void onlyTheNewestStay()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QJsonObject two = everyDay(fixture, m_target->path());
        two.insert("keep"_L1, 2);
        QCOMPARE(put(ada, two).status, 200);
        const QString foreign = u"packmind-backup-20200101-000000Z.cms"_s;
        save(foreign, "of another service");
        QStringList made;
        for (int i = 0; i < 4; ++i) {
            fixture.advance(60);
            QCOMPARE(ada.post(path()).status, 202);
            made.append(ended(ada)["fileName"_L1].toString());
            // It is no longer what was checked.
            if (i == 1)
                save(made.last(), "overwritten");
        }
        QCOMPARE(filesBelow(m_target->path()).keys(),
            (QStringList{foreign, made.at(1), made.at(2), made.at(3)}));
        const QJsonArray runs = ada.get(path()).object()["runs"_L1].toArray();
        QVERIFY(runs.at(3).toObject().contains("removedAt"_L1));
        QVERIFY(!runs.at(0).toObject().contains("removedAt"_L1));
    }

    void cutOffByTheEndOfTheServiceItIsMadeAgain()
    {
        ServiceFixture fixture(slowly);
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(put(ada, everyDay(fixture, m_target->path())).status, 200);
        fixture.advance(3700);
        QTRY_VERIFY_WITH_TIMEOUT(ada.get(path()).object().contains("running"_L1), patience);
        fixture.stop();
        QCOMPARE(filesBelow(m_target->path()).size(), 0);
        QVERIFY(fixture.start());
        ServiceClient again = fixture.client();
        again.cookie = ada.cookie;
        QTRY_COMPARE_WITH_TIMEOUT(
            again.get(path()).object()["lastMade"_L1]["state"_L1].toString(), u"made"_s, patience);
        const QJsonArray runs = again.get(path()).object()["runs"_L1].toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(1).toObject()["error"_L1]["message"_L1].toString(),
            u"The service ended while this backup was being made."_s);
    }

    void whatAKillCutOffIsOnRecord()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        fixture.stop();
        {
            const auto database = fixture.database();
            QVERIFY(service::change(*database, [&]() -> base::Result<base::Done> {
                domain::BackupRun run;
                run.id = u"00000000-0000-4000-8000-0000000000aa"_s;
                run.startedAt = fixture.now();
                run.folder = m_target->path();
                service::BackupStore(*database).insert(run);
                return base::Done{};
            }));
        }
        QVERIFY(fixture.start());
        ServiceClient again = fixture.client();
        again.cookie = ada.cookie;
        QCOMPARE(ended(again)["state"_L1].toString(), u"failed"_s);
        QCOMPARE(lastEvent(again)["action"_L1].toString(), u"backup.failed"_s);
    }

    void theFolderOfAServerIsItsOperatorsToSet()
    {
        ServiceFixture fixture(
            [this](service::ServiceConfig& config) { config.backupFolder = m_target->path(); });
        ServiceClient ada = fixture.operatorClient();
        QVERIFY(!fixture.client().get(u"/capabilities"_s).object()["backupFolder"_L1].toBool());
        const ServiceAnswer refused
            = put(ada, with(settingsOf(u"off"_s, u"12:00"_s), u"folder"_s, u"/tmp"_s));
        QCOMPARE(refused.code(), u"backup.folder.fixed"_s);
        QCOMPARE(refused.text("message"),
            u"The folder for backups is set in the configuration of this server, and can only be "
            "changed there."_s);
        QCOMPARE(ada.post(path(), {{u"password"_s, password()}}).status, 202);
        QCOMPARE(ended(ada)["folder"_L1].toString(), m_target->path());
    }

private:
    [[nodiscard]] QJsonObject target() const
    {
        return {{u"folder"_s, m_target->path()}, {u"password"_s, password()}};
    }
    void save(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_target->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_target;
};

QTEST_GUILESS_MAIN(ServiceBackupsTest)
#include "service_backups_test.moc"
