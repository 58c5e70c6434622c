// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_failure.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace console::domain {

//! After which a test is given up: v0 itself waits for minutes (contract 8).
inline constexpr std::chrono::seconds llmTestPatience{20};

//! One step of a connection test. They follow each other in this order.
struct LlmStep {
    enum class Kind { Name, Tcp, Tls, Authentication, PrimaryModel, FastModel };
    enum class State {
        NotReached,
        Passed,
        Failed,
        Skipped, //!< there is nothing to do: no TLS, no second model
        Unknown, //!< it or one beside it has failed; the server does not say which
    };

    Kind kind = Kind::Name;
    State state = State::NotReached;
    std::optional<int> milliseconds = {}; //!< v0 does not say
    QString note = {}; //!< address, TLS version, model
    QStringList chain = {}; //!< of TLS: whom each certificate is for, the server's first

    friend bool operator==(const LlmStep&, const LlmStep&) = default;
};

[[nodiscard]] QString wireName(LlmStep::Kind kind);
[[nodiscard]] std::optional<LlmStep::Kind> llmStepKind(const QString& wireName);
[[nodiscard]] QString wireName(LlmStep::State state);
[[nodiscard]] std::optional<LlmStep::State> llmStepState(const QString& wireName);

//! How one model of a test did.
struct LlmModelOutcome {
    QString model = {};
    bool ok = false;
    std::optional<int> milliseconds = {};
    std::optional<LlmFailure> failure = {}; //!< when it is not ok

    friend bool operator==(const LlmModelOutcome&, const LlmModelOutcome&) = default;
};

//! What is kept of the last test. Never a prompt, an answer or the text of an error.
struct LlmTestSummary {
    QDateTime at = {}; //!< UTC
    QString by = {};
    LlmModelOutcome primary = {};
    std::optional<LlmModelOutcome> fast = {}; //!< where a second model is set that differs

    [[nodiscard]] bool passed() const { return primary.ok && (!fast || fast->ok); }
    //! The first one.
    [[nodiscard]] std::optional<LlmFailure> failure() const;

    friend bool operator==(const LlmTestSummary&, const LlmTestSummary&) = default;
};

//! At which step a failure shows; that of a model for what only a model can be at fault for.
[[nodiscard]] LlmStep::Kind failedStep(LlmFailure failure, LlmStep::Kind model);

//! The steps that follow from what two models did, for a server that tells no more (API v0).
//! `encrypted`: whether the provider is called with https.
[[nodiscard]] QList<LlmStep> llmSteps(
    const LlmModelOutcome& primary, const std::optional<LlmModelOutcome>& fast, bool encrypted);

} // namespace console::domain
