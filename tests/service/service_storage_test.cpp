// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString integrity(service::Database& database)
{
    return database
        .first(u"PRAGMA integrity_check"_s, {}, [](const service::Row& row) { return row.text(0); })
        .value_or(QString());
}

bool hasTable(service::Database& database, const QString& name)
{
    return database
        .first(u"SELECT 1 FROM sqlite_master WHERE name = ?"_s, {name},
            [](const service::Row&) { return true; })
        .value_or(false);
}

//! Fills the disk under `folder` to the last byte.
void fill(const QString& folder)
{
    QFile filler(QString(folder + u"/filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qint64 block = 4096; block > 0; block /= 2) {
        while (filler.write(QByteArray(block, 'x')) == block) { }
    }
}

//! Checks that a service without space refuses, keeps what it had, and goes on once there is some.
void checkFullDisk(ServiceFixture& fixture, ServiceClient& ada, const std::function<void()>& close,
    const std::function<void()>& open)
{
    close();
    const QString path = u"/organizations"_s;
    ServiceAnswer refused;
    int made = 0;
    // The file may have free pages left: what fits is saved, what does not is refused.
    for (; made < 200; ++made) {
        refused = ada.post(path, {{u"name"_s, u"Team %1 %2"_s.arg(made).arg(QString(200, u'x'))}});
        if (refused.status != 201)
            break;
    }
    open();
    QCOMPARE(refused.status, 507);
    QCOMPARE(refused.code(), u"storage.full"_s);
    QCOMPARE(refused.text("message"),
        u"The disk is full, so nothing was saved. Free some space and try again."_s);
    QCOMPARE(ada.get(path).array().size(), made + 1);
    const auto database = fixture.database();
    QCOMPARE(integrity(*database), u"ok"_s);
    QCOMPARE(ada.post(path, {{u"name"_s, u"Afterwards"_s}}).status, 201);
    QVERIFY(!ada.get(u"/governance/activity/verification"_s).object().contains("firstBroken"_L1));
}

} // namespace

class ServiceStorageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewerSchemaIsRefusedAndNothingIsWritten()
    {
        ServiceFixture fixture;
        fixture.stop();
        {
            const auto database = fixture.database();
            database->execute(u"INSERT INTO schema_version VALUES (99, '2030')"_s);
        }
        const QByteArray before = contentOf(fixture.databaseFile());
        QVERIFY(!fixture.start());
        QCOMPARE(fixture.startError->code, u"storage.newer"_s);
        QCOMPARE(fixture.startError->message,
            u"This data was last used by a newer version of the console. Install that version to "
            "open it. Nothing was changed."_s);
        QCOMPARE(contentOf(fixture.databaseFile()), before);
    }

    void migratingTwiceChangesNothing()
    {
        ServiceFixture fixture;
        fixture.stop();
        const auto database = fixture.database();
        const QByteArray before = contentOf(fixture.databaseFile());
        const auto version
            = service::migrate(*database, service::builtInMigrations(), base::systemClock());
        QVERIFY(version);
        QCOMPARE(*version, service::builtInMigrations().last().version);
        QCOMPARE(contentOf(fixture.databaseFile()), before);
    }

    void aMigrationThatFailsLeavesWhatWasThere()
    {
        ServiceFixture fixture;
        fixture.stop();
        const auto database = fixture.database();
        QList<service::Migration> migrations = service::builtInMigrations();
        const int next = migrations.last().version + 1;
        migrations.append({next, u"CREATE TABLE half (id TEXT);\nDROP TABLE no_such_table;\n"_s});
        const auto failed = service::migrate(*database, migrations, base::systemClock());
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"storage.failed"_s);
        QVERIFY(!hasTable(*database, u"half"_s));
        QVERIFY(fixture.start());
        migrations.last().sql = u"CREATE TABLE whole (id TEXT);\n"_s;
        QVERIFY(service::migrate(*database, migrations, base::systemClock()));
        QVERIFY(hasTable(*database, u"whole"_s));
    }

    void aCrashInTheMiddleOfAMigrationLeavesWhatWasThere()
    {
        ServiceFixture fixture;
        fixture.stop();
        const qint64 size = QFileInfo(fixture.databaseFile()).size();
        QProcess child;
        child.start(QStringLiteral(SERVICE_CHILD), {u"migrate"_s, fixture.databaseFile()});
        QVERIFY(child.waitForStarted());
        child.write(fixture.dataKey().secret());
        // Pages reach the file before the end of a change this large.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(fixture.databaseFile()).size() > 4 * size, 60'000);
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(QFileInfo(QString(fixture.databaseFile() + u"-journal"_s)).size() > 0);
        const auto database = fixture.database();
        QCOMPARE(integrity(*database), u"ok"_s);
        QVERIFY(!hasTable(*database, u"large"_s));
        QVERIFY(fixture.start());
    }

    void aFullDiskIsRefusedWithTheRemedy()
    {
        QTemporaryDir place;
        const QByteArray mounted = place.path().toLocal8Bit();
        if (::mount("tmpfs", mounted.constData(), "tmpfs", 0, "size=1000k") != 0)
            QSKIP("Mounting a small disk needs more rights here; the next test fills another way.");
        {
            ServiceFixture fixture([&](service::ServiceConfig& config) {
                config.dataFolder = QString(place.path() + u"/data"_s);
            });
            QVERIFY(fixture.isRunning());
            ServiceClient ada = fixture.operatorClient();
            const QString filler = QString(place.path() + u"/filler"_s);
            checkFullDisk(
                fixture, ada, [&] { fill(place.path()); }, [&] { QFile::remove(filler); });
        }
        ::umount2(mounted.constData(), MNT_DETACH);
    }

    void aFileThatMayNotGrowIsRefusedWithTheRemedy()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight{
            rlim_t(QFileInfo(fixture.databaseFile()).size()) + 1000, before.rlim_max};
        checkFullDisk(
            fixture, ada, [&] { ::setrlimit(RLIMIT_FSIZE, &tight); },
            [&] { ::setrlimit(RLIMIT_FSIZE, &before); });
    }

    void aDatabaseThatIsHeldForTooLongIsBusy()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const auto other = fixture.database();
        service::Transaction held(*other, service::Transaction::Purpose::Change);
        const ServiceAnswer busy = ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}});
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.code(), u"storage.busy"_s);
        QVERIFY(!busy.headers.value("retry-after").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServiceStorageTest)
#include "service_storage_test.moc"
