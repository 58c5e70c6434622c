// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"

#include <QTimeZone>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

base::Result<QTimeZone> timeZone(const QString& zone)
{
    // QTimeZone takes offsets such as "UTC+02:00", too: no place keeps such a time for ever.
    QTimeZone found;
    if (zone.contains(u'/') && zone.size() <= 64)
        found = QTimeZone(zone.toLatin1());
    else if (zone == "UTC"_L1)
        found = QTimeZone::utc();
    if (!found.isValid())
        return base::failure(base::ApiError::invalid(u"zone"_s,
            QCoreApplication::translate("LocalDay",
                "“%1” is no time zone that this computer knows. Write it such as Europe/Paris.")
                .arg(zone.left(64)),
            u"request.zone"_s));
    return found;
}

} // namespace

QString usualZone()
{
    return u"Europe/Paris"_s;
}

base::Result<QDate> localDay(const QDateTime& instant, const QString& zone)
{
    const base::Result<QTimeZone> found = timeZone(zone);
    if (!found)
        return base::failure(found.error());
    return instant.toTimeZone(*found).date();
}

base::Result<QDateTime> endOfDay(const QDate& day, const QString& zone)
{
    const base::Result<QTimeZone> found = timeZone(zone);
    if (!found)
        return base::failure(found.error());
    return day.addDays(1).startOfDay(*found).toUTC();
}

} // namespace console::domain
