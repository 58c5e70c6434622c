// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/llm_platform.h"

#include "service/store/llm_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

StoredLlmPlatform fromTheStart()
{
    const QList<domain::LlmProvider> catalog = domain::llmProviderCatalog();
    const domain::LlmProvider* own
        = domain::llmProvider(catalog, QString::fromLatin1(domain::platformLlmProvider));
    StoredLlmPlatform stored;
    stored.platform.key.presence = domain::LlmKeyState::Presence::NotSet;
    stored.platform.model = own->defaultModel;
    stored.platform.fastestModel = own->defaultFastModel;
    return stored;
}

} // namespace

StoredLlmPlatform LlmPlatformStore::find(const domain::WorkspaceId& workspace)
{
    const QString id = workspace.text();
    return m_database
        .first(u"SELECT CASE WHEN api_key IS NULL THEN 0 ELSE 1 END, key_end, key_set_at, "
               "key_set_by, model, fastest_model, rotation_days, allowed_endpoints, rev "
               "FROM llm_platform WHERE workspace_id = ?"_s,
            {id},
            [&](const Row& row) {
                StoredLlmPlatform stored;
                stored.keySetBy = optionalPerson(row, 3);
                stored.platform = {
                    .key = readKey(row, 1, sealed::platformKeyEnd.at(id, id), row.flag(0)),
                    .model = row.text(4),
                    .fastestModel = row.text(5),
                    .rotationDays = int(row.number(6)),
                    .allowedEndpoints = row.optionalOpened(7, sealed::allowedEndpoints.at(id, id))
                                            .value_or(QString())
                                            .split(u'\n', Qt::SkipEmptyParts),
                    .rev = row.number(8)};
                return stored;
            })
        .value_or(fromTheStart());
}

QString LlmPlatformStore::keyOf(const domain::WorkspaceId& workspace)
{
    const QString id = workspace.text();
    return m_database
        .first(u"SELECT api_key FROM llm_platform WHERE workspace_id = ?"_s, {id},
            [&](const Row& row) {
                return row.optionalOpened(0, sealed::platformKey.at(id, id)).value_or(QString());
            })
        .value_or(QString());
}

void LlmPlatformStore::put(const domain::WorkspaceId& workspace,
    const domain::LlmPlatform& platform, const std::optional<QString>& key,
    const domain::UserId& by, const QDateTime& now)
{
    const QString id = workspace.text();
    const ColumnSealer& sealer = m_database.sealer();
    m_database.execute(
        u"INSERT INTO llm_platform (workspace_id, model, fastest_model, rotation_days, "
        "allowed_endpoints, rev, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?) "
        "ON CONFLICT (workspace_id) DO UPDATE SET model = excluded.model, "
        "fastest_model = excluded.fastest_model, rotation_days = excluded.rotation_days, "
        "allowed_endpoints = excluded.allowed_endpoints, rev = llm_platform.rev + 1, "
        "updated_at = excluded.updated_at"_s,
        {id, platform.model, platform.fastestModel, platform.rotationDays,
            sealedOrNull(
                sealer, platform.allowedEndpoints.join(u'\n'), sealed::allowedEndpoints.at(id, id)),
            base::isoUtc(now), base::isoUtc(now)});
    if (!key)
        return;
    const bool isSet = !key->isEmpty();
    m_database.execute(
        u"UPDATE llm_platform SET api_key = ?, key_end = ?, key_set_at = ?, key_set_by = ? "
        "WHERE workspace_id = ?"_s,
        {sealedOrNull(sealer, *key, sealed::platformKey.at(id, id)),
            sealedOrNull(sealer, domain::llmKeyEnd(*key), sealed::platformKeyEnd.at(id, id)),
            isSet ? QVariant(base::isoUtc(now)) : QVariant(),
            isSet ? QVariant(by.text()) : QVariant(), id});
}

} // namespace console::service
