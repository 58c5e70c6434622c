// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_evidence.h"

#include "base/refusal.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

using Checked = base::Result<base::Done>;

QString tr(const char* text)
{
    return QCoreApplication::translate("RequestEvidence", text);
}

base::Failure refused(QLatin1String field, QLatin1String code, const QString& message)
{
    return base::failure(
        base::ApiError::invalid(QString(field), message, QString(u"move."_s + code)));
}

Checked checkWords(const QString& text, QLatin1String field, QLatin1String code)
{
    const qsizetype length = text.trimmed().size();
    if (length >= shortestMoveReason && length <= longestMoveReason)
        return base::Done{};
    return refused(field, code,
        tr("Write %1 to %2 characters here: they are kept as evidence.")
            .arg(shortestMoveReason)
            .arg(longestMoveReason));
}

Checked checkDay(const std::optional<QDate>& day, QLatin1String field, QLatin1String code,
    const RequestFacts& facts, const QDate& today)
{
    if (day && day->isValid() && *day >= facts.receivedOn && *day <= today)
        return base::Done{};
    return refused(field, code,
        tr("Give the day on which it happened: not before the request came, and not in the "
           "future."));
}

Checked checkAsked(const GivenEvidence& given, const RequestFacts& facts, const QDate& today)
{
    if (auto asked = checkDay(given.askedOn, "askedOn"_L1, "asked"_L1, facts, today); !asked)
        return asked;
    if (!given.answerUntil || *given.answerUntil >= *given.askedOn)
        return base::Done{};
    return refused("answerUntil"_L1, "until"_L1,
        tr("The last day for an answer can't lie before the question."));
}

Checked checkMethod(const RequestMove& move, const GivenEvidence& given)
{
    if (!given.method)
        return refused("method"_L1, "method"_L1, tr("Say how it was proved who asks."));
    // Without a check nothing but these two shows already who asks.
    if (move.row == "5"_L1 && *given.method == IdentityMethod::Other)
        return refused("method"_L1, "method"_L1,
            tr("Only an account or an answer from the address itself shows already who asks. Check "
               "the identity first."));
    if (*given.method != IdentityMethod::Other)
        return base::Done{};
    return checkWords(given.methodText, "methodText"_L1, "method.text"_L1);
}

bool isSha256(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Checked checkMessage(const RequestMove& move, const GivenEvidence& given)
{
    const qsizetype length = given.message.trimmed().size();
    if (length < 1 || length > longestMessageName)
        return refused("message"_L1, "message"_L1,
            tr("Say which letter or message it was, in 1 to %1 characters.")
                .arg(longestMessageName));
    // What we sent can be proved by its hash; what came lies in the mailbox.
    if (move.evidence.contains(MoveEvidence::SentOn) && !isSha256(given.messageHash))
        return refused("messageHash"_L1, "message.hash"_L1,
            tr("The hash of what was sent is missing: 64 digits of SHA-256."));
    return base::Done{};
}

Checked checkKeptCase(const RequestFacts& facts, const GivenEvidence& given)
{
    const auto covers = [](const KeptCase& kept, const RequestedRight& right) {
        return kept.rights.contains(right.right);
    };
    const std::optional<KeptCase>& kept = given.keptCase;
    const bool fits = kept && !kept->isItself && kept->samePerson && isActive(kept->status)
        && std::all_of(facts.rights.begin(), facts.rights.end(),
            [&](const RequestedRight& right) { return covers(*kept, right); });
    if (fits)
        return base::Done{};
    return refused("keptCase"_L1, "kept-case"_L1,
        tr("Choose the case that goes on: an open one of the same person in which the same rights "
           "are asked for."));
}

Checked check(MoveEvidence evidence, const RequestMove& move, const RequestFacts& facts,
    const GivenEvidence& given, const QDate& today)
{
    switch (evidence) {
    case MoveEvidence::Reason:
        return checkWords(given.reason, "reason"_L1, "reason"_L1);
    case MoveEvidence::Question:
        if (auto asked = checkWords(given.question, "question"_L1, "question"_L1); !asked)
            return asked;
        return checkAsked(given, facts, today);
    case MoveEvidence::Answered:
        return checkDay(given.answeredOn, "answeredOn"_L1, "answered"_L1, facts, today);
    case MoveEvidence::IdentityMethod:
        return checkMethod(move, given);
    case MoveEvidence::Message:
        return checkMessage(move, given);
    case MoveEvidence::SentOn:
        return checkDay(given.sentOn, "sentOn"_L1, "sent"_L1, facts, today);
    case MoveEvidence::Remedies:
        if (given.namesComplaint && given.namesRemedy)
            return base::Done{};
        return refused("remedies"_L1, "remedies"_L1,
            tr("The letter has to name the complaint to an authority and the way to a court "
               "(article 12(4))."));
    case MoveEvidence::KeptCase:
        break;
    }
    return checkKeptCase(facts, given);
}

} // namespace

QList<MoveEvidence> neededEvidence(const RequestMove& move, const RequestFacts& facts)
{
    QList<MoveEvidence> needed = move.evidence;
    if (needed.contains(MoveEvidence::IdentityMethod) && facts.identityOpen)
        needed.append(MoveEvidence::Answered);
    return needed;
}

GivenEvidence usedEvidence(const QList<MoveEvidence>& needed, const GivenEvidence& given)
{
    using E = MoveEvidence;
    GivenEvidence used;
    if (needed.contains(E::Reason))
        used.reason = given.reason.trimmed();
    if (needed.contains(E::Question)) {
        used.question = given.question.trimmed();
        used.askedOn = given.askedOn;
        used.answerUntil = given.answerUntil;
    }
    if (needed.contains(E::Answered))
        used.answeredOn = given.answeredOn;
    if (needed.contains(E::IdentityMethod)) {
        used.method = given.method;
        if (given.method == IdentityMethod::Other)
            used.methodText = given.methodText.trimmed();
    }
    if (needed.contains(E::Message))
        used.message = given.message.trimmed();
    if (needed.contains(E::SentOn)) {
        used.messageHash = given.messageHash;
        used.sentOn = given.sentOn;
    }
    used.namesComplaint = needed.contains(E::Remedies) && given.namesComplaint;
    used.namesRemedy = needed.contains(E::Remedies) && given.namesRemedy;
    if (needed.contains(E::KeptCase))
        used.keptCase = given.keptCase;
    return used;
}

Checked checkEvidence(const RequestMove& move, const RequestFacts& facts,
    const GivenEvidence& given, const QDate& today)
{
    const QList<MoveEvidence> needed = neededEvidence(move, facts);
    for (const MoveEvidence evidence : needed) {
        if (auto checked = check(evidence, move, facts, given, today); !checked)
            return checked;
    }
    return base::Done{};
}

base::Result<RequestMove> checkedMove(
    const RequestFacts& facts, RequestStatus to, const GivenEvidence& given, const Mover& mover)
{
    const QList<MoveObstacle> found = obstacles(facts, to, mover);
    if (!found.isEmpty())
        return base::failure(base::refusal(found.first().code == "request.four-eyes"_L1
                ? base::ApiError::Kind::NotAllowed
                : base::ApiError::Kind::Conflict,
            found.first().code, found.first().message));
    const RequestMove move = requestMove(facts.status, to).value();
    if (const auto checked = checkEvidence(move, facts, given, mover.today); !checked)
        return base::failure(checked.error());
    return move;
}

} // namespace console::domain
