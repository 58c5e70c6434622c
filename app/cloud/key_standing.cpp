// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/key_standing.h"

#include "cloud/decode.h"
#include "cloud/session_errors.h"
#include "contract/codecs.h"

#include <algorithm>

namespace console::cloud {

using base::Call;
using base::failure;
using base::JsonReader;
using base::Result;
using domain::Member;
using domain::Organization;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

Result<Organization> organizationOf(const contract::ApiKey& key, const HttpAnswer& answer)
{
    const auto all
        = decodeList(answer, routeName(routes::organizations), contract::decodeOrganization);
    if (!all)
        return failure(all.error());
    const domain::OrganizationId& id = key.contents.organization->organization.id;
    const auto it = std::find_if(
        all->begin(), all->end(), [&](const Organization& each) { return each.id == id; });
    return it == all->end() ? Result<Organization>(failure(unknownOrganization())) : *it;
}

//! v0 fills in a missing display name with the part of the address before the "@".
std::optional<QString> ownName(const QString& shown, const QString& email)
{
    return shown.isEmpty() || shown == email.section(u'@', 0, 0) ? std::nullopt
                                                                 : std::optional(shown);
}

Result<KeyStanding> standingOf(
    const contract::ApiKey& key, const Organization& organization, const HttpAnswer& answer)
{
    const auto users = [](JsonReader& reader) {
        return reader.list("users"_L1, contract::decodeUser);
    };
    const Result<QList<Member>> members = decodeObject(answer, routeName(routes::users), users);
    if (!members)
        return failure(members.error());
    const contract::TokenContents& contents = key.contents;
    const auto self = std::find_if(members->begin(), members->end(),
        [&](const Member& each) { return each.userId == contents.userId; });
    if (self == members->end())
        return failure(unknownOrganization());
    return KeyStanding{.account = {.id = contents.userId,
                           .email = contents.email,
                           .displayName = ownName(self->displayName, contents.email)},
        .membership = {.organization = organization, .role = self->role}};
}

} // namespace

Call<KeyStanding> keyStanding(Transport& transport, const contract::ApiKey& key, QObject* context)
{
    const Credentials bearer{.kind = Credentials::Kind::Bearer, .token = key.text};
    return transport.send({.route = routes::organizations, .credentials = bearer})
        .andThen(context, [&transport, key, bearer, context](const HttpAnswer& answer) {
            const Result<Organization> organization = organizationOf(key, answer);
            if (!organization)
                return Call<KeyStanding>::ready(failure(organization.error()));
            const HttpRequest users{.route = routes::users,
                .pathValues = {organization->id.text()},
                .credentials = bearer};
            return transport.send(users).map(
                context, [key, organization = *organization](const HttpAnswer& list) {
                    return standingOf(key, organization, list);
                });
        });
}

} // namespace console::cloud
