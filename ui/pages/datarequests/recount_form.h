// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"

namespace console::ui {

class KeyValueList;

//! Counts the dates of a case with the newest version of its calendar, with the reason, once one
//! has seen what becomes of them.
class RecountForm : public CaseForm {
    Q_OBJECT

public:
    RecountForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;
    void changedElsewhere(const Case& before) override;

private:
    void showDates();

    KeyValueList* m_dates;
    FormField* m_reason;
};

} // namespace console::ui
