// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/listing_versions_model.h"
#include "ui/pages/subprocessors/draft_notice.h"
#include "ui/pages/subprocessors/draft_review.h"
#include "ui/pages/subprocessors/entry_list.h"
#include "ui/pages/subprocessors/objection_note.h"

// How the review of the draft hangs on the list of entries.
namespace console::ui {

void EntryList::addDraftNotice()
{
    auto* notice = new DraftNotice(desk());
    list().addNotice(notice);
    connect(notice, &DraftNotice::reviewWanted, this, &EntryList::openReview);
    auto* objections = new ObjectionNote;
    list().addNotice(objections);
    connect(&desk(), &ListingDesk::objectionsRead, objections, [this, objections] {
        if (const auto& error = desk().objectionsError())
            objections->presentFailure(*error);
        else
            objections->present(desk().objections(), context().clock().toUTC().date());
    });
    connect(objections, &ObjectionNote::objectionsWanted, this, &EntryList::objectionsWanted);
    connect(objections, &ObjectionNote::readingWanted, &desk(), &ListingDesk::readObjections);
}

bool EntryList::isReviewing() const
{
    return qobject_cast<DraftReview*>(content()) && list().isDetailOpen();
}

void EntryList::openReview()
{
    if (!desk().draft())
        return;
    leave([this] {
        auto* review = present<DraftReview>({}, desk());
        review->takeFocus();
        connect(
            review, &DraftReview::entryWanted, this, &EntryList::openNext, Qt::QueuedConnection);
        connect(
            review, &DraftReview::ended, this,
            [this](const QString& words) {
                closePane();
                announce(Tone::Ok, words);
            },
            Qt::QueuedConnection);
        connect(
            review, &DraftReview::published, this,
            [this](const domain::ListingVersion& version) {
                closePane();
                announce(Tone::Ok,
                    tr("Version %1 is published. It is in force from %2.")
                        .arg(version.number)
                        .arg(models::listingDayTitle(version.effectiveDate)),
                    tr("Show it"), [this, number = version.number] { openVersion(number); });
            },
            Qt::QueuedConnection);
    });
}

} // namespace console::ui
