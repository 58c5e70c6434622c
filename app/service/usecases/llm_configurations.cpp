// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_configurations.h"

#include "service/store/organizations.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::LlmConfiguration;
using domain::LlmSettings;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace {

QJsonObject recorded(const std::optional<LlmSettings>& settings)
{
    if (!settings)
        return {{u"provider"_s, QString::fromLatin1(domain::platformLlmProvider)}};
    return {{u"provider"_s, settings->provider}, {u"model"_s, settings->model},
        {u"fastestModel"_s, settings->fastestModel}};
}

QString keyWord(const std::optional<QString>& key)
{
    if (!key)
        return u"kept"_s;
    return key->isEmpty() ? u"none"_s : u"set"_s;
}

} // namespace

Result<LlmConfiguration> LlmConfigurations::get(const OrganizationId& id)
{
    return read(m_context.database, [&]() -> Result<LlmConfiguration> {
        return llmPlace(m_context, id).map([&](const LlmPlace& place) {
            return llmConfiguration(m_context, place);
        });
    });
}

Result<LlmConfiguration> LlmConfigurations::replace(
    const OrganizationId& id, const domain::LlmConfig& sent)
{
    return save(id, sent, UnnamedKey::Goes, std::nullopt);
}

Result<LlmConfiguration> LlmConfigurations::change(
    const OrganizationId& id, const domain::LlmConfig& sent, const std::optional<qint64>& ifMatch)
{
    return save(id, sent, UnnamedKey::Stays, ifMatch);
}

Result<LlmPlace> LlmConfigurations::changeable(
    const OrganizationId& id, const std::optional<qint64>& ifMatch)
{
    const auto stored = OrganizationStore(m_context.database).byId(id);
    if (!stored)
        return unknownOrganization();
    if (stored->organization.archivedAt)
        return archived();
    if (ifMatch && *ifMatch != LlmSettingsStore(m_context.database).revOf(id))
        return outdated();
    return LlmPlace{.organization = id, .workspace = stored->workspaceId};
}

Result<LlmConfiguration> LlmConfigurations::save(const OrganizationId& id,
    const domain::LlmConfig& sent, UnnamedKey unnamed, const std::optional<qint64>& ifMatch)
{
    const Result<SentDraft> draft = sentDraft(sent, unnamed);
    if (!draft)
        return failure(draft.error());
    return service::change(m_context.database, [&]() -> Result<LlmConfiguration> {
        const Result<LlmPlace> place = changeable(id, ifMatch);
        if (!place)
            return failure(place.error());
        LlmSettingsStore store(m_context.database);
        const auto stored = store.find(*place);
        const auto before = stored ? std::optional(stored->settings) : std::nullopt;
        const auto config
            = domain::llmConfig(draft->provider, draft->draft, before, domain::LlmServer::Keeps);
        if (!config)
            return failure(config.error());
        const LlmSettings settings = settingsOf(draft->provider, *config);
        const QStringList allowed
            = LlmPlatformStore(m_context.database).find(place->workspace).platform.allowedEndpoints;
        if (const auto may = mayCall(m_context, draft->provider, settings, allowed); !may)
            return failure(may.error());
        const std::optional<QString> key = keyAfter(*draft);
        store.put(*place, settings, key, m_context.asker().id(), m_context.now());
        QJsonObject after = recorded(settings);
        after.insert("key"_L1, keyWord(key));
        record(m_context, place->workspace,
            {.action = u"llm.changed"_s,
                .targetType = u"organization"_s,
                .targetId = id.text(),
                .organizationId = id,
                .before = recorded(before),
                .after = after});
        return llmConfiguration(m_context, *place);
    });
}

Result<LlmConfiguration> LlmConfigurations::remove(
    const OrganizationId& id, const std::optional<qint64>& ifMatch)
{
    return service::change(m_context.database, [&]() -> Result<LlmConfiguration> {
        const Result<LlmPlace> place = changeable(id, ifMatch);
        if (!place)
            return failure(place.error());
        LlmSettingsStore store(m_context.database);
        if (const auto stored = store.find(*place)) {
            store.clear(*place, m_context.asker().id(), m_context.now());
            record(m_context, place->workspace,
                {.action = u"llm.default-restored"_s,
                    .targetType = u"organization"_s,
                    .targetId = id.text(),
                    .organizationId = id,
                    .before = recorded(stored->settings),
                    .after = recorded(std::nullopt)});
        }
        return llmConfiguration(m_context, *place);
    });
}

Result<contract::Page<domain::LlmOverviewRow>> LlmConfigurations::overview(
    const PageRequest& request)
{
    using Page = contract::Page<domain::LlmOverviewRow>;
    return read(m_context.database, [&]() -> Result<Page> {
        const auto found
            = LlmSettingsStore(m_context.database)
                  .overview(m_context.asker().id(), m_context.asker().workspaceId, request);
        QHash<QString, QString> names; // the same few people stand in all rows
        const auto nameOf = [&](const std::optional<domain::UserId>& person) {
            if (!person)
                return QString();
            auto known = names.constFind(person->text());
            if (known == names.constEnd())
                known = names.insert(person->text(), shownName(m_context, person));
            return *known;
        };
        const int rotationDays = LlmPlatformStore(m_context.database)
                                     .find(m_context.asker().workspaceId)
                                     .platform.rotationDays;
        Page page{.items = {}, .nextCursor = found.nextCursor, .total = found.total};
        for (const LlmSettingsStore::Overview& each : found.items) {
            domain::LlmOverviewRow row = each.row;
            row.rotationDays = rotationDays;
            row.settings.key.setBy = nameOf(each.keySetBy);
            if (row.lastTest)
                row.lastTest->by = nameOf(each.testedBy);
            page.items.append(row);
        }
        return page;
    });
}

} // namespace console::service
