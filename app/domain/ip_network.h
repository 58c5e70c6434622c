// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace console::domain {

//! An IPv4 or IPv6 address.
class IpAddress {
public:
    //! Four decimal numbers with dots, or RFC 4291, section 2.2; without brackets, a scope or white
    //! space. Not the short and octal forms that resolvers take.
    [[nodiscard]] static std::optional<IpAddress> fromText(const QString& text);

    [[nodiscard]] bool isV4() const { return m_v4; }
    //! In network order; an IPv4 address has four, and zeros behind them.
    [[nodiscard]] const std::array<quint8, 16>& bytes() const { return m_bytes; }
    [[nodiscard]] QString text() const; //!< RFC 5952

    friend bool operator==(const IpAddress&, const IpAddress&) = default;

private:
    bool m_v4 = true;
    std::array<quint8, 16> m_bytes{};
};

//! All addresses that begin alike: "10.0.0.0/8".
class IpNetwork {
public:
    //! An address with or without "/LENGTH"; the bits behind the length must be zero.
    [[nodiscard]] static std::optional<IpNetwork> fromText(const QString& text);

    [[nodiscard]] bool contains(const IpAddress& address) const;

private:
    IpAddress m_first;
    int m_length = 0; //!< bits that are alike
};

} // namespace console::domain
