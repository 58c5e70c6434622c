// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_titles.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/parts/buttons.h"

// What follows once a case is closed: how long it is kept, what holds it back, and what was decided
// before it was opened again.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestEvent;
using S = domain::RequestStatus;

namespace {

TextLabel* words(const QString& text, TextSize size, Tone tone)
{
    auto* label = new TextLabel(text, size, tone);
    label->setWordWrap(true);
    return label;
}

QString whoOf(const domain::RequestWorker& by)
{
    return by.id.isEmpty() ? CaseView::tr("the service") : by.name;
}

QString monthsOf(int months)
{
    return months == 1 ? CaseView::tr("1 month") : CaseView::tr("%n months", nullptr, months);
}

QString textsOf(int texts)
{
    return texts == 1 ? CaseView::tr("1 text") : CaseView::tr("%n texts", nullptr, texts);
}

//! When the service purges it, and why then.
KeyValue keptRow(const domain::RequestCase& request)
{
    const QString key = CaseView::tr("Kept");
    const QString months = monthsOf(request.retentionMonths);
    if (request.summary.status == S::Purged && !request.history.isEmpty()) {
        const RequestEvent& last = request.history.last();
        const QString by
            = CaseView::tr("Purged on %1 by %2.").arg(models::shortDay(last.at), whoOf(last.by));
        if (!last.receipt)
            return {key, by};
        return {key,
            by + u' '
                + CaseView::tr("It was closed on %1 and kept for %2. %3 went.")
                      .arg(models::weekDay(last.receipt->closedOn), monthsOf(last.receipt->months),
                          textsOf(last.receipt->texts)),
            Tone::Neutral, models::exactTime(last.at)};
    }
    if (request.summary.flags.legalHold)
        return {key, CaseView::tr("as long as it is on legal hold"), Tone::Warn};
    if (request.purgeOn)
        return {key,
            CaseView::tr("until %1, which is %2 after it was closed. Then the service purges it.")
                .arg(models::weekDay(request.purgeOn->addDays(-1)), months)};
    return {key, CaseView::tr("for %1 after it is closed, then the service purges it").arg(months)};
}

QString holdWords(const domain::LegalHold& hold)
{
    const QString said = hold.held ? CaseView::tr("Put on hold on %1 by %2")
                                   : CaseView::tr("Released on %1 by %2");
    const QString text = said.arg(models::shortDay(hold.at), whoOf(hold.by));
    return hold.reason.isEmpty() ? text : CaseView::tr("%1: %2").arg(text, hold.reason);
}

//! What was decided on one right: "Access: Refused, others' rights. …"
QString decisionWords(const domain::RequestedRight& right)
{
    QString text = right.outcome ? CaseView::tr("%1: %2").arg(
                       models::rightTitle(right.right), models::outcomeTitle(*right.outcome))
                                 : models::rightTitle(right.right);
    if (right.ground)
        text += u", "_s + models::groundTitle(*right.ground);
    return right.text.isEmpty() ? text : QString(text + u'\n' + right.text);
}

} // namespace

void CaseView::addEarlierDecisions()
{
    QList<RequestEvent> earlier;
    const QList<RequestEvent>& history = m_case->history;
    for (qsizetype i = 0; i + 1 < history.size(); ++i) {
        // Whatever was reopened has been decided before.
        if (domain::isClosed(history.at(i).to) && history.at(i + 1).to == S::Assessing)
            earlier << history.at(i);
    }
    if (earlier.isEmpty())
        return;
    pane().addSection(tr("Earlier decisions"));
    for (const RequestEvent& event : std::as_const(earlier)) {
        pane().add(words(
            tr("%1 on %2 by %3").arg(title(event.to), models::shortDay(event.at), whoOf(event.by)),
            TextSize::Body, Tone::Neutral));
        for (const domain::RequestedRight& right : event.decision)
            pane().add(words(decisionWords(right), TextSize::Small, Tone::Muted));
    }
}

void CaseView::addClosing()
{
    pane().addSection(tr("Retention and hold"));
    auto* facts = new KeyValueList;
    const bool held = m_case->summary.flags.legalHold;
    facts->setRows({keptRow(*m_case),
        {tr("Legal hold"), held ? tr("on hold") : tr("none"), held ? Tone::Warn : Tone::Neutral}});
    pane().add(facts);
    for (const domain::LegalHold& hold : std::as_const(m_case->holds))
        pane().add(words(holdWords(hold), TextSize::Small, Tone::Muted));
    auto* change = new LinkButton(held ? tr("Release the hold…") : tr("Put on hold…"));
    const QString reason = whyNoChange();
    setAllowed(change, reason.isEmpty(), reason);
    connect(change, &QPushButton::clicked, this, &CaseView::holdWanted);
    pane().add(inRow({change}));
}

} // namespace console::ui
