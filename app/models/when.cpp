// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/when.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::models {

namespace {

//! Context of the translations.
struct When {
    Q_DECLARE_TR_FUNCTIONS(When)
};

QString ahead(qint64 seconds)
{
    if (seconds < 3600)
        return When::tr("in %n minute(s)", nullptr, int(qMax<qint64>(1, seconds / 60)));
    if (seconds < 2 * 86400)
        return When::tr("in %n hour(s)", nullptr, int(seconds / 3600));
    return When::tr("in %n day(s)", nullptr, int(seconds / 86400));
}

QString ago(qint64 seconds)
{
    if (seconds < 60)
        return When::tr("just now");
    if (seconds < 3600)
        return When::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 2 * 86400)
        return When::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    return When::tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

} // namespace

QString shortTime(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return QStringLiteral("%1 %2").arg(
        shortDay(utc), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString shortDay(const QDateTime& utc)
{
    // ShortFormat would be all digits, which reads differently in each country.
    return utc.isValid()
        ? QLocale().toString(utc.toLocalTime().date(), QStringLiteral("d MMM yyyy"))
        : QString();
}

QString exactTime(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    return QStringLiteral("%1 (%2)").arg(
        QLocale().toString(utc.toLocalTime(), QLocale::LongFormat), base::isoUtc(utc));
}

QString relativeTime(const QDateTime& utc, const QDateTime& now)
{
    if (!utc.isValid())
        return {};
    const qint64 seconds = now.secsTo(utc);
    return seconds > 0 ? ahead(seconds) : ago(-seconds);
}

} // namespace console::models
