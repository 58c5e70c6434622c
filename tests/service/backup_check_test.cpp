// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/backup/make_backup.h"
#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/service_fixture.h"

#include <QTest>

#include <sys/stat.h>

using namespace console;
using namespace console::test;
using namespace console::service;
using namespace Qt::StringLiterals;

//! What is looked at before a backup is trusted.
class BackupCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupWithAnotherKeyIsFoundOut()
    {
        ServiceFixture there;
        [[maybe_unused]] const ServiceClient ada = there.operatorClient();
        const QTemporaryDir folder;
        const auto database = there.database();
        // Its first look at what is due writes a row; after it nothing does by itself.
        QVERIFY(waitUntil(
            [&] { return rowCounts(*database).value().value(u"retention_look"_s) == 1; }));
        const auto made = makeBackup(*database, there.dataKey(),
            {.folder = folder.path(),
                .recipient = backupPassword(),
                .now = QDateTime::currentDateTimeUtc()},
            [](BackupStep, qint64, qint64) { return true; });
        QVERIFY(made);
        const QByteArray bytes = bytesOf(folder.filePath(made->fileName));
        const RowCounts counts = rowCounts(*database).value();
        QVERIFY(checkBackup(bytes, backupPassword(), there.dataKey(), counts));
        const auto foreign = checkBackup(bytes, backupPassword(), DataKey::generate(), counts);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().detail, u"another key"_s);
        RowCounts others = counts;
        others[u"account"_s] += 1;
        QCOMPARE(checkBackup(bytes, backupPassword(), there.dataKey(), others).error().detail,
            u"other rows"_s);
    }

    void whatIsNoFileIsSaidAndNotWaitedFor()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.cms"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& other : {pipe, folder.path(), u"/dev/zero"_s})
            QCOMPARE(openBackup(other, backupPassword()).error().message,
                u"%1 is no file, so it can't be a backup. Choose the file of the backup."_s.arg(
                    other));
    }
};

QTEST_GUILESS_MAIN(BackupCheckTest)
#include "backup_check_test.moc"
