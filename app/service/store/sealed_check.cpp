// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/sealed_check.h"

namespace console::service {

using namespace Qt::StringLiterals;

SealedValues checkSealedValues(Database& database, int most)
{
    SealedValues values;
    const QList<SealedColumn> columns = sealedColumns();
    for (const SealedColumn& column : columns) {
        database.all(selectSealed(column), {}, [&](const Row& row) {
            if (database.sealer().open(row.text(2), column.at(row.text(0), row.text(1)))) {
                ++values.whole;
                return true;
            }
            if (++values.damaged <= most)
                values.named.append(u"%1.%2, row %3"_s.arg(
                    QLatin1String(column.table), QLatin1String(column.column), row.text(0)));
            return false;
        });
    }
    return values;
}

} // namespace console::service
