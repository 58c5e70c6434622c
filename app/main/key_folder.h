// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/key_file.h"

#include <QList>

#include <atomic>
#include <functional>
#include <memory>

namespace console::main {

//! An entry of a store of secrets that a step under way makes, or makes needless.
struct StoreEntry {
    QString store; //!< backendName()
    QString name;

    friend bool operator==(const StoreEntry&, const StoreEntry&) = default;
};

//! Name of the entry with a wrapping key: "cloud.packmind.console/data/<service>/<wrapping key>".
[[nodiscard]] QString entryName(const QString& serviceId, const QString& wrappingKeyId);
//! The entry that the key file's slot names, or nothing.
[[nodiscard]] std::optional<StoreEntry> entryOf(const service::KeyFile& file);

//! The key file beside the service's database, and a note of entries that may be left over when a
//! step is cut off: stores can't be searched. Blocks; on one thread at a time.
//!
//! A new data key comes with the whole database anew, as service.db.new; service.key.new beside it,
//! written when that is complete, decides: without it the old files count, with it the new ones,
//! and whoever reads next moves them into place. So a kill at any moment leaves one pair or the
//! other.
//!
//! A restore that was cut off is ended before that: what a renewal has left half done belongs to
//! the data that the restore replaces, and goes with it (see restore_swap.h).
class KeyFolder {
public:
    //! Called after each write, with a word for what was written; tests end the program there.
    using Written = std::function<void(const char* what)>;

    explicit KeyFolder(QString folder, Written written = {});

    //! Nothing when neither keys nor data are there. First ends what a kill has cut off. Errors:
    //! those of KeyFile::read() and service::finishRestore(), "keys.file.missing" when there is
    //! data without it, and "keys.exchange" when new files can't be moved into place.
    [[nodiscard]] base::Result<std::optional<service::KeyFile>> read() const;
    //! The same, but it has to be there.
    [[nodiscard]] base::Result<service::KeyFile> need() const;
    [[nodiscard]] base::Result<base::Done> write(const service::KeyFile& file) const;
    //! A restore was cut off: the next read() ends it first.
    void unsettle() const { *m_settled = false; }

    //! Where the database is written under a new key, before exchange().
    [[nodiscard]] QString newDatabaseFile() const;
    //! Puts `file` and the new database in the place of the old ones. Nobody uses these. Errors:
    //! as write(), then the old ones count; "keys.exchange", then the new ones do, once they can be
    //! moved.
    [[nodiscard]] base::Result<base::Done> exchange(const service::KeyFile& file) const;

    //! Added to what is noted already.
    [[nodiscard]] base::Result<base::Done> note(const QList<StoreEntry>& entries) const;
    //! Before other data takes the place of this one: the entry that this one's key file names is
    //! noted no more, or it would be left over then, and what was replaced could not be opened.
    [[nodiscard]] base::Result<base::Done> spareUsed() const;
    //! What is noted and not named by the key file: to be removed from its store.
    [[nodiscard]] base::Result<QList<StoreEntry>> leftOver() const;
    //! Forgets the note but for `remaining`, whose stores could not be asked.
    [[nodiscard]] base::Result<base::Done> keepNoted(const QList<StoreEntry>& remaining) const;

    [[nodiscard]] QString keyFile() const;
    [[nodiscard]] QString databaseFile() const;
    void wrote(const char* what) const;

private:
    [[nodiscard]] QString noteFile() const;
    [[nodiscard]] QString newKeyFile() const;
    [[nodiscard]] base::Result<base::Done> settle() const;
    [[nodiscard]] QList<StoreEntry> noted() const;

    QString m_folder;
    Written m_written;
    // Shared by copies, which work on one thread.
    std::shared_ptr<std::atomic_bool> m_settled = std::make_shared<std::atomic_bool>(false);
};

} // namespace console::main
