// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/hold_form.h"

#include "cloud/client.h"

namespace console::ui {

using namespace Qt::StringLiterals;

HoldForm::HoldForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CaseForm(pane, context, request)
    , m_holds(!request.summary.flags.legalHold)
{
    addWords(m_holds
            ? tr("While a case is on legal hold, no work on it begins, nothing is erased for it, "
                 "and it is not purged.")
            : tr("Once the hold is released, the case goes on, and a task says to look at what had "
                 "to wait."));
    m_reason = addText(
        m_holds ? tr("Why it is put on hold") : tr("Why the hold is released"), u"holdReason"_s);
    open(m_holds ? tr("%1: legal hold").arg(request.summary.ref)
                 : tr("%1: end of the hold").arg(request.summary.ref),
        m_holds ? tr("Put on hold") : tr("Release the hold"));
}

base::Call<domain::RequestCase> HoldForm::write()
{
    contract::RequestChange change;
    change.legalHold = m_holds;
    change.holdReason = textIn(m_reason);
    return client().dataRequests().change(request().summary.id, change, request().summary.rev);
}

QString HoldForm::doneWords(const Case& request) const
{
    return m_holds ? tr("%1 is on legal hold.").arg(request.summary.ref)
                   : tr("%1 is no longer on hold.").arg(request.summary.ref);
}

} // namespace console::ui
