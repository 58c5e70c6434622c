// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/data_key.h"

#include "base/random.h"
#include "service/crypto/hkdf.h"

#include <openssl/crypto.h>

namespace console::service {

namespace {

constexpr int filesKeyBytes = 64;
constexpr int halfBytes = filesKeyBytes / 2;
constexpr int keyBytes = 32;
constexpr int idBytes = 8;

} // namespace

DataKey DataKey::generate()
{
    return DataKey(base::randomBytes(size));
}

std::optional<DataKey> DataKey::fromSecret(const QByteArray& secret)
{
    if (secret.size() != size)
        return std::nullopt;
    return DataKey(secret);
}

// A copy of its own, so that wiping one leaves the others alone.
DataKey::DataKey(const QByteArray& secret)
    : m_secret(secret.constData(), secret.size())
{
}

DataKey::~DataKey()
{
    OPENSSL_cleanse(m_secret.data(), size_t(m_secret.size()));
}

DataKey::DataKey(const DataKey& other)
    : DataKey(other.m_secret)
{
}

DataKey& DataKey::operator=(const DataKey& other)
{
    if (this != &other) {
        OPENSSL_cleanse(m_secret.data(), size_t(m_secret.size()));
        m_secret = other.secret();
    }
    return *this;
}

QByteArray DataKey::secret() const
{
    return QByteArray(m_secret.constData(), m_secret.size());
}

QByteArray DataKey::filesKey() const
{
    QByteArray key = derived("packmind files", filesKeyBytes);
    // Two equal halves would make XTS worthless; OpenSSL refuses them. It happens never.
    if (key.left(halfBytes) == key.right(halfBytes))
        qFatal("HKDF gave a key with two equal halves.");
    return key;
}

QByteArray DataKey::columnsKey() const
{
    return derived("packmind columns", keyBytes);
}

QByteArray DataKey::lookUpKey() const
{
    return derived("packmind look-up", keyBytes);
}

QString DataKey::id() const
{
    return QString::fromLatin1(derived("packmind key id", idBytes).toHex());
}

QByteArray DataKey::derived(const char* use, int bytes) const
{
    return derivedKey(m_secret, {}, use, bytes);
}

} // namespace console::service
