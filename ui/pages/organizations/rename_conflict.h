// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/notes.h"

namespace console::ui {

class KeyValueList;

//! Says that somebody else gave the same thing another name meanwhile, shows both, and lets the
//! person choose.
class RenameConflict : public Note {
    Q_OBJECT

public:
    explicit RenameConflict(QWidget* parent = nullptr);
    void present(const QString& mine, const QString& theirs, const QString& before);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();

private:
    KeyValueList* m_names;
};

} // namespace console::ui
