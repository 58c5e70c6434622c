// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_difference.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <list>
#include <vector>

namespace console::domain {

namespace {

//! One key for each entry: its slug, and for what should not be, a slug that comes again, which of
//! them it is.
QStringList keysOf(const QList<SubProcessor>& entries)
{
    QHash<QString, int> seen;
    QStringList keys;
    keys.reserve(entries.size());
    for (const SubProcessor& entry : entries) {
        const int before = seen[entry.slug]++;
        keys.append(before == 0
                ? entry.slug
                : QString(entry.slug + QLatin1Char('\n') + QString::number(before)));
    }
    return keys;
}

//! For each number whether it belongs to one longest increasing subsequence, found with patience
//! sorting. The numbers are all different.
std::vector<bool> inLongestIncreasing(const std::vector<int>& numbers)
{
    std::vector<size_t> tails; // place of the smallest end of a subsequence of that length
    std::vector<size_t> previous(numbers.size(), numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto tail = std::lower_bound(tails.begin(), tails.end(), numbers[i],
            [&](size_t place, int number) { return numbers[place] < number; });
        if (tail != tails.begin())
            previous[i] = *std::prev(tail);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<bool> within(numbers.size(), false);
    for (size_t i = tails.empty() ? numbers.size() : tails.back(); i < numbers.size();
         i = previous[i])
        within[i] = true;
    return within;
}

//! Both sides with the places at which an entry stands on the other one; -1 where it does not.
struct Matched {
    std::vector<int> afterOf;
    std::vector<int> beforeOf;
    std::vector<bool> movedAfter; //!< by place in `after`
};

Matched match(const QList<SubProcessor>& before, const QList<SubProcessor>& after)
{
    Matched matched{std::vector<int>(size_t(before.size()), -1),
        std::vector<int>(size_t(after.size()), -1), std::vector<bool>(size_t(after.size()), false)};
    QHash<QString, int> places;
    const QStringList keysBefore = keysOf(before);
    for (int i = 0; i < keysBefore.size(); ++i)
        places.insert(keysBefore.at(i), i);
    const QStringList keysAfter = keysOf(after);
    std::vector<int> order; // places in `before` of what is on both sides, as `after` has them
    std::vector<size_t> common;
    for (int i = 0; i < keysAfter.size(); ++i) {
        const int place = places.value(keysAfter.at(i), -1);
        if (place < 0)
            continue;
        matched.beforeOf[size_t(i)] = place;
        matched.afterOf[size_t(place)] = i;
        order.push_back(place);
        common.push_back(size_t(i));
    }
    const std::vector<bool> stays = inLongestIncreasing(order);
    for (size_t i = 0; i < common.size(); ++i)
        matched.movedAfter[common[i]] = !stays[i];
    return matched;
}

int countIf(const QList<EntryDifference>& entries, bool (*matches)(const EntryDifference&))
{
    return int(std::count_if(entries.begin(), entries.end(), matches));
}

} // namespace

int ListingDifference::added() const
{
    return countIf(entries, [](const EntryDifference& entry) { return entry.isAdded(); });
}

int ListingDifference::removed() const
{
    return countIf(entries, [](const EntryDifference& entry) { return entry.isRemoved(); });
}

int ListingDifference::changed() const
{
    return countIf(entries, [](const EntryDifference& entry) { return entry.isChanged(); });
}

int ListingDifference::moved() const
{
    return countIf(entries, [](const EntryDifference& entry) { return entry.moved; });
}

QList<FieldChange> changedFields(const SubProcessor& before, const SubProcessor& after)
{
    QList<FieldChange> changes;
    if (before == after)
        return changes;
    for (const EntryField field : allEntryFields()) {
        const QString was = fieldText(before, field);
        const QString is = fieldText(after, field);
        if (field != EntryField::Slug && was != is)
            changes.append({field, was, is});
    }
    return changes;
}

ListingDifference difference(const QList<SubProcessor>& before, const QList<SubProcessor>& after)
{
    const Matched matched = match(before, after);
    ListingDifference difference;
    int next = 0; // place in `before` up to which removed entries are told
    const auto tellRemovedUpTo = [&](int end) {
        for (; next < end; ++next) {
            if (matched.afterOf[size_t(next)] < 0)
                difference.entries.append({.slug = before.at(next).slug,
                    .before = before.at(next),
                    .after = std::nullopt,
                    .positionBefore = next + 1,
                    .positionAfter = 0,
                    .fields = {}});
        }
    };
    for (int i = 0; i < after.size(); ++i) {
        const SubProcessor& entry = after.at(i);
        const int place = matched.beforeOf[size_t(i)];
        if (place < 0) {
            difference.entries.append({.slug = entry.slug,
                .before = std::nullopt,
                .after = entry,
                .positionBefore = 0,
                .positionAfter = i + 1,
                .fields = {}});
            continue;
        }
        const bool moved = matched.movedAfter[size_t(i)];
        if (!moved)
            tellRemovedUpTo(place);
        const QList<FieldChange> fields = changedFields(before.at(place), entry);
        if (moved || !fields.isEmpty())
            difference.entries.append({.slug = entry.slug,
                .before = before.at(place),
                .after = entry,
                .positionBefore = place + 1,
                .positionAfter = i + 1,
                .fields = fields,
                .moved = moved});
    }
    tellRemovedUpTo(int(before.size()));
    return difference;
}

QList<SubProcessor> withChosen(const QList<SubProcessor>& before, const QList<SubProcessor>& after,
    const QSet<QString>& chosen)
{
    const Matched matched = match(before, after);
    QList<SubProcessor> entries;
    for (int i = 0; i < before.size(); ++i) {
        const int place = matched.afterOf[size_t(i)];
        if (!chosen.contains(before.at(i).slug))
            entries.append(before.at(i));
        else if (place >= 0)
            entries.append(after.at(place));
    }
    QSet<QString> placed;
    for (int i = 0; i < after.size(); ++i) {
        const bool stays = matched.beforeOf[size_t(i)] >= 0 && !matched.movedAfter[size_t(i)];
        if (!stays && chosen.contains(after.at(i).slug))
            placed.insert(after.at(i).slug);
    }
    return placedAs(entries, after, placed);
}

QList<SubProcessor> placedAs(const QList<SubProcessor>& entries, const QList<SubProcessor>& order,
    const QSet<QString>& slugs)
{
    std::list<SubProcessor> placed;
    QHash<QString, std::list<SubProcessor>::iterator> places;
    for (const SubProcessor& entry : entries) {
        if (!slugs.contains(entry.slug))
            places.insert(entry.slug, placed.insert(placed.end(), entry));
    }
    auto behind = placed.begin();
    for (const SubProcessor& entry : order) {
        if (slugs.contains(entry.slug))
            places.insert(entry.slug, placed.insert(behind, entry));
        if (const auto place = places.constFind(entry.slug); place != places.constEnd())
            behind = std::next(*place);
    }
    return QList<SubProcessor>(placed.begin(), placed.end());
}

} // namespace console::domain
