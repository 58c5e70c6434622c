// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_limit_facts.h"

#include "domain/wire_names.h"

#include <array>
#include <utility>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array pauseNames{
    std::pair(RequestPause::Kind::Identity, "identity"),
    std::pair(RequestPause::Kind::Clarification, "clarification"),
};

constexpr std::array reasonNames{
    std::pair(RequestExtension::Reason::Complexity, "complexity"),
    std::pair(RequestExtension::Reason::Number, "number"),
};

QString tr(const char* text)
{
    return QCoreApplication::translate("TimeLimit", text);
}

base::Failure refused(const QString& field, const QString& code, const QString& message)
{
    return base::failure(base::ApiError::invalid(field, message, code));
}

base::Result<base::Done> checkPause(
    const RequestPause& pause, const QString& field, const QDate& receivedOn, const QDate& today)
{
    if (!pause.askedOn.isValid() || pause.askedOn < receivedOn || pause.askedOn > today)
        return refused(QString(field + u".askedOn"_s), u"pause.asked"_s,
            tr("The question can't have been sent before the request came, or in the future. Give "
               "the day on which it was sent."));
    if (!pause.answeredOn)
        return base::Done{};
    if (!pause.answeredOn->isValid() || *pause.answeredOn < pause.askedOn
        || *pause.answeredOn > today)
        return refused(QString(field + u".answeredOn"_s), u"pause.answered"_s,
            tr("The answer can't have come before the question was sent, or in the future. Give "
               "the day on which it came, or leave it open."));
    return base::Done{};
}

base::Result<base::Done> checkExtension(
    const RequestExtension& extension, const QDate& receivedOn, const QDate& today)
{
    const qsizetype length = extension.text.trimmed().size();
    if (length < shortestExtensionText || length > longestExtensionText)
        return refused(u"extension.text"_s, u"extension.text"_s,
            tr("Say why the answer takes longer, in %1 to %2 characters.")
                .arg(shortestExtensionText)
                .arg(longestExtensionText));
    if (!extension.noticeSentOn)
        return base::Done{};
    if (!extension.noticeSentOn->isValid() || *extension.noticeSentOn < receivedOn
        || *extension.noticeSentOn > today)
        return refused(u"extension.noticeSentOn"_s, u"extension.sent"_s,
            tr("The notice can't have been sent before the request came, or in the future. Give "
               "the day on which it was sent, or leave it open."));
    return base::Done{};
}

} // namespace

QString wireName(RequestPause::Kind kind)
{
    return nameIn(pauseNames, kind);
}

std::optional<RequestPause::Kind> pauseKindOf(const QString& wireName)
{
    return valueIn<RequestPause::Kind>(pauseNames, wireName);
}

QString wireName(RequestExtension::Reason reason)
{
    return nameIn(reasonNames, reason);
}

std::optional<RequestExtension::Reason> extensionReasonOf(const QString& wireName)
{
    return valueIn<RequestExtension::Reason>(reasonNames, wireName);
}

base::Result<base::Done> checkTimeLimitFacts(
    const TimeLimitFacts& facts, const QDate& receivedOn, const QDate& today)
{
    if (receivedOn > today)
        return refused(u"receivedAt"_s, u"request.received.future"_s,
            tr("A request can't have come in the future. Give the time at which it came."));
    if (facts.targetReserve < 0 || facts.targetReserve > largestTargetReserve)
        return refused(u"targetReserve"_s, u"request.target.reserve"_s,
            tr("The internal target lies 0 to %1 working days before the end of the period.")
                .arg(largestTargetReserve));
    if (facts.pauses.size() > mostPauses)
        return refused(u"pauses"_s, u"request.pauses.many"_s,
            tr("A case has at most %1 questions to the person.").arg(mostPauses));
    for (qsizetype i = 0; i < facts.pauses.size(); ++i) {
        if (auto checked
            = checkPause(facts.pauses.at(i), u"pauses[%1]"_s.arg(i), receivedOn, today);
            !checked)
            return checked;
    }
    return facts.extension ? checkExtension(*facts.extension, receivedOn, today)
                           : base::Result<base::Done>(base::Done{});
}

} // namespace console::domain
