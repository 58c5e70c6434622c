// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"

class QComboBox;

namespace console::ui {

//! A task that somebody adds to a case, or added before: what has to be done, by whom, until when,
//! and how far it is.
class AddedTaskForm : public CaseForm {
    Q_OBJECT

public:
    using Workers = QList<domain::RequestWorker>;

    //! `workers` are who it can be given to. Without `task` a new one is added.
    AddedTaskForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
        const Workers& workers, const std::optional<domain::CaseTask>& task = std::nullopt);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;

private:
    void addAssignee(Workers workers);
    void addState();
    [[nodiscard]] domain::UserId assignee() const;

    const std::optional<domain::CaseTask> m_task;
    FormField* m_title;
    QComboBox* m_assignee;
    FormField* m_dueOn;
    FormField* m_evidence;
    QComboBox* m_state = nullptr; //!< of one that is there
};

} // namespace console::ui
