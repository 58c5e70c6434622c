// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_scene.h"

#include "domain/endpoint_policy.h"
#include "service/llm/llm_caller.h"
#include "service/store/accounts.h"
#include "service/store/organizations.h"
#include "service/store/workspaces.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::LlmKeyChange;
using namespace Qt::StringLiterals;

namespace {

domain::LlmDefault defaultOf(
    const Context& context, const domain::LlmPlatform& platform, const LlmPlace& place)
{
    domain::LlmDefault byDefault{.model = platform.model,
        .fastestModel = platform.fastestModel,
        .keySet = platform.key.presence == domain::LlmKeyState::Presence::Set};
    for (const domain::UserId& person :
        WorkspaceStore(context.database).operatorIds(place.workspace))
        byDefault.operators.append(publishedName(context, person));
    return byDefault;
}

//! As the provider's field `field` says of the one key that was sent or not.
Result<LlmKeyChange> keyChange(
    const domain::LlmConfig& sent, const domain::LlmField& field, UnnamedKey unnamed)
{
    const auto value = sent.fields.constFind(field.name);
    const bool isNamed = value != sent.fields.constEnd();
    const bool goes = sent.removed.contains(field.name)
        || (unnamed == UnnamedKey::Goes && (!isNamed || value->isEmpty()));
    if (goes)
        return LlmKeyChange::remove();
    return isNamed ? LlmKeyChange::replace(*value, field) : LlmKeyChange::keep();
}

} // namespace

Result<LlmPlace> llmPlace(const Context& context, const domain::OrganizationId& id)
{
    const auto stored = OrganizationStore(context.database).byId(id);
    if (!stored)
        return unknownOrganization();
    return LlmPlace{.organization = id, .workspace = stored->workspaceId};
}

QString shownName(const Context& context, const std::optional<domain::UserId>& person)
{
    const auto stored = person ? AccountStore(context.database).byId(*person) : std::nullopt;
    if (!stored)
        return {};
    const QString name = stored->account.displayName.value_or(QString()).simplified();
    const qsizetype at = stored->account.email.indexOf(u'@');
    return name.isEmpty() && at > 0 ? stored->account.email.left(at) : name;
}

domain::LlmConfiguration llmConfiguration(const Context& context, const LlmPlace& place)
{
    LlmSettingsStore store(context.database);
    const domain::LlmPlatform platform
        = LlmPlatformStore(context.database).find(place.workspace).platform;
    domain::LlmConfiguration configuration;
    if (const auto stored = store.find(place)) {
        configuration.settings = stored->settings;
        configuration.settings->key.setBy = shownName(context, stored->keySetBy);
        configuration.changedAt = stored->changedAt;
        configuration.changedBy = shownName(context, stored->changedBy);
    }
    if (configuration.settings && configuration.usesDefault()) {
        configuration.settings->model = platform.model;
        configuration.settings->fastestModel = platform.fastestModel;
    }
    configuration.byDefault = defaultOf(context, platform, place);
    if (const auto test = store.lastTest(place.organization)) {
        configuration.lastTest = test->summary;
        configuration.lastTest->by = shownName(context, test->by);
    }
    configuration.rotationDays = platform.rotationDays;
    configuration.rev = store.revOf(place.organization);
    return configuration;
}

Result<SentDraft> sentDraft(const domain::LlmConfig& sent, UnnamedKey unnamed)
{
    const QList<domain::LlmProvider> catalog = domain::llmProviderCatalog();
    const domain::LlmProvider* provider = domain::llmProvider(catalog, sent.provider);
    if (!provider)
        return invalid(u"provider"_s, "llm.provider.unknown",
            QCoreApplication::translate(
                "Service", "This service does not know that provider. Choose one of its list."));
    SentDraft read{.provider = *provider, .draft = {.provider = provider->id}};
    for (const domain::LlmField& field : provider->fields) {
        if (!field.isMasked()) {
            read.draft.values.insert(field.name, sent.fields.value(field.name));
            continue;
        }
        const Result<LlmKeyChange> change = keyChange(sent, field, unnamed);
        if (!change)
            return failure(change.error());
        read.draft.keys.insert(field.name, *change);
    }
    return read;
}

domain::LlmSettings settingsOf(const domain::LlmProvider& provider, const domain::LlmConfig& config)
{
    const domain::LlmField* endpoint = provider.endpointField();
    return {.provider = provider.id,
        .model = config.fields.value(u"model"_s),
        .fastestModel = config.fields.value(u"fastestModel"_s),
        .endpoint = endpoint ? config.fields.value(endpoint->name) : QString(),
        .apiVersion = config.fields.value(u"apiVersion"_s)};
}

std::optional<QString> keyAfter(const SentDraft& sent)
{
    if (sent.draft.keys.isEmpty())
        return QString(); // the provider has none
    const LlmKeyChange change = sent.draft.keys.first();
    return change.kind() == LlmKeyChange::Kind::Keep ? std::nullopt : std::optional(change.key());
}

Result<base::Done> mayCall(const Context& context, const domain::LlmProvider& provider,
    const domain::LlmSettings& settings, const QStringList& allowedEndpoints)
{
    const domain::LlmField* field = provider.endpointField();
    if (!field)
        return base::Done{};
    const auto policy = context.shared.llm->policy(allowedEndpoints);
    if (!policy)
        return failure(policy.error());
    return policy->checkUrl(QUrl(settings.endpoint)).map_error([&](base::ApiError error) {
        error.field = field->name;
        return error;
    });
}

} // namespace console::service
