// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

// Counts the time limits of each day of receipt for tests/domain/time_limit_oracle.py, which counts
// them in a way of its own and knows the samples, too.
//
//   time_limit_child FIRST_YEAR LAST_YEAR
//
// Lines to standard output:
//   holiday CALENDAR DAY
//   DAY SAMPLE REGULATION CALENDAR dates, flags, rules of the trace and notes

#include "domain/public_holidays.h"
#include "domain/time_limit.h"

#include <QTextStream>
#include <QTimeZone>

#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;
using domain::RequestExtension;
using domain::RequestPause;
using domain::TimeLimit;
using domain::TimeLimitFacts;
using domain::TimeStep;

namespace {

constexpr int samples = 5;

QString text(const QDate& day)
{
    // Several times faster than toString(), and there are 20 million of them.
    const int year = day.year();
    const int month = day.month();
    const int date = day.day();
    char digits[] = "0000-00-00";
    digits[0] = char('0' + year / 1000);
    digits[1] = char('0' + year / 100 % 10);
    digits[2] = char('0' + year / 10 % 10);
    digits[3] = char('0' + year % 10);
    digits[5] = char('0' + month / 10);
    digits[6] = char('0' + month % 10);
    digits[8] = char('0' + date / 10);
    digits[9] = char('0' + date % 10);
    return QString::fromLatin1(digits);
}

QString zoneOf(domain::Regulation regulation)
{
    switch (regulation) {
    case domain::Regulation::Gdpr:
        return u"Europe/Paris"_s;
    case domain::Regulation::UkGdpr:
        return u"Europe/London"_s;
    case domain::Regulation::Ccpa:
        break;
    }
    return u"America/Los_Angeles"_s;
}

//! Noon in the first sample, so that each day is one of receipt; else also around midnight.
QTime timeOf(int number, int sample)
{
    static const QList<QTime> times{QTime(0, 0), QTime(6, 59, 59), QTime(7, 0), QTime(7, 59, 59),
        QTime(8, 0), QTime(21, 59, 59), QTime(22, 0), QTime(22, 59, 59), QTime(23, 0),
        QTime(23, 59, 59)};
    return sample == 0 ? QTime(12, 0) : times.at((number + sample) % times.size());
}

struct Sample {
    TimeLimitFacts facts;
    QDate today;
};

//! `day` is number `number` from 2000-01-01 on, as UTC has it. What is asked, answered and sent
//! counts from the day after it, when the request has come everywhere.
Sample sampleOf(const QDate& day, int number, int sample, domain::Regulation regulation)
{
    const QDate start = day.addDays(1);
    Sample made{.facts = {}, .today = start.addDays(400)};
    TimeLimitFacts& facts = made.facts;
    facts.regulation = regulation;
    facts.right = domain::allDataRights.at(size_t(number) % domain::allDataRights.size());
    facts.receivedAt = QDateTime(day, timeOf(number, sample), Qt::UTC);
    facts.zone = zoneOf(regulation);
    if (sample != 0)
        facts.targetReserve = number % 11;
    const QDate asked = start.addDays(number % 7);
    if (sample == 1)
        facts.pauses = {{RequestPause::Kind::Identity, asked, asked.addDays(number % 20)}};
    const QDate again = start.addDays(number % 60);
    if (sample == 3)
        facts.pauses = {
            {RequestPause::Kind::Clarification, again, again.addDays(number % 11)},
            {RequestPause::Kind::Identity, asked, asked.addDays(number % 13)},
        };
    if (sample == 2 || sample == 3)
        facts.extension = RequestExtension{.reason = RequestExtension::Reason::Number,
            .text = u"Very many of them"_s,
            .noticeSentOn = start.addDays(number % (sample == 2 ? 97 : 83))};
    if (sample == 4) {
        facts.pauses = {{RequestPause::Kind::Clarification, asked, std::nullopt}};
        facts.extension = RequestExtension{.reason = RequestExtension::Reason::Complexity,
            .text = u"Very complex indeed"_s,
            .noticeSentOn = std::nullopt};
        made.today = asked.addDays(number % 45);
    }
    return made;
}

//! Whether the steps towards each date lead from the day that it follows from to the date.
bool isWhole(const TimeLimit& limit)
{
    QHash<TimeStep::Towards, QDate> reached{
        {TimeStep::Towards::Target, limit.nominal}, {TimeStep::Towards::Refusal, limit.refusalBy}};
    for (const TimeStep& step : limit.trace) {
        if (reached.value(step.towards, limit.receivedOn) != step.from)
            return false;
        reached.insert(step.towards, step.to);
    }
    using Towards = TimeStep::Towards;
    return reached.value(Towards::Legal) == limit.legal
        && reached.value(Towards::Target) == limit.target
        && reached.value(Towards::Refusal) == limit.refusalBy
        && reached.value(Towards::Acknowledgement) == limit.acknowledgeBy
        && (!limit.extended || reached.value(Towards::FirstLegal) == limit.firstLegal)
        && (!limit.alertOn || reached.value(Towards::Alert) == *limit.alertOn);
}

QString lineOf(const base::Result<TimeLimit>& counted)
{
    if (!counted)
        return counted.error().code;
    const TimeLimit& limit = *counted;
    if (!isWhole(limit))
        return u"the trace leads elsewhere"_s;
    QString line;
    for (const QDate& day : {limit.receivedOn, limit.acknowledgeBy, limit.nominal, limit.legal,
             limit.firstLegal, limit.refusalBy, limit.prudent, limit.target})
        line += text(day) + u' ';
    line += (limit.alertOn ? text(*limit.alertOn) : u"-"_s) + u' '
        + QString::number(limit.pausedDays) + (limit.paused ? u" paused"_s : u" runs"_s)
        + (limit.extended ? u" extended"_s : u" once"_s);
    for (const TimeStep& step : limit.trace)
        line += u' ' + domain::wireName(step.rule);
    for (const domain::TimeLimitNote& note : limit.notes)
        line += u' ' + note.code;
    return line;
}

void printHolidays(QTextStream& out, const domain::HolidayCalendar& calendar)
{
    for (const domain::PublicHoliday& holiday : calendar.days())
        out << "holiday " << calendar.identity().id << ' ' << text(holiday.day) << '\n';
}

//! The first sample with each calendar, the others with one in turn.
void printDay(QTextStream& out, const QDate& day, int number)
{
    const QStringList calendars = domain::builtInCalendars();
    for (int sample = 0; sample < samples; ++sample) {
        const QStringList used
            = sample == 0 ? calendars : calendars.mid((number / 7 + sample) % calendars.size(), 1);
        for (const domain::Regulation regulation : domain::allRegulations) {
            const Sample made = sampleOf(day, number, sample, regulation);
            for (const QString& id : used)
                out << text(day) << ' ' << sample << ' ' << domain::wireName(regulation) << ' '
                    << id << ' '
                    << lineOf(
                           domain::timeLimit(made.facts, *domain::builtInCalendar(id), made.today))
                    << '\n';
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const int firstYear = QByteArray(argv[1]).toInt();
    const int lastYear = QByteArray(argv[2]).toInt();
    QTextStream out(stdout);
    for (const QString& id : domain::builtInCalendars())
        printHolidays(out, *domain::builtInCalendar(id));
    const QDate first(2000, 1, 1);
    for (QDate day(firstYear, 1, 1); day.year() <= lastYear; day = day.addDays(1))
        printDay(out, day, int(first.daysTo(day)));
    return 0;
}
