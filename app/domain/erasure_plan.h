// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/column_use.h"
#include "domain/request_guards.h"

#include <QMap>

namespace console::domain {

//! What an erasure does, in this order, each step whole or not at all.
enum class ErasureStep {
    Suppression, //!< onto the list of those who stay erased: from here on no backup brings them
                 //!< back
    BackupLists, //!< the lists beside the backups learn of it
    SignIns, //!< sessions, keys, codes
    Invitations, //!< with what the outbox holds of them, all mails to the person, and
                 //!< what they are told of the listing
    TrustRequests,
    Organizations, //!< that bear the person's name
    Memberships,
    Account, //!< emptied; it keeps its id, to which the record of changes refers
};

inline constexpr std::array allErasureSteps{ErasureStep::Suppression, ErasureStep::BackupLists,
    ErasureStep::SignIns, ErasureStep::Invitations, ErasureStep::TrustRequests,
    ErasureStep::Organizations, ErasureStep::Memberships, ErasureStep::Account};

//! "suppression", "backup_lists", "sign_ins", "invitations", "trust_requests", "organizations",
//! "memberships", "account"
[[nodiscard]] QString wireName(ErasureStep step);
[[nodiscard]] std::optional<ErasureStep> erasureStepOf(const QString& wireName);
//! The same for a person: "End sessions and keys".
[[nodiscard]] QString title(ErasureStep step);
//! Tables of the database that it changes.
[[nodiscard]] QStringList tablesOf(ErasureStep step);

//! What of one table goes.
struct ErasedTable {
    QString table;
    qint64 rows = 0; //!< of the person, now
    bool removed = false; //!< the rows go as a whole
    QStringList changes; //!< else "display_name: emptied"

    friend bool operator==(const ErasedTable&, const ErasedTable&) = default;
};

//! What of one table stays, and why.
struct KeptTable {
    QString table;
    qint64 rows = 0;
    QStringList columns;
    QString ground;
    bool mentions = false; //!< others wrote the address there: no rows of the person

    friend bool operator==(const KeptTable&, const KeptTable&) = default;
};

struct ErasurePlan {
    QList<ErasedTable> goes;
    QList<KeptTable> stays;

    [[nodiscard]] bool isEmpty() const { return goes.isEmpty() && stays.isEmpty(); }
    friend bool operator==(const ErasurePlan&, const ErasurePlan&) = default;
};

//! What the table of columns does with the rows that there are, by table. `mentions` are places
//! ("table.column") where others wrote the address, with how often; they stay for their own ground.
[[nodiscard]] ErasurePlan erasurePlan(const QList<ColumnUse>& uses,
    const QMap<QString, qint64>& rows, const QMap<QString, qint64>& mentions);

//! What has to be typed, exactly: "ERASE DSR-2026-0001".
[[nodiscard]] QString erasurePhrase(const QString& ref);

//! What stands against an erasure, or not.
struct ErasureFacts {
    RequestStatus status = RequestStatus::Received;
    QList<RequestedRight> rights;
    bool identityProved = false;
    bool legalHold = false;
    bool copyMade = false; //!< the package for access or portability
    bool lastWorker = false; //!< nobody else could go on with cases here
    bool elsewhere = false; //!< the person belongs to another workspace of the service, too
};

//! Empty when it can be done. "request.erasure.not-asked" (no right to erasure in the case, or one
//! that was refused or withdrawn), "request.erasure.state" (only while the case is worked on),
//! "request.identity.unproved", "request.hold", "request.erasure.copy-first" (a copy that is asked
//! for, too, can't be made afterwards), "request.erasure.last-worker", "request.erasure.elsewhere".
[[nodiscard]] QList<MoveObstacle> erasureObstacles(const ErasureFacts& facts);

} // namespace console::domain
