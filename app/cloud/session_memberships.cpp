// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"
#include "cloud/session_errors.h"

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::Membership;
using domain::Organization;

namespace routes = contract::routes;

namespace {

// Each costs a call or two; somebody with more has a token without an organization anyway.
constexpr qsizetype mostRolesRead = 20;

const Membership* find(const QList<Membership>& memberships, const domain::OrganizationId& id)
{
    const auto it = std::find_if(memberships.begin(), memberships.end(),
        [&](const Membership& each) { return each.organization.id == id; });
    return it == memberships.end() ? nullptr : &*it;
}

} // namespace

Call<QList<Membership>> Session::refreshMemberships()
{
    if (std::optional<ApiError> closed = whyClosed())
        return Call<Memberships>::ready(failure(std::move(*closed)));
    if (m_tokens.isApiKey())
        return refreshWithKey();
    return me(m_tokens.signIn())
        .andThen(this,
            [this](const contract::Me& me) {
                m_account = me.account;
                return completed(me);
            })
        .map(this, [this](const Memberships& memberships) -> Result<Memberships> {
            setMemberships(memberships);
            return m_memberships;
        });
}

Call<contract::Me> Session::me(const QString& token)
{
    return send({.route = routes::me}, token).map(this, [this](const HttpAnswer& answer) {
        return readMe(answer);
    });
}

Call<contract::Me> Session::meWithin(const domain::OrganizationId& id)
{
    return sendWithin(id, {.route = routes::me}).map(this, [this](const HttpAnswer& answer) {
        return readMe(answer);
    });
}

Result<contract::Me> Session::readMe(const HttpAnswer& answer)
{
    Result<contract::Me> me = decodeObject(answer, routeName(routes::me), contract::decodeMe);
    if (me && m_capabilities && m_capabilities->edition != me->edition) {
        m_capabilities->edition = me->edition;
        Q_EMIT capabilitiesChanged();
    }
    return me;
}

Call<QList<Membership>> Session::completed(const contract::Me& me)
{
    const Memberships told = me.current ? Memberships{*me.current} : me.memberships;
    if (told.isEmpty())
        return Call<Memberships>::ready(told);
    // An organization that me knows: the current one may be gone.
    const bool currentIsTold = find(told, m_current) != nullptr || me.current;
    const domain::OrganizationId opener
        = currentIsTold && !m_current.isEmpty() ? m_current : told.first().organization.id;
    return callList(
        {.route = routes::organizations, .organization = opener}, contract::decodeOrganization)
        .andThen(this, [this, me](const QList<Organization>& all) { return withRoles(all, me); });
}

Call<QList<Membership>> Session::withRoles(const QList<Organization>& all, const contract::Me& me)
{
    const Memberships told = me.current ? Memberships{*me.current} : me.memberships;
    Memberships done;
    QList<Organization> unread;
    for (const Organization& organization : all) {
        const Membership* known = find(told, organization.id);
        if (!known && me.current && unread.size() < mostRolesRead) {
            unread.append(organization);
            continue;
        }
        if (!known)
            known = find(m_memberships, organization.id);
        done.append({.organization = organization,
            .role = known ? known->role : domain::OrganizationRole::Unknown});
    }
    return readRoles(unread, std::move(done));
}

Call<QList<Membership>> Session::readRoles(const QList<Organization>& rest, Memberships done)
{
    if (rest.isEmpty())
        return Call<Memberships>::ready(done);
    const Organization& organization = rest.first();
    return meWithin(organization.id)
        .map(this,
            [](const contract::Me& me) -> Result<domain::OrganizationRole> {
                return me.current ? me.current->role : domain::OrganizationRole::Unknown;
            })
        .orElse(this,
            [](const ApiError& error) {
                using Role = domain::OrganizationRole;
                // One organization that can't be opened must not hide the others.
                const bool refused = error.kind == ApiError::Kind::RefusedOrFailed
                    || error.kind == ApiError::Kind::NotAllowed
                    || error.kind == ApiError::Kind::NotFound;
                return refused ? Call<Role>::ready(Role::Unknown)
                               : Call<Role>::ready(failure(error));
            })
        .andThen(this, [this, rest, organization, done](domain::OrganizationRole role) {
            Memberships more = done;
            more.append({.organization = organization, .role = role});
            return readRoles(rest.mid(1), std::move(more));
        });
}

} // namespace console::cloud
