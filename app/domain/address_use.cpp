// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/address_use.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace console::domain {

namespace {

//! Context of the translations.
struct AddressWords {
    Q_DECLARE_TR_FUNCTIONS(AddressUse)
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

QString described(AddressUse use)
{
    switch (use) {
    case AddressUse::Public:
        return AddressWords::tr("a public address");
    case AddressUse::Unspecified:
        return AddressWords::tr("an address that stands for no computer");
    case AddressUse::Loopback:
        return AddressWords::tr("the computer of the service itself");
    case AddressUse::LinkLocal:
        return AddressWords::tr("an address of the service's own network segment");
    case AddressUse::Private:
    case AddressUse::CarrierNat:
        return AddressWords::tr("an address of a private network");
    case AddressUse::Multicast:
        return AddressWords::tr("an address of many computers at once");
    case AddressUse::Mapped:
    case AddressUse::Nat64:
        return AddressWords::tr("an IPv6 address that stands for an IPv4 one");
    case AddressUse::Reserved:
        return AddressWords::tr("an address that nobody uses on the Internet");
    }
    return {};
}

} // namespace console::domain
