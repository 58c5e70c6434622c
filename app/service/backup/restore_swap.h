// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace console::service {

// The exchange of the data of a service for others, safe against a kill at any moment. New files
// are gathered in the folder restore.part; its renaming to restore-20261125-132636Z.ready decides:
// before it the old data count, after it the new ones, and finishRestore() moves file by file what
// is left to move. When several are decided, since none could be moved in between, each takes its
// turn from the oldest to the newest, by name: the newest counts, and what each of them replaced is
// kept in a folder of its own.

//! Where new files are gathered: made empty, mode 0700. Error RefusedOrFailed "restore.failed".
[[nodiscard]] base::Result<QString> beginRestore(const QString& dataFolder);

//! Decides for the gathered files, which are service.db and service.key; `now` is in the name, or
//! the first second later that is free and after all that were decided. Error as above.
[[nodiscard]] base::Result<base::Done> decideRestore(
    const QString& dataFolder, const QDateTime& now);

//! Told after each move.
using FilesMoved = std::function<void(qint64 done, qint64 total)>;

//! Ends what a kill interrupted, and removes what was gathered in vain. To be called before
//! anything of `dataFolder` is read, at every start. The folder that keeps what was replaced last;
//! nothing when there was nothing to do or to keep. Error RefusedOrFailed "restore.failed": some
//! files can't be moved; to be tried again, and nothing may use the folder until then.
[[nodiscard]] base::Result<std::optional<QString>> finishRestore(
    const QString& dataFolder, const FilesMoved& moved = {});

//! A folder that keeps what was replaced.
struct ReplacedFolder {
    QString path;
    QDateTime replacedAt; //!< UTC
    qint64 bytes = 0; //!< of the files in it
};
//! Newest first.
[[nodiscard]] QList<ReplacedFolder> replacedFolders(const QString& dataFolder);
//! `path` is one of them. Errors: NotFound "restore.replaced.gone", RefusedOrFailed
//! "restore.replaced.not-removed"; then what is left of it stays in the list.
[[nodiscard]] base::Result<base::Done> removeReplaced(
    const QString& dataFolder, const QString& path);

} // namespace console::service
