// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_outcome.h"

#include "domain/wire_names.h"

#include <utility>

namespace console::domain {

using Ground = OutcomeGround;

namespace {

constexpr std::array outcomeNames{
    std::pair(RightOutcome::Fulfilled, "fulfilled"),
    std::pair(RightOutcome::PartiallyFulfilled, "partially_fulfilled"),
    std::pair(RightOutcome::Refused, "refused"),
    std::pair(RightOutcome::Withdrawn, "withdrawn"),
};

constexpr std::array groundNames{
    std::pair(Ground::NothingHeld, "nothing_held"),
    std::pair(Ground::Unfounded, "unfounded"),
    std::pair(Ground::Excessive, "excessive"),
    std::pair(Ground::FreedomOfExpression, "art17_3_a"),
    std::pair(Ground::PublicTask, "art17_3_b"),
    std::pair(Ground::PublicHealth, "art17_3_c"),
    std::pair(Ground::Archiving, "art17_3_d"),
    std::pair(Ground::LegalClaims, "art17_3_e"),
    std::pair(Ground::OthersRights, "art15_4_others_rights"),
    std::pair(Ground::NotPortable, "art20_scope"),
    std::pair(Ground::CompellingGrounds, "art21_compelling"),
    std::pair(Ground::LegalObligation, "legal_obligation"),
    std::pair(Ground::NotSubject, "not_subject"),
    std::pair(Ground::Other, "other"),
};

} // namespace

QString wireName(RightOutcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

std::optional<RightOutcome> rightOutcomeOf(const QString& wireName)
{
    return valueIn<RightOutcome>(outcomeNames, wireName);
}

QString wireName(Ground ground)
{
    return nameIn(groundNames, ground);
}

std::optional<Ground> outcomeGroundOf(const QString& wireName)
{
    return valueIn<Ground>(groundNames, wireName);
}

} // namespace console::domain
