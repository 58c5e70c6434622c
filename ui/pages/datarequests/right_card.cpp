// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/right_card.h"

#include "models/request_titles.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/leading.h"
#include "ui/parts/notes.h"

#include <QHBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
TextLabel* wrapped(const QString& text, TextSize size, Tone tone)
{
    auto* label = new TextLabel(text, size, tone);
    label->setWordWrap(true);
    return label;
}
} // namespace

RightCard::RightCard(
    const domain::RightClock& clock, const QDate& today, const QString& calendar, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_decide(new LinkButton(clock.asked.outcome ? tr("Change…") : tr("Decide…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_decide->setAccessibleName(tr("Decide on: %1").arg(models::rightTitle(clock.asked.right)));
    addHeading(today);
    addOutcome();
    addTrace(calendar);
    connect(m_decide, &QPushButton::clicked, this, &RightCard::decisionWanted);
}

void RightCard::addHeading(const QDate& today)
{
    const models::DueWords due = models::dueWords(m_clock, today);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* title = new TextLabel(
        models::rightTitle(m_clock.asked.right), TextSize::Body, Tone::Neutral, QFont::DemiBold);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    row->addWidget(m_decide);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    auto* facts = new KeyValueList;
    QList<KeyValue> rows;
    if (m_clock.urgency) {
        rows << KeyValue{tr("Internal target"),
            tr("%1 · %2").arg(models::weekDay(m_clock.limit.target), due.text), toneOf(due.tone),
            due.exact};
    }
    if (m_clock.limit.legal.isValid())
        rows << KeyValue{tr("Legal date"), models::weekDay(m_clock.limit.legal)};
    // More time was taken for the answer, but none for a refusal (Art. 12(4)).
    if (m_clock.urgency && m_clock.limit.refusalBy < m_clock.limit.legal)
        rows << KeyValue{tr("Refusal by"), models::weekDay(m_clock.limit.refusalBy)};
    facts->setRows(rows);
    layout()->addWidget(facts);
}

void RightCard::addOutcome()
{
    const domain::RequestedRight& asked = m_clock.asked;
    auto* facts = new KeyValueList;
    if (!asked.outcome) {
        facts->setRows({{tr("Outcome"), tr("not decided yet"), Tone::Muted}});
    } else {
        QString words = models::outcomeTitle(*asked.outcome);
        if (asked.ground)
            words += u" · "_s + models::groundTitle(*asked.ground);
        QList<KeyValue> rows{{tr("Outcome"), words, Tone::Neutral, asked.text}};
        if (asked.decidedBy)
            rows << KeyValue{tr("Recorded by"), asked.decidedBy->name};
        if (asked.secondedBy)
            rows << KeyValue{tr("Agreed to by"), asked.secondedBy->name};
        facts->setRows(rows);
    }
    layout()->addWidget(facts);
    for (const domain::TimeLimitNote& note : std::as_const(m_clock.limit.notes))
        layout()->addWidget(new Note(Tone::Warn, sentence(note)));
}

void RightCard::addTrace(const QString& calendar)
{
    if (m_clock.limit.trace.isEmpty())
        return;
    auto* toggle = new LinkButton(tr("How this date came about"));
    toggle->setAccessibleName(
        tr("How the dates of “%1” came about").arg(models::rightTitle(m_clock.asked.right)));
    toggle->setIcon(icon(Icon::ChevronRight, IconColor::Accent));
    auto* row = new FlowLayout(0);
    row->setContentsMargins(leading(*this, -linkPadding));
    row->addWidget(toggle);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    auto* steps = new QWidget;
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(leading(*this, space::m, space::xs));
    column->setSpacing(space::xs);
    for (const domain::TimeStep& step : std::as_const(m_clock.limit.trace))
        column->addWidget(wrapped(sentence(step), TextSize::Small, Tone::Muted));
    column->addWidget(
        wrapped(tr("Public holidays: %1, version %2").arg(calendar, m_clock.limit.calendar.version),
            TextSize::Small, Tone::Muted));
    steps->hide();
    layout()->addWidget(steps);
    connect(toggle, &QPushButton::clicked, this, [toggle, steps] {
        const bool unfolded = steps->isHidden();
        steps->setVisible(unfolded);
        toggle->setIcon(icon(unfolded ? Icon::ChevronDown : Icon::ChevronRight, IconColor::Accent));
    });
}

void RightCard::offerAgreement(const QString& whyNot)
{
    auto* agree = new LinkButton(tr("Agree to this outcome"));
    agree->setAccessibleName(
        tr("Agree to the outcome of: %1").arg(models::rightTitle(m_clock.asked.right)));
    setAllowed(agree, whyNot.isEmpty(), whyNot);
    auto* row = new FlowLayout(0);
    row->setContentsMargins(leading(*this, -linkPadding));
    row->addWidget(agree);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(agree, &QPushButton::clicked, this, &RightCard::agreementWanted);
}

void RightCard::setDecidable(const QString& whyNot)
{
    setAllowed(m_decide, whyNot.isEmpty(), whyNot);
}

} // namespace console::ui
