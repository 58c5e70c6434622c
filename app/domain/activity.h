// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"

#include <QJsonObject>

namespace console::domain {

//! Who did something. `label` is for showing only and never part of the hashed body: it is looked
//! up when the event is read, so that an erasure leaves the chain valid.
struct Actor {
    QString kind; //!< "user", "api-key", "service"
    QString id; //!< UserId for the first two, empty for the service itself
    QString role; //!< role in the workspace or organization at that moment
    QString label; //!< e-mail address, "(erased)", "(this computer)", or empty
};

//! One entry of the append-only record of changes.
struct ActivityEvent {
    qint64 seq = 0; //!< from 1, without gaps in a workspace
    QDateTime at; //!< UTC
    Actor actor;
    std::optional<OrganizationId> organizationId;
    QString organizationName; //!< for showing, not hashed
    QString action; //!< dotted: "organization.created"
    QString targetType; //!< "organization", "user", "listing-version", …
    QString targetId;
    QString targetLabel; //!< for showing, not hashed
    QString reason;
    QJsonObject before; //!< changed fields; secrets never, addresses as HMAC
    QJsonObject after;
    QString requestId;
    QByteArray prevHash;
    QByteArray hash;
};

//! The part of `event` that is hashed: everything but labels, prevHash and hash.
[[nodiscard]] QJsonObject hashedBody(const ActivityEvent& event);

//! Whether `event` fits `prevHash` and its own hash.
[[nodiscard]] bool fits(const ActivityEvent& event, const QByteArray& prevHash);

//! Result of walking the whole chain.
struct ChainVerification {
    qint64 checked = 0; //!< entries that fit, from the first on
    std::optional<qint64> firstBroken; //!< seq of the first that does not fit
    QByteArray head; //!< hash of the last entry that fits
};

} // namespace console::domain
