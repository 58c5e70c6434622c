// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrlQuery>

namespace console::contract {

//! Who may call a route, before the use case looks closer (contract 11, roles.md).
enum class Access {
    Public,
    Cookie, //!< a session cookie, with or without an organization; API keys don't count
    Session, //!< any token that carries an organization
    Organization, //!< token of the organization in the path
    OrganizationMember, //!< and a member of it now
    OrganizationAdmin, //!< and an admin of it now
    AdminInPath, //!< any token of someone who administers the organization in the path (rename)
    AnyToken, //!< any token, with or without an organization; the use case looks closer
};

//! One route of the API, below /api/v0. The one table that the client, the service's router, the
//! role test and the OpenAPI test share.
struct Route {
    const char* method;
    const char* pattern; //!< "/organizations/:orgId/users"
    Access access;
    bool v0; //!< the real Packmind has it too
    bool write; //!< changes something; a read-only profile refuses it
    int timeoutSeconds = 30; //!< of the client
};

namespace routes {
inline constexpr Route root{"GET", "/", Access::Public, true, false};
inline constexpr Route healthcheck{"GET", "/healthcheck", Access::Public, true, false};
inline constexpr Route capabilities{"GET", "/capabilities", Access::Public, false, false};

inline constexpr Route checkEmail{
    "POST", "/auth/check-email-availability", Access::Public, true, false};
inline constexpr Route signUp{"POST", "/auth/signup", Access::Public, true, true};
inline constexpr Route signIn{"POST", "/auth/signin", Access::Public, true, false};
inline constexpr Route signOut{"POST", "/auth/signout", Access::AnyToken, true, false};
inline constexpr Route me{"GET", "/auth/me", Access::Cookie, true, false};
inline constexpr Route profile{"PATCH", "/auth/profile", Access::Session, true, true, 60};
inline constexpr Route selectOrganization{
    "POST", "/auth/selectOrganization", Access::Cookie, true, false};
inline constexpr Route generateApiKey{
    "POST", "/auth/api-key/generate", Access::Session, true, true};
inline constexpr Route currentApiKey{"GET", "/auth/api-key/current", Access::Session, true, false};
inline constexpr Route apiKeys{"GET", "/auth/api-keys", Access::Session, false, false};
inline constexpr Route revokeApiKey{
    "DELETE", "/auth/api-keys/:keyId", Access::Session, false, true};
inline constexpr Route cliLoginCode{"POST", "/auth/cli-login-code", Access::Session, true, true};
inline constexpr Route cliLoginExchange{
    "POST", "/auth/cli-login-exchange", Access::Public, true, false};
inline constexpr Route validateInvitation{
    "GET", "/auth/validate-invitation/:token", Access::Public, true, false};
inline constexpr Route activate{"POST", "/auth/activate/:token", Access::Public, true, true};
inline constexpr Route forgotPassword{"POST", "/auth/forgot-password", Access::Public, true, true};
inline constexpr Route validatePasswordReset{
    "GET", "/auth/validate-password-reset/:token", Access::Public, true, false};
inline constexpr Route resetPassword{"POST", "/auth/reset-password", Access::Public, true, true};
inline constexpr Route socialProviders{
    "GET", "/auth/social/providers", Access::Public, true, false};

inline constexpr Route organizations{"GET", "/organizations", Access::Session, true, false};
inline constexpr Route createOrganization{
    "POST", "/organizations", Access::Session, true, true, 60};
inline constexpr Route organizationByName{
    "GET", "/organizations/by-name/:name", Access::Public, true, false};
inline constexpr Route organization{
    "GET", "/organizations/:orgId", Access::Organization, true, false};
inline constexpr Route renameOrganization{
    "PATCH", "/organizations/:orgId/name", Access::AdminInPath, true, true};
inline constexpr Route archiveOrganization{
    "POST", "/organizations/:orgId/archive", Access::OrganizationAdmin, false, true};
inline constexpr Route restoreOrganization{
    "POST", "/organizations/:orgId/restore", Access::OrganizationAdmin, false, true};

inline constexpr Route users{
    "GET", "/organizations/:orgId/users", Access::OrganizationMember, true, false};
inline constexpr Route userStatuses{
    "GET", "/organizations/:orgId/users/statuses", Access::OrganizationAdmin, true, false};
inline constexpr Route invite{
    "POST", "/organizations/:orgId/users/invite", Access::OrganizationAdmin, true, true, 60};
inline constexpr Route userRole{
    "PATCH", "/organizations/:orgId/users/:userId/role", Access::OrganizationAdmin, true, true};
inline constexpr Route removeUser{
    "DELETE", "/organizations/:orgId/users/:userId", Access::OrganizationAdmin, true, true};

inline constexpr Route llmProviders{
    "GET", "/organizations/:orgId/llm/providers", Access::OrganizationMember, true, false};
inline constexpr Route llmConfiguration{
    "GET", "/organizations/:orgId/llm/configuration", Access::Organization, true, false};
//! Replaces everything: a key that is left out is gone.
inline constexpr Route replaceLlmConfiguration{
    "POST", "/organizations/:orgId/llm/configuration", Access::OrganizationAdmin, true, true};
//! Replaces everything but keys that are left out.
inline constexpr Route changeLlmConfiguration{
    "PUT", "/organizations/:orgId/llm/configuration", Access::OrganizationAdmin, false, true};
inline constexpr Route removeLlmConfiguration{
    "DELETE", "/organizations/:orgId/llm/configuration", Access::OrganizationAdmin, false, true};
inline constexpr Route testLlmConfiguration{
    "POST", "/organizations/:orgId/llm/configuration/test", Access::OrganizationAdmin, true, false};
inline constexpr Route testLlmConnection{
    "POST", "/organizations/:orgId/llm/test-connection", Access::OrganizationMember, true, false};
inline constexpr Route llmModels{
    "POST", "/organizations/:orgId/llm/get-models", Access::OrganizationMember, true, false};

inline constexpr Route governanceMe{"GET", "/governance/me", Access::AnyToken, false, false};
inline constexpr Route listing{"GET", "/governance/listing", Access::AnyToken, false, false};
inline constexpr Route listingVersions{
    "GET", "/governance/listing/versions", Access::AnyToken, false, false};
inline constexpr Route listingVersion{
    "GET", "/governance/listing/versions/:number", Access::AnyToken, false, false};
inline constexpr Route listingVersionChanges{
    "GET", "/governance/listing/versions/:number/changes", Access::AnyToken, false, false};
inline constexpr Route withdrawListingVersion{
    "POST", "/governance/listing/versions/:number/withdrawal", Access::AnyToken, false, true};
inline constexpr Route listingHistory{
    "GET", "/governance/listing/history", Access::AnyToken, false, false};
inline constexpr Route listingDifference{
    "GET", "/governance/listing/difference", Access::AnyToken, false, false};
inline constexpr Route exportListing{
    "GET", "/governance/listing/export", Access::AnyToken, false, false};
inline constexpr Route importListing{
    "POST", "/governance/listing/import", Access::AnyToken, false, false, 60};
inline constexpr Route listingDraft{
    "GET", "/governance/listing/draft", Access::AnyToken, false, false};
inline constexpr Route replaceListingDraft{
    "PUT", "/governance/listing/draft", Access::AnyToken, false, true, 60};
inline constexpr Route changeListingDraft{
    "PATCH", "/governance/listing/draft", Access::AnyToken, false, true, 60};
inline constexpr Route discardListingDraft{
    "DELETE", "/governance/listing/draft", Access::AnyToken, false, true};
inline constexpr Route reviewListingDraft{
    "POST", "/governance/listing/draft/review", Access::AnyToken, false, true, 60};
inline constexpr Route returnListingDraft{
    "POST", "/governance/listing/draft/return", Access::AnyToken, false, true, 60};
inline constexpr Route publishListingDraft{
    "POST", "/governance/listing/draft/publication", Access::AnyToken, false, true, 60};
inline constexpr Route activity{"GET", "/governance/activity", Access::AnyToken, false, false};
inline constexpr Route activityVerification{
    "GET", "/governance/activity/verification", Access::AnyToken, false, false, 60};
inline constexpr Route protection{
    "GET", "/governance/protection", Access::AnyToken, false, false, 60};
inline constexpr Route trustRequests{
    "GET", "/governance/trust-requests", Access::AnyToken, false, false};
inline constexpr Route createTrustRequest{
    "POST", "/governance/trust-requests", Access::AnyToken, false, true};
inline constexpr Route unlockProfile{
    "POST", "/governance/profile-unlocks", Access::AnyToken, false, false};
inline constexpr Route dataRequests{
    "GET", "/governance/data-requests", Access::AnyToken, false, false};
inline constexpr Route recordDataRequest{
    "POST", "/governance/data-requests", Access::AnyToken, false, true};
inline constexpr Route dataRequestWorkers{
    "GET", "/governance/data-requests/workers", Access::AnyToken, false, false};
inline constexpr Route ownDataRequests{
    "GET", "/governance/data-requests/own", Access::AnyToken, false, false};
inline constexpr Route raiseOwnDataRequest{
    "POST", "/governance/data-requests/own", Access::AnyToken, false, true};
inline constexpr Route previewDataRequest{
    "POST", "/governance/data-requests/preview", Access::AnyToken, false, false};
inline constexpr Route moveDataRequests{
    "POST", "/governance/data-requests/moves", Access::AnyToken, false, true, 60};
inline constexpr Route dataRequest{
    "GET", "/governance/data-requests/:requestId", Access::AnyToken, false, false};
inline constexpr Route changeDataRequest{
    "PATCH", "/governance/data-requests/:requestId", Access::AnyToken, false, true};
inline constexpr Route moveDataRequest{
    "POST", "/governance/data-requests/:requestId/moves", Access::AnyToken, false, true};
inline constexpr Route showDataRequestSubject{
    "POST", "/governance/data-requests/:requestId/subject-view", Access::AnyToken, false, true};
inline constexpr Route decideDataRequestRight{
    "PUT", "/governance/data-requests/:requestId/rights/:right", Access::AnyToken, false, true};
inline constexpr Route askDataRequestSubject{
    "POST", "/governance/data-requests/:requestId/questions", Access::AnyToken, false, true};
inline constexpr Route changeDataRequestQuestion{"PATCH",
    "/governance/data-requests/:requestId/questions/:questionId", Access::AnyToken, false, true};
inline constexpr Route extendDataRequest{
    "PUT", "/governance/data-requests/:requestId/extension", Access::AnyToken, false, true};
inline constexpr Route changeDataRequestTask{
    "PATCH", "/governance/data-requests/:requestId/tasks/:taskId", Access::AnyToken, false, true};
inline constexpr Route linkDataRequest{
    "POST", "/governance/data-requests/:requestId/links", Access::AnyToken, false, true};
inline constexpr Route outbox{"GET", "/governance/outbox", Access::AnyToken, false, false};
inline constexpr Route settings{"GET", "/governance/settings", Access::AnyToken, false, false};
inline constexpr Route changeSettings{
    "PATCH", "/governance/settings", Access::AnyToken, false, true};
inline constexpr Route people{"GET", "/governance/people", Access::AnyToken, false, false};
inline constexpr Route personRole{
    "PATCH", "/governance/people/:userId/role", Access::AnyToken, false, true};
inline constexpr Route llmOrganizations{
    "GET", "/governance/llm/organizations", Access::AnyToken, false, false};
inline constexpr Route llmPlatform{
    "GET", "/governance/llm/platform", Access::AnyToken, false, false};
inline constexpr Route changeLlmPlatform{
    "PATCH", "/governance/llm/platform", Access::AnyToken, false, true};
inline constexpr Route testLlmPlatform{
    "POST", "/governance/llm/platform/test", Access::AnyToken, false, false};
inline constexpr Route backups{"GET", "/governance/backups", Access::AnyToken, false, false};
inline constexpr Route changeBackups{
    "PUT", "/governance/backups/settings", Access::AnyToken, false, true};
inline constexpr Route makeBackup{"POST", "/governance/backups", Access::AnyToken, false, true};
inline constexpr Route cancelBackup{
    "DELETE", "/governance/backups/:backupId", Access::AnyToken, false, true};
} // namespace routes

//! Every route above, in that order.
[[nodiscard]] QList<Route> allRoutes();

inline constexpr const char* apiPrefix = "/api/v0";

//! "/api/v0/organizations/0b…/users" from a pattern: each ":name" replaced, in order, by one of
//! `values`, percent-encoded.
[[nodiscard]] QString pathOf(const Route& route, const QStringList& values = {});

//! Values of the ":name" parts when `segments` (each decoded, without the prefix) are those of
//! `route`; compared without case, as v0 does (contract 2), values keep theirs.
[[nodiscard]] std::optional<QMap<QString, QString>> match(
    const Route& route, const QStringList& segments);

} // namespace console::contract
