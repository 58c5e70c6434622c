// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/evidence_fields.h"

namespace console::ui {

//! One move of a case, with the evidence that it asks for.
class MoveForm : public CaseForm {
    Q_OBJECT

public:
    MoveForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
        const domain::RequestMove& move);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;
    [[nodiscard]] bool isUnderstood() const override { return m_evidence.areDaysUnderstood(); }

private:
    domain::RequestMove m_move;
    EvidenceFields m_evidence;
    base::CallHandle m_reading; //!< of letters that may be the evidence
};

//! "DSR-2026-0001 is now in “Assessing”."
[[nodiscard]] QString movedWords(const domain::RequestSummary& request);

} // namespace console::ui
