// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

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
