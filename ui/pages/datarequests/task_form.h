// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"

class QComboBox;

namespace console::ui {

//! One thing that has to be done in a case: how far it is, and what shows it.
class TaskForm : public CaseForm {
    Q_OBJECT

public:
    TaskForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
        const domain::CaseTask& task);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;
    [[nodiscard]] bool isUnderstood() const override;

private:
    void showNeeded();

    domain::CaseTask m_task;
    QComboBox* m_state;
    FormField* m_sentOn;
    FormField* m_confirmedOn;
    FormField* m_evidence;
    FormField* m_count;
};

} // namespace console::ui
