// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_choice.h"

#include "ui/parts/date_field.h"
#include "ui/parts/form_field.h"
#include "ui/theme/style_paint.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

ListingChoice::ListingChoice(ShownListing& shown, const ListingDesk& desk, QWidget* parent)
    : LinkButton({}, parent)
    , m_shown(shown)
    , m_desk(desk)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setToolTip(tr("Choose which listing is shown"));
    connect(m_menu, &QMenu::aboutToShow, this, &ListingChoice::fill);
    showWords();
}

void ListingChoice::showWords()
{
    setText(m_shown.choiceWords());
    setAccessibleName(tr("Shown: %1").arg(m_shown.choiceWords()));
    fill();
}

void ListingChoice::fill()
{
    m_menu->clear();
    const auto add = [this](const QString& text, bool now) {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(now);
        return action;
    };
    using Kind = ShownListing::Kind;
    connect(add(tr("Today"), m_shown.kind() == Kind::InForce), &QAction::triggered, this,
        &ListingChoice::todayWanted);
    QAction* draft = add(tr("Draft of the next version"), m_shown.isDraft());
    draft->setEnabled(m_desk.draft().has_value());
    connect(draft, &QAction::triggered, this, &ListingChoice::draftWanted);
    const auto& latest = m_desk.latest();
    const auto& inForce = m_desk.inForce();
    if (latest && inForce && latest->number != inForce->number) {
        const int number = latest->number;
        const bool now = m_shown.kind() == Kind::Version && m_shown.version()
            && m_shown.version()->number == number;
        QAction* pending = add(
            tr("Version %1 from %2 (pending)").arg(number).arg(longDay(latest->effectiveDate)),
            now);
        connect(
            pending, &QAction::triggered, this, [this, number] { Q_EMIT versionWanted(number); });
    }
    m_menu->addSeparator();
    QAction* other = add(tr("Another date…"), m_shown.kind() == Kind::Day);
    connect(other, &QAction::triggered, this, &ListingChoice::askDay);
}

void ListingChoice::askDay()
{
    auto* question = new DayQuestion(this);
    connect(question, &DayQuestion::chosen, this, &ListingChoice::dayWanted);
    question->adjustSize();
    const int left = layoutDirection() == Qt::RightToLeft ? width() - question->width() : 0;
    question->move(mapToGlobal(QPoint(left, height() + 2)));
    question->show();
}

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
        m_field->setError(m_day->text().trimmed().isEmpty()
                ? tr("Type a day, or take one from the calendar.")
                : DateField::notUnderstood(m_day->text()));
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
