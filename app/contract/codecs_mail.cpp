// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/json_pieces.h"
#include "contract/listing_pieces.h"
#include "contract/mail_codecs.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

//! A word of a fixed list that must be there.
template <typename T>
T readWord(JsonReader& reader, QLatin1String key, std::optional<T> (*known)(const QString&))
{
    const std::optional<T> value = known(reader.string(key));
    if (!value)
        reader.fail(key, u"one of the words of the description"_s);
    return value.value_or(T());
}

} // namespace

QJsonObject encode(const domain::Mail& mail)
{
    QJsonObject body{{u"id"_s, mail.id}, {u"kind"_s, domain::wireName(mail.kind)},
        {u"language"_s, mail.language}, {u"to"_s, mail.to}, {u"subject"_s, mail.subject},
        {u"state"_s, domain::wireName(mail.state)}, {u"attempts"_s, mail.attempts},
        {u"createdAt"_s, base::isoUtc(mail.createdAt)}, {u"messageId"_s, mail.messageId}};
    if (mail.organizationId) {
        body.insert("organizationId"_L1, mail.organizationId->text());
        body.insert("organizationName"_L1, mail.organizationName);
    }
    insertTime(body, "nextAt"_L1, mail.nextAt);
    insertTime(body, "leftAt"_L1, mail.leftAt);
    insertTime(body, "bouncedAt"_L1, mail.bouncedAt);
    if (mail.replyCode > 0)
        body.insert("replyCode"_L1, mail.replyCode);
    if (!mail.reply.isEmpty())
        body.insert("reply"_L1, mail.reply);
    if (!mail.contentHash.isEmpty())
        body.insert("contentHash"_L1, mail.contentHash);
    insertRev(body, mail.rev);
    return body;
}

domain::Mail decodeMail(JsonReader& reader)
{
    domain::Mail mail{.id = reader.string("id"_L1),
        .kind = readWord(reader, "kind"_L1, domain::mailKind),
        .language = reader.string("language"_L1),
        .to = reader.string("to"_L1),
        .subject = reader.string("subject"_L1),
        .state = readWord(reader, "state"_L1, domain::mailState),
        .attempts = readNumber(reader, "attempts"_L1, 0),
        .createdAt = reader.time("createdAt"_L1),
        .nextAt = reader.optionalTime("nextAt"_L1),
        .leftAt = reader.optionalTime("leftAt"_L1),
        .bouncedAt = reader.optionalTime("bouncedAt"_L1),
        .replyCode = int(reader.optionalInteger("replyCode"_L1).value_or(0)),
        .reply = reader.optionalString("reply"_L1).value_or(QString()),
        .messageId = reader.string("messageId"_L1),
        .contentHash = reader.optionalString("contentHash"_L1).value_or(QString()),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
    if (reader.has("organizationId"_L1)) {
        mail.organizationId = reader.id<domain::OrganizationId>("organizationId"_L1);
        mail.organizationName = reader.string("organizationName"_L1);
    }
    return mail;
}

QJsonObject encode(const domain::MailPreview& preview)
{
    QJsonObject body = encode(preview.mail);
    body.insert("text"_L1, preview.text);
    body.insert("html"_L1, preview.html);
    body.insert("source"_L1, preview.source);
    body.insert("linkHidden"_L1, preview.linkHidden);
    return body;
}

domain::MailPreview decodeMailPreview(JsonReader& reader)
{
    return {.mail = decodeMail(reader),
        .text = reader.string("text"_L1),
        .html = reader.string("html"_L1),
        .source = reader.string("source"_L1),
        .linkHidden = reader.boolean("linkHidden"_L1)};
}

QJsonObject encode(const MailReportOutcome& outcome)
{
    QJsonArray bounced;
    for (const domain::Mail& mail : outcome.bounced)
        bounced.append(encode(mail));
    return {{u"bounced"_s, bounced}, {u"others"_s, outcome.others}};
}

MailReportOutcome decodeMailReportOutcome(JsonReader& reader)
{
    return {.bounced = reader.list("bounced"_L1, decodeMail),
        .others = readNumber(reader, "others"_L1, 0)};
}

QJsonObject encode(const InvitationRenewal& renewal)
{
    return {{u"renewed"_s, renewal.renewed}, {u"mailed"_s, renewal.mailed}};
}

InvitationRenewal decodeInvitationRenewal(JsonReader& reader)
{
    return {.renewed = readNumber(reader, "renewed"_L1, 0),
        .mailed = readNumber(reader, "mailed"_L1, 0)};
}

} // namespace console::contract
