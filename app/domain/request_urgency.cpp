// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_urgency.h"

#include "domain/wire_names.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMonths = 12;
constexpr int ccpaMonths = 24;

constexpr std::array urgencyNames{
    std::pair(RequestUrgency::Overdue, "overdue"),
    std::pair(RequestUrgency::DueToday, "due_today"),
    std::pair(RequestUrgency::DueSoon, "due_soon"),
    std::pair(RequestUrgency::OnTime, "on_time"),
    std::pair(RequestUrgency::Paused, "paused"),
};

} // namespace

RequestUrgency urgency(const TimeLimit& limit, const QDate& today)
{
    if (limit.alertOn && today >= *limit.alertOn && today < limit.legal)
        return RequestUrgency::DueSoon;
    if (limit.paused)
        return RequestUrgency::Paused;
    if (today > limit.legal)
        return RequestUrgency::Overdue;
    if (today == limit.legal)
        return RequestUrgency::DueToday;
    return today >= limit.target ? RequestUrgency::DueSoon : RequestUrgency::OnTime;
}

std::optional<qsizetype> mostUrgent(const QList<TimeLimit>& running, const QDate& today)
{
    const auto order = [&](const TimeLimit& limit) {
        return std::tuple(urgency(limit, today), limit.legal, limit.target);
    };
    const auto first = std::min_element(running.begin(), running.end(),
        [&](const TimeLimit& a, const TimeLimit& b) { return order(a) < order(b); });
    return first == running.end() ? std::nullopt
                                  : std::optional(std::distance(running.begin(), first));
}

QString wireName(RequestUrgency urgency)
{
    return nameIn(urgencyNames, urgency);
}

std::optional<RequestUrgency> requestUrgencyOf(const QString& wireName)
{
    return valueIn<RequestUrgency>(urgencyNames, wireName);
}

int usualRetentionMonths(Regulation regulation)
{
    return regulation == Regulation::Ccpa ? ccpaMonths : usualMonths;
}

base::Result<base::Done> checkRetentionMonths(Regulation regulation, int months)
{
    const int least = regulation == Regulation::Ccpa ? ccpaMonths : 1;
    if (months >= least && months <= longestRetentionMonths)
        return base::Done{};
    return base::failure(base::ApiError::invalid(u"retentionMonths"_s,
        QCoreApplication::translate("RequestUrgency", "A closed case is kept for %1 to %2 months.")
            .arg(least)
            .arg(longestRetentionMonths),
        u"request.retention.months"_s));
}

QDate purgeDay(const QDate& closedOn, int retentionMonths)
{
    return closedOn.addMonths(retentionMonths).addDays(1);
}

} // namespace console::domain
