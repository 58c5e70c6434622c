// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/key_folder.h"

#include "base/atomic_file.h"
#include "base/json_reader.h"
#include "service/backup/restore_swap.h"
#include "service/crypto/key_errors.h"
#include "service/store/rekey.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace console::main {

using base::Done;
using base::failure;
using base::Result;
using service::KeyFile;
using namespace Qt::StringLiterals;

QString entryName(const QString& serviceId, const QString& wrappingKeyId)
{
    return u"cloud.packmind.console/data/%1/%2"_s.arg(serviceId, wrappingKeyId);
}

std::optional<StoreEntry> entryOf(const KeyFile& file)
{
    const std::optional<KeyFile::Slot> slot = file.slot(KeyFile::Kind::Store);
    if (!slot)
        return std::nullopt;
    return StoreEntry{slot->store, entryName(file.serviceId(), slot->wrappingKeyId)};
}

KeyFolder::KeyFolder(QString folder, Written written)
    : m_folder(std::move(folder))
    , m_written(std::move(written))
{
}

QString KeyFolder::keyFile() const
{
    return QDir(m_folder).filePath(u"service.key"_s);
}

QString KeyFolder::databaseFile() const
{
    return QDir(m_folder).filePath(u"service.db"_s);
}

QString KeyFolder::noteFile() const
{
    return QDir(m_folder).filePath(u"service.key.note"_s);
}

QString KeyFolder::newDatabaseFile() const
{
    return databaseFile() + u".new"_s;
}

QString KeyFolder::newKeyFile() const
{
    return keyFile() + u".new"_s;
}

void KeyFolder::wrote(const char* what) const
{
    if (m_written)
        m_written(what);
}

Result<std::optional<KeyFile>> KeyFolder::read() const
{
    // In this order; and until then the key file may be that of the data which was to be replaced.
    if (!*m_settled) {
        if (const auto finished = service::finishRestore(m_folder); !finished)
            return failure(finished.error());
        *m_settled = true;
    }
    if (const Result<Done> settled = settle(); !settled)
        return failure(settled.error());
    const Result<KeyFile> file = KeyFile::read(keyFile());
    if (file)
        return std::optional(*file);
    if (file.error().kind != base::ApiError::Kind::NotFound)
        return failure(file.error());
    if (QFile::exists(databaseFile()))
        return service::key_errors::fileMissing(keyFile());
    return std::nullopt;
}

Result<KeyFile> KeyFolder::need() const
{
    const Result<std::optional<KeyFile>> file = read();
    if (!file)
        return failure(file.error());
    if (!*file)
        return service::key_errors::fileMissing(keyFile());
    return **file;
}

Result<Done> KeyFolder::write(const KeyFile& file) const
{
    Result<Done> written = file.write(keyFile());
    if (written)
        wrote("key file");
    return written;
}

Result<Done> KeyFolder::exchange(const KeyFile& file) const
{
    if (Result<Done> written = file.write(newKeyFile()); !written)
        return written;
    wrote("new key file");
    return settle();
}

Result<Done> KeyFolder::settle() const
{
    if (!QFile::exists(newKeyFile())) {
        if (QFile::exists(newDatabaseFile()))
            service::removeDatabase(newDatabaseFile());
        return Done{};
    }
    const auto move = [this](const QString& from, const QString& to, const char* what) {
        return base::replaceFile(from, to).transform([this, what](Done) {
            wrote(what);
            return Done{};
        });
    };
    // Applied to the new database, the journal of the old one would destroy it.
    QFile::remove(databaseFile() + u"-journal"_s);
    Result<Done> moved = Done{};
    if (QFile::exists(newDatabaseFile()))
        moved = move(newDatabaseFile(), databaseFile(), "database");
    if (moved)
        moved = move(newKeyFile(), keyFile(), "key file");
    if (!moved)
        return service::key_errors::notExchanged(m_folder, moved.error().detail);
    return moved;
}

// A note that can't be read names nothing: at worst an entry that opens nothing stays in its store.
QList<StoreEntry> KeyFolder::noted() const
{
    const Result<QByteArray> bytes = base::readSmallFile(noteFile());
    if (!bytes)
        return {};
    QList<StoreEntry> entries;
    const QJsonArray array = QJsonDocument::fromJson(*bytes)["entries"_L1].toArray();
    for (const QJsonValue& value : array)
        entries.append({value["store"_L1].toString(), value["name"_L1].toString()});
    return entries;
}

Result<Done> KeyFolder::note(const QList<StoreEntry>& entries) const
{
    QList<StoreEntry> all = noted();
    for (const StoreEntry& entry : entries) {
        if (!all.contains(entry))
            all.append(entry);
    }
    return keepNoted(all);
}

Result<Done> KeyFolder::spareUsed() const
{
    QList<StoreEntry> entries = noted();
    if (entries.isEmpty())
        return Done{};
    const Result<std::optional<KeyFile>> file = read();
    if (!file)
        entries.clear(); // any of them may be the one
    else if (const auto used = *file ? entryOf(**file) : std::nullopt)
        entries.removeAll(*used);
    return keepNoted(entries);
}

Result<QList<StoreEntry>> KeyFolder::leftOver() const
{
    QList<StoreEntry> entries = noted();
    if (entries.isEmpty())
        return entries;
    const Result<KeyFile> file = need();
    if (!file)
        return failure(file.error());
    if (const std::optional<StoreEntry> used = entryOf(*file))
        entries.removeAll(*used);
    return entries;
}

Result<Done> KeyFolder::keepNoted(const QList<StoreEntry>& remaining) const
{
    if (remaining.isEmpty()) {
        if (QFile::remove(noteFile()))
            wrote("note");
        return Done{};
    }
    QJsonArray array;
    for (const StoreEntry& entry : remaining)
        array.append(QJsonObject{{u"store"_s, entry.store}, {u"name"_s, entry.name}});
    Result<Done> written = base::writeFileAtomically(
        noteFile(), QJsonDocument(QJsonObject{{u"entries"_s, array}}).toJson());
    if (written)
        wrote("note");
    return written;
}

} // namespace console::main
