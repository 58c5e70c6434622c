// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/request_tasks.h"

#include "service/store/column_table.h"
#include "service/store/listings.h"
#include "service/usecases/listing_scene.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::CaseTask;
using domain::DataRight;

namespace {

//! What a request does with one table, as the table of columns says.
struct TableUse {
    QString table;
    QStringList given; //!< columns that an answer to a request for access has
    QStringList erased; //!< "email: replaced by …"
};

QList<TableUse> readTableUses()
{
    QList<TableUse> uses;
    for (const domain::ColumnUse& column : columnTable()) {
        if (uses.isEmpty() || uses.last().table != column.table)
            uses.append({column.table, {}, {}});
        if (column.personal == "none"_L1)
            continue;
        if (column.isGiven())
            uses.last().given.append(column.column);
        if (!column.isKept())
            uses.last().erased.append(QString(column.column + u": "_s + column.onErasure));
    }
    return uses;
}

const QList<TableUse>& tableUses()
{
    static const QList<TableUse> uses = readTableUses();
    return uses;
}

bool asksForCopy(DataRight right)
{
    return right == DataRight::Access || right == DataRight::Portability;
}

bool changesData(DataRight right)
{
    return right == DataRight::Rectification || right == DataRight::Restriction;
}

QList<DataRight> served(const TableUse& use, const QList<DataRight>& rights)
{
    QList<DataRight> found;
    for (const DataRight right : rights) {
        const bool concerned = right == DataRight::Erasure
            ? !use.erased.isEmpty()
            : !use.given.isEmpty() && (asksForCopy(right) || changesData(right));
        if (concerned)
            found.append(right);
    }
    return found;
}

QString actionOf(const TableUse& use, const QList<DataRight>& rights)
{
    QStringList parts;
    if (std::any_of(rights.begin(), rights.end(), asksForCopy))
        parts.append(u"Give "_s + use.given.join(u", "_s));
    if (rights.contains(DataRight::Rectification))
        parts.append(u"Correct "_s + use.given.join(u", "_s));
    if (rights.contains(DataRight::Restriction))
        parts.append(u"Only keep "_s + use.given.join(u", "_s));
    if (rights.contains(DataRight::Erasure))
        parts.append(u"Erase "_s + use.erased.join(u", "_s));
    return parts.join(u"; "_s);
}

QList<CaseTask> internalTasks(const QList<DataRight>& rights)
{
    QList<CaseTask> tasks;
    for (const TableUse& use : tableUses()) {
        const QList<DataRight> found = served(use, rights);
        if (!found.isEmpty())
            tasks.append(internalTask(
                use.table, domain::spokenTable(use.table), actionOf(use, found), found));
    }
    QList<DataRight> stopped;
    std::copy_if(rights.begin(), rights.end(), std::back_inserter(stopped), [](DataRight right) {
        return !asksForCopy(right) && !changesData(right) && right != DataRight::Erasure;
    });
    if (!stopped.isEmpty())
        tasks.append(internalTask(u"processing"_s, u"Processing"_s,
            u"Stop what the person objects to, or no longer agrees with"_s, stopped));
    return tasks;
}

CaseTask vendorTask(const domain::SubProcessor& entry, const QList<DataRight>& rights)
{
    CaseTask task = internalTask(entry.slug, entry.name,
        u"Inform them of the request, and ask for a confirmation (GDPR, article 19)"_s, rights);
    task.task.recipient = domain::RequestTask::Recipient::SubProcessor;
    return task;
}

} // namespace

CaseTask internalTask(
    const QString& key, const QString& name, const QString& action, const QList<DataRight>& rights)
{
    CaseTask task;
    task.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    task.key = key;
    task.task.name = name;
    task.action = action;
    task.rights = rights;
    return task;
}

TaskPlan taskPlan(const Context& context, const QList<DataRight>& rights)
{
    TaskPlan plan{.tasks = internalTasks(rights), .listingVersion = std::nullopt};
    const auto listing = ListingStore(context.database)
                             .inForce(context.asker().workspaceId, listingClock(context).today());
    if (!listing)
        return plan;
    plan.listingVersion = listing->number;
    for (const domain::SubProcessor& entry : listing->entries) {
        if (entry.dataCategories.testFlag(domain::DataCategory::Email))
            plan.tasks.append(vendorTask(entry, rights));
    }
    return plan;
}

QList<CaseTask> missingTasks(const TaskPlan& plan, const QList<CaseTask>& tasks)
{
    QList<CaseTask> missing;
    for (const CaseTask& task : plan.tasks) {
        if (std::none_of(tasks.begin(), tasks.end(), [&](const CaseTask& each) {
                return each.key == task.key && each.task.recipient == task.task.recipient;
            }))
            missing.append(task);
    }
    return missing;
}

} // namespace console::service
