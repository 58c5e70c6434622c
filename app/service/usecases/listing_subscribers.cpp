// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/listing_subscribers.h"

#include "base/log.h"
#include "base/random.h"
#include "base/refusal.h"
#include "domain/email_address.h"
#include "service/store/mail_relays.h"
#include "service/store/subscribers.h"
#include "service/usecases/notice_scene.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"
#include "service/usecases/subscription_links.h"
#include "service/usecases/tokens.h"

#include <algorithm>

namespace console::service {

using base::failure;
using base::Result;
using domain::Subscriber;
using domain::SubscriberState;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

SubscriberStore storeOf(const Context& context)
{
    return {context.database, context.asker().workspaceId};
}

base::ApiError inField(base::ApiError error, const QString& field)
{
    error.field = field;
    return error;
}

//! Mails that an organization has sent to addresses of its choice are few, however often it ends
//! and adds them.
Result<base::Done> leavesRoom(const Context& context, const QList<Subscriber>& all)
{
    if (governsNotices(context))
        return base::Done{};
    const QDateTime dayAgo = context.now().addDays(-1);
    QList<QDateTime> times;
    for (const Subscriber& each : all) {
        if (each.addedAt && *each.addedAt > dayAgo)
            times.append(*each.addedAt);
    }
    if (times.size() < domain::mostSubscribersInDay)
        return base::Done{};
    base::ApiError error = base::refusal(base::ApiError::Kind::TooManyTries, u"subscriber.many"_s,
        tr("%1 addresses were added for this organization within a day. Add the others tomorrow, "
           "or ask who publishes the listing to add them.")
            .arg(domain::mostSubscribersInDay));
    error.httpStatus = 429;
    error.retryAt = std::min_element(times.begin(), times.end())->addDays(1);
    return failure(std::move(error));
}

//! What stands against adding the address, apart from who asks.
Result<base::Done> mayAdd(
    const Context& context, const domain::OrganizationId& organization, const QString& address)
{
    SubscriberStore store = storeOf(context);
    if (store.has(organization, address))
        return conflict("subscriber.exists",
            tr("This address is subscribed already, or has been asked."), u"address"_s);
    const QList<Subscriber> all = store.all(QStringList{organization.text()});
    const QString canonical = domain::canonicalAddress(address);
    const bool admin = std::any_of(all.begin(), all.end(), [&](const Subscriber& each) {
        return each.isAdmin() && domain::canonicalAddress(each.address) == canonical;
    });
    if (admin)
        return conflict("subscriber.admin",
            tr("This person administers the organization, and is told anyway."), u"address"_s);
    return leavesRoom(context, all);
}

} // namespace

Result<QList<Subscriber>> ListingSubscribers::list(const domain::OrganizationId& organization)
{
    return read(m_context.database, [&]() -> Result<QList<Subscriber>> {
        const auto view = noticeView(m_context);
        if (!view)
            return failure(view.error());
        QList<Subscriber> all = storeOf(m_context).all(view->organizations);
        if (!organization.isEmpty())
            all.removeIf(
                [&](const Subscriber& each) { return each.organizationId != organization; });
        for (Subscriber& each : all) {
            if (!view->addresses && !each.address.isEmpty())
                each.address = base::maskAddress(each.address);
        }
        return all;
    });
}

Result<Subscriber> ListingSubscribers::add(const contract::SubscriberForm& form)
{
    auto added = change(m_context.database, [&]() -> Result<Subscriber> {
        const auto organization
            = namedOrganization(m_context, form.organizationId, form.organizationName);
        if (!organization)
            return failure(organization.error());
        const Result<QString> address = domain::emailAddress(form.address);
        if (!address)
            return failure(inField(address.error(), u"address"_s));
        const Result<QString> reason = domain::subscriberReason(form.reason);
        if (!reason)
            return failure(reason.error());
        const domain::MailRelay relay
            = MailRelayStore(m_context.database).find(m_context.asker().workspaceId);
        if (!relay.isSet())
            return conflict("mail.no-relay", tr("Set a mail relay first."));
        const QString language = form.language.value_or(relay.language);
        if (!domain::mailLanguages().contains(language))
            return invalid(u"language"_s, "subscriber.language", tr("Choose English or French."));
        if (const auto may = mayAdd(m_context, organization->id, *address); !may)
            return failure(may.error());
        NewSubscriber subscriber{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .organizationId = organization->id,
            .address = *address,
            .language = language,
            .reason = *reason,
            .code = base::randomToken(),
            .addedBy = m_context.asker().id(),
            .elsewhere = organization->elsewhere};
        subscriber.codeHash = hashOf(subscriber.code);
        SubscriberStore store = storeOf(m_context);
        store.insert(subscriber, m_context.now());
        mailSubscription(m_context, relay, subscriber, organization->name);
        Subscriber stored = store.find(subscriber.id).value_or(Subscriber());
        recordSubscription(m_context, m_context.asker().workspaceId, stored, "subscriber.added");
        return stored;
    });
    wakeMails(m_context);
    return added;
}

Result<Subscriber> ListingSubscribers::end(
    const QString& id, const QString& reason, const std::optional<qint64>& ifMatch)
{
    return change(m_context.database, [&]() -> Result<Subscriber> {
        if (const auto standing = require(m_context, domain::Action::WorkNotices); !standing)
            return failure(standing.error());
        const auto found = storeOf(m_context).find(id);
        if (!found)
            return notFound("subscriber.unknown", tr("There is no such subscription."));
        const auto organization = noticeOrganization(m_context, found->organizationId);
        if (!organization && organization.error().code != "organization.archived"_L1)
            return failure(organization.error());
        if (ifMatch && *ifMatch != found->rev)
            return outdated();
        if (found->state == SubscriberState::Ended)
            return conflict("subscriber.ended", tr("This subscription has ended already."));
        const Result<QString> why = domain::subscriberReason(reason);
        if (!why)
            return failure(why.error());
        return endSubscription(m_context, m_context.asker().workspaceId, *found, *why);
    });
}

Result<Subscriber> ListingSubscribers::answer(const contract::SubscriberAnswer& said)
{
    return change(m_context.database, [&]() -> Result<Subscriber> {
        if (const auto standing = require(m_context, domain::Action::PublishListing); !standing)
            return failure(standing.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        const auto found = storeOf(m_context).byCode(hashOf(said.code.trimmed()));
        if (!found)
            return notFound("subscriber.code",
                tr("No subscription has this code. Copy it from the answer as it stands there."));
        return said.ends ? endSubscriptions(
                   m_context, workspace, *found, tr("Asked for by an answer to a mail."))
                         : confirmSubscription(m_context, workspace, *found);
    });
}

} // namespace console::service
