// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/random.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace console::base {

namespace {
// Qt does not join the threads of its pools, so that one of them may still end while the program
// does. OpenSSL must not have cleared away by then what it frees at the end of each thread. Only
// the first that speaks to OpenSSL can ask for that, hence before main().
[[maybe_unused]] const int keptUntilTheEnd = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
} // namespace

QByteArray randomBytes(int bytes)
{
    QByteArray out(bytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(out.data()), bytes) != 1)
        qFatal("The operating system gave no random bytes.");
    return out;
}

QString randomToken()
{
    return QString::fromLatin1(
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool equalInConstantTime(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace console::base
