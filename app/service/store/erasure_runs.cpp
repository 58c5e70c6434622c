// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/erasure_runs.h"

#include "contract/erasure_codecs.h"
#include "service/store/data_request_rows.h"

#include <QJsonDocument>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString keptText(const QList<domain::KeptTable>& stays)
{
    QJsonArray items;
    for (const domain::KeptTable& kept : stays)
        items.append(contract::encode(kept));
    return jsonText({{u"stays"_s, items}});
}

QList<domain::KeptTable> keptOf(const QString& text)
{
    base::JsonReader reader(QJsonDocument::fromJson(text.toUtf8()).object());
    return reader.list("stays"_L1, contract::decodeKeptTable);
}

QString figuresText(const QMap<QString, qint64>& rows)
{
    return jsonText(contract::encodeRows(rows));
}

QStringList words(const QString& text)
{
    return text.split(u", "_s, Qt::SkipEmptyParts);
}

StoredErasure readRun(const Row& row)
{
    StoredErasure erasure;
    erasure.run.id = row.text(0);
    erasure.workspace = domain::WorkspaceId(row.text(1));
    erasure.requestId = row.text(2);
    erasure.run.number = int(row.number(3));
    erasure.userId = row.optionalText(4).value_or(QString());
    erasure.run.by.id = domain::UserId(row.optionalText(5).value_or(QString()));
    erasure.run.startedAt = row.time(6);
    erasure.run.finishedAt = row.optionalTime(7);
    erasure.stays = keptOf(row.text(8));
    erasure.run.withoutAdmin = words(row.text(9));
    if (const auto certificate = row.optionalText(10))
        erasure.run.certificate = QJsonDocument::fromJson(certificate->toUtf8()).object();
    erasure.run.certificateHash = row.optionalText(11).value_or(QString()).toLatin1();
    return erasure;
}

domain::ErasureStepDone readStep(const Row& row)
{
    return {.step = domain::erasureStepOf(row.text(0)).value_or(domain::ErasureStep::Suppression),
        .at = row.time(1),
        .rows = contract::decodeRows(QJsonDocument::fromJson(row.text(2).toUtf8()).object()),
        .hash = row.text(3).toLatin1()};
}

} // namespace

std::optional<StoredErasure> ErasureStore::first(const QString& rest, const QString& value)
{
    auto found
        = m_database.first(QString(u"SELECT id, workspace_id, request_id, number, user_id, by_id, "
                                   "started_at, finished_at, stays, without_admin, certificate, "
                                   "certificate_hash FROM erasure_run "_s
                               + rest),
            {value}, readRun);
    if (found)
        found->run.done = m_database.all(u"SELECT step, done_at, figures, hash FROM erasure_step "
                                         "WHERE run_id = ? ORDER BY position"_s,
            {found->run.id}, readStep);
    return found;
}

std::optional<StoredErasure> ErasureStore::last(const QString& requestId)
{
    return first(u"WHERE request_id = ? ORDER BY number DESC LIMIT 1"_s, requestId);
}

std::optional<StoredErasure> ErasureStore::find(const QString& runId)
{
    return first(u"WHERE id = ?"_s, runId);
}

QStringList ErasureStore::unfinished()
{
    return m_database.all(
        u"SELECT id FROM erasure_run WHERE finished_at IS NULL ORDER BY started_at, id"_s, {},
        [](const Row& row) { return row.text(0); });
}

void ErasureStore::insert(const StoredErasure& erasure)
{
    const domain::ErasureRun& run = erasure.run;
    m_database.execute(
        u"INSERT INTO erasure_run (id, workspace_id, request_id, number, user_id, by_id, "
        "started_at, finished_at, stays, without_admin, certificate, certificate_hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, '', NULL, NULL)"_s,
        {run.id, erasure.workspace.text(), erasure.requestId, run.number, idOrNull(erasure.userId),
            idOrNull(run.by.id.text()), base::isoUtc(run.startedAt), keptText(erasure.stays)});
}

void ErasureStore::append(const StoredErasure& erasure, const domain::ErasureStepDone& done)
{
    m_database.execute(
        u"INSERT INTO erasure_step (run_id, workspace_id, step, position, done_at, figures, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {erasure.run.id, erasure.workspace.text(), domain::wireName(done.step),
            erasure.run.done.size() + 1, base::isoUtc(done.at), figuresText(done.rows),
            QString::fromLatin1(done.hash)});
}

void ErasureStore::update(const StoredErasure& erasure)
{
    const domain::ErasureRun& run = erasure.run;
    const bool finished = run.finishedAt.has_value();
    m_database.execute(u"UPDATE erasure_run SET finished_at = ?, without_admin = ?, "
                       "certificate = ?, certificate_hash = ? WHERE id = ?"_s,
        {finished ? QVariant(base::isoUtc(*run.finishedAt)) : QVariant(),
            run.withoutAdmin.join(u", "_s),
            finished ? QVariant(jsonText(run.certificate)) : QVariant(),
            finished ? QVariant(QString::fromLatin1(run.certificateHash)) : QVariant(), run.id});
}

} // namespace console::service
