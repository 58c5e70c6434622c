// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/added_task_form.h"
#include "ui/pages/datarequests/correction_form.h"
#include "ui/pages/datarequests/facts_form.h"
#include "ui/pages/datarequests/hold_form.h"
#include "ui/pages/datarequests/letter_form.h"
#include "ui/pages/datarequests/move_form.h"
#include "ui/pages/datarequests/outcome_form.h"
#include "ui/pages/datarequests/question_form.h"
#include "ui/pages/datarequests/recount_form.h"
#include "ui/pages/datarequests/request_list.h"
#include "ui/pages/datarequests/task_form.h"

// The forms of a case, and the way back from them.
namespace console::ui {

template <typename Form, typename... Args>
Form* RequestList::presentForm(const Case& request, const Args&... args)
{
    // Kept first: the view that has it goes before the form is there.
    m_behindForm = request;
    Form* form = present<Form>(keysOf(m_behindForm->summary.id), *m_behindForm, args...);
    // Queued: what follows gives the pane another content.
    connect(form, &CaseForm::kept, this, &RequestList::tellKept, Qt::QueuedConnection);
    connect(form, &CaseForm::backWanted, this, &RequestList::closePane, Qt::QueuedConnection);
    form->takeFocus();
    return form;
}

void RequestList::writeLetter(const Case& request, domain::LetterKind kind)
{
    presentForm<LetterForm>(request, kind);
}

void RequestList::makeMove(const Case& request, const domain::RequestMove& move)
{
    presentForm<MoveForm>(request, move);
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
        if (task.added)
            presentForm<AddedTaskForm>(*view->request(), m_workers, std::optional(task));
        else
            presentForm<TaskForm>(*view->request(), task);
    });
    opens(&CaseView::newTaskWanted,
        [this, view] { presentForm<AddedTaskForm>(*view->request(), m_workers); });
    opens(&CaseView::factsWanted, [this, view] {
        const auto* facts = presentForm<FactsForm>(*view->request());
        connect(
            facts, &FactsForm::correctionWanted, this,
            [this, facts] { presentForm<CorrectionForm>(facts->request()); }, Qt::QueuedConnection);
    });
    opens(&CaseView::recountWanted, [this, view] { presentForm<RecountForm>(*view->request()); });
    opens(&CaseView::holdWanted, [this, view] { presentForm<HoldForm>(*view->request()); });
}

} // namespace console::ui
