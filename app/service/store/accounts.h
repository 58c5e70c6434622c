// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "service/store/database.h"

namespace console::service {

//! An account with what only the service may see of it.
struct StoredAccount {
    domain::Account account;
    bool active = false; //!< has chosen a password
    QString passwordHash; //!< with its parameters; empty while not active
};

//! Ids of accounts with their addresses.
using AddressBook = QList<std::pair<QString, QString>>;

//! Table account. Addresses are given in lower case; they and the names are kept sealed.
class AccountStore {
public:
    explicit AccountStore(Database& database)
        : m_database(database)
    {
    }

    //! Also where the account has the address in another of its domain::addressForms().
    [[nodiscard]] std::optional<StoredAccount> byEmail(const QString& email);
    [[nodiscard]] std::optional<StoredAccount> byId(const domain::UserId& id);
    //! Of everybody, in no order: what SQL can't search.
    [[nodiscard]] AddressBook addresses();
    void insert(const StoredAccount& stored, const QDateTime& now);
    //! Also makes the account active.
    void setPasswordHash(const domain::UserId& id, const QString& hash, const QDateTime& now);
    void setDisplayName(
        const domain::UserId& id, const std::optional<QString>& name, const QDateTime& now);

    //! What stands for the address of the account in the record of changes: HMAC-SHA-256 (RFC
    //! 2104), hex. Its key, 256 random bits, is the account's own and outside that record, which is
    //! never changed: once it is emptied with the account, nothing says whose address it was. Only
    //! inside change(): the first mark makes the key.
    [[nodiscard]] QString addressMark(const domain::Account& account);

private:
    [[nodiscard]] std::optional<StoredAccount> withEmail(const QString& email);
    [[nodiscard]] QByteArray markKey(const QString& id);
    [[nodiscard]] QVariant sealedName(const QString& id, const std::optional<QString>& name);

    Database& m_database;
};

} // namespace console::service
