// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/list_source.h"

namespace console::models {

int ListSource::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant ListSource::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec spec = columns().at(section);
    if (role == Qt::DisplayRole)
        return spec.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(spec.alignment);
    return {};
}

} // namespace console::models
