// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/data_requests_model.h"

#include "domain/local_day.h"
#include "models/request_titles.h"
#include "models/when.h"

#include <QCoreApplication>

// How much a clock presses, in words.
namespace console::models {

using namespace Qt::StringLiterals;
using domain::RequestSummary;
using domain::RequestUrgency;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataRequestsModel)
};

QString inDays(int days)
{
    return days == 1 ? Words::tr("in 1 day") : Words::tr("in %n days", nullptr, days);
}

QString overdueBy(int days)
{
    return days == 1 ? Words::tr("overdue by 1 day")
                     : Words::tr("overdue by %n days", nullptr, days);
}

QString targetWords(const domain::TimeLimit& limit, const QDate& today)
{
    if (limit.alertOn && *limit.alertOn <= today)
        return Words::tr("act at once");
    // What has to be done at once comes before the target of the answer.
    const QDate next = limit.alertOn ? qMin(*limit.alertOn, limit.target) : limit.target;
    if (next == today)
        return Words::tr("target today");
    return next < today ? Words::tr("target passed") : inDays(int(today.daysTo(next)));
}

} // namespace

DueWords dueWords(const domain::RightClock& clock, const QDate& today)
{
    const domain::TimeLimit& limit = clock.limit;
    DueWords words;
    if (!clock.urgency) {
        words.text = Words::tr("clock ended");
        words.tone = CellTone::Muted;
        return words;
    }
    words.legal = weekDay(limit.legal);
    words.exact = Words::tr("Internal target: %1. Legal date: %2.")
                      .arg(weekDay(limit.target), weekDay(limit.legal));
    switch (*clock.urgency) {
    case RequestUrgency::Overdue:
        words.text = overdueBy(int(limit.legal.daysTo(today)));
        words.tone = CellTone::Bad;
        break;
    case RequestUrgency::DueToday:
        words.text = Words::tr("due today");
        words.tone = CellTone::Bad;
        break;
    case RequestUrgency::DueSoon:
        words.text = targetWords(limit, today);
        words.tone = CellTone::Warn;
        break;
    case RequestUrgency::OnTime:
        words.text = targetWords(limit, today);
        break;
    case RequestUrgency::Paused:
        words.text = Words::tr("paused");
        words.tone = CellTone::Muted;
        break;
    }
    return words;
}

DueWords dueWords(const RequestSummary& request, const QDate& today)
{
    if (const auto pressing = domain::pressingRight(request.rights, today))
        return dueWords(request.rights.at(*pressing), today);
    DueWords words;
    words.tone = CellTone::Muted;
    words.text = request.closedAt ? Words::tr("closed %1").arg(shortDay(*request.closedAt))
                                  : Words::tr("no clock runs");
    words.exact = exactTime(request.closedAt.value_or(QDateTime()));
    return words;
}

QDate dayOf(const RequestSummary& request, const QDateTime& now)
{
    const base::Result<QDate> day = domain::localDay(now, request.zone);
    return day ? *day : now.toUTC().date();
}

} // namespace console::models
