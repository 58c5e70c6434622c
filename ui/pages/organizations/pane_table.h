// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/data_table.h"

#include <QFrame>

namespace console::ui {

//! A table of one column with a second line, as wide as the pane and as high as its rows need, up
//! to five of them.
class PaneTable : public QFrame {
    Q_OBJECT

public:
    PaneTable(const QString& accessibleName, models::ListSource* source, QWidget* parent = nullptr);
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fitHeight();

    DataTable* m_table;
};

} // namespace console::ui
