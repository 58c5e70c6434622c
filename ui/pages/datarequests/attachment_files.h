// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"

class QSaveFile;

namespace console::ui {

// Files of this computer, piece by piece and on another thread. Nothing here looks into one.

//! The size of a file that can be read. Error InvalidInput, field "file", "attachment.file": it is
//! none; "attachment.empty", "attachment.too-large": see domain::checkAttachmentSize().
[[nodiscard]] base::Result<qint64> attachableSize(const QString& path);

//! Exactly `size` bytes from `offset` on. Error InvalidInput, field "file", "attachment.file".
[[nodiscard]] base::Call<QByteArray> readPiece(const QString& path, qint64 offset, qint64 size);

//! A file that takes the place of the one at its path only once it is whole; dropped before, it
//! leaves nothing. Only this user may read it. Errors RefusedOrFailed "attachment.not-saved".
class SavedFile {
public:
    explicit SavedFile(const QString& path);

    [[nodiscard]] base::Call<base::Done> write(const QByteArray& bytes) const;
    [[nodiscard]] base::Call<base::Done> finish() const;

private:
    std::shared_ptr<QSaveFile> m_file;
};

} // namespace console::ui
