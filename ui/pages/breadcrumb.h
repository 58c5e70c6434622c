// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

namespace console::ui {

//! The way back from a level below the page's list: "Organizations / Acme Robotics". Alt+Left is
//! the window's, which asks for it here.
class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    //! `page` is the title of the page's first level, where it leads back to.
    explicit Breadcrumb(const QString& page, QWidget* parent = nullptr);
    //! What stands after the link; empty for nothing.
    void setPlace(const QString& place);

Q_SIGNALS:
    void backRequested();

private:
    TextLabel* m_stroke;
    ElidedLabel* m_place;
};

} // namespace console::ui
