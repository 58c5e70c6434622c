// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_draft.h"

#include "base/refusal.h"

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;

namespace {

constexpr qsizetype longestSummary = 500;
constexpr qsizetype longestReason = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("ListingDraft", text);
}

base::Failure refused(Kind kind, const char* code, const QString& sentence)
{
    return base::failure(base::refusal(kind, QString::fromLatin1(code), sentence));
}

base::Failure notInReview()
{
    return refused(Kind::Conflict, "listing.draft.not-in-review",
        tr("This draft is not in review. Send it to review first."));
}

//! With what else there is to know about a day. In review it can't be mended.
base::ApiError withRemedy(
    base::ApiError error, const ListingDraft& draft, const ListingHistory& history)
{
    if (error.field == "effectiveDate"_L1 && !history.doubt.isEmpty())
        error.message = QString(error.message + u' ' + history.doubt);
    if (draft.state == DraftState::InReview)
        error.message = tr("%1 Send the draft back for that: while it is in review, it can't be "
                           "edited.")
                            .arg(error.message);
    return error;
}

} // namespace

QString wireName(DraftState state)
{
    return state == DraftState::InReview ? u"review"_s : u"draft"_s;
}

std::optional<DraftState> draftState(const QString& wireName)
{
    if (wireName == "review"_L1)
        return DraftState::InReview;
    return wireName == "draft"_L1 ? std::optional(DraftState::Editing) : std::nullopt;
}

QList<ListingChange> draftChanges(const ListingDraft& draft, const ListingHistory& history)
{
    return withNotices(
        changesOf(difference(history.base.entries, draft.entries), draft.effectiveDate),
        draft.notices);
}

base::Result<base::Done> checkDraft(
    const ListingDraft& draft, const ListingHistory& history, const EntryRules& rules)
{
    if (draft.baseNumber != history.base.number)
        return refused(Kind::Conflict, "listing.draft.outdated",
            tr("This draft was made from version %1, and now it is version %2 that it would "
               "follow. "
               "Look at both and take your changes over.")
                .arg(draft.baseNumber)
                .arg(history.base.number));
    if (draft.entries == history.base.entries)
        return refused(Kind::Conflict, "listing.draft.same",
            tr("This draft is the same as version %1.").arg(history.base.number));
    const qsizetype length = draft.summary.trimmed().size();
    if (length == 0 || length > longestSummary)
        return base::failure(base::ApiError::invalid(u"summary"_s,
            tr("Say what changes and why, in at most %1 characters.").arg(longestSummary),
            u"listing.summary"_s));
    if (const auto day = mayTakeEffect(history.versions, draft.effectiveDate, rules.today); !day)
        return base::failure(withRemedy(day.error(), draft, history));
    if (auto entries = withoutErrors(checkListing(draft.entries, history.baseline, rules));
        !entries)
        return entries;
    if (const auto notices = checkNotices(draftChanges(draft, history), rules.today); !notices)
        return base::failure(withRemedy(notices.error(), draft, history));
    return base::Done{};
}

base::Result<ListingDraft> sentToReview(const ListingDraft& draft, const DraftPerson& author,
    const ListingHistory& history, const EntryRules& rules)
{
    if (draft.state == DraftState::InReview)
        return refused(Kind::Conflict, "listing.draft.in-review", tr("It is in review already."));
    if (const auto ready = checkDraft(draft, history, rules); !ready)
        return base::failure(ready.error());
    ListingDraft sent = draft;
    sent.state = DraftState::InReview;
    sent.author = author;
    sent.returnedBecause.clear();
    return sent;
}

base::Result<ListingDraft> returnedToEditing(const ListingDraft& draft, const QString& reason)
{
    if (draft.state != DraftState::InReview)
        return notInReview();
    const qsizetype length = reason.trimmed().size();
    if (length == 0 || length > longestReason)
        return base::failure(base::ApiError::invalid(u"reason"_s,
            tr("Say what should be changed, in at most %1 characters.").arg(longestReason),
            u"listing.return.reason"_s));
    ListingDraft returned = draft;
    returned.state = DraftState::Editing;
    returned.author.reset();
    returned.returnedBecause = reason.trimmed();
    return returned;
}

base::Result<ListingVersion> published(const ListingDraft& draft, const DraftPerson& approver,
    int approversInWorkspace, const ListingHistory& history, const EntryRules& rules)
{
    if (draft.state != DraftState::InReview || !draft.author)
        return notInReview();
    if (needsFourEyes(approversInWorkspace) && draft.author->id == approver.id)
        return refused(Kind::NotAllowed, "listing.four-eyes",
            tr("You sent this draft to review, so somebody else has to approve it."));
    if (const auto ready = checkDraft(draft, history, rules); !ready)
        return base::failure(ready.error());
    ListingVersion version;
    version.number = history.latest.number + 1;
    version.effectiveDate = draft.effectiveDate;
    version.summary = draft.summary.trimmed();
    version.author = draft.author->name;
    version.approver = approver.name;
    version.entries = draft.entries;
    version.prevHash = history.latest.hash;
    version.hash = listingHash(version);
    return version;
}

} // namespace console::domain
