// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_coverage.h"

#include <QDateTime>

namespace console::domain {

//! What somebody has found out about a provider, such as from its contract.
struct LlmAttestation {
    bool promptsStored = false;
    bool usedForTraining = false;
    QString region = {}; //!< where the models run; empty when not known
    QString source; //!< where it says so: a document or an address
    QDate checkedOn; //!< UTC
    //! Of which server, as llmHost() has it; empty where the provider has no address of its own.
    QString host = {};

    friend bool operator==(const LlmAttestation&, const LlmAttestation&) = default;
};

inline constexpr qsizetype longestLlmSource = 500;
inline constexpr qsizetype longestLlmRegion = 120;
//! After so long it has to be looked up again: terms change.
inline constexpr int llmAttestationMonths = 12;

//! With white space at the ends of its texts taken away. Errors InvalidInput:
//! "llm.attestation.source" (field "source": blank, longer than 500 characters, or of several
//! lines), "llm.attestation.region" (field "region": longer than 120 characters, or of several
//! lines), "llm.attestation.date" (field "checkedOn": none, or after `today`),
//! "llm.attestation.host" (field "host": not a host).
[[nodiscard]] base::Result<LlmAttestation> checkedLlmAttestation(
    LlmAttestation attestation, const QDate& today);

//! One that is kept.
struct StatedLlmAttestation {
    QString provider; //!< "anthropic"
    LlmAttestation said;
    QString statedBy = {}; //!< as a person reads it
    QDateTime statedAt = {}; //!< UTC
    qint64 rev = 0; //!< for If-Match; 0 when unknown

    friend bool operator==(const StatedLlmAttestation&, const StatedLlmAttestation&) = default;
};

//! The host of an endpoint, in lower case: what is said of one server is not said of another.
[[nodiscard]] QString llmHost(const QString& endpoint);

//! Whether what was looked up on that day has to be looked up again.
[[nodiscard]] bool isLlmSourceOld(const QDate& checkedOn, const QDate& today);

//! One line of the privacy card.
struct LlmStatement {
    enum class Kind { PromptsStored, UsedForTraining, Region, SubProcessor };
    enum class State { Good, Bad, Unknown };

    Kind kind = Kind::PromptsStored;
    State state = State::Unknown;
    QString value; //!< "no", "United States", the name of the entry
    QString source; //!< a sentence or a document; empty when unknown
    QDate date; //!< of the source; invalid when unknown
    QString by = {}; //!< who states it; empty where nobody in person does
    bool isOld = false; //!< has to be looked up again

    friend bool operator==(const LlmStatement&, const LlmStatement&) = default;
};

//! What the card is made from.
struct LlmPrivacyFacts {
    LlmProvider provider;
    QString endpoint = {};
    std::optional<StatedLlmAttestation> attestation = {}; //!< of this provider
    std::optional<QList<SubProcessor>> listing = {}; //!< nothing while it is not known
    QDate listingSince = {};
    QDate endpointSince = {}; //!< as of when the endpoint is that one, UTC
    QDate documentedOn = {}; //!< as of when Packmind's documentation was read
    QDate today = {}; //!< UTC
};

//! The four lines, in the order of their kinds. Packmind's documentation answers for its own
//! database and for OpenAI alone; for another provider nothing is taken for granted. An attestation
//! counts for the host that it was made of.
[[nodiscard]] QList<LlmStatement> llmPrivacyCard(const LlmPrivacyFacts& facts);

} // namespace console::domain
