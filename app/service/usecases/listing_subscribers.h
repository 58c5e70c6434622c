// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/notice_codecs.h"
#include "service/usecases/context.h"

namespace console::service {

//! Whom changes of the listing are told. Admins keep those of their organizations, who may publish
//! the listing those of all. Errors NotAllowed "workspace.not-allowed", "member.not-admin".
class ListingSubscribers {
public:
    explicit ListingSubscribers(const Context& context)
        : m_context(context)
    {
    }

    //! Of one organization where it is given. Auditors see masked addresses.
    [[nodiscard]] base::Result<QList<domain::Subscriber>> list(
        const domain::OrganizationId& organization);
    //! Pending, and asked by mail. Errors: those of domain::emailAddress(), "address" as its field,
    //! of domain::subscriberReason() and namedOrganization(); InvalidInput "subscriber.language";
    //! NotFound "organization.unknown"; Conflict "organization.archived", "mail.no-relay",
    //! "subscriber.exists" (it is subscribed, or asked, already), "subscriber.admin" (it is told
    //! anyway); TooManyTries "subscriber.many" (domain::mostSubscribersInDay).
    [[nodiscard]] base::Result<domain::Subscriber> add(const contract::SubscriberForm& form);
    //! For good. Errors: NotFound "subscriber.unknown"; Conflict "subscriber.ended"; Outdated;
    //! those of domain::subscriberReason().
    [[nodiscard]] base::Result<domain::Subscriber> end(
        const QString& id, const QString& reason, const std::optional<qint64>& ifMatch);
    //! What an answer to a mail says: it confirms a subscription, or ends all of the address. For
    //! who may publish the listing. The same answer a second time changes nothing. Error NotFound
    //! "subscriber.code".
    [[nodiscard]] base::Result<domain::Subscriber> answer(const contract::SubscriberAnswer& said);

private:
    const Context& m_context;
};

} // namespace console::service
