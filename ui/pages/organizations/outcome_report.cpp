// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/outcome_report.h"

#include "ui/pages/organizations/member_words.h"
#include "ui/pages/organizations/pane_table.h"
#include "ui/parts/flow_layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

#include <algorithm>

namespace console::ui {

OutcomeReport::OutcomeReport(DetailPane& pane, const PageContext& context, const Words& words,
    const QList<Outcome>& outcomes, const QStringList& left)
    : PaneContent(pane, context)
    , m_outcomes(outcomes)
    , m_subject(words.subject)
    , m_model(words.subject)
{
    pane.setTitle(words.title);
    auto* told = new TextLabel(summary(outcomes), TextSize::Body, Tone::Neutral, QFont::DemiBold);
    told->setWordWrap(true);
    pane.add(told);
    addNotes(words, left);
    m_model.setRows(outcomes);
    auto* holder = new PaneTable(words.table, &m_model);
    m_table = holder->table();
    pane.add(holder);
    addActions();
    addLinks();
}

void OutcomeReport::addNotes(const Words& words, const QStringList& left)
{
    const QStringList rest = leftOver(m_outcomes) + left;
    if (rest.isEmpty())
        return;
    auto* note = new Note(Tone::Warn,
        rest.size() == 1 ? tr("1 is left.") : tr("%n are left.", nullptr, int(rest.size())),
        listed(rest));
    connect(note->addAction(words.goOn), &QPushButton::clicked, this,
        [this, rest] { Q_EMIT restWanted(rest); });
    pane().add(note);
}

void OutcomeReport::addActions()
{
    auto* holder = new QWidget;
    auto* row = new FlowLayout(space::s, holder);
    const bool anyLink = std::any_of(m_outcomes.begin(), m_outcomes.end(),
        [](const Outcome& outcome) { return outcome.link.has_value(); });
    if (anyLink) {
        m_copyLink = new PlainButton(tr("Copy link"));
        row->addWidget(m_copyLink);
        connect(m_copyLink, &QPushButton::clicked, this, &OutcomeReport::copyLink);
        auto* all = new PlainButton(tr("Copy all links"));
        row->addWidget(all);
        connect(all, &QPushButton::clicked, this, &OutcomeReport::copyAllLinks);
    }
    auto* csv = new PlainButton(tr("Copy result as CSV"));
    row->addWidget(csv);
    connect(csv, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(outcomesAsCsv(m_outcomes, m_subject));
        Q_EMIT copied(tr("The result is in the clipboard."));
    });
    pane().add(holder);
}

void OutcomeReport::addLinks()
{
    if (!m_copyLink)
        return;
    auto* words = new TextLabel(
        tr("A link opens the account of the person it was made for. Hand it to nobody else."),
        TextSize::Small, Tone::Muted);
    words->setWordWrap(true);
    pane().add(words);
    connect(m_table, &DataTable::currentRowChanged, this, &OutcomeReport::showLinkState);
    const auto first = std::find_if(m_outcomes.begin(), m_outcomes.end(),
        [](const Outcome& outcome) { return outcome.link.has_value(); });
    m_table->selectRow(int(first - m_outcomes.begin()));
    showLinkState();
}

void OutcomeReport::showLinkState()
{
    const QModelIndex index = m_table->currentIndex();
    const bool has = index.isValid() && m_model.row(index.row()).link.has_value();
    setAllowed(m_copyLink, has, tr("Choose a row that has an invitation link."));
}

void OutcomeReport::copyLink()
{
    const Outcome& outcome = m_model.row(m_table->currentIndex().row());
    QGuiApplication::clipboard()->setText(*outcome.link);
    Q_EMIT copied(tr("The invitation link for %1 is in the clipboard.").arg(outcome.subject));
}

void OutcomeReport::copyAllLinks()
{
    QStringList lines;
    for (const Outcome& outcome : std::as_const(m_outcomes)) {
        if (outcome.link)
            lines << outcome.subject + QLatin1Char('\t') + *outcome.link;
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT copied(
        tr("%n invitation links are in the clipboard, one per line.", nullptr, int(lines.size())));
}

void OutcomeReport::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
