// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/recovery_key.h"

#include "base/random.h"
#include "service/crypto/hkdf.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

namespace console::service {

using base::ApiError;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

// https://www.crockford.com/base32.html
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int secretDigits = 32; // 5 bits each
constexpr int shortDigits = 4;
constexpr int allDigits = secretDigits + 2 * shortDigits;
constexpr int groupDigits = 5;
constexpr int wrappingBytes = 32;

//! The first 20 bits of a SHA-256, as digits.
QByteArray shortHash(const QByteArray& use, const QByteArray& content)
{
    const QByteArray named = use + '\0' + content;
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    quint32 bits = 0;
    for (int i = 0; i < 3; ++i)
        bits = bits << 8 | quint8(hash.at(i));
    QByteArray digits;
    for (int i = 0; i < shortDigits; ++i)
        digits.append(char(bits >> (19 - 5 * i) & 31));
    return digits;
}

QByteArray serviceMark(const QString& serviceId)
{
    return shortHash("packmind recovery service", serviceId.toLatin1());
}

QByteArray checksum(const QByteArray& digits)
{
    return shortHash("packmind recovery check", digits.left(secretDigits + shortDigits));
}

int digitOf(QChar character)
{
    QChar upper = character.toUpper();
    if (upper == u'O')
        upper = u'0';
    if (upper == u'I' || upper == u'L')
        upper = u'1';
    for (int digit = 0; digit < 32; ++digit) {
        if (upper == QLatin1Char(alphabet[digit]))
            return digit;
    }
    return -1;
}

base::Failure refused(const QString& sentence, const QString& code)
{
    return failure(ApiError::invalid(u"recoveryKey"_s, sentence, code));
}

} // namespace

RecoveryKey RecoveryKey::generate(const QString& serviceId)
{
    QByteArray digits = base::randomBytes(secretDigits);
    for (char& digit : digits)
        digit = char(digit & 31);
    digits += serviceMark(serviceId);
    return RecoveryKey(digits + checksum(digits));
}

Result<RecoveryKey> RecoveryKey::parse(const QString& text)
{
    QByteArray digits;
    bool known = true;
    for (const QChar character : text) {
        // People and their programs write many kinds of lines between groups.
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        const int digit = digitOf(character);
        known = known && digit >= 0;
        digits.append(char(digit));
    }
    if (!known || digits.size() != allDigits)
        return refused(
            QCoreApplication::translate("RecoveryKey",
                "A recovery key has eight groups of five letters and digits. Copy all of them."),
            u"keys.recovery.shape"_s);
    if (!base::equalInConstantTime(digits.right(shortDigits), checksum(digits)))
        return refused(
            QCoreApplication::translate("RecoveryKey",
                "The recovery key has a typing mistake. Compare it with what you wrote down."),
            u"keys.recovery.mistyped"_s);
    return RecoveryKey(digits);
}

RecoveryKey::RecoveryKey(QByteArray digits)
    : m_digits(digits.constData(), digits.size())
{
    OPENSSL_cleanse(digits.data(), size_t(digits.size()));
}

RecoveryKey::RecoveryKey(const RecoveryKey& other)
    : m_digits(other.m_digits.constData(), other.m_digits.size())
{
}

RecoveryKey::~RecoveryKey()
{
    OPENSSL_cleanse(m_digits.data(), size_t(m_digits.size()));
}

QString RecoveryKey::text() const
{
    QString text;
    for (int i = 0; i < allDigits; ++i) {
        if (i > 0 && i % groupDigits == 0)
            text += u'-';
        text += QLatin1Char(alphabet[int(m_digits.at(i))]);
    }
    return text;
}

bool RecoveryKey::isFor(const QString& serviceId) const
{
    return base::equalInConstantTime(
        m_digits.mid(secretDigits, shortDigits), serviceMark(serviceId));
}

QByteArray RecoveryKey::wrappingSecret(const QString& serviceId) const
{
    return derivedKey(
        m_digits.left(secretDigits), serviceId.toLatin1(), "packmind recovery key", wrappingBytes);
}

} // namespace console::service
