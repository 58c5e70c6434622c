// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

#include <QDateTime>

#include <atomic>
#include <functional>

namespace console::profiles {

//! Where the key to the data on this computer is.
struct KeyPlace {
    QString backend; //!< backendName() of its store; empty while there is no key yet
    std::shared_ptr<SecretStore> store; //!< that store, when the data has been opened with it
};

//! What can be told of the keys. Nothing of it is secret.
struct DataKeyState {
    QString backend; //!< backendName() of the store of the wrapping key
    QDateTime keptSince; //!< when that wrapping key was made; UTC, as all here
    QString wrappingKeyId;
    QString serviceId; //!< tells this data from that of another computer
    QString dataKeyId; //!< 16 hexadecimal digits
    QDateTime dataKeyMade;
    QDateTime recoveryKeyMade; //!< invalid: there is none
    QDateTime recoveryKeyProven; //!< invalid: nobody has shown yet to have it
};

//! One run of rotateDataKey().
struct DataKeyRotation {
    enum class Part {
        Waiting, //!< for the service to stop, and for the store of the wrapping key
        Copying, //!< pages of the database
        Sealing, //!< single values
        Checking,
        Ending, //!< too late to stop it: the service starts again
    };
    //! Told on the GUI thread; `done` of `total` where there are numbers.
    std::function<void(Part part, qint64 done, qint64 total)> told;
    std::atomic_bool stop = false; //!< set by whoever wants it to end without any change
};

//! The keys to the data of the service in this program. All calls are made on the GUI thread; none
//! blocks it.
//!
//! What was begun is finished, whether or not its caller still waits, unless it says otherwise; one
//! at a time, else Conflict "keys.busy". Every step leaves something that the next start opens or
//! tidies up, also after a crash. After an error nothing was changed, and its sentence says so.
//! Errors of all: "keys.file.missing", "keys.file.damaged", "keys.file.newer" (field
//! "service.key"), RefusedOrFailed; of what uses a store: "keys.store.silent",
//! "keys.entry.missing", "keys.entry.foreign" and the store's own; Conflict "keys.closed" when the
//! data has to be open.
class DataKeys {
public:
    DataKeys() = default;
    virtual ~DataKeys();
    DataKeys(const DataKeys&) = delete;
    DataKeys& operator=(const DataKeys&) = delete;

    //! Asks no store, so it is for the start, before a person is asked for anything.
    [[nodiscard]] virtual base::Call<KeyPlace> place() = 0;
    //! Error NotFound "keys.none" while there is no key yet.
    [[nodiscard]] virtual base::Call<DataKeyState> state() = 0;

    //! A new one, to be shown once; it replaces the one before, and is not proven yet.
    [[nodiscard]] virtual base::Call<QString> makeRecoveryKey() = 0;
    //! Notes that the person has it. Errors, field "recoveryKey": "keys.recovery.shape",
    //! "keys.recovery.mistyped", "keys.recovery.foreign", "keys.recovery.replaced",
    //! "keys.recovery.none".
    [[nodiscard]] virtual base::Call<base::Done> proveRecoveryKey(const QString& text) = 0;
    [[nodiscard]] virtual base::Call<base::Done> removeRecoveryKey() = 0;
    //! Whether openWithRecoveryKey() would open the data: for asking where the new key is to be
    //! kept. Changes nothing. Errors as proveRecoveryKey().
    [[nodiscard]] virtual base::Call<base::Done> checkRecoveryKey(const QString& text) = 0;
    //! For another computer, or a lost keychain: opens the data, and keeps a new wrapping key in
    //! `store`. Errors as proveRecoveryKey(), and NotAllowed "keys.store.memory".
    [[nodiscard]] virtual base::Call<base::Done> openWithRecoveryKey(
        const QString& text, std::shared_ptr<SecretStore> store)
        = 0;

    //! Keeps a new wrapping key in `store`, and takes the old one out of the store before. Error
    //! NotAllowed "keys.store.memory".
    [[nodiscard]] virtual base::Call<base::Done> moveTo(std::shared_ptr<SecretStore> store) = 0;
    //! A new wrapping key in the same store.
    [[nodiscard]] virtual base::Call<base::Done> rotateWrappingKey() = 0;
    //! A new data key, under which the whole database is written anew, and a new wrapping key in
    //! the same store. The service in this program answers nobody meanwhile. The recovery key goes:
    //! it can't be told the new data key. Errors: those of the database; Cancelled when it was
    //! stopped; "keys.exchange"; of the service when it does not start again.
    [[nodiscard]] virtual base::Call<base::Done> rotateDataKey(
        std::shared_ptr<DataKeyRotation> rotation)
        = 0;
    //! Errors: NotAllowed "keys.no-passphrase" where no passphrase protects it, and those of
    //! VaultStore::changePassphrase().
    [[nodiscard]] virtual base::Call<base::Done> changePassphrase(
        const QString& current, const QString& next)
        = 0;
};

//! Why the store with the key can't be used; `backend` is its backendName(). These leave everything
//! as it is.
namespace key_errors {
//! "keys.store.silent": locked, absent, or gone. `problem` is for "Details".
[[nodiscard]] base::ApiError storeDoesNotAnswer(const QString& backend, const QString& problem);
//! "keys.store.other", Conflict: the key is in another store than the one that was handed in.
[[nodiscard]] base::ApiError otherStore(const QString& backend);
//! "keys.keychain.silent": the key was to be moved to the keychain, and stays where it is.
[[nodiscard]] base::ApiError noKeychainAnswers(const QString& problem);
//! "keys.store.memory", NotAllowed.
[[nodiscard]] base::ApiError noStoreThatLasts();
//! "keys.entry.missing", NotFound: the store has no key for this data.
[[nodiscard]] base::ApiError entryMissing(const QString& backend);
//! "keys.entry.foreign", Conflict: it has one that does not belong to this data.
[[nodiscard]] base::ApiError entryForeign(const QString& backend);
} // namespace key_errors

} // namespace console::profiles
