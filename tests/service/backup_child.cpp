// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

// A program that backs up or restores and ends itself the hard way in the middle.
//   make DATABASE FOLDER STEP      STEP: after how many reports of progress to end; 0: never
//   restore FILE DATA-FOLDER STEP
//   sample FOLDER                  makes schema-N.cms there, a small backup of this version
// BACKUP_CHILD_KEY: the data key, in hexadecimal. The password is that of backup_pieces.h.

#include "service/backup/make_backup.h"
#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/store/organizations.h"
#include "service/store/workspaces.h"
#include "service/usecases/first_start.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <csignal>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

//! Ends the program when it was called so often.
class Fuse {
public:
    explicit Fuse(int step)
        : m_step(step)
    {
    }
    void burn()
    {
        if (++m_burnt == m_step)
            ::raise(SIGKILL);
    }

private:
    const int m_step;
    int m_burnt = 0;
};

int make(const QStringList& arguments)
{
    const auto key = service::DataKey::fromSecret(QByteArray::fromHex(qgetenv("BACKUP_CHILD_KEY")));
    if (!key)
        return 2;
    const auto database
        = service::Database::open(arguments.value(2), service::Protection::from(*key));
    if (!database)
        return 3;
    Fuse fuse(arguments.value(4).toInt());
    const auto made = service::makeBackup(**database, *key,
        {.folder = arguments.value(3),
            .recipient = test::backupPassword(),
            .now = QDateTime::currentDateTimeUtc()},
        [&](service::BackupStep, qint64, qint64) {
            fuse.burn();
            return true;
        });
    return made ? 0 : 4;
}

int restore(const QStringList& arguments)
{
    const auto opened = service::openBackup(arguments.value(2), test::backupPassword());
    if (!opened)
        return 3;
    Fuse fuse(arguments.value(4).toInt());
    const auto restored = service::restoreBackup(*opened, arguments.value(3), test::plainKeyFile,
        base::systemClock(), [&](service::RestoreStep, qint64, qint64) {
            fuse.burn();
            return true;
        });
    return restored ? 0 : 4;
}

base::Result<service::MadeBackup> makeSample(const QString& folder)
{
    const service::DataKey key = service::DataKey::generate();
    const QTemporaryDir data;
    const auto database
        = service::Database::open(data.filePath(u"service.db"_s), service::Protection::from(key));
    if (!database)
        return base::failure(database.error());
    const auto shared = service::prepareService(**database, base::systemClock(), {64, 1, 1});
    const auto workspace = service::WorkspaceStore(**database).first();
    if (!shared || !workspace)
        return base::failure(base::ApiError());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    service::OrganizationStore(**database)
        .insert({.organization = {.id = domain::OrganizationId::create(),
                     .name = u"In the sample"_s,
                     .slug = u"in-the-sample"_s,
                     .createdAt = now,
                     .updatedAt = now,
                     .archivedAt = {}},
            .workspaceId = workspace->id});
    return service::makeBackup(**database, key,
        {.folder = folder, .recipient = test::backupPassword(), .now = now},
        [](service::BackupStep, qint64, qint64) { return true; });
}

int sample(const QStringList& arguments)
{
    const QDir folder(arguments.value(2));
    const auto made = makeSample(folder.absolutePath());
    if (!made)
        return 1;
    const QString name = u"schema-%1.cms"_s.arg(made->schemaVersion);
    QFile::remove(folder.filePath(name));
    return QFile::rename(folder.filePath(made->fileName), folder.filePath(name)) ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "sample"_L1)
        return sample(arguments);
    return arguments.value(1) == "make"_L1 ? make(arguments) : restore(arguments);
}
