// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/key_errors.h"

#include "base/refusal.h"

#include <QDir>

namespace console::service::key_errors {

using base::ApiError;
using base::Failure;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Keys", text);
}

Failure refused(ApiError::Kind kind, const QString& code, const QString& sentence)
{
    return base::failure(base::refusal(kind, code, sentence));
}

Failure ofFile(ApiError::Kind kind, const QString& code, const QString& sentence,
    const QString& file, const QString& detail)
{
    Failure failure = refused(kind, code, sentence.arg(QDir::toNativeSeparators(file)));
    failure.value().field = u"service.key"_s;
    failure.value().detail = detail;
    return failure;
}

Failure ofRecoveryKey(ApiError::Kind kind, const QString& code, const QString& sentence)
{
    Failure failure = refused(kind, code, sentence);
    failure.value().field = u"recoveryKey"_s;
    return failure;
}

} // namespace

Failure fileMissing(const QString& file)
{
    return ofFile(ApiError::Kind::NotFound, u"keys.file.missing"_s,
        tr("The data on this computer is there, but the file with its key, %1, is missing. Put it "
           "back, or restore a backup if you have one. Nothing was changed."),
        file, {});
}

Failure fileDamaged(const QString& file, const QString& detail)
{
    return ofFile(ApiError::Kind::InvalidInput, u"keys.file.damaged"_s,
        tr("The file with the key to your data, %1, is damaged. Put a copy of it back, or restore "
           "a backup if you have one. It was left as it is."),
        file, detail);
}

Failure fileNewer(const QString& file, int version)
{
    return ofFile(ApiError::Kind::InvalidInput, u"keys.file.newer"_s,
        tr("The file with the key to your data, %1, was written by a newer version of this "
           "program. Update the console. Nothing was changed."),
        file, u"version %1"_s.arg(version));
}

Failure notExchanged(const QString& folder, const QString& detail)
{
    Failure failure = refused(ApiError::Kind::RefusedOrFailed, u"keys.exchange"_s,
        tr("The data is written under its new key, but the files could not be put into place in "
           "%1. Check the free space and the permissions of this folder, then start the console "
           "again: nothing is lost.")
            .arg(QDir::toNativeSeparators(folder)));
    failure.value().detail = detail;
    failure.value().retryable = true;
    return failure;
}

Failure noRecoveryKey()
{
    return ofRecoveryKey(ApiError::Kind::NotFound, u"keys.recovery.none"_s,
        tr("No recovery key was made for this data. Nothing was changed."));
}

Failure recoveryKeyForeign()
{
    return ofRecoveryKey(ApiError::Kind::InvalidInput, u"keys.recovery.foreign"_s,
        tr("This recovery key belongs to another workspace. Nothing was changed."));
}

Failure recoveryKeyReplaced()
{
    return ofRecoveryKey(ApiError::Kind::InvalidInput, u"keys.recovery.replaced"_s,
        tr("This recovery key is no longer valid: it was removed, or a newer one was made. Use the "
           "newest one. Nothing was changed."));
}

} // namespace console::service::key_errors
