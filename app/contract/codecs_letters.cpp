// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/letter_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::IdentityCode;
using domain::Letter;
using namespace Qt::StringLiterals;

namespace {

QString expected()
{
    return u"one of the words of the description"_s;
}

domain::LetterKind readKind(JsonReader& reader)
{
    return readWord<domain::LetterKind>(reader, "kind"_L1, expected(), domain::letterKindOf);
}

void insertOptionalRights(QJsonObject& body, const QList<domain::DataRight>& rights)
{
    if (!rights.isEmpty())
        body.insert("rights"_L1, encodeWords(rights));
}

QList<domain::DataRight> readOptionalRights(JsonReader& reader)
{
    return reader.has("rights"_L1) ? readRights(reader) : QList<domain::DataRight>();
}

} // namespace

QJsonObject encode(const LetterForm& form)
{
    QJsonObject body{{u"kind"_s, domain::wireName(form.kind)}};
    insertFilled(body, "language"_L1, form.language);
    insertFilled(body, "subject"_L1, form.subject);
    insertFilled(body, "text"_L1, form.text);
    insertFilled(body, "words"_L1, form.words);
    insertFilled(body, "reason"_L1, form.reason);
    insertDay(body, "answerUntil"_L1, form.answerUntil);
    insertOptionalRights(body, form.rights);
    insertWord(body, "extensionReason"_L1, form.extensionReason);
    insertFilled(body, "taskId"_L1, form.taskId);
    insertFilled(body, "to"_L1, form.to);
    if (form.closes)
        body.insert("closes"_L1, true);
    return body;
}

LetterForm decodeLetterForm(JsonReader& reader)
{
    return {.kind = readKind(reader),
        .language = readFilled(reader, "language"_L1),
        .subject = readFilled(reader, "subject"_L1),
        .text = readFilled(reader, "text"_L1),
        .words = readFilled(reader, "words"_L1),
        .reason = readFilled(reader, "reason"_L1),
        .answerUntil = readOptionalDay(reader, "answerUntil"_L1),
        .rights = readOptionalRights(reader),
        .extensionReason = readOptionalWord<domain::RequestExtension::Reason>(
            reader, "extensionReason"_L1, u"complexity or number"_s, domain::extensionReasonOf),
        .taskId = readFilled(reader, "taskId"_L1),
        .to = readFilled(reader, "to"_L1),
        .closes = reader.optionalBoolean("closes"_L1).value_or(false)};
}

QJsonObject encode(const LetterProposal& proposal)
{
    return {{u"language"_s, proposal.language}, {u"to"_s, proposal.to},
        {u"subject"_s, proposal.subject}, {u"text"_s, proposal.text}, {u"html"_s, proposal.html},
        {u"missing"_s, encodeWords(proposal.missing)}};
}

LetterProposal decodeLetterProposal(JsonReader& reader)
{
    return {.language = reader.string("language"_L1),
        .to = reader.string("to"_L1),
        .subject = reader.string("subject"_L1),
        .text = reader.string("text"_L1),
        .html = reader.string("html"_L1),
        .missing = readWords<domain::LetterClause>(
            reader, "missing"_L1, expected(), domain::letterClauseOf)};
}

QJsonObject encode(const Letter& letter)
{
    QJsonObject body{{u"id"_s, letter.id}, {u"kind"_s, domain::wireName(letter.kind)},
        {u"language"_s, letter.language}, {u"to"_s, letter.to}, {u"by"_s, encode(letter.by)},
        {u"createdAt"_s, base::isoUtc(letter.createdAt)},
        {u"state"_s, domain::wireName(letter.state)},
        {u"effect"_s, domain::wireName(letter.effect)}};
    insertFilled(body, "subject"_L1, letter.subject);
    insertOptionalRights(body, letter.rights);
    insertFilled(body, "taskId"_L1, letter.taskId);
    insertTime(body, "nextAt"_L1, letter.nextAt);
    insertTime(body, "leftAt"_L1, letter.leftAt);
    if (letter.replyCode > 0)
        body.insert("replyCode"_L1, letter.replyCode);
    insertFilled(body, "reply"_L1, letter.reply);
    insertFilled(body, "contentHash"_L1, letter.contentHash);
    insertFilled(body, "effectNote"_L1, letter.effectNote);
    insertRev(body, letter.rev);
    return body;
}

Letter decodeLetter(JsonReader& reader)
{
    Letter letter{.id = reader.string("id"_L1),
        .kind = readKind(reader),
        .language = reader.string("language"_L1),
        .to = reader.string("to"_L1),
        .subject = readFilled(reader, "subject"_L1),
        .rights = readOptionalRights(reader),
        .taskId = readFilled(reader, "taskId"_L1),
        .createdAt = reader.time("createdAt"_L1),
        .state = readWord<domain::MailState>(reader, "state"_L1, expected(), domain::mailState),
        .nextAt = reader.optionalTime("nextAt"_L1),
        .leftAt = reader.optionalTime("leftAt"_L1),
        .replyCode = readOptionalNumber(reader, "replyCode"_L1, 0).value_or(0),
        .reply = readFilled(reader, "reply"_L1),
        .contentHash = readFilled(reader, "contentHash"_L1),
        .effect
        = readWord<domain::LetterEffect>(reader, "effect"_L1, expected(), domain::letterEffectOf),
        .effectNote = readFilled(reader, "effectNote"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
    JsonReader by = reader.object("by"_L1);
    letter.by = decodeRequestWorker(by);
    return letter;
}

QJsonObject encode(const domain::LetterText& letter)
{
    return {{u"letter"_s, encode(letter.letter)}, {u"to"_s, letter.to}, {u"text"_s, letter.text},
        {u"html"_s, letter.html}};
}

domain::LetterText decodeLetterText(JsonReader& reader)
{
    JsonReader letter = reader.object("letter"_L1);
    return {.letter = decodeLetter(letter),
        .to = reader.string("to"_L1),
        .text = reader.string("text"_L1),
        .html = reader.string("html"_L1)};
}

QJsonObject encode(const IdentityCode& code)
{
    QJsonObject body{{u"state"_s, domain::wireName(code.state)},
        {u"attemptsLeft"_s, code.attemptsLeft}, {u"sendsLeft"_s, code.sendsLeft}};
    insertTime(body, "sentAt"_L1, code.sentAt);
    insertTime(body, "expiresAt"_L1, code.expiresAt);
    insertTime(body, "provedAt"_L1, code.provedAt);
    insertWord(body, "mail"_L1, code.mail);
    return body;
}

IdentityCode decodeIdentityCode(JsonReader& reader)
{
    return {.state
        = readWord<IdentityCode::State>(reader, "state"_L1, expected(), domain::identityCodeState),
        .sentAt = reader.optionalTime("sentAt"_L1),
        .expiresAt = reader.optionalTime("expiresAt"_L1),
        .provedAt = reader.optionalTime("provedAt"_L1),
        .attemptsLeft = readNumber(reader, "attemptsLeft"_L1, 0),
        .sendsLeft = readNumber(reader, "sendsLeft"_L1, 0),
        .mail
        = readOptionalWord<domain::MailState>(reader, "mail"_L1, expected(), domain::mailState)};
}

QJsonObject encode(const CaseLetters& all)
{
    return {{u"letters"_s, encodeAll(all.letters)}, {u"code"_s, encode(all.code)},
        {u"relaySet"_s, all.relaySet}};
}

CaseLetters decodeCaseLetters(JsonReader& reader)
{
    JsonReader code = reader.object("code"_L1);
    return {.letters = reader.list("letters"_L1, decodeLetter),
        .code = decodeIdentityCode(code),
        .relaySet = reader.boolean("relaySet"_L1)};
}

} // namespace console::contract
