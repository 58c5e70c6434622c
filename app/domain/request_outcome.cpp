// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_outcome.h"

#include "domain/four_eyes.h"

namespace console::domain {

using namespace Qt::StringLiterals;
using Ground = OutcomeGround;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RequestOutcome", text);
}

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

bool takesOutcomes(RequestStatus status)
{
    return status == RequestStatus::Assessing || status == RequestStatus::InProgress
        || status == RequestStatus::AwaitingProcessors || status == RequestStatus::Review;
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

bool hasSecondPerson(const RequestedRight& right, const QString& closing)
{
    const QString first = right.decidedBy ? right.decidedBy->id.text() : QString();
    return isSecondPerson(closing, first)
        || (right.secondedBy && isSecondPerson(right.secondedBy->id.text(), first));
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
