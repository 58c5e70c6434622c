// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/difference_view.h"

#include "models/listing_difference_model.h"
#include "ui/pages/subprocessors/entry_words.h"
#include "ui/parts/changed_text.h"
#include "ui/parts/facts.h"

namespace console::ui {

using domain::EntryDifference;
using domain::EntryField;

namespace {

QString valueOf(const domain::SubProcessor& entry, EntryField field)
{
    const QString words = entryWords(entry, field);
    return words.isEmpty() ? DifferenceView::tr("not given") : words;
}

//! What an entry says that is on one side only.
KeyValueList* factsOf(const domain::SubProcessor& entry)
{
    auto* facts = new KeyValueList;
    QList<KeyValue> rows;
    for (const EntryField field : domain::filledFields(entry))
        rows.append({domain::fieldLabel(field), entryWords(entry, field)});
    facts->setRows(rows);
    return facts;
}

KeyValueList* changeOf(const EntryDifference& entry, EntryField field)
{
    const QList<domain::TextRun> runs
        = domain::wordDifference(valueOf(*entry.before, field), valueOf(*entry.after, field));
    auto* change = new KeyValueList;
    change->addRow(DifferenceView::tr("Before"), new ChangedText(runs, ChangedText::Side::Before));
    change->addRow(DifferenceView::tr("Now"), new ChangedText(runs, ChangedText::Side::After));
    return change;
}

} // namespace

void addDifference(DetailPane& pane, const EntryDifference& entry)
{
    QStringList headline{models::differenceWord(entry), models::placeWords(entry)};
    headline.removeAll(QString());
    auto* what = new TextLabel(headline.join(QStringLiteral(" · ")), TextSize::Body,
        entry.isAdded()         ? Tone::Ok
            : entry.isRemoved() ? Tone::Bad
                                : Tone::Neutral,
        QFont::DemiBold);
    what->setWordWrap(true);
    pane.add(what);
    if (entry.isAdded() || entry.isRemoved()) {
        pane.add(factsOf(entry.entry()));
        return;
    }
    for (const domain::FieldChange& change : entry.fields) {
        pane.addSection(domain::fieldLabel(change.field));
        pane.add(changeOf(entry, change.field));
    }
}

DifferenceView::DifferenceView(
    DetailPane& pane, const PageContext& context, const EntryDifference& entry)
    : PaneContent(pane, context)
{
    pane.setTitle(entry.entry().name);
    addDifference(pane, entry);
}

} // namespace console::ui
