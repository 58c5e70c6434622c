// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/record_form.h"

#include "cloud/client.h"
#include "domain/email_address.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/receipt_fields.h"
#include "ui/pages/datarequests/rights_choice.h"
#include "ui/pages/keep_draft.h"

#include <QComboBox>

// What one does with the form; its fields are made in record_form_fields.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;

namespace {
constexpr int typingPause = 250; // milliseconds
} // namespace

RecordForm::RecordForm(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
{
    pane.setTitle(tr("New data request"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    pane.setSaveText(tr("Record the case"));
    pane.setDraft(true);
    pane.markClean();
    keepDraft(pane, context, u"request/new"_s);
    m_receipt->showDates(typed());
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_receipt->showDates(typed());
        askWhoItIs();
    });
    connect(&pane, &DetailPane::saveRequested, this, &RecordForm::save);
    connect(&pane, &DetailPane::discarded, this, &RecordForm::clearWhoItIs);
}

void RecordForm::takeFocus()
{
    m_address->control()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::setPerson(const QString& address)
{
    m_address->setValue(address);
    m_rights->setFocus(Qt::OtherFocusReason);
}

contract::RequestForm RecordForm::typed() const
{
    contract::RequestForm form;
    form.address = textIn(m_address);
    form.name = textIn(m_name);
    form.role = domain::RequestRole(m_role->currentData().toInt());
    form.language = m_language->currentData().toString();
    m_receipt->write(form);
    form.rights = chosenRights(*m_rights);
    form.sourceRef = textIn(m_source);
    form.details = textIn(m_details);
    return form;
}

bool RecordForm::isUnderstood()
{
    if (const base::Result<QString> address = domain::emailAddress(textIn(m_address)); !address) {
        m_address->setError(address.error().message);
        takeFocus();
        reveal(m_address);
        return false;
    }
    if (m_rights->chosen() == 0) {
        m_rightsField->setError(tr("Say what the person asks for: one right at least."));
        m_rights->setFocus(Qt::OtherFocusReason);
        reveal(m_rightsField);
        return false;
    }
    FormField* wrong = m_receipt->misunderstood();
    if (wrong)
        reveal(wrong);
    return !wrong;
}

void RecordForm::save()
{
    m_typing.stop();
    if (const QString reason = whyNoWork(context()); !reason.isEmpty()) {
        pane().showError(ApiError::invalid({}, reason, u"request.not-allowed"_s));
        return;
    }
    if (!isUnderstood())
        return;
    saving(client().dataRequests().record(typed()).then(
        this, [this](const base::Result<domain::RequestCase>& request) {
            if (!request) {
                failed(request.error());
                return;
            }
            link(*request, chosenRelated(), {});
        }));
}

} // namespace console::ui
