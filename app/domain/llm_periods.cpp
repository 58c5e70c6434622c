// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_periods.h"

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(LlmUsage)
};

constexpr qint64 secondsPerHour = 3600;

QString groupOf(const LlmUsageKey& key, UsageGroup group)
{
    switch (group) {
    case UsageGroup::None:
        return {};
    case UsageGroup::Organization:
        return key.organization.text();
    case UsageGroup::Provider:
        return key.provider;
    case UsageGroup::Model:
        return key.model;
    }
    return {};
}

} // namespace

QString wireName(UsagePeriod period)
{
    switch (period) {
    case UsagePeriod::Day:
        return u"day"_s;
    case UsagePeriod::Week:
        return u"week"_s;
    case UsagePeriod::Month:
        return u"month"_s;
    }
    return {};
}

std::optional<UsagePeriod> usagePeriod(const QString& wireName)
{
    for (const auto period : {UsagePeriod::Day, UsagePeriod::Week, UsagePeriod::Month}) {
        if (domain::wireName(period) == wireName)
            return period;
    }
    return std::nullopt;
}

base::Result<UsageCalendar> UsageCalendar::make(const QByteArray& zone, UsagePeriod period)
{
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        return base::failure(base::ApiError::invalid(u"zone"_s,
            UsageWords::tr("There is no time zone %1. Name one like Europe/Paris.")
                .arg(QString::fromUtf8(zone)),
            u"llm.zone"_s));
    return UsageCalendar(QTimeZone(zone), period);
}

QDate UsageCalendar::periodOf(qint64 hour) const
{
    return periodOf(QDateTime::fromSecsSinceEpoch(hour * secondsPerHour, m_zone).date());
}

QDate UsageCalendar::periodOf(const QDate& day) const
{
    switch (m_period) {
    case UsagePeriod::Day:
        return day;
    case UsagePeriod::Week:
        return day.addDays(1 - day.dayOfWeek());
    case UsagePeriod::Month:
        return {day.year(), day.month(), 1};
    }
    return day;
}

QDate UsageCalendar::next(const QDate& first) const
{
    switch (m_period) {
    case UsagePeriod::Day:
        return first.addDays(1);
    case UsagePeriod::Week:
        return first.addDays(7);
    case UsagePeriod::Month:
        return first.addMonths(1);
    }
    return first;
}

qint64 UsageCalendar::firstHourOf(const QDate& day) const
{
    // A guess that is put right by asking for the dates of hours, so that it agrees with periodOf()
    // whatever a zone does at midnight: skips it, has it twice, or leaves out the day (Samoa, 30
    // December 2011).
    const auto isBefore = [&](qint64 hour) {
        return QDateTime::fromSecsSinceEpoch(hour * secondsPerHour, m_zone).date() < day;
    };
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    qint64 hour = (midnight.toSecsSinceEpoch() - m_zone.offsetFromUtc(midnight)) / secondsPerHour;
    while (isBefore(hour))
        ++hour;
    while (!isBefore(hour - 1))
        --hour;
    return hour;
}

UsageHours UsageCalendar::hoursOf(const QDate& first) const
{
    return {firstHourOf(first), firstHourOf(next(first))};
}

void UsageSums::add(const LlmUsageKey& key, const LlmUsageCounts& counts)
{
    QDate& period = m_periods[key.hour];
    if (!period.isValid())
        period = m_calendar.periodOf(key.hour);
    m_sums[{period, groupOf(key, m_group)}] += counts;
    m_total += counts;
}

QList<UsageSum> UsageSums::sums() const
{
    QList<UsageSum> found;
    found.reserve(m_sums.size());
    for (auto sum = m_sums.begin(); sum != m_sums.end(); ++sum)
        found.append({sum.key().first, sum.key().second, sum.value()});
    return found;
}

} // namespace console::domain
