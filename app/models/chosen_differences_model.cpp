// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/chosen_differences_model.h"

namespace console::models {

using domain::EntryDifference;

ChosenDifferencesModel::ChosenDifferencesModel(QObject* parent)
    : ListingDifferenceModel(parent)
{
}

void ChosenDifferencesModel::setDifference(const domain::ListingDifference& difference)
{
    m_difference = difference;
    setRows(difference.entries);
    Q_EMIT choiceChanged();
}

void ChosenDifferencesModel::forget()
{
    m_byHand.clear();
    m_difference = {};
    clear();
    Q_EMIT choiceChanged();
}

bool ChosenDifferencesModel::isChosen(const EntryDifference& entry) const
{
    // A file that leaves an entry out need not be the whole listing.
    return m_byHand.value(entry.slug, !entry.isRemoved());
}

QSet<QString> ChosenDifferencesModel::chosen() const
{
    QSet<QString> slugs;
    for (const EntryDifference& entry : m_difference.entries) {
        if (isChosen(entry))
            slugs.insert(entry.slug);
    }
    return slugs;
}

void ChosenDifferencesModel::choose(const QString& slug, bool on)
{
    m_byHand.insert(slug, on);
    tellChoice();
}

void ChosenDifferencesModel::chooseShown(bool on)
{
    for (int shown = 0; shown < rowCount(); ++shown)
        m_byHand.insert(row(shown).slug, on);
    tellChoice();
}

void ChosenDifferencesModel::chooseRemoved(bool on)
{
    for (const EntryDifference& entry : std::as_const(m_difference.entries)) {
        if (entry.isRemoved())
            m_byHand.insert(entry.slug, on);
    }
    tellChoice();
}

void ChosenDifferencesModel::tellChoice()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

Qt::ItemFlags ChosenDifferencesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = ListingDifferenceModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChosenDifferencesModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::CheckStateRole)
        return ListingDifferenceModel::data(index, role);
    if (!index.isValid() || index.column() != 0)
        return {};
    return int(isChosen(row(index.row())) ? Qt::Checked : Qt::Unchecked);
}

bool ChosenDifferencesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0)
        return false;
    choose(row(index.row()).slug, value.toInt() == Qt::Checked);
    return true;
}

} // namespace console::models
