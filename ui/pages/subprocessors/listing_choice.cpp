// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_choice.h"

#include "ui/pages/subprocessors/day_question.h"

#include <QMenu>

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

} // namespace console::ui
