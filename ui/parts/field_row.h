// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/form_field.h"

class QBoxLayout;

namespace console::ui {

//! Fields beside each other, equally wide; below each other where a label would need a second line,
//! because their inputs would not line up then.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    explicit FieldRow(const QList<FormField*>& fields, QWidget* parent = nullptr);
    //! Below each other.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    QList<FormField*> m_fields;
    QBoxLayout* m_row;
};

} // namespace console::ui
