// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_outcome.h"

#include "domain/wire_names.h"

#include <utility>

namespace console::domain {

using namespace Qt::StringLiterals;
using Ground = OutcomeGround;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RequestOutcome", text);
}

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

base::Failure refused(const QString& field, const QString& code, const QString& message)
{
    return base::failure(base::ApiError::invalid(field, message, code));
}

bool withholds(RightOutcome outcome)
{
    return outcome == RightOutcome::PartiallyFulfilled || outcome == RightOutcome::Refused;
}

bool carries(const RequestedRight& right)
{
    if (withholds(*right.outcome))
        return right.ground && mayRefuse(right.right, *right.ground);
    // What was done needs no ground, but it may be told that nothing was held.
    return !right.ground
        || (*right.outcome == RightOutcome::Fulfilled && *right.ground == Ground::NothingHeld);
}

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

bool mayRefuse(DataRight right, Ground ground)
{
    if (right == DataRight::MarketingObjection)
        return false;
    switch (ground) {
    case Ground::NothingHeld:
        return false;
    case Ground::FreedomOfExpression:
    case Ground::PublicTask:
    case Ground::PublicHealth:
    case Ground::Archiving:
    case Ground::LegalClaims:
        return right == DataRight::Erasure;
    case Ground::OthersRights:
        return right == DataRight::Access || right == DataRight::Portability;
    case Ground::NotPortable:
        return right == DataRight::Portability;
    case Ground::CompellingGrounds:
        return right == DataRight::Objection;
    case Ground::Unfounded:
    case Ground::Excessive:
    case Ground::LegalObligation:
    case Ground::NotSubject:
    case Ground::Other:
        break;
    }
    return true;
}

base::Result<base::Done> checkOutcome(const RequestedRight& right)
{
    if (!right.outcome)
        return refused(
            u"outcome"_s, u"right.outcome.missing"_s, tr("Say for each right what became of it."));
    if (right.right == DataRight::MarketingObjection && withholds(*right.outcome))
        return refused(u"outcome"_s, u"right.outcome.marketing"_s,
            tr("An objection to direct marketing can't be refused (GDPR, article 21(3))."));
    if (!carries(right))
        return refused(u"ground"_s, u"right.ground"_s,
            tr("Choose a ground that carries this outcome of this right."));
    const qsizetype length = right.text.trimmed().size();
    if (length > longestOutcomeText || (withholds(*right.outcome) && length < shortestOutcomeText))
        return refused(u"text"_s, u"right.text"_s,
            tr("Tell the person what is withheld or refused and why, in %1 to %2 characters.")
                .arg(shortestOutcomeText)
                .arg(longestOutcomeText));
    return base::Done{};
}

TimeLimitFacts timeLimitFacts(const RequestReceipt& receipt, const RequestedRight& right)
{
    return {receipt.regulation, right.right, receipt.receivedAt, receipt.zone, right.pauses,
        right.extension, receipt.targetReserve};
}

std::optional<RequestStatus> closingStatus(const QList<RequestedRight>& rights)
{
    QList<RightOutcome> outcomes;
    for (const RequestedRight& right : rights) {
        if (!right.outcome)
            return std::nullopt;
        if (*right.outcome != RightOutcome::Withdrawn)
            outcomes.append(*right.outcome);
    }
    if (rights.isEmpty())
        return std::nullopt;
    if (outcomes.isEmpty())
        return RequestStatus::Withdrawn;
    if (outcomes.count(RightOutcome::Fulfilled) == outcomes.size())
        return RequestStatus::Fulfilled;
    return outcomes.count(RightOutcome::Refused) == outcomes.size()
        ? RequestStatus::Refused
        : RequestStatus::PartiallyFulfilled;
}

} // namespace console::domain
