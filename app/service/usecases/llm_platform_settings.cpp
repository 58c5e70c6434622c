// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_platform_settings.h"

#include "service/usecases/llm_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::LlmKeyChange;
using domain::LlmPlatform;
using namespace Qt::StringLiterals;

namespace {

std::optional<QString> keyAfterChange(const LlmKeyChange& change)
{
    return change.kind() == LlmKeyChange::Kind::Keep ? std::nullopt : std::optional(change.key());
}

QJsonObject recorded(const LlmPlatform& platform, LlmKeyChange::Kind key)
{
    QJsonObject body{{u"model"_s, platform.model}, {u"fastestModel"_s, platform.fastestModel},
        {u"rotationDays"_s, platform.rotationDays},
        {u"allowedEndpoints"_s, platform.allowedEndpoints.size()}};
    if (key != LlmKeyChange::Kind::Keep)
        body.insert("key"_L1, key == LlmKeyChange::Kind::Replace ? u"set"_s : u"none"_s);
    return body;
}

} // namespace

LlmPlatform LlmPlatformSettings::stored()
{
    StoredLlmPlatform found
        = LlmPlatformStore(m_context.database).find(m_context.asker().workspaceId);
    found.platform.key.setBy = shownName(m_context, found.keySetBy);
    return found.platform;
}

Result<LlmPlatform> LlmPlatformSettings::get()
{
    return read(m_context.database, [&]() -> Result<LlmPlatform> {
        if (const auto standing = require(m_context, domain::Action::ChangeLlmPlatform); !standing)
            return failure(standing.error());
        return stored();
    });
}

Result<LlmPlatform> LlmPlatformSettings::change(
    const domain::LlmPlatformChange& wanted, const std::optional<qint64>& ifMatch)
{
    return service::change(m_context.database, [&]() -> Result<LlmPlatform> {
        if (const auto standing = require(m_context, domain::Action::ChangeLlmPlatform); !standing)
            return failure(standing.error());
        if (const auto right = wanted.check(); !right)
            return failure(right.error());
        const LlmPlatform before = stored();
        if (ifMatch && *ifMatch != before.rev)
            return outdated();
        LlmPlatform after = before;
        after.model = wanted.model.value_or(before.model).trimmed();
        after.fastestModel = wanted.fastestModel.value_or(before.fastestModel).trimmed();
        after.rotationDays = wanted.rotationDays.value_or(before.rotationDays);
        if (wanted.allowedEndpoints) {
            after.allowedEndpoints.clear();
            for (const QString& endpoint : *wanted.allowedEndpoints)
                after.allowedEndpoints.append(endpoint.trimmed().toLower());
        }
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        LlmPlatformStore(m_context.database)
            .put(workspace, after, keyAfterChange(wanted.key), m_context.asker().id(),
                m_context.now());
        record(m_context, workspace,
            {.action = u"llm.platform-changed"_s,
                .targetType = u"workspace"_s,
                .targetId = workspace.text(),
                .before = recorded(before, LlmKeyChange::Kind::Keep),
                .after = recorded(after, wanted.key.kind())});
        return stored();
    });
}

} // namespace console::service
