// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/backup_requests.h"
#include "service/erasure_story.h"
#include "service/store/accounts.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

bool isThere(service::Database& database)
{
    const service::AddressBook addresses = service::AccountStore(database).addresses();
    return std::any_of(addresses.begin(), addresses.end(),
        [](const auto& each) { return each.second == ErasureStory::address(); });
}

} // namespace

//! Older data come back in every way that there is, and Eve stays erased.
class ServiceErasureRestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_story = std::make_unique<ErasureStory>([this](service::ServiceConfig& config) {
            config.backupFolder = m_folder->path();
            config.backupPasswordRounds = backupPassword().rounds;
        });
        QCOMPARE(m_story->ada
                     .post(backups::path(),
                         {{u"password"_s, QString::fromLatin1(backupPassword().utf8)}})
                     .status,
            202);
        const QJsonObject made = backups::ended(m_story->ada);
        QCOMPARE(made["state"_L1].toString(), u"made"_s);
        m_backup = m_folder->filePath(made["fileName"_L1].toString());
    }

    void theListBesideTheBackupKnowsOfItAtOnce()
    {
        QCOMPARE(m_story->preview()["backups"_L1].toInt(), 1);
        QCOMPARE(m_story->erase().status, 200);
        const auto opened = service::openBackup(m_backup, backupPassword());
        QVERIFY(opened);
        const QTemporaryDir target;
        const QString data = target.filePath(u"data"_s);
        const auto restored = service::restoreBackup(
            *opened, data, plainKeyFile, base::systemClock(),
            [](service::RestoreStep, qint64, qint64) { return true; }, std::nullopt);
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 1);
        const auto database = service::Database::open(
            data + u"/service.db"_s, service::Protection::from(opened->key));
        QVERIFY(database);
        QVERIFY(!isThere(**database));
    }

    //! Not by the program: somebody copies an older file over the present one.
    void aFileThatIsPutBackByHandIsLookedThroughAtTheStart()
    {
        m_story->fixture.stop();
        const QByteArray older = bytesOf(m_story->fixture.databaseFile());
        QVERIFY(m_story->fixture.start());
        ServiceClient ada = m_story->fixture.client();
        ada.cookie = m_story->ada.cookie;
        QCOMPARE(ada.post(m_story->path(u"/erasure"_s),
                        {{u"phrase"_s, QString(u"ERASE "_s + m_story->seen["ref"_L1].toString())}},
                        ifSeen(m_story->seen))
                     .status,
            200);
        m_story->fixture.stop();
        QFile file(m_story->fixture.databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(older), older.size());
        file.close();
        QVERIFY(isThere(*m_story->fixture.database()));
        QVERIFY(m_story->fixture.start());
        QVERIFY(!isThere(*m_story->fixture.database()));
        QCOMPARE(m_story->deeds(u"erasure.applied-again"_s), 1);
        m_story->fixture.stop();
        QVERIFY(m_story->fixture.start());
        QCOMPARE(m_story->deeds(u"erasure.applied-again"_s), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ErasureStory> m_story;
    QString m_backup;
};

QTEST_GUILESS_MAIN(ServiceErasureRestoreTest)
#include "service_erasure_restore_test.moc"
