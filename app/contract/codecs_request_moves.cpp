// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/errors.h"
#include "contract/request_forms.h"
#include "contract/request_pieces.h"

#include <QJsonDocument>

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

QJsonObject encode(const MoveForm& form)
{
    return {{u"to"_s, domain::wireName(form.to)}, {u"evidence"_s, encode(form.evidence)}};
}

MoveForm decodeMoveForm(JsonReader& reader)
{
    MoveForm form;
    form.to = readWord<domain::RequestStatus>(
        reader, "to"_L1, u"a state of a case"_s, domain::requestStatusOf);
    if (std::optional<JsonReader> evidence = reader.optionalObject("evidence"_L1))
        form.evidence = decodeGivenEvidence(*evidence);
    return form;
}

QJsonObject encode(const BulkMoveForm& form)
{
    QJsonObject body = encode(form.move);
    QJsonArray cases;
    for (const BulkMoveForm::Case& each : form.cases) {
        QJsonObject one{{u"id"_s, each.id}};
        insertRev(one, each.rev);
        cases.append(one);
    }
    body.insert("cases"_L1, cases);
    return body;
}

BulkMoveForm decodeBulkMoveForm(JsonReader& reader)
{
    BulkMoveForm form;
    form.move = decodeMoveForm(reader);
    form.cases = reader.list("cases"_L1, [](JsonReader& one) {
        return BulkMoveForm::Case{
            .id = one.string("id"_L1), .rev = one.optionalInteger("rev"_L1).value_or(0)};
    });
    return form;
}

QJsonObject encode(const BulkMoveResult& result)
{
    QJsonObject body{{u"id"_s, result.id}};
    if (result.moved)
        body.insert("moved"_L1, encode(*result.moved));
    if (result.error)
        body.insert("error"_L1, encodeError(*result.error));
    return body;
}

BulkMoveResult decodeBulkMoveResult(JsonReader& reader)
{
    BulkMoveResult result;
    result.id = reader.string("id"_L1);
    if (std::optional<JsonReader> moved = reader.optionalObject("moved"_L1)) {
        result.moved = decodeRequestSummary(*moved);
    } else {
        const QJsonObject error = reader.rawObject("error"_L1);
        result.error = decodeError(error.value("statusCode"_L1).toInt(),
            QJsonDocument(error).toJson(QJsonDocument::Compact), {}, -1);
    }
    return result;
}

} // namespace console::contract
