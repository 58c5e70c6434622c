// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_codecs.h"
#include "service/store/data_request_rows.h"

// Holds of cases, and what a purge takes away.
namespace console::service {

using namespace Qt::StringLiterals;

QList<domain::LegalHold> readHolds(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId)
{
    return database.all(u"SELECT id, held, reason, by_id, created_at FROM data_request_hold "
                        "WHERE request_id = ? ORDER BY number"_s,
        {requestId}, [&](const Row& row) {
            const SealedPlace place = sealed::holdReason.at(row.text(0), workspace.text());
            return domain::LegalHold{.held = row.flag(1),
                .reason = row.optionalOpened(2, place).value_or(QString()),
                .by = {.id = domain::UserId(row.text(3)), .name = {}},
                .at = row.time(4)};
        });
}

void DataRequestStore::append(const QString& requestId, const domain::LegalHold& hold)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database.execute(
        u"INSERT INTO data_request_hold (id, workspace_id, request_id, number, held, reason, "
        "by_id, created_at) VALUES (?, ?, ?, (SELECT COUNT(*) + 1 FROM data_request_hold "
        "WHERE request_id = ?), ?, ?, ?, ?)"_s,
        {id, m_workspace.text(), requestId, requestId, int(hold.held),
            sealedOrNull(m_database, sealed::holdReason, id, m_workspace, hold.reason),
            idOrNull(hold.by.id.text()), base::isoUtc(hold.at)});
}

void DataRequestStore::forget(const domain::RequestCase& whole)
{
    const QString& requestId = whole.summary.id;
    QHash<int, QString> ids;
    m_database.all(u"SELECT number, id FROM data_request_move WHERE request_id = ?"_s, {requestId},
        [&](const Row& row) {
            ids.insert(int(row.number(0)), row.text(1));
            return true;
        });
    for (domain::RequestEvent event : whole.history) {
        for (domain::RequestedRight& right : event.decision)
            right.text.clear();
        const QString id = ids.value(event.number);
        const QJsonObject left{{u"rights"_s, contract::encode(event)["decision"_L1]}};
        m_database.execute(
            u"UPDATE data_request_move SET evidence = NULL, decision = ? WHERE id = ?"_s,
            {sealedOrNull(m_database, sealed::moveDecision, id, m_workspace, jsonText(left)), id});
    }
    m_database.execute(
        u"UPDATE data_request_hold SET reason = NULL WHERE request_id = ?"_s, {requestId});
    m_database.execute(u"DELETE FROM data_request_link WHERE request_id = ? OR other_id = ?"_s,
        {requestId, requestId});
}

} // namespace console::service
