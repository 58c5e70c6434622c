// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/folder_lock.h"

#include "base/refusal.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace console::main {

using base::ApiError;
using namespace Qt::StringLiterals;

namespace {

base::Failure notUsable(const QString& folder, int number)
{
    ApiError error = base::refusal(ApiError::Kind::RefusedOrFailed, u"server.folder"_s,
        u"%1 can't be used (%2). Give it to the user that packmind-cloudd runs as."_s.arg(
            folder, QString::fromLocal8Bit(std::strerror(number))));
    error.field = u"data-folder"_s;
    return base::failure(error);
}

bool makeFolder(const QString& folder)
{
    return QFileInfo(folder).isDir()
        || (QDir().mkpath(QFileInfo(folder).absolutePath())
            && ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0);
}

} // namespace

base::Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& folder)
{
    if (!makeFolder(folder))
        return notUsable(folder, errno);
    const QByteArray name = QFile::encodeName(QDir(folder).filePath(u"service.lock"_s));
    const int descriptor
        = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return notUsable(folder, errno);
    // Not by fcntl(2), whose locks end with any descriptor of the file.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return std::unique_ptr<FolderLock>(new FolderLock(descriptor));
    const int number = errno;
    ::close(descriptor);
    if (number != EWOULDBLOCK)
        return notUsable(folder, number);
    ApiError error = base::refusal(ApiError::Kind::Conflict, u"server.folder-used"_s,
        u"another packmind-cloudd uses %1. Stop that one first, or name another folder."_s.arg(
            folder));
    error.field = u"data-folder"_s;
    return base::failure(error);
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

} // namespace console::main
