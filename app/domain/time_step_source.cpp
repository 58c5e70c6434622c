// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_step.h"

#include "domain/wire_names.h"

#include <array>
#include <utility>

// What a step rests on, and the names of the wire.

namespace console::domain {

using namespace Qt::StringLiterals;
using Towards = TimeStep::Towards;

namespace {

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

} // namespace console::domain
