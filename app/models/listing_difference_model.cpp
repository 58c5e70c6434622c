// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/listing_difference_model.h"

#include <QCoreApplication>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::EntryDifference;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListingDifferenceModel)
};

CellTone toneOf(const EntryDifference& entry)
{
    if (entry.isAdded())
        return CellTone::Ok;
    if (entry.isRemoved())
        return CellTone::Bad;
    return entry.isChanged() ? CellTone::Accent : CellTone::Neutral;
}

QString fieldNames(const EntryDifference& entry)
{
    QStringList names;
    for (const domain::FieldChange& change : entry.fields)
        names.append(domain::fieldLabel(change.field));
    return names.join(u", "_s);
}

//! The row in one sentence, for who hears only its name.
QString described(const EntryDifference& entry)
{
    QStringList parts{differenceWord(entry), fieldNames(entry), placeWords(entry)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant nameRole(const EntryDifference& entry, int role)
{
    if (role == StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return described(entry);
    return {};
}

QVariant wordRole(const EntryDifference& entry, int role)
{
    return role == ToneRole ? QVariant(int(toneOf(entry))) : QVariant();
}

QList<Column<EntryDifference>> columnsOfDifference()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {{u"name"_s, Words::tr("Name"), 170, 0, left},
            [](const EntryDifference& e) { return e.entry().name; }, nullptr, nameRole},
        {{u"what"_s, Words::tr("Change"), 150, 0, left}, differenceWord, nullptr, wordRole},
        // Given up first: it is empty for what came or went, and the pane beside says it.
        {{u"fields"_s, Words::tr("Fields"), 220, 2, left}, fieldNames},
        {{u"place"_s, Words::tr("Place"), 130, 1, left}, placeWords,
            [](const EntryDifference& e) {
                return QVariant(e.isRemoved() ? e.positionBefore : e.positionAfter);
            }},
    };
}
} // namespace

QString differenceWord(const EntryDifference& entry)
{
    if (entry.isAdded())
        return Words::tr("Added");
    if (entry.isRemoved())
        return Words::tr("Removed");
    if (entry.isChanged())
        return entry.moved ? Words::tr("Changed and moved") : Words::tr("Changed");
    return Words::tr("Moved");
}

QString placeWords(const EntryDifference& entry)
{
    if (entry.isAdded())
        return Words::tr("At place %1").arg(entry.positionAfter);
    if (entry.isRemoved())
        return Words::tr("Was at place %1").arg(entry.positionBefore);
    if (!entry.moved)
        return {};
    return Words::tr("Place %1 → %2").arg(entry.positionBefore).arg(entry.positionAfter);
}

QString differenceCounts(const domain::ListingDifference& difference)
{
    QStringList counts;
    if (const int count = difference.added(); count > 0)
        counts.append(Words::tr("%n added", nullptr, count));
    if (const int count = difference.removed(); count > 0)
        counts.append(Words::tr("%n removed", nullptr, count));
    if (const int count = difference.changed(); count > 0)
        counts.append(Words::tr("%n changed", nullptr, count));
    if (const int count = difference.moved(); count > 0)
        counts.append(Words::tr("%n moved", nullptr, count));
    return counts.join(u", "_s);
}

ListingDifferenceModel::ListingDifferenceModel(QObject* parent)
    : RowList(
        columnsOfDifference(), [](const EntryDifference& entry) { return entry.slug; }, parent)
{
}

} // namespace console::models
