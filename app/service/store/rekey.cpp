// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/rekey.h"

#include "service/store/reseal.h"
#include "service/store/sql_error.h"
#include "service/store/sqlite_copy.h"
#include "service/store/transaction.h"

#include <QFile>

namespace console::service {

using base::Done;
using base::failure;
using base::Result;
using Part = RekeyProgress::Part;

namespace {

using Told = std::function<bool(const RekeyProgress&)>;

Result<Done> sealAnew(Database& database, const Told& told)
{
    return change(database, [&]() -> Result<Done> {
        reseal(database, [&](qint64 done, qint64 total) {
            return told({Part::Sealing, done, total});
        });
        return Done{};
    });
}

Result<Done> check(Database& database)
{
    const auto found = database.first(QStringLiteral("PRAGMA integrity_check(1)"), {},
        [](const Row& row) { return row.text(0); });
    if (std::optional<base::ApiError> error = database.takeFailure())
        return failure(std::move(*error));
    if (found != QLatin1String("ok"))
        return failure(storageIsDamaged(found.value_or(QString())));
    return Done{};
}

Result<Done> write(const QString& from, const DataKey& now, const QString& to, const DataKey& next,
    const Told& told)
{
    const std::shared_ptr<const Protection> before = Protection::from(now);
    const std::shared_ptr<const Protection> after = Protection::from(next, {now});
    // Also looks whether the key is that of the file, and makes the new one for this user alone.
    const auto source = Database::open(from, before);
    if (!source)
        return failure(source.error());
    const auto fresh = Database::open(to, after);
    if (!fresh)
        return failure(fresh.error());
    Result<Done> copied = copyDatabase(**source, **fresh, [&](qint64 done, qint64 total) {
        return told({Part::Copying, done, total});
    });
    if (!copied)
        return copied;
    return sealAnew(**fresh, told).and_then([&](Done) -> Result<Done> {
        if (!told({.part = Part::Checking}))
            return failure(base::ApiError::cancelled());
        return check(**fresh);
    });
}

} // namespace

void removeDatabase(const QString& file)
{
    QFile::remove(file + QStringLiteral("-journal"));
    QFile::remove(file);
}

Result<Done> rekey(const QString& from, const DataKey& now, const QString& to, const DataKey& next,
    const Told& told)
{
    removeDatabase(to);
    Result<Done> written = write(from, now, to, next, told);
    if (!written)
        removeDatabase(to);
    else
        QFile::remove(to + QStringLiteral("-journal")); // empty, as it was closed
    return written;
}

} // namespace console::service
