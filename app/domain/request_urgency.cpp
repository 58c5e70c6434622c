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

} // namespace console::domain
