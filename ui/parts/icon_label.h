// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QWidget>

namespace console::ui {

//! A mark beside a text that says the same: painted in the colours of the moment, silent to screen
//! readers.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QIcon& icon, int size = 16, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace console::ui
