// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "domain/protection.h"

#include <QDate>
#include <QList>

namespace console::domain {

//! A wish that a person sends from the Trust page, kept in the service until it is answered.
struct TrustRequest {
    enum class Kind { Soc2Report, DpoContact };
    QString id; //!< UUID
    Kind kind = Kind::Soc2Report;
    std::optional<OrganizationId> organizationId;
    QString requesterEmail;
    QString reason; //!< 10 to 1000 characters
    QString state; //!< "received" in this version
    QDateTime createdAt; //!< UTC

    friend bool operator==(const TrustRequest&, const TrustRequest&) = default;
};

[[nodiscard]] QString wireName(TrustRequest::Kind kind);
[[nodiscard]] std::optional<TrustRequest::Kind> trustRequestKind(const QString& wireName);

//! The reason as stored: trimmed. Error InvalidInput, field "reason": not 10 to 1000 characters.
[[nodiscard]] base::Result<QString> trustRequestReason(const QString& typed);

//! Where the mails go, as the product documentation names them.
inline constexpr const char* reportMailbox = "contact@packmind.com";
inline constexpr const char* dpoMailbox = "dpo@packmind.com";

//! What the console knows about the profile in front of it, gathered by the caller.
struct TrustFacts {
    Capabilities capabilities;
    bool embedded = false; //!< the service runs inside this program
    //! Of the service in this program, where that governs a cloud which can't do so itself.
    std::optional<Capabilities> beside = {};
    QString host; //!< of the cloud, as the profile has it
    bool connected = false; //!< the server has answered
    bool encrypted = true; //!< its address asks for TLS
    QString tlsProtocol; //!< "TLS 1.3", of the live connection; empty when none
    QString tlsCipher;
    bool pinned = false; //!< the certificate is exactly the one that the profile pins
    std::optional<int> listingVersion;
    std::optional<QDate> listingSince;
    int listingEntries = 0;
    bool listingKnown = false; //!< false while loading, or when it could not be read
    std::optional<ProtectionReport> protection; //!< what the last look at the stored data found
    QString protectionProblem; //!< why there is no newer one; a sentence
};

//! One promise of the documentation and what is true for this profile.
struct TrustLine {
    enum class State { Kept, NotYet, Stated, Unknown, Broken };
    QString key; //!< stable: "region", "llm-default", …
    QString promise; //!< what the documentation says
    QString truth; //!< what holds for this profile
    QString source; //!< how the console knows
    State state = State::Unknown;
    bool checked = false; //!< ProtectionReport says more

    friend bool operator==(const TrustLine&, const TrustLine&) = default;
};

//! Every promise of the documentation, in its order. Kept: the console checked it here. Broken: it
//! did, and it is not so. Stated: the operator says so, the console cannot check. NotYet: promised,
//! and not so for this profile. Where two services have a part in it, each source begins with the
//! one that it is about, and what is promised of stored data stands there for both.
[[nodiscard]] QList<TrustLine> trustLines(const TrustFacts& facts);

} // namespace console::domain
