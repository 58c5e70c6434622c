// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/sealer.h"

#include "base/random.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <memory>

namespace console::base {

namespace {

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

Failure cannotOpen()
{
    return failure(ApiError::invalid(QStringLiteral("key"),
        QCoreApplication::translate(
            "Sealer", "This key does not open it, or its bytes were changed."),
        QStringLiteral("sealed.cannot-open")));
}

} // namespace

Sealer::Sealer(QByteArray key)
    : m_key(std::move(key))
{
    Q_ASSERT(m_key.size() == keyBytes);
}

Sealer::~Sealer()
{
    OPENSSL_cleanse(m_key.data(), size_t(m_key.size()));
}

QByteArray Sealer::seal(const QByteArray& plain, const QByteArray& associated) const
{
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray cipher(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    const bool done = context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(nonce))
            == 1
        && EVP_EncryptUpdate(
               context.get(), nullptr, &written, bytes(associated), int(associated.size()))
            == 1
        && EVP_EncryptUpdate(
               context.get(), bytes(cipher), &written, bytes(plain), int(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), bytes(cipher) + written, &written) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    if (!done)
        qFatal("AES-256-GCM is not available from OpenSSL.");
    return nonce + cipher + tag;
}

Result<QByteArray> Sealer::open(const QByteArray& sealed, const QByteArray& associated) const
{
    if (sealed.size() < nonceBytes + tagBytes)
        return cannotOpen();
    const QByteArray nonce = sealed.left(nonceBytes);
    const QByteArray cipher = sealed.mid(nonceBytes, sealed.size() - nonceBytes - tagBytes);
    QByteArray tag = sealed.right(tagBytes);
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    const bool opened = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(nonce))
            == 1
        && EVP_DecryptUpdate(
               context.get(), nullptr, &written, bytes(associated), int(associated.size()))
            == 1
        && EVP_DecryptUpdate(
               context.get(), bytes(plain), &written, bytes(cipher), int(cipher.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(plain) + written, &written) == 1;
    if (!opened)
        return cannotOpen();
    return plain;
}

} // namespace console::base
