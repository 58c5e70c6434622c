// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_view.h"

#include "cloud/client.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_letters.h"

// How a case is read; what one does with it is in case_view_acts.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

CaseView::CaseView(DetailPane& pane, const PageContext& context, const QString& id,
    const QString& title, const Workers& workers)
    : PaneContent(pane, context)
    , m_id(id)
    , m_workers(workers)
{
    pane.setTitle(title);
    addActions();
    pane.setState(ViewState::firstLoad(tr("Reading the case…")));
    read();
}

CaseView::CaseView(
    DetailPane& pane, const PageContext& context, const Case& request, const Workers& workers)
    : PaneContent(pane, context)
    , m_id(request.summary.id)
    , m_workers(workers)
{
    addActions();
    show(request);
}

void CaseView::addActions()
{
    m_edit = addBarAction(tr("Edit details…"));
    m_ask = addBarAction(tr("Ask…"));
    m_ask->setAccessibleName(tr("Ask the person…"));
    m_extend = addBarAction(tr("Extend…"));
    for (BusyButton* button : {m_edit, m_ask, m_extend})
        setAllowed(button, false, tr("The case is being read."));
    connect(m_edit, &BusyButton::activated, this, &CaseView::factsWanted);
    connect(m_ask, &BusyButton::activated, this, &CaseView::questionWanted);
    connect(m_extend, &BusyButton::activated, this, &CaseView::extensionWanted);
    connect(&pane(), &DetailPane::stateActionRequested, this, [this](State state) {
        if (state == State::SessionEnded)
            Q_EMIT sessionEnded();
        else
            read();
    });
}

void CaseView::read()
{
    m_reading = client().dataRequests().get(m_id).then(
        this, [this](const base::Result<Case>& request) {
            if (request) {
                show(*request);
                return;
            }
            if (request.error().kind == base::ApiError::Kind::Cancelled)
                return;
            pane().setState(ViewState::failed(tr("The case could not be read."), request.error()));
            if (request.error().kind == base::ApiError::Kind::NotSignedIn)
                Q_EMIT sessionEnded();
        });
}

void CaseView::follow(const domain::RequestSummary& listed)
{
    if (isBusy())
        return;
    if (!m_case || listed.rev != m_case->summary.rev)
        read();
    else
        pane().setState(ViewState::ready());
    if (m_letters)
        m_letters->read();
}

void CaseView::show(const Case& request)
{
    m_showing.cancel();
    build(request);
}

void CaseView::build(const Case& request)
{
    m_case = request;
    pane().clear();
    pane().setState(ViewState::ready());
    pane().setTitle(caseTitle(request.summary));
    addFacts();
    addNotices();
    addLetters();
    addMoves();
    addRights();
    addCalendar();
    addEarlierDecisions();
    addFulfilment();
    addTasks();
    addQuestions();
    addDetails();
    addClosing();
    addRelated();
    addHistory();
    const QString noChange = whyNoChange();
    setAllowed(m_edit, noChange.isEmpty(), noChange);
    const QString noQuestion = !noChange.isEmpty() ? noChange
        : domain::isActive(request.summary.status) ? QString()
                                                   : tr("The case is closed. Reopen it first.");
    setAllowed(m_ask, noQuestion.isEmpty(), noQuestion);
    const QString noExtension = !noQuestion.isEmpty() ? noQuestion
        : request.summary.isExtended()
        ? tr("The time limit can be extended once only (Art. 12(3)).")
        : QString();
    setAllowed(m_extend, noExtension.isEmpty(), noExtension);
}

QString CaseView::whyNoChange() const
{
    if (QString reason = whyNoWork(context()); !reason.isEmpty())
        return reason;
    return m_case->summary.status == S::Purged
        ? tr("The case is purged: nothing is left that could be changed.")
        : QString();
}

QString CaseView::whyNoDecision() const
{
    if (QString reason = whyNoChange(); !reason.isEmpty())
        return reason;
    const S status = m_case->summary.status;
    const bool inTime = status == S::Assessing || status == S::InProgress
        || status == S::AwaitingProcessors || status == S::Review;
    return inTime ? QString()
                  : tr("What became of a right is said while the case is assessed, worked on or "
                       "reviewed.");
}

QString CaseView::whyNoAgreement(const domain::RequestedRight& right) const
{
    if (QString reason = whyNoDecision(); !reason.isEmpty())
        return reason;
    const auto& account = client().governanceSession().account();
    if (!right.decidedBy)
        return tr("It is not known who recorded this outcome. Record it once more.");
    return account && account->id == right.decidedBy->id
        ? tr("You recorded this outcome, so somebody else has to agree to it.")
        : QString();
}

QDate CaseView::today() const
{
    return models::dayOf(m_case->summary, context().clock());
}

void CaseView::takeFocus()
{
    if (m_firstMove)
        m_firstMove->setFocus(Qt::OtherFocusReason);
    else
        PaneContent::takeFocus();
}

} // namespace console::ui
