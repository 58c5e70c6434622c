// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_summary.h"

#include "domain/four_eyes.h"

#include <algorithm>

namespace console::domain {

bool RequestSummary::isPaused() const
{
    return std::any_of(rights.begin(), rights.end(),
        [](const RightClock& clock) { return clock.urgency && clock.limit.paused; });
}

bool RequestSummary::isExtended() const
{
    return std::any_of(
        rights.begin(), rights.end(), [](const RightClock& clock) { return clock.limit.extended; });
}

bool isSecondFor(const RequestSummary& request, const QString& person)
{
    if (!takesOutcomes(request.status))
        return false;
    bool recordedAlone = false;
    for (const RightClock& clock : request.rights) {
        const RequestedRight& asked = clock.asked;
        if (!asked.outcome || !asked.decidedBy || hasSecondPerson(asked, {}))
            continue;
        if (isSecondPerson(person, asked.decidedBy->id.text()))
            return true;
        recordedAlone = true;
    }
    return !recordedAlone && request.status == RequestStatus::Review && request.preparer
        && isSecondPerson(person, request.preparer->id.text());
}

void addMissing(QList<RequestSummary>& cases, const QList<RequestSummary>& more)
{
    QSet<QString> ids;
    for (const RequestSummary& request : std::as_const(cases))
        ids.insert(request.id);
    for (const RequestSummary& request : more) {
        if (!ids.contains(request.id))
            cases << request;
    }
}

std::optional<qsizetype> pressingRight(const QList<RightClock>& rights, const QDate& today)
{
    QList<TimeLimit> running;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < rights.size(); ++i) {
        if (!rights.at(i).urgency)
            continue;
        running.append(rights.at(i).limit);
        places.append(i);
    }
    const std::optional<qsizetype> first = mostUrgent(running, today);
    return first ? std::optional(places.at(*first)) : std::nullopt;
}

std::optional<RequestUrgency> urgencyOf(
    RequestStatus status, const RightClock& clock, const QDate& today)
{
    // A decision that nobody was told of keeps no time limit.
    const bool withdrawn = clock.asked.outcome == RightOutcome::Withdrawn;
    if (!isActive(status) || withdrawn || !clock.limit.legal.isValid())
        return std::nullopt;
    return urgency(clock.limit, today);
}

} // namespace console::domain
