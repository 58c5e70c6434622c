// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/notice_routes.h"
#include "service/routes/endpoint.h"
#include "service/routes/subscription_pages.h"
#include "service/usecases/subscription_links.h"

namespace console::service {

using base::Result;
using domain::Subscriber;
using namespace Qt::StringLiterals;

namespace {

//! A page about what became of `found`, or the one that says the same of every other link.
Result<HttpResponse> answered(const Result<Subscriber>& found, SubscriptionPage page)
{
    if (found)
        return subscriptionPage(page, *found);
    if (found.error().kind == base::ApiError::Kind::NotFound)
        return linkOverPage();
    return base::failure(found.error());
}

QString codeOf(const RouteCall& call)
{
    return call.values.value(u"token"_s);
}

//! Programs that look at mails follow the links in them, so this changes nothing.
Result<HttpResponse> askConfirmation(const RouteCall& call)
{
    const Result<Subscriber> found = SubscriptionLinks(call.context).find(codeOf(call));
    const bool confirmed = found && found->state == domain::SubscriberState::Confirmed;
    return answered(
        found, confirmed ? SubscriptionPage::Confirmed : SubscriptionPage::AskConfirmation);
}

Result<HttpResponse> confirm(const RouteCall& call)
{
    return answered(
        SubscriptionLinks(call.context).confirm(codeOf(call)), SubscriptionPage::Confirmed);
}

//! The same.
Result<HttpResponse> askEnd(const RouteCall& call)
{
    return answered(SubscriptionLinks(call.context).find(codeOf(call)), SubscriptionPage::AskEnd);
}

Result<HttpResponse> end(const RouteCall& call)
{
    return answered(SubscriptionLinks(call.context).end(codeOf(call)), SubscriptionPage::Ended);
}

} // namespace

QList<Endpoint> subscriptionEndpoints()
{
    using namespace contract;
    return {
        {.route = routes::askSubscription, .handle = askConfirmation, .tooOften = waitPage},
        {.route = routes::confirmSubscription,
            .handle = confirm,
            .bodyIgnored = true,
            .tooOften = waitPage},
        {.route = routes::askSubscriptionEnd, .handle = askEnd, .tooOften = waitPage},
        {.route = routes::endSubscription,
            .handle = end,
            .bodyIgnored = true,
            .tooOften = waitPage},
    };
}

} // namespace console::service
