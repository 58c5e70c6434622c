// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_step.h"

#include "domain/wire_names.h"

#include <array>
#include <utility>

namespace console::domain {

using Kind = TimeStep::Kind;
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

constexpr std::array towardsNames{
    std::pair(Towards::Received, "received"),
    std::pair(Towards::Acknowledgement, "acknowledgement"),
    std::pair(Towards::FirstLegal, "first_legal"),
    std::pair(Towards::Legal, "legal"),
    std::pair(Towards::Target, "target"),
    std::pair(Towards::Refusal, "refusal"),
    std::pair(Towards::Alert, "alert"),
};

constexpr std::array kindNames{
    std::pair(Kind::Receipt, "receipt"),
    std::pair(Kind::Months, "months"),
    std::pair(Kind::ShortMonth, "short_month"),
    std::pair(Kind::Days, "days"),
    std::pair(Kind::Pause, "pause"),
    std::pair(Kind::WorkingDay, "working_day"),
    std::pair(Kind::Forward, "forward"),
    std::pair(Kind::Back, "back"),
    std::pair(Kind::WorkingDays, "working_days"),
    std::pair(Kind::Within, "within"),
    std::pair(Kind::Calendar, "calendar"),
};

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
    return nameIn(towardsNames, towards);
}

std::optional<Towards> timeStepTowardsOf(const QString& wireName)
{
    return valueIn<Towards>(towardsNames, wireName);
}

QString wireName(Kind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<Kind> timeStepKindOf(const QString& wireName)
{
    return valueIn<Kind>(kindNames, wireName);
}

} // namespace console::domain
