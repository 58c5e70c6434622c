// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_status.h"

#include <QCoreApplication>

namespace console::domain {

using namespace Qt::StringLiterals;
using Status = RequestStatus;

namespace {

struct StatusWords {
    RequestStatus status;
    const char* wire;
    const char* title;
};

constexpr std::array words{
    StatusWords{Status::Received, "received", QT_TRANSLATE_NOOP("RequestStatus", "Received")},
    StatusWords{Status::IdentityCheck, "identity_check",
        QT_TRANSLATE_NOOP("RequestStatus", "Identity check")},
    StatusWords{Status::Clarification, "clarification",
        QT_TRANSLATE_NOOP("RequestStatus", "Clarification")},
    StatusWords{Status::Assessing, "assessing", QT_TRANSLATE_NOOP("RequestStatus", "Assessing")},
    StatusWords{
        Status::InProgress, "in_progress", QT_TRANSLATE_NOOP("RequestStatus", "In progress")},
    StatusWords{Status::AwaitingProcessors, "awaiting_processors",
        QT_TRANSLATE_NOOP("RequestStatus", "Waiting for recipients")},
    StatusWords{Status::Review, "review", QT_TRANSLATE_NOOP("RequestStatus", "Review")},
    StatusWords{Status::Fulfilled, "fulfilled", QT_TRANSLATE_NOOP("RequestStatus", "Fulfilled")},
    StatusWords{Status::PartiallyFulfilled, "partially_fulfilled",
        QT_TRANSLATE_NOOP("RequestStatus", "Partially fulfilled")},
    StatusWords{Status::Refused, "refused", QT_TRANSLATE_NOOP("RequestStatus", "Refused")},
    StatusWords{
        Status::Unidentified, "unidentified", QT_TRANSLATE_NOOP("RequestStatus", "Not identified")},
    StatusWords{Status::Forwarded, "forwarded", QT_TRANSLATE_NOOP("RequestStatus", "Forwarded")},
    StatusWords{Status::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("RequestStatus", "Withdrawn")},
    StatusWords{Status::Duplicate, "duplicate", QT_TRANSLATE_NOOP("RequestStatus", "Duplicate")},
    StatusWords{Status::Purged, "purged", QT_TRANSLATE_NOOP("RequestStatus", "Purged")},
};

const StatusWords& wordsOf(Status status)
{
    // They stand in the order of the states.
    return words.at(size_t(status));
}

} // namespace

bool isActive(Status status)
{
    return status < Status::Fulfilled;
}

bool isClosed(Status status)
{
    return !isActive(status) && status != Status::Purged;
}

QString wireName(Status status)
{
    return QString::fromLatin1(wordsOf(status).wire);
}

std::optional<Status> requestStatusOf(const QString& wireName)
{
    for (const StatusWords& each : words) {
        if (wireName == QLatin1String(each.wire))
            return each.status;
    }
    return std::nullopt;
}

QString title(Status status)
{
    return QCoreApplication::translate("RequestStatus", wordsOf(status).title);
}

} // namespace console::domain
