// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/restore_swap.h"

#include "base/atomic_file.h"
#include "base/refusal.h"

#include <QDir>

#include <algorithm>
#include <cstdio>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString gathering()
{
    return u"restore.part"_s;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

base::Failure failed(const QString& path)
{
    const QString reason = qt_error_string();
    base::ApiError error = base::refusal(base::ApiError::Kind::RefusedOrFailed, u"restore.failed"_s,
        tr("The backup could not be put in place in %1. Check the free space and the permissions "
           "of this folder, then start again: nothing is lost.")
            .arg(QDir::toNativeSeparators(path)));
    error.detail = reason;
    error.retryable = true;
    return base::failure(error);
}

bool makePrivateFolder(const QDir& parent, const QString& name)
{
    return parent.exists(name)
        || parent.mkdir(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

//! Moves `name` from one folder to the other if it is there.
bool move(const QDir& from, const QDir& to, const QString& name)
{
    const QByteArray source = QFile::encodeName(from.filePath(name));
    const QByteArray target = QFile::encodeName(to.filePath(name));
    return !from.exists(name) || ::rename(source.constData(), target.constData()) == 0;
}

struct Move {
    QDir from;
    QDir to;
    QString name;
};

//! Every move that is left, in order.
QList<Move> movesBetween(const QDir& data, const QDir& fresh, const QDir& kept)
{
    QList<Move> moves;
    // An interrupted transaction of the old database goes with it: applied to the new one it
    // would destroy it.
    if (fresh.exists(u"service.db"_s)) {
        // What a renewal of the data key has left half done would be put over the restored data.
        for (const QString& name :
            {u"service.key.new"_s, u"service.db.new"_s, u"service.db.new-journal"_s})
            moves.append({data, kept, name});
        moves.append({data, kept, u"service.db-journal"_s});
    }
    for (const QString& name : {u"service.db"_s, u"service.key"_s}) {
        if (fresh.exists(name))
            moves << Move{data, kept, name} << Move{fresh, data, name};
    }
    return moves;
}

bool exchange(const QDir& data, const QDir& fresh, const QDir& kept, const FilesMoved& moved)
{
    const QList<Move> moves = movesBetween(data, fresh, kept);
    qint64 done = 0;
    for (const Move& each : moves) {
        if (!move(each.from, each.to, each.name))
            return false;
        if (moved)
            moved(++done, moves.size());
    }
    return base::syncFolder(kept.path()) && base::syncFolder(data.path());
}

QString readyName(const QString& moment)
{
    return u"restore-"_s + moment + u".ready";
}

QString keptName(const QString& moment)
{
    return u"replaced-"_s + moment;
}

//! Of those that are decided, oldest first.
QStringList decidedMoments(const QDir& data)
{
    const QStringList names = data.entryList({readyName(u"*"_s)}, QDir::Dirs, QDir::Name);
    QStringList moments;
    for (const QString& name : names)
        moments.append(name.section(u'.', 0, 0).section(u'-', 1));
    return moments;
}

QString momentFormat()
{
    return u"yyyyMMdd-HHmmss'Z'"_s;
}

QDateTime timeOf(const QString& moment)
{
    QDateTime time = QDateTime::fromString(moment, momentFormat());
    time.setTimeSpec(Qt::UTC);
    return time;
}

//! After all that are decided; and what is replaced is not put over what was replaced before.
QString freeMoment(const QDir& data, const QDateTime& now)
{
    QDateTime time = now.toUTC();
    const QStringList decided = decidedMoments(data);
    const QDateTime last = decided.isEmpty() ? QDateTime() : timeOf(decided.last());
    if (last.isValid())
        time = qMax(time, last.addSecs(1));
    while (data.exists(keptName(time.toString(momentFormat()))))
        time = time.addSecs(1);
    return time.toString(momentFormat());
}

//! Ends one that is decided; false when something can't be moved or removed. Sets `keptIn` when
//! something was replaced.
bool finish(const QDir& data, const QString& moment, const FilesMoved& moved,
    std::optional<QString>& keptIn)
{
    const QDir kept(data.filePath(keptName(moment)));
    QDir fresh(data.filePath(readyName(moment)));
    if (!makePrivateFolder(data, kept.dirName()) || !exchange(data, fresh, kept, moved))
        return false;
    if (kept.isEmpty()) {
        if (!data.rmdir(kept.dirName()))
            return false;
    } else {
        keptIn = kept.path();
    }
    // What is left in it is the empty journal of a database that was closed.
    return fresh.removeRecursively() && base::syncFolder(data.path());
}

} // namespace

base::Result<QString> beginRestore(const QString& dataFolder)
{
    const QDir data(dataFolder);
    QDir part(data.filePath(gathering()));
    if ((part.exists() && !part.removeRecursively()) || !data.mkpath(u"."_s)
        || !makePrivateFolder(data, gathering()))
        return failed(dataFolder);
    return part.path();
}

base::Result<base::Done> decideRestore(const QString& dataFolder, const QDateTime& now)
{
    const QDir data(dataFolder);
    const QString ready = readyName(freeMoment(data, now));
    if (!base::syncFolder(data.filePath(gathering()))
        || !QDir().rename(data.filePath(gathering()), data.filePath(ready))
        || !base::syncFolder(dataFolder))
        return failed(dataFolder);
    return base::Done{};
}

base::Result<std::optional<QString>> finishRestore(
    const QString& dataFolder, const FilesMoved& moved)
{
    const QDir data(dataFolder);
    QDir part(data.filePath(gathering()));
    if (part.exists() && !part.removeRecursively())
        return failed(dataFolder);
    std::optional<QString> keptIn;
    const QStringList decided = decidedMoments(data);
    for (const QString& moment : decided) {
        if (!finish(data, moment, moved, keptIn))
            return failed(dataFolder);
    }
    return keptIn;
}

QList<ReplacedFolder> replacedFolders(const QString& dataFolder)
{
    const QFileInfoList found = QDir(dataFolder)
                                    .entryInfoList({keptName(u"*"_s)},
                                        QDir::Dirs | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    QList<ReplacedFolder> folders;
    for (const QFileInfo& each : found) {
        const QDateTime time = timeOf(each.fileName().section(u'-', 1));
        if (!time.isValid())
            continue;
        qint64 bytes = 0;
        const QFileInfoList files
            = QDir(each.filePath()).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
        for (const QFileInfo& file : files)
            bytes += file.size();
        folders.append({each.filePath(), time, bytes});
    }
    return folders;
}

base::Result<base::Done> removeReplaced(const QString& dataFolder, const QString& path)
{
    using Kind = base::ApiError::Kind;
    const QList<ReplacedFolder> known = replacedFolders(dataFolder);
    if (std::none_of(known.begin(), known.end(),
            [&path](const ReplacedFolder& each) { return each.path == path; }))
        return base::failure(base::refusal(Kind::NotFound, u"restore.replaced.gone"_s,
            tr("The folder %1 is not there any more.").arg(QDir::toNativeSeparators(path))));
    if (QDir(path).removeRecursively())
        return base::Done{};
    return base::failure(base::refusal(Kind::RefusedOrFailed, u"restore.replaced.not-removed"_s,
        tr("Not all of %1 could be removed. Check the permissions of this folder and what is in "
           "it, then try again.")
            .arg(QDir::toNativeSeparators(path))));
}

} // namespace console::service
