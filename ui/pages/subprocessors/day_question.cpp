// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/day_question.h"

#include "ui/parts/date_field.h"
#include "ui/parts/form_field.h"
#include "ui/theme/style_paint.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace console::ui {

DayQuestion::DayQuestion(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_day(new DateField)
    , m_field(new FormField(tr("Show the listing of this day"), m_day))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Another date"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_day->setMinimumWidth(220);
    column->addWidget(m_field);
    auto* show = new QPushButton(tr("Show that day"));
    setButtonKind(show, ButtonKind::Primary);
    column->addWidget(show, 0, Qt::AlignRight);
    connect(show, &QPushButton::clicked, this, &DayQuestion::answer);
    connect(m_day, &QLineEdit::returnPressed, this, &DayQuestion::answer);
}

void DayQuestion::answer()
{
    const std::optional<QDate> day = m_day->day();
    if (!day) {
        m_field->setError(m_day->refusal());
        adjustSize();
        return;
    }
    Q_EMIT chosen(*day);
    close();
}

void DayQuestion::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.raised);
    paint::box(painter, rect(), t.raised, t.line, 0);
}

void DayQuestion::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_day->setFocus(Qt::PopupFocusReason);
}

} // namespace console::ui
