// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm/connection_test.h"

#include <algorithm>

namespace console::service {

using domain::LlmFailure;
using domain::LlmModelOutcome;
using domain::LlmStep;
using domain::LlmTestReport;
using namespace Qt::StringLiterals;

using Kind = LlmStep::Kind;
using State = LlmStep::State;

namespace {

const QString& testPrompt()
{
    static const QString prompt = u"This is a test of the connection. Answer with: OK"_s;
    return prompt;
}

LlmStep stepOf(Kind kind, State state)
{
    LlmStep step;
    step.kind = kind;
    step.state = state;
    return step;
}

//! One model's part of the test.
struct Prompted {
    ExchangeOutcome exchange;
    LlmModelOutcome outcome;
    TestUsage usage;

    [[nodiscard]] bool arrived() const
    {
        return std::none_of(exchange.way.begin(), exchange.way.end(), [](const LlmStep& step) {
            return step.state == State::Failed || step.state == State::NotReached;
        });
    }
};

Prompted prompt(const LlmTarget& target, const QString& model, const CallRules& rules)
{
    Prompted done;
    const ProviderRequest request = chatRequest(target, model, testPrompt());
    done.exchange = ProviderExchange(request, rules).run();
    ChatAnswer read{.failure = done.exchange.failure};
    if (!read.failure)
        read = readChat(target.provider, done.exchange.answer);
    done.outcome = {.model = model, .ok = !read.failure, .failure = read.failure};
    if (done.arrived())
        done.outcome.milliseconds = done.exchange.milliseconds;
    done.usage = {.model = model,
        .inputTokens = read.inputTokens,
        .outputTokens = read.outputTokens,
        .failed = read.failure.has_value()};
    return done;
}

//! Whether the key was taken, as far as a failure says.
State authenticationAfter(const std::optional<LlmFailure>& failure)
{
    if (!failure)
        return State::Passed;
    if (domain::failedStep(*failure, Kind::PrimaryModel) == Kind::Authentication)
        return State::Failed;
    switch (*failure) {
    case LlmFailure::EmptyAnswer:
    case LlmFailure::NoQuota:
    case LlmFailure::RateLimited:
    case LlmFailure::ModelUnknown:
    case LlmFailure::ModelRetired:
    case LlmFailure::Rejected:
        return State::Passed;
    default:
        return State::Unknown;
    }
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

void addSteps(LlmTestReport& report, const Prompted& primary, bool fastAsked)
{
    report.steps = primary.exchange.way;
    const State authentication
        = primary.arrived() ? authenticationAfter(report.primary.failure) : State::NotReached;
    const bool reached = primary.arrived() && authentication != State::Failed;
    report.steps.append(stepOf(Kind::Authentication, authentication));
    report.steps.append(modelStep(Kind::PrimaryModel, report.primary, reached));
    report.steps.append(report.fast ? modelStep(Kind::FastModel, *report.fast, fastAsked)
                                    : stepOf(Kind::FastModel, State::Skipped));
}

bool isSecond(const QString& fastModel, const QString& model)
{
    return !fastModel.isEmpty() && fastModel != model;
}

//! After which the second model has nothing to tell.
bool endsTheTest(const Prompted& primary)
{
    const std::optional<LlmFailure>& failure = primary.outcome.failure;
    return !primary.arrived() || failure == LlmFailure::Cancelled || failure == LlmFailure::TimedOut
        || authenticationAfter(failure) == State::Failed;
}

} // namespace

ConnectionTestResult testConnection(
    const LlmTarget& target, const QString& model, const QString& fastModel, const CallRules& rules)
{
    ConnectionTestResult result;
    result.report.provider = target.provider;
    const Prompted primary = prompt(target, model, rules);
    result.report.primary = primary.outcome;
    if (primary.arrived())
        result.used.append(primary.usage);
    const bool fastAsked = isSecond(fastModel, model) && !endsTheTest(primary);
    if (fastAsked) {
        const Prompted fast = prompt(target, fastModel, rules);
        result.report.fast = fast.outcome;
        if (fast.arrived())
            result.used.append(fast.usage);
    } else if (isSecond(fastModel, model)) {
        result.report.fast
            = LlmModelOutcome{.model = fastModel, .failure = primary.outcome.failure};
    }
    addSteps(result.report, primary, fastAsked);
    return result;
}

domain::LlmModels listModels(const LlmTarget& target, const CallRules& rules)
{
    const std::optional<ProviderRequest> request = modelsRequest(target);
    if (!request)
        return {.provider = target.provider, .names = {}, .failure = LlmFailure::CannotList};
    const ExchangeOutcome outcome = ProviderExchange(*request, rules).run();
    if (outcome.failure)
        return {.provider = target.provider, .names = {}, .failure = outcome.failure};
    return readModels(target.provider, outcome.answer);
}

LlmTestReport notCalled(
    const QString& provider, const QString& model, const QString& fastModel, LlmFailure failure)
{
    LlmTestReport report{.hasConfiguration = failure != LlmFailure::NotConfigured,
        .provider = provider,
        .primary = {.model = model, .failure = failure}};
    if (isSecond(fastModel, model))
        report.fast = LlmModelOutcome{.model = fastModel, .failure = failure};
    report.steps = domain::llmSteps(report.primary, report.fast, true);
    return report;
}

} // namespace console::service
