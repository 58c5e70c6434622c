// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

//! All that a database holds, for tests that look for somebody in it.
namespace console::test {

using namespace Qt::StringLiterals;

inline QStringList tablesOf(service::Database& database)
{
    return database.all(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                       "AND name NOT LIKE 'sqlite_%'"),
        {}, [](const service::Row& row) { return row.text(0); });
}

inline std::optional<service::SealedColumn> sealedAs(const QString& table, const QString& column)
{
    const QList<service::SealedColumn> columns = service::sealedColumns();
    for (const service::SealedColumn& each : columns) {
        if (table == QLatin1String(each.table) && column == QLatin1String(each.column))
            return each;
    }
    return std::nullopt;
}

//! Every value of every table, "table.column = value"; sealed ones are opened.
inline QStringList dumpOf(service::Database& database)
{
    QStringList dump;
    for (const QString& table : tablesOf(database)) {
        const QStringList columns = database.all(u"SELECT name FROM pragma_table_info(?)"_s,
            {table}, [](const service::Row& row) { return row.text(0); });
        for (const QString& column : columns) {
            const auto sealed = sealedAs(table, column);
            const QString id = sealed ? QString::fromLatin1(sealed->row) : u"''"_s;
            const QString workspace
                = sealed && *sealed->workspace ? QString::fromLatin1(sealed->workspace) : u"''"_s;
            database.all(u"SELECT %1, %2, %3 FROM %4"_s.arg(column, id, workspace, table), {},
                [&](const service::Row& row) {
                    const QString value = sealed
                        ? row.optionalOpened(0, sealed->at(row.text(1), row.text(2)))
                              .value_or(QString())
                        : row.text(0);
                    dump.append(u"%1.%2 = %3"_s.arg(table, column, value));
                    return true;
                });
        }
    }
    return dump;
}

} // namespace console::test
