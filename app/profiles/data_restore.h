// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace console::profiles {

//! What a backup says of itself, once it was opened and found whole.
struct FoundBackup {
    QString file; //!< whole path
    QDateTime madeAt; //!< UTC
    QString madeBy; //!< version of the program
    qint64 rows = 0;
    QStringList organizations; //!< names of those that were in use
    QStringList operators; //!< addresses
};

struct RestoreProgress {
    enum class Step { Stopping, Copying, Preparing, Exchanging };
    Step step = Step::Stopping;
    qint64 done = 0; //!< pages of the database or files, in this step
    qint64 total = 0; //!< 0 when it can't be counted
};

//! Data whose place a backup took, kept beside it.
struct ReplacedData {
    QString folder; //!< whole path
    QDateTime replacedAt; //!< UTC
    qint64 bytes = 0;
};

struct RestoredBackup {
    //! Whether it is known who was erased since the backup was made.
    enum class Erasures {
        Unknown, //!< no list of them was found
        Known,
        ListRefused, //!< the one beside the backup is damaged or of other data
    };

    QString keptIn; //!< folder with what was replaced; empty when there was nothing
    Erasures erasures = Erasures::Unknown;
    int erasedAgain = 0; //!< people whom the backup held and who had been erased; not any more
    QStringList withoutAdmin; //!< organizations in use that lost their last admin by that; names
};

//! Puts a backup in the place of the data of the service in this program. All calls are made on the
//! GUI thread, and none blocks it.
class DataRestore {
public:
    using Progress = std::function<void(const RestoreProgress&)>;

    DataRestore() = default;
    virtual ~DataRestore();
    DataRestore(const DataRestore&) = delete;
    DataRestore& operator=(const DataRestore&) = delete;

    //! Checks password, every byte, the database and that its version is known; keeps it open, in
    //! memory, for restore(). Changes nothing. Errors, InvalidInput: field "file" or "password".
    [[nodiscard]] virtual base::Call<FoundBackup> open(const QString& file, const QString& password)
        = 0;

    //! Ends the service, and puts what open() has opened in place; the key to it is kept in
    //! `store`. What is replaced is kept in a folder beside it. After an error the data is as it
    //! was, and its sentence says so. Errors: NotAllowed "keys.store.memory", RefusedOrFailed
    //! "restore.cancelled", those of the store and the disk.
    [[nodiscard]] virtual base::Call<RestoredBackup> restore(
        std::shared_ptr<SecretStore> store, Progress progress)
        = 0;
    //! Asks restore() to end; in its last step it can't any more.
    virtual void cancel() = 0;
    //! Newest first.
    [[nodiscard]] virtual base::Call<QList<ReplacedData>> replaced() = 0;
    //! For good, with the key that only it needs. Errors: NotFound "restore.replaced.gone",
    //! RefusedOrFailed "restore.replaced.not-removed".
    [[nodiscard]] virtual base::Call<base::Done> removeReplaced(const QString& folder) = 0;
    //! Lets go of what open() has opened.
    virtual void forget() = 0;
};

} // namespace console::profiles
