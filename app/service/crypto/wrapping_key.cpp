// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/wrapping_key.h"

#include "base/random.h"

#include <QUuid>

#include <openssl/crypto.h>

namespace console::service {

namespace {

constexpr char magic[] = "PCCWRAP\x01";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype idBytes = 16;

QString idAt(const QByteArray& entry, qsizetype at)
{
    return QUuid::fromRfc4122(entry.mid(at, idBytes)).toString(QUuid::WithoutBraces);
}

} // namespace

WrappingKey WrappingKey::generate(const QString& serviceId)
{
    return {serviceId, QUuid::createUuid().toString(QUuid::WithoutBraces), base::randomBytes(size)};
}

std::optional<WrappingKey> WrappingKey::fromEntry(const QByteArray& entry)
{
    if (entry.size() != magicBytes + 2 * idBytes + size || !entry.startsWith(magic))
        return std::nullopt;
    return WrappingKey(
        idAt(entry, magicBytes), idAt(entry, magicBytes + idBytes), entry.right(size));
}

// A copy of its own, so that wiping one leaves the others alone.
WrappingKey::WrappingKey(QString serviceId, QString id, const QByteArray& secret)
    : m_serviceId(std::move(serviceId))
    , m_id(std::move(id))
    , m_secret(secret.constData(), secret.size())
{
}

WrappingKey::WrappingKey(const WrappingKey& other)
    : WrappingKey(other.m_serviceId, other.m_id, other.m_secret)
{
}

WrappingKey::~WrappingKey()
{
    OPENSSL_cleanse(m_secret.data(), size_t(m_secret.size()));
}

QByteArray WrappingKey::entry() const
{
    return QByteArray(magic, magicBytes) + QUuid(m_serviceId).toRfc4122() + QUuid(m_id).toRfc4122()
        + m_secret;
}

} // namespace console::service
