// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_step.h"

#include "domain/wire_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = TimeStep::Kind;
using Towards = TimeStep::Towards;

namespace {

//! Context of the translations.
struct TimeLimitTrace {
    Q_DECLARE_TR_FUNCTIONS(TimeLimitTrace)
};

constexpr std::array ruleNames{
    std::pair(TimeRule::D1, "D1"),
    std::pair(TimeRule::D2, "D2"),
    std::pair(TimeRule::D3, "D3"),
    std::pair(TimeRule::D4, "D4"),
    std::pair(TimeRule::D5, "D5"),
    std::pair(TimeRule::D6, "D6"),
    std::pair(TimeRule::D7, "D7"),
    std::pair(TimeRule::D8, "D8"),
    std::pair(TimeRule::D9, "D9"),
    std::pair(TimeRule::D10, "D10"),
    std::pair(TimeRule::Letter, "letter"),
};

QString dayText(const QDate& day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy"_s);
}

QString gdprArticle(const TimeStep& step, const QString& article)
{
    return (step.regulation == Regulation::UkGdpr ? u"UK GDPR, article "_s : u"GDPR, article "_s)
        + article;
}

QString ccpaSource(const TimeStep& step)
{
    return step.towards == Towards::Acknowledgement ? u"11 CCR 7021(a)"_s : u"11 CCR 7021(b)"_s;
}

QString pauseSource(const TimeStep& step)
{
    if (step.regulation == Regulation::UkGdpr)
        return u"UK GDPR, article 12A"_s;
    return step.note.startsWith("identity/"_L1) ? u"GDPR, article 12(6)"_s : u"GDPR, recital 63"_s;
}

QString atOnceSource(const TimeStep& step)
{
    return gdprArticle(step, step.note == wireName(DataRight::Restriction) ? u"18"_s : u"21(3)"_s);
}

//! Why the day is none on which somebody has to act.
QString dayOff(const TimeStep& step)
{
    return step.note.isEmpty() ? TimeLimitTrace::tr("a weekend") : step.note;
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

QString movedText(const TimeStep& step)
{
    if (step.kind == Kind::WorkingDay)
        return TimeLimitTrace::tr("%1 is a working day").arg(dayText(step.to));
    const QString text = step.kind == Kind::Forward
        ? TimeLimitTrace::tr("%1 is no working day (%2), so the period ends on the next: %3")
        : TimeLimitTrace::tr("%1 is no working day (%2), and the last one before it is %3");
    return text.arg(dayText(step.from), dayOff(step), dayText(step.to));
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

QString wireName(TimeRule rule)
{
    return nameIn(ruleNames, rule);
}

std::optional<TimeRule> timeRuleOf(const QString& wireName)
{
    return valueIn<TimeRule>(ruleNames, wireName);
}

QString wireName(Towards towards)
{
    switch (towards) {
    case Towards::Received:
        return u"received"_s;
    case Towards::Acknowledgement:
        return u"acknowledgement"_s;
    case Towards::FirstLegal:
        return u"first_legal"_s;
    case Towards::Legal:
        return u"legal"_s;
    case Towards::Target:
        return u"target"_s;
    case Towards::Refusal:
        return u"refusal"_s;
    case Towards::Alert:
        break;
    }
    return u"alert"_s;
}

QString source(const TimeStep& step)
{
    const QString periods = u"Regulation (EEC, Euratom) 1182/71, "_s;
    switch (step.rule) {
    case TimeRule::D1:
        return step.regulation == Regulation::Ccpa ? ccpaSource(step)
                                                   : gdprArticle(step, u"12(3)"_s);
    case TimeRule::D2:
        return gdprArticle(step, u"12(3); "_s) + periods + u"article 3(2)(c); C-171/03";
    case TimeRule::D3:
        return periods + u"articles 2 and 3(4)";
    case TimeRule::D5:
        return pauseSource(step);
    case TimeRule::D6:
        return gdprArticle(step, u"12(3)"_s);
    case TimeRule::D7:
        return gdprArticle(step, u"12(4)"_s);
    case TimeRule::D8:
        return ccpaSource(step);
    case TimeRule::D10:
        return atOnceSource(step);
    case TimeRule::D4:
    case TimeRule::D9:
    case TimeRule::Letter:
        break;
    }
    return {};
}

QString sentence(const TimeStep& step)
{
    const QString article = source(step);
    return article.isEmpty() ? QString(text(step) + u'.')
                             : TimeLimitTrace::tr("%1 (%2).").arg(text(step), article);
}

} // namespace console::domain
