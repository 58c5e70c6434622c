// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "contract/json_pieces.h"

#include <QUrl>
#include <QUrlQuery>

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

QJsonObject encodeAccount(const domain::Account& account)
{
    return {{u"id"_s, account.id.text()}, {u"email"_s, account.email},
        {u"displayName"_s, textOrNull(account.displayName)}};
}

domain::Account decodeAccount(JsonReader reader)
{
    return {.id = reader.id<domain::UserId>("id"_L1),
        .email = reader.string("email"_L1),
        .displayName = reader.optionalString("displayName"_L1)};
}

// v0 puts role beside the organization in sign-in's list, and inside it in /auth/me.
domain::Membership decodeMembership(JsonReader& reader)
{
    JsonReader organization = reader.object("organization"_L1);
    return {decodeOrganization(organization), domain::organizationRole(reader.string("role"_L1))};
}

// Of what v0 says about a person on signing up and in, all but the hash of the password.
QJsonObject encodeUser(
    const domain::Account& account, const QList<domain::Membership>& memberships, bool nested)
{
    QJsonArray list;
    for (const domain::Membership& membership : memberships) {
        QJsonObject item{{u"userId"_s, account.id.text()},
            {u"organizationId"_s, membership.organization.id.text()},
            {u"role"_s, domain::wireName(membership.role)}};
        insertTime(item, "createdAt"_L1, membership.createdAt);
        insertTime(item, "updatedAt"_L1, membership.updatedAt);
        if (nested)
            item.insert("organization"_L1, encode(membership.organization));
        list.append(item);
    }
    QJsonObject user = encodeAccount(account);
    user.insert("active"_L1, true);
    user.insert("memberships"_L1, list);
    user.insert("deletedAt"_L1, QJsonValue::Null);
    user.insert("deletedBy"_L1, QJsonValue::Null);
    insertTime(user, "createdAt"_L1, account.createdAt);
    insertTime(user, "updatedAt"_L1, account.updatedAt);
    return user;
}

QJsonObject encodeMembership(const domain::Membership& membership)
{
    return {{u"organization"_s, encode(membership.organization)},
        {u"role"_s, domain::wireName(membership.role)}};
}

QJsonArray encodeMemberships(const QList<domain::Membership>& memberships)
{
    QJsonArray list;
    for (const domain::Membership& membership : memberships)
        list.append(encodeMembership(membership));
    return list;
}

//! Shape of the random texts that v0 (UUIDs) and our service (base64url) give out.
bool isCode(const QString& text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_-]{16,128}\\z"_s);
    return shape.match(text).hasMatch();
}

} // namespace

QJsonObject encode(const SignedIn& signedIn)
{
    QJsonObject body{{u"user"_s, encodeUser(signedIn.account, signedIn.memberships, true)}};
    if (signedIn.memberships.size() == 1) {
        body.insert("organization"_L1, encode(signedIn.memberships.first().organization));
        body.insert("role"_L1, domain::wireName(signedIn.memberships.first().role));
    } else {
        body.insert("organizations"_L1, encodeMemberships(signedIn.memberships));
    }
    return body;
}

SignedIn decodeSignedIn(JsonReader& reader)
{
    SignedIn signedIn{.account = decodeAccount(reader.object("user"_L1)), .memberships = {}};
    if (reader.has("organization"_L1))
        signedIn.memberships.append(decodeMembership(reader));
    else
        signedIn.memberships = reader.list("organizations"_L1, decodeMembership);
    return signedIn;
}

QJsonObject encode(const SignedUp& signedUp)
{
    const domain::Membership membership{.organization = signedUp.organization,
        .role = domain::OrganizationRole::Admin,
        .createdAt = signedUp.organization.createdAt,
        .updatedAt = signedUp.organization.updatedAt};
    return {{u"user"_s, encodeUser(signedUp.account, {membership}, false)},
        {u"organization"_s, encode(signedUp.organization)}};
}

SignedUp decodeSignedUp(JsonReader& reader)
{
    domain::Account account = decodeAccount(reader.object("user"_L1));
    JsonReader organization = reader.object("organization"_L1);
    return {.account = std::move(account), .organization = decodeOrganization(organization)};
}

QJsonObject encode(const Me& me)
{
    QJsonObject body{{u"edition"_s, me.edition}, {u"user"_s, encodeAccount(me.account)},
        {u"authenticated"_s, true}};
    if (me.current) {
        const domain::Organization& organization = me.current->organization;
        body.insert("organization"_L1,
            QJsonObject{{u"id"_s, organization.id.text()}, {u"name"_s, organization.name},
                {u"slug"_s, organization.slug}, {u"role"_s, domain::wireName(me.current->role)},
                {u"githubAppMode"_s, u"on-prem"_s}});
        return body;
    }
    body.insert("organizations"_L1, encodeMemberships(me.memberships));
    body.insert("message"_L1, u"User is authenticated but has not selected an organization"_s);
    return body;
}

Me decodeMe(JsonReader& reader)
{
    Me me{.edition = reader.string("edition"_L1),
        .account = decodeAccount(reader.object("user"_L1)),
        .current = {},
        .memberships = {}};
    if (std::optional<JsonReader> organization = reader.optionalObject("organization"_L1)) {
        const domain::OrganizationRole role
            = domain::organizationRole(organization->string("role"_L1));
        me.current = domain::Membership{decodeOrganization(*organization), role};
    } else if (reader.has("organizations"_L1)) {
        me.memberships = reader.list("organizations"_L1, decodeMembership);
    }
    return me;
}

QJsonObject encode(const TokenCheck& check)
{
    return {{u"email"_s, check.email}, {u"isValid"_s, check.isValid}};
}

TokenCheck decodeTokenCheck(JsonReader& reader)
{
    return {.email = reader.string("email"_L1), .isValid = reader.boolean("isValid"_L1)};
}

QJsonObject encode(const domain::ApiKeyInfo& key)
{
    QJsonObject body{{u"id"_s, key.id.text()}, {u"organizationId"_s, key.organizationId.text()},
        {u"createdAt"_s, base::isoUtc(key.createdAt)},
        {u"expiresAt"_s, base::isoUtc(key.expiresAt)}};
    insertTime(body, "revokedAt"_L1, key.revokedAt);
    return body;
}

domain::ApiKeyInfo decodeApiKeyInfo(JsonReader& reader)
{
    return {.id = reader.id<domain::ApiKeyId>("id"_L1),
        .organizationId = reader.id<domain::OrganizationId>("organizationId"_L1),
        .createdAt = reader.time("createdAt"_L1),
        .expiresAt = reader.time("expiresAt"_L1),
        .revokedAt = reader.optionalTime("revokedAt"_L1)};
}

QJsonObject encodeApiKey(const IssuedKey& key)
{
    return {{u"apiKey"_s, key.secret}, {u"expiresAt"_s, base::isoUtc(key.expiresAt)}};
}

IssuedKey decodeApiKey(JsonReader& reader)
{
    return {.secret = reader.string("apiKey"_L1), .expiresAt = reader.time("expiresAt"_L1)};
}

QJsonObject encodeLoginCode(const IssuedKey& code)
{
    return {{u"code"_s, code.secret}, {u"expiresAt"_s, base::isoUtc(code.expiresAt)}};
}

IssuedKey decodeLoginCode(JsonReader& reader)
{
    return {.secret = reader.string("code"_L1), .expiresAt = reader.time("expiresAt"_L1)};
}

QString activationLink(const QString& webOrigin, const QString& token)
{
    return QStringLiteral("%1/activate?token=%2").arg(webOrigin, token);
}

base::Result<QString> invitationToken(const QString& pasted)
{
    const QString text = pasted.trimmed();
    const QString token
        = text.contains("://"_L1) ? QUrlQuery(QUrl(text)).queryItemValue(u"token"_s) : text;
    if (!isCode(token))
        return base::failure(base::ApiError::invalid(u"invitation"_s,
            QCoreApplication::translate("Invitation",
                "This is not an invitation. Paste the whole link or the code from the invitation."),
            u"invitation.shape"_s));
    return token;
}

bool isPasswordResetLink(const QString& pasted)
{
    return QUrl(pasted.trimmed()).path().endsWith("/reset-password"_L1);
}

base::Result<QString> loginCode(const QString& pasted)
{
    constexpr qsizetype longestPaste = 2048;
    const QString text = pasted.left(longestPaste).trimmed();
    const QString code = text.contains("://"_L1) ? QUrlQuery(QUrl(text)).queryItemValue(u"code"_s)
                                                 : text.mid(text.lastIndexOf(u' ') + 1);
    if (!isCode(code))
        return base::failure(base::ApiError::invalid(u"code"_s,
            QCoreApplication::translate("LoginCode",
                "This is not a sign-in code. Copy the code, or the whole command, from the page in "
                "the browser."),
            u"login-code.shape"_s));
    return code;
}

} // namespace console::contract
