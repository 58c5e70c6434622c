// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/members_api.h"

#include "cloud/area_rules.h"
#include "cloud/session_errors.h"

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::Result;
using domain::InvitationOutcome;
using domain::Member;
using domain::OrganizationId;
using domain::UserId;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

constexpr int bareRefusal = 500;

QList<Member> sorted(QList<Member> members)
{
    std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) {
        const int names = a.displayName.compare(b.displayName, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a.userId < b.userId;
    });
    return members;
}

// The two lists come from different queries: each may have a person that the other has not yet.
QList<Member> joined(const QList<Member>& users, const QList<Member>& statuses)
{
    QHash<UserId, Member> byId;
    for (const Member& user : users)
        byId.insert(user.userId, user);
    for (const Member& status : statuses) {
        Member& member = byId[status.userId];
        const QString name = member.displayName;
        const qint64 rev = std::max(member.rev, status.rev);
        member = status;
        member.rev = rev;
        member.displayName = name.isEmpty() ? status.email.section(u'@', 0, 0) : name;
    }
    return sorted(byId.values());
}

// As asked; the server's answer has them in three groups.
QList<InvitationOutcome> inOrderOf(const QStringList& emails, QList<InvitationOutcome> outcomes)
{
    QList<InvitationOutcome> ordered;
    for (const QString& email : emails) {
        const auto it = std::find_if(outcomes.begin(), outcomes.end(),
            [&](const InvitationOutcome& each) { return each.email == email; });
        if (it != outcomes.end())
            ordered.append(outcomes.takeAt(it - outcomes.begin()));
    }
    return ordered + outcomes;
}

qint64 revOf(const QList<Member>& members, const UserId& id)
{
    const auto it = std::find_if(
        members.begin(), members.end(), [&](const Member& each) { return each.userId == id; });
    return it == members.end() ? 0 : it->rev;
}

ApiError noRole()
{
    return ApiError::invalid(u"role"_s,
        QCoreApplication::translate("Members", "Choose admin or member."),
        u"member.role.unknown"_s);
}

} // namespace

Call<QList<Member>> MembersApi::list(const OrganizationId& id)
{
    if (std::optional<ApiError> error = needsMembership(m_session, id))
        return Call<QList<Member>>::ready(failure(std::move(*error)));
    const bool asAdmin = !needsAdmin(m_session, id);
    return read(id, asAdmin).orElse(&m_session, [this, id, asAdmin](ApiError error) {
        // Packmind refuses without a reason (contract 1.1).
        const bool refused
            = error.kind == ApiError::Kind::NotAllowed || error.httpStatus == bareRefusal;
        return refused ? readAsWhatOneIsNow(id, asAdmin, error)
                       : Call<QList<Member>>::ready(failure(std::move(error)));
    });
}

Call<QList<Member>> MembersApi::read(const OrganizationId& id, bool asAdmin)
{
    const Request statuses{
        .route = routes::userStatuses, .pathValues = {id.text()}, .organization = id};
    return m_session
        .call({.route = routes::users, .pathValues = {id.text()}, .organization = id},
            [](base::JsonReader& reader) { return reader.list("users"_L1, contract::decodeUser); })
        .andThen(&m_session, [this, asAdmin, statuses](const QList<Member>& users) {
            if (!asAdmin)
                return Call<QList<Member>>::ready(sorted(users));
            return m_session
                .call(statuses,
                    [](base::JsonReader& reader) {
                        return reader.list("userStatuses"_L1, contract::decodeUserStatus);
                    })
                .map(&m_session, [users](const QList<Member>& found) -> Result<QList<Member>> {
                    return joined(users, found);
                });
        });
}

Call<QList<Member>> MembersApi::readAsWhatOneIsNow(
    const OrganizationId& id, bool asAdmin, const ApiError& error)
{
    using Memberships = QList<domain::Membership>;
    return m_session.refreshMemberships()
        .orElse(&m_session,
            [error](const ApiError& reason) {
                const bool ended = reason.kind == ApiError::Kind::NotSignedIn;
                return Call<Memberships>::ready(failure(ended ? reason : error));
            })
        .andThen(&m_session, [this, id, asAdmin, error](const Memberships&) {
            if (!m_session.membership(id))
                return Call<QList<Member>>::ready(failure(unknownOrganization()));
            if (asAdmin && needsAdmin(m_session, id))
                return read(id, false);
            return Call<QList<Member>>::ready(failure(error));
        });
}

Call<QList<InvitationOutcome>> MembersApi::invite(
    const OrganizationId& id, const QStringList& emails, domain::OrganizationRole role)
{
    using Outcomes = QList<InvitationOutcome>;
    if (const Result<Done> fits = domain::mayInvite(emails); !fits)
        return Call<Outcomes>::ready(failure(fits.error()));
    if (role == domain::OrganizationRole::Unknown)
        return Call<Outcomes>::ready(failure(noRole()));
    if (std::optional<ApiError> error = needsAdmin(m_session, id))
        return Call<Outcomes>::ready(failure(std::move(*error)));
    const Request request{.route = routes::invite,
        .pathValues = {id.text()},
        .body = QJsonObject{{u"emails"_s, QJsonArray::fromStringList(emails)},
            {u"role"_s, domain::wireName(role)}},
        .organization = id};
    const QString origin = m_session.transport().originText();
    return m_session
        .call(request,
            [origin](
                base::JsonReader& reader) { return contract::decodeInvitations(reader, origin); })
        .map(&m_session, [emails](const Outcomes& outcomes) -> Result<Outcomes> {
            return inOrderOf(emails, outcomes);
        });
}

Call<Done> MembersApi::changeRole(const OrganizationId& id, const QList<Member>& members,
    const UserId& target, domain::OrganizationRole newRole)
{
    const Result<Done> allowed = domain::mayChangeRole(members, self(), target, newRole);
    if (!allowed)
        return Call<Done>::ready(failure(allowed.error()));
    return m_session.callDone({.route = routes::userRole,
        .pathValues = {id.text(), target.text()},
        .body = QJsonObject{{u"newRole"_s, domain::wireName(newRole)}},
        .organization = id,
        .seenRev = revOf(members, target)});
}

Call<Done> MembersApi::remove(
    const OrganizationId& id, const QList<Member>& members, const UserId& target)
{
    const Result<Done> allowed = domain::mayRemove(members, self(), target);
    if (!allowed)
        return Call<Done>::ready(failure(allowed.error()));
    return m_session.callDone({.route = routes::removeUser,
        .pathValues = {id.text(), target.text()},
        .organization = id,
        .seenRev = revOf(members, target)});
}

UserId MembersApi::self() const
{
    return m_session.account() ? m_session.account()->id : UserId();
}

} // namespace console::cloud
