// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_titles.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"

#include <QMenu>

// What is known of a case, at the top of its pane and further down.
namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int linkHeight = 20; // of a link within a line of facts
}

QWidget* inRow(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(space::s, holder);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return holder;
}

void CaseView::addFacts()
{
    const domain::RequestSummary& summary = m_case->summary;
    auto* facts = new KeyValueList;
    const models::DueWords due = models::dueWords(summary, today());
    const QString state = title(summary.status);
    QList<KeyValue> rows{{tr("State"), state, Tone::Neutral},
        {domain::isActive(summary.status) ? tr("Due") : tr("Closed"),
            summary.closedAt ? models::shortDay(*summary.closedAt) : due.text, toneOf(due.tone),
            due.exact},
        {tr("Legal date"), due.legal},
        {tr("Received"),
            tr("%1, %2").arg(
                models::shortTime(summary.receivedAt), models::channelTitle(summary.channel)),
            Tone::Neutral, models::exactTime(summary.receivedAt)},
        {tr("Law"), models::regulationTitle(summary.regulation)}};
    if (const auto& proof = m_case->identity) {
        const QString method = models::identityTitle(proof->method);
        rows << KeyValue{tr("Identity"),
            proof->by.id.isEmpty() ? tr("proved: %1").arg(method)
                                   : tr("proved: %1, by %2").arg(method, proof->by.name),
            Tone::Ok, models::exactTime(proof->at)};
    } else {
        rows << KeyValue{tr("Identity"), tr("not proved yet"), Tone::Muted};
    }
    rows.removeIf([](const KeyValue& row) { return row.value.isEmpty(); });
    facts->setRows(rows);
    addPerson(*facts);
    addAssignee(*facts);
    pane().add(facts);
    m_facts = new KeyValueList;
    m_facts->hide();
    pane().add(m_facts);
}

void CaseView::addPerson(KeyValueList& facts)
{
    const domain::RequestSummary& summary = m_case->summary;
    auto* show = new LinkButton(tr("Show"));
    m_show = show;
    show->setAccessibleName(tr("Show the person"));
    show->setFixedHeight(linkHeight);
    const bool mayShow = domain::may(context().standing, domain::Action::WorkDataRequests);
    setAllowed(show, mayShow && !summary.mask.isEmpty(),
        mayShow ? tr("Nothing personal is left in a purged case.")
                : tr("Addresses are shown to operators and DPOs of this workspace."));
    if (show->isEnabled())
        show->setToolTip(
            tr("With the addresses in all texts of the case. That they were shown goes "
               "on the record."));
    auto* mask = new TextLabel(
        summary.mask.isEmpty() ? tr("purged") : summary.mask, TextSize::Body, Tone::Neutral);
    facts.addRow(tr("Person"), inRow({mask, show}));
    connect(show, &QPushButton::clicked, this, &CaseView::showPerson);
}

void CaseView::addAssignee(KeyValueList& facts)
{
    const auto& now = m_case->summary.assignee;
    auto* chosen = new LinkButton(now ? now->name : tr("nobody"));
    chosen->setAccessibleName(tr("Assignee: %1").arg(chosen->text()));
    chosen->setFixedHeight(linkHeight);
    auto* menu = new QMenu(chosen);
    chosen->setMenu(menu);
    const QString reason = whyNoChange();
    setAllowed(chosen, reason.isEmpty(), reason);
    const auto fill = [this, menu] {
        menu->clear();
        for (const domain::RequestWorker& worker : m_workers)
            menu->addAction(worker.name, this, [this, worker] { assign(worker); });
        menu->addSeparator();
        menu->addAction(tr("Nobody"), this, [this] { assign({}); });
    };
    fill();
    // Who they are may have been read only after the case.
    connect(menu, &QMenu::aboutToShow, this, fill);
    facts.addRow(tr("Assignee"), inRow({chosen}));
}

void CaseView::addNotices()
{
    const QList<CaseNotice> notices = noticesOf(*m_case);
    for (const CaseNotice& notice : notices)
        pane().add(new Note(notice.tone, notice.title, notice.text));
}

void CaseView::addDetails()
{
    pane().addSection(tr("Details"));
    QList<KeyValue> rows;
    const auto add = [&rows](const QString& key, const QString& value) {
        if (!value.isEmpty())
            rows << KeyValue{key, value};
    };
    rows << (m_case->scope.isEmpty() ? KeyValue{tr("Which data"), tr("not said yet"), Tone::Muted}
                                     : KeyValue{tr("Which data"), m_case->scope});
    add(tr("We hold them as"), models::requestRoleTitle(m_case->summary.role));
    add(tr("Controller"), m_case->controllerContact);
    add(tr("Name"), m_case->name);
    add(tr("What they wrote"), m_case->details);
    add(tr("Original"), m_case->sourceRef);
    add(tr("Working days"),
        tr("%1, target %2 working days before")
            .arg(models::calendarTitle(m_case->calendar, m_case->calendarName))
            .arg(m_case->targetReserve));
    add(tr("Version of the calendar"), m_case->calendarVersion);
    auto* facts = new KeyValueList;
    facts->setRows(rows);
    pane().add(facts);
    addRenewal();
}

void CaseView::addRenewal()
{
    if (!m_case->renewal)
        return;
    auto* note = new Note(Tone::Accent, tr("There is a newer version of this calendar."),
        tr("The dates of this case stay as they were counted, until somebody counts them anew."));
    LinkButton* anew = note->addAction(tr("Count them anew…"));
    const QString noChange = whyNoChange();
    setAllowed(anew, noChange.isEmpty(), noChange);
    connect(anew, &QPushButton::clicked, this, &CaseView::recountWanted);
    pane().add(note);
}

} // namespace console::ui
