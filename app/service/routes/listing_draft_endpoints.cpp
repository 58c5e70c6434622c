// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/errors.h"
#include "service/routes/frame.h"
#include "service/usecases/listing_drafts.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

using IfMatch = ListingDrafts::IfMatch;

//! `response`, or, for whoever has seen an older revision, the refusal with the draft as it is now,
//! so that both can be brought together. Nothing of it when it is gone.
Result<HttpResponse> orTheirs(const RouteCall& call, Result<HttpResponse> response)
{
    if (response || response.error().kind != base::ApiError::Kind::Outdated)
        return response;
    QJsonObject body = contract::encodeError(response.error());
    if (const auto theirs = ListingDrafts(call.context).draft())
        body.insert("theirs"_L1, contract::encode(theirs->draft));
    return HttpResponse::json(contract::httpStatusOf(response.error()), body);
}

//! `work` is IfMatch -> Result<HttpResponse>.
template <typename Work>
Result<HttpResponse> withMatch(const RouteCall& call, Work work)
{
    return orTheirs(call, ifMatch(call.request).and_then(work));
}

RouteHandler editor(Result<ListingDrafts::View> (ListingDrafts::*put)(
                        const contract::ListingDraftEdit&, const IfMatch&),
    bool whole)
{
    return [put, whole](const RouteCall& call) -> Result<HttpResponse> {
        JsonReader reader(call.body);
        if (whole) {
            for (const QLatin1String needed : {"baseNumber"_L1, "entries"_L1}) {
                if (!reader.has(needed))
                    reader.fail(needed, u"a value"_s);
            }
        }
        const auto edit = members(reader, contract::decodeListingDraftEdit(reader));
        if (!edit)
            return base::failure(edit.error());
        return withMatch(call, [&](const IfMatch& seen) {
            return answer(200, (ListingDrafts(call.context).*put)(*edit, seen), plain);
        });
    };
}

Result<HttpResponse> discard(const RouteCall& call)
{
    return withMatch(call, [&](const IfMatch& seen) {
        return answer(200, ListingDrafts(call.context).discard(seen), [](base::Done) {
            return QJsonObject{{u"discarded"_s, true}};
        });
    });
}

Result<HttpResponse> sendBack(const RouteCall& call)
{
    const auto reason = formIn(call, textOf("reason"_L1));
    if (!reason)
        return base::failure(reason.error());
    return withMatch(call, [&](const IfMatch& seen) {
        return answer(200, ListingDrafts(call.context).sendBack(*reason, seen), plain);
    });
}

} // namespace

QList<Endpoint> listingDraftEndpoints()
{
    using namespace contract;
    return {
        {routes::listingDraft,
            [](const RouteCall& call) {
                return answer(200, ListingDrafts(call.context).draft(), plain);
            }},
        {routes::replaceListingDraft, editor(&ListingDrafts::replace, true)},
        {routes::changeListingDraft, editor(&ListingDrafts::change, false)},
        {routes::discardListingDraft, discard},
        {routes::reviewListingDraft,
            [](const RouteCall& call) {
                return withMatch(call, [&](const IfMatch& seen) {
                    return answer(200, ListingDrafts(call.context).sendToReview(seen), plain);
                });
            }},
        {routes::returnListingDraft, sendBack},
        {routes::publishListingDraft,
            [](const RouteCall& call) {
                return withMatch(call, [&](const IfMatch& seen) {
                    return answer(201, ListingPublication(call.context).publish(seen), plain);
                });
            }},
    };
}

} // namespace console::service
