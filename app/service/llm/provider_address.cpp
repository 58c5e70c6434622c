// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm/provider_address.h"

namespace console::service {

using domain::IpAddress;
using domain::LlmFailure;

tl::expected<QList<QHostAddress>, LlmFailure> checkedAddresses(
    const domain::EndpointPolicy& policy, const QString& host, const QList<QHostAddress>& addresses)
{
    constexpr qsizetype most = 4; // that are tried
    if (addresses.isEmpty())
        return tl::unexpected(LlmFailure::NameUnknown);
    for (QHostAddress address : addresses) {
        // One with a scope is of this link; without it the policy knows it for what it is.
        address.setScopeId({});
        const std::optional<IpAddress> known = IpAddress::fromText(address.toString());
        if (!known || !policy.checkAddress(host, *known))
            return tl::unexpected(LlmFailure::AddressRefused);
    }
    return addresses.mid(0, most);
}

} // namespace console::service
