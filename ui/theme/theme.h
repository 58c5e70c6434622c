// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/system_scheme.h"

#include <memory>

class QApplication;

namespace console::ui {

//! Light or dark, as chosen or as the desktop says, applied to the whole program and kept applied.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    //! `system` may be null: then the palette that the platform gave decides.
    explicit Theme(
        std::unique_ptr<SystemScheme> system = sessionScheme(), QObject* parent = nullptr);

    //! Sets style, font and palette. Call once, before the first window.
    void apply(QApplication& application);
    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const;

Q_SIGNALS:
    void schemeChanged(console::ui::Scheme scheme);

private:
    void refresh();

    std::unique_ptr<SystemScheme> m_system;
    Choice m_choice = Choice::System;
    Scheme m_platform = Scheme::Light;
    std::optional<Scheme> m_applied;
};

} // namespace console::ui
