// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "service/llm/connection_test.h"

#include <QHash>
#include <QSemaphore>

#include <atomic>

namespace console::service {

//! How a service calls LLM providers.
struct LlmRules {
    bool loopbackAllowed = false; //!< models on this computer: for the service in the console
    domain::EndpointPolicy listed = {}; //!< what the service's own configuration allows
    std::chrono::milliseconds patience = domain::llmTestPatience; //!< of one call or test
    int atOnce = 2; //!< each one holds a thread of the service
    QHash<QString, QUrl> addresses = {}; //!< other ones than usualAddress(), by provider
    QList<QSslCertificate> authorities = {}; //!< that are trusted besides the system's
};

//! Calls providers, a few at a time. Shared by all threads of a service.
class LlmCaller {
public:
    explicit LlmCaller(LlmRules rules, base::Clock clock)
        : m_rules(std::move(rules))
        , m_clock(std::move(clock))
        , m_free(m_rules.atOnce)
    {
    }

    using IsGone = std::function<bool()>; //!< whether nobody waits for the answer any more

    [[nodiscard]] const LlmRules& rules() const { return m_rules; }
    //! Where a provider with a fixed address is called; empty for the others.
    [[nodiscard]] QUrl addressOf(const QString& provider) const;

    //! What may be called where a workspace lists these. Error: that of
    //! domain::EndpointPolicy::make().
    [[nodiscard]] base::Result<domain::EndpointPolicy> policy(
        const QStringList& allowedEndpoints) const;

    //! Errors: TooManyTries "llm.busy", with retryAt; InvalidInput and NotAllowed of
    //! domain::EndpointPolicy, about `target.base`; Cancelled.
    [[nodiscard]] base::Result<ConnectionTestResult> test(const LlmTarget& target,
        const QString& model, const QString& fastModel, const QStringList& allowedEndpoints,
        const IsGone& isGone);
    [[nodiscard]] base::Result<domain::LlmModels> models(
        const LlmTarget& target, const QStringList& allowedEndpoints, const IsGone& isGone);

    //! Ends what is under way, and begins nothing any more.
    void stop() { m_stopped = true; }

private:
    [[nodiscard]] base::Result<CallRules> begin(
        const LlmTarget& target, const QStringList& allowedEndpoints, const IsGone& isGone);
    [[nodiscard]] base::ApiError busy() const;

    const LlmRules m_rules;
    const base::Clock m_clock;
    QSemaphore m_free;
    std::atomic_bool m_stopped = false;
};

} // namespace console::service
