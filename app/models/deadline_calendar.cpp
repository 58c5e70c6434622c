// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/deadline_calendar.h"

#include "domain/ics_writer.h"
#include "models/request_titles.h"

#include <QCoreApplication>

namespace console::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int morningBefore = 15; // hours before the day begins: nine o'clock

QString tr(const char* text)
{
    return QCoreApplication::translate("DeadlineCalendar", text);
}

QList<domain::IcsDay> daysOf(const domain::RequestSummary& request, const domain::RightClock& clock)
{
    QList<domain::IcsDay> days;
    const QString right = domain::wireName(clock.asked.right);
    const auto add = [&](const char* which, const QDate& day, const QString& what) {
        if (!day.isValid())
            return;
        domain::IcsDay entry;
        entry.uid
            = u"%1-%2-%3@packmind-console"_s.arg(request.id, right, QString::fromLatin1(which));
        entry.sequence = request.rev;
        entry.day = day;
        entry.summary = tr("%1: %2, %3").arg(request.ref, rightTitle(clock.asked.right), what);
        entry.cancelled = !clock.urgency;
        days.append(entry);
    };
    if (clock.limit.alertOn)
        add("alert", *clock.limit.alertOn, tr("to be done at once"));
    add("target", clock.limit.target, tr("internal target"));
    for (domain::IcsDay& day : days)
        day.alarmHours = morningBefore;
    add("legal", clock.limit.legal, tr("last day to answer"));
    return days;
}

} // namespace

QByteArray deadlinesToIcs(const domain::RequestSummary& request, const QDateTime& now)
{
    QList<domain::IcsDay> days;
    for (const domain::RightClock& clock : request.rights)
        days += daysOf(request, clock);
    return domain::toIcs(days, now);
}

} // namespace console::models
