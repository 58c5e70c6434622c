// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/data_key.h"

#include "base/random.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>

namespace console::service {

namespace {

using Kdf = std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)>;

constexpr int filesKeyBytes = 64;
constexpr int halfBytes = filesKeyBytes / 2;
constexpr int keyBytes = 32;
constexpr int idBytes = 8;

OSSL_PARAM octets(const char* name, const QByteArray& value)
{
    return OSSL_PARAM_construct_octet_string(
        name, const_cast<char*>(value.constData()), size_t(value.size()));
}

} // namespace

DataKey DataKey::generate()
{
    return DataKey(base::randomBytes(size));
}

std::optional<DataKey> DataKey::fromSecret(QByteArray secret)
{
    if (secret.size() != size)
        return std::nullopt;
    return DataKey(std::move(secret));
}

// A copy of its own, so that wiping one leaves the others alone.
DataKey::DataKey(QByteArray secret)
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
    const QByteArray info(use);
    QByteArray digest("SHA256");
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        octets(OSSL_KDF_PARAM_KEY, m_secret),
        octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr), EVP_KDF_free);
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr, EVP_KDF_CTX_free);
    QByteArray key(bytes, Qt::Uninitialized);
    if (!context
        || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(key.data()),
               size_t(key.size()), parameters)
            != 1)
        qFatal("HKDF is not available from OpenSSL.");
    return key;
}

} // namespace console::service
