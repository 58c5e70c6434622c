// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/listing_history.h"
#include "service/store/listings.h"
#include "service/usecases/listing_drafts.h"
#include "service/usecases/listing_notices.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::Action;

base::Result<domain::ListingVersion> ListingPublication::publish(
    const ListingDrafts::IfMatch& ifMatch)
{
    auto published = change(m_context.database, [&]() -> base::Result<domain::ListingVersion> {
        if (const auto standing = require(m_context, Action::PublishListing); !standing)
            return base::failure(standing.error());
        auto stored = seenDraft(m_context, ifMatch);
        if (!stored)
            return base::failure(stored.error());
        const ListingScene scene = listingScene(m_context);
        domain::ListingDraft& draft = stored->draft;
        if (draft.author)
            draft.author->name = publishedName(m_context, draft.author->id);
        const domain::UserId& approver = m_context.asker().id();
        const auto version
            = domain::published(draft, {.id = approver, .name = publishedName(m_context, approver)},
                scene.approvers, scene.history, scene.rules());
        if (!version)
            return base::failure(version.error());
        // It stays for good, so nobody approves a draft that they have not seen.
        if (!ifMatch)
            return outdated();
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        ListingStore(m_context.database)
            .insert(workspace, *version, m_context.now(),
                ListingMakers{.author = draft.author->id, .approver = approver},
                domain::draftChanges(draft, scene.history));
        ListingDraftStore(m_context.database).clear(workspace, m_context.now());
        record(m_context, workspace,
            {.action = u"listing.published"_s,
                .targetType = u"listing-version"_s,
                .targetId = QString::number(version->number),
                .after = {{u"effectiveDate"_s, version->effectiveDate.toString(Qt::ISODate)},
                    {u"hash"_s, QString::fromLatin1(version->hash)}}});
        tellOfPublication(m_context, version->number);
        return *version;
    });
    wakeMails(m_context);
    return published;
}

base::Result<domain::PublishedVersion> ListingPublication::withdraw(
    int number, const QString& reason)
{
    auto withdrawn = change(m_context.database, [&]() -> base::Result<domain::PublishedVersion> {
        if (const auto standing = require(m_context, Action::PublishListing); !standing)
            return base::failure(standing.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        ListingHistoryStore history(m_context.database, workspace);
        const domain::ListingClock clock = listingClock(m_context);
        const QString why = domain::plainLines(reason);
        if (const auto may = domain::mayWithdraw(history.dates(), number, why, clock); !may)
            return base::failure(may.error());
        history.withdraw(number, m_context.asker().id(), why, m_context.now());
        const int mails = tellOfWithdrawal(m_context, number);
        record(m_context, workspace,
            {.action = u"listing.withdrawn"_s,
                .targetType = u"listing-version"_s,
                .targetId = QString::number(number),
                .after = {{u"mails"_s, mails}}});
        auto version = history.version(number, clock.today());
        if (version && version->withdrawal)
            version->withdrawal->by = publishedName(m_context, m_context.asker().id());
        return version.value_or(domain::PublishedVersion());
    });
    wakeMails(m_context);
    return withdrawn;
}

} // namespace console::service
