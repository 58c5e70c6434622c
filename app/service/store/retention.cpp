// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/retention.h"

#include "domain/request_status.h"
#include "service/store/data_request_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

//! What isClosed() says, for SQL.
QString closedPlaces(QVariantList& values)
{
    QStringList places;
    for (const domain::RequestStatus status : domain::allRequestStatuses) {
        if (!domain::isClosed(status))
            continue;
        places.append(u"?"_s);
        values.append(domain::wireName(status));
    }
    return places.join(u", "_s);
}

} // namespace

std::optional<domain::RetentionClock> RetentionStore::look()
{
    return m_database.first(
        u"SELECT looked_at, believed_from FROM retention_look WHERE id = 'service'"_s, {},
        [](const Row& row) {
            return domain::RetentionClock{.lookedAt = row.time(0), .believedFrom = row.time(1)};
        });
}

void RetentionStore::putLook(const domain::RetentionClock& look)
{
    upsert(m_database, "retention_look",
        {{"id", u"service"_s}, {"looked_at", base::isoUtc(look.lookedAt)},
            {"believed_from", base::isoUtc(look.believedFrom)}});
}

QList<DueCase> RetentionStore::due(const QDate& latest, int most)
{
    QVariantList values{latest.toString(Qt::ISODate)};
    const QString closed = closedPlaces(values);
    values.append(most);
    return m_database.all(
        u"SELECT id, workspace_id FROM data_request WHERE purge_on <= ? AND legal_hold = 0 "
        "AND status IN (%1) ORDER BY purge_on, id LIMIT ?"_s.arg(closed),
        values, [](const Row& row) {
            return DueCase{.id = row.text(0), .workspace = domain::WorkspaceId(row.text(1))};
        });
}

} // namespace console::service
