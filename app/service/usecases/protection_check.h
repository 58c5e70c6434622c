// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/backup.h"
#include "domain/protection.h"
#include "service/usecases/context.h"

namespace console::service {

//! Looks whether the stored data of this service are protected as promised. Changes nothing.
class ProtectionCheck {
public:
    enum class Backup {
        Look, //!< at its size and form
        Open, //!< too, with the password that is set: takes a second and twice its size of memory
    };
    //! Larger backups are looked at only: opening them takes too much memory to do it in passing.
    static constexpr qint64 largestToOpen = 128 * 1024 * 1024;

    explicit ProtectionCheck(const Context& context)
        : m_context(context)
    {
    }

    //! Errors NotAllowed "workspace.not-allowed", "protection.not-allowed" (the stored data are
    //! those of every workspace; only people of the first one can have them checked).
    [[nodiscard]] base::Result<domain::ProtectionReport> run(Backup backup);

private:
    struct Known;
    [[nodiscard]] base::Result<Known> gather();
    [[nodiscard]] domain::KeptBackup find(
        const domain::BackupRun& made, const QString& password, Backup backup) const;

    const Context& m_context;
};

} // namespace console::service
