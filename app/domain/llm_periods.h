// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage.h"

#include <QMap>
#include <QTimeZone>

namespace console::domain {

enum class UsagePeriod { Day, Week, Month };

//! "day", "week", "month"
[[nodiscard]] QString wireName(UsagePeriod period);
[[nodiscard]] std::optional<UsagePeriod> usagePeriod(const QString& wireName);

//! The whole hours of one period: first <= hour < end. A day of 23 or 25 hours has as many.
struct UsageHours {
    qint64 first = 0;
    qint64 end = 0;

    friend bool operator==(const UsageHours&, const UsageHours&) = default;
};

//! Days, weeks (from Monday, ISO 8601) and months as clocks in one zone show them. An hour belongs
//! to the period in which it begins, as a whole, also where a zone is half an hour off: so each one
//! is in exactly one period, and sums over periods are those over hours.
class UsageCalendar {
public:
    //! Error InvalidInput "llm.zone", field "zone": no zone of the IANA database ("Europe/Paris").
    [[nodiscard]] static base::Result<UsageCalendar> make(
        const QByteArray& zone, UsagePeriod period);

    //! First day of the period in which that hour begins.
    [[nodiscard]] QDate periodOf(qint64 hour) const;
    //! First day of the period that a day is in.
    [[nodiscard]] QDate periodOf(const QDate& day) const;
    //! First day of the period behind the one that begins on `first`.
    [[nodiscard]] QDate next(const QDate& first) const;
    //! The hours of the period that begins on `first`: what is to be summed in a store.
    [[nodiscard]] UsageHours hoursOf(const QDate& first) const;

    //! The same zone by another period.
    [[nodiscard]] UsageCalendar by(UsagePeriod period) const { return {m_zone, period}; }
    [[nodiscard]] QByteArray zone() const { return m_zone.id(); }
    [[nodiscard]] UsagePeriod period() const { return m_period; }

private:
    UsageCalendar(const QTimeZone& zone, UsagePeriod period)
        : m_zone(zone)
        , m_period(period)
    {
    }
    [[nodiscard]] qint64 firstHourOf(const QDate& day) const;

    QTimeZone m_zone;
    UsagePeriod m_period;
};

//! What the sums are by, beside the period.
enum class UsageGroup { None, Organization, Provider, Model };

//! Sums of one period and group; `group` is the id or word of the group, empty for None.
struct UsageSum {
    QDate period; //!< its first day
    QString group;
    LlmUsageCounts counts;

    friend bool operator==(const UsageSum&, const UsageSum&) = default;
};

//! Adds rows up, in any order.
class UsageSums {
public:
    UsageSums(UsageCalendar calendar, UsageGroup group)
        : m_calendar(std::move(calendar))
        , m_group(group)
    {
    }

    void add(const LlmUsageKey& key, const LlmUsageCounts& counts);
    [[nodiscard]] const UsageCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const LlmUsageCounts& total() const { return m_total; }
    //! In the order of periods, then groups. Periods without any usage are left out.
    [[nodiscard]] QList<UsageSum> sums() const;

private:
    UsageCalendar m_calendar;
    UsageGroup m_group;
    LlmUsageCounts m_total;
    QMap<std::pair<QDate, QString>, LlmUsageCounts> m_sums;
    QHash<qint64, QDate> m_periods; //!< by hour; zones are slow to ask
};

} // namespace console::domain
