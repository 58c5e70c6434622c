// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"
#include "domain/open_objections.h"
#include "ui/parts/notes.h"

namespace console::ui {

//! Asks for a decision on what organizations have against versions, by the day on which the first
//! of these takes effect; or says that it is not known whether there is any. Hidden while nothing
//! is to be decided.
class ObjectionNote : public Note {
    Q_OBJECT

public:
    explicit ObjectionNote(QWidget* parent = nullptr);
    //! As domain::openObjections() has them.
    void present(const QList<domain::OpenObjections>& open, const QDate& today);
    void presentFailure(const base::ApiError& error);

Q_SIGNALS:
    //! To that version.
    void objectionsWanted(int version);
    //! Once more, after a failure.
    void readingWanted();

private:
    LinkButton* m_show;
    LinkButton* m_again;
    int m_version = 0;
};

} // namespace console::ui
