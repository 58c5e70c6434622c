// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ip_network.h"

namespace console::domain {

//! What an address is for, as far as a service must not call it for somebody else.
enum class AddressUse {
    Public,
    Unspecified, //!< 0.0.0.0/8 and ::
    Loopback,
    LinkLocal, //!< also where clouds keep the metadata of a machine
    Private, //!< RFC 1918, RFC 4193, and the former site-local ones
    CarrierNat, //!< RFC 6598
    Multicast,
    Mapped, //!< an IPv4 address inside an IPv6 one: mapped, compatible, 6to4, Teredo
    Nat64, //!< RFC 6052 and RFC 8215
    Reserved, //!< for documentation, measurements and the future (RFC 6890)
};

[[nodiscard]] AddressUse addressUse(const IpAddress& address);

//! As part of a sentence: "an address of a private network".
[[nodiscard]] QString described(AddressUse use);

} // namespace console::domain
