// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/reseal.h"

#include "domain/email_address.h"

namespace console::service {

namespace {

//! What an older key has sealed. Its value is opened when its turn comes: all of them together
//! would be too much to hold.
struct Cell {
    QString row;
    SealedPlace place;
};

QList<Cell> outdated(Database& database, const SealedColumn& column)
{
    QList<Cell> cells;
    database.all(selectSealed(column), {}, [&](const Row& row) {
        if (!database.sealer().isCurrent(row.text(2)))
            cells.append({row.text(0), column.at(row.text(0), row.text(1))});
        return true;
    });
    return cells;
}

//! Nothing where it does not open, which is a failure of the database.
std::optional<QByteArray> opened(Database& database, const SealedColumn& column, const Cell& cell)
{
    const auto sealed = database.first(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
            .arg(QString::fromLatin1(column.column), QString::fromLatin1(column.table),
                QString::fromLatin1(column.row)),
        {cell.row}, [](const Row& row) { return row.text(0); });
    if (!sealed)
        return std::nullopt;
    base::Result<QByteArray> plain = database.sealer().openBytes(*sealed, cell.place);
    if (plain)
        return std::move(*plain);
    database.fail(std::move(plain.error()));
    return std::nullopt;
}

void sealAnew(Database& database, const SealedColumn& column, const Cell& cell)
{
    const std::optional<QByteArray> plain = opened(database, column, cell);
    if (!plain)
        return;
    const ColumnSealer& sealer = database.sealer();
    QString set = QStringLiteral("%1 = ?").arg(QString::fromLatin1(column.column));
    QVariantList values{sealer.sealBytes(*plain, cell.place)};
    if (*column.lookUp) {
        set += QStringLiteral(", %1 = ?").arg(QString::fromLatin1(column.lookUp));
        const QString address = QString::fromUtf8(*plain);
        values << sealer.lookUp(column.canonical ? domain::canonicalAddress(address) : address);
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
            sealAnew(database, column, cell);
            if (told && !told(++done, total))
                database.fail(base::ApiError::cancelled());
            if (database.failed())
                return 0;
        }
    }
    return total;
}

} // namespace console::service
