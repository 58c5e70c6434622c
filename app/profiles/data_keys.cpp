// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/data_keys.h"

#include "base/refusal.h"

namespace console::profiles {

using base::ApiError;
using base::refusal;
using namespace Qt::StringLiterals;

DataKeys::~DataKeys() = default;

namespace key_errors {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Keys", text);
}

bool isVault(const QString& backend)
{
    return backend == "vault"_L1;
}

} // namespace

ApiError storeDoesNotAnswer(const QString& backend, const QString& problem)
{
    ApiError error = refusal(ApiError::Kind::RefusedOrFailed, u"keys.store.silent"_s,
        isVault(backend)
            ? tr("The key to your data is in a file that a passphrase opens, and that file can't "
                 "be used. Put the file back, or use your recovery key, if you made one. Nothing "
                 "was changed.")
            : tr("The key to your data is in the keychain of this computer, which is locked or "
                 "does not answer. Unlock it and try again, or use your recovery key, if you made "
                 "one. Nothing was "
                 "changed."));
    error.detail = problem;
    error.retryable = true;
    return error;
}

ApiError otherStore(const QString& backend)
{
    return refusal(ApiError::Kind::Conflict, u"keys.store.other"_s,
        isVault(backend) ? tr("The key to your data is in a file that a passphrase opens. Enter "
                              "the passphrase. Nothing was changed.")
                         : tr("The key to your data is in the keychain of this computer. Use the "
                              "keychain. Nothing was changed."));
}

ApiError noKeychainAnswers(const QString& problem)
{
    ApiError error = refusal(ApiError::Kind::RefusedOrFailed, u"keys.keychain.silent"_s,
        tr("The keychain of this computer is locked or does not answer. Unlock it and try again. "
           "The key stays in the file that your passphrase opens; nothing was changed."));
    error.detail = problem;
    error.retryable = true;
    return error;
}

ApiError noStoreThatLasts()
{
    return refusal(ApiError::Kind::NotAllowed, u"keys.store.memory"_s,
        tr("The data on this computer is encrypted, and its key has to be kept: in the keychain, "
           "or in a file that a passphrase opens. Nothing was changed."));
}

ApiError entryMissing(const QString& backend)
{
    return refusal(ApiError::Kind::NotFound, u"keys.entry.missing"_s,
        isVault(backend)
            ? tr(
                "The key to your data is not in the file that your passphrase opens. "
                "Put back the file that has it, or use your recovery key, if you made one. Nothing "
                "was changed.")
            : tr("The key to your data is not in this keychain. Use the keychain that "
                 "has it, or your recovery key, if you made one. Nothing was changed."));
}

ApiError entryForeign(const QString& backend)
{
    return refusal(ApiError::Kind::Conflict, u"keys.entry.foreign"_s,
        isVault(backend)
            ? tr("The key in the file that your passphrase opens belongs to another workspace. Put "
                 "back the file that belongs to this data, or use your recovery key, if you made "
                 "one. Nothing was "
                 "changed.")
            : tr("The key in the keychain belongs to another workspace. Use the keychain that "
                 "belongs to this data, or your recovery key, if you made one. Nothing was "
                 "changed."));
}

} // namespace key_errors

} // namespace console::profiles
