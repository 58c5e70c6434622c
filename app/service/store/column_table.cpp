// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/column_table.h"

#include <QFile>

namespace console::service {

namespace {

QList<domain::ColumnUse> readTable()
{
    QFile file(QStringLiteral(":/service/data/columns.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of columns of this program can't be read");
    const auto uses = domain::columnUses(file.readAll());
    if (!uses)
        qFatal("the table of columns of this program is damaged");
    return *uses;
}

} // namespace

const QList<domain::ColumnUse>& columnTable()
{
    static const QList<domain::ColumnUse> table = readTable();
    return table;
}

} // namespace console::service
