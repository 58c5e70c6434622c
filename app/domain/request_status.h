// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace console::domain {

//! Where a case stands. due_soon, overdue, paused and extended are no states: they follow from the
//! time limit and the day.
enum class RequestStatus {
    // Active:
    Received,
    IdentityCheck, //!< it has to be proved who asks (GDPR, article 12(6))
    Clarification, //!< the person has to say which of very many data is meant (recital 63)
    Assessing,
    InProgress,
    AwaitingProcessors,
    Review,
    // Closed:
    Fulfilled,
    PartiallyFulfilled,
    Refused,
    Unidentified, //!< nobody could tell who asks (articles 11(2) and 12(6))
    Forwarded, //!< to the organization that is the controller
    Withdrawn,
    Duplicate,
    // The end:
    Purged,
};

inline constexpr std::array allRequestStatuses{RequestStatus::Received,
    RequestStatus::IdentityCheck, RequestStatus::Clarification, RequestStatus::Assessing,
    RequestStatus::InProgress, RequestStatus::AwaitingProcessors, RequestStatus::Review,
    RequestStatus::Fulfilled, RequestStatus::PartiallyFulfilled, RequestStatus::Refused,
    RequestStatus::Unidentified, RequestStatus::Forwarded, RequestStatus::Withdrawn,
    RequestStatus::Duplicate, RequestStatus::Purged};

[[nodiscard]] bool isActive(RequestStatus status);
//! Purged is neither active nor closed.
[[nodiscard]] bool isClosed(RequestStatus status);

//! "received", "identity_check", "clarification", "assessing", "in_progress",
//! "awaiting_processors", "review", "fulfilled", "partially_fulfilled", "refused", "unidentified",
//! "forwarded", "withdrawn", "duplicate", "purged"
[[nodiscard]] QString wireName(RequestStatus status);
[[nodiscard]] std::optional<RequestStatus> requestStatusOf(const QString& wireName);

//! The same for a person: "Identity check".
[[nodiscard]] QString title(RequestStatus status);

} // namespace console::domain
