// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_step.h"

#include "domain/service_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = TimeStep::Kind;
using Towards = TimeStep::Towards;

namespace {

//! Context of the translations.
struct TimeLimitTrace {
    Q_DECLARE_TR_FUNCTIONS(TimeLimitTrace)
};

QString dayText(const QDate& day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy"_s);
}

QString pauseText(const TimeStep& step)
{
    const QStringList days = step.note.split(u'/');
    const QDate asked = QDate::fromString(days.value(1), Qt::ISODate);
    const QDate answered = QDate::fromString(days.value(2), Qt::ISODate);
    return answered.isValid()
        ? TimeLimitTrace::tr("The person was asked on %1 and answered on %2: %n day(s) more, %3",
            nullptr, step.count)
              .arg(dayText(asked), dayText(answered), dayText(step.to))
        : TimeLimitTrace::tr(
            "The person was asked on %1 and has not answered: %n day(s) more so far, %2", nullptr,
            step.count)
              .arg(dayText(asked), dayText(step.to));
}

QString workingDaysText(const TimeStep& step)
{
    if (step.towards == Towards::Target)
        return TimeLimitTrace::tr(
            "Our own target is %n working day(s) before %1: %2", nullptr, -step.count)
            .arg(dayText(step.from), dayText(step.to));
    const QString when = dayText(step.to);
    if (step.towards == Towards::Alert)
        return TimeLimitTrace::tr(
            "To be done at once: there is an alert after %n working day(s), on %1", nullptr,
            step.count)
            .arg(when);
    return TimeLimitTrace::tr(
        "Receipt is confirmed within %n working day(s), by %1", nullptr, step.count)
        .arg(when);
}

//! Of one day, as a calendar names them.
QString holidays(const QString& names)
{
    QStringList each = names.split(u", "_s);
    std::transform(each.begin(), each.end(), each.begin(), inOwnWords);
    return each.join(u", "_s);
}

QString movedText(const TimeStep& step)
{
    if (step.kind == Kind::WorkingDay)
        return TimeLimitTrace::tr("%1 is a working day").arg(dayText(step.to));
    const QString text = step.kind == Kind::Forward
        ? TimeLimitTrace::tr("%1 is no working day (%2), so the period ends on the next: %3")
        : TimeLimitTrace::tr("%1 is no working day (%2), and the last one before it is %3");
    const QString why = step.note.isEmpty() ? TimeLimitTrace::tr("a weekend") : holidays(step.note);
    return text.arg(dayText(step.from), why, dayText(step.to));
}

QString addedText(const TimeStep& step)
{
    if (step.kind == Kind::Days)
        return TimeLimitTrace::tr("%1 plus %n day(s) is %2", nullptr, step.count)
            .arg(dayText(step.from), dayText(step.to));
    if (step.kind == Kind::ShortMonth)
        return TimeLimitTrace::tr(
            "%1 plus %n month(s) is %2, the last day of a month without that day", nullptr,
            step.count)
            .arg(dayText(step.from), dayText(step.to));
    return TimeLimitTrace::tr("%1 plus %n month(s) is %2", nullptr, step.count)
        .arg(dayText(step.from), dayText(step.to));
}

//! Without the full stop, which comes after the source.
QString text(const TimeStep& step)
{
    switch (step.kind) {
    case Kind::Receipt:
        return TimeLimitTrace::tr("The request came on %1, by the time of %2")
            .arg(dayText(step.to), step.note);
    case Kind::Calendar:
        return TimeLimitTrace::tr("Public holidays are those of the calendar %1").arg(step.note);
    case Kind::Months:
    case Kind::ShortMonth:
    case Kind::Days:
        return addedText(step);
    case Kind::Pause:
        return pauseText(step);
    case Kind::WorkingDay:
    case Kind::Forward:
    case Kind::Back:
        return movedText(step);
    case Kind::WorkingDays:
        return workingDaysText(step);
    case Kind::Within:
        break;
    }
    return TimeLimitTrace::tr("A letter that refuses is due by %1").arg(dayText(step.to));
}

} // namespace

QString sentence(const TimeStep& step)
{
    const QString article = source(step);
    return article.isEmpty() ? QString(text(step) + u'.')
                             : TimeLimitTrace::tr("%1 (%2).").arg(text(step), article);
}

} // namespace console::domain
