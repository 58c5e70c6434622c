// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/deadline_calendar.h"
#include "models/request_titles.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/right_card.h"
#include "ui/parts/flow_layout.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

// How the pane of a case is put together; what one does with it is in case_view_acts.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::PossibleMove;

namespace {

TextLabel* quiet(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Small, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

bool isForward(const PossibleMove& move)
{
    return move.isOpen() && domain::isActive(move.move.to) && move.move.to > move.move.from;
}

QString outcomeMark(const domain::RelatedCase& related)
{
    QStringList parts{models::rightsTitle(related.rights), title(related.status),
        models::shortDay(related.receivedAt)};
    if (related.link == domain::RequestLink::DuplicateOf)
        parts << CaseView::tr("goes on in place of this one");
    else if (related.link == domain::RequestLink::HasDuplicate)
        parts << CaseView::tr("is a duplicate of this one");
    else if (related.link == domain::RequestLink::Related)
        parts << CaseView::tr("linked");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void CaseView::addMoves()
{
    const QString noChange = whyNoChange();
    if (m_case->moves.isEmpty() && noChange.isEmpty())
        return;
    pane().addSection(tr("Next step"));
    m_firstMove = nullptr;
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(space::s, holder);
    QStringList reasons;
    QList<PossibleMove> moves = m_case->moves;
    std::stable_partition(
        moves.begin(), moves.end(), [](const PossibleMove& move) { return move.isOpen(); });
    for (const PossibleMove& possible : std::as_const(moves)) {
        const bool leads = !m_firstMove && noChange.isEmpty() && isForward(possible);
        auto* button = new BusyButton(
            moveVerb(possible.move), leads ? ButtonKind::Primary : ButtonKind::Secondary);
        const QString reason = noChange.isEmpty() ? whyNoMove(possible) : noChange;
        setAllowed(button, reason.isEmpty(), reason);
        if (leads)
            m_firstMove = button;
        if (noChange.isEmpty() && !reason.isEmpty())
            reasons << u"%1: %2"_s.arg(QString(button->text()).remove(QChar(0x2026)), reason);
        flow->addWidget(button);
        connect(button, &BusyButton::activated, this,
            [this, button, wanted = possible.move] { move(wanted, button); });
    }
    pane().add(holder);
    if (!noChange.isEmpty())
        reasons << noChange;
    for (const QString& reason : std::as_const(reasons))
        pane().add(quiet(reason));
}

void CaseView::addRights()
{
    pane().addSection(tr("Rights and dates"));
    const QString noDecision = whyNoDecision();
    for (const domain::RightClock& clock : std::as_const(m_case->summary.rights)) {
        auto* card = new RightCard(
            clock, today(), models::calendarTitle(m_case->calendar, m_case->calendarName));
        card->setDecidable(noDecision);
        connect(card, &RightCard::decisionWanted, this,
            [this, asked = clock.asked] { Q_EMIT outcomeWanted(asked); });
        if (m_case->fourEyes && domain::isActive(m_case->summary.status) && clock.asked.outcome
            && !clock.asked.secondedBy) {
            card->offerAgreement(whyNoAgreement(clock.asked));
            connect(card, &RightCard::agreementWanted, this,
                [this, right = clock.asked.right] { agree(right); });
        }
        pane().add(card);
    }
}

void CaseView::addCalendar()
{
    auto* save = new LinkButton(tr("Save deadlines as calendar…"));
    const bool runs = domain::isActive(m_case->summary.status);
    setAllowed(save, runs, tr("The case is closed: no clock runs any more."));
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT fileWanted(tr("Save the deadlines"), m_case->summary.ref + u"-deadlines.ics"_s,
            tr("Calendar (*.ics)"), [request = m_case->summary, now = context().clock()] {
                return models::deadlinesToIcs(request, now);
            });
    });
    pane().add(inRow({save}));
}

void CaseView::addTasks()
{
    const QString reason = whyNoChange();
    auto* add = new LinkButton(tr("Add a task…"));
    const bool runs = domain::isActive(m_case->summary.status);
    setAllowed(add, reason.isEmpty() && runs,
        !reason.isEmpty() ? reason : tr("The case is closed. Reopen it first."));
    connect(add, &QPushButton::clicked, this, &CaseView::newTaskWanted);
    pane().addSection(tr("What has to be done"));
    if (m_case->tasks.isEmpty()) {
        pane().add(inRow({add}));
        return;
    }
    QList<TimelineStep> steps;
    auto* update = new LinkButton(tr("Update a task"));
    auto* menu = new QMenu(update);
    for (const domain::CaseTask& task : std::as_const(m_case->tasks)) {
        steps << taskStep(task);
        menu->addAction(taskName(task), this, [this, task] { Q_EMIT taskWanted(task); });
    }
    auto* line = new Timeline;
    line->setSteps(steps);
    pane().add(line);
    update->setMenu(menu);
    setAllowed(update, reason.isEmpty(), reason);
    pane().add(inRow({update, add}));
}

void CaseView::addQuestions()
{
    if (m_case->questions.isEmpty())
        return;
    pane().addSection(tr("Questions to the person"));
    const QString reason = whyNoChange();
    for (const domain::RequestQuestion& question : std::as_const(m_case->questions)) {
        auto* text = new TextLabel(question.text);
        text->setWordWrap(true);
        pane().add(text);
        QString state = tr("asked %1").arg(models::weekDay(question.pause.askedOn));
        state += u" · "_s
            + (question.pause.answeredOn
                    ? tr("answered %1").arg(models::weekDay(*question.pause.answeredOn))
                    : tr("no answer yet, the clock stands still"));
        auto* answer = new LinkButton(tr("The answer…"));
        answer->setAccessibleName(tr("The answer to: %1").arg(question.text.left(40)));
        setAllowed(answer, reason.isEmpty(), reason);
        connect(answer, &QPushButton::clicked, this,
            [this, question] { Q_EMIT answerWanted(question); });
        pane().add(quiet(state));
        pane().add(inRow({answer}));
    }
}

void CaseView::addRelated()
{
    auto* only = new LinkButton(tr("Only cases of this person"));
    connect(only, &QPushButton::clicked, this, [this] { Q_EMIT personWanted(m_case->summary); });
    if (m_case->related.isEmpty()) {
        delete only;
        return;
    }
    pane().addSection(tr("Other cases of this person"));
    const QString reason = whyNoChange();
    for (const domain::RelatedCase& related : std::as_const(m_case->related)) {
        auto* open = new LinkButton(related.ref);
        open->setAccessibleName(tr("Open %1").arg(related.ref));
        connect(open, &QPushButton::clicked, this,
            [this, related] { Q_EMIT caseWanted(related.id, related.ref); });
        QList<QWidget*> row{open};
        if (!related.link) {
            auto* link = new LinkButton(tr("Link"));
            link->setAccessibleName(tr("Link %1").arg(related.ref));
            setAllowed(link, reason.isEmpty(), reason);
            connect(link, &QPushButton::clicked, this,
                [this, related, link] { this->link(related, link); });
            row << link;
        }
        pane().add(inRow(row));
        pane().add(quiet(outcomeMark(related)));
    }
    pane().add(inRow({only}));
}

void CaseView::addHistory()
{
    pane().addSection(tr("History"));
    auto* line = new Timeline;
    line->setSteps(historySteps(*m_case));
    pane().add(line);
}

} // namespace console::ui
