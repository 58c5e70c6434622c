// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_selection.h"
#include "ui/pages/datarequests/facts_form.h"
#include "ui/pages/datarequests/move_form.h"
#include "ui/pages/datarequests/outcome_form.h"
#include "ui/pages/datarequests/question_form.h"
#include "ui/pages/datarequests/record_form.h"
#include "ui/pages/datarequests/request_list.h"
#include "ui/pages/datarequests/task_form.h"
#include "ui/pages/organizations/outcome_report.h"

// What the pane beside the queue shows.
namespace console::ui {

using domain::RequestSummary;

template <typename Form, typename... Args>
void RequestList::presentForm(const Case& request, const Args&... args)
{
    m_behindForm = request;
    const QStringList keys = keysOf(request.summary.id);
    Form* form = present<Form>(keys, request, args...);
    // Queued: what follows gives the pane another content.
    connect(form, &CaseForm::kept, this, &RequestList::tellKept, Qt::QueuedConnection);
    connect(form, &CaseForm::backWanted, this, &RequestList::closePane, Qt::QueuedConnection);
    form->takeFocus();
}

QStringList RequestList::keysOf(const QString& id) const
{
    return rowOfKey(id) < 0 ? QStringList() : QStringList(id);
}

std::optional<RequestSummary> RequestList::shownCase() const
{
    if (!list().isDetailOpen())
        return std::nullopt;
    if (const auto* form = qobject_cast<CaseForm*>(content()))
        return form->request().summary;
    const auto* view = qobject_cast<CaseView*>(content());
    return view && view->request() ? std::optional(view->request()->summary) : std::nullopt;
}

void RequestList::showSelection(const QStringList& keys)
{
    Summaries chosen;
    for (const QString& key : keys) {
        if (const int row = rowOfKey(key); row >= 0)
            chosen << m_model.row(row);
    }
    if (chosen.size() > 1) {
        auto* selection = present<CaseSelection>(keys, chosen);
        connect(selection, &CaseSelection::ended, this, &RequestList::tellOutcomes,
            Qt::QueuedConnection);
        return;
    }
    if (chosen.isEmpty()) {
        closePane();
        return;
    }
    follow(present<CaseView>(keys, chosen.first().id, caseTitle(chosen.first()), m_workers));
}

void RequestList::openCase(const QString& id, const QString& ref)
{
    leave([this, id, ref] {
        const QStringList keys = keysOf(id);
        follow(present<CaseView>(keys, id, ref, m_workers));
        if (!keys.isEmpty())
            select(keys);
    });
}

void RequestList::showCase(const Case& request)
{
    const QStringList keys = keysOf(request.summary.id);
    CaseView* view = present<CaseView>(keys, request, m_workers);
    follow(view);
    view->takeFocus();
}

void RequestList::follow(CaseView* view)
{
    m_behindForm.reset();
    connect(view, &CaseView::kept, this, &RequestList::tellKept, Qt::QueuedConnection);
    connect(view, &CaseView::caseWanted, this, &RequestList::openCase, Qt::QueuedConnection);
    connect(
        view, &CaseView::personWanted, this,
        [this](const RequestSummary& request) {
            m_filter->setPerson(request.personKey, request.mask);
        },
        Qt::QueuedConnection);
    connectForms(view);
}

void RequestList::connectForms(CaseView* view)
{
    const auto opens = [this, view](auto signal, auto present) {
        connect(view, signal, this, present, Qt::QueuedConnection);
    };
    opens(&CaseView::moveWanted, [this, view](const domain::RequestMove& move) {
        presentForm<MoveForm>(*view->request(), move);
    });
    opens(&CaseView::outcomeWanted, [this, view](const domain::RequestedRight& right) {
        presentForm<OutcomeForm>(*view->request(), right);
    });
    opens(&CaseView::questionWanted, [this, view] { presentForm<QuestionForm>(*view->request()); });
    opens(&CaseView::answerWanted, [this, view](const domain::RequestQuestion& question) {
        presentForm<AnswerForm>(*view->request(), question);
    });
    opens(
        &CaseView::extensionWanted, [this, view] { presentForm<ExtensionForm>(*view->request()); });
    opens(&CaseView::taskWanted, [this, view](const domain::CaseTask& task) {
        presentForm<TaskForm>(*view->request(), task);
    });
    opens(&CaseView::factsWanted, [this, view] { presentForm<FactsForm>(*view->request()); });
}

void RequestList::closePane()
{
    const auto* form = qobject_cast<CaseForm*>(content());
    if (form && m_behindForm) {
        // As it was read last, which may be later than when the form was opened.
        showCase(Case(form->request()));
        return;
    }
    m_behindForm.reset();
    ListLevel::closePane();
}

void RequestList::startDraft()
{
    if (!whyNoWork(context()).isEmpty())
        return;
    leave([this] {
        m_behindForm.reset();
        auto* form = present<RecordForm>({});
        connect(form, &RecordForm::recorded, this, &RequestList::tellKept, Qt::QueuedConnection);
        form->takeFocus();
    });
}

void RequestList::showPane()
{
    if (!list().isDetailOpen())
        return;
    // The service answers, so that a session that had ended goes on.
    if (auto* view = qobject_cast<CaseView*>(content())) {
        const int row = rowOfKey(view->id());
        if (row >= 0)
            view->follow(m_model.row(row));
        return;
    }
    list().detail()->setState(ViewState::ready());
}

void RequestList::tellKept(const Case& request, const QString& sentence)
{
    showCase(request);
    announce(Tone::Ok, sentence);
    refresh();
}

void RequestList::tellOutcomes(const QList<Outcome>& outcomes)
{
    auto* report = present<OutcomeReport>({},
        OutcomeReport::Words{tr("What became of them"), tr("Moved cases"), tr("Choose them again")},
        outcomes);
    connect(
        report, &OutcomeReport::restWanted, this,
        [this](const QStringList& refs) {
            QStringList keys;
            for (const RequestSummary& request : std::as_const(m_requests)) {
                if (refs.contains(request.ref) && rowOfKey(request.id) >= 0)
                    keys << request.id;
            }
            select(keys);
        },
        Qt::QueuedConnection);
    connect(report, &OutcomeReport::copied, this,
        [this](const QString& sentence) { announce(Tone::Ok, sentence); });
}

} // namespace console::ui
