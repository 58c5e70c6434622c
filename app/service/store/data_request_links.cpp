// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/address_marks.h"
#include "service/store/data_request_rows.h"
#include "service/store/invitations.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::RequestLink;

namespace {

//! As the case that asks sees it.
std::optional<RequestLink> seen(const QString& kind, bool fromHere)
{
    const std::optional<RequestLink> link = domain::requestLinkOf(kind);
    if (link == RequestLink::DuplicateOf && !fromHere)
        return RequestLink::HasDuplicate;
    return link;
}

} // namespace

void DataRequestStore::link(const QString& one, const QString& other, RequestLink kind,
    const domain::UserId& by, const QDateTime& now)
{
    m_database.execute(
        u"INSERT INTO data_request_link (id, workspace_id, request_id, other_id, kind, by_id, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request_id, other_id) "
        "DO UPDATE SET kind = excluded.kind WHERE excluded.kind = 'duplicate_of'"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), m_workspace.text(), one, other,
            domain::wireName(kind), idOrNull(by.text()), base::isoUtc(now)});
}

void DataRequestStore::goesOnItself(const QString& requestId)
{
    m_database.execute(u"UPDATE data_request_link SET kind = ? WHERE request_id = ? AND kind = ?"_s,
        {domain::wireName(RequestLink::Related), requestId,
            domain::wireName(RequestLink::DuplicateOf)});
}

QList<domain::RelatedCase> DataRequestStore::related(
    const QString& requestId, const QString& address)
{
    QHash<QString, std::optional<RequestLink>> links;
    m_database.all(u"SELECT request_id, other_id, kind FROM data_request_link "
                   "WHERE request_id = ? OR other_id = ?"_s,
        {requestId, requestId}, [&](const Row& row) {
            const bool fromHere = row.text(0) == requestId;
            links.insert(row.text(fromHere ? 1 : 0), seen(row.text(2), fromHere));
            return true;
        });
    QStringList ids;
    QVariantList values{m_workspace.text(), requestId};
    const QString ofTheAddress
        = inList(u"d.address_mark"_s, addressMarks(m_database.sealer(), address), values);
    values << requestId << requestId;
    auto found = m_database.all(
        u"SELECT d.id, d.ref, d.status, d.received_at FROM data_request d "
        "WHERE d.workspace_id = ? AND d.id <> ? AND (%1 OR d.id IN "
        "(SELECT other_id FROM data_request_link WHERE request_id = ? "
        "UNION SELECT request_id FROM data_request_link WHERE other_id = ?)) "
        "ORDER BY d.received_at DESC, d.id LIMIT 200"_s.arg(ofTheAddress),
        values, [&](const Row& row) {
            ids.append(row.text(0));
            return domain::RelatedCase{.id = row.text(0),
                .ref = row.text(1),
                .status
                = domain::requestStatusOf(row.text(2)).value_or(domain::RequestStatus::Received),
                .rights = {},
                .receivedAt = row.time(3),
                .link = links.value(row.text(0))};
        });
    const auto rights = readRights(m_database, m_workspace, ids, false);
    for (domain::RelatedCase& each : found) {
        for (const domain::RightClock& clock : rights.value(each.id))
            each.rights.append(clock.asked.right);
    }
    return found;
}

} // namespace console::service
