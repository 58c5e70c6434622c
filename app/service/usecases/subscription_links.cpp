// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/subscription_links.h"

#include "domain/email_address.h"
#include "service/store/subscribers.h"
#include "service/usecases/notice_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/tokens.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::Subscriber;
using domain::SubscriberState;
using domain::WorkspaceId;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! A subscription and where it belongs.
struct Found {
    WorkspaceId workspace;
    Subscriber subscriber;
};

Result<Found> byCode(const Context& context, const QString& code)
{
    const QByteArray hash = hashOf(code);
    if (const auto workspace = SubscriberStore::workspaceOf(context.database, hash)) {
        if (const auto subscriber = SubscriberStore(context.database, *workspace).byCode(hash))
            return Found{.workspace = *workspace, .subscriber = *subscriber};
    }
    return notFound("subscriber.code", tr("There is nothing at this address."));
}

} // namespace

Subscriber confirmSubscription(
    const Context& context, const WorkspaceId& workspace, const Subscriber& subscriber)
{
    if (subscriber.state == SubscriberState::Confirmed)
        return subscriber;
    SubscriberStore store(context.database, workspace);
    store.confirm(subscriber.id, context.now());
    recordSubscription(context, workspace, subscriber, "subscriber.confirmed");
    return store.find(subscriber.id).value_or(Subscriber());
}

Subscriber endSubscription(const Context& context, const WorkspaceId& workspace,
    const Subscriber& subscriber, const QString& reason)
{
    SubscriberStore store(context.database, workspace);
    const std::optional<domain::UserId> by
        = context.principal ? std::optional(context.principal->id()) : std::nullopt;
    store.end(subscriber.id, reason, by, context.now());
    recordSubscription(context, workspace, subscriber, "subscriber.ended");
    return store.find(subscriber.id).value_or(Subscriber());
}

Subscriber endSubscriptions(const Context& context, const WorkspaceId& workspace,
    const Subscriber& subscriber, const QString& reason)
{
    // One mail goes to all forms of it, too.
    const QString address = domain::canonicalAddress(subscriber.address);
    const QList<Subscriber> all = SubscriberStore(context.database, workspace).all(std::nullopt);
    for (const Subscriber& each : all) {
        const bool same = !each.isAdmin() && domain::canonicalAddress(each.address) == address;
        if (same && each.id != subscriber.id) [[maybe_unused]]
            const Subscriber gone = endSubscription(context, workspace, each, reason);
    }
    return endSubscription(context, workspace, subscriber, reason);
}

int endUnanswered(const Context& context)
{
    const QDateTime moment = context.now().addDays(-domain::daysToConfirm);
    int ended = 0;
    const QList<WorkspaceId> all = SubscriberStore::withUnanswered(context.database, moment);
    for (const WorkspaceId& workspace : all) {
        const QList<Subscriber> silent
            = SubscriberStore(context.database, workspace).unanswered(moment);
        for (const Subscriber& each : silent) {
            [[maybe_unused]] const Subscriber gone = endSubscription(context, workspace, each,
                tr("Not confirmed within %1 days.").arg(domain::daysToConfirm));
            ++ended;
        }
    }
    return ended;
}

void recordSubscription(const Context& context, const WorkspaceId& workspace,
    const Subscriber& subscriber, const char* action)
{
    record(context, workspace,
        {.action = QString::fromLatin1(action),
            .targetType = u"listing-subscriber"_s,
            .targetId = subscriber.id,
            .organizationId = recordedOrganization(context, workspace, subscriber.organizationId)});
}

Result<Subscriber> SubscriptionLinks::find(const QString& code)
{
    return read(m_context.database, [&]() -> Result<Subscriber> {
        const auto found = byCode(m_context, code);
        if (!found)
            return failure(found.error());
        return found->subscriber;
    });
}

Result<Subscriber> SubscriptionLinks::confirm(const QString& code)
{
    return change(m_context.database, [&]() -> Result<Subscriber> {
        const auto found = byCode(m_context, code);
        if (!found)
            return failure(found.error());
        return confirmSubscription(m_context, found->workspace, found->subscriber);
    });
}

Result<Subscriber> SubscriptionLinks::end(const QString& code)
{
    return change(m_context.database, [&]() -> Result<Subscriber> {
        const auto found = byCode(m_context, code);
        if (!found)
            return failure(found.error());
        return endSubscriptions(
            m_context, found->workspace, found->subscriber, tr("Asked for by the link in a mail."));
    });
}

} // namespace console::service
