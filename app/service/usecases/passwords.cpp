// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/passwords.h"

#include "base/random.h"

#include <argon2.h>

namespace console::service {

namespace {

constexpr int saltBytes = 16;
constexpr int hashBytes = 32;

// The same characters may be typed as different code points on different keyboards.
QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

base::Result<QString> hashPassword(const QString& password, const PasswordCost& cost)
{
    const QByteArray plain = bytesOf(password);
    const QByteArray salt = base::randomBytes(saltBytes);
    QByteArray encoded(qsizetype(argon2_encodedlen(cost.passes, cost.memoryKiB, cost.lanes,
                           saltBytes, hashBytes, Argon2_id)),
        '\0');
    const int outcome = argon2id_hash_encoded(cost.passes, cost.memoryKiB, cost.lanes,
        plain.constData(), size_t(plain.size()), salt.constData(), size_t(salt.size()), hashBytes,
        encoded.data(), size_t(encoded.size()));
    if (outcome != ARGON2_OK) {
        base::ApiError error;
        error.kind = base::ApiError::Kind::RefusedOrFailed;
        error.httpStatus = 503;
        error.code = QStringLiteral("password.no-memory");
        error.message = QCoreApplication::translate("Password",
            "There is not enough memory to check a password now. Try again in a moment.");
        error.detail = QString::fromLatin1(argon2_error_message(outcome));
        error.retryable = true;
        return base::failure(error);
    }
    return QString::fromLatin1(encoded.constData());
}

bool passwordFits(const QString& password, const QString& hash)
{
    const QByteArray plain = bytesOf(password);
    return argon2id_verify(hash.toLatin1().constData(), plain.constData(), size_t(plain.size()))
        == ARGON2_OK;
}

void spendPasswordTime(const QString& password, const PasswordCost& cost)
{
    static_cast<void>(hashPassword(password, cost));
}

} // namespace console::service
