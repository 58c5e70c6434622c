// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_selection.h"

#include "cloud/client.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/evidence_fields.h"
#include "ui/pages/keep_draft.h"
#include "ui/parts/form_drafts.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestStatus;

namespace {
constexpr int none = -1;
constexpr int refsShown = 12;

//! What all of these moves together have to be given.
QList<domain::MoveEvidence> evidenceOf(
    const QList<domain::RequestSummary>& requests, RequestStatus to)
{
    QList<domain::MoveEvidence> needed;
    for (const domain::RequestSummary& request : requests) {
        const auto move = domain::requestMove(request.status, to);
        for (const domain::MoveEvidence evidence :
            move ? move->evidence : QList<domain::MoveEvidence>()) {
            if (!needed.contains(evidence))
                needed << evidence;
        }
    }
    std::sort(needed.begin(), needed.end());
    return needed;
}
} // namespace

CaseSelection::CaseSelection(
    DetailPane& pane, const PageContext& context, const QList<domain::RequestSummary>& chosen)
    : PaneContent(pane, context)
    , m_chosen(chosen)
{
    build();
    connect(&pane, &DetailPane::saveRequested, this, &CaseSelection::save);
}

void CaseSelection::build()
{
    const int count = int(m_chosen.size());
    pane().setTitle(tr("%n cases chosen", nullptr, count));
    QStringList refs;
    for (const domain::RequestSummary& request : std::as_const(m_chosen).mid(0, refsShown))
        refs << request.ref;
    QString words = refs.join(u", "_s);
    if (count > refsShown)
        words += u" "_s + tr("and %n more", nullptr, count - refsShown);
    auto* label = new TextLabel(words, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    pane().add(label);
    m_moves = new QComboBox;
    fillMoves();
    auto* field = pane().addField(new FormField(tr("Move them to"), m_moves, u"to"_s));
    field->setHint(tr("Each follows its own rules: what can't move, stays, and says why."));
    // It says which form it is.
    field->setProperty(notInDrafts, true);
    // Queued: it takes the box out that tells it.
    connect(m_moves, &QComboBox::currentIndexChanged, this, &CaseSelection::showEvidence,
        Qt::QueuedConnection);
    const QString reason = whyNoWork(context());
    pane().setSaveText(tr("Move %n cases", nullptr, count));
    pane().setDraft(true);
    pane().markClean();
    pane().setSaveRefusal(reason);
}

void CaseSelection::fillMoves()
{
    m_moves->addItem(tr("Choose a state"), none);
    for (const RequestStatus to : domain::allRequestStatuses) {
        const auto can = std::count_if(
            m_chosen.begin(), m_chosen.end(), [to](const domain::RequestSummary& request) {
                return domain::requestMove(request.status, to).has_value();
            });
        // What is different for each can't be said once for all.
        if (can == 0 || to == RequestStatus::Duplicate || to == RequestStatus::Purged)
            continue;
        m_moves->addItem(can == m_chosen.size()
                ? title(to)
                : tr("%1 (for %2 of %3)").arg(title(to)).arg(can).arg(m_chosen.size()),
            int(to));
    }
}

std::optional<RequestStatus> CaseSelection::wanted() const
{
    const int to = m_moves->currentData().toInt();
    return to == none ? std::nullopt : std::optional(RequestStatus(to));
}

void CaseSelection::showEvidence()
{
    // The fields of another move are another form: what is chosen above it stays.
    const int index = m_moves->currentIndex();
    pane().clear();
    build();
    {
        const QSignalBlocker once(m_moves);
        m_moves->setCurrentIndex(index);
    }
    delete m_evidence;
    m_evidence = nullptr;
    if (const auto to = wanted()) {
        const QDate today = models::dayOf(m_chosen.first(), context().clock());
        m_evidence = new EvidenceFields(pane(), evidenceOf(m_chosen, *to), today, {}, this);
    }
    keepTyped();
    m_moves->setFocus(Qt::OtherFocusReason);
}

//! Of no certain cases: who comes back may choose one more, or one less.
void CaseSelection::keepTyped()
{
    if (const auto to = wanted())
        keepDraft(
            pane(), context(), u"cases/%1"_s.arg(domain::wireName(*to)), whyNoWork(context()));
}

void CaseSelection::rightsChanged()
{
    if (isBusy())
        return;
    pane().setSaveRefusal(whyNoWork(context()));
    keepTyped();
}

void CaseSelection::save()
{
    const auto to = wanted();
    if (!to) {
        pane().showError(base::ApiError::invalid(
            u"to"_s, tr("Choose first which state they are to go to."), u"request.move.missing"_s));
        return;
    }
    if (!m_evidence->areDaysUnderstood())
        return;
    contract::BulkMoveForm form;
    form.move = {*to, m_evidence->given()};
    for (const domain::RequestSummary& request : std::as_const(m_chosen))
        form.cases.append({request.id, request.rev});
    saving(client().dataRequests().moveAll(form).then(this,
        [this](const base::Result<QList<contract::BulkMoveResult>>& results) { end(results); }));
}

void CaseSelection::end(const base::Result<QList<contract::BulkMoveResult>>& results)
{
    if (!results) {
        base::ApiError error = results.error();
        error.field = error.field.section(u'.', -1);
        failed(error);
        return;
    }
    QList<Outcome> outcomes;
    for (qsizetype i = 0; i < results->size(); ++i) {
        const contract::BulkMoveResult& result = results->at(i);
        const QString ref = i < m_chosen.size() ? m_chosen.at(i).ref : result.id;
        if (result.moved)
            outcomes << Outcome{ref, Outcome::Kind::Done, title(result.moved->status), {}, {}};
        else
            outcomes << Outcome{ref, Outcome::Kind::Failed, tr("Stays"),
                result.error ? result.error->message : QString(), {}};
    }
    saved();
    Q_EMIT serverChanged();
    Q_EMIT ended(outcomes);
}

void CaseSelection::takeFocus()
{
    m_moves->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
