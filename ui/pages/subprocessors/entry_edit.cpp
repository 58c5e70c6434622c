// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_edit.h"

#include "base/refusal.h"
#include "domain/look_alike.h"
#include "ui/parts/country_names.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::DataZone;
using domain::EntryFinding;
using domain::SubProcessor;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryForm)
};

base::Failure refused(const QString& code, const QString& sentence)
{
    return base::failure(base::refusal(base::ApiError::Kind::Conflict, code, sentence));
}

base::Failure gone(const QString& name)
{
    return refused(
        entryRemoved, Words::tr("Somebody else removed “%1” from the draft meanwhile.").arg(name));
}

qsizetype placeOf(const Entries& entries, const QString& slug)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [&](const SubProcessor& entry) { return entry.slug == slug; });
    return found == entries.end() ? -1 : found - entries.begin();
}

QString adequacyWords(const QStringList& countries, const QDate& today)
{
    QStringList decisions;
    for (const QString& code : countries) {
        const auto decision = domain::builtInDataZones().adequacyOf(code, today);
        if (!decision)
            continue;
        const QString name = countryNames().name(code);
        decisions << (decision->limitedTo.isEmpty()
                ? Words::tr("%1 by decision %2").arg(name, decision->decision)
                : Words::tr("%1 by decision %2, for %3")
                      .arg(name, decision->decision, decision->limitedTo));
    }
    return decisions.join(u"; "_s);
}

QString uncoveredWords(const QStringList& countries, const QDate& today)
{
    QStringList names;
    for (const QString& code : countries) {
        if (domain::builtInDataZones().zoneOf(code, today) == DataZone::Other)
            names << countryNames().name(code);
    }
    return Words::tr("Outside the EEA, without an adequacy decision: %1.").arg(names.join(u", "_s));
}

QString zoneSentence(const QStringList& countries, const QDate& today)
{
    switch (domain::builtInDataZones().zoneOf(countries, today)) {
    case DataZone::Eea:
        return Words::tr("In the EEA: nothing leaves it.");
    case DataZone::Adequate:
        return Words::tr("Outside the EEA, covered by an adequacy decision: %1.")
            .arg(adequacyWords(countries, today));
    case DataZone::UnitedStates:
        return Words::tr("In the United States, which is covered for organisations under the Data "
                         "Privacy Framework only.");
    case DataZone::Other:
        return uncoveredWords(countries, today);
    case DataZone::Unknown:
        break;
    }
    return Words::tr("Not every country is one of ISO 3166-1.");
}
} // namespace

const SubProcessor* entryOf(const Entries& entries, const QString& slug)
{
    const qsizetype place = placeOf(entries, slug);
    return place < 0 ? nullptr : &entries.at(place);
}

base::Result<Entries> withEntry(const Entries& now, const SubProcessor& seen,
    const SubProcessor& typed, QList<domain::MergeConflict>& contested)
{
    const qsizetype place = placeOf(now, seen.slug);
    if (place < 0)
        return gone(seen.name);
    const domain::MergedListing merged = domain::mergedListing({seen}, {typed}, {now.at(place)});
    contested = merged.conflicts;
    if (!contested.isEmpty())
        return refused(
            entryContested, Words::tr("Somebody else changed the same field meanwhile."));
    Entries entries = now;
    entries[place] = merged.entries.first();
    return entries;
}

QString newSlug(const Entries& now, const QString& name)
{
    QSet<QString> taken;
    for (const SubProcessor& entry : now)
        taken.insert(entry.slug);
    return domain::freeSlug(domain::entrySlug(name), taken);
}

Entries withNewEntry(const Entries& now, const SubProcessor& typed)
{
    Entries entries = now;
    entries.append(typed);
    entries.last().slug = newSlug(now, typed.name);
    return entries;
}

Entries withEntryBack(const Entries& now, const SubProcessor& entry, const Entries& order)
{
    Entries entries = now;
    if (const qsizetype place = placeOf(entries, entry.slug); place >= 0)
        entries.removeAt(place);
    Entries after = order;
    if (const qsizetype place = placeOf(after, entry.slug); place >= 0)
        after[place] = entry;
    else
        after.append(entry);
    return domain::placedAs(entries, after, {entry.slug});
}

base::Result<Entries> withoutEntry(const Entries& now, const SubProcessor& seen)
{
    const qsizetype place = placeOf(now, seen.slug);
    if (place < 0)
        return now;
    if (now.at(place) != seen)
        return refused(u"entry.changed"_s,
            Words::tr("Somebody else changed “%1” meanwhile, so it was not removed. Look at it "
                      "once more, then remove it.")
                .arg(seen.name));
    Entries entries = now;
    entries.removeAt(place);
    return entries;
}

Entries inOrder(const Entries& now, const Entries& seen, const QStringList& slugs)
{
    QHash<QString, SubProcessor> left;
    for (const SubProcessor& entry : seen)
        left.insert(entry.slug, entry);
    Entries ordered;
    for (const QString& slug : slugs) {
        if (left.contains(slug))
            ordered.append(left.take(slug));
    }
    QSet<QString> others;
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        others.insert(it.key());
        ordered.append(it.value());
    }
    ordered = domain::placedAs(ordered, seen, others);
    // Nothing but places differs, so there is nothing to decide.
    return domain::mergedListing(seen, ordered, now).entries;
}

QList<EntryFinding> checkTyped(
    const SubProcessor& typed, const Entries& others, const domain::EntryRules& rules)
{
    // Only those that are called alike matter to the others.
    const QString key = domain::nameKey(typed.name);
    const QString skeleton = domain::nameSkeleton(typed.name);
    Entries entries;
    for (const SubProcessor& other : others) {
        if (other.slug != typed.slug
            && (domain::nameKey(other.name) == key || domain::nameSkeleton(other.name) == skeleton))
            entries.append(other);
    }
    entries.append(typed);
    QList<EntryFinding> findings = domain::checkListing(entries, {}, rules);
    findings.removeIf([&](const EntryFinding& finding) { return finding.slug != typed.slug; });
    return findings;
}

bool mayWait(const EntryFinding& finding)
{
    return finding.severity == EntryFinding::Severity::Warning
        || finding.code.endsWith(".missing"_L1);
}

QString zoneWords(const QStringList& countries, const QDate& today)
{
    if (countries.isEmpty())
        return Words::tr("Every country in which data is kept or read from.");
    const domain::DataZones& zones = domain::builtInDataZones();
    const QString source = QUrl(zones.sources().value(0)).host();
    return zoneSentence(countries, today) + u' '
        + Words::tr("Source: %1, checked on %2.")
              .arg(source, QLocale().toString(zones.checkedOn(), u"d MMMM yyyy"_s));
}

} // namespace console::ui
