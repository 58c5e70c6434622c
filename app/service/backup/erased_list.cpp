// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/erased_list.h"

#include "base/atomic_file.h"
#include "base/json_reader.h"
#include "base/random.h"
#include "domain/hash_chain.h"
#include "service/store/backups.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::failure;
using base::Result;
using Marks = SuppressionStore::Marks;

namespace {

Q_LOGGING_CATEGORY(log, "service.backup")

constexpr int format = 1;

//! What is behind it is told by the log; to a person it is one thing.
base::Failure refused(const QString& folder, const QString& reason)
{
    base::ApiError error = base::ApiError::invalid(u"folder"_s,
        QCoreApplication::translate("Backup",
            "The list of erased people in the folder %1 is damaged or belongs to other data, so it "
            "was not used.")
            .arg(QDir::toNativeSeparators(folder)),
        u"erased-list.refused"_s);
    error.detail = reason;
    return failure(error);
}

QString hmacOf(QJsonObject list, const QByteArray& key)
{
    list.remove("hmac"_L1);
    return QString::fromLatin1(QMessageAuthenticationCode::hash(
        domain::canonicalJson(list), key, QCryptographicHash::Sha256)
                                   .toHex());
}

QByteArray bytesOf(const Marks& marks, const QString& workspaceId, const QByteArray& key)
{
    QJsonObject erased;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        erased.insert(mark.key(), base::isoUtc(mark.value()));
    QJsonObject list{{u"format"_s, format}, {u"workspace"_s, workspaceId}, {u"erased"_s, erased}};
    list.insert("hmac"_L1, hmacOf(list, key));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::optional<Marks> marksIn(const QJsonObject& erased)
{
    static const QRegularExpression mark(u"^[0-9a-f]{64}$"_s);
    Marks marks;
    for (auto entry = erased.begin(); entry != erased.end(); ++entry) {
        const QDateTime at = base::fromIsoUtc(entry.value().toString());
        if (!at.isValid() || !mark.match(entry.key()).hasMatch())
            return std::nullopt;
        marks.insert(entry.key(), at);
    }
    return marks;
}

void addLater(Marks& marks, const Marks& others)
{
    for (auto other = others.begin(); other != others.end(); ++other) {
        QDateTime& at = marks[other.key()];
        at = at.isValid() ? qMax(at, other.value()) : other.value();
    }
}

struct OwnList {
    QString workspaceId;
    QByteArray key;
    Marks marks;
};

Result<OwnList> listOf(Database& database)
{
    return read(database, [&]() -> Result<OwnList> {
        SuppressionStore store(database);
        const auto workspace = WorkspaceStore(database).first();
        if (!workspace)
            return OwnList{};
        return OwnList{
            .workspaceId = workspace->id.text(), .key = store.key(), .marks = store.all()};
    });
}

//! Neither a link, which leads to a file of another purpose, nor what one might wait for.
bool isPlainFile(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

} // namespace

QString erasedListFile(const QString& folder, const QString& workspaceId)
{
    return QDir(folder).filePath(u"packmind-erased-%1.json"_s.arg(workspaceId));
}

Result<std::optional<Marks>> readErasedList(
    const QString& folder, const QString& workspaceId, const QByteArray& key)
{
    // The id becomes part of a path.
    if (key.isEmpty() || QUuid::fromString(workspaceId).isNull())
        return std::nullopt;
    const QString path = erasedListFile(folder, workspaceId);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    if (!isPlainFile(path))
        return refused(folder, u"no file"_s);
    const Result<QByteArray> bytes = base::readSmallFile(path, largestErasedList);
    if (!bytes)
        return refused(folder, bytes.error().detail);
    const Result<QJsonObject> list = base::parseJsonObject(*bytes, u"erased list"_s);
    if (!list)
        return refused(folder, list.error().code);
    const QByteArray hmac = list->value("hmac"_L1).toString().toLatin1();
    if (!base::equalInConstantTime(hmac, hmacOf(*list, key).toLatin1()))
        return refused(folder, u"another key or changed"_s);
    const std::optional<Marks> marks = marksIn(list->value("erased"_L1).toObject());
    if (!marks || list->value("format"_L1).toInt() != format
        || list->value("workspace"_L1).toString() != workspaceId)
        return refused(folder, u"another form or workspace"_s);
    return *marks;
}

Result<Done> keepErasedList(Database& database, const QString& folder)
{
    const Result<OwnList> own = listOf(database);
    if (!own)
        return failure(own.error());
    const Result<std::optional<Marks>> there = readErasedList(folder, own->workspaceId, own->key);
    Marks marks = own->marks;
    if (there && *there)
        addLater(marks, **there);
    // One that is right and knows it all stays as it is.
    if (marks.isEmpty() || (there && there->value_or(Marks()) == marks))
        return Done{};
    const QString path = erasedListFile(folder, own->workspaceId);
    // Writing would follow a link, or make the folder of a disk that is away.
    if (!QFileInfo(folder).isDir() || QFileInfo(path).isSymLink())
        return refused(folder, u"no folder, or a link in it"_s);
    const QByteArray bytes = bytesOf(marks, own->workspaceId, own->key);
    if (bytes.size() > largestErasedList)
        return refused(folder, u"too many"_s);
    return base::writeFileAtomically(path, bytes);
}

void keepErasedLists(Database& database, const std::optional<QString>& fixedFolder)
{
    const Result<QStringList> known
        = read(database, [&]() -> Result<QStringList> { return BackupStore(database).folders(); });
    QStringList folders = known.value_or(QStringList());
    if (fixedFolder)
        folders.append(*fixedFolder);
    folders.removeDuplicates();
    for (const QString& folder : std::as_const(folders)) {
        if (const Result<Done> kept = keepErasedList(database, folder); !kept)
            qCWarning(log).noquote()
                << "backups in a folder don't know of an erasure:" << kept.error().code
                << kept.error().detail;
    }
}

} // namespace console::service
