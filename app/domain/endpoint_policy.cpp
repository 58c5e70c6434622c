// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/endpoint_policy.h"

#include <QRegularExpression>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct EndpointWords {
    Q_DECLARE_TR_FUNCTIONS(EndpointPolicy)
};

constexpr qsizetype longestNamed = 60; // of a text that is none, in the sentence about it

//! Lower case, without the dot at the end that makes a name absolute.
QString tidyHost(const QString& host)
{
    const QString lower = host.toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

//! "127.1", "0x7f000001", "2130706433": resolvers take these for addresses.
bool looksLikeNumber(const QString& host)
{
    static const QRegularExpression number(
        u"^(0[xX][0-9a-fA-F]*|[0-9]+)(\\.(0[xX][0-9a-fA-F]*|[0-9]+)){0,3}$"_s);
    return number.match(host).hasMatch();
}

bool isLocalName(const QString& host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1); // RFC 6761, section 6.3
}

bool isHostName(const QString& text)
{
    static const QRegularExpression name(
        u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$"_s);
    return text.size() <= 253 && name.match(text).hasMatch() && !looksLikeNumber(text);
}

base::Failure invalidUrl(const QString& code, const QString& message)
{
    return base::failure(base::ApiError::invalid(u"endpoint"_s, message, code));
}

} // namespace

base::Result<EndpointPolicy> EndpointPolicy::make(const QStringList& listed, bool loopbackAllowed)
{
    const auto refused = [](const QString& message) {
        return base::failure(
            base::ApiError::invalid(u"allowedEndpoints"_s, message, u"llm.endpoints.listed"_s));
    };
    if (listed.size() > mostListed)
        return refused(EndpointWords::tr("List %1 hosts and networks at most; name a network "
                                         "instead of its computers.")
                           .arg(mostListed));
    EndpointPolicy policy;
    policy.m_loopbackAllowed = loopbackAllowed;
    for (const QString& one : listed) {
        const QString text = tidyHost(one.trimmed());
        if (const std::optional<IpNetwork> network = IpNetwork::fromText(text))
            policy.m_networks.append(*network);
        else if (isHostName(text))
            policy.m_names.append(text);
        else
            return refused(EndpointWords::tr("\"%1\" is neither a host name nor an address or "
                                             "network. Write it like llm.example.com, 10.1.2.3 or "
                                             "10.1.0.0/16.")
                               .arg(one.left(longestNamed)));
    }
    return policy;
}

EndpointPolicy EndpointPolicy::joinedWith(const EndpointPolicy& other) const
{
    EndpointPolicy joined = *this;
    joined.m_loopbackAllowed = m_loopbackAllowed || other.m_loopbackAllowed;
    joined.m_networks += other.m_networks;
    joined.m_names += other.m_names;
    return joined;
}

bool EndpointPolicy::isListedName(const QString& host) const
{
    return m_names.contains(host);
}

bool EndpointPolicy::isListed(const IpAddress& address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(),
        [&](const IpNetwork& network) { return network.contains(address); });
}

base::Result<base::Done> EndpointPolicy::checkUrl(const QUrl& url) const
{
    const QString host = tidyHost(url.host());
    const bool secure = url.scheme() == "https"_L1;
    if (!url.isValid() || (!secure && url.scheme() != "http"_L1) || host.isEmpty()
        || url.port(1) == 0)
        return invalidUrl(u"llm.endpoint.url"_s,
            EndpointWords::tr("The endpoint is not a web address. Write it like "
                              "https://llm.example.com/v1."));
    if (!url.userInfo().isEmpty())
        return invalidUrl(u"llm.endpoint.password"_s,
            EndpointWords::tr("The endpoint holds a name or password. Take it out, and give the "
                              "key in its own field."));
    if (url.hasQuery() || url.hasFragment())
        return invalidUrl(u"llm.endpoint.parts"_s,
            EndpointWords::tr(
                "The endpoint has a part behind \"?\" or \"#\". End it with the path."));
    const std::optional<IpAddress> address = IpAddress::fromText(host);
    if (!address && (looksLikeNumber(host) || host.contains(u':') || host.contains(u'%')))
        return invalidUrl(u"llm.endpoint.url"_s,
            EndpointWords::tr("\"%1\" is no address that is written in full. Write four numbers, "
                              "or the host's name.")
                .arg(host));
    const bool local = address ? addressUse(*address) == AddressUse::Loopback : isLocalName(host);
    const bool listed = address ? isListed(*address) : isListedName(host);
    if (local && !m_loopbackAllowed && !listed)
        return checkAddress(host, address.value_or(*IpAddress::fromText(u"127.0.0.1"_s)));
    if (!secure && !local && !listed)
        return invalidUrl(u"llm.endpoint.plain"_s,
            EndpointWords::tr("Prompts would travel unencrypted to %1. Use https.").arg(host));
    return address ? checkAddress(host, *address) : base::Result<base::Done>(base::Done());
}

base::Result<base::Done> EndpointPolicy::checkAddress(
    const QString& host, const IpAddress& address) const
{
    const AddressUse use = addressUse(address);
    if (use == AddressUse::Public || (use == AddressUse::Loopback && m_loopbackAllowed)
        || isListedName(tidyHost(host)) || isListed(address))
        return base::Done();
    base::ApiError error;
    error.kind = base::ApiError::Kind::NotAllowed;
    error.code = u"llm.endpoint.address"_s;
    error.field = u"endpoint"_s;
    error.message = EndpointWords::tr("%1 leads to %2, which this service does not call. If it is "
                                      "meant, ask the operator to list it among the endpoints.")
                        .arg(host, described(use));
    return base::failure(error);
}

} // namespace console::domain
