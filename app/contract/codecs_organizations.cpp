// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "contract/json_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::InvitationOutcome;
using namespace Qt::StringLiterals;

namespace {

struct SkipReason {
    InvitationOutcome::Kind kind;
    const char* word;
};
constexpr SkipReason skipReasons[] = {
    {InvitationOutcome::Kind::InvalidEmail, "invalid-email"},
    {InvitationOutcome::Kind::DuplicateEmail, "duplicate-email"},
    {InvitationOutcome::Kind::AlreadyMember, "already-member"},
};

InvitationOutcome decodeSkipped(JsonReader& reader)
{
    InvitationOutcome outcome;
    outcome.email = reader.string("email"_L1);
    const QString word = reader.string("reason"_L1);
    for (const SkipReason& reason : skipReasons) {
        if (word == QLatin1String(reason.word)) {
            outcome.kind = reason.kind;
            return outcome;
        }
    }
    reader.fail("reason"_L1, u"a known reason"_s);
    return outcome;
}

QString tokenOf(const InvitationOutcome& outcome)
{
    return outcome.link ? outcome.link->section(u"token="_s, 1) : QString();
}

QJsonObject encodeInvitation(const InvitationOutcome& outcome)
{
    QJsonObject invitation{{u"token"_s, tokenOf(outcome)},
        {u"userId"_s, outcome.userId ? outcome.userId->text() : QString()}};
    if (!outcome.invitationId.isEmpty())
        invitation.insert("id"_L1, outcome.invitationId);
    insertTime(invitation, "expirationDate"_L1, outcome.expiresAt);
    insertTime(invitation, "createdAt"_L1, outcome.invitedAt);
    insertTime(invitation, "updatedAt"_L1, outcome.invitedAt);
    return invitation;
}

} // namespace

QJsonObject encode(const domain::Organization& organization)
{
    QJsonObject body{{u"id"_s, organization.id.text()}, {u"name"_s, organization.name},
        {u"slug"_s, organization.slug}};
    insertTime(body, "createdAt"_L1, organization.createdAt);
    insertTime(body, "updatedAt"_L1, organization.updatedAt);
    insertTime(body, "archivedAt"_L1, organization.archivedAt);
    // v0 has both, always null: it deletes no organization.
    body.insert("deletedAt"_L1, QJsonValue::Null);
    body.insert("deletedBy"_L1, QJsonValue::Null);
    insertRev(body, organization.rev);
    return body;
}

domain::Organization decodeOrganization(JsonReader& reader)
{
    return {.id = reader.id<domain::OrganizationId>("id"_L1),
        .name = reader.string("name"_L1),
        .slug = reader.string("slug"_L1),
        .createdAt = reader.optionalTime("createdAt"_L1),
        .updatedAt = reader.optionalTime("updatedAt"_L1),
        .archivedAt = reader.optionalTime("archivedAt"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

QJsonObject encodeUser(const domain::Member& member)
{
    return {{u"userId"_s, member.userId.text()}, {u"displayName"_s, member.displayName},
        {u"role"_s, member.roleText}};
}

domain::Member decodeUser(JsonReader& reader)
{
    domain::Member member;
    member.userId = reader.id<domain::UserId>("userId"_L1);
    member.displayName = reader.string("displayName"_L1);
    member.roleText = reader.string("role"_L1);
    member.role = domain::organizationRole(member.roleText);
    return member;
}

QJsonObject encodeUserStatus(const domain::Member& member)
{
    QJsonObject body{{u"userId"_s, member.userId.text()}, {u"email"_s, member.email},
        {u"role"_s, member.roleText},
        {u"isActive"_s, member.invitation == domain::InvitationState::Accepted},
        {u"invitationStatus"_s, domain::wireName(member.invitation)}};
    insertTime(body, "invitationExpirationDate"_L1, member.invitationExpires);
    insertText(body, "invitationLink"_L1, member.invitationLink);
    insertRev(body, member.rev);
    return body;
}

domain::Member decodeUserStatus(JsonReader& reader)
{
    domain::Member member;
    member.userId = reader.id<domain::UserId>("userId"_L1);
    member.email = reader.string("email"_L1);
    member.roleText = reader.string("role"_L1);
    member.role = domain::organizationRole(member.roleText);
    const auto state = domain::invitationState(reader.string("invitationStatus"_L1));
    if (state)
        member.invitation = *state;
    else
        reader.fail("invitationStatus"_L1, u"pending, expired, accepted or none"_s);
    member.invitationExpires = reader.optionalTime("invitationExpirationDate"_L1);
    member.invitationLink = reader.optionalString("invitationLink"_L1);
    member.rev = reader.optionalInteger("rev"_L1).value_or(0);
    return member;
}

QJsonObject encodeInvitations(const QList<InvitationOutcome>& outcomes,
    const domain::OrganizationId& id, domain::OrganizationRole role)
{
    QJsonArray created;
    QJsonArray added;
    QJsonArray skipped;
    for (const InvitationOutcome& outcome : outcomes) {
        const QString userId = outcome.userId ? outcome.userId->text() : QString();
        if (outcome.kind == InvitationOutcome::Kind::Invited) {
            created.append(QJsonObject{{u"email"_s, outcome.email}, {u"userId"_s, userId},
                {u"invitation"_s, encodeInvitation(outcome)}});
        } else if (outcome.kind == InvitationOutcome::Kind::Added) {
            added.append(QJsonObject{{u"email"_s, outcome.email}, {u"userId"_s, userId},
                {u"organizationId"_s, id.text()}, {u"role"_s, domain::wireName(role)}});
        } else {
            for (const SkipReason& reason : skipReasons) {
                if (reason.kind == outcome.kind)
                    skipped.append(QJsonObject{{u"email"_s, outcome.email},
                        {u"reason"_s, QString::fromLatin1(reason.word)}});
            }
        }
    }
    return {
        {u"created"_s, created}, {u"organizationInvitations"_s, added}, {u"skipped"_s, skipped}};
}

QList<InvitationOutcome> decodeInvitations(JsonReader& reader, const QString& webOrigin)
{
    QList<InvitationOutcome> outcomes = reader.list("created"_L1, [&](JsonReader& item) {
        InvitationOutcome outcome;
        outcome.kind = InvitationOutcome::Kind::Invited;
        outcome.email = item.string("email"_L1);
        outcome.userId = item.id<domain::UserId>("userId"_L1);
        if (std::optional<JsonReader> invitation = item.optionalObject("invitation"_L1))
            outcome.link = activationLink(webOrigin, invitation->string("token"_L1));
        return outcome;
    });
    outcomes += reader.list("organizationInvitations"_L1, [](JsonReader& item) {
        InvitationOutcome outcome;
        outcome.kind = InvitationOutcome::Kind::Added;
        outcome.email = item.string("email"_L1);
        outcome.userId = item.id<domain::UserId>("userId"_L1);
        return outcome;
    });
    outcomes += reader.list("skipped"_L1, decodeSkipped);
    return outcomes;
}

} // namespace console::contract
