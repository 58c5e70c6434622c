// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/workspace_settings.h"

#include "service/store/workspaces.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::Action;
using domain::WorkspaceRole;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

domain::WorkspaceSettings stored(const Context& context)
{
    const auto workspace = WorkspaceStore(context.database).byId(context.asker().workspaceId);
    return workspace ? workspace->settings : domain::WorkspaceSettings();
}

base::Result<domain::WorkspaceSettings> changed(
    domain::WorkspaceSettings settings, const contract::SettingsChange& wanted)
{
    settings.signUpOpen = wanted.signUpOpen.value_or(settings.signUpOpen);
    for (auto each = wanted.retentionMonths.begin(); each != wanted.retentionMonths.end(); ++each) {
        auto fits = domain::checkRetentionMonths(each.key(), each.value());
        if (!fits) {
            fits.error().field += u'.' + domain::wireName(each.key());
            return base::failure(fits.error());
        }
        settings.retention.set(each.key(), each.value());
    }
    return settings;
}

//! Only what is another one than before, for the record.
std::pair<QJsonObject, QJsonObject> differences(
    const domain::WorkspaceSettings& before, const domain::WorkspaceSettings& after)
{
    const QJsonObject old = contract::encode(before);
    const QJsonObject fresh = contract::encode(after);
    std::pair<QJsonObject, QJsonObject> found;
    const QStringList keys = fresh.keys();
    for (const QString& key : keys) {
        if (old.value(key) == fresh.value(key))
            continue;
        const QJsonObject parts = fresh.value(key).toObject();
        if (parts.isEmpty()) {
            found.first.insert(key, old.value(key));
            found.second.insert(key, fresh.value(key));
        }
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (old.value(key)[part.key()] == part.value())
                continue;
            const QString name = key + u'.' + part.key();
            found.first.insert(name, old.value(key)[part.key()]);
            found.second.insert(name, part.value());
        }
    }
    return found;
}

base::Result<base::Done> mayBecome(const Context& context, const domain::Person& person,
    WorkspaceRole role, const std::optional<qint64>& ifMatch)
{
    if (ifMatch && *ifMatch != person.rev)
        return outdated();
    const bool leaves = person.role == WorkspaceRole::Operator && role != WorkspaceRole::Operator;
    if (leaves && WorkspaceStore(context.database).operators(context.asker().workspaceId) <= 1)
        return conflict("workspace.last-operator",
            tr("This is the last operator. Make someone else an operator first."));
    if (person.account.id == context.asker().id())
        return conflict("workspace.own-role",
            tr("Nobody can change their own role. Ask another operator to do it."));
    return base::Done{};
}

} // namespace

base::Result<contract::GovernanceMe> WorkspaceSettings::me()
{
    return read(m_context.database, [&]() -> base::Result<contract::GovernanceMe> {
        return contract::GovernanceMe{
            .workspaceId = m_context.asker().workspaceId, .standing = standingOf(m_context)};
    });
}

base::Result<domain::WorkspaceSettings> WorkspaceSettings::settings()
{
    return read(m_context.database, [&]() -> base::Result<domain::WorkspaceSettings> {
        if (const auto standing = require(m_context, Action::ChangeSettings); !standing)
            return base::failure(standing.error());
        return stored(m_context);
    });
}

base::Result<domain::WorkspaceSettings> WorkspaceSettings::changeSettings(
    const contract::SettingsChange& wanted)
{
    return change(m_context.database, [&]() -> base::Result<domain::WorkspaceSettings> {
        if (const auto standing = require(m_context, Action::ChangeSettings); !standing)
            return base::failure(standing.error());
        const domain::WorkspaceSettings before = stored(m_context);
        const auto after = changed(before, wanted);
        if (!after)
            return base::failure(after.error());
        const auto [old, fresh] = differences(before, *after);
        if (fresh.isEmpty())
            return before;
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        WorkspaceStore(m_context.database).setSettings(workspace, *after, m_context.now());
        record(m_context, workspace,
            {.action = u"settings.changed"_s,
                .targetType = u"workspace"_s,
                .targetId = workspace.text(),
                .before = old,
                .after = fresh});
        return stored(m_context);
    });
}

base::Result<contract::Page<domain::Person>> WorkspaceSettings::people(const PageRequest& request)
{
    return read(m_context.database, [&]() -> base::Result<contract::Page<domain::Person>> {
        if (const auto standing = require(m_context, Action::ChangeSettings); !standing)
            return base::failure(standing.error());
        return WorkspaceStore(m_context.database).people(m_context.asker().workspaceId, request);
    });
}

base::Result<domain::Person> WorkspaceSettings::setRole(
    const domain::UserId& user, const QString& roleName, const std::optional<qint64>& ifMatch)
{
    const auto role = domain::workspaceRole(roleName);
    if (!role)
        return invalid(u"role"_s, "workspace.role.unknown",
            tr("Choose operator, DPO, editor, auditor or none."));
    return change(m_context.database, [&]() -> base::Result<domain::Person> {
        if (const auto standing = require(m_context, Action::ChangeSettings); !standing)
            return base::failure(standing.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        WorkspaceStore workspaces(m_context.database);
        const auto person = workspaces.person(workspace, user);
        if (!person)
            return notFound("person.unknown", tr("There is no such person in this workspace."));
        if (const auto may = mayBecome(m_context, *person, *role, ifMatch); !may)
            return base::failure(may.error());
        if (person->role == *role)
            return *person;
        workspaces.setRole(workspace, user, *role, m_context.now());
        record(m_context, workspace,
            {.action = u"person.role-changed"_s,
                .targetType = u"user"_s,
                .targetId = user.text(),
                .before = {{u"role"_s, domain::wireName(person->role)}},
                .after = {{u"role"_s, domain::wireName(*role)}}});
        return workspaces.person(workspace, user).value_or(domain::Person());
    });
}

base::Result<bool> isSignUpOpen(Database& database)
{
    return read(database, [&]() -> base::Result<bool> {
        const auto workspace = WorkspaceStore(database).first();
        return workspace && workspace->settings.signUpOpen;
    });
}

} // namespace console::service
