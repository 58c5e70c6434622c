// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/sub_processors_model.h"

#include <QCoreApplication>

namespace console::models {

using domain::DataZone;
using domain::EntryFinding;
using domain::SubProcessor;
using domain::TransferMechanism;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SubProcessorsModel", text);
}

QString shortWords(TransferMechanism mechanism)
{
    switch (mechanism) {
    case TransferMechanism::Adequacy:
        return tr("adequacy");
    case TransferMechanism::Dpf:
        return tr("DPF");
    case TransferMechanism::Scc:
        return tr("SCC");
    case TransferMechanism::Idta:
        return tr("IDTA");
    case TransferMechanism::Bcr:
        return tr("BCR");
    case TransferMechanism::None:
        break;
    }
    return tr("none recorded");
}

EntryState stateOf(const domain::EntryDifference& difference)
{
    if (difference.isAdded())
        return EntryState::Added;
    if (difference.isRemoved())
        return EntryState::Removed;
    return difference.isChanged() ? EntryState::Changed : EntryState::Moved;
}

//! The entry and its findings are known.
TransferWords transferWords(const ListedEntry& listed, const QDate& today)
{
    const SubProcessor& entry = listed.entry;
    const DataZone zone = domain::builtInDataZones().zoneOf(entry.countries, today);
    if (zone == DataZone::Unknown)
        return {tr("no country recorded"), CellTone::Warn};
    if (zone == DataZone::Eea)
        return {tr("EEA"), CellTone::Ok};
    if (entry.transfer == TransferMechanism::None)
        return {shortWords(entry.transfer), CellTone::Warn};
    const bool covered = std::none_of(
        listed.findings.begin(), listed.findings.end(), [](const EntryFinding& finding) {
            return finding.field == domain::EntryField::Transfer
                && finding.severity == EntryFinding::Severity::Error;
        });
    return covered
        ? TransferWords{shortWords(entry.transfer), CellTone::Ok}
        : TransferWords{tr("%1 does not cover it").arg(shortWords(entry.transfer)), CellTone::Bad};
}

} // namespace

QString stateWords(EntryState state)
{
    switch (state) {
    case EntryState::Added:
        return tr("added");
    case EntryState::Changed:
        return tr("changed");
    case EntryState::Moved:
        return tr("moved");
    case EntryState::Removed:
        return tr("removed");
    case EntryState::Same:
        break;
    }
    return {};
}

int ListedEntry::errors() const
{
    return int(std::count_if(findings.begin(), findings.end(), [](const EntryFinding& finding) {
        return finding.severity == EntryFinding::Severity::Error;
    }));
}

QList<ListedEntry> listedEntries(
    const QList<SubProcessor>& entries, const QList<EntryFinding>& findings, const QDate& today)
{
    QHash<QString, QList<EntryFinding>> bySlug;
    for (const EntryFinding& finding : findings)
        bySlug[finding.slug].append(finding);
    QList<ListedEntry> listed;
    listed.reserve(entries.size());
    for (const SubProcessor& entry : entries) {
        ListedEntry each;
        each.entry = entry;
        each.position = int(listed.size()) + 1;
        each.total = int(entries.size());
        each.findings = bySlug.value(entry.slug);
        each.transfer = transferWords(each, today);
        listed.append(each);
    }
    return listed;
}

QList<ListedEntry> listedDraft(const QList<SubProcessor>& base, const QList<SubProcessor>& draft,
    const QList<EntryFinding>& findings, const QDate& today)
{
    QHash<QString, EntryState> states;
    QSet<QString> removedSlugs;
    for (const domain::EntryDifference& each : domain::difference(base, draft).entries) {
        states.insert(each.slug, stateOf(each));
        if (each.isRemoved())
            removedSlugs.insert(each.slug);
    }
    // In one order with those that stay, each behind the one that it followed.
    QList<SubProcessor> all = draft;
    for (const SubProcessor& entry : base) {
        if (removedSlugs.contains(entry.slug))
            all.append(entry);
    }
    QList<ListedEntry> listed
        = listedEntries(domain::placedAs(all, base, removedSlugs), findings, today);
    int position = 0;
    for (ListedEntry& each : listed) {
        each.state = states.value(each.entry.slug, EntryState::Same);
        const bool stays = each.state != EntryState::Removed;
        each.position = stays ? ++position : 0;
        each.total = int(draft.size());
    }
    return listed;
}

} // namespace console::models
