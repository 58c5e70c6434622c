// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/reseal.h"

namespace console::service {

namespace {

struct Cell {
    QString row;
    SealedPlace place;
    QString plain;
};

//! Those of `column` that an older key has sealed, opened.
QList<Cell> outdated(Database& database, const SealedColumn& column)
{
    QList<Cell> cells;
    database.all(selectSealed(column), {}, [&](const Row& row) {
        if (!database.sealer().isCurrent(row.text(2))) {
            const SealedPlace place = column.at(row.text(0), row.text(1));
            cells.append({row.text(0), place, row.opened(2, place)});
        }
        return true;
    });
    return cells;
}

void put(Database& database, const SealedColumn& column, const Cell& cell)
{
    const ColumnSealer& sealer = database.sealer();
    QString set = QStringLiteral("%1 = ?").arg(QString::fromLatin1(column.column));
    QVariantList values{sealer.seal(cell.plain, cell.place)};
    if (*column.lookUp) {
        set += QStringLiteral(", %1 = ?").arg(QString::fromLatin1(column.lookUp));
        values << sealer.lookUp(cell.plain);
    }
    values << cell.row;
    database.execute(
        QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ?")
            .arg(QString::fromLatin1(column.table), set, QString::fromLatin1(column.row)),
        values);
}

} // namespace

qint64 reseal(Database& database, const std::function<bool(qint64 done, qint64 total)>& told)
{
    QList<std::pair<SealedColumn, QList<Cell>>> found;
    qint64 total = 0;
    const QList<SealedColumn> columns = sealedColumns();
    for (const SealedColumn& column : columns) {
        found.append({column, outdated(database, column)});
        total += found.last().second.size();
    }
    qint64 done = 0;
    for (const auto& [column, cells] : std::as_const(found)) {
        for (const Cell& cell : cells) {
            put(database, column, cell);
            if (told && !told(++done, total))
                database.fail(base::ApiError::cancelled());
            if (database.failed())
                return 0;
        }
    }
    return total;
}

} // namespace console::service
