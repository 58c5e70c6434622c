// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/strip.h"

class QHBoxLayout;
class QLineEdit;

namespace console::ui {

class FlowLayout;

//! The filter field of a list with what else narrows it. Where these have no room beside the field
//! they stand below it, on as many lines as they need, so that their words stay whole.
class FilterRow : public Strip {
    Q_OBJECT

public:
    explicit FilterRow(QLineEdit* field, QWidget* parent = nullptr);

    //! After the field.
    void addChoice(QWidget* choice);
    //! At the right edge, as long as there is room; goes below as the last.
    void addAtEdge(QWidget* widget);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take(QWidget* widget);
    void arrange();
    void place();
    [[nodiscard]] bool haveRoom(const QList<QWidget*>& beside) const;

    QLineEdit* m_field;
    QHBoxLayout* m_first;
    FlowLayout* m_below;
    QList<QWidget*> m_choices;
    QList<QWidget*> m_atEdge;
    QList<QWidget*> m_isBelow; //!< of both
};

} // namespace console::ui
