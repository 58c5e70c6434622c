// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/address_use.h"

#include <QList>
#include <QUrl>

namespace console::domain {

//! To which addresses this service makes connections that a person asks for with an endpoint. It
//! answers for a host of its own network otherwise, to whoever may set an endpoint (CWE-918).
class EndpointPolicy {
public:
    static constexpr qsizetype mostListed = 100;

    //! Public addresses, and those that the operator lists: addresses and networks
    //! ("10.20.0.0/16", "fd00::/8"), or host names ("llm.internal.example"), which are then allowed
    //! whatever they resolve to. A service inside the console allows loopback too, for models on
    //! this computer. Error InvalidInput "llm.endpoints.listed", field "allowedEndpoints": one that
    //! is neither, or too many.
    [[nodiscard]] static base::Result<EndpointPolicy> make(
        const QStringList& listed, bool loopbackAllowed);

    //! The URL itself, before its host is looked up. Errors InvalidInput, field "endpoint":
    //! "llm.endpoint.url" (not http or https, no host, or a number for one),
    //! "llm.endpoint.password" (it holds a name or password), "llm.endpoint.parts" (a query or
    //! fragment), "llm.endpoint.plain" (http to a host that is neither loopback nor listed), and
    //! those of checkAddress() for a host that is an address.
    [[nodiscard]] base::Result<base::Done> checkUrl(const QUrl& url) const;

    //! One of the addresses that `host` has, at the moment of the connection: the name can have got
    //! another one since checkUrl(), and a redirect has another host. Error NotAllowed
    //! "llm.endpoint.address", field "endpoint".
    [[nodiscard]] base::Result<base::Done> checkAddress(
        const QString& host, const IpAddress& address) const;

    //! Allows what either of both allows.
    [[nodiscard]] EndpointPolicy joinedWith(const EndpointPolicy& other) const;

private:
    [[nodiscard]] bool isListedName(const QString& host) const;
    [[nodiscard]] bool isListed(const IpAddress& address) const;

    bool m_loopbackAllowed = false;
    QList<IpNetwork> m_networks;
    QStringList m_names; //!< lower case, without a dot at the end
};

} // namespace console::domain
