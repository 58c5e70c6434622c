// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/erasures_scene.h"

using namespace console;
using namespace console::test;
using namespace console::service;
using namespace Qt::StringLiterals;

//! Who was erased stays erased, from whichever list that is known.
class BackupErasuresTest : public QObject, private ErasuresScene {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(); }
    void init() { backUp(); }

    void withoutALaterListNothingIsKnown()
    {
        const auto restored = restore(*m_opened);
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 0);
        QCOMPARE(restored->erased.later, LaterErasures::Unknown);
        QCOMPARE(addresses(), (QStringList{ServiceFixture::operatorEmail(), bob, carol}));
        QCOMPARE(actions().filter(u"erased"_s), QStringList());
    }

    void theListInTheBackupCounts()
    {
        const OpenedBackup listed = edited(*m_opened, [](Database& copy) {
            SuppressionStore(copy).add(bob, QDateTime::currentDateTimeUtc());
        });
        const auto restored = restore(listed);
        QVERIFY(restored);
        isGone(*restored, bob);
        QCOMPARE(restored->erased.later, LaterErasures::Unknown);
    }

    void theListOfTheReplacedDataCounts()
    {
        const QString data = presentData(m_fixture, {bob});
        const auto restored = restore(*m_opened, m_fixture.dataKey());
        QVERIFY(restored);
        isGone(*restored, bob);
        QCOMPARE(restored->erased.later, LaterErasures::Known);
        QVERIFY(QFile::exists(restored->keptIn + u"/service.db"_s));
        QCOMPARE(data, dataFolder());
    }

    void lockedOrLostDataSayNothing()
    {
        presentData(m_fixture, {bob});
        const auto locked = restore(*m_opened);
        QVERIFY(locked);
        QCOMPARE(locked->erased.people, 0);
        QCOMPARE(locked->erased.later, LaterErasures::Unknown);
        const auto foreignKey = restore(*m_opened, DataKey::generate());
        QVERIFY(foreignKey);
        QCOMPARE(foreignKey->erased.later, LaterErasures::Unknown);
        QFile::remove(dataFolder() + u"/service.db"_s);
        const auto lost = restore(*m_opened, m_fixture.dataKey());
        QVERIFY(lost);
        QCOMPARE(lost->erased.later, LaterErasures::Unknown);
    }

    void dataOfAnotherWorkspaceSayNothing()
    {
        const ServiceFixture other;
        presentData(other, {bob});
        const auto restored = restore(*m_opened, other.dataKey());
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 0);
        QCOMPARE(restored->erased.later, LaterErasures::Unknown);
        QVERIFY(addresses().contains(bob));
    }

    void onAFreshComputerTheListBesideTheBackupCounts()
    {
        keepListOf({bob, u"nobody@globex.example"_s});
        const QByteArray list = bytesOf(listFile());
        QVERIFY(!list.contains("globex"));
        const auto restored = restore(*m_opened);
        QVERIFY(restored);
        isGone(*restored, bob);
        QCOMPARE(restored->erased.later, LaterErasures::Known);
        QVERIFY(addresses().contains(carol));
        // Also of who was not in this backup: an older one may hold them.
        QVERIFY(isListed(u"nobody@globex.example"_s));
        QCOMPARE(bytesOf(listFile()), list);
    }

    void allListsCountTogether()
    {
        keepListOf({bob});
        presentData(m_fixture, {carol});
        const auto restored = restore(*m_opened, m_fixture.dataKey());
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 2);
        QCOMPARE(addresses(), QStringList{ServiceFixture::operatorEmail()});
        QVERIFY(isListed(bob) && isListed(carol));
    }

    void whoCameBackAfterTheirErasureStays()
    {
        keepListOf({bob});
        const OpenedBackup later = edited(*m_opened, [](Database& copy) {
            copy.execute(u"UPDATE account SET created_at = ?"_s,
                {base::isoUtc(QDateTime::currentDateTimeUtc().addSecs(60))});
        });
        const auto restored = restore(later);
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 0);
        QVERIFY(addresses().contains(bob));
    }

    void theRestoredServiceRunsAndItsRecordIsWhole()
    {
        keepListOf({bob});
        QVERIFY(restore(*m_opened));
        ServiceFixture there([&](ServiceConfig& config) {
            config.dataFolder = dataFolder();
            config.dataKey = m_opened->key;
        });
        QVERIFY(there.isRunning());
        ServiceClient ada = there.client();
        QCOMPARE(
            ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password()).status, 200);
        QCOMPARE(there.client().signIn(bob, ServiceFixture::password()).status, 401);
        const QJsonObject chain = ada.get(u"/governance/activity/verification"_s).object();
        QVERIFY(chain["checked"_L1].toInt() > 3 && !chain.contains("firstBroken"_L1));
        const ServiceAnswer activity = ada.get(u"/governance/activity?limit=50"_s);
        QVERIFY(activity.body.contains("backup.erased-again"));
        QVERIFY(!activity.body.contains("bob@"));
    }

    //! The key of the marks is older than the list: it is in backups of every schema.
    void aBackupFromBeforeThereWasAListLearnsOfErasures()
    {
        const auto opened
            = openBackup(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/backups/schema-1.cms"),
                backupPassword());
        QVERIFY(opened);
        QCOMPARE(opened->info.schemaVersion, 1);
        QString workspace;
        OpenedBackup old = edited(*opened, [&](Database& copy) {
            StoredAccount stored;
            stored.account.id = domain::UserId::create();
            stored.account.email = bob;
            AccountStore(copy).insert(stored, QDateTime::currentDateTimeUtc().addDays(-1));
            workspace = copy.first(u"SELECT id FROM workspace"_s, {},
                                [](const Row& row) { return row.text(0); })
                            .value_or(QString());
        });
        old.file = m_folder->filePath(u"old.cms"_s);
        // The same data once they were brought up to date, and Bob erased.
        [[maybe_unused]] const OpenedBackup now = edited(old, [&](Database& copy) {
            QVERIFY(migrate(copy, builtInMigrations(), base::systemClock()));
            QVERIFY(erase(copy, bob));
            QVERIFY(keepErasedList(copy, m_folder->path()));
        });
        QVERIFY(QFile::exists(erasedListFile(m_folder->path(), workspace)));
        const auto restored = restore(old);
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 1);
        QCOMPARE(restored->erased.later, LaterErasures::Known);
        QCOMPARE(restored->schemaVersion, builtInMigrations().last().version);
        QVERIFY(openedData(opened->key));
        QVERIFY(!addresses(opened->key).contains(bob));
    }
};

QTEST_GUILESS_MAIN(BackupErasuresTest)
#include "backup_erasures_test.moc"
