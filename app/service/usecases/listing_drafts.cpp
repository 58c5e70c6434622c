// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/listing_drafts.h"

#include "domain/listing_import.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using contract::ListingDraftEdit;
using domain::Action;
using domain::ListingDraft;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

base::Failure inReview()
{
    return conflict("listing.draft.in-review",
        tr("This draft is in review. It can be edited once it was sent back."));
}

//! `text` as it is kept, or nothing when no field takes that much.
base::Result<base::Done> checkLength(const QString& field, const QString& text)
{
    if (text.size() <= domain::ImportLimits::cell)
        return base::Done{};
    return invalid(field, "listing.draft.text",
        tr("A text of this draft is longer than %1 characters.").arg(domain::ImportLimits::cell));
}

//! Tells entries apart for good, so nothing is kept where it can't.
base::Result<base::Done> checkSlugs(const QList<domain::SubProcessor>& entries)
{
    QSet<QString> seen;
    for (const domain::SubProcessor& entry : entries) {
        if (!domain::isEntrySlug(entry.slug) || seen.contains(entry.slug))
            return invalid(u"entries"_s, "listing.draft.slug",
                tr("Each entry needs a short name of its own, of 2 to 64 lower-case letters, "
                   "digits and hyphens."));
        seen.insert(entry.slug);
    }
    return base::Done{};
}

base::Result<QList<domain::SubProcessor>> tidiedEntries(const QList<domain::SubProcessor>& entries)
{
    if (entries.size() > domain::ImportLimits::rows)
        return invalid(u"entries"_s, "listing.draft.entries",
            tr("A listing has at most %1 entries.").arg(domain::ImportLimits::rows));
    QList<domain::SubProcessor> tidy;
    tidy.reserve(entries.size());
    for (const domain::SubProcessor& entry : entries) {
        tidy.append(domain::tidied(entry));
        for (const domain::EntryField field : domain::allEntryFields()) {
            if (const auto fits = checkLength(u"entries"_s, domain::fieldText(tidy.last(), field));
                !fits)
                return base::failure(fits.error());
        }
    }
    if (const auto slugs = checkSlugs(tidy); !slugs)
        return base::failure(slugs.error());
    return tidy;
}

//! `draft` with what `edit` gives.
base::Result<ListingDraft> edited(
    ListingDraft draft, const ListingDraftEdit& edit, const domain::ListingHistory& history)
{
    draft.baseNumber = edit.baseNumber.value_or(draft.baseNumber);
    if (std::none_of(history.versions.begin(), history.versions.end(),
            [&](const auto& version) { return version.number == draft.baseNumber; }))
        return invalid(u"baseNumber"_s, "listing.draft.base",
            tr("The listing has no version %1.").arg(draft.baseNumber));
    if (edit.entries) {
        auto entries = tidiedEntries(*edit.entries);
        if (!entries)
            return base::failure(entries.error());
        draft.entries = *entries;
    }
    if (edit.summary)
        draft.summary = domain::plainLines(*edit.summary);
    draft.effectiveDate = edit.effectiveDate.value_or(draft.effectiveDate);
    if (edit.notices)
        draft.notices = *edit.notices;
    if (const auto fits = checkLength(u"summary"_s, draft.summary); !fits)
        return base::failure(fits.error());
    for (const domain::NoticeTerms& terms : std::as_const(draft.notices)) {
        if (const auto fits = checkLength(u"notices"_s, terms.emergencyReason); !fits)
            return base::failure(fits.error());
    }
    return draft;
}

bool isSame(const ListingDraft& a, const ListingDraft& b)
{
    return a.baseNumber == b.baseNumber && a.entries == b.entries && a.summary == b.summary
        && a.effectiveDate == b.effectiveDate && a.notices == b.notices;
}

//! Counts, no words: the record outlives the draft.
QJsonObject countsOf(const ListingDraft& draft, const ListingScene& scene)
{
    const domain::ListingDifference made
        = domain::difference(scene.history.base.entries, draft.entries);
    QJsonObject counts{{u"baseNumber"_s, draft.baseNumber}, {u"added"_s, made.added()},
        {u"removed"_s, made.removed()}, {u"changed"_s, made.changed()}, {u"moved"_s, made.moved()}};
    if (draft.effectiveDate.isValid())
        counts.insert("effectiveDate"_L1, draft.effectiveDate.toString(Qt::ISODate));
    return counts;
}

void note(const Context& context, const char* action, const QString& draftId,
    const QJsonObject& after = {})
{
    record(context, context.asker().workspaceId,
        {.action = QString::fromLatin1(action),
            .targetType = u"listing-draft"_s,
            .targetId = draftId,
            .after = after});
}

} // namespace

base::Result<StoredListingDraft> seenDraft(
    const Context& context, const ListingDrafts::IfMatch& ifMatch)
{
    const auto stored = ListingDraftStore(context.database).find(context.asker().workspaceId);
    if (!stored && ifMatch)
        return outdated(); // it was there when they saw it
    if (!stored)
        return notFound("listing.draft.none", tr("There is no draft of the listing."));
    if (ifMatch && *ifMatch != stored->draft.rev)
        return outdated();
    return *stored;
}

namespace {

//! The draft as they saw it, for somebody who may edit it.
base::Result<StoredListingDraft> editorsDraft(
    const Context& context, const ListingDrafts::IfMatch& ifMatch)
{
    if (const auto standing = require(context, Action::EditListing); !standing)
        return base::failure(standing.error());
    return seenDraft(context, ifMatch);
}

} // namespace

ListingDrafts::View ListingDrafts::viewOf(const ListingScene& scene)
{
    const StoredListingDraft stored = ListingDraftStore(m_context.database)
                                          .find(m_context.asker().workspaceId)
                                          .value_or(StoredListingDraft());
    View view{.draft = stored.draft,
        .updatedAt = stored.updatedAt,
        .findings
        = domain::checkListing(stored.draft.entries, scene.history.baseline, scene.rules()),
        .changes = {},
        .hindrance = std::nullopt,
        .fourEyes = domain::needsFourEyes(scene.approvers),
        .doubt = scene.history.doubt};
    if (view.draft.author)
        view.draft.author->name = publishedName(m_context, view.draft.author->id);
    for (const domain::ListingChange& change : domain::draftChanges(stored.draft, scene.history)) {
        contract::ListingChangeItem item{.slug = domain::slugOf(change), .change = change};
        item.change.before.reset();
        item.change.after.reset();
        view.changes.append(item);
    }
    if (const auto ready = domain::checkDraft(stored.draft, scene.history, scene.rules()); !ready)
        view.hindrance = ready.error();
    return view;
}

base::Result<ListingDrafts::View> ListingDrafts::draft()
{
    return read(m_context.database, [&]() -> base::Result<View> {
        if (const auto stored = editorsDraft(m_context, std::nullopt); !stored)
            return base::failure(stored.error());
        return viewOf(listingScene(m_context));
    });
}

base::Result<ListingDrafts::View> ListingDrafts::replace(
    const ListingDraftEdit& edit, const IfMatch& ifMatch)
{
    return service::change(m_context.database, [&]() -> base::Result<View> {
        if (const auto standing = require(m_context, Action::EditListing); !standing)
            return base::failure(standing.error());
        const auto stored
            = ListingDraftStore(m_context.database).find(m_context.asker().workspaceId);
        if (stored && !ifMatch)
            return conflict("listing.draft.exists",
                tr("There is a draft of the listing already. Go on with that one."));
        if (stored ? *ifMatch != stored->draft.rev : ifMatch.has_value())
            return outdated();
        return put(edit, stored);
    });
}

base::Result<ListingDrafts::View> ListingDrafts::change(
    const ListingDraftEdit& edit, const IfMatch& ifMatch)
{
    return service::change(m_context.database, [&]() -> base::Result<View> {
        const auto stored = editorsDraft(m_context, ifMatch);
        if (!stored)
            return base::failure(stored.error());
        return put(edit, *stored);
    });
}

base::Result<ListingDrafts::View> ListingDrafts::put(
    const ListingDraftEdit& edit, const std::optional<StoredListingDraft>& before)
{
    if (before && before->draft.state == domain::DraftState::InReview)
        return inReview();
    const ListingScene scene = listingScene(m_context);
    const auto draft = edited(before ? before->draft : ListingDraft(), edit, scene.history);
    if (!draft)
        return base::failure(draft.error());
    if (before && isSame(before->draft, *draft))
        return viewOf(scene);
    const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
    ListingDraftStore store(m_context.database);
    store.put(workspace, *draft, m_context.now());
    const QString id = store.find(workspace).value_or(StoredListingDraft()).id;
    note(m_context, before ? "listing-draft.changed" : "listing-draft.begun", id,
        countsOf(*draft, scene));
    return viewOf(scene);
}

base::Result<base::Done> ListingDrafts::discard(const IfMatch& ifMatch)
{
    return service::change(m_context.database, [&]() -> base::Result<base::Done> {
        const auto stored = editorsDraft(m_context, ifMatch);
        if (!stored)
            return base::failure(stored.error());
        if (stored->draft.state == domain::DraftState::InReview)
            return inReview();
        ListingDraftStore(m_context.database).clear(m_context.asker().workspaceId, m_context.now());
        note(m_context, "listing-draft.discarded", stored->id);
        return base::Done{};
    });
}

base::Result<ListingDrafts::View> ListingDrafts::sendToReview(const IfMatch& ifMatch)
{
    return service::change(m_context.database, [&]() -> base::Result<View> {
        const auto stored = editorsDraft(m_context, ifMatch);
        if (!stored)
            return base::failure(stored.error());
        const ListingScene scene = listingScene(m_context);
        const domain::UserId& author = m_context.asker().id();
        const auto sent = domain::sentToReview(stored->draft,
            {.id = author, .name = publishedName(m_context, author)}, scene.history, scene.rules());
        if (!sent)
            return base::failure(sent.error());
        ListingDraftStore(m_context.database)
            .put(m_context.asker().workspaceId, *sent, m_context.now());
        note(m_context, "listing-draft.sent-to-review", stored->id, countsOf(*sent, scene));
        return viewOf(scene);
    });
}

base::Result<ListingDrafts::View> ListingDrafts::sendBack(
    const QString& reason, const IfMatch& ifMatch)
{
    return service::change(m_context.database, [&]() -> base::Result<View> {
        const auto stored = editorsDraft(m_context, ifMatch);
        if (!stored)
            return base::failure(stored.error());
        const bool isAuthor
            = stored->draft.author && stored->draft.author->id == m_context.asker().id();
        if (const auto standing = require(m_context, Action::PublishListing);
            !standing && !isAuthor)
            return base::failure(standing.error());
        const auto returned = domain::returnedToEditing(stored->draft, domain::plainLines(reason));
        if (!returned)
            return base::failure(returned.error());
        ListingDraftStore(m_context.database)
            .put(m_context.asker().workspaceId, *returned, m_context.now());
        note(m_context, "listing-draft.returned", stored->id);
        return viewOf(listingScene(m_context));
    });
}

} // namespace console::service
