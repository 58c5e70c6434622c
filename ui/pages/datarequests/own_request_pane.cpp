// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/own_request_pane.h"

#include "cloud/client.h"
#include "models/data_requests_model.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/rights_choice.h"
#include "ui/pages/keep_draft.h"
#include "ui/parts/check_set.h"
#include "ui/parts/text_area.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestSummary;

OwnRequestPane::OwnRequestPane(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
{
    pane.setTitle(tr("About myself"));
    connect(&pane, &DetailPane::saveRequested, this, &OwnRequestPane::save);
    connect(&pane, &DetailPane::stateActionRequested, this, [this](State state) {
        if (state == State::SessionEnded)
            Q_EMIT sessionEnded();
        else
            read();
    });
    read();
}

void OwnRequestPane::takeFocus()
{
    if (m_rights)
        m_rights->setFocus(Qt::OtherFocusReason);
    else
        PaneContent::takeFocus();
}

void OwnRequestPane::readMissing()
{
    if (!m_isRead)
        read();
}

void OwnRequestPane::read()
{
    pane().setState(ViewState::firstLoad(tr("Looking for what you asked before…")));
    // What was typed after a first answer would go with the second one.
    m_reading.cancel();
    m_reading = client().dataRequests().own().then(
        this, [this](const base::Result<QList<RequestSummary>>& asked) {
            if (asked) {
                m_isRead = true;
                m_asked = *asked;
                show();
                takeFocus();
                return;
            }
            if (asked.error().kind == base::ApiError::Kind::Cancelled)
                return;
            pane().setState(
                ViewState::failed(tr("What you asked before could not be read."), asked.error()));
            if (asked.error().kind == base::ApiError::Kind::NotSignedIn)
                Q_EMIT sessionEnded();
        });
}

void OwnRequestPane::show()
{
    pane().clear();
    pane().setState(ViewState::ready());
    pane().setTitle(tr("About myself"));
    auto* what = new TextLabel(
        tr("What you ask for here counts from now on, as if you had written to the data protection "
           "officer. Your session proves who you are."),
        TextSize::Body, Tone::Muted);
    what->setWordWrap(true);
    pane().add(what);
    if (const auto& account = client().session().account()) {
        auto* person = new KeyValueList;
        person->setRows({{tr("Person"), account->email}});
        pane().add(person);
    }
    m_rights = rightsChoice({domain::allDataRights.begin(), domain::allDataRights.end()});
    m_rightsField = pane().addField(new FormField(tr("What you ask for"), m_rights, u"rights"_s));
    m_details = pane().addField(
        new FormField(tr("What you want to say (optional)"), fourLines(), u"details"_s));
    addAsked();
    pane().setSaveText(tr("Send the request"));
    pane().setDraft(true);
    pane().markClean();
    keepDraft(pane(), context(), u"request/own"_s);
}

void OwnRequestPane::addAsked()
{
    if (m_asked.isEmpty())
        return;
    pane().addSection(tr("Asked so far"));
    QList<KeyValue> rows;
    for (const RequestSummary& request : std::as_const(m_asked)) {
        const models::DueWords due
            = models::dueWords(request, models::dayOf(request, context().clock()));
        QStringList words{models::rightsTitle(rightsOf(request)), title(request.status)};
        if (domain::isActive(request.status) && !due.legal.isEmpty())
            words << tr("answer due by %1").arg(due.legal);
        rows << KeyValue{request.ref, words.join(u" · "_s), Tone::Neutral, due.exact};
    }
    auto* list = new KeyValueList;
    list->setRows(rows);
    pane().add(list);
}

void OwnRequestPane::save()
{
    if (!m_rights)
        return;
    if (m_rights->chosen() == 0) {
        m_rightsField->setError(tr("Say what you ask for: one right at least."));
        m_rights->setFocus(Qt::OtherFocusReason);
        return;
    }
    saving(
        client()
            .dataRequests()
            .raiseOwn({chosenRights(*m_rights), textIn(m_details)})
            .then(this, [this](const base::Result<RequestSummary>& made) {
                if (!made) {
                    failed(made.error());
                    return;
                }
                saved();
                m_asked.prepend(*made);
                show();
                Q_EMIT raised(
                    tr("%1 is recorded. The data protection officer sees it now.").arg(made->ref));
            }));
}

} // namespace console::ui
