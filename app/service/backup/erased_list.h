// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/suppressions.h"

namespace console::service {

// The list of those who were erased, beside the backups that may still hold them:
// packmind-erased-ID.json, with the id of the workspace. So a backup that is restored on another
// computer learns of erasures from after it was made.
//
// Shape: {"erased": {mark: time, ...}, "format": 1, "hmac": ..., "workspace": ID}, times as the API
// writes them. The HMAC-SHA-256, hexadecimal, is by SuppressionStore::key() over the rest in the
// form of domain::canonicalJson(); as that begins with "{", it is never the mark of an address. Who
// lacks the key of the workspace can neither make such a file nor add to it; an older one put in
// its place is not found out.

//! Of what is read or written; about 170,000 people.
inline constexpr qint64 largestErasedList = 16 * 1024 * 1024;

[[nodiscard]] QString erasedListFile(const QString& folder, const QString& workspaceId);

//! What the list in `folder` says, or nothing when there is none. Error InvalidInput
//! "erased-list.refused": it is damaged, larger than largestErasedList, by another key or for
//! another workspace, or can't be read.
[[nodiscard]] base::Result<std::optional<SuppressionStore::Marks>> readErasedList(
    const QString& folder, const QString& workspaceId, const QByteArray& key);

//! Writes the list of `database` to `folder`, atomically. What a list that is there knows besides
//! stays in it; one that is refused is replaced. Nothing happens when nobody was erased. Errors:
//! those of the database and of base::writeFileAtomically(), InvalidInput "erased-list.refused"
//! (would be too large, or the folder is not there).
[[nodiscard]] base::Result<base::Done> keepErasedList(Database& database, const QString& folder);

//! The same for every folder that holds backups, and for `fixedFolder`, that of a server. One that
//! is not there now, such as on a disk that is away, is logged and left out: the next backup in it
//! brings it the list. To be called after each erasure, outside of change().
void keepErasedLists(Database& database, const std::optional<QString>& fixedFolder);

} // namespace console::service
