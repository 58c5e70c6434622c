// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/json_pieces.h"
#include "contract/listing_pieces.h"
#include "contract/notice_codecs.h"

#include <QJsonArray>

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

QString oneOfTheWords()
{
    return u"one of the words of the description"_s;
}

//! A text that is left out where it is empty.
void insertFilled(QJsonObject& body, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        body.insert(key, text);
}

QString readFilled(JsonReader& reader, QLatin1String key)
{
    return reader.optionalString(key).value_or(QString());
}

//! A service from before notices of withdrawals says no kind.
domain::NoticeKind readNoticeKind(JsonReader& reader)
{
    if (!reader.has("kind"_L1))
        return domain::NoticeKind::Change;
    return readWord<domain::NoticeKind>(reader, "kind"_L1, oneOfTheWords(), domain::noticeKind);
}

//! A service from before says nothing of it.
std::optional<domain::NoticeTerm> readTerm(JsonReader& reader)
{
    if (!reader.has("daysLeft"_L1) || !reader.has("noticeDays"_L1))
        return std::nullopt;
    return domain::NoticeTerm{.days = readNumber(reader, "daysLeft"_L1, 0),
        .promised = readNumber(reader, "noticeDays"_L1, 0)};
}

QJsonObject encodeNoticeMail(const domain::NoticeMail& mail)
{
    QJsonObject body{{u"language"_s, mail.language}, {u"admin"_s, mail.admin},
        {u"mails"_s, mail.mails}, {u"subject"_s, mail.subject}, {u"text"_s, mail.text}};
    insertFilled(body, "source"_L1, mail.source);
    return body;
}

domain::NoticeMail decodeNoticeMail(JsonReader& reader)
{
    return {.language = reader.string("language"_L1),
        .admin = reader.boolean("admin"_L1),
        .mails = readNumber(reader, "mails"_L1, 0),
        .subject = reader.string("subject"_L1),
        .text = reader.string("text"_L1),
        .source = readFilled(reader, "source"_L1)};
}

} // namespace

QJsonObject encode(const domain::Subscriber& subscriber)
{
    QJsonObject body{{u"organizationId"_s, subscriber.organizationId.text()},
        {u"organizationName"_s, subscriber.organizationName}, {u"language"_s, subscriber.language},
        {u"admin"_s, subscriber.isAdmin()}, {u"state"_s, domain::wireName(subscriber.state)}};
    insertFilled(body, "id"_L1, subscriber.id);
    insertFilled(body, "address"_L1, subscriber.address);
    insertFilled(body, "reason"_L1, subscriber.reason);
    insertTime(body, "addedAt"_L1, subscriber.addedAt);
    insertTime(body, "confirmedAt"_L1, subscriber.confirmedAt);
    insertTime(body, "endedAt"_L1, subscriber.endedAt);
    insertFilled(body, "endReason"_L1, subscriber.endReason);
    insertRev(body, subscriber.rev);
    return body;
}

domain::Subscriber decodeSubscriber(JsonReader& reader)
{
    return {.id = readFilled(reader, "id"_L1),
        .organizationId = reader.id<domain::OrganizationId>("organizationId"_L1),
        .organizationName = reader.string("organizationName"_L1),
        .address = readFilled(reader, "address"_L1),
        .language = reader.string("language"_L1),
        .state = readWord<domain::SubscriberState>(
            reader, "state"_L1, oneOfTheWords(), domain::subscriberState),
        .reason = readFilled(reader, "reason"_L1),
        .addedAt = reader.optionalTime("addedAt"_L1),
        .confirmedAt = reader.optionalTime("confirmedAt"_L1),
        .endedAt = reader.optionalTime("endedAt"_L1),
        .endReason = readFilled(reader, "endReason"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

QJsonObject encode(const SubscriberForm& form)
{
    QJsonObject body{{u"organizationId"_s, form.organizationId.text()},
        {u"address"_s, form.address}, {u"reason"_s, form.reason}};
    insertText(body, "organizationName"_L1, form.organizationName);
    insertText(body, "language"_L1, form.language);
    return body;
}

SubscriberForm decodeSubscriberForm(JsonReader& reader)
{
    return {.organizationId = reader.id<domain::OrganizationId>("organizationId"_L1),
        .organizationName = reader.optionalString("organizationName"_L1),
        .address = reader.string("address"_L1),
        .language = reader.optionalString("language"_L1),
        .reason = reader.string("reason"_L1)};
}

QJsonObject encode(const SubscriberAnswer& answer)
{
    return {{u"code"_s, answer.code}, {u"ends"_s, answer.ends}};
}

SubscriberAnswer decodeSubscriberAnswer(JsonReader& reader)
{
    return {.code = reader.string("code"_L1), .ends = reader.boolean("ends"_L1)};
}

QJsonObject encode(const domain::NoticeDelivery& notice)
{
    QJsonObject body{{u"id"_s, notice.id}, {u"version"_s, notice.version},
        {u"kind"_s, domain::wireName(notice.kind)},
        {u"organizationId"_s, notice.organizationId.text()},
        {u"organizationName"_s, notice.organizationName}, {u"admin"_s, notice.admin},
        {u"language"_s, notice.language}, {u"state"_s, domain::wireName(notice.state)},
        {u"toldAt"_s, base::isoUtc(notice.toldAt)}, {u"messageId"_s, notice.messageId}};
    insertFilled(body, "address"_L1, notice.address);
    if (notice.term) {
        body.insert("daysLeft"_L1, notice.term->days);
        body.insert("noticeDays"_L1, notice.term->promised);
    }
    insertTime(body, "leftAt"_L1, notice.leftAt);
    insertFilled(body, "contentHash"_L1, notice.contentHash);
    insertFilled(body, "mailId"_L1, notice.mailId);
    return body;
}

domain::NoticeDelivery decodeNoticeDelivery(JsonReader& reader)
{
    return {.id = reader.string("id"_L1),
        .version = readNumber(reader, "version"_L1, 1),
        .kind = readNoticeKind(reader),
        .organizationId = reader.id<domain::OrganizationId>("organizationId"_L1),
        .organizationName = reader.string("organizationName"_L1),
        .address = readFilled(reader, "address"_L1),
        .admin = reader.boolean("admin"_L1),
        .language = reader.string("language"_L1),
        .state
        = readWord<domain::MailState>(reader, "state"_L1, oneOfTheWords(), domain::mailState),
        .toldAt = reader.time("toldAt"_L1),
        .term = readTerm(reader),
        .leftAt = reader.optionalTime("leftAt"_L1),
        .messageId = reader.string("messageId"_L1),
        .contentHash = readFilled(reader, "contentHash"_L1),
        .mailId = readFilled(reader, "mailId"_L1)};
}

QJsonObject encode(const domain::NoticeOutcome& outcome)
{
    return {
        {u"mails"_s, outcome.mails}, {u"notices"_s, outcome.notices}, {u"told"_s, outcome.told}};
}

domain::NoticeOutcome decodeNoticeOutcome(JsonReader& reader)
{
    return {.mails = readNumber(reader, "mails"_L1, 0),
        .notices = readNumber(reader, "notices"_L1, 0),
        .told = readNumber(reader, "told"_L1, 0)};
}

QJsonObject encode(const domain::NoticePreview& preview)
{
    QJsonArray mails;
    for (const domain::NoticeMail& mail : preview.mails)
        mails.append(encodeNoticeMail(mail));
    QJsonObject body{{u"relaySet"_s, preview.relaySet}, {u"needed"_s, preview.needed},
        {u"organizations"_s, preview.organizations}, {u"mails"_s, mails}};
    insertDay(body, "until"_L1, preview.until);
    insertFilled(body, "emergency"_L1, preview.emergency);
    return body;
}

domain::NoticePreview decodeNoticePreview(JsonReader& reader)
{
    return {.relaySet = reader.boolean("relaySet"_L1),
        .needed = reader.boolean("needed"_L1),
        .organizations = readNumber(reader, "organizations"_L1, 0),
        .until = readDay(reader, "until"_L1),
        .emergency = readFilled(reader, "emergency"_L1),
        .mails = reader.list("mails"_L1, decodeNoticeMail)};
}

QJsonObject encode(const domain::Objection& objection)
{
    QJsonObject body{{u"id"_s, objection.id}, {u"version"_s, objection.version},
        {u"organizationId"_s, objection.organizationId.text()},
        {u"organizationName"_s, objection.organizationName},
        {u"ground"_s, domain::wireName(objection.ground)}, {u"text"_s, objection.text},
        {u"state"_s, domain::wireName(objection.state)}, {u"late"_s, objection.isLate()},
        {u"needsDecision"_s, objection.needsDecision()}, {u"overtaken"_s, objection.overtaken}};
    insertDay(body, "effectiveDate"_L1, objection.effectiveDate);
    insertDay(body, "receivedOn"_L1, objection.receivedOn);
    insertDay(body, "until"_L1, objection.until);
    insertFilled(body, "raisedBy"_L1, objection.raisedBy);
    insertFilled(body, "outcome"_L1, objection.outcome);
    insertTime(body, "decidedAt"_L1, objection.decidedAt);
    insertRev(body, objection.rev);
    return body;
}

domain::Objection decodeObjection(JsonReader& reader)
{
    return {.id = reader.string("id"_L1),
        .version = readNumber(reader, "version"_L1, 1),
        .effectiveDate = readDay(reader, "effectiveDate"_L1),
        .organizationId = reader.id<domain::OrganizationId>("organizationId"_L1),
        .organizationName = reader.string("organizationName"_L1),
        .raisedBy = readFilled(reader, "raisedBy"_L1),
        .receivedOn = readDay(reader, "receivedOn"_L1),
        .until = readDay(reader, "until"_L1),
        .ground = readWord<domain::ObjectionGround>(
            reader, "ground"_L1, oneOfTheWords(), domain::objectionGround),
        .text = reader.string("text"_L1),
        .state = readWord<domain::ObjectionState>(
            reader, "state"_L1, oneOfTheWords(), domain::objectionState),
        .outcome = readFilled(reader, "outcome"_L1),
        .decidedAt = reader.optionalTime("decidedAt"_L1),
        .overtaken = reader.boolean("overtaken"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

QJsonObject encode(const ObjectionForm& form)
{
    QJsonObject body{{u"organizationId"_s, form.organizationId.text()},
        {u"ground"_s, domain::wireName(form.ground)}, {u"text"_s, form.text}};
    insertText(body, "organizationName"_L1, form.organizationName);
    insertDay(body, "receivedOn"_L1, form.receivedOn);
    return body;
}

ObjectionForm decodeObjectionForm(JsonReader& reader)
{
    return {.organizationId = reader.id<domain::OrganizationId>("organizationId"_L1),
        .organizationName = reader.optionalString("organizationName"_L1),
        .ground = readWord<domain::ObjectionGround>(
            reader, "ground"_L1, oneOfTheWords(), domain::objectionGround),
        .text = reader.string("text"_L1),
        .receivedOn = readOptionalDay(reader, "receivedOn"_L1)};
}

QJsonObject encode(const ObjectionMove& move)
{
    QJsonObject body{{u"state"_s, domain::wireName(move.state)}};
    insertFilled(body, "outcome"_L1, move.outcome);
    return body;
}

ObjectionMove decodeObjectionMove(JsonReader& reader)
{
    return {.state = readWord<domain::ObjectionState>(
                reader, "state"_L1, oneOfTheWords(), domain::objectionState),
        .outcome = readFilled(reader, "outcome"_L1)};
}

} // namespace console::contract
