// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/backup_file.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t onlyMine = 0600;
constexpr int mostNames = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

base::ApiError folderError(const char* code, const QString& sentence, const QString& folder)
{
    return base::ApiError::invalid(
        u"folder"_s, sentence.arg(QDir::toNativeSeparators(folder)), QString::fromLatin1(code));
}

base::ApiError failedOnDisk(const char* code, const QString& sentence, const QString& folder)
{
    base::ApiError error = folderError(code, sentence, folder);
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.httpStatus = 507;
    error.retryable = true;
    return error;
}

base::ApiError errorFor(int reason, const QString& folder)
{
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return folderError("backup.folder.gone",
            tr("The folder %1 does not exist. Connect the disk that it is on, or choose another "
               "folder."),
            folder);
    case EACCES:
    case EPERM:
    case EROFS:
        return folderError("backup.folder.not-writable",
            tr("Nothing can be written to the folder %1. Change its permissions, or choose another "
               "folder."),
            folder);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failedOnDisk("backup.folder.full",
            tr("There is no room left in the folder %1, so no backup was made. Free some space, or "
               "choose another folder."),
            folder);
    default:
        return failedOnDisk("backup.folder.failed",
            tr("The backup could not be written to the folder %1. Check the disk that it is on, or "
               "choose another folder."),
            folder);
    }
}

base::Failure failureFor(int reason, const QString& folder)
{
    base::ApiError error = errorFor(reason, folder);
    error.detail = QString::fromLocal8Bit(std::strerror(reason));
    return base::failure(error);
}

//! Held while a file is written, so that nobody takes it for a left-over.
bool lock(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

void removeLeftOvers(const QDir& folder)
{
    const QStringList names
        = folder.entryList({u".packmind-backup-*.cms.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int descriptor = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (lock(descriptor))
            ::unlink(path.constData());
        ::close(descriptor);
    }
}

} // namespace

base::Result<base::Done> checkBackupFolder(const QString& folder)
{
    if (!QDir::isAbsolutePath(folder))
        return base::failure(base::ApiError::invalid(u"folder"_s,
            tr("Choose a folder for backups, and name it with its whole path."),
            u"backup.folder.relative"_s));
    const QFileInfo info(folder);
    if (!info.isDir())
        return failureFor(ENOENT, folder);
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return failureFor(errno, folder);
    return base::Done{};
}

base::Result<std::unique_ptr<BackupFile>> BackupFile::begin(
    const QString& folder, const QDateTime& now)
{
    if (const auto usable = checkBackupFolder(folder); !usable)
        return base::failure(usable.error());
    const QDir place(folder);
    removeLeftOvers(place);
    for (int later = 0; later < mostNames; ++later) {
        const QString name
            = now.toUTC().addSecs(later).toString(u"'packmind-backup-'yyyyMMdd-HHmmss'Z.cms'"_s);
        if (place.exists(name))
            continue;
        const QByteArray path = QFile::encodeName(place.filePath(hidden(name)));
        const int descriptor
            = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, onlyMine);
        if (descriptor >= 0) {
            lock(descriptor);
            return std::unique_ptr<BackupFile>(new BackupFile(folder, name, descriptor));
        }
        if (errno != EEXIST)
            return failureFor(errno, folder);
    }
    return failureFor(EEXIST, folder);
}

BackupFile::BackupFile(QString folder, QString name, int descriptor)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_descriptor(descriptor)
{
}

BackupFile::~BackupFile()
{
    if (!m_named)
        ::unlink(pathOf(hidden(m_name)).constData());
    ::close(m_descriptor);
}

QString BackupFile::hidden(const QString& name)
{
    return u'.' + name + u".part";
}

QByteArray BackupFile::pathOf(const QString& name) const
{
    return QFile::encodeName(QDir(m_folder).filePath(name));
}

base::Failure BackupFile::failed() const
{
    return failureFor(m_errno, m_folder);
}

bool BackupFile::write(QByteArrayView bytes)
{
    while (m_errno == 0 && !bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
            m_size += written;
        } else if (errno != EINTR) {
            m_errno = errno;
        }
    }
    return m_errno == 0;
}

base::Result<base::Done> BackupFile::sync()
{
    if (m_errno == 0 && ::fsync(m_descriptor) != 0)
        m_errno = errno;
    if (m_errno != 0)
        return failed();
    return base::Done{};
}

base::Result<QByteArray> BackupFile::readBack()
{
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    QByteArray bytes(m_size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got
            = ::pread(m_descriptor, bytes.data() + have, size_t(bytes.size() - have), have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            m_errno = got < 0 ? errno : EIO;
            return failed();
        }
        have += got;
    }
    return bytes;
}

base::Result<base::Done> BackupFile::giveName()
{
    if (::rename(pathOf(hidden(m_name)).constData(), pathOf(m_name).constData()) != 0) {
        m_errno = errno;
        return failed();
    }
    m_named = true;
    // Where the folder can't be synced, the name is there all the same.
    [[maybe_unused]] const bool synced = base::syncFolder(m_folder);
    return base::Done{};
}

} // namespace console::service
