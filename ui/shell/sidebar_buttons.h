// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/frame_values.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace console::ui {

//! One entry of the sidebar; an icon alone when folded.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(Icon icon, const QString& title, QWidget* parent = nullptr);
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    //! "2 due". Only for what waits for this person; empty takes it away.
    void setBadge(const QString& text, Tone tone);
    [[nodiscard]] QString badge() const { return m_badge; }
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameTip();

    Icon m_icon;
    QString m_badge;
    Tone m_tone = Tone::Muted;
    bool m_current = false;
    bool m_folded = false;
};

//! Tile with the initial, name, and a line under it; opens a menu.
class OrganizationButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit OrganizationButton(QWidget* parent = nullptr);
    void setOrganization(const QString& name, const QString& line);
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_line;
    bool m_folded = false;
};

//! Colour, name and safety of the connection; opens a menu.
class ConnectionButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ConnectionButton(QWidget* parent = nullptr);
    void setConnection(const ConnectionInfo& info);
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ConnectionInfo m_info;
    bool m_folded = false;
};

} // namespace console::ui
