// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/erasure_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

QJsonObject encodeStep(const domain::ErasureStepDone& done)
{
    return {{u"step"_s, domain::wireName(done.step)}, {u"at"_s, base::isoUtc(done.at)},
        {u"rows"_s, encodeRows(done.rows)}, {u"hash"_s, QString::fromLatin1(done.hash)}};
}

domain::ErasureStepDone decodeStep(JsonReader& reader)
{
    return {.step = readWord<domain::ErasureStep>(
                reader, "step"_L1, u"a step of an erasure"_s, domain::erasureStepOf),
        .at = reader.time("at"_L1),
        .rows = decodeRows(reader.rawObject("rows"_L1)),
        .hash = reader.string("hash"_L1).toLatin1()};
}

} // namespace

QJsonObject encodeRows(const QMap<QString, qint64>& rows)
{
    QJsonObject object;
    for (auto each = rows.begin(); each != rows.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

QMap<QString, qint64> decodeRows(const QJsonObject& object)
{
    QMap<QString, qint64> rows;
    for (auto each = object.begin(); each != object.end(); ++each)
        rows.insert(each.key(), each.value().toInteger());
    return rows;
}

QJsonObject encode(const domain::ErasedTable& erased)
{
    return {{u"table"_s, erased.table}, {u"rows"_s, erased.rows}, {u"removed"_s, erased.removed},
        {u"changes"_s, QJsonArray::fromStringList(erased.changes)}};
}

domain::ErasedTable decodeErasedTable(JsonReader& reader)
{
    return {.table = reader.string("table"_L1),
        .rows = reader.integer("rows"_L1),
        .removed = reader.boolean("removed"_L1),
        .changes = reader.strings("changes"_L1)};
}

QJsonObject encode(const domain::KeptTable& kept)
{
    return {{u"table"_s, kept.table}, {u"rows"_s, kept.rows},
        {u"columns"_s, QJsonArray::fromStringList(kept.columns)}, {u"ground"_s, kept.ground},
        {u"mentions"_s, kept.mentions}};
}

domain::KeptTable decodeKeptTable(JsonReader& reader)
{
    return {.table = reader.string("table"_L1),
        .rows = reader.integer("rows"_L1),
        .columns = reader.strings("columns"_L1),
        .ground = reader.string("ground"_L1),
        .mentions = reader.boolean("mentions"_L1)};
}

QJsonObject encode(const domain::ErasureRun& run)
{
    QJsonArray steps;
    for (const domain::ErasureStepDone& done : run.done)
        steps.append(encodeStep(done));
    QJsonObject body{{u"id"_s, run.id}, {u"number"_s, run.number}, {u"by"_s, encode(run.by)},
        {u"startedAt"_s, base::isoUtc(run.startedAt)}, {u"steps"_s, steps},
        {u"withoutAdmin"_s, QJsonArray::fromStringList(run.withoutAdmin)}};
    insertTime(body, "finishedAt"_L1, run.finishedAt);
    if (!run.certificate.isEmpty()) {
        body.insert("certificate"_L1, run.certificate);
        body.insert("certificateHash"_L1, QString::fromLatin1(run.certificateHash));
    }
    return body;
}

domain::ErasureRun decodeErasureRun(JsonReader& reader)
{
    domain::ErasureRun run;
    run.id = reader.string("id"_L1);
    run.number = readNumber(reader, "number"_L1, 1);
    JsonReader by = reader.object("by"_L1);
    run.by = decodeRequestWorker(by);
    run.startedAt = reader.time("startedAt"_L1);
    run.finishedAt = reader.optionalTime("finishedAt"_L1);
    run.done = reader.list("steps"_L1, decodeStep);
    run.withoutAdmin = reader.strings("withoutAdmin"_L1);
    if (reader.has("certificate"_L1)) {
        run.certificate = reader.rawObject("certificate"_L1);
        run.certificateHash = reader.string("certificateHash"_L1).toLatin1();
    }
    return run;
}

QJsonObject encode(const ErasurePreview& preview)
{
    QJsonObject body{{u"rev"_s, preview.rev}, {u"phrase"_s, preview.phrase},
        {u"held"_s, preview.held}, {u"goes"_s, encodeAll(preview.plan.goes)},
        {u"stays"_s, encodeAll(preview.plan.stays)},
        {u"onlyAdminOf"_s, QJsonArray::fromStringList(preview.onlyAdminOf)},
        {u"backups"_s, preview.backups}, {u"replaced"_s, preview.replaced},
        {u"obstacles"_s, encodeAll(preview.obstacles)}};
    if (preview.last)
        body.insert("last"_L1, encode(*preview.last));
    return body;
}

ErasurePreview decodeErasurePreview(JsonReader& reader)
{
    ErasurePreview preview;
    preview.rev = reader.integer("rev"_L1);
    preview.phrase = reader.string("phrase"_L1);
    preview.held = reader.boolean("held"_L1);
    preview.plan.goes = reader.list("goes"_L1, decodeErasedTable);
    preview.plan.stays = reader.list("stays"_L1, decodeKeptTable);
    preview.onlyAdminOf = reader.strings("onlyAdminOf"_L1);
    preview.backups = readNumber(reader, "backups"_L1, 0);
    preview.replaced = readNumber(reader, "replaced"_L1, 0);
    preview.obstacles = reader.list("obstacles"_L1, decodeCodedSentence);
    if (auto last = reader.optionalObject("last"_L1))
        preview.last = decodeErasureRun(*last);
    return preview;
}

QJsonObject encode(const ErasureForm& form)
{
    QJsonObject body{{u"phrase"_s, form.phrase}};
    insertValue(body, "steps"_L1, form.steps);
    return body;
}

ErasureForm decodeErasureForm(JsonReader& reader)
{
    return {.phrase = readFilled(reader, "phrase"_L1),
        .steps = readOptionalNumber(reader, "steps"_L1, 1)};
}

} // namespace console::contract
