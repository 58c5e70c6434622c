// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/move_form.h"

// What one does with a case in its pane, without a form.
namespace console::ui {

using S = domain::RequestStatus;

void CaseView::write(base::Call<Case> call, BusyButton* button, const QString& sentence)
{
    saving(std::move(call).then(this,
               [this, sentence](const base::Result<Case>& written) {
                   if (!written) {
                       failed(written.error());
                       return;
                   }
                   saved();
                   Q_EMIT kept(
                       *written, sentence.isEmpty() ? movedWords(written->summary) : sentence);
               }),
        button, tr("Saving…"));
}

void CaseView::move(const domain::RequestMove& move, BusyButton* button)
{
    if (move.to == S::Purged)
        purge(button);
    else if (move.evidence.isEmpty())
        write(client().dataRequests().move(m_id, {move.to, {}}, m_case->summary.rev), button, {});
    else
        Q_EMIT moveWanted(move);
}

void CaseView::purge(BusyButton* button)
{
    const bool production = context().profile.mark == profiles::Profile::Mark::Production;
    ask({tr("Purge %1?").arg(m_case->summary.ref),
            tr("Address, texts and attachments go for good. What stays: number, kind, dates, "
               "outcome, ground, and who worked on it."),
            tr("Purge"), tr("Keep it"), production ? m_case->summary.ref : QString(),
            tr("Type the number of the case")},
        {button}, button, [this] {
            write(client().dataRequests().move(m_id, {S::Purged, {}}, m_case->summary.rev),
                question()->yesButton(), {});
        });
}

void CaseView::assign(const domain::RequestWorker& worker)
{
    contract::RequestChange change;
    change.assignee = worker.id;
    write(client().dataRequests().change(m_id, change, m_case->summary.rev), m_edit,
        worker.id.isEmpty() ? tr("%1 is given to nobody.").arg(m_case->summary.ref)
                            : tr("%1 is given to %2.").arg(m_case->summary.ref, worker.name));
}

void CaseView::link(const domain::RelatedCase& related, LinkButton* button)
{
    button->setEnabled(false);
    write(client().dataRequests().link(m_id, related.ref, m_case->summary.rev), m_edit,
        tr("%1 and %2 are linked.").arg(m_case->summary.ref, related.ref));
}

void CaseView::agree(domain::DataRight right)
{
    contract::OutcomeForm form;
    form.agrees = true;
    write(client().dataRequests().decide(m_id, right, form, m_case->summary.rev), m_edit,
        tr("You agreed in %1 to what became of: %2.")
            .arg(m_case->summary.ref, models::rightTitle(right)));
}

void CaseView::showPerson()
{
    m_show->setEnabled(false);
    m_showing = client().dataRequests().showSubject(m_id).then(
        this, [this](const base::Result<contract::SubjectView>& shown) {
            if (!shown) {
                // Cancelled when the case came anew, with a button of its own.
                if (shown.error().kind == base::ApiError::Kind::Cancelled)
                    return;
                m_show->setEnabled(true);
                failed(shown.error());
                return;
            }
            QList<KeyValue> rows{{tr("Address"), shown->address}};
            if (!shown->name.isEmpty())
                rows << KeyValue{tr("Name"), shown->name};
            if (!shown->details.isEmpty())
                rows << KeyValue{tr("What they wrote"), shown->details};
            rows << KeyValue{
                tr("On the record"), tr("that this was shown to you just now"), Tone::Muted};
            // All texts come with it: addresses in them are masked as long as nobody asks.
            build(shown->request);
            m_show->hide();
            m_facts->setRows(rows);
            m_facts->show();
        });
}

} // namespace console::ui
