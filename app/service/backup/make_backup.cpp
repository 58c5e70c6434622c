// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/make_backup.h"

#include "base/random.h"
#include "base/refusal.h"
#include "service/backup/backup_file.h"
#include "service/crypto/cms_shape.h"
#include "service/store/migrations.h"
#include "service/store/sqlite_copy.h"

#include <QCryptographicHash>
#include <QDir>

namespace console::service {

namespace {

using base::Done;
using base::failure;
using base::Result;

constexpr qint64 bytesOfAPage = 4096;
constexpr qint64 reportedBytes = 1024 * 1024;

//! The plain copy, and what must be found in the file again.
struct Snapshot {
    std::unique_ptr<Database> database;
    RowCounts counts;
    int schemaVersion = 0;
    qint64 pages = 0;
};

base::ApiError notVerified(const QString& folder, const base::ApiError& reason)
{
    base::ApiError error = base::refusal(base::ApiError::Kind::RefusedOrFailed,
        QStringLiteral("backup.not-verified"),
        QCoreApplication::translate("Backup",
            "The backup was written to the folder %1 but could not be read back, so it was "
            "removed. Check the disk that it is on, or choose another folder.")
            .arg(QDir::toNativeSeparators(folder)));
    error.httpStatus = 500;
    error.detail = reason.code + u' ' + reason.detail;
    error.retryable = true;
    return error;
}

Result<QByteArray> wrapped(const DataKey& key, const CmsRecipient& recipient)
{
    QByteArray file;
    return writeCms(key.secret(), recipient, [&](QByteArrayView piece) {
        file.append(piece);
        return true;
    }).map([&](Done) { return file; });
}

Result<Done> describe(Snapshot& snapshot, const DataKey& key, const BackupOrder& order)
{
    const Result<int> version = schemaVersion(*snapshot.database);
    if (!version)
        return failure(version.error());
    snapshot.schemaVersion = *version;
    const Result<RowCounts> counts = rowCounts(*snapshot.database);
    if (!counts)
        return failure(counts.error());
    snapshot.counts = *counts;
    const Result<QByteArray> wrappedKey = wrapped(key, order.recipient);
    if (!wrappedKey)
        return failure(wrappedKey.error());
    const Result<QString> workspace = oldestWorkspace(*snapshot.database);
    if (!workspace)
        return failure(workspace.error());
    return addInfo(*snapshot.database,
        {.schemaVersion = *version,
            .madeAt = order.now,
            .madeBy = QStringLiteral(CONSOLE_VERSION),
            .workspaceId = *workspace,
            .wrappedKey = *wrappedKey});
}

Result<Snapshot> takeSnapshot(
    Database& source, const DataKey& key, const BackupOrder& order, const BackupProgress& progress)
{
    const Result<qint64> size = sizeOf(source);
    if (!size)
        return failure(size.error());
    if (*size > largestCmsContent)
        return failure(tooLargeForCms());
    auto memory = Database::openInMemory();
    if (!memory)
        return failure(memory.error());
    Snapshot snapshot;
    snapshot.database = std::move(*memory);
    return copyDatabase(source, *snapshot.database, [&](qint64 done, qint64 total) {
        snapshot.pages = total;
        return progress(BackupStep::Copying, done, total);
    }).and_then([&](Done) {
          return describe(snapshot, key, order);
      }).map([&](Done) { return std::move(snapshot); });
}

//! Encrypts `content` into `file`; the hash of what was written.
Result<QByteArray> writeInto(BackupFile& file, QByteArrayView content,
    const CmsRecipient& recipient, const BackupProgress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 total = content.size() / bytesOfAPage;
    qint64 nextReport = 0;
    bool cancelled = false;
    const auto sink = [&](QByteArrayView piece) {
        hash.addData(piece);
        if (file.size() >= nextReport) {
            nextReport += reportedBytes;
            const qint64 done = qMin(file.size() / bytesOfAPage, total);
            cancelled = !progress(BackupStep::Writing, done, total);
        }
        return !cancelled && file.write(piece);
    };
    const Result<Done> written = writeCms(content, recipient, sink);
    if (cancelled)
        return failure(base::ApiError::cancelled());
    // A full disk is the better reason.
    if (const Result<Done> synced = file.sync(); !synced)
        return failure(synced.error());
    return written.map([&](Done) { return hash.result(); });
}

Result<Done> verify(BackupFile& file, const CmsRecipient& recipient, const QByteArray& hash,
    const DataKey& key, const RowCounts& counts)
{
    Result<QByteArray> bytes = file.readBack();
    if (!bytes)
        return failure(bytes.error());
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != hash
        || cmsShapeOf(*bytes) != CmsShape::Whole)
        return failure(base::ApiError::unexpected(QStringLiteral("other bytes")));
    if (const auto* password = std::get_if<CmsPassword>(&recipient))
        return checkBackup(std::move(*bytes), *password, key, counts);
    return Done{};
}

} // namespace

Result<MadeBackup> makeBackup(
    Database& source, const DataKey& key, const BackupOrder& order, const BackupProgress& progress)
{
    // First what costs nothing to find out.
    auto begun = BackupFile::begin(order.folder, order.now);
    if (!begun)
        return failure(begun.error());
    BackupFile& file = **begun;
    Result<Snapshot> snapshot = takeSnapshot(source, key, order, progress);
    if (!snapshot)
        return failure(snapshot.error());
    const Result<QByteArray> hash
        = writeInto(file, contentOf(*snapshot->database), order.recipient, progress);
    if (!hash)
        return failure(hash.error());
    snapshot->database.reset(); // its memory is needed now
    const qint64 pages = snapshot->pages;
    if (!progress(BackupStep::Checking, 0, pages))
        return failure(base::ApiError::cancelled());
    if (const auto right = verify(file, order.recipient, *hash, key, snapshot->counts); !right)
        return failure(notVerified(order.folder, right.error()));
    if (!progress(BackupStep::Naming, 0, pages))
        return failure(base::ApiError::cancelled());
    if (const auto named = file.giveName(); !named)
        return failure(named.error());
    progress(BackupStep::Naming, pages, pages);
    return MadeBackup{.fileName = file.name(),
        .madeAt = order.now,
        .bytes = file.size(),
        .pages = pages,
        .rows = sumOf(snapshot->counts),
        .schemaVersion = snapshot->schemaVersion};
}

Result<Done> checkBackup(
    QByteArray bytes, const CmsPassword& password, const DataKey& key, const RowCounts& counts)
{
    const Result<QByteArray> content = readCms(std::move(bytes), password);
    if (!content)
        return failure(content.error());
    const auto memory = Database::openInMemory();
    if (!memory)
        return failure(memory.error());
    Database& database = **memory;
    return showContent(database, *content)
        .and_then([&](Done) { return checkIntegrity(database); })
        .and_then([&](Done) { return infoOf(database); })
        .and_then([&](const BackupInfo& info) { return readCms(info.wrappedKey, password); })
        .and_then([&](const QByteArray& secret) -> Result<RowCounts> {
            if (!base::equalInConstantTime(secret, key.secret()))
                return failure(base::ApiError::unexpected(QStringLiteral("another key")));
            return rowCounts(database);
        })
        .and_then([&](const RowCounts& found) -> Result<Done> {
            if (found != counts)
                return failure(base::ApiError::unexpected(QStringLiteral("other rows")));
            return Done{};
        });
}

} // namespace console::service
