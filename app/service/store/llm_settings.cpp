// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/llm_settings.h"

#include "service/store/llm_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

// Of llm_settings as "s", in the order of LlmColumn; of llm_test as "t", in that of TestColumn.
const QString& settingsColumns()
{
    static const QString columns
        = u"s.provider, s.model, s.fastest_model, s.endpoint, s.api_version, s.key_end, "
          "s.key_set_at, s.key_set_by, s.changed_by, s.rev, s.updated_at, "
          "CASE WHEN s.api_key IS NULL THEN 0 ELSE 1 END"_s;
    return columns;
}
constexpr int settingsColumnCount = 12;

const QString& testColumns()
{
    static const QString columns
        = u"t.tested_at, t.tested_by, t.primary_model, t.primary_ok, t.primary_ms, "
          "t.primary_failure, t.fast_model, t.fast_ok, t.fast_ms, t.fast_failure"_s;
    return columns;
}

StoredLlmSettings readSettings(const Row& row, int first, const LlmPlace& place)
{
    const QString organization = place.organization.text();
    const QString workspace = place.workspace.text();
    StoredLlmSettings stored;
    stored.settings = {.provider = row.text(first),
        .model = row.text(first + 1),
        .fastestModel = row.text(first + 2),
        .endpoint = row.optionalOpened(first + 3, sealed::llmEndpoint.at(organization, workspace))
                        .value_or(QString()),
        .apiVersion = row.text(first + 4),
        .key = readKey(
            row, first + 5, sealed::llmKeyEnd.at(organization, workspace), row.flag(first + 11))};
    stored.keySetBy = optionalPerson(row, first + 7);
    stored.changedBy = optionalPerson(row, first + 8);
    stored.rev = row.number(first + 9);
    stored.changedAt = row.time(first + 10);
    return stored;
}

domain::LlmModelOutcome readOutcome(const Row& row, int first)
{
    domain::LlmModelOutcome outcome{.model = row.text(first), .ok = row.flag(first + 1)};
    if (const auto milliseconds = row.optionalText(first + 2))
        outcome.milliseconds = milliseconds->toInt();
    if (!outcome.ok)
        outcome.failure = domain::llmFailure(row.text(first + 3));
    return outcome;
}

StoredLlmTest readTest(const Row& row, int first)
{
    StoredLlmTest stored;
    stored.summary.at = row.time(first);
    stored.by = optionalPerson(row, first + 1);
    stored.summary.primary = readOutcome(row, first + 2);
    if (!row.text(first + 6).isEmpty())
        stored.summary.fast = readOutcome(row, first + 6);
    return stored;
}

QVariantList valuesOf(const domain::LlmModelOutcome& outcome)
{
    return {outcome.model, outcome.ok ? 1 : 0,
        outcome.milliseconds ? QVariant(*outcome.milliseconds) : QVariant(),
        outcome.ok ? QString()
                   : domain::wireName(outcome.failure.value_or(domain::LlmFailure::Other))};
}

} // namespace

std::optional<StoredLlmSettings> LlmSettingsStore::find(const LlmPlace& place)
{
    return m_database.first(
        u"SELECT %1 FROM llm_settings s WHERE s.organization_id = ? AND s.provider <> ''"_s.arg(
            settingsColumns()),
        {place.organization.text()}, [&](const Row& row) { return readSettings(row, 0, place); });
}

qint64 LlmSettingsStore::revOf(const domain::OrganizationId& organization)
{
    return m_database
        .first(u"SELECT rev FROM llm_settings WHERE organization_id = ?"_s, {organization.text()},
            [](const Row& row) { return row.number(0); })
        .value_or(0);
}

QString LlmSettingsStore::keyOf(const LlmPlace& place)
{
    return m_database
        .first(u"SELECT api_key FROM llm_settings WHERE organization_id = ?"_s,
            {place.organization.text()},
            [&](const Row& row) {
                return row
                    .optionalOpened(
                        0, sealed::llmKey.at(place.organization.text(), place.workspace.text()))
                    .value_or(QString());
            })
        .value_or(QString());
}

void LlmSettingsStore::put(const LlmPlace& place, const domain::LlmSettings& settings,
    const std::optional<QString>& key, const domain::UserId& by, const QDateTime& now)
{
    const QString organization = place.organization.text();
    const QString workspace = place.workspace.text();
    const ColumnSealer& sealer = m_database.sealer();
    m_database.execute(
        u"INSERT INTO llm_settings (organization_id, workspace_id, provider, model, "
        "fastest_model, endpoint, api_version, changed_by, rev, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT (organization_id) DO UPDATE SET "
        "provider = excluded.provider, model = excluded.model, "
        "fastest_model = excluded.fastest_model, endpoint = excluded.endpoint, "
        "api_version = excluded.api_version, changed_by = excluded.changed_by, "
        "rev = llm_settings.rev + 1, updated_at = excluded.updated_at"_s,
        {organization, workspace, settings.provider, settings.model, settings.fastestModel,
            sealedOrNull(
                sealer, settings.endpoint, sealed::llmEndpoint.at(organization, workspace)),
            settings.apiVersion, by.text(), base::isoUtc(now), base::isoUtc(now)});
    if (!key)
        return;
    const bool isSet = !key->isEmpty();
    m_database.execute(
        u"UPDATE llm_settings SET api_key = ?, key_end = ?, key_set_at = ?, key_set_by = ? "
        "WHERE organization_id = ?"_s,
        {sealedOrNull(sealer, *key, sealed::llmKey.at(organization, workspace)),
            sealedOrNull(
                sealer, domain::llmKeyEnd(*key), sealed::llmKeyEnd.at(organization, workspace)),
            isSet ? QVariant(base::isoUtc(now)) : QVariant(),
            isSet ? QVariant(by.text()) : QVariant(), organization});
}

void LlmSettingsStore::clear(const LlmPlace& place, const domain::UserId& by, const QDateTime& now)
{
    put(place, {.provider = {}}, QString(), by, now);
}

std::optional<StoredLlmTest> LlmSettingsStore::lastTest(const domain::OrganizationId& organization)
{
    return m_database.first(
        u"SELECT %1 FROM llm_test t WHERE t.organization_id = ?"_s.arg(testColumns()),
        {organization.text()}, [](const Row& row) { return readTest(row, 0); });
}

void LlmSettingsStore::putTest(
    const LlmPlace& place, const domain::LlmTestSummary& summary, const domain::UserId& by)
{
    m_database.execute(
        u"DELETE FROM llm_test WHERE organization_id = ?"_s, {place.organization.text()});
    m_database.execute(
        u"INSERT INTO llm_test (organization_id, workspace_id, tested_at, tested_by, "
        "primary_model, primary_ok, primary_ms, primary_failure, fast_model, fast_ok, fast_ms, "
        "fast_failure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{
            place.organization.text(), place.workspace.text(), base::isoUtc(summary.at), by.text()}
            + valuesOf(summary.primary)
            + valuesOf(summary.fast.value_or(domain::LlmModelOutcome{.ok = true})));
}

contract::Page<LlmSettingsStore::Overview> LlmSettingsStore::overview(
    const domain::UserId& user, const domain::WorkspaceId& workspace, const PageRequest& request)
{
    PagedSelect select{.columns = u"o.name, %1, %2"_s.arg(settingsColumns(), testColumns()),
        .from = u"membership m JOIN organization o ON o.id = m.organization_id "
                "LEFT JOIN llm_settings s ON s.organization_id = o.id "
                "LEFT JOIN llm_test t ON t.organization_id = o.id"_s,
        .where = u"m.user_id = ? AND o.workspace_id = ? AND o.archived_at IS NULL"_s,
        .values = {user.text(), workspace.text()},
        .key = u"o.slug"_s,
        .id = u"o.id"_s};
    narrowToText(select, request.text, {u"o.name"_s});
    return pageOf(m_database, select, request, [&](const Row& row) {
        constexpr int settings = firstColumn + 1;
        constexpr int test = settings + settingsColumnCount;
        Overview found;
        found.row.organization = domain::OrganizationId(row.text(1));
        found.row.name = row.text(firstColumn);
        if (row.optionalText(settings)) {
            const StoredLlmSettings stored = readSettings(
                row, settings, {.organization = found.row.organization, .workspace = workspace});
            found.row.settings = stored.settings;
            found.row.changedAt = stored.changedAt;
            found.keySetBy = stored.keySetBy;
        }
        if (row.optionalText(test)) {
            const StoredLlmTest stored = readTest(row, test);
            found.row.lastTest = stored.summary;
            found.testedBy = stored.by;
        }
        return found;
    });
}

} // namespace console::service
