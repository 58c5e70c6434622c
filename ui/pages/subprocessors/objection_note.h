// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/open_objections.h"
#include "ui/parts/notes.h"

namespace console::ui {

//! Asks for a decision on what organizations have against versions, by the day on which the first
//! of these takes effect. Hidden while nothing is to be decided.
class ObjectionNote : public Note {
    Q_OBJECT

public:
    explicit ObjectionNote(QWidget* parent = nullptr);
    //! As domain::openObjections() has them.
    void present(const QList<domain::OpenObjections>& open, const QDate& today);

Q_SIGNALS:
    //! To that version.
    void objectionsWanted(int version);

private:
    int m_version = 0;
};

} // namespace console::ui
