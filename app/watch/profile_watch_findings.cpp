// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/profile_watch.h"

// What the rounds have found, put together.
namespace console::watch {

using base::ApiError;
using cloud::Session;
using domain::AttentionKind;
using domain::Membership;

void ProfileWatch::take(const RoundFindings& findings)
{
    if (m_round)
        std::exchange(m_round, nullptr)->deleteLater();
    m_heardAt = m_clock();
    if (!findings.broken) {
        m_schedule.answered(m_follower.hears());
    } else if (m_target.client->session().state() != Session::State::SignedIn) {
        // Nobody is asked for a password but by the window.
        m_schedule.stop();
        m_follower.stop();
    } else if (findings.broken->kind == ApiError::Kind::Cancelled) {
        m_schedule.broken();
    } else {
        m_schedule.failed(findings.broken->retryAt);
    }
    m_items.removeIf(
        [&](const domain::AttentionItem& item) { return findings.read.contains(item.kind); });
    m_items += findings.items;
    takeKnown(findings);
    takeOrganizations(findings);
    Q_EMIT changed();
}

void ProfileWatch::takeKnown(const RoundFindings& findings)
{
    m_known.whole += findings.read;
    m_known.whole += AttentionKind::ConnectionLost;
    m_known.whole -= findings.partly;
    // What could not be read this time is known as far as it was.
    if (findings.read.intersects(m_known.partly) || !findings.partly.isEmpty()) {
        m_known.partly = findings.partly;
        m_known.things = findings.things;
    }
}

void ProfileWatch::takeOrganizations(const RoundFindings& findings)
{
    for (auto it = findings.organizations.begin(); it != findings.organizations.end(); ++it)
        m_organizations.insert(it.key(), it.value());
    QSet<domain::OrganizationId> active;
    for (const Membership& membership : m_target.client->session().memberships()) {
        if (!membership.organization.archivedAt)
            active.insert(membership.organization.id);
    }
    m_organizations.removeIf([&](const std::pair<const domain::OrganizationId&, Items&>& entry) {
        return !active.contains(entry.first);
    });
    // Only now is it known that what is not among them is not there any more.
    if (m_organizations.size() == active.size())
        m_known.whole
            += {AttentionKind::InvitationExpired, AttentionKind::OrganizationWithoutAdmin};
}

Items ProfileWatch::items() const
{
    Items all = m_items;
    for (const Items& items : m_organizations)
        all += items;
    if (m_schedule.lostSince())
        all += ofConnection({m_target.profile.text(), {}, m_clock()}, *m_schedule.lostSince());
    domain::sortAttention(all);
    return all;
}

} // namespace console::watch
