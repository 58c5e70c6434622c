// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_usage_rights.h"

#include "service/store/memberships.h"
#include "service/usecases/local_operator.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using base::Result;
using domain::OrganizationId;

LlmUsageRights::LlmUsageRights(const Context& context)
    : m_context(context)
    , m_all(domain::seesAllLlmUsage(standingOf(context)))
    , m_local(isLocalOperator(context))
{
    if (m_all)
        return;
    const Principal& asker = context.asker();
    MembershipStore memberships(context.database);
    m_own = memberships.organizationsOf(asker.id(), asker.workspaceId);
    m_administered = memberships.administeredBy(asker.id(), asker.workspaceId);
}

bool LlmUsageRights::isHere(const OrganizationId& organization)
{
    const auto known = m_here.constFind(organization.text());
    if (known != m_here.constEnd())
        return *known;
    const auto stored = OrganizationStore(m_context.database).byId(organization);
    const bool here = stored ? stored->workspaceId == m_context.asker().workspaceId : m_local;
    m_here.insert(organization.text(), here);
    return here;
}

Result<base::Done> LlmUsageRights::mayStateAny() const
{
    if (!m_all && m_administered.isEmpty())
        return notAllowed("llm.usage.not-allowed",
            QCoreApplication::translate("Service",
                "Only the operator of this workspace and admins of an organization can do this."));
    return base::Done{};
}

bool LlmUsageRights::mayState(const OrganizationId& organization)
{
    return m_all ? isHere(organization) : m_administered.contains(organization.text());
}

Result<LlmUsageStore::Scope> LlmUsageRights::scope(const std::optional<OrganizationId>& asked)
{
    using Scope = LlmUsageStore::Scope;
    if (asked) {
        if (m_all ? !isHere(*asked) : !m_own.contains(asked->text()))
            return unknownOrganization();
        return Scope(QList<OrganizationId>{*asked});
    }
    if (m_all)
        return Scope();
    QList<OrganizationId> own;
    for (const QString& id : m_own)
        own.append(OrganizationId(id));
    return Scope(own);
}

} // namespace console::service
