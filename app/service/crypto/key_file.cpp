// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/key_file.h"

#include "base/atomic_file.h"
#include "base/sealer.h"
#include "service/crypto/key_errors.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace console::service {

using base::Done;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "PCCKEYS";
constexpr qsizetype magicBytes = 7;
constexpr quint8 formatVersion = 1;
constexpr int idBytes = 16;
constexpr int dataKeyIdBytes = 8;
constexpr int wrappedBytes = 12 + DataKey::size + 16;
constexpr int hashBytes = 32;
constexpr qint64 largest = 64 * 1024;

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

void put(QDataStream& stream, const QByteArray& raw)
{
    stream.writeRawData(raw.constData(), int(raw.size()));
}

QByteArray take(QDataStream& stream, int bytes)
{
    QByteArray raw(bytes, '\0');
    if (stream.readRawData(raw.data(), bytes) != bytes)
        stream.setStatus(QDataStream::ReadPastEnd);
    return raw;
}

qint64 millisecondsOf(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOf(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QByteArray headOf(const KeyFile::Slot& slot)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const QByteArray store = slot.store.toLatin1();
    stream << quint8(slot.kind) << millisecondsOf(slot.made) << millisecondsOf(slot.proven);
    put(stream, QUuid(slot.wrappingKeyId).toRfc4122());
    stream << quint8(store.size());
    put(stream, store);
    return bytes;
}

KeyFile::Slot takeSlot(QDataStream& stream)
{
    quint8 kind = 0;
    qint64 made = 0;
    qint64 proven = 0;
    quint8 storeBytes = 0;
    KeyFile::Slot slot;
    stream >> kind >> made >> proven;
    slot.wrappingKeyId = QUuid::fromRfc4122(take(stream, idBytes)).toString(QUuid::WithoutBraces);
    stream >> storeBytes;
    slot.store = QString::fromLatin1(take(stream, storeBytes));
    slot.wrapped = take(stream, wrappedBytes);
    slot.kind = KeyFile::Kind(kind);
    slot.made = timeOf(made);
    slot.proven = timeOf(proven);
    return slot;
}

} // namespace

KeyFile::KeyFile(QString serviceId, const DataKey& key, const QDateTime& made)
    : m_serviceId(std::move(serviceId))
    , m_dataKeyId(key.id())
    , m_dataKeyMade(made.toUTC())
{
}

Result<KeyFile> KeyFile::read(const QString& path)
{
    const Result<QByteArray> bytes = base::readSmallFile(path, largest);
    if (!bytes)
        return base::failure(bytes.error());
    if (bytes->size() <= magicBytes || !bytes->startsWith(magic))
        return key_errors::fileDamaged(path, u"it does not begin as a key file does"_s);
    if (const quint8 version = quint8(bytes->at(magicBytes)); version != formatVersion)
        return key_errors::fileNewer(path, version);
    if (bytes->size() <= hashBytes || hashOf(bytes->chopped(hashBytes)) != bytes->right(hashBytes))
        return key_errors::fileDamaged(path, u"its checksum does not fit"_s);
    std::optional<KeyFile> file = parse(bytes->chopped(hashBytes));
    if (!file)
        return key_errors::fileDamaged(path, u"a part of it is missing"_s);
    // A copy from a backup may have come back readable by others.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return std::move(*file);
}

std::optional<KeyFile> KeyFile::parse(const QByteArray& bytes)
{
    KeyFile file;
    QDataStream stream(bytes);
    quint8 count = 0;
    qint64 made = 0;
    stream.skipRawData(int(magicBytes) + 1);
    file.m_serviceId = QUuid::fromRfc4122(take(stream, idBytes)).toString(QUuid::WithoutBraces);
    file.m_dataKeyId = QString::fromLatin1(take(stream, dataKeyIdBytes).toHex());
    stream >> made >> count;
    file.m_dataKeyMade = timeOf(made);
    for (int i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        file.m_slots.append(takeSlot(stream));
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return file;
}

Result<Done> KeyFile::write(const QString& path) const
{
    const QByteArray content = bytes();
    return base::writeFileAtomically(path, content + hashOf(content));
}

QByteArray KeyFile::head() const
{
    QByteArray bytes(magic, magicBytes);
    QDataStream stream(&bytes, QIODevice::Append);
    stream << formatVersion;
    put(stream, QUuid(m_serviceId).toRfc4122());
    put(stream, QByteArray::fromHex(m_dataKeyId.toLatin1()));
    stream << millisecondsOf(m_dataKeyMade);
    return bytes;
}

QByteArray KeyFile::bytes() const
{
    QByteArray bytes = head();
    bytes.append(char(m_slots.size()));
    for (const Slot& slot : m_slots)
        bytes += headOf(slot) + slot.wrapped;
    return bytes;
}

std::optional<KeyFile::Slot> KeyFile::slot(Kind kind) const
{
    const auto it = std::find_if(
        m_slots.begin(), m_slots.end(), [kind](const Slot& slot) { return slot.kind == kind; });
    return it == m_slots.end() ? std::nullopt : std::optional(*it);
}

void KeyFile::wrap(const DataKey& key, Slot slot, const QByteArray& secret)
{
    Q_ASSERT(key.id() == m_dataKeyId);
    slot.wrapped = base::Sealer(secret).seal(key.secret(), head() + headOf(slot));
    remove(slot.kind);
    m_slots.append(std::move(slot));
}

void KeyFile::remove(Kind kind)
{
    m_slots.removeIf([kind](const Slot& slot) { return slot.kind == kind; });
}

std::optional<DataKey> KeyFile::unwrap(Kind kind, const QByteArray& secret) const
{
    const std::optional<Slot> found = slot(kind);
    if (!found)
        return std::nullopt;
    const Result<QByteArray> opened
        = base::Sealer(secret).open(found->wrapped, head() + headOf(*found));
    return opened ? DataKey::fromSecret(*opened) : std::nullopt;
}

} // namespace console::service
