// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/data_key.h"
#include "service/store/database.h"

#include <QStringList>

namespace console::service {

//! Whether a restore knew who was erased since the backup was made.
enum class LaterErasures {
    Unknown, //!< no list but that in the backup itself
    Known, //!< from the data that it replaces, or from the list beside it
    Refused, //!< the only one, beside it, is damaged or of other data
};

struct ErasedAgain {
    int people = 0; //!< who were erased once more
    QStringList withoutAdmin; //!< organizations in use that lost their last admin by that; names
    LaterErasures later = LaterErasures::Unknown;
};

//! What a restore knows besides the backup itself.
struct ErasureSources {
    QString backupFolder; //!< empty: none; may hold a list, see erased_list.h
    QString presentDatabase; //!< that is replaced; need not be there
    std::optional<DataKey> presentKey; //!< opens it; nothing when it is locked or lost
};

//! Who was erased stays erased: puts together the list in `restored`, that of the data which it
//! replaces and that beside the backup, as far as they are of the same workspace, keeps them as one
//! in `restored`, and erases whom it names. The activity "backup.erased-again" says how many. A
//! list that can't be read stops nothing.
//!
//! All of them have the same key, that of the workspace: it is in backups of every schema, so lists
//! that are newer than the backup's schema are applied to it as well.
//! Errors of the database: then nothing was erased.
[[nodiscard]] base::Result<ErasedAgain> eraseAgain(
    Database& restored, const ErasureSources& sources, const base::Clock& clock);

} // namespace console::service
