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

struct KnownNetwork {
    const char* network;
    AddressUse use;
};

// IANA's registries of special-purpose addresses (RFC 6890); the first that fits counts.
constexpr std::array knownNetworks{
    KnownNetwork{"0.0.0.0/8", AddressUse::Unspecified},
    KnownNetwork{"10.0.0.0/8", AddressUse::Private},
    KnownNetwork{"100.64.0.0/10", AddressUse::CarrierNat},
    KnownNetwork{"127.0.0.0/8", AddressUse::Loopback},
    KnownNetwork{"169.254.0.0/16", AddressUse::LinkLocal},
    KnownNetwork{"172.16.0.0/12", AddressUse::Private},
    KnownNetwork{"192.0.0.0/24", AddressUse::Reserved},
    KnownNetwork{"192.0.2.0/24", AddressUse::Reserved},
    KnownNetwork{"192.88.99.0/24", AddressUse::Reserved},
    KnownNetwork{"192.168.0.0/16", AddressUse::Private},
    KnownNetwork{"198.18.0.0/15", AddressUse::Reserved},
    KnownNetwork{"198.51.100.0/24", AddressUse::Reserved},
    KnownNetwork{"203.0.113.0/24", AddressUse::Reserved},
    KnownNetwork{"224.0.0.0/4", AddressUse::Multicast},
    KnownNetwork{"240.0.0.0/4", AddressUse::Reserved},
    KnownNetwork{"::/128", AddressUse::Unspecified},
    KnownNetwork{"::1/128", AddressUse::Loopback},
    KnownNetwork{"::ffff:0:0/96", AddressUse::Mapped},
    KnownNetwork{"::ffff:0:0:0/96", AddressUse::Mapped},
    KnownNetwork{"::/96", AddressUse::Mapped},
    KnownNetwork{"64:ff9b::/96", AddressUse::Nat64},
    KnownNetwork{"64:ff9b:1::/48", AddressUse::Nat64},
    KnownNetwork{"2002::/16", AddressUse::Mapped},
    KnownNetwork{"2001::/32", AddressUse::Mapped},
    KnownNetwork{"fe80::/10", AddressUse::LinkLocal},
    KnownNetwork{"fec0::/10", AddressUse::Private},
    KnownNetwork{"fc00::/7", AddressUse::Private},
    KnownNetwork{"ff00::/8", AddressUse::Multicast},
    KnownNetwork{"2001:db8::/32", AddressUse::Reserved},
    KnownNetwork{"3fff::/20", AddressUse::Reserved},
    KnownNetwork{"2001::/23", AddressUse::Reserved},
};

QString described(AddressUse use)
{
    switch (use) {
    case AddressUse::Public:
        return EndpointWords::tr("a public address");
    case AddressUse::Unspecified:
        return EndpointWords::tr("an address that stands for no computer");
    case AddressUse::Loopback:
        return EndpointWords::tr("the computer of the service itself");
    case AddressUse::LinkLocal:
        return EndpointWords::tr("an address of the service's own network segment");
    case AddressUse::Private:
    case AddressUse::CarrierNat:
        return EndpointWords::tr("an address of a private network");
    case AddressUse::Multicast:
        return EndpointWords::tr("an address of many computers at once");
    case AddressUse::Mapped:
    case AddressUse::Nat64:
        return EndpointWords::tr("an IPv6 address that stands for an IPv4 one");
    case AddressUse::Reserved:
        return EndpointWords::tr("an address that nobody uses on the Internet");
    }
    return {};
}

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

AddressUse addressUse(const IpAddress& address)
{
    static const QList<std::pair<IpNetwork, AddressUse>> known = [] {
        QList<std::pair<IpNetwork, AddressUse>> networks;
        networks.reserve(knownNetworks.size());
        for (const KnownNetwork& one : knownNetworks)
            networks.append({IpNetwork::fromText(QLatin1String(one.network)).value(), one.use});
        return networks;
    }();
    const auto found = std::find_if(
        known.begin(), known.end(), [&](const auto& one) { return one.first.contains(address); });
    if (found != known.end())
        return found->second;
    // RFC 4291: 2000::/3 is all that is given to computers.
    const bool given = address.isV4() || (address.bytes()[0] & 0xe0) == 0x20;
    return given ? AddressUse::Public : AddressUse::Reserved;
}

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
                               .arg(one));
    }
    return policy;
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
