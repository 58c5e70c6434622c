// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"

class QComboBox;

namespace console::ui {

//! What became of one right: the outcome, the ground where one is needed, and the words for the
//! person.
class OutcomeForm : public CaseForm {
    Q_OBJECT

public:
    OutcomeForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
        const domain::RequestedRight& right);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;

private:
    void fill(const domain::RequestedRight& right);
    void showNeeded();

    domain::DataRight m_right;
    QComboBox* m_outcome;
    QComboBox* m_ground;
    FormField* m_groundField;
    FormField* m_text;
};

} // namespace console::ui
