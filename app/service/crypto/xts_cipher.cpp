// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/xts_cipher.h"

#include <QtEndian>

#include <openssl/evp.h>

namespace console::service {

namespace {

constexpr int tweakBytes = 16;
constexpr int keepDirection = -1;

bool run(EVP_CIPHER_CTX* context, unsigned char* units, qint64 firstUnit, qint64 count)
{
    for (qint64 i = 0; i < count; ++i) {
        unsigned char tweak[tweakBytes] = {};
        qToLittleEndian(quint64(firstUnit + i), tweak);
        unsigned char* unit = units + i * XtsCipher::unitBytes;
        int written = 0;
        // Only the tweak is set anew: the key schedule stays.
        if (EVP_CipherInit_ex2(context, nullptr, nullptr, tweak, keepDirection, nullptr) != 1
            || EVP_CipherUpdate(context, unit, &written, unit, int(XtsCipher::unitBytes)) != 1
            || written != XtsCipher::unitBytes)
            return false;
    }
    return true;
}

} // namespace

void XtsCipher::Free::operator()(EVP_CIPHER_CTX* context) const
{
    EVP_CIPHER_CTX_free(context);
}

XtsCipher::Context XtsCipher::keyed(const QByteArray& key, Direction direction)
{
    Q_ASSERT(key.size() == keyBytes);
    Context context(EVP_CIPHER_CTX_new());
    if (!context
        || EVP_CipherInit_ex2(context.get(), EVP_aes_256_xts(),
               reinterpret_cast<const unsigned char*>(key.constData()), nullptr, int(direction),
               nullptr)
            != 1)
        qFatal("AES-256-XTS is not available from OpenSSL.");
    return context;
}

XtsCipher::XtsCipher(const QByteArray& key)
    : m_encrypt(keyed(key, Direction::Encrypt))
    , m_decrypt(keyed(key, Direction::Decrypt))
{
}

bool XtsCipher::encrypt(unsigned char* units, qint64 firstUnit, qint64 count) const
{
    return run(m_encrypt.get(), units, firstUnit, count);
}

bool XtsCipher::decrypt(unsigned char* units, qint64 firstUnit, qint64 count) const
{
    return run(m_decrypt.get(), units, firstUnit, count);
}

} // namespace console::service
