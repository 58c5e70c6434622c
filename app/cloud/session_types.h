// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "contract/routes.h"
#include "domain/organization.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace console::cloud {

//! A call of an area. Which token goes with it follows from the route's access: none for Public,
//! the organization's own below /organizations/:orgId, and the current one for the rest.
struct Request {
    contract::Route route;
    QStringList pathValues = {};
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    domain::OrganizationId organization = {}; //!< whose token; needed for organization routes
    qint64 seenRev = 0; //!< as in HttpRequest
};

//! What a sign-in led to. Somebody without any organization is signed in but can do nothing
//! (contract 1.5): the page says so.
struct SignInOutcome {
    domain::Account account;
    QList<domain::Membership> memberships;
    //! Why the session could not be kept for the next start, when it could not.
    std::optional<base::ApiError> notRemembered = {};
};

//! What the secret of a session opens. That of an API key, which a sign-in through the browser ends
//! in too, is one organization (contract 1.2, 5.4).
enum class Reach { AllOrganizations, OneOrganization };

//! Whether an API key has to name the server of the profile as its host. A server that was never
//! told its own address writes another one into its keys (contract 5.3), so a person may say that
//! it is right all the same; and a key that came from the server itself needs no such check.
enum class KeyHost { MustMatch, MayDiffer };

//! The calls of a sign-up, in their order; one that was done by an earlier try is left out.
enum class SignUpStep { CheckEmail, SignUp, SignIn, NameOrganization };

//! What a sign-up led to.
struct SignUpOutcome {
    SignInOutcome signedIn;
    //! Why the first organization still has the name that the server gave it, when it has. The
    //! person is signed in all the same and can rename it.
    std::optional<base::ApiError> notRenamed = {};
};

//! What a sign-out led to. The console holds no token any more, whatever failed.
struct SignOutOutcome {
    //! Why the session could not be taken out of the SecretStore, when it could not. If the server
    //! was told, it opens nothing; the next start finds that out.
    std::optional<base::ApiError> notForgotten = {};
    //! Why the server could not be told, when it could not: its session lasts until it expires.
    std::optional<base::ApiError> notRevoked = {};
    //! Until when the API key that was signed in with goes on to work for whoever has it: a
    //! sign-out only forgets it.
    std::optional<QDateTime> keyWorksUntil = {};
};

} // namespace console::cloud
