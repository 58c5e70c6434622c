// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/llm_attestations.h"

#include "service/store/llm_rows.h"
#include "service/store/sealed_columns.h"

namespace console::service {

using domain::LlmAttestation;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace {

// In the order of read().
QString select(const QString& where)
{
    return u"SELECT id, provider, prompts_stored, used_for_training, region, source, host, "
           "checked_on, stated_by, updated_at, rev FROM llm_attestation WHERE workspace_id = ? "
           "AND organization_id = ? AND source IS NOT NULL %1 ORDER BY provider"_s.arg(where);
}

} // namespace

StoredLlmAttestation LlmAttestationStore::read(const Row& row) const
{
    const QString id = row.text(0);
    const QString workspace = m_workspace.text();
    const auto opened = [&](int column, const SealedColumn& sealedColumn) {
        return row.optionalOpened(column, sealedColumn.at(id, workspace)).value_or(QString());
    };
    StoredLlmAttestation stored;
    stored.stated = {.provider = row.text(1),
        .said = {.promptsStored = row.flag(2),
            .usedForTraining = row.flag(3),
            .region = opened(4, sealed::attestedRegion),
            .source = opened(5, sealed::attestedSource),
            .checkedOn = QDate::fromString(row.text(7), Qt::ISODate),
            .host = opened(6, sealed::attestedHost)},
        .statedAt = row.time(9),
        .rev = row.number(10)};
    stored.statedBy = optionalPerson(row, 8);
    return stored;
}

QList<StoredLlmAttestation> LlmAttestationStore::of(const OrganizationId& organization)
{
    return m_database.all(select({}), {m_workspace.text(), organization.text()},
        [this](const Row& row) { return read(row); });
}

std::optional<StoredLlmAttestation> LlmAttestationStore::find(
    const OrganizationId& organization, const QString& provider)
{
    return m_database.first(select(u"AND provider = ?"_s),
        {m_workspace.text(), organization.text(), provider},
        [this](const Row& row) { return read(row); });
}

std::optional<QString> LlmAttestationStore::idOf(
    const OrganizationId& organization, const QString& provider)
{
    return m_database.first(u"SELECT id FROM llm_attestation WHERE workspace_id = ? "
                            "AND organization_id = ? AND provider = ?"_s,
        {m_workspace.text(), organization.text(), provider},
        [](const Row& row) { return row.text(0); });
}

void LlmAttestationStore::put(const OrganizationId& organization, const QString& provider,
    const LlmAttestation& said, const domain::UserId& by, const QDateTime& now)
{
    const QString workspace = m_workspace.text();
    const QString id
        = idOf(organization, provider).value_or(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const ColumnSealer& sealer = m_database.sealer();
    m_database.execute(
        u"INSERT INTO llm_attestation (id, workspace_id, organization_id, provider, "
        "prompts_stored, used_for_training, region, source, host, checked_on, stated_by, rev, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?) "
        "ON CONFLICT (workspace_id, organization_id, provider) DO UPDATE SET "
        "prompts_stored = excluded.prompts_stored, used_for_training = excluded.used_for_training, "
        "region = excluded.region, source = excluded.source, host = excluded.host, "
        "checked_on = excluded.checked_on, stated_by = excluded.stated_by, "
        "rev = llm_attestation.rev + 1, updated_at = excluded.updated_at"_s,
        {id, workspace, organization.text(), provider, said.promptsStored ? 1 : 0,
            said.usedForTraining ? 1 : 0,
            sealedOrNull(sealer, said.region, sealed::attestedRegion.at(id, workspace)),
            sealer.seal(said.source, sealed::attestedSource.at(id, workspace)),
            sealedOrNull(sealer, said.host, sealed::attestedHost.at(id, workspace)),
            said.checkedOn.toString(Qt::ISODate), by.text(), base::isoUtc(now), base::isoUtc(now)});
}

void LlmAttestationStore::remove(const OrganizationId& organization, const QString& provider,
    const domain::UserId& by, const QDateTime& now)
{
    m_database.execute(u"UPDATE llm_attestation SET region = NULL, source = NULL, host = NULL, "
                       "stated_by = ?, rev = rev + 1, updated_at = ? WHERE workspace_id = ? "
                       "AND organization_id = ? AND provider = ?"_s,
        {by.text(), base::isoUtc(now), m_workspace.text(), organization.text(), provider});
}

} // namespace console::service
