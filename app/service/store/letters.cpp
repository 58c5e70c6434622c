// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/letters.h"

#include "service/store/data_request_rows.h"

#include <QJsonDocument>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::LetterEffect;
using domain::MailState;

namespace {

QJsonObject objectIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

contract::LetterForm formIn(const QString& text)
{
    if (text.isEmpty())
        return {};
    base::JsonReader reader(objectIn(text));
    return contract::decodeLetterForm(reader);
}

} // namespace

void LetterStore::insert(const StoredLetter& stored, const QDateTime& now)
{
    const domain::Letter& letter = stored.letter;
    const auto sealedText = [&](const SealedColumn& column, const QString& text) {
        return sealedOrNull(m_database, column, letter.id, m_workspace, text);
    };
    contract::LetterForm form = stored.form;
    form.subject.clear();
    form.text.clear();
    m_database.execute(
        u"INSERT INTO data_request_letter (id, workspace_id, request_id, kind, language, rights, "
        "task_id, by_id, address, content, form, effect, effect_note, mail_id, state, reply_code, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, 0, ?)"_s,
        {letter.id, m_workspace.text(), stored.requestId, domain::wireName(letter.kind),
            letter.language, rightWords(letter.rights), idOrNull(letter.taskId),
            idOrNull(letter.by.id.text()), sealedText(sealed::letterAddress, stored.address),
            sealedText(sealed::letterContent,
                jsonText({{u"subject"_s, letter.subject}, {u"text"_s, stored.text}})),
            sealedText(sealed::letterForm, jsonText(contract::encode(form))),
            domain::wireName(letter.effect), stored.mailId, domain::wireName(letter.state),
            base::isoUtc(now)});
}

QString LetterStore::select(const QString& rest) const
{
    return QString(u"SELECT l.id, l.request_id, l.kind, l.language, l.rights, l.task_id, l.by_id, "
                   "l.address, l.content, l.form, l.effect, l.effect_note, l.mail_id, "
                   "COALESCE(m.state, l.state), l.left_at, l.reply_code, l.reply, l.content_hash, "
                   "l.created_at, m.next_at, COALESCE(m.rev, 0) FROM data_request_letter l "
                   "LEFT JOIN mail m ON m.id = l.mail_id WHERE l.workspace_id = ? AND "_s
        + rest);
}

StoredLetter LetterStore::read(const Row& row) const
{
    const QString id = row.text(0);
    const auto words = [&](int column, const SealedColumn& place) {
        return row.optionalOpened(column, place.at(id, m_workspace.text())).value_or(QString());
    };
    const QJsonObject content = objectIn(words(8, sealed::letterContent));
    StoredLetter stored{.requestId = row.text(1),
        .mailId = row.text(12),
        .address = words(7, sealed::letterAddress),
        .text = content["text"_L1].toString(),
        .form = formIn(words(9, sealed::letterForm))};
    stored.letter = {.id = id,
        .kind = domain::letterKindOf(row.text(2)).value_or(domain::LetterKind::Receipt),
        .language = row.text(3),
        .subject = content["subject"_L1].toString(),
        .rights = rightsOf(row.text(4)),
        .taskId = row.optionalText(5).value_or(QString()),
        .by = {.id = domain::UserId(row.optionalText(6).value_or(QString())), .name = {}},
        .createdAt = row.time(18),
        .state = domain::mailState(row.text(13)).value_or(MailState::Unknown),
        .nextAt = row.optionalTime(19),
        .leftAt = row.optionalTime(14),
        .replyCode = int(row.number(15)),
        .reply = words(16, sealed::letterReply),
        .contentHash = row.optionalText(17).value_or(QString()),
        .effect = domain::letterEffectOf(row.text(10)).value_or(LetterEffect::None),
        .effectNote = row.text(11),
        .rev = row.number(20)};
    // Its mail was forgotten, so nobody will learn any more what became of it.
    domain::Letter& letter = stored.letter;
    if (letter.rev == 0
        && (letter.state == MailState::Queued || letter.state == MailState::Sending))
        letter.state = MailState::Unknown;
    return stored;
}

QList<StoredLetter> LetterStore::all(const QString& requestId)
{
    return m_database.all(select(u"l.request_id = ? ORDER BY l.created_at DESC, l.id LIMIT ?"_s),
        {m_workspace.text(), requestId, domain::mostLettersOfCase},
        [&](const Row& row) { return read(row); });
}

std::optional<StoredLetter> LetterStore::find(const QString& requestId, const QString& id)
{
    return m_database.first(select(u"l.request_id = ? AND l.id = ?"_s),
        {m_workspace.text(), requestId, id}, [&](const Row& row) { return read(row); });
}

std::optional<StoredLetter> LetterStore::carriedBy(const QString& mailId)
{
    return m_database.first(select(u"l.mail_id = ?"_s), {m_workspace.text(), mailId},
        [&](const Row& row) { return read(row); });
}

void LetterStore::settle(const StoredLetter& stored)
{
    const domain::Letter& letter = stored.letter;
    m_database.execute(u"UPDATE data_request_letter SET state = ?, left_at = ?, reply_code = ?, "
                       "reply = ?, content_hash = ? WHERE id = ?"_s,
        {domain::wireName(letter.state),
            letter.leftAt ? QVariant(base::isoUtc(*letter.leftAt)) : QVariant(), letter.replyCode,
            sealedOrNull(m_database, sealed::letterReply, letter.id, m_workspace, letter.reply),
            idOrNull(letter.contentHash), letter.id});
}

void LetterStore::setEffect(const QString& id, LetterEffect effect, const QString& note)
{
    m_database.execute(u"UPDATE data_request_letter SET effect = ?, effect_note = ? WHERE id = ?"_s,
        {domain::wireName(effect), note, id});
}

int LetterStore::forget(const QString& requestId)
{
    // Its mail goes with the case: what waits until now never leaves.
    m_database.execute(
        u"UPDATE data_request_letter SET state = ? WHERE workspace_id = ? AND request_id = ? "
        "AND mail_id IN (SELECT id FROM mail WHERE request_id = ? AND state = ?)"_s,
        {domain::wireName(MailState::Failed), m_workspace.text(), requestId, requestId,
            domain::wireName(MailState::Queued)});
    return int(m_database.execute(
        u"UPDATE data_request_letter SET address = NULL, content = NULL, form = NULL, "
        "reply = NULL WHERE workspace_id = ? AND request_id = ? AND content IS NOT NULL"_s,
        {m_workspace.text(), requestId}));
}

} // namespace console::service
