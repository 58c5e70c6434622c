// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

#include <QHash>

namespace console::service {

//! Table suppression: who was erased from this service. It says nothing of a person to whoever does
//! not have their address and the key, and serves one purpose: that who was erased stays erased
//! when a backup is restored.
//!
//! A mark is HMAC-SHA-256 (RFC 2104), 64 hexadecimal digits, of an address in the form of
//! domain::canonicalAddress(); those from before schema 9 are of the form that was typed. Its key,
//! 256 bits, is kept sealed in the oldest workspace and serves nothing else: with it nothing but
//! this list can be told. Before schema 9 it followed by HKDF-SHA-256 (RFC 5869) from the key that
//! is kept there. So no renewal of the data key changes it, and every backup of a workspace has it,
//! those of a schema without this table too. Different workspaces have different ones.
//!
//! Does nothing, as after a failure of the database, while there is no workspace.
class SuppressionStore {
public:
    //! Marks, and when (UTC) those whom they stand for were erased last.
    using Marks = QHash<QString, QDateTime>;

    explicit SuppressionStore(Database& database)
        : m_database(database)
    {
    }

    //! Of the marks, and of what vouches for a list of them. A secret; empty without a workspace.
    [[nodiscard]] QByteArray key();

    //! A later moment replaces an earlier one: somebody may come back and be erased again.
    void add(const QString& address, const QDateTime& erasedAt);
    void add(const Marks& marks);

    //! When the person with this address was erased last.
    [[nodiscard]] std::optional<QDateTime> erasedAt(const QString& address);
    //! The same, of `marks` by `key`, for many people.
    [[nodiscard]] static std::optional<QDateTime> erasedAt(
        const QString& address, const Marks& marks, const QByteArray& key);
    [[nodiscard]] Marks all();

private:
    void put(const QString& mark, const QDateTime& erasedAt);

    Database& m_database;
};

//! The mark of `address`, just as it is written, under SuppressionStore::key().
[[nodiscard]] QString suppressionMark(const QString& address, const QByteArray& key);

} // namespace console::service
