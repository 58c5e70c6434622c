// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "ui/pages/datarequests/attachments_pane.h"
#include "ui/pages/datarequests/calendars_pane.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/case_selection.h"
#include "ui/pages/datarequests/copy_pane.h"
#include "ui/pages/datarequests/erasure_pane.h"
#include "ui/pages/datarequests/own_request_pane.h"
#include "ui/pages/datarequests/record_form.h"
#include "ui/pages/datarequests/register_pane.h"
#include "ui/pages/datarequests/request_list.h"
#include "ui/pages/organizations/outcome_report.h"
#include "ui/parts/save_file.h"

// What the pane beside the queue shows.
namespace console::ui {

using domain::RequestSummary;

QStringList RequestList::keysOf(const QString& id) const
{
    return rowOfKey(id) < 0 ? QStringList() : QStringList(id);
}

std::optional<RequestSummary> RequestList::shownCase() const
{
    if (!list().isDetailOpen())
        return std::nullopt;
    if (const auto* form = qobject_cast<CaseForm*>(content()))
        return form->request().summary;
    const auto* view = qobject_cast<CaseView*>(content());
    return view && view->request() ? std::optional(view->request()->summary) : std::nullopt;
}

void RequestList::showSelection(const QStringList& keys)
{
    Summaries chosen;
    QSet<QString> ids; // a case may be chosen by itself and with its heading
    for (const QString& key : keys) {
        const int row = rowOfKey(key);
        const Summaries cases = row < 0 ? Summaries() : m_model.casesAt(row);
        for (const RequestSummary& request : cases) {
            if (!ids.contains(request.id))
                chosen << request;
            ids.insert(request.id);
        }
    }
    if (chosen.size() > 1) {
        auto* selection = present<CaseSelection>(keys, chosen);
        connect(selection, &CaseSelection::ended, this, &RequestList::tellOutcomes,
            Qt::QueuedConnection);
        return;
    }
    if (chosen.isEmpty()) {
        closePane();
        return;
    }
    follow(present<CaseView>(keys, chosen.first().id, caseTitle(chosen.first()), m_workers));
}

void RequestList::open(const QString& id)
{
    if (m_model.totalRows() < 0)
        m_wanted = id;
    else if (const int row = rowOfKey(id); row >= 0)
        openRow(id);
    else
        openCase(id, tr("Case"));
}

void RequestList::openRegister()
{
    leave([this] {
        m_behindForm.reset();
        auto* pane = present<RegisterPane>({});
        connect(pane, &RegisterPane::fileWanted, this, &RequestList::saveAsFile);
        pane->takeFocus();
    });
}

void RequestList::openCalendars()
{
    leave([this] {
        m_behindForm.reset();
        auto* pane = present<CalendarsPane>({});
        connect(pane, &CalendarsPane::told, this,
            [this](const QString& sentence) { announce(Tone::Ok, sentence); });
        pane->takeFocus();
    });
}

void RequestList::saveAsFile(const QString& title, const QString& name, const QString& filter,
    const std::function<QByteArray()>& content)
{
    saveFile(
        this, title, name, filter, content,
        [this](const base::Result<QString>& path) {
            if (path)
                announce(Tone::Ok, tr("Saved to %1").arg(*path));
            else
                announce(Tone::Bad, path.error().message);
        },
        [this] { announce(Tone::Accent, tr("The file is being written…")); });
}

void RequestList::openCase(const QString& id, const QString& ref)
{
    leave([this, id, ref] {
        const QStringList keys = keysOf(id);
        follow(present<CaseView>(keys, id, ref, m_workers));
        if (!keys.isEmpty())
            select(keys);
    });
}

void RequestList::showCase(const Case& request)
{
    const QStringList keys = keysOf(request.summary.id);
    CaseView* view = present<CaseView>(keys, request, m_workers);
    follow(view);
    view->takeFocus();
}

void RequestList::follow(CaseView* view)
{
    m_behindForm.reset();
    connect(view, &CaseView::kept, this, &RequestList::tellKept, Qt::QueuedConnection);
    connect(view, &CaseView::fileWanted, this, &RequestList::saveAsFile);
    connect(view, &CaseView::caseWanted, this, &RequestList::openCase, Qt::QueuedConnection);
    connect(
        view, &CaseView::personWanted, this,
        [this](const RequestSummary& request) {
            m_filter->setPerson(request.personKey, request.mask);
        },
        Qt::QueuedConnection);
    connectForms(view);
    connectFulfilment(view);
}

void RequestList::closePane()
{
    const auto* form = qobject_cast<CaseForm*>(content());
    if (form && m_behindForm) {
        // As it was read last, which may be later than when the form was opened.
        showCase(Case(form->request()));
        return;
    }
    m_behindForm.reset();
    ListLevel::closePane();
}

void RequestList::startDraft()
{
    if (!whyNoWork(context()).isEmpty())
        return;
    leave([this] { presentRecordForm()->takeFocus(); });
}

RecordForm* RequestList::presentRecordForm()
{
    m_behindForm.reset();
    auto* form = present<RecordForm>({});
    connect(form, &RecordForm::recorded, this, &RequestList::tellKept, Qt::QueuedConnection);
    return form;
}

void RequestList::askAboutOneself()
{
    if (!m_own->isEnabled())
        return;
    leave([this] {
        const auto& account = client().session().account();
        if (context().governance.isHere() && account) {
            // The cases are kept beside a cloud, by a service that knows nobody's address there.
            presentRecordForm()->setPerson(account->email);
            return;
        }
        m_behindForm.reset();
        auto* pane = present<OwnRequestPane>({});
        connect(
            pane, &OwnRequestPane::raised, this,
            [this](const QString& sentence) {
                announce(Tone::Ok, sentence);
                refresh();
            },
            Qt::QueuedConnection);
    });
}

void RequestList::showPane()
{
    if (!list().isDetailOpen())
        return;
    // The service answers, so that a session that had ended goes on.
    if (auto* view = qobject_cast<CaseView*>(content())) {
        const int row = rowOfKey(view->id());
        if (row >= 0 && view->request() && selectedKeys().isEmpty()) {
            // It was recorded just now, or opened from another case: its row is the chosen one.
            const QString id = view->id();
            showCase(Case(*view->request()));
            select({id});
        } else if (row >= 0) {
            view->follow(m_model.request(row));
        }
        return;
    }
    if (auto* made = qobject_cast<RegisterPane*>(content())) {
        made->refresh();
        return;
    }
    list().detail()->setState(ViewState::ready());
    if (auto* part = qobject_cast<CasePane*>(content()))
        part->readMissing();
    else if (auto* own = qobject_cast<OwnRequestPane*>(content()))
        own->readMissing();
    else if (auto* calendars = qobject_cast<CalendarsPane*>(content()))
        calendars->readMissing();
}

void RequestList::tellKept(const Case& request, const QString& sentence)
{
    showCase(request);
    announce(Tone::Ok, sentence);
    refresh();
}

void RequestList::tellOutcomes(const QList<Outcome>& outcomes)
{
    auto* report = present<OutcomeReport>({},
        OutcomeReport::Words{
            tr("What became of them"), tr("Moved cases"), tr("Choose them again"), tr("Case")},
        outcomes);
    connect(
        report, &OutcomeReport::restWanted, this,
        [this](const QStringList& refs) {
            QStringList keys;
            for (const RequestSummary& request : std::as_const(m_requests)) {
                if (refs.contains(request.ref) && rowOfKey(request.id) >= 0)
                    keys << request.id;
            }
            select(keys);
        },
        Qt::QueuedConnection);
    connect(report, &OutcomeReport::copied, this,
        [this](const QString& sentence) { announce(Tone::Ok, sentence); });
}

} // namespace console::ui
