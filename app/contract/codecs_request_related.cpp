// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

QJsonObject encode(const domain::CodedSentence& coded)
{
    QJsonObject body{{u"code"_s, coded.code}, {u"message"_s, coded.message}};
    QJsonArray days;
    for (const QDate& day : coded.days)
        days.append(day.toString(Qt::ISODate));
    if (!days.isEmpty())
        body.insert("days"_L1, days);
    return body;
}

domain::CodedSentence decodeCodedSentence(JsonReader& reader)
{
    domain::CodedSentence coded{
        .code = reader.string("code"_L1), .message = reader.string("message"_L1)};
    if (!reader.has("days"_L1))
        return coded;
    const auto day = [](const QString& text) -> std::optional<QDate> {
        const QDate read = QDate::fromString(text, Qt::ISODate);
        return read.isValid() ? std::optional(read) : std::nullopt;
    };
    coded.days = readWords<QDate>(reader, "days"_L1, u"a day"_s, day);
    return coded;
}

QJsonObject encode(const domain::RelatedCase& related)
{
    QJsonObject body{{u"id"_s, related.id}, {u"ref"_s, related.ref},
        {u"status"_s, domain::wireName(related.status)}, {u"rights"_s, encodeWords(related.rights)},
        {u"receivedAt"_s, base::isoUtc(related.receivedAt)}};
    if (related.link)
        body.insert("link"_L1, domain::wireName(*related.link));
    return body;
}

domain::RelatedCase decodeRelatedCase(JsonReader& reader)
{
    domain::RelatedCase related;
    related.id = reader.string("id"_L1);
    related.ref = reader.string("ref"_L1);
    related.status = readWord<domain::RequestStatus>(
        reader, "status"_L1, u"a state of a case"_s, domain::requestStatusOf);
    related.rights
        = readWords<domain::DataRight>(reader, "rights"_L1, u"a right"_s, domain::dataRightOf);
    related.receivedAt = reader.time("receivedAt"_L1);
    related.link = readOptionalWord<domain::RequestLink>(
        reader, "link"_L1, u"a link between cases"_s, domain::requestLinkOf);
    return related;
}

QJsonObject encode(const domain::SubjectStanding& standing)
{
    return {{u"known"_s, standing.known}, {u"oneself"_s, standing.oneself},
        {u"onlyAdminOf"_s, QJsonArray::fromStringList(standing.onlyAdminOf)}};
}

domain::SubjectStanding decodeSubjectStanding(JsonReader& reader)
{
    return {.known = reader.boolean("known"_L1),
        .oneself = reader.boolean("oneself"_L1),
        .onlyAdminOf = reader.strings("onlyAdminOf"_L1)};
}

QJsonObject encode(const domain::PossibleMove& possible)
{
    return {{u"to"_s, domain::wireName(possible.move.to)}, {u"row"_s, possible.move.row},
        {u"evidence"_s, encodeWords(possible.move.evidence)},
        {u"obstacles"_s, encodeAll(possible.obstacles)}};
}

domain::PossibleMove decodePossibleMove(JsonReader& reader)
{
    domain::PossibleMove possible;
    possible.move.to = readWord<domain::RequestStatus>(
        reader, "to"_L1, u"a state of a case"_s, domain::requestStatusOf);
    possible.move.row = reader.string("row"_L1);
    possible.move.evidence = readWords<domain::MoveEvidence>(
        reader, "evidence"_L1, u"what a move asks for"_s, domain::moveEvidenceOf);
    possible.obstacles = reader.list("obstacles"_L1, decodeCodedSentence);
    return possible;
}

} // namespace console::contract
