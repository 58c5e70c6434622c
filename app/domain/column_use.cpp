// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/column_use.h"

#include "base/json_reader.h"

namespace console::domain {

using namespace Qt::StringLiterals;

bool ColumnUse::isGiven() const
{
    return onAccess == "given"_L1;
}

bool ColumnUse::isKept() const
{
    return onErasure.startsWith("kept"_L1);
}

bool ColumnUse::goesWithItsRow() const
{
    return onErasure == "row removed"_L1;
}

base::Result<QList<ColumnUse>> columnUses(const QByteArray& json)
{
    const auto object = base::parseJsonObject(json, u"the table of columns"_s);
    if (!object)
        return base::failure(object.error());
    base::JsonReader reader(*object);
    auto uses = reader.list("columns"_L1, [](base::JsonReader& row) {
        return ColumnUse{.table = row.string("table"_L1),
            .column = row.string("column"_L1),
            .personal = row.string("personal"_L1),
            .protection = row.string("protection"_L1),
            .purpose = row.string("purpose"_L1),
            .retention = row.string("retention"_L1),
            .onAccess = row.string("onAccess"_L1),
            .onErasure = row.string("onErasure"_L1)};
    });
    return reader.finish(std::move(uses));
}

QString spokenTable(const QString& table)
{
    QString name = table;
    name.replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace console::domain
