// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/trust_requests.h"

#include "service/store/accounts.h"

namespace console::service {

void TrustRequestStore::insert(const domain::WorkspaceId& workspace,
    const domain::UserId& requester, const domain::TrustRequest& request)
{
    const QString now = base::isoUtc(request.createdAt);
    const SealedPlace place = sealed::trustReason.at(request.id, workspace.text());
    m_database.execute(
        QStringLiteral("INSERT INTO trust_request (id, workspace_id, kind, organization_id, "
                       "requester_id, reason, state, rev, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"),
        {request.id, workspace.text(), domain::wireName(request.kind),
            request.organizationId ? QVariant(request.organizationId->text()) : QVariant(),
            requester.text(), m_database.sealer().seal(request.reason, place), request.state, now,
            now});
}

contract::Page<domain::TrustRequest> TrustRequestStore::page(const domain::WorkspaceId& workspace,
    const std::optional<domain::UserId>& requester, const PageRequest& request)
{
    PagedSelect select{.columns = QStringLiteral("t.kind, t.organization_id, a.email, t.reason, "
                                                 "t.state, t.created_at, a.id"),
        .from = QStringLiteral("trust_request t JOIN account a ON a.id = t.requester_id"),
        .where = QStringLiteral("t.workspace_id = ?"),
        .values = {workspace.text()},
        .key = QStringLiteral("t.created_at"),
        .id = QStringLiteral("t.id"),
        .descending = true};
    if (requester) {
        select.where += QStringLiteral(" AND t.requester_id = ?");
        select.values << requester->text();
    }
    narrowToText(select, request.text, {}, [&] {
        return QList<OpenedTexts>{{QStringLiteral("a.id"), AccountStore(m_database).addresses()},
            {QStringLiteral("t.id"), reasons(workspace)}};
    });
    return pageOf(m_database, select, request, [&](const Row& row) {
        domain::TrustRequest found;
        found.id = row.text(1);
        found.kind = domain::trustRequestKind(row.text(firstColumn))
                         .value_or(domain::TrustRequest::Kind::DpoContact);
        if (const std::optional<QString> id = row.optionalText(firstColumn + 1))
            found.organizationId = domain::OrganizationId(*id);
        found.requesterEmail
            = row.opened(firstColumn + 2, sealed::email.at(row.text(firstColumn + 6)));
        found.reason
            = row.opened(firstColumn + 3, sealed::trustReason.at(found.id, workspace.text()));
        found.state = row.text(firstColumn + 4);
        found.createdAt = row.time(firstColumn + 5);
        return found;
    });
}

QList<std::pair<QString, QString>> TrustRequestStore::reasons(const domain::WorkspaceId& workspace)
{
    return m_database.all(QStringLiteral("SELECT id, reason FROM trust_request "
                                         "WHERE workspace_id = ?"),
        {workspace.text()}, [&](const Row& row) {
            const QString id = row.text(0);
            return std::pair(id, row.opened(1, sealed::trustReason.at(id, workspace.text())));
        });
}

} // namespace console::service
