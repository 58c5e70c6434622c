// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace console::ui {

//! A row above or below a list, with a hairline where it meets it.
class Strip : public QWidget {
    Q_OBJECT

public:
    //! `edge`: Qt::TopEdge or Qt::BottomEdge.
    explicit Strip(Qt::Edge edge, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edge m_edge;
};

} // namespace console::ui
