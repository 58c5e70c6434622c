// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/objections.h"

#include "service/store/invitations.h"
#include "service/store/listing_register.h"
#include "service/store/llm_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::ObjectionState;

StoredObjection ObjectionStore::read(const Row& row) const
{
    const int c = firstColumn;
    const QString id = row.text(c);
    const QString workspace = m_workspace.text();
    StoredObjection found;
    found.raisedBy = domain::UserId(row.text(c + 5));
    found.objection = {.id = id,
        .version = int(row.number(c + 1)),
        .effectiveDate = QDate::fromString(row.text(c + 2), Qt::ISODate),
        .organizationId = domain::OrganizationId(row.text(c + 3)),
        .organizationName = row.text(c + 4),
        .receivedOn = QDate::fromString(row.text(c + 6), Qt::ISODate),
        .ground = domain::objectionGround(row.text(c + 7)).value_or(domain::ObjectionGround::Other),
        .text = row.opened(c + 8, sealed::objection.at(id, workspace)),
        .state = domain::objectionState(row.text(c + 9)).value_or(ObjectionState::Open),
        .outcome = row.optionalOpened(c + 10, sealed::objectionOutcome.at(id, workspace))
                       .value_or(QString()),
        .decidedAt = row.optionalTime(c + 11),
        .overtaken = row.optionalText(c + 12).has_value(),
        .rev = row.number(c + 13)};
    return found;
}

contract::Page<StoredObjection> ObjectionStore::among(
    const QString& where, const QVariantList& values, const PageRequest& request)
{
    const PagedSelect wanted{
        .columns = u"b.id, v.number, v.effective_date, %1, %2, b.raised_by, b.received_on, "
                   "b.ground, b.objection, b.state, b.outcome, b.decided_at, w.version_id, "
                   "b.rev"_s.arg(organizationIdOf(u"b"_s), organizationNameOf()),
        .from = u"listing_objection b JOIN listing_version v ON v.id = b.version_id %1 "
                "LEFT JOIN listing_withdrawal w ON w.version_id = b.version_id"_s.arg(
                    organizationJoins(u"b"_s)),
        .where = QString(u"b.workspace_id = ?"_s + where),
        .values = QVariantList{m_workspace.text()} + values,
        .key = u"b.created_at"_s,
        .id = u"b.id"_s,
        .descending = true};
    return pageOf(m_database, wanted, request, [this](const Row& row) { return read(row); });
}

contract::Page<StoredObjection> ObjectionStore::page(
    const std::optional<QStringList>& organizations, const PageRequest& request)
{
    if (!organizations)
        return among({}, {}, request);
    QVariantList values;
    const QString within = inList(u"b.organization_id"_s, *organizations, values);
    return among(u" AND "_s + within, values, request);
}

std::optional<StoredObjection> ObjectionStore::find(const QString& id)
{
    const QList<StoredObjection> found = among(u" AND b.id = ?"_s, {id}, {}).items;
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void ObjectionStore::insert(
    const StoredObjection& stored, const QString& versionId, const QDateTime& now)
{
    const domain::Objection& objection = stored.objection;
    const SealedPlace place = sealed::objection.at(objection.id, m_workspace.text());
    m_database.execute(
        u"INSERT INTO listing_objection (id, workspace_id, version_id, organization_id, "
        "register_id, raised_by, received_on, ground, objection, state, rev, created_at, "
        "updated_at) VALUES (?, ?, ?, %1, ?, ?, ?, ?, ?, 1, ?, ?)"_s.arg(organizationPlaces()),
        QVariantList{objection.id, m_workspace.text(), versionId}
            + organizationValues(objection.organizationId, m_workspace)
            + QVariantList{stored.raisedBy.text(), objection.receivedOn.toString(Qt::ISODate),
                domain::wireName(objection.ground),
                m_database.sealer().seal(objection.text, place), domain::wireName(objection.state),
                base::isoUtc(now), base::isoUtc(now)});
}

void ObjectionStore::move(const QString& id, ObjectionState state, const QString& outcome,
    const domain::UserId& by, const QDateTime& now)
{
    const SealedPlace place = sealed::objectionOutcome.at(id, m_workspace.text());
    m_database.execute(u"UPDATE listing_objection SET state = ?, outcome = ?, decided_by = ?, "
                       "decided_at = ?, rev = rev + 1, updated_at = ? WHERE id = ?"_s,
        {domain::wireName(state), sealedOrNull(m_database.sealer(), outcome, place), by.text(),
            base::isoUtc(now), base::isoUtc(now), id});
}

} // namespace console::service
