// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

QJsonObject encode(const domain::Capabilities& capabilities)
{
    return {{u"service"_s, capabilities.service}, {u"version"_s, capabilities.version},
        {u"edition"_s, capabilities.edition}, {u"governance"_s, capabilities.governance},
        {u"signUpOpen"_s, capabilities.signUpOpen}, {u"archive"_s, capabilities.archive},
        {u"apiKeyList"_s, capabilities.apiKeyList},
        {u"encryptedAtRest"_s, capabilities.encryptedAtRest},
        {u"encryptedBackups"_s, capabilities.encryptedBackups},
        {u"backupFolder"_s, capabilities.backupFolder}, {u"llmKeys"_s, capabilities.llmKeys},
        {u"mail"_s, capabilities.mail}, {u"idempotency"_s, capabilities.idempotency},
        {u"dataRegion"_s, capabilities.dataRegion}};
}

domain::Capabilities decodeCapabilities(JsonReader& reader)
{
    return {.service = reader.string("service"_L1),
        .version = reader.string("version"_L1),
        .edition = reader.string("edition"_L1),
        .governance = reader.boolean("governance"_L1),
        .signUpOpen = reader.boolean("signUpOpen"_L1),
        .archive = reader.boolean("archive"_L1),
        .apiKeyList = reader.boolean("apiKeyList"_L1),
        .encryptedAtRest = reader.boolean("encryptedAtRest"_L1),
        .encryptedBackups = reader.boolean("encryptedBackups"_L1),
        .backupFolder = reader.optionalBoolean("backupFolder"_L1).value_or(false),
        .llmKeys = reader.optionalBoolean("llmKeys"_L1).value_or(false),
        .mail = reader.optionalBoolean("mail"_L1).value_or(false),
        .idempotency = reader.boolean("idempotency"_L1),
        .dataRegion = reader.string("dataRegion"_L1)};
}

QJsonObject encode(const domain::ActivityEvent& event)
{
    // Field by field what hashedBody() hashes, plus the labels and the chain.
    QJsonObject body = domain::hashedBody(event);
    QJsonObject actor = body.value("actor"_L1).toObject();
    actor.insert("label"_L1, event.actor.label);
    body.insert("actor"_L1, actor);
    QJsonObject target = body.value("target"_L1).toObject();
    target.insert("label"_L1, event.targetLabel);
    body.insert("target"_L1, target);
    body.insert("organizationName"_L1, event.organizationName);
    body.insert("prevHash"_L1, QString::fromLatin1(event.prevHash));
    body.insert("hash"_L1, QString::fromLatin1(event.hash));
    return body;
}

domain::ActivityEvent decodeActivityEvent(JsonReader& reader)
{
    domain::ActivityEvent event;
    event.seq = reader.integer("seq"_L1);
    event.at = reader.time("at"_L1);
    JsonReader actor = reader.object("actor"_L1);
    event.actor = {.kind = actor.string("kind"_L1),
        .id = actor.string("id"_L1),
        .role = actor.string("role"_L1),
        .label = actor.string("label"_L1)};
    const QString organization = reader.string("organizationId"_L1);
    if (!organization.isEmpty())
        event.organizationId = domain::OrganizationId(organization);
    event.organizationName = reader.string("organizationName"_L1);
    event.action = reader.string("action"_L1);
    JsonReader target = reader.object("target"_L1);
    event.targetType = target.string("type"_L1);
    event.targetId = target.string("id"_L1);
    event.targetLabel = target.string("label"_L1);
    event.reason = reader.string("reason"_L1);
    event.before = reader.rawObject("before"_L1);
    event.after = reader.rawObject("after"_L1);
    event.requestId = reader.string("requestId"_L1);
    event.prevHash = reader.string("prevHash"_L1).toLatin1();
    event.hash = reader.string("hash"_L1).toLatin1();
    return event;
}

QJsonObject encode(const domain::ChainVerification& verification)
{
    QJsonObject body{
        {u"checked"_s, verification.checked}, {u"head"_s, QString::fromLatin1(verification.head)}};
    if (verification.firstBroken)
        body.insert("firstBroken"_L1, *verification.firstBroken);
    return body;
}

domain::ChainVerification decodeChainVerification(JsonReader& reader)
{
    return {.checked = reader.integer("checked"_L1),
        .firstBroken = reader.optionalInteger("firstBroken"_L1),
        .head = reader.string("head"_L1).toLatin1()};
}

QJsonObject encode(const domain::TrustRequest& request)
{
    QJsonObject body{{u"id"_s, request.id}, {u"kind"_s, domain::wireName(request.kind)},
        {u"requester"_s, request.requesterEmail}, {u"reason"_s, request.reason},
        {u"state"_s, request.state}, {u"createdAt"_s, base::isoUtc(request.createdAt)}};
    if (request.organizationId)
        body.insert("organizationId"_L1, request.organizationId->text());
    return body;
}

domain::TrustRequest decodeTrustRequest(JsonReader& reader)
{
    domain::TrustRequest request;
    request.id = reader.string("id"_L1);
    const auto kind = domain::trustRequestKind(reader.string("kind"_L1));
    if (kind)
        request.kind = *kind;
    else
        reader.fail("kind"_L1, u"soc2_type2 or dpo_contact"_s);
    if (const auto organization = reader.optionalString("organizationId"_L1))
        request.organizationId = domain::OrganizationId(*organization);
    request.requesterEmail = reader.string("requester"_L1);
    request.reason = reader.string("reason"_L1);
    request.state = reader.string("state"_L1);
    request.createdAt = reader.time("createdAt"_L1);
    return request;
}

namespace {

domain::WorkspaceRole decodeWorkspaceRole(JsonReader& reader)
{
    const auto role = domain::workspaceRole(reader.string("role"_L1));
    if (!role)
        reader.fail("role"_L1, u"operator, dpo, editor, auditor or none"_s);
    return role.value_or(domain::WorkspaceRole::None);
}

} // namespace

QJsonObject encode(const GovernanceMe& me)
{
    return {{u"workspaceId"_s, me.workspaceId.text()},
        {u"role"_s, domain::wireName(me.standing.role)},
        {u"administersOrganization"_s, me.standing.administersOrganization},
        {u"belongsToOrganization"_s, me.standing.belongsToOrganization}};
}

GovernanceMe decodeGovernanceMe(JsonReader& reader)
{
    return {.workspaceId = reader.id<domain::WorkspaceId>("workspaceId"_L1),
        .standing = {.role = decodeWorkspaceRole(reader),
            .administersOrganization = reader.boolean("administersOrganization"_L1),
            .belongsToOrganization = reader.boolean("belongsToOrganization"_L1)}};
}

QJsonObject encode(const domain::Person& person)
{
    QJsonObject body{{u"userId"_s, person.account.id.text()}, {u"email"_s, person.account.email},
        {u"displayName"_s, textOrNull(person.account.displayName)},
        {u"role"_s, domain::wireName(person.role)}};
    insertRev(body, person.rev);
    return body;
}

domain::Person decodePerson(JsonReader& reader)
{
    return {.account = {.id = reader.id<domain::UserId>("userId"_L1),
                .email = reader.string("email"_L1),
                .displayName = reader.optionalString("displayName"_L1)},
        .role = decodeWorkspaceRole(reader),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

QJsonObject encode(const domain::WorkspaceSettings& settings)
{
    return {{u"signUpOpen"_s, settings.signUpOpen},
        {u"retentionMonths"_s,
            QJsonObject{{u"gdpr"_s, settings.retention.gdpr},
                {u"uk_gdpr"_s, settings.retention.ukGdpr}, {u"ccpa"_s, settings.retention.ccpa}}}};
}

domain::WorkspaceSettings decodeWorkspaceSettings(JsonReader& reader)
{
    domain::WorkspaceSettings settings{.signUpOpen = reader.boolean("signUpOpen"_L1)};
    // A service of before does not know it: then what is usual holds.
    if (std::optional<JsonReader> months = reader.optionalObject("retentionMonths"_L1)) {
        for (const domain::Regulation regulation : domain::allRegulations) {
            const QByteArray key = domain::wireName(regulation).toLatin1();
            settings.retention.set(regulation, readNumber(*months, QLatin1String(key), 1));
        }
    }
    return settings;
}

QJsonObject encode(const SettingsChange& change)
{
    QJsonObject body;
    insertValue(body, "signUpOpen"_L1, change.signUpOpen);
    QJsonObject months;
    for (auto each = change.retentionMonths.begin(); each != change.retentionMonths.end(); ++each)
        months.insert(domain::wireName(each.key()), each.value());
    if (!months.isEmpty())
        body.insert("retentionMonths"_L1, months);
    return body;
}

SettingsChange decodeSettingsChange(JsonReader& reader)
{
    SettingsChange change{.signUpOpen = reader.optionalBoolean("signUpOpen"_L1)};
    if (std::optional<JsonReader> months = reader.optionalObject("retentionMonths"_L1)) {
        for (const domain::Regulation regulation : domain::allRegulations) {
            const QByteArray key = domain::wireName(regulation).toLatin1();
            if (const auto number = readOptionalNumber(*months, QLatin1String(key), 0))
                change.retentionMonths.insert(regulation, *number);
        }
    }
    return change;
}

QJsonObject encode(const OutboxMessage& message)
{
    QJsonObject body{{u"id"_s, message.id}, {u"to"_s, message.to},
        {u"organizationId"_s, message.organizationId.text()},
        {u"organizationName"_s, message.organizationName}, {u"link"_s, message.link},
        {u"createdAt"_s, base::isoUtc(message.createdAt)},
        {u"expiresAt"_s, base::isoUtc(message.expiresAt)},
        {u"invitationStatus"_s, domain::wireName(message.state)}};
    if (message.mail)
        body.insert("mailState"_L1, domain::wireName(*message.mail));
    return body;
}

OutboxMessage decodeOutboxMessage(JsonReader& reader)
{
    OutboxMessage message{.id = reader.string("id"_L1),
        .to = reader.string("to"_L1),
        .organizationId = reader.id<domain::OrganizationId>("organizationId"_L1),
        .organizationName = reader.string("organizationName"_L1),
        .link = reader.string("link"_L1),
        .createdAt = reader.time("createdAt"_L1),
        .expiresAt = reader.time("expiresAt"_L1)};
    const auto state = domain::invitationState(reader.string("invitationStatus"_L1));
    if (state)
        message.state = *state;
    else
        reader.fail("invitationStatus"_L1, u"pending, expired, accepted or none"_s);
    if (const auto mail = reader.optionalString("mailState"_L1))
        message.mail = domain::mailState(*mail);
    return message;
}

} // namespace console::contract
