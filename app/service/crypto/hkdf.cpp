// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/hkdf.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>

namespace console::service {

namespace {

using Kdf = std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)>;

OSSL_PARAM octets(const char* name, const QByteArray& value)
{
    return OSSL_PARAM_construct_octet_string(
        name, const_cast<char*>(value.constData()), size_t(value.size()));
}

} // namespace

QByteArray derivedKey(
    const QByteArray& secret, const QByteArray& salt, const QByteArray& info, int bytes)
{
    QByteArray digest("SHA256");
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        octets(OSSL_KDF_PARAM_KEY, secret),
        octets(OSSL_KDF_PARAM_INFO, info),
        // Without a salt the list ends here.
        salt.isEmpty() ? OSSL_PARAM_construct_end() : octets(OSSL_KDF_PARAM_SALT, salt),
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
