// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace console::base {

namespace {

Failure fileProblem(
    ApiError::Kind kind, const QString& sentence, const QString& path, const QString& reason)
{
    ApiError error;
    error.kind = kind;
    error.message = sentence.arg(QDir::toNativeSeparators(path));
    error.detail = reason;
    error.retryable = kind == ApiError::Kind::RefusedOrFailed;
    return failure(error);
}

Failure notWritten(const QString& path, const QString& reason)
{
    return fileProblem(ApiError::Kind::RefusedOrFailed,
        QCoreApplication::translate("File",
            "%1 could not be written. Check the free space and the "
            "permissions of its folder."),
        path, reason);
}

Failure notRead(const QString& path, const QString& reason)
{
    return fileProblem(ApiError::Kind::RefusedOrFailed,
        QCoreApplication::translate("File", "%1 could not be read."), path, reason);
}

//! Also when this person may not see whether it is: only what is known to be missing is.
bool isThere(const QString& path)
{
    return ::access(QFile::encodeName(path).constData(), F_OK) == 0
        || (errno != ENOENT && errno != ENOTDIR);
}

} // namespace

Result<Done> writeFileAtomically(const QString& path, const QByteArray& content)
{
    QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        if (!folder.mkpath(QStringLiteral(".")))
            return notWritten(path, QStringLiteral("the folder could not be made"));
        QFile::setPermissions(
            folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    if (!syncFolder(folder.path()))
        return notWritten(path, QStringLiteral("the folder could not be written"));
    return Done{};
}

Result<Done> replaceFile(const QString& from, const QString& to)
{
    // Not QFile::rename(), which does not replace.
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return notWritten(to, qt_error_string());
    if (!syncFolder(QFileInfo(to).absolutePath()))
        return notWritten(to, QStringLiteral("the folder could not be written"));
    return Done{};
}

bool syncFolder(const QString& folder)
{
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    ::close(handle);
    return synced;
}

Result<QByteArray> readSmallFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return isThere(path)
            ? notRead(path, file.errorString())
            : fileProblem(ApiError::Kind::NotFound,
                QCoreApplication::translate("File", "%1 does not exist."), path, {});
    QByteArray content;
    // Until nothing comes: what fails after a part of the file is told by the next read only.
    while (content.size() <= limit) {
        const QByteArray part = file.read(limit + 1 - content.size());
        if (part.isEmpty())
            break;
        content += part;
    }
    if (file.error() != QFileDevice::NoError)
        return notRead(path, file.errorString());
    if (content.size() > limit)
        return fileProblem(ApiError::Kind::InvalidInput,
            QCoreApplication::translate("File", "%1 is larger than this program reads."), path,
            QStringLiteral("%1 bytes, limit %2").arg(file.size()).arg(limit));
    return content;
}

} // namespace console::base
