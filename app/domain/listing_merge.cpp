// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_merge.h"

#include <QHash>
#include <QSet>

namespace console::domain {

namespace {

using Kind = MergeConflict::Kind;

//! Takes your changes over into their listing, one after the other.
class Merge {
public:
    Merge(const QList<SubProcessor>& yours, const QList<SubProcessor>& theirs)
        : m_yours(yours)
        , m_theirs(theirs)
    {
        for (const SubProcessor& entry : theirs)
            m_entries.insert(entry.slug, entry);
    }

    MergedListing run(const ListingDifference& mine)
    {
        for (const EntryDifference& change : mine.entries)
            take(change);
        QList<SubProcessor> order; // yours, with the entries as they are now
        for (const SubProcessor& entry : m_yours) {
            if (m_entries.contains(entry.slug))
                order.append(m_entries.value(entry.slug));
        }
        QList<SubProcessor> entries;
        for (const SubProcessor& entry : m_theirs) {
            if (m_entries.contains(entry.slug))
                entries.append(m_entries.value(entry.slug));
        }
        m_merged.entries = placedAs(entries, order, m_placed);
        return m_merged;
    }

private:
    void take(const EntryDifference& change)
    {
        const auto theirs = m_entries.find(change.slug);
        const bool theyHaveIt = theirs != m_entries.end();
        if (change.isRemoved()) {
            if (theyHaveIt && *theirs == *change.before)
                m_entries.erase(theirs);
            else if (theyHaveIt)
                addConflict(Kind::RemovedByYou, change.slug);
            return;
        }
        if (change.isAdded() && !theyHaveIt) {
            m_entries.insert(change.slug, *change.after);
            m_placed.insert(change.slug);
            return;
        }
        if (!theyHaveIt) {
            if (change.isChanged())
                addConflict(Kind::RemovedByThem, change.slug);
            return;
        }
        takeFields(change, *theirs);
        if (change.moved)
            m_placed.insert(change.slug);
    }

    void takeFields(const EntryDifference& change, SubProcessor& theirs)
    {
        const SubProcessor base = change.before.value_or(SubProcessor());
        for (const FieldChange& mine : changedFields(base, *change.after)) {
            const QString now = fieldText(theirs, mine.field);
            if (now == mine.before)
                (void)setFieldText(theirs, mine.field, mine.after);
            else if (now != mine.after)
                m_merged.conflicts.append(
                    {Kind::Field, change.slug, mine.field, mine.before, mine.after, now});
        }
    }

    void addConflict(Kind kind, const QString& slug)
    {
        MergeConflict conflict;
        conflict.kind = kind;
        conflict.slug = slug;
        m_merged.conflicts.append(conflict);
    }

    const QList<SubProcessor>& m_yours;
    const QList<SubProcessor>& m_theirs;
    QHash<QString, SubProcessor> m_entries; //!< theirs, by slug, with what was taken over
    QSet<QString> m_placed; //!< what stands where you have it
    MergedListing m_merged;
};

} // namespace

MergedListing mergedListing(const QList<SubProcessor>& base, const QList<SubProcessor>& yours,
    const QList<SubProcessor>& theirs)
{
    return Merge(yours, theirs).run(difference(base, yours));
}

} // namespace console::domain
