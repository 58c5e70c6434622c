// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_settings.h"
#include "domain/llm_test.h"

namespace console::domain {

//! What an organization without settings of its own uses.
struct LlmDefault {
    QString model = {};
    QString fastestModel = {};
    bool keySet = false; //!< without the platform's key no call can be made
    QStringList operators = {}; //!< names of who can set it; never addresses

    friend bool operator==(const LlmDefault&, const LlmDefault&) = default;
};

//! All that a server says of the LLM settings of one organization.
struct LlmConfiguration {
    std::optional<LlmSettings> settings = {}; //!< nothing where none are saved
    std::optional<LlmDefault> byDefault = {}; //!< API v0 does not say
    QDateTime changedAt = {}; //!< UTC; invalid when unknown
    QString changedBy = {}; //!< as a person reads it
    std::optional<LlmTestSummary> lastTest = {};
    int rotationDays = llmKeyRotationDays; //!< of keys
    qint64 rev = 0; //!< for If-Match; 0 when unknown

    //! Whether calls go through the platform's own provider.
    [[nodiscard]] bool usesDefault() const
    {
        return !settings || settings->provider == QLatin1String(platformLlmProvider);
    }

    friend bool operator==(const LlmConfiguration&, const LlmConfiguration&) = default;
};

//! What a connection test has found.
struct LlmTestReport {
    bool hasConfiguration = true; //!< false: nothing is saved that could be tested
    QString provider = {};
    LlmModelOutcome primary = {};
    std::optional<LlmModelOutcome> fast = {};
    QList<LlmStep> steps = {}; //!< all of them, in their order
    QDateTime at = {}; //!< UTC; invalid when unknown
    QString by = {};

    [[nodiscard]] LlmTestSummary summary() const
    {
        return {.at = at, .by = by, .primary = primary, .fast = fast};
    }

    friend bool operator==(const LlmTestReport&, const LlmTestReport&) = default;
};

//! The models of a provider.
struct LlmModels {
    QString provider = {};
    QStringList names = {}; //!< in the provider's order
    std::optional<LlmFailure> failure = {}; //!< why there are none

    friend bool operator==(const LlmModels&, const LlmModels&) = default;
};

} // namespace console::domain
