// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/visit_limit.h"

#include <algorithm>

namespace console::service {

namespace {

constexpr int minute = 60; // seconds
constexpr int networkBytes = 8; // of an IPv6 address: who has one of them has them all

QByteArray networkOf(const QHostAddress& client)
{
    bool isIpv4 = false;
    const quint32 ipv4 = client.toIPv4Address(&isIpv4); // also one that is mapped into IPv6
    if (isIpv4)
        return QByteArray::number(ipv4, 16);
    const Q_IPV6ADDR ipv6 = client.toIPv6Address();
    QByteArray network(1, ':');
    for (int i = 0; i < networkBytes; ++i)
        network.append(char(ipv6[i]));
    return network;
}

} // namespace

std::optional<int> VisitLimit::secondsToWait(const QHostAddress& client, const QDateTime& now)
{
    const QByteArray network = networkOf(client);
    const QMutexLocker lock(&m_mutex);
    auto visits = m_visits.find(network);
    if (visits == m_visits.end()) {
        makeRoom(now);
        visits = m_visits.insert(network, {.since = now});
    } else if (isOver(*visits, now)) {
        *visits = {.since = now};
    }
    if (visits->count < most) {
        ++visits->count;
        return std::nullopt;
    }
    return int((now.msecsTo(visits->since.addSecs(minute)) + 999) / 1000);
}

bool VisitLimit::isOver(const Visits& visits, const QDateTime& now)
{
    // Nobody waits for a clock that was set back.
    return now < visits.since || visits.since.addSecs(minute) <= now;
}

void VisitLimit::makeRoom(const QDateTime& now)
{
    // No address is kept for much longer than it counts.
    const bool isTime = !m_cleared.isValid() || isOver({.since = m_cleared}, now);
    if (isTime || m_visits.size() >= mostClients) {
        m_visits.removeIf([&](const Table::iterator& each) { return isOver(each.value(), now); });
        m_cleared = now;
    }
    if (m_visits.size() < mostClients)
        return;
    m_visits.erase(std::min_element(m_visits.begin(), m_visits.end(),
        [](const Visits& a, const Visits& b) { return a.since < b.since; }));
}

} // namespace console::service
