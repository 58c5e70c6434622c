// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/wait_until.h"
#include "ui/window_stage.h"

#include <QDirIterator>

namespace console::test {

//! The console's window, and what it keeps on the disk of what is typed.
struct DraftsStage {
    DraftsStage()
    {
        stage.prepare = [this](const ui::ConsoleSetup& setup) {
            folder = QFileInfo(setup.viewFile).absolutePath() + QStringLiteral("/drafts");
        };
    }

    [[nodiscard]] int drafts() const
    {
        int count = 0;
        QDirIterator files(folder, QStringList(QStringLiteral("*.draft")), QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            ++count;
        }
        return count;
    }
    [[nodiscard]] bool isKept(int count) const
    {
        return waitUntil([&] { return drafts() == count; }, 4000);
    }

    WindowStage stage;
    QString folder;
};

inline const QString draftOffered = QStringLiteral("There is an unsaved draft from");
inline const QString goOnWithDraft = QStringLiteral("Continue with the draft");

} // namespace console::test
