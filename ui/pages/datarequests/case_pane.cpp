// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_pane.h"

namespace console::ui {

CasePane::CasePane(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
    const QString& title)
    : PaneContent(pane, context)
    , m_request(request)
{
    pane.setTitle(title.arg(request.summary.ref));
    BusyButton* back = addBarAction(tr("Back"));
    back->setAccessibleName(tr("Back to the case"));
    connect(back, &BusyButton::activated, this,
        [this] { this->pane().leave([this] { Q_EMIT backWanted(); }); });
    readAgainOnRequest(this, pane, [this] { read(); });
}

void CasePane::readMissing()
{
    if (!isRead() && !isBusy())
        read();
}

void CasePane::begin()
{
    dropQuestion();
    pane().clear();
    pane().setState(ViewState::ready());
}

void CasePane::addWords(const QString& text, Tone tone)
{
    auto* label = new TextLabel(text, TextSize::Body, tone);
    label->setWordWrap(true);
    pane().add(label);
}

} // namespace console::ui
