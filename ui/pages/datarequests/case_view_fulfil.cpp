// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/attachments_pane.h"
#include "ui/pages/datarequests/case_letters.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/copy_pane.h"
#include "ui/pages/datarequests/erasure_pane.h"
#include "ui/pages/datarequests/identity_code_pane.h"
#include "ui/pages/datarequests/letters_pane.h"
#include "ui/pages/datarequests/request_list.h"
#include "ui/parts/flow_layout.h"

#include <algorithm>

// From a case to what fulfils it on this service and to its files, and back.
namespace console::ui {

using domain::DataRight;

namespace {

bool asksFor(const domain::RequestCase& request, std::initializer_list<DataRight> rights)
{
    return std::any_of(request.summary.rights.begin(), request.summary.rights.end(),
        [&](const domain::RightClock& clock) {
            return std::find(rights.begin(), rights.end(), clock.asked.right) != rights.end();
        });
}

} // namespace

void CaseView::addFulfilment()
{
    QList<QWidget*> row;
    const QString reason = whyNoWork(context());
    const auto addButton = [&](const QString& text, auto signal) {
        auto* button = new BusyButton(text);
        setAllowed(button, reason.isEmpty(), reason);
        connect(button, &BusyButton::activated, this, signal);
        row << button;
    };
    if (asksFor(*m_case, {DataRight::Access, DataRight::Portability}))
        addButton(tr("Copy of the data…"), &CaseView::copyWanted);
    if (asksFor(*m_case, {DataRight::Erasure}))
        addButton(tr("Preview the erasure…"), &CaseView::erasureWanted);
    const auto addReading = [&](const QString& text, auto signal) {
        auto* button = new BusyButton(text);
        connect(button, &BusyButton::activated, this, signal);
        row << button;
    };
    addReading(tr("Letters…"), &CaseView::lettersWanted);
    addReading(tr("Code by mail…"), &CaseView::identityCodeWanted);
    addReading(tr("Attachments…"), &CaseView::attachmentsWanted);
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(space::s, holder);
    for (QWidget* button : std::as_const(row))
        flow->addWidget(button);
    pane().add(holder);
}

void CaseView::addLetters()
{
    auto* letters = new CaseLetters(client(), *m_case);
    connect(letters, &CaseLetters::settled, this, [this] {
        // The list may leave it out by now.
        if (!isBusy())
            read();
        Q_EMIT serverChanged();
    });
    pane().add(letters);
    m_letters = letters;
}

template <typename Pane>
Pane* RequestList::presentFulfilment(const Case& request)
{
    // Copied first: the view that has it goes before the pane is there.
    const Case shown = request;
    m_behindForm.reset();
    Pane* pane = present<Pane>(keysOf(shown.summary.id), shown);
    connect(
        pane, &Pane::backWanted, this,
        [this, id = shown.summary.id, ref = shown.summary.ref] { openCase(id, ref); },
        Qt::QueuedConnection);
    pane->takeFocus();
    return pane;
}

void RequestList::connectFulfilment(CaseView* view)
{
    connect(
        view, &CaseView::erasureWanted, this,
        [this, view] { presentFulfilment<ErasurePane>(*view->request()); }, Qt::QueuedConnection);
    connect(
        view, &CaseView::copyWanted, this,
        [this, view] { presentFulfilment<CopyPane>(*view->request()); }, Qt::QueuedConnection);
    connect(
        view, &CaseView::attachmentsWanted, this,
        [this, view] { presentFulfilment<AttachmentsPane>(*view->request()); },
        Qt::QueuedConnection);
    connect(
        view, &CaseView::lettersWanted, this,
        [this, view] {
            const auto* letters = presentFulfilment<LettersPane>(*view->request());
            connect(letters, &LettersPane::letterWanted, this, &RequestList::writeLetter,
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    connect(
        view, &CaseView::identityCodeWanted, this,
        [this, view] {
            const auto* code = presentFulfilment<IdentityCodePane>(*view->request());
            connect(code, &IdentityCodePane::moveWanted, this, &RequestList::makeMove,
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace console::ui
