// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup_requests.h"
#include "service/jobs/backup_desk.h"
#include "service/jobs/backup_runner.h"
#include "service/jobs/backup_schedule.h"
#include "service/store/workspaces.h"

using namespace console;
using namespace console::test;
using namespace console::test::backups;
using namespace Qt::StringLiterals;

//! When scheduled backups are made, and made again.
class ServiceBackupScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_target = std::make_unique<QTemporaryDir>(); }

    void onceItsFolderIsBackItIsMadeSoon()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString folder = awayAfterItWasSet(fixture, ada);
        fixture.advance(3700);
        QCOMPARE(ended(ada)["state"_L1].toString(), u"failed"_s);
        // While it is away nothing more is on record, however often somebody looks.
        fixture.advance(3600);
        QVERIFY(due(ada) <= fixture.now());
        // Its thread begins with a look.
        fixture.stop();
        QVERIFY(fixture.start());
        ServiceClient again = fixture.client();
        again.cookie = ada.cookie;
        QVERIFY(due(again) <= fixture.now());
        QCOMPARE(runs(again), 1);
        QVERIFY(QDir().mkdir(folder));
        QTRY_COMPARE_WITH_TIMEOUT(runs(again), 2, patience);
        QCOMPARE(ended(again)["state"_L1].toString(), u"made"_s);
        QVERIFY(due(again) > fixture.now().addSecs(3600));
    }

    //! So that a disk that stays away is not forgotten.
    void eachTimeThatItIsDueAnewIsOnRecord()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        [[maybe_unused]] const QString folder = awayAfterItWasSet(fixture, ada);
        fixture.advance(3700);
        QCOMPARE(ended(ada)["state"_L1].toString(), u"failed"_s);
        fixture.advance(24 * 3600);
        QTRY_COMPARE_WITH_TIMEOUT(runs(ada), 2, patience);
        QCOMPARE(ended(ada)["state"_L1].toString(), u"failed"_s);
    }

    void newSettingsAreTriedAtOnce()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        [[maybe_unused]] const QString folder = awayAfterItWasSet(fixture, ada);
        fixture.advance(3700);
        QCOMPARE(ended(ada)["state"_L1].toString(), u"failed"_s);
        fixture.advance(60);
        QJsonObject change = everyDay(fixture, m_target->path());
        change.remove(u"password"_s);
        const ServiceAnswer saved = put(ada, change);
        QCOMPARE(saved.status, 200);
        QVERIFY(QDateTime::fromString(saved.object()["next"_L1].toString(), Qt::ISODate)
            <= fixture.now());
        QTRY_COMPARE_WITH_TIMEOUT(runs(ada), 2, patience);
        QCOMPARE(ended(ada)["state"_L1].toString(), u"made"_s);
        QVERIFY(due(ada) > fixture.now());
    }

    void whatElseHindersItIsTriedAfterAnHour()
    {
        ServiceFixture fixture;
        fixture.stop();
        const auto database = fixture.database();
        service::BackupStore store(*database);
        const QDateTime start = fixture.now();
        service::StoredBackupSettings settings;
        settings.schedule = {domain::BackupFrequency::Daily, 1, start.toLocalTime().time()};
        settings.setAt = start.addDays(-3);
        store.setSettings(settings);
        domain::BackupRun run;
        run.id = u"1"_s;
        run.scheduled = true;
        run.startedAt = start;
        store.insert(run);
        const auto failFor = [&](const QString& code) {
            run.state = domain::BackupRun::State::Failed;
            run.errorCode = code;
            store.update(run);
            return *service::nextScheduledBackup(store);
        };
        QCOMPARE(failFor(u"backup.folder.gone"_s).at, start.addSecs(15 * 60));
        QCOMPARE(failFor(u"backup.folder.not-writable"_s).at, start.addSecs(15 * 60));
        QCOMPARE(failFor(u"backup.folder.full"_s).at, start.addSecs(3600));
        QVERIFY(failFor(u"backup.folder.full"_s).bySchedule > start.addSecs(3600));
        QVERIFY(failFor(u"backup.password.lost"_s).at > start.addSecs(3600));
    }

    //! What does not open is found out when it is needed, and no sooner.
    void theOverviewDoesNotOpenThePassword()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(put(ada, everyDay(fixture, m_target->path())).status, 200);
        {
            const auto database = fixture.database();
            database->execute(u"UPDATE backup_settings SET password = 'v1:nothing'"_s);
            QVERIFY(!database->failed());
        }
        const ServiceAnswer overview = ada.get(path());
        QCOMPARE(overview.status, 200);
        QVERIFY(overview.object()["settings"_L1]["passwordSet"_L1].toBool());
        fixture.advance(3700);
        QCOMPARE(ended(ada)["error"_L1]["message"_L1].toString(),
            u"The password for backups can't be read any more. Set it again in the settings for "
            "backups."_s);
        QJsonObject change = everyDay(fixture, m_target->path());
        fixture.advance(60);
        QCOMPARE(put(ada, change).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(runs(ada), 2, patience);
        QCOMPARE(ended(ada)["state"_L1].toString(), u"made"_s);
    }

    //! As when the disk with the data comes a moment later than the service.
    void aDatabaseThatDoesNotOpenYetIsTriedAgain()
    {
        ServiceFixture fixture;
        [[maybe_unused]] const ServiceClient ada = fixture.operatorClient();
        fixture.stop();
        service::BackupRequest request;
        request.id = u"00000000-0000-4000-8000-0000000000bb"_s;
        request.folder = m_target->path();
        request.password = password().toUtf8();
        request.askedAt = fixture.now();
        const service::Shared shared = sharedOf(fixture, request.workspace);
        const QString file = fixture.databaseFile();
        QVERIFY(QFile::rename(file, file + u".away") && QDir().mkdir(file));
        service::BackupRunner runner(file, service::Protection::from(fixture.dataKey()), shared,
            std::chrono::milliseconds(10));
        refusals = 0;
        const QtMessageHandler before = qInstallMessageHandler(countRefusals);
        runner.start();
        QVERIFY(shared.backups->ask(request));
        const bool refused = QTest::qWaitFor([] { return refusals > 0; }, patience);
        qInstallMessageHandler(before);
        QVERIFY(refused);
        QVERIFY(QDir().rmdir(file) && QFile::rename(file + u".away", file));
        QTRY_VERIFY_WITH_TIMEOUT(!shared.backups->running(), patience);
        QCOMPARE(QDir(m_target->path()).entryList({u"*.cms"_s}).size(), 1);
    }

    //! Else a backup that ends the service would do so at each start.
    void notMadeAThirdTimeInARow()
    {
        ServiceFixture fixture;
        fixture.stop();
        const auto database = fixture.database();
        service::BackupStore store(*database);
        const QDateTime start = fixture.now();
        service::StoredBackupSettings settings;
        settings.schedule = {domain::BackupFrequency::Daily, 1, start.toLocalTime().time()};
        settings.setAt = start.addDays(-3);
        store.setSettings(settings);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(service::nextScheduledBackup(store)->at < start);
            domain::BackupRun run;
            run.id = QString::number(i);
            run.scheduled = true;
            run.startedAt = start.addSecs(i);
            store.insert(run);
            run.state = domain::BackupRun::State::Failed;
            run.errorCode = service::backupInterrupted().code;
            store.update(run);
        }
        QVERIFY(service::nextScheduledBackup(store)->at > start);
    }

private:
    inline static std::atomic<int> refusals = 0;
    static void countRefusals(QtMsgType, const QMessageLogContext&, const QString& text)
    {
        if (text.contains("no backups are made for now"_L1))
            ++refusals;
    }
    //! What a service would share with the thread that makes backups.
    static service::Shared sharedOf(const ServiceFixture& fixture, domain::WorkspaceId& workspace)
    {
        const auto database = fixture.database();
        service::Shared shared = fixture.shared(*database);
        shared.backups = std::make_shared<service::BackupDesk>(
            service::BackupRules{.dataFolder = fixture.dataFolder(),
                .dataKey = fixture.dataKey(),
                .folder = {},
                .passwordRounds = 1000});
        workspace = service::WorkspaceStore(*database).first()->id;
        return shared;
    }
    //! Set for an hour from now; gone when that comes.
    [[nodiscard]] QString awayAfterItWasSet(ServiceFixture& fixture, ServiceClient& client) const
    {
        QString folder = m_target->filePath(u"disk"_s);
        if (!QDir().mkdir(folder) || put(client, everyDay(fixture, folder)).status != 200
            || !QDir().rmdir(folder))
            qFatal("the schedule of the test was not set");
        return folder;
    }
    static qsizetype runs(ServiceClient& client)
    {
        return client.get(path()).object()["runs"_L1].toArray().size();
    }
    static QDateTime due(ServiceClient& client)
    {
        return QDateTime::fromString(
            client.get(path()).object()["next"_L1].toString(), Qt::ISODate);
    }

    std::unique_ptr<QTemporaryDir> m_target;
};

QTEST_GUILESS_MAIN(ServiceBackupScheduleTest)
#include "service_backup_schedule_test.moc"
