// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ip_network.h"

#include <QStringList>

#include <arpa/inet.h>

namespace console::domain {

namespace {

bool bitAt(const std::array<quint8, 16>& bytes, int index)
{
    return ((bytes.at(size_t(index) / 8) >> (7 - index % 8)) & 1) != 0;
}

} // namespace

std::optional<IpAddress> IpAddress::fromText(const QString& text)
{
    IpAddress address;
    address.m_v4 = !text.contains(u':');
    const QByteArray bytes
        = text.toLatin1(); // What is not Latin-1 becomes "?", which is no address.
    if (bytes.contains('\0')
        || inet_pton(address.m_v4 ? AF_INET : AF_INET6, bytes.constData(), address.m_bytes.data())
            != 1)
        return std::nullopt;
    return address;
}

QString IpAddress::text() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(m_v4 ? AF_INET : AF_INET6, m_bytes.data(), text.data(), socklen_t(text.size()));
    return QString::fromLatin1(text.data());
}

std::optional<IpNetwork> IpNetwork::fromText(const QString& text)
{
    const QStringList parts = text.split(u'/');
    const std::optional<IpAddress> first = IpAddress::fromText(parts.first());
    if (!first || parts.size() > 2)
        return std::nullopt;
    const int longest = first->isV4() ? 32 : 128;
    bool isNumber = true;
    const int length = parts.size() == 2 ? parts.last().toInt(&isNumber) : longest;
    if (!isNumber || length < 0 || length > longest)
        return std::nullopt;
    for (int i = length; i < longest; ++i) {
        if (bitAt(first->bytes(), i))
            return std::nullopt;
    }
    IpNetwork network;
    network.m_first = *first;
    network.m_length = length;
    return network;
}

bool IpNetwork::contains(const IpAddress& address) const
{
    if (address.isV4() != m_first.isV4())
        return false;
    for (int i = 0; i < m_length; ++i) {
        if (bitAt(address.bytes(), i) != bitAt(m_first.bytes(), i))
            return false;
    }
    return true;
}

} // namespace console::domain
