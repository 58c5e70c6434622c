// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_register.h"

#include "domain/local_day.h"
#include "domain/wire_names.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace console::domain {

namespace {

constexpr std::array fileNames{
    std::pair(RegisterFile::Cases, "cases_csv"),
    std::pair(RegisterFile::Figures, "figures_csv"),
    std::pair(RegisterFile::Both, "both_pdf"),
};

QDate dayIn(const QDateTime& time, const QString& zone)
{
    return localDay(time, zone).value_or(time.date());
}

//! An extension gives more time for the answer, and none for a refusal (GDPR, article 12(4)).
QDate lastDay(const RightClock& clock)
{
    const bool refused = clock.asked.outcome == RightOutcome::Refused;
    return refused && clock.limit.refusalBy.isValid() ? clock.limit.refusalBy : clock.limit.legal;
}

RegisterEntry entryOf(const RequestSummary& request, const RightClock& clock, const QDate& today)
{
    RegisterEntry entry;
    entry.ref = request.ref;
    entry.right = clock.asked.right;
    entry.regulation = request.regulation;
    entry.role = request.role;
    entry.channel = request.channel;
    entry.receivedOn = dayIn(request.receivedAt, request.zone);
    entry.legal = clock.limit.legal;
    entry.extended = clock.limit.extended;
    entry.pausedDays = clock.limit.pausedDays;
    entry.status = request.status;
    entry.outcome = clock.asked.outcome;
    entry.ground = clock.asked.ground;
    if (!isActive(request.status) && request.closedAt) {
        entry.closedOn = dayIn(*request.closedAt, request.zone);
        entry.days = int(entry.receivedOn.daysTo(*entry.closedOn));
    }
    entry.late = entry.closedOn.value_or(today) > lastDay(clock) && !clock.limit.paused;
    return entry;
}

bool isAnswer(const std::optional<RightOutcome>& outcome)
{
    return outcome && *outcome != RightOutcome::Withdrawn;
}

void count(RegisterFigures& figures, const RegisterEntry& entry)
{
    ++figures.rights;
    ++figures.byRight[entry.right];
    figures.extended += entry.extended;
    figures.late += entry.late;
    if (!entry.closedOn)
        ++figures.open;
    else if (entry.outcome)
        ++figures.byOutcome[*entry.outcome];
    else
        ++figures.otherwise[entry.status];
}

void addDays(RegisterFigures& figures, QList<int> days)
{
    if (days.isEmpty())
        return;
    std::sort(days.begin(), days.end());
    const qsizetype middle = days.size() / 2;
    figures.longestDays = days.last();
    figures.medianDays = days.size() % 2 == 1 ? double(days.at(middle))
                                              : double(days.at(middle - 1) + days.at(middle)) / 2;
}

} // namespace

QString wireName(RegisterFile file)
{
    return nameIn(fileNames, file);
}

std::optional<RegisterFile> registerFileOf(const QString& wireName)
{
    return valueIn<RegisterFile>(fileNames, wireName);
}

QList<RegisterEntry> registerOf(
    const QList<RequestSummary>& requests, const QDate& from, const QDate& to, const QDateTime& now)
{
    QList<RegisterEntry> entries;
    for (const RequestSummary& request : requests) {
        const QDate received = dayIn(request.receivedAt, request.zone);
        if (received < from || received > to)
            continue;
        const QDate today = dayIn(now, request.zone);
        for (const RightClock& clock : request.rights)
            entries.append(entryOf(request, clock, today));
    }
    // Refs count on beyond four figures: DSR-2026-10000 comes after DSR-2026-9999.
    std::sort(entries.begin(), entries.end(), [](const RegisterEntry& a, const RegisterEntry& b) {
        const auto order = [](const RegisterEntry& entry) {
            return std::tuple(entry.ref.section(u'-', 1, 1).toInt(),
                entry.ref.section(u'-', 2, 2).toInt(), int(entry.right));
        };
        return order(a) < order(b);
    });
    return entries;
}

QList<RegisterFigures> figuresOf(const QList<RegisterEntry>& entries)
{
    QMap<int, RegisterFigures> years;
    QMap<int, QList<int>> days;
    QSet<QString> seen;
    for (const RegisterEntry& entry : entries) {
        const int year = entry.receivedOn.year();
        RegisterFigures& figures = years[year];
        figures.year = year;
        count(figures, entry);
        if (isAnswer(entry.outcome) && entry.days)
            days[year].append(*entry.days);
        if (seen.contains(entry.ref))
            continue;
        seen.insert(entry.ref);
        ++figures.cases;
        ++figures.byRegulation[entry.regulation];
    }
    for (RegisterFigures& figures : years)
        addDays(figures, days.value(figures.year));
    return years.values();
}

} // namespace console::domain
