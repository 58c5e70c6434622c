// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/site_folder.h"

#include "base/atomic_file.h"
#include "base/json_reader.h"
#include "base/refusal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <fcntl.h>
#include <unistd.h>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Done;
using base::Result;

namespace {

const QString listName = u".sub-processors-site.json"_s;
const QString lockName = u".sub-processors-site.lock"_s;
constexpr qint64 namedWithinMs = 2000; // by whoever makes the lock file and is not killed there
const QString partName = u".sub-processors-site.part"_s;
constexpr qint64 longestList = 64 * 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("SiteFolder", text);
}

base::Failure refused(ApiError::Kind kind, const char* code, const QString& sentence)
{
    ApiError error = base::refusal(kind, QString::fromLatin1(code), sentence);
    error.field = u"folder"_s;
    return base::failure(error);
}

base::Failure notWritten(const QString& path, const QString& reason)
{
    ApiError error;
    error.kind = ApiError::Kind::RefusedOrFailed;
    error.field = u"folder"_s;
    error.message = tr("%1 could not be written. Check the free space and the permissions of the "
                       "folder.")
                        .arg(QDir::toNativeSeparators(path));
    error.detail = reason;
    error.retryable = true;
    return base::failure(error);
}

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

//! All that was written to the file system of this folder is on the disk.
void syncFileSystem(const QString& folder)
{
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::syncfs(handle);
    ::close(handle);
}

} // namespace

SiteFolder::SiteFolder(const QString& path)
    : m_path(path)
    , m_lock(at(lockName))
{
    m_lock.setStaleLockTime(0); // only that of a process that is gone
}

Result<std::unique_ptr<SiteFolder>> SiteFolder::open(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.isDir())
        return refused(ApiError::Kind::NotFound, "site.folder.missing",
            tr("There is no such folder. Choose one that exists."));
    std::unique_ptr<SiteFolder> folder(new SiteFolder(info.canonicalFilePath()));
    if (!folder->m_lock.tryLock(0) && !folder->takeUnnamedLock()) {
        if (folder->m_lock.error() == QLockFile::LockFailedError)
            return refused(ApiError::Kind::Conflict, "site.folder.busy",
                tr("Another export into this folder is under way."));
        return notWritten(folder->m_path, u"the lock file could not be made"_s);
    }
    folder->dropCollected();
    if (!QDir(folder->m_path).mkdir(partName))
        return notWritten(folder->m_path, u"a folder could not be made"_s);
    folder->readList();
    return folder;
}

bool SiteFolder::takeUnnamedLock()
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&process, &host, &program))
        return false;
    const QDateTime made = QFileInfo(at(lockName)).lastModified();
    return made.isValid() && made.msecsTo(QDateTime::currentDateTime()) > namedWithinMs
        && m_lock.removeStaleLockFile() && m_lock.tryLock(0);
}

SiteFolder::~SiteFolder()
{
    if (m_lock.isLocked())
        dropCollected();
}

void SiteFolder::dropCollected() const
{
    // What a link leads to is not ours.
    if (QFileInfo(at(partName)).isSymLink())
        QFile::remove(at(partName));
    else
        QDir(at(partName)).removeRecursively();
}

QString SiteFolder::collected(const QString& path) const
{
    return at(partName) + u'/' + path;
}

void SiteFolder::readList()
{
    const auto bytes = base::readSmallFile(at(listName), longestList);
    if (!bytes)
        return;
    const QJsonObject list = QJsonDocument::fromJson(*bytes).object();
    m_feedId = list.value("feedId"_L1).toString();
    const QJsonObject files = list.value("files"_L1).toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        // Not what somebody wrote into it to have files elsewhere removed.
        if (file.key().startsWith(u'/') || file.key().split(u'/').contains(u".."_s))
            continue;
        const QJsonArray hashes = file.value().toArray();
        for (const QJsonValue& hash : hashes)
            m_known.insert(file.key(), hash.toString().toLatin1());
    }
}

//! "x" for what is no file of this folder.
QByteArray SiteFolder::presentHash(const QString& path)
{
    if (const auto known = m_present.constFind(path); known != m_present.constEnd())
        return *known;
    const QFileInfo info(at(path));
    QByteArray hash;
    const bool elsewhere = info.isSymLink() || QFileInfo(info.path()).isSymLink();
    if (elsewhere || (info.exists() && !info.isFile())) {
        hash = "x";
    } else if (info.exists()) {
        QFile file(at(path));
        QCryptographicHash sum(QCryptographicHash::Sha256);
        hash = file.open(QIODevice::ReadOnly) && sum.addData(&file) ? sum.result().toHex()
                                                                    : QByteArray("x");
    }
    m_present.insert(path, hash);
    return hash;
}

QStringList SiteFolder::foreign(const QStringList& paths)
{
    QStringList found;
    for (const QString& path : paths) {
        const QByteArray hash = presentHash(path);
        if (!hash.isEmpty() && !m_known.contains(path, hash))
            found.append(path);
    }
    return found;
}

Result<Done> SiteFolder::collect(const QList<domain::SiteFile>& files)
{
    for (const domain::SiteFile& file : files) {
        const QByteArray hash = hashOf(file.content);
        m_new.insert(file.path, hash);
        if (presentHash(file.path) == hash)
            continue;
        const QString target = collected(file.path);
        if (!QDir().mkpath(QFileInfo(target).path()))
            return notWritten(at(file.path), u"a folder could not be made"_s);
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size()
            || !out.flush())
            return notWritten(at(file.path), out.errorString());
        m_waiting.append(file.path);
    }
    return Done{};
}

Result<Done> SiteFolder::writeList(const QString& feedId, bool withOld) const
{
    QHash<QString, QStringList> hashes;
    for (auto file = m_new.begin(); file != m_new.end(); ++file)
        hashes[file.key()].append(QString::fromLatin1(*file));
    if (withOld) {
        for (auto file = m_known.begin(); file != m_known.end(); ++file)
            hashes[file.key()].append(QString::fromLatin1(*file));
    }
    QJsonObject files;
    for (auto file = hashes.begin(); file != hashes.end(); ++file)
        files.insert(file.key(), QJsonArray::fromStringList(*file));
    return base::writeFileAtomically(at(listName),
        QJsonDocument(QJsonObject{{u"feedId"_s, feedId}, {u"files"_s, files}}).toJson());
}

Result<Done> SiteFolder::place(const QString& path)
{
    const QFileInfo target(at(path));
    const QFileInfo folder(target.path());
    if (target.isDir() && !target.isSymLink())
        return refused(ApiError::Kind::Conflict, "site.folder.obstacle",
            tr("A folder named %1 stands where a file of the site has to go. Move it, or choose "
               "another folder.")
                .arg(path));
    if (folder.isSymLink() || (folder.exists() && !folder.isDir())
        || !QDir().mkpath(folder.filePath()))
        return refused(ApiError::Kind::Conflict, "site.folder.obstacle",
            tr("%1 stands where a folder of the site has to go. Move it, or choose another folder.")
                .arg(folder.fileName()));
    if (::rename(
            QFile::encodeName(collected(path)).constData(), QFile::encodeName(at(path)).constData())
        != 0)
        return notWritten(at(path), qt_error_string());
    return Done{};
}

Result<int> SiteFolder::publish(const QString& feedId)
{
    syncFileSystem(m_path);
    // Before the first file, so that a kill in between makes none of them foreign.
    if (const auto written = writeList(feedId, true); !written)
        return base::failure(written.error());
    for (const QString& path : std::as_const(m_waiting)) {
        if (const auto placed = place(path); !placed)
            return base::failure(placed.error());
    }
    removeOld();
    syncFileSystem(m_path);
    if (const auto written = writeList(feedId, false); !written)
        return base::failure(written.error());
    return int(m_waiting.size());
}

void SiteFolder::removeOld()
{
    for (auto file = m_known.begin(); file != m_known.end(); ++file) {
        if (!m_new.contains(file.key()) && presentHash(file.key()) == *file)
            QFile::remove(at(file.key()));
    }
}

} // namespace console::ui
