// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/filter_row.h"

#include "ui/parts/flow_layout.h"
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
    , m_below(new FlowLayout(space::s))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::xl, verticalMargin, space::xl, verticalMargin);
    rows->setSpacing(space::xs);
    m_first->setSpacing(space::s);
    rows->addLayout(m_first);
    rows->addLayout(m_below);
    field->setMinimumWidth(narrowestField);
    field->setMaximumWidth(widestField);
    m_first->addWidget(field, 4);
    m_first->addStretch(1);
}

void FilterRow::addChoice(QWidget* choice)
{
    m_choices.append(choice);
    take(choice);
}

void FilterRow::addAtEdge(QWidget* widget)
{
    m_atEdge.append(widget);
    take(widget);
}

void FilterRow::take(QWidget* widget)
{
    // What is still wider than the list ends in "…" rather than lie over what is beside it.
    widget->setMinimumWidth(qMin(widget->sizeHint().width(), 2 * controlHeight));
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    place();
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

bool FilterRow::haveRoom(const QList<QWidget*>& beside) const
{
    int wanted = 2 * space::xl + readableField;
    for (const QWidget* widget : beside) {
        if (!widget->isHidden())
            wanted += space::s + widget->sizeHint().width();
    }
    return width() >= wanted;
}

void FilterRow::arrange()
{
    const QList<QWidget*> all = m_choices + m_atEdge;
    QList<QWidget*> below;
    if (!haveRoom(all))
        below = haveRoom(m_atEdge) ? m_choices : all;
    if (below == m_isBelow)
        return;
    m_isBelow = below;
    place();
}

void FilterRow::place()
{
    const QList<QWidget*> all = m_choices + m_atEdge;
    for (QWidget* widget : all) {
        m_first->removeWidget(widget);
        m_below->removeWidget(widget);
    }
    for (QWidget* widget : all) {
        if (m_isBelow.contains(widget))
            m_below->addWidget(widget);
        else if (m_choices.contains(widget))
            m_first->insertWidget(m_first->count() - 1, widget); // before the stretch
        else
            m_first->addWidget(widget);
    }
}

} // namespace console::ui
