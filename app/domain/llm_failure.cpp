// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_failure.h"

#include <algorithm>
#include <array>

namespace console::domain {

namespace {

struct Named {
    LlmFailure failure;
    const char* name;
};

constexpr std::array names{Named{LlmFailure::NotConfigured, "not-configured"},
    Named{LlmFailure::ProviderUnknown, "provider-unknown"},
    Named{LlmFailure::KeyMissing, "key-missing"},
    Named{LlmFailure::PlatformKeyMissing, "platform-key-missing"},
    Named{LlmFailure::BadUrl, "bad-url"}, Named{LlmFailure::AddressRefused, "address-refused"},
    Named{LlmFailure::NameUnknown, "name-unknown"}, Named{LlmFailure::Unreachable, "unreachable"},
    Named{LlmFailure::TlsUntrusted, "tls-untrusted"}, Named{LlmFailure::TlsBroken, "tls-broken"},
    Named{LlmFailure::ProxyLogin, "proxy-login"}, Named{LlmFailure::Redirected, "redirected"},
    Named{LlmFailure::TimedOut, "timed-out"}, Named{LlmFailure::Cut, "cut"},
    Named{LlmFailure::Portal, "portal"}, Named{LlmFailure::Gateway, "gateway"},
    Named{LlmFailure::PathUnknown, "path-unknown"}, Named{LlmFailure::TooLarge, "too-large"},
    Named{LlmFailure::Unreadable, "unreadable"}, Named{LlmFailure::EmptyAnswer, "empty-answer"},
    Named{LlmFailure::WrongKey, "wrong-key"}, Named{LlmFailure::Forbidden, "forbidden"},
    Named{LlmFailure::RegionNotServed, "region-not-served"}, Named{LlmFailure::NoQuota, "no-quota"},
    Named{LlmFailure::RateLimited, "rate-limited"},
    Named{LlmFailure::ModelUnknown, "model-unknown"},
    Named{LlmFailure::ModelRetired, "model-retired"}, Named{LlmFailure::Overloaded, "overloaded"},
    Named{LlmFailure::ServerError, "server-error"}, Named{LlmFailure::Rejected, "rejected"},
    Named{LlmFailure::CannotList, "cannot-list"}, Named{LlmFailure::ListEmpty, "list-empty"},
    Named{LlmFailure::NotSaid, "not-said"}, Named{LlmFailure::Cancelled, "cancelled"},
    Named{LlmFailure::Other, "other"}};

} // namespace

QString wireName(LlmFailure failure)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const Named& one) { return one.failure == failure; });
    return found == names.end() ? QString() : QString::fromLatin1(found->name);
}

LlmFailure llmFailure(const QString& wireName)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&](const Named& one) { return wireName == QLatin1String(one.name); });
    return found == names.end() ? LlmFailure::Other : found->failure;
}

} // namespace console::domain
