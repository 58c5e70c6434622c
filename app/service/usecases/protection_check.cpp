// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/protection_check.h"

#include "service/backup/restore.h"
#include "service/crypto/cms_shape.h"
#include "service/jobs/backup_desk.h"
#include "service/store/backups.h"
#include "service/store/disk_scan.h"
#include "service/store/sealed_check.h"
#include "service/store/workspaces.h"
#include "service/usecases/local_operator.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <QDir>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Result;
using domain::BackupRun;
using domain::KeptBackup;
using domain::ProtectionReport;

//! What the database says, read on one view of it.
struct ProtectionCheck::Known {
    SealedValues sealed;
    ScanWords words;
    std::optional<BackupRun> lastBackup;
    QString backupPassword; //!< a secret
};

namespace {

constexpr int mostWords = 40; //!< of each kind; the newest
constexpr int shortestWord = 6; //!< shorter ones can be in a file by chance

QString tr(const char* text)
{
    return QCoreApplication::translate("Protection", text);
}

ScanWords wordsIn(Database& database)
{
    ScanWords words;
    words.addresses
        = database.all(u"SELECT id, email FROM account ORDER BY created_at DESC LIMIT ?"_s,
            {mostWords}, [&](const Row& row) {
                // One that does not open is told with the sealed values.
                return database.sealer()
                    .open(row.text(1), sealed::email.at(row.text(0)))
                    .value_or(QString());
            });
    words.names = database.all(
        u"SELECT name FROM organization WHERE LENGTH(name) >= ? ORDER BY created_at DESC LIMIT ?"_s,
        {shortestWord, mostWords}, [](const Row& row) { return row.text(0); });
    words.addresses.removeAll(QString());
    return words;
}

//! First thing that the check of SQLite finds; empty when there is nothing.
Result<QString> structureOf(Database& database)
{
    const Result<base::Done> checked = checkIntegrity(database);
    if (checked)
        return QString();
    if (checked.error().code == "storage.damaged"_L1)
        return checked.error().detail;
    return base::failure(checked.error());
}

KeptBackup damaged(KeptBackup backup, const QString& why)
{
    backup.finding = KeptBackup::Finding::Damaged;
    backup.why = why;
    return backup;
}

KeptBackup opened(KeptBackup backup, const QString& file, const QString& password)
{
    const Result<OpenedBackup> content = openBackup(file, CmsPassword{.utf8 = password.toUtf8()});
    if (!content && content.error().code == "cms.key"_L1) {
        backup.why = tr("The password that is set now does not open it: it was made with another "
                        "one.");
        return backup;
    }
    if (!content)
        return damaged(std::move(backup), content.error().message);
    if (content->rows != backup.rows)
        return damaged(std::move(backup),
            tr("It opens, but holds another number of rows than were put into it."));
    backup.finding = KeptBackup::Finding::Opened;
    return backup;
}

} // namespace

Result<ProtectionCheck::Known> ProtectionCheck::gather()
{
    Database& database = m_context.database;
    return service::read(database, [&]() -> Result<Known> {
        if (const auto standing = require(m_context, domain::Action::CheckProtection); !standing)
            return base::failure(standing.error());
        const auto first = WorkspaceStore(database).first();
        if (!isLocalOperator(m_context) && (!first || first->id != m_context.asker().workspaceId))
            return notAllowed("protection.not-allowed",
                tr("The stored data are those of every workspace of this service. Only people of "
                   "its first workspace can have them checked."));
        BackupStore backups(database);
        Known known;
        known.sealed = checkSealedValues(database, ProtectionReport::mostDamaged);
        known.words = wordsIn(database);
        known.lastBackup = backups.lastOf(BackupRun::State::Made);
        // A password that does not open is told with the sealed values.
        if (known.lastBackup && known.sealed.damaged == 0)
            known.backupPassword = backups.password();
        return known;
    });
}

KeptBackup ProtectionCheck::find(
    const BackupRun& made, const QString& password, Backup backup) const
{
    const QString file = QDir(made.folder).filePath(made.fileName);
    KeptBackup found{.fileName = made.fileName,
        .madeAt = made.endedAt.value_or(made.startedAt),
        .bytes = made.bytes,
        .rows = made.rows};
    const QFileInfo info(file);
    if (!info.isFile()) {
        found.why = tr("There is no such file in the folder that it was made in. It may have been "
                       "moved, or the folder is not there at the moment.");
        return found;
    }
    QFile content(file);
    if (info.size() != made.bytes)
        return damaged(std::move(found), tr("The file has another size than when it was made."));
    if (info.size() > largestToOpen) {
        found.finding = KeptBackup::Finding::Encrypted;
        found.why = tr("It is too large to be opened in passing; it was opened when it was made.");
        return found;
    }
    const bool open = backup == Backup::Open && !password.isEmpty();
    // Opening looks at the form itself.
    if (!open
        && (!content.open(QIODevice::ReadOnly) || cmsShapeOf(content.readAll()) != CmsShape::Whole))
        return damaged(std::move(found),
            tr("The file can't be read, or is not in the encrypted form that it was made in."));
    found.finding = KeptBackup::Finding::Encrypted;
    if (open)
        return opened(std::move(found), file, password);
    if (backup == Backup::Open)
        found.why
            = tr("There is no password for backups that could be used, so it was not opened.");
    return found;
}

Result<ProtectionReport> ProtectionCheck::run(Backup backup)
{
    const Result<Known> known = gather();
    if (!known)
        return base::failure(known.error());
    Database& database = m_context.database;
    const Result<QString> structure = structureOf(database);
    if (!structure)
        return base::failure(structure.error());
    ProtectionReport report;
    report.at = m_context.now();
    report.files = scanFiles(
        m_context.shared.backups->rules().dataFolder, *database.protection(), known->words);
    report.words = int(known->words.addresses.size() + known->words.names.size());
    report.sealedValues = known->sealed.whole;
    report.damaged = known->sealed.named;
    report.damagedValues = known->sealed.damaged;
    report.structure = *structure;
    if (known->lastBackup && !known->lastBackup->removedAt)
        report.backup = find(*known->lastBackup, known->backupPassword, backup);
    return report;
}

} // namespace console::service
