// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_test.h"

#include <algorithm>
#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

using Kind = LlmStep::Kind;
using State = LlmStep::State;

constexpr std::array kinds{
    Kind::Name, Kind::Tcp, Kind::Tls, Kind::Authentication, Kind::PrimaryModel, Kind::FastModel};
constexpr std::array kindNames{
    "name", "tcp", "tls", "authentication", "primary-model", "fast-model"};
constexpr std::array states{
    State::NotReached, State::Passed, State::Failed, State::Skipped, State::Unknown};
constexpr std::array stateNames{"not-reached", "passed", "failed", "skipped", "unknown"};

template <typename Value, size_t count>
std::optional<Value> valueNamed(const std::array<Value, count>& values,
    const std::array<const char*, count>& names, const QString& name)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const char* one) { return name == QLatin1String(one); });
    if (found == names.end())
        return std::nullopt;
    return values.at(size_t(found - names.begin()));
}

LlmStep stepOf(Kind kind, State state)
{
    LlmStep step;
    step.kind = kind;
    step.state = state;
    return step;
}

LlmStep modelStep(Kind kind, const LlmModelOutcome& outcome, bool reached)
{
    LlmStep step = stepOf(kind, State::NotReached);
    if (reached)
        step.state = outcome.ok ? State::Passed : State::Failed;
    step.milliseconds = outcome.milliseconds;
    step.note = outcome.model;
    return step;
}

} // namespace

QString wireName(LlmStep::Kind kind)
{
    return QString::fromLatin1(kindNames.at(size_t(kind)));
}

std::optional<LlmStep::Kind> llmStepKind(const QString& wireName)
{
    return valueNamed(kinds, kindNames, wireName);
}

QString wireName(LlmStep::State state)
{
    return QString::fromLatin1(stateNames.at(size_t(state)));
}

std::optional<LlmStep::State> llmStepState(const QString& wireName)
{
    return valueNamed(states, stateNames, wireName);
}

std::optional<LlmFailure> LlmTestSummary::failure() const
{
    if (!primary.ok)
        return primary.failure.value_or(LlmFailure::Other);
    return fast && !fast->ok ? std::optional(fast->failure.value_or(LlmFailure::Other))
                             : std::nullopt;
}

LlmStep::Kind failedStep(LlmFailure failure, LlmStep::Kind model)
{
    switch (failure) {
    case LlmFailure::NotConfigured:
    case LlmFailure::ProviderUnknown:
    case LlmFailure::BadUrl:
    case LlmFailure::AddressRefused:
    case LlmFailure::NameUnknown:
        return Kind::Name;
    case LlmFailure::Unreachable:
    case LlmFailure::ProxyLogin:
        return Kind::Tcp;
    case LlmFailure::TlsUntrusted:
    case LlmFailure::TlsBroken:
        return Kind::Tls;
    case LlmFailure::KeyMissing:
    case LlmFailure::PlatformKeyMissing:
    case LlmFailure::WrongKey:
    case LlmFailure::Forbidden:
    case LlmFailure::RegionNotServed:
        return Kind::Authentication;
    default:
        return model;
    }
}

QList<LlmStep> llmSteps(
    const LlmModelOutcome& primary, const std::optional<LlmModelOutcome>& fast, bool encrypted)
{
    const std::optional<LlmFailure> failure
        = primary.ok ? std::nullopt : std::optional(primary.failure.value_or(LlmFailure::Other));
    const Kind failed = failure ? failedStep(*failure, Kind::PrimaryModel) : Kind::FastModel;
    // A provider that was never called has not been reached, whatever is wrong with the settings.
    const bool called = failure != LlmFailure::KeyMissing
        && failure != LlmFailure::PlatformKeyMissing && failure != LlmFailure::NotConfigured
        && failure != LlmFailure::ProviderUnknown;
    // v0 has one sentence for a name, a port and a certificate that are wrong; and one for silence.
    const bool unknown = failure == LlmFailure::Unreachable || failure == LlmFailure::TimedOut
        || failure == LlmFailure::Cut;
    QList<LlmStep> steps;
    for (const Kind kind : {Kind::Name, Kind::Tcp, Kind::Tls, Kind::Authentication}) {
        const bool plain = kind == Kind::Tls && !encrypted;
        State state = unknown && kind != Kind::Authentication ? State::Unknown : State::NotReached;
        if (plain)
            state = State::Skipped;
        else if (!unknown && failed == kind)
            state = State::Failed;
        else if (!unknown && called && failed > kind)
            state = State::Passed;
        steps.append(stepOf(kind, state));
    }
    const bool reached = primary.ok || (!unknown && failed == Kind::PrimaryModel);
    steps.append(modelStep(Kind::PrimaryModel, primary, reached));
    steps.append(fast ? modelStep(Kind::FastModel, *fast, reached)
                      : stepOf(Kind::FastModel, State::Skipped));
    return steps;
}

} // namespace console::domain
