// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"

namespace console::ui {

//! Puts a case on legal hold, or releases the hold that it has: either with the reason.
class HoldForm : public CaseForm {
    Q_OBJECT

public:
    HoldForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;

private:
    const bool m_holds; //!< what the form does
    FormField* m_reason;
};

} // namespace console::ui
