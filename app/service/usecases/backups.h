// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/backup.h"
#include "service/usecases/context.h"

namespace console::service {

//! Backups of this service, which hold all of its workspaces: for the operator of the first one.
//! Errors NotAllowed "workspace.not-allowed" or "backup.not-allowed" for everybody else.
class Backups {
public:
    explicit Backups(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<domain::BackupOverview> overview();

    //! Errors InvalidInput: those of BackupSettingsChange::check() and checkBackupFolder(); field
    //! "folder", "backup.folder.fixed" (set in the configuration of the server),
    //! "backup.folder.inside" (in the data of the service); field "password",
    //! "backup.password.none" (a schedule needs one).
    [[nodiscard]] base::Result<domain::BackupOverview> changeSettings(
        const domain::BackupSettingsChange& change);

    //! Asks for one. What is left out is as it is set. Errors: as above; Conflict
    //! "backup.running".
    [[nodiscard]] base::Result<domain::BackupProgress> make(
        const std::optional<QString>& folder, const std::optional<QString>& password);

    //! Error NotFound "backup.unknown": it is not being made any more.
    [[nodiscard]] base::Result<domain::BackupProgress> cancel(const QString& id);

private:
    [[nodiscard]] domain::BackupOverview read(
        const std::optional<QDateTime>& settingsChanged) const;
    //! The folder that counts when `asked` is asked for.
    [[nodiscard]] base::Result<QString> folder(
        const std::optional<QString>& asked, const QString& stored) const;

    const Context& m_context;
};

} // namespace console::service
