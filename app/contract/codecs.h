// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "domain/activity.h"
#include "domain/backup.h"
#include "domain/capabilities.h"
#include "domain/listing.h"
#include "domain/mail.h"
#include "domain/member.h"
#include "domain/protection.h"
#include "domain/trust.h"
#include "domain/workspace.h"

namespace console::contract {

// One pair per type between the JSON of the API and the domain, used by both ends. decode…() takes
// a reader and never fails by itself: the reader remembers the first problem, JsonReader::finish()
// tells.

[[nodiscard]] QJsonObject encode(const domain::Organization& organization);
[[nodiscard]] domain::Organization decodeOrganization(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::ApiKeyInfo& key);
[[nodiscard]] domain::ApiKeyInfo decodeApiKeyInfo(base::JsonReader& reader);

//! Answer of POST /auth/signin (contract 4.1). v0's passwordHash and memberships are never read.
struct SignedIn {
    domain::Account account;
    QList<domain::Membership>
        memberships; //!< one: the cookie is for it; several or none: it has no organization
};
[[nodiscard]] QJsonObject encode(const SignedIn& signedIn);
[[nodiscard]] SignedIn decodeSignedIn(base::JsonReader& reader);

//! Answer of POST /auth/signup.
struct SignedUp {
    domain::Account account;
    domain::Organization organization;
};
[[nodiscard]] QJsonObject encode(const SignedUp& signedUp);
[[nodiscard]] SignedUp decodeSignedUp(base::JsonReader& reader);

//! Answer of GET /auth/me with 200 (contract 4.2).
struct Me {
    QString edition; //!< "oss" or "cloud"
    domain::Account account;
    std::optional<domain::Membership> current; //!< the token's organization
    QList<domain::Membership> memberships; //!< filled only when no organization is selected
};
[[nodiscard]] QJsonObject encode(const Me& me);
[[nodiscard]] Me decodeMe(base::JsonReader& reader);

//! Answers of validate-invitation and validate-password-reset.
struct TokenCheck {
    QString email; //!< empty when not valid
    bool isValid = false;
};
[[nodiscard]] QJsonObject encode(const TokenCheck& check);
[[nodiscard]] TokenCheck decodeTokenCheck(base::JsonReader& reader);

//! A key or code together with its end. Both texts are secrets.
struct IssuedKey {
    QString secret;
    QDateTime expiresAt;
};
[[nodiscard]] QJsonObject encodeApiKey(const IssuedKey& key);
[[nodiscard]] IssuedKey decodeApiKey(base::JsonReader& reader);
[[nodiscard]] QJsonObject encodeLoginCode(const IssuedKey& code);
[[nodiscard]] IssuedKey decodeLoginCode(base::JsonReader& reader);

//! Item of GET …/users: no address in it.
[[nodiscard]] QJsonObject encodeUser(const domain::Member& member);
[[nodiscard]] domain::Member decodeUser(base::JsonReader& reader);
//! Item of GET …/users/statuses: no display name in it.
[[nodiscard]] QJsonObject encodeUserStatus(const domain::Member& member);
[[nodiscard]] domain::Member decodeUserStatus(base::JsonReader& reader);

//! Answer of POST …/users/invite: v0's three lists <-> outcomes. `webOrigin` makes the links, as in
//! "<origin>/activate?token=…".
[[nodiscard]] QJsonObject encodeInvitations(const QList<domain::InvitationOutcome>& outcomes,
    const domain::OrganizationId& id, domain::OrganizationRole role);
[[nodiscard]] QList<domain::InvitationOutcome> decodeInvitations(
    base::JsonReader& reader, const QString& webOrigin);

[[nodiscard]] QString activationLink(const QString& webOrigin, const QString& token);
//! The token in an invitation link, or the pasted text itself when it is a bare code. Error
//! InvalidInput, field "invitation".
[[nodiscard]] base::Result<QString> invitationToken(const QString& pasted);

//! Whether what was pasted leads to a new password; invitationToken() has its token.
[[nodiscard]] bool isPasswordResetLink(const QString& pasted);

//! The code of a sign-in through the browser (contract 5.1): bare, in the command that the web page
//! shows ("packmind-cli login --code …"), or in an address with "code=". Error InvalidInput, field
//! "code", "login-code.shape".
[[nodiscard]] base::Result<QString> loginCode(const QString& pasted);

[[nodiscard]] QJsonObject encode(const domain::Capabilities& capabilities);
[[nodiscard]] domain::Capabilities decodeCapabilities(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::SubProcessor& entry);
[[nodiscard]] domain::SubProcessor decodeSubProcessor(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::ListingVersion& version);
[[nodiscard]] domain::ListingVersion decodeListingVersion(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::ActivityEvent& event);
[[nodiscard]] domain::ActivityEvent decodeActivityEvent(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::ChainVerification& verification);
[[nodiscard]] domain::ChainVerification decodeChainVerification(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::ProtectionReport& report);
[[nodiscard]] domain::ProtectionReport decodeProtectionReport(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::TrustRequest& request);
[[nodiscard]] domain::TrustRequest decodeTrustRequest(base::JsonReader& reader);

//! Answer of GET /governance/me.
struct GovernanceMe {
    domain::WorkspaceId workspaceId;
    domain::Standing standing;
};
[[nodiscard]] QJsonObject encode(const GovernanceMe& me);
[[nodiscard]] GovernanceMe decodeGovernanceMe(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::Person& person);
[[nodiscard]] domain::Person decodePerson(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::WorkspaceSettings& settings);
[[nodiscard]] domain::WorkspaceSettings decodeWorkspaceSettings(base::JsonReader& reader);

//! Body of PATCH /governance/settings. What is left out stays as it is.
struct SettingsChange {
    std::optional<bool> signUpOpen = std::nullopt;
    QMap<domain::Regulation, int> retentionMonths = {};
};
[[nodiscard]] QJsonObject encode(const SettingsChange& change);
[[nodiscard]] SettingsChange decodeSettingsChange(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::BackupSettingsChange& change);
[[nodiscard]] domain::BackupSettingsChange decodeBackupSettingsChange(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::BackupProgress& progress);
[[nodiscard]] domain::BackupProgress decodeBackupProgress(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::BackupOverview& overview);
[[nodiscard]] domain::BackupOverview decodeBackupOverview(base::JsonReader& reader);

//! A mail that the embedded service could not send itself: the admin hands out its link.
struct OutboxMessage {
    QString id; //!< UUID
    QString to;
    domain::OrganizationId organizationId;
    QString organizationName;
    QString link; //!< invitation link; a secret
    QDateTime createdAt;
    QDateTime expiresAt;
    domain::InvitationState state = domain::InvitationState::Pending;
    std::optional<domain::MailState> mail = {}; //!< of the mail with the link; none: none was made
};
[[nodiscard]] QJsonObject encode(const OutboxMessage& message);
[[nodiscard]] OutboxMessage decodeOutboxMessage(base::JsonReader& reader);

//! One page of a list of our service: {"items":[…],"nextCursor"?,"total"}.
template <typename T>
struct Page {
    QList<T> items;
    QString nextCursor; //!< opaque; empty on the last page
    qint64 total = 0; //!< of the filtered list
};

template <typename T, typename Encode>
[[nodiscard]] QJsonObject encodePage(const Page<T>& page, Encode encodeItem)
{
    QJsonArray items;
    for (const T& item : page.items)
        items.append(encodeItem(item));
    QJsonObject body{{QStringLiteral("items"), items}, {QStringLiteral("total"), page.total}};
    if (!page.nextCursor.isEmpty())
        body.insert(QStringLiteral("nextCursor"), page.nextCursor);
    return body;
}

template <typename T, typename Decode>
[[nodiscard]] Page<T> decodePage(base::JsonReader& reader, Decode decodeItem)
{
    Page<T> page;
    page.items = reader.list(QLatin1String("items"), decodeItem);
    page.nextCursor = reader.optionalString(QLatin1String("nextCursor")).value_or(QString());
    page.total = reader.integer(QLatin1String("total"));
    return page;
}

} // namespace console::contract
