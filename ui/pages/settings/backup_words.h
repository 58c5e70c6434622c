// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/backup.h"
#include "ui/parts/facts.h"

namespace console::ui {

// Backups in words, as the console shows them. `now` is UTC.

//! The last one and its check, the next one, folder, password, how many stay.
[[nodiscard]] QList<KeyValue> backupFacts(
    const domain::BackupOverview& overview, const QDateTime& now);

//! What was made and what was not, newest first, at most `most`.
[[nodiscard]] QList<TimelineStep> backupHistory(const QList<domain::BackupRun>& runs, int most);

//! "Step 1 of 4, copying the database: 120 of 300 pages."
[[nodiscard]] QString progressSentence(const domain::BackupProgress& progress);

//! "Every Sunday at 18:00"
[[nodiscard]] QString scheduleSentence(const domain::BackupSchedule& schedule);

} // namespace console::ui
