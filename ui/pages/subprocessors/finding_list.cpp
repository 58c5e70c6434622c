// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/finding_list.h"

#include "ui/parts/buttons.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/leading.h"
#include "ui/parts/literal_text.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using domain::EntryFinding;

namespace {

constexpr qsizetype mostEntries = 50;

bool isError(const EntryFinding& finding)
{
    return finding.severity == EntryFinding::Severity::Error;
}

struct About {
    QString slug;
    QList<EntryFinding> findings;
    bool blocks = false;
};

//! Those with errors first, else in the order of the listing.
QList<About> byEntry(const QList<EntryFinding>& findings)
{
    QList<About> all;
    QHash<QString, qsizetype> places;
    for (const EntryFinding& finding : findings) {
        if (!places.contains(finding.slug)) {
            places.insert(finding.slug, all.size());
            all.append({finding.slug, {}, false});
        }
        About& about = all[places.value(finding.slug)];
        about.findings.append(finding);
        about.blocks = about.blocks || isError(finding);
    }
    std::stable_partition(all.begin(), all.end(), [](const About& each) { return each.blocks; });
    for (About& about : all)
        std::stable_partition(about.findings.begin(), about.findings.end(), isError);
    return all;
}

QWidget* lineOf(const EntryFinding& finding)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    // Under the words of the link above.
    row->setContentsMargins(leading(*line, linkPadding));
    row->setSpacing(6);
    const bool blocks = isError(finding);
    row->addWidget(new IconLabel(icon(blocks ? Icon::Error : Icon::Warning,
                       blocks ? IconColor::Bad : IconColor::Warn)),
        0, Qt::AlignTop);
    auto* text = new TextLabel(finding.message);
    text->setWordWrap(true);
    text->setAccessibleName(blocks ? FindingList::tr("Error: %1").arg(finding.message)
                                   : FindingList::tr("Warning: %1").arg(finding.message));
    row->addWidget(text, 1);
    return line;
}

} // namespace

FindingList::FindingList(const QList<EntryFinding>& findings,
    const QList<domain::SubProcessor>& entries, QWidget* parent)
    : QWidget(parent)
{
    QHash<QString, QString> names;
    for (const domain::SubProcessor& entry : entries)
        names.insert(entry.slug, entry.name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    const QList<About> all = byEntry(findings);
    for (const About& about : all.first(qMin(all.size(), mostEntries))) {
        const QString name = names.value(about.slug).trimmed();
        const QString shown = name.isEmpty() ? about.slug : name;
        auto* entry = new LinkButton(quoteAmpersands(shown));
        entry->setAccessibleName(tr("Show %1 (%2)").arg(shown, about.slug));
        connect(entry, &QPushButton::clicked, this,
            [this, slug = about.slug] { Q_EMIT entryWanted(slug); });
        column->addWidget(entry, 0, Qt::AlignLeading);
        for (const EntryFinding& finding : about.findings)
            column->addWidget(lineOf(finding));
    }
    if (all.size() > mostEntries) {
        auto* more = new TextLabel(tr("%n more entry(ies) have findings. They are marked in the "
                                      "list.",
                                       nullptr, int(all.size() - mostEntries)),
            TextSize::Small, Tone::Muted);
        more->setWordWrap(true);
        column->addWidget(more);
    }
}

qsizetype errorsAmong(const QList<EntryFinding>& findings)
{
    return std::count_if(findings.begin(), findings.end(), isError);
}

} // namespace console::ui
