// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/palette_matches.h"

namespace console::ui {

using models::CellTone;
using models::PaletteEntry;

PaletteMatches::PaletteMatches(QObject* parent)
    : ListSource(parent)
{
}

void PaletteMatches::setIndex(std::shared_ptr<const models::PaletteIndex> index)
{
    m_index = std::move(index);
    find();
}

void PaletteMatches::setFilter(const QString& text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    find();
}

void PaletteMatches::find()
{
    beginResetModel();
    m_found = m_index->find(m_typed);
    endResetModel();
}

const PaletteEntry& PaletteMatches::entry(int row) const
{
    return m_index->entries().at(m_found.at(row));
}

QString PaletteMatches::sentence(int row) const
{
    const PaletteEntry& shown = entry(row);
    QStringList parts{shown.name, shown.where};
    if (!shown.disabled.isEmpty())
        parts << shown.disabled;
    return parts.join(QStringLiteral(", "));
}

QList<models::ColumnSpec> PaletteMatches::columns() const
{
    return {{QStringLiteral("name"), tr("Name"), 260, 0},
        {QStringLiteral("where"), tr("What it opens"), 240, 0}};
}

int PaletteMatches::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant PaletteMatches::data(const QModelIndex& index, int role) const
{
    const PaletteEntry& shown = entry(index.row());
    const bool name = index.column() == 0;
    const bool off = !shown.disabled.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return name ? shown.name : off ? shown.disabled : shown.where;
    case models::StrongRole:
        return name && !off;
    case models::ToneRole:
        return int(name && !off ? CellTone::Neutral : CellTone::Muted);
    case Qt::ToolTipRole:
        return off ? QVariant(shown.disabled) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return name ? QVariant(sentence(index.row())) : QVariant();
    default:
        return {};
    }
}

} // namespace console::ui
