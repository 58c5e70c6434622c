// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "service/usecases/context.h"

namespace console::service {

//! What becomes of a subscription to changes of the listing, and its line on the record: of who
//! asks, or of nobody where the request has no principal. Both give what is stored from then on.
//! Only inside change().

//! The same once more changes nothing.
[[nodiscard]] domain::Subscriber confirmSubscription(const Context& context,
    const domain::WorkspaceId& workspace, const domain::Subscriber& subscriber);
//! This one alone. `reason` as domain::subscriberReason() gives it.
[[nodiscard]] domain::Subscriber endSubscription(const Context& context,
    const domain::WorkspaceId& workspace, const domain::Subscriber& subscriber,
    const QString& reason);
//! All of its address: one mail may stand for several organizations, and has one code.
[[nodiscard]] domain::Subscriber endSubscriptions(const Context& context,
    const domain::WorkspaceId& workspace, const domain::Subscriber& subscriber,
    const QString& reason);
//! Each of the service that was asked so long ago that no answer is to come, so that no address is
//! kept which nobody wanted to be told at. How many.
[[nodiscard]] int endUnanswered(const Context& context);
//! Without the address, which the record would keep for good.
void recordSubscription(const Context& context, const domain::WorkspaceId& workspace,
    const domain::Subscriber& subscriber, const char* action);

//! What the links in mails to subscribers do, for whoever has the mail: its code is all that they
//! show. Error of all: NotFound "subscriber.code", the same for a code that never was one and for
//! one of a subscription that has ended.
class SubscriptionLinks {
public:
    explicit SubscriptionLinks(const Context& context)
        : m_context(context)
    {
    }

    //! Changes nothing.
    [[nodiscard]] base::Result<domain::Subscriber> find(const QString& code);
    [[nodiscard]] base::Result<domain::Subscriber> confirm(const QString& code);
    //! All of the address.
    [[nodiscard]] base::Result<domain::Subscriber> end(const QString& code);

private:
    const Context& m_context;
};

} // namespace console::service
