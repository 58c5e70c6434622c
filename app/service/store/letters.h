// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/letter_codecs.h"
#include "service/store/database.h"

namespace console::service {

//! A row of table data_request_letter, with what the outbox says of its mail.
struct StoredLetter {
    domain::Letter letter = {}; //!< its `to` is not filled in, its `by` has no name
    QString requestId = {};
    QString mailId = {};
    QString address = {}; //!< empty once the case is purged
    QString text = {}; //!< the same
    contract::LetterForm form = {}; //!< what it brings about, without subject and text
};

//! Table data_request_letter, of one workspace.
class LetterStore {
public:
    LetterStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    void insert(const StoredLetter& stored, const QDateTime& now);
    //! Newest first, at most domain::mostLettersOfCase.
    [[nodiscard]] QList<StoredLetter> all(const QString& requestId);
    [[nodiscard]] std::optional<StoredLetter> find(const QString& requestId, const QString& id);
    //! The one that this mail carries.
    [[nodiscard]] std::optional<StoredLetter> carriedBy(const QString& mailId);

    //! What became of its mail: state, leftAt, the relay's answer, contentHash.
    void settle(const StoredLetter& stored);
    //! Its effect, and the note on it.
    void setEffect(const QString& id, domain::LetterEffect effect, const QString& note = {});
    //! Takes away address and words of all letters of a case; how many texts those were.
    int forget(const QString& requestId);

private:
    [[nodiscard]] QString select(const QString& rest) const;
    [[nodiscard]] StoredLetter read(const Row& row) const;

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
