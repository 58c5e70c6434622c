// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_retention.h"

#include "domain/local_day.h"
#include "domain/request_case.h"

#include <QCoreApplication>

namespace console::domain {

int RetentionPeriods::of(Regulation regulation) const
{
    switch (regulation) {
    case Regulation::Ccpa:
        return ccpa;
    case Regulation::UkGdpr:
        return ukGdpr;
    case Regulation::Gdpr:
        break;
    }
    return gdpr;
}

void RetentionPeriods::set(Regulation regulation, int months)
{
    switch (regulation) {
    case Regulation::Ccpa:
        ccpa = months;
        return;
    case Regulation::UkGdpr:
        ukGdpr = months;
        return;
    case Regulation::Gdpr:
        break;
    }
    gdpr = months;
}

int shortestRetentionMonths(Regulation regulation)
{
    return regulation == Regulation::Ccpa ? RetentionPeriods().ccpa : 1;
}

base::Result<base::Done> checkRetentionMonths(Regulation regulation, int months)
{
    const int least = shortestRetentionMonths(regulation);
    if (months >= least && months <= longestRetentionMonths)
        return base::Done{};
    return base::failure(base::ApiError::invalid(QStringLiteral("retentionMonths"),
        QCoreApplication::translate("RequestUrgency", "A closed case is kept for %1 to %2 months.")
            .arg(least)
            .arg(longestRetentionMonths),
        QStringLiteral("request.retention.months")));
}

QDate purgeDay(const QDate& start, int retentionMonths)
{
    return start.addMonths(retentionMonths).addDays(1);
}

QDate retentionStart(const RequestCase& whole)
{
    const RequestSummary& summary = whole.summary;
    QDateTime latest = summary.closedAt.value_or(whole.createdAt);
    if (whole.createdAt.isValid())
        latest = qMax(latest, whole.createdAt);
    for (const RequestEvent& event : whole.history)
        latest = qMax(latest, event.at);
    return localDay(latest, summary.zone).value_or(latest.date());
}

RetentionClock RetentionClock::at(const QDateTime& now, const std::optional<RetentionClock>& before)
{
    RetentionClock look{.lookedAt = now, .believedFrom = now.addDuration(doubt)};
    if (before && now <= before->lookedAt.addDuration(longestSleep)
        && now >= before->lookedAt.addDuration(-farthestBack))
        look.believedFrom = before->believedFrom;
    return look;
}

} // namespace console::domain
