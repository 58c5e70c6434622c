// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/erasure_scene.h"

#include "service/store/accounts.h"
#include "service/store/column_table.h"
#include "service/store/memberships.h"
#include "service/store/request_packages.h"
#include "service/store/workspaces.h"
#include "service/usecases/record.h"
#include "service/usecases/request_scene.h"
#include "service/usecases/request_tasks.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::DataRight;

namespace {

bool belongsElsewhere(Database& database, const QString& user, const domain::WorkspaceId& workspace)
{
    return database
        .first(u"SELECT 1 FROM (SELECT user_id, workspace_id FROM membership UNION ALL "
               "SELECT user_id, workspace_id FROM workspace_person) p "
               "WHERE p.user_id = ? AND p.workspace_id <> ? LIMIT 1"_s,
            {user, workspace.text()}, [](const Row&) { return true; })
        .value_or(false);
}

bool belongsHere(
    Database& database, const domain::UserId& user, const domain::WorkspaceId& workspace)
{
    return MembershipStore(database).belongsTo(user, workspace)
        || WorkspaceStore(database).person(workspace, user).has_value();
}

//! Whether cases could not be worked on any more without them.
bool isLastWorker(const Context& context, const StoredAccount& account)
{
    const auto roles = rolesThatMay(domain::Action::WorkDataRequests);
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    WorkspaceStore workspaces(context.database);
    return account.active && roles.contains(workspaces.roleOf(workspace, account.account.id))
        && workspaces.activeWith(workspace, roles) <= 1;
}

domain::ErasureFacts factsFor(const StoredDataRequest& stored)
{
    const domain::RequestFacts all = factsOf(stored);
    return {.status = all.status,
        .rights = all.rights,
        .identityProved = all.identity.has_value(),
        .legalHold = all.legalHold};
}

domain::ErasurePlan planFor(const Context& context, const ErasedPerson& person)
{
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    QMap<QString, qint64> rows = personRows(context.database, person, workspace);
    rows.insert(u"suppression"_s, 1);
    rows.insert(u"organization"_s, namedAfter(context.database, person).size());
    rows.insert(u"listing_register"_s, registeredAfter(context.database, person).size());
    return domain::erasurePlan(
        columnTable(), rows, personMentions(context.database, person, workspace));
}

bool servesErasureAlone(const domain::CaseTask& task)
{
    return task.rights.contains(DataRight::Erasure)
        && std::all_of(task.rights.begin(), task.rights.end(), [](DataRight right) {
               return right == DataRight::Erasure || right == DataRight::Access
                   || right == DataRight::Portability;
           });
}

bool isOfTheTable(const QString& key)
{
    const QList<domain::ColumnUse>& uses = columnTable();
    return std::any_of(
        uses.begin(), uses.end(), [&](const domain::ColumnUse& use) { return use.table == key; });
}

} // namespace

bool ErasureScene::holdsSomething() const
{
    return std::any_of(plan.goes.begin(), plan.goes.end(),
        [](const domain::ErasedTable& each) { return each.table != "suppression"_L1; });
}

ErasureScene erasureScene(const Context& context, const StoredDataRequest& stored)
{
    ErasureScene scene;
    Database& database = context.database;
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    domain::ErasureFacts facts = factsFor(stored);
    facts.copyMade = PackageStore(database, workspace)
                         .last(stored.whole.summary.id, context.now())
                         .has_value();
    scene.person.address = stored.address;
    const auto account
        = stored.address.isEmpty() ? std::nullopt : AccountStore(database).byEmail(stored.address);
    if (account) {
        const domain::UserId& user = account->account.id;
        facts.elsewhere = belongsElsewhere(database, user.text(), workspace);
        facts.lastWorker = isLastWorker(context, *account);
        if (!facts.elsewhere || belongsHere(database, user, workspace))
            scene.person.id = user.text();
        scene.onlyAdminOf = MembershipStore(database).onlyAdminOf(user, workspace);
    }
    if (!stored.address.isEmpty())
        scene.plan = planFor(context, scene.person);
    scene.obstacles = domain::erasureObstacles(facts);
    return scene;
}

QList<domain::MoveObstacle> obstaclesOnTheWay(const StoredDataRequest& stored)
{
    domain::ErasureFacts facts = factsFor(stored);
    // It was confirmed as the case stood then; a copy that was to be made first was made.
    facts.copyMade = true;
    return domain::erasureObstacles(facts);
}

domain::CaseTask lastAdminTask(const QString& organizationId, const QString& organizationName)
{
    return internalTask(u"last-admin:"_s + organizationId, u"Last admin"_s,
        QString(
            u"Nobody administers %1 any more: agree with its members who does from now on"_s.arg(
                recordableName(organizationName))),
        {DataRight::Erasure});
}

domain::CaseTask replacedDataTask(int folders)
{
    return internalTask(u"replaced-data"_s, u"Replaced data"_s,
        u"Remove what restored backups put aside (%1), it may still hold the person"_s.arg(folders),
        {DataRight::Erasure});
}

domain::CaseTask mentionsTask(const QList<domain::KeptTable>& stays)
{
    QStringList places;
    for (const domain::KeptTable& kept : stays) {
        if (kept.mentions)
            places.append(u"%1 (%2)"_s.arg(domain::spokenTable(kept.table)).arg(kept.rows));
    }
    return internalTask(u"mentions"_s, u"Mentions"_s,
        QString(u"Look at what others wrote, the address is in it: "_s + places.join(u", "_s)),
        {DataRight::Erasure});
}

void confirmErased(
    domain::RequestCase& whole, const QMap<QString, qint64>& rows, const QDate& today)
{
    for (domain::CaseTask& task : whole.tasks) {
        if (task.task.recipient != domain::RequestTask::Recipient::Internal
            || !servesErasureAlone(task) || !isOfTheTable(task.key))
            continue;
        task.task.state = domain::RequestTask::State::Confirmed;
        task.confirmedOn = today;
        task.count = int(rows.value(task.key));
    }
}

} // namespace console::service
