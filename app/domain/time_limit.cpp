// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_limit.h"

#include "domain/local_day.h"
#include "domain/time_limit_facts.h"
#include "domain/working_days.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = TimeStep::Kind;
using Towards = TimeStep::Towards;

namespace {

constexpr int letterWorkingDays = 3;
constexpr int alertWorkingDays = 2;
constexpr int firstMonths = 1;
constexpr int monthsWithExtension = 3;
constexpr int ccpaDays = 45;
constexpr int ccpaDaysWithExtension = 90;
constexpr int ccpaReceiptWorkingDays = 10;

QString tr(const char* text)
{
    return QCoreApplication::translate("TimeLimit", text);
}

//! Days that one question adds, apart from those that an earlier one covers.
struct AddedDays {
    RequestPause pause;
    int days = 0;
};

//! A period from receipt on, with and without what the questions add.
struct Period {
    QDate nominal;
    QDate legal;
    int pausedDays = 0;
    bool paused = false;
    QList<AddedDays> added;
    QList<RequestPause> lapsed; //!< asked when the period was over
};

//! As TimeStep::Kind::Pause has it.
QString pauseNote(const RequestPause& pause)
{
    const QString answered = pause.answeredOn ? pause.answeredOn->toString(Qt::ISODate) : QString();
    return QStringList{wireName(pause.kind), pause.askedOn.toString(Qt::ISODate), answered}.join(
        u'/');
}

class Counter {
public:
    Counter(const TimeLimitFacts& facts, const HolidayCalendar& calendar, const QDate& receivedOn,
        const QDate& today);
    TimeLimit counted();

private:
    [[nodiscard]] bool isCalifornia() const { return m_facts.regulation == Regulation::Ccpa; }
    void receive();
    void acknowledge();
    void endPeriod();
    void aim();
    void refuse();
    void alert();
    void noteQuestions(const Period& period);

    [[nodiscard]] QDate periodEnd(bool extended) const;
    [[nodiscard]] QDate legalDay(const QDate& nominal) const;
    [[nodiscard]] Period period(bool extended) const;
    [[nodiscard]] bool takesExtension(const QDate& firstLegal);
    void tracePeriod(const Period& period, bool extended, Towards towards);
    void step(Towards towards, Kind kind, TimeRule rule, const QDate& from, const QDate& to,
        int count = 0, const QString& note = {});
    void note(const QString& code, const QList<QDate>& days);

    const TimeLimitFacts& m_facts;
    const HolidayCalendar& m_calendar;
    QDate m_today;
    QList<RequestPause> m_pauses; //!< in order
    TimeLimit m_limit;
};

Counter::Counter(const TimeLimitFacts& facts, const HolidayCalendar& calendar,
    const QDate& receivedOn, const QDate& today)
    : m_facts(facts)
    , m_calendar(calendar)
    , m_today(today)
    , m_pauses(facts.pauses)
{
    m_limit.calendar = calendar.identity();
    m_limit.receivedOn = receivedOn;
    std::stable_sort(m_pauses.begin(), m_pauses.end(),
        [](const RequestPause& a, const RequestPause& b) { return a.askedOn < b.askedOn; });
}

TimeLimit Counter::counted()
{
    receive();
    acknowledge();
    endPeriod();
    aim();
    refuse();
    alert();
    return m_limit;
}

void Counter::step(Towards towards, Kind kind, TimeRule rule, const QDate& from, const QDate& to,
    int count, const QString& note)
{
    m_limit.trace.append({towards, kind, rule, m_facts.regulation, from, to, count, note});
}

void Counter::note(const QString& code, const QList<QDate>& days)
{
    m_limit.notes.append(datedSentence(code, days));
}

void Counter::receive()
{
    step(Towards::Received, Kind::Receipt, TimeRule::D1, m_limit.receivedOn, m_limit.receivedOn, 0,
        m_facts.zone);
    step(Towards::Received, Kind::Calendar, TimeRule::D9, m_limit.receivedOn, m_limit.receivedOn, 0,
        QString(m_limit.calendar.id + u' ' + m_limit.calendar.version));
}

void Counter::acknowledge()
{
    const int days = isCalifornia() ? ccpaReceiptWorkingDays : letterWorkingDays;
    m_limit.acknowledgeBy = workingDaysAfter(m_limit.receivedOn, days, m_calendar);
    step(Towards::Acknowledgement, Kind::WorkingDays,
        isCalifornia() ? TimeRule::D8 : TimeRule::Letter, m_limit.receivedOn, m_limit.acknowledgeBy,
        days);
}

//! Always from receipt: an extension never starts on a day that was moved (D6).
QDate Counter::periodEnd(bool extended) const
{
    if (isCalifornia())
        return m_limit.receivedOn.addDays(extended ? ccpaDaysWithExtension : ccpaDays);
    // QDate takes the last day of a month that has no such day, as article 3(2)(c) does.
    return m_limit.receivedOn.addMonths(extended ? monthsWithExtension : firstMonths);
}

QDate Counter::legalDay(const QDate& nominal) const
{
    return isCalifornia() ? nominal : workingDayFrom(nominal, m_calendar);
}

Period Counter::period(bool extended) const
{
    Period period;
    period.nominal = periodEnd(extended);
    period.legal = legalDay(period.nominal);
    if (isCalifornia())
        return period;
    QDate counted;
    for (const RequestPause& pause : m_pauses) {
        if (pause.askedOn > period.legal) {
            period.lapsed.append(pause);
            continue;
        }
        const QDate end = pause.answeredOn.value_or(m_today);
        const QDate begin = counted.isValid() ? std::max(pause.askedOn, counted) : pause.askedOn;
        const int days = std::max(0, int(begin.daysTo(end)));
        period.added.append({pause, days});
        period.paused = period.paused || !pause.answeredOn;
        period.pausedDays += days;
        period.nominal = period.nominal.addDays(days);
        period.legal = legalDay(period.nominal);
        counted = std::max(begin, end);
    }
    return period;
}

bool Counter::takesExtension(const QDate& firstLegal)
{
    if (!m_facts.extension)
        return false;
    const std::optional<QDate>& sent = m_facts.extension->noticeSentOn;
    if (!sent)
        note(u"extension.unsent"_s, {firstLegal});
    else if (*sent > firstLegal)
        note(u"extension.late"_s, {*sent, firstLegal});
    return sent && *sent <= firstLegal;
}

void Counter::tracePeriod(const Period& period, bool extended, Towards towards)
{
    const QDate& received = m_limit.receivedOn;
    const QDate end = periodEnd(extended);
    if (isCalifornia()) {
        step(towards, Kind::Days, TimeRule::D8, received, end,
            extended ? ccpaDaysWithExtension : ccpaDays);
        return;
    }
    step(towards, end.day() == received.day() ? Kind::Months : Kind::ShortMonth,
        extended ? TimeRule::D6 : TimeRule::D2, received, end,
        extended ? monthsWithExtension : firstMonths);
    QDate day = end;
    for (const AddedDays& added : period.added) {
        step(towards, Kind::Pause, TimeRule::D5, day, day.addDays(added.days), added.days,
            pauseNote(added.pause));
        day = day.addDays(added.days);
    }
    step(towards, period.legal == day ? Kind::WorkingDay : Kind::Forward, TimeRule::D3, day,
        period.legal, 0, m_calendar.nameOf(day));
}

void Counter::endPeriod()
{
    const Period first = period(false);
    m_limit.firstLegal = first.legal;
    m_limit.extended = takesExtension(first.legal);
    const Period last = m_limit.extended ? period(true) : first;
    m_limit.nominal = last.nominal;
    m_limit.legal = last.legal;
    m_limit.pausedDays = last.pausedDays;
    m_limit.paused = last.paused;
    if (m_limit.extended)
        tracePeriod(first, false, Towards::FirstLegal);
    tracePeriod(last, m_limit.extended, Towards::Legal);
    noteQuestions(last);
}

void Counter::noteQuestions(const Period& period)
{
    if (isCalifornia() && !m_pauses.isEmpty()) {
        m_limit.notes.append({u"pause.law"_s,
            tr("A question to the person doesn't stop the 45 days (11 CCR 7021(b)).")});
        return;
    }
    for (const RequestPause& pause : period.lapsed)
        note(u"pause.lapsed"_s, {pause.askedOn});
    for (const AddedDays& added : period.added) {
        if (workingDaysBetween(m_limit.receivedOn, added.pause.askedOn, m_calendar)
            > questionWorkingDays)
            note(u"pause.slow"_s, {added.pause.askedOn});
    }
}

void Counter::aim()
{
    m_limit.prudent = workingDayUntil(m_limit.nominal, m_calendar);
    step(Towards::Target, m_limit.prudent == m_limit.nominal ? Kind::WorkingDay : Kind::Back,
        TimeRule::D4, m_limit.nominal, m_limit.prudent, 0, m_calendar.nameOf(m_limit.nominal));
    m_limit.target = workingDaysBefore(m_limit.prudent, m_facts.targetReserve, m_calendar);
    step(Towards::Target, Kind::WorkingDays, TimeRule::D4, m_limit.prudent, m_limit.target,
        -m_facts.targetReserve);
}

void Counter::refuse()
{
    // California knows no earlier day for a refusal than for the answer.
    m_limit.refusalBy = isCalifornia() ? m_limit.legal : m_limit.firstLegal;
    step(Towards::Refusal, Kind::Within, isCalifornia() ? TimeRule::D8 : TimeRule::D7,
        m_limit.refusalBy, m_limit.refusalBy);
}

void Counter::alert()
{
    const bool atOnce
        = m_facts.right == DataRight::MarketingObjection || m_facts.right == DataRight::Restriction;
    if (isCalifornia() || !atOnce)
        return;
    m_limit.alertOn = workingDaysAfter(m_limit.receivedOn, alertWorkingDays, m_calendar);
    step(Towards::Alert, Kind::WorkingDays, TimeRule::D10, m_limit.receivedOn, *m_limit.alertOn,
        alertWorkingDays, wireName(m_facts.right));
}

base::Result<base::Done> checkYears(const TimeLimit& limit, const HolidayCalendar& calendar)
{
    // What was asked of the calendar lies between the ends of a step.
    const bool covered
        = std::all_of(limit.trace.begin(), limit.trace.end(), [&](const TimeStep& step) {
              return calendar.covers(step.from) && calendar.covers(step.to);
          });
    if (covered)
        return base::Done{};
    return base::failure(base::ApiError::invalid(u"calendar"_s,
        tr("The calendar “%1” has the holidays of %2 to %3 only, and this case needs others. "
           "Choose a calendar that has them.")
            .arg(calendar.identity().id)
            .arg(calendar.firstYear())
            .arg(calendar.lastYear()),
        u"calendar.years"_s));
}

} // namespace

base::Result<TimeLimit> timeLimit(
    const TimeLimitFacts& facts, const HolidayCalendar& calendar, const QDate& today)
{
    if (!facts.receivedAt.isValid())
        return base::failure(base::ApiError::invalid(
            u"receivedAt"_s, tr("Say when the request came."), u"request.received.missing"_s));
    const base::Result<QDate> receivedOn = localDay(facts.receivedAt, facts.zone);
    if (!receivedOn)
        return base::failure(receivedOn.error());
    if (const auto checked = checkTimeLimitFacts(facts, *receivedOn, today); !checked)
        return base::failure(checked.error());
    TimeLimit limit = Counter(facts, calendar, *receivedOn, today).counted();
    if (const auto covered = checkYears(limit, calendar); !covered)
        return base::failure(covered.error());
    return limit;
}

} // namespace console::domain
