// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/merge_decisions.h"

#include "ui/pages/subprocessors/entry_words.h"
#include "ui/parts/leading.h"
#include "ui/parts/literal_text.h"
#include "ui/parts/text_label.h"
#include "ui/parts/wrapped_choice.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using domain::MergeConflict;
using domain::SubProcessor;

namespace {

const SubProcessor* entryOf(const QList<SubProcessor>& entries, const QString& slug)
{
    const auto it = std::find_if(entries.begin(), entries.end(),
        [&](const SubProcessor& entry) { return entry.slug == slug; });
    return it == entries.end() ? nullptr : &*it;
}

TextLabel* words(const QString& text)
{
    auto* label = new TextLabel(
        text.isEmpty() ? MergeDecisions::tr("nothing") : text, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    label->setContentsMargins(leading(*label, space::xl));
    return label;
}

//! A text of the entry as a person reads it.
QString readable(SubProcessor entry, domain::EntryField field, const QString& text)
{
    (void)domain::setFieldText(entry, field, text);
    return entryWords(entry, field);
}

} // namespace

MergeDecisions::MergeDecisions(const domain::MergedListing& merged,
    const QList<SubProcessor>& yours, const QString& theirs, QWidget* parent)
    : QWidget(parent)
    , m_merged(merged)
    , m_yours(yours)
    , m_take(new BusyButton(tr("Take this into the draft"), ButtonKind::Primary))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    for (const MergeConflict& conflict : m_merged.conflicts)
        addConflict(conflict, theirs);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_take, &BusyButton::activated, this, &MergeDecisions::decided);
}

void MergeDecisions::addConflict(const MergeConflict& conflict, const QString& theirs)
{
    const bool isField = conflict.kind == MergeConflict::Kind::Field;
    const SubProcessor* mine = entryOf(m_yours, conflict.slug);
    const SubProcessor* now = entryOf(m_merged.entries, conflict.slug);
    const SubProcessor entry = mine ? *mine : now ? *now : SubProcessor();
    const QString about = isField
        ? tr("%1 (%2), %3").arg(entry.name, entry.slug, domain::fieldLabel(conflict.field))
        : tr("%1 (%2)").arg(entry.name, entry.slug);
    auto* title = new TextLabel(about, TextSize::Body, Tone::Neutral, QFont::DemiBold);
    title->setWordWrap(true);
    layout()->addWidget(title);
    auto* group = new QButtonGroup(this);
    auto* keep = new WrappedRadioButton(tr("As the draft has it"));
    auto* take = new WrappedRadioButton(quoteAmpersands(tr("As %1 has it").arg(theirs)));
    keep->setAccessibleName(tr("%1: as the draft has it").arg(about));
    take->setAccessibleName(tr("%1: as %2 has it").arg(about, theirs));
    take->setChecked(true);
    const auto side = [&](QRadioButton* button, const QString& text) {
        group->addButton(button);
        layout()->addWidget(button);
        layout()->addWidget(words(text));
    };
    const QString removed = tr("removed");
    const QString kept = tr("stays");
    if (isField) {
        side(keep, readable(entry, conflict.field, conflict.yours));
        side(take, readable(entry, conflict.field, conflict.theirs));
    } else {
        const bool byYou = conflict.kind == MergeConflict::Kind::RemovedByYou;
        side(keep, byYou ? removed : kept);
        side(take, byYou ? kept : removed);
    }
    m_mine.append(keep);
}

QList<SubProcessor> MergeDecisions::entries() const
{
    QList<SubProcessor> entries = m_merged.entries;
    QSet<QString> placed;
    for (qsizetype i = 0; i < m_merged.conflicts.size(); ++i) {
        const MergeConflict& conflict = m_merged.conflicts.at(i);
        if (!m_mine.at(i)->isChecked())
            continue;
        if (conflict.kind == MergeConflict::Kind::RemovedByYou) {
            entries.removeIf(
                [&](const SubProcessor& entry) { return entry.slug == conflict.slug; });
        } else if (conflict.kind == MergeConflict::Kind::RemovedByThem) {
            placed.insert(conflict.slug);
        } else {
            for (SubProcessor& entry : entries) {
                if (entry.slug == conflict.slug)
                    (void)domain::setFieldText(entry, conflict.field, conflict.yours);
            }
        }
    }
    return domain::placedAs(entries, m_yours, placed);
}

} // namespace console::ui
