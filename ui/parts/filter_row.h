// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/strip.h"

class QHBoxLayout;
class QLineEdit;

namespace console::ui {

//! The filter field of a list with what else narrows it. Where these have no room beside the field
//! they stand below it, so that their words stay whole.
class FilterRow : public Strip {
    Q_OBJECT

public:
    explicit FilterRow(QLineEdit* field, QWidget* parent = nullptr);

    //! After the field.
    void addChoice(QWidget* choice);
    //! At the right edge, whatever the width.
    void addAtEdge(QWidget* widget);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int wantedWidth() const;

    QLineEdit* m_field;
    QHBoxLayout* m_first;
    QHBoxLayout* m_second;
    QList<QWidget*> m_choices;
    QList<QWidget*> m_atEdge;
    bool m_isBelow = false;
};

} // namespace console::ui
