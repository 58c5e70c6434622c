// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm/llm_caller.h"

#include <QCoreApplication>

namespace console::service {

using base::ApiError;
using base::failure;
using base::Result;
using domain::LlmFailure;

namespace {

constexpr int busyFor = 5; // seconds

bool isCancelled(const std::optional<LlmFailure>& failure)
{
    return failure == LlmFailure::Cancelled;
}

Result<domain::EndpointPolicy> policyFor(
    const LlmRules& rules, const QStringList& listed, bool loopbackAllowed)
{
    return domain::EndpointPolicy::make(listed, loopbackAllowed)
        .map([&](const domain::EndpointPolicy& policy) { return policy.joinedWith(rules.listed); });
}

} // namespace

QUrl LlmCaller::addressOf(const QString& provider) const
{
    return m_rules.addresses.value(provider, usualAddress(provider));
}

Result<domain::EndpointPolicy> LlmCaller::policy(const QStringList& allowedEndpoints) const
{
    return policyFor(m_rules, allowedEndpoints, m_rules.loopbackAllowed);
}

ApiError LlmCaller::busy() const
{
    ApiError error;
    error.kind = ApiError::Kind::TooManyTries;
    error.code = QStringLiteral("llm.busy");
    error.message = QCoreApplication::translate("Service",
        "This service tests %1 connections at a time. Try again when one of them has ended.")
                        .arg(m_rules.atOnce);
    error.retryAt = m_clock().addSecs(busyFor);
    error.retryable = true;
    return error;
}

Result<CallRules> LlmCaller::begin(
    const LlmTarget& target, const QStringList& allowedEndpoints, const IsGone& isGone)
{
    // A provider that was moved, as tests do, is no address that somebody has typed.
    const bool moved = m_rules.addresses.value(target.provider) == target.base;
    const auto policy = policyFor(m_rules, allowedEndpoints, m_rules.loopbackAllowed || moved);
    if (!policy)
        return failure(policy.error());
    if (const auto fits = policy->checkUrl(target.base); !fits)
        return failure(fits.error());
    return CallRules{.policy = *policy,
        .authorities = m_rules.authorities,
        .deadline = QDeadlineTimer(m_rules.patience),
        .isStopped = [this, isGone] {
            return m_stopped || (isGone && isGone());
        }};
}

Result<ConnectionTestResult> LlmCaller::test(const LlmTarget& target, const QString& model,
    const QString& fastModel, const QStringList& allowedEndpoints, const IsGone& isGone)
{
    const Result<CallRules> rules = begin(target, allowedEndpoints, isGone);
    if (!rules)
        return failure(rules.error());
    if (!m_free.tryAcquire())
        return failure(busy());
    const QSemaphoreReleaser release(m_free);
    const ConnectionTestResult result = testConnection(target, model, fastModel, *rules);
    if (isCancelled(result.report.primary.failure)
        || (result.report.fast && isCancelled(result.report.fast->failure)))
        return failure(ApiError::cancelled());
    return result;
}

Result<domain::LlmModels> LlmCaller::models(
    const LlmTarget& target, const QStringList& allowedEndpoints, const IsGone& isGone)
{
    const Result<CallRules> rules = begin(target, allowedEndpoints, isGone);
    if (!rules)
        return failure(rules.error());
    if (!m_free.tryAcquire())
        return failure(busy());
    const QSemaphoreReleaser release(m_free);
    const domain::LlmModels models = listModels(target, *rules);
    if (isCancelled(models.failure))
        return failure(ApiError::cancelled());
    return models;
}

} // namespace console::service
