// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/filter_row.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace console::ui {

namespace {
constexpr int narrowestField = 120;
constexpr int widestField = 300;
constexpr int readableField = 160; // its hint can be understood
constexpr int verticalMargin = 10;
} // namespace

FilterRow::FilterRow(QLineEdit* field, QWidget* parent)
    : Strip(Qt::BottomEdge, parent)
    , m_field(field)
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::xl, verticalMargin, space::xl, verticalMargin);
    rows->setSpacing(space::xs);
    for (QHBoxLayout* row : {m_first, m_second}) {
        row->setSpacing(space::s);
        rows->addLayout(row);
    }
    field->setMinimumWidth(narrowestField);
    field->setMaximumWidth(widestField);
    m_first->addWidget(field, 4);
    m_first->addStretch(1);
    m_second->addStretch(1);
}

void FilterRow::addChoice(QWidget* choice)
{
    // In a list that is narrower still its words end in "…" rather than lie over what is beside it.
    choice->setMinimumWidth(qMin(choice->sizeHint().width(), 2 * controlHeight));
    choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QHBoxLayout* row = m_isBelow ? m_second : m_first;
    // Before the stretch.
    row->insertWidget(int(m_choices.size()) + (m_isBelow ? 0 : 1), choice);
    m_choices.append(choice);
    arrange();
}

void FilterRow::addAtEdge(QWidget* widget)
{
    widget->setMinimumWidth(qMin(widget->sizeHint().width(), 2 * controlHeight));
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_first->addWidget(widget);
    m_atEdge.append(widget);
    arrange();
}

bool FilterRow::event(QEvent* event)
{
    // A choice came, went or has other words.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return Strip::event(event);
}

void FilterRow::resizeEvent(QResizeEvent* event)
{
    Strip::resizeEvent(event);
    arrange();
}

int FilterRow::wantedWidth() const
{
    int width = 2 * space::xl + readableField;
    const QList<QWidget*> beside = m_choices + m_atEdge;
    for (const QWidget* widget : beside) {
        if (!widget->isHidden())
            width += space::s + widget->sizeHint().width();
    }
    return width;
}

void FilterRow::arrange()
{
    const bool below = !m_choices.isEmpty() && width() < wantedWidth();
    if (below == m_isBelow)
        return;
    m_isBelow = below;
    QHBoxLayout* from = below ? m_first : m_second;
    QHBoxLayout* to = below ? m_second : m_first;
    for (int i = 0; i < m_choices.size(); ++i) {
        from->removeWidget(m_choices.at(i));
        to->insertWidget(i + (below ? 0 : 1), m_choices.at(i));
    }
}

} // namespace console::ui
