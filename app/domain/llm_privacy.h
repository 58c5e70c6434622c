// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_coverage.h"

namespace console::domain {

//! What somebody has found out about a provider, such as from its contract.
struct LlmAttestation {
    bool promptsStored = false;
    bool usedForTraining = false;
    QString region = {}; //!< where the models run; empty when not known
    QString source; //!< where it says so: a document or an address
    QDate checkedOn; //!< UTC

    friend bool operator==(const LlmAttestation&, const LlmAttestation&) = default;
};

inline constexpr qsizetype longestLlmSource = 500;

//! Errors InvalidInput: "llm.attestation.source" (field "source": blank or longer than 500
//! characters), "llm.attestation.date" (field "checkedOn": none, or after `today`).
[[nodiscard]] base::Result<base::Done> checkLlmAttestation(
    const LlmAttestation& attestation, const QDate& today);

//! One line of the privacy card.
struct LlmStatement {
    enum class Kind { PromptsStored, UsedForTraining, Region, SubProcessor };
    enum class State { Good, Bad, Unknown };

    Kind kind = Kind::PromptsStored;
    State state = State::Unknown;
    QString value; //!< "no", "United States", the name of the entry
    QString source; //!< a sentence or a document; empty when unknown
    QDate date; //!< of the source; invalid when unknown

    friend bool operator==(const LlmStatement&, const LlmStatement&) = default;
};

//! What the card is made from.
struct LlmPrivacyFacts {
    LlmProvider provider;
    QString endpoint = {};
    std::optional<LlmAttestation> attestation = {};
    std::optional<QList<SubProcessor>> listing = {}; //!< nothing while it is not known
    QDate listingSince = {};
    QDate documentedOn = {}; //!< as of when Packmind's documentation was read
};

//! The four lines, in the order of their kinds. Packmind's documentation answers for its own
//! database and for OpenAI alone; for another provider nothing is taken for granted.
[[nodiscard]] QList<LlmStatement> llmPrivacyCard(const LlmPrivacyFacts& facts);

} // namespace console::domain
