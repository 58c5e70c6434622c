// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_attestations.h"

#include "service/store/llm_attestations.h"
#include "service/store/memberships.h"
#include "service/usecases/llm_scene.h"
#include "service/usecases/local_operator.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::Done;
using base::failure;
using base::Result;
using domain::LlmAttestation;
using domain::OrganizationId;
using domain::StatedLlmAttestation;
using namespace Qt::StringLiterals;

namespace {

//! What the record says; where it is written is a person's own words, and not on it.
QJsonObject recorded(const QString& provider, const std::optional<StoredLlmAttestation>& stored)
{
    QJsonObject body{{u"provider"_s, provider}};
    if (!stored)
        return body;
    const LlmAttestation& said = stored->stated.said;
    body.insert("promptsStored"_L1, said.promptsStored);
    body.insert("usedForTraining"_L1, said.usedForTraining);
    body.insert("checkedOn"_L1, said.checkedOn.toString(Qt::ISODate));
    return body;
}

qint64 revOf(const std::optional<StoredLlmAttestation>& stored)
{
    return stored ? stored->stated.rev : 0;
}

} // namespace

Result<Done> LlmAttestations::mayRead(const OrganizationId& organization)
{
    const Principal& asker = m_context.asker();
    const auto stored = OrganizationStore(m_context.database).byId(organization);
    const bool isTheirs = stored
        ? stored->workspaceId == asker.workspaceId
            && MembershipStore(m_context.database).find(organization, asker.id())
        : isLocalOperator(m_context) && !QUuid(organization.text()).isNull();
    if (!isTheirs)
        return unknownOrganization();
    return Done{};
}

Result<Done> LlmAttestations::mayState(const OrganizationId& organization)
{
    if (const auto may = mayRead(organization); !may)
        return may;
    const auto stored = OrganizationStore(m_context.database).byId(organization);
    if (!stored)
        return Done{}; // of a cloud that is not ours
    const auto membership
        = MembershipStore(m_context.database).find(organization, m_context.asker().id());
    if (membership->role != domain::OrganizationRole::Admin)
        return failure(domain::notAdmin());
    if (stored->organization.archivedAt)
        return archived();
    return Done{};
}

LlmAttestations::All LlmAttestations::all(const OrganizationId& organization)
{
    All all;
    LlmAttestationStore store(m_context.database, m_context.asker().workspaceId);
    const QList<StoredLlmAttestation> found = store.of(organization);
    for (const StoredLlmAttestation& each : found) {
        all.append(each.stated);
        all.last().statedBy = shownName(m_context, each.statedBy);
    }
    return all;
}

Result<LlmAttestations::All> LlmAttestations::of(const OrganizationId& organization)
{
    return read(m_context.database, [&]() -> Result<All> {
        if (const auto may = mayRead(organization); !may)
            return failure(may.error());
        return all(organization);
    });
}

Result<StatedLlmAttestation> LlmAttestations::state(const OrganizationId& organization,
    const QString& provider, const LlmAttestation& said, const std::optional<qint64>& ifMatch)
{
    return change(m_context.database, [&]() -> Result<StatedLlmAttestation> {
        if (const auto may = mayState(organization); !may)
            return failure(may.error());
        if (!domain::isLlmProviderId(provider))
            return invalid(u"provider"_s, "llm.provider.name",
                QCoreApplication::translate("Service", "No provider can have this name."));
        const Result<LlmAttestation> right
            = domain::checkedLlmAttestation(said, m_context.now().toUTC().date());
        if (!right)
            return failure(right.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        LlmAttestationStore store(m_context.database, workspace);
        const auto before = store.find(organization, provider);
        if (ifMatch && *ifMatch != revOf(before))
            return outdated();
        store.put(organization, provider, *right, m_context.asker().id(), m_context.now());
        const auto after = store.find(organization, provider);
        record(m_context, workspace,
            {.action = u"llm.attestation-stated"_s,
                .targetType = u"organization"_s,
                .targetId = organization.text(),
                .organizationId = organization,
                .before = recorded(provider, before),
                .after = recorded(provider, after)});
        StatedLlmAttestation stated = after->stated;
        stated.statedBy = shownName(m_context, after->statedBy);
        return stated;
    });
}

Result<LlmAttestations::All> LlmAttestations::remove(const OrganizationId& organization,
    const QString& provider, const std::optional<qint64>& ifMatch)
{
    return change(m_context.database, [&]() -> Result<All> {
        if (const auto may = mayState(organization); !may)
            return failure(may.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        LlmAttestationStore store(m_context.database, workspace);
        const auto before = store.find(organization, provider);
        if (ifMatch && *ifMatch != revOf(before))
            return outdated();
        if (before) {
            store.remove(organization, provider, m_context.asker().id(), m_context.now());
            record(m_context, workspace,
                {.action = u"llm.attestation-removed"_s,
                    .targetType = u"organization"_s,
                    .targetId = organization.text(),
                    .organizationId = organization,
                    .before = recorded(provider, before),
                    .after = recorded(provider, std::nullopt)});
        }
        return all(organization);
    });
}

} // namespace console::service
