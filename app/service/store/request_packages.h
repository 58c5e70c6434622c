// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/copy_codecs.h"
#include "domain/account.h"
#include "domain/workspace.h"
#include "service/store/database.h"

namespace console::service {

//! Table request_package: the encrypted files that were made for people, until they expire or their
//! case is purged. What proves them (hash, size, days) stays. They are not sealed once more: nobody
//! here has the passphrase, and a change of a file is found by its hash.
class PackageStore {
public:
    //! After that many days a package is gone.
    static constexpr int keptDays = 30;

    PackageStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! One more for the case; it takes the place of those before it, whose files go.
    void insert(const QString& requestId, const contract::RequestPackage& package,
        const QByteArray& content, const domain::UserId& by);
    //! The newest of the case, as of `now`.
    [[nodiscard]] std::optional<contract::RequestPackage> last(
        const QString& requestId, const QDateTime& now);
    //! Its file; nothing when it has expired or is gone. One whose hash is another is a failure of
    //! the database, as with sealed values.
    [[nodiscard]] std::optional<QByteArray> content(const QString& requestId, const QDateTime& now);
    //! Of a case that is purged, or about somebody else than was thought.
    void forget(const QString& requestId);

    //! In all workspaces; how many files went. Only inside change().
    static qint64 forgetExpired(Database& database, const QDateTime& now);

private:
    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

//! SHA-256, lower-case hex.
[[nodiscard]] QString hashOf(const QByteArray& content);

} // namespace console::service
