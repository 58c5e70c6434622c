// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/field_row.h"

#include <QBoxLayout>
#include <QEvent>

namespace console::ui {

FieldRow::FieldRow(const QList<FormField*>& fields, QWidget* parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(cellPadding);
    for (FormField* field : fields)
        m_row->addWidget(field, 1, Qt::AlignTop);
}

QSize FieldRow::minimumSizeHint() const
{
    int widest = 0;
    for (const FormField* field : m_fields)
        widest = qMax(widest, field->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

bool FieldRow::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void FieldRow::arrange()
{
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::DemiBold)); // of the labels
    int widest = 0;
    int shown = 0;
    for (const FormField* field : std::as_const(m_fields)) {
        if (field->isHidden())
            continue;
        ++shown;
        widest = qMax(widest,
            qMax(metrics.horizontalAdvance(field->label()), field->minimumSizeHint().width()));
    }
    const bool beside = shown * (widest + cellPadding) - cellPadding <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setSpacing(beside ? cellPadding : space::m);
}

} // namespace console::ui
