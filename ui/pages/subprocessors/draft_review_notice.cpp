// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/listing_versions_model.h"
#include "ui/pages/subprocessors/draft_review.h"
#include "ui/pages/subprocessors/told_preview.h"

#include <algorithm>

// Whom the review tells of the draft, and how long before.
namespace console::ui {

QList<KeyValue> DraftReview::noticeFacts() const
{
    const int days = longestNotice();
    const QString notice = days == 1 ? tr("1 day") : tr("%n days", nullptr, days);
    QList<KeyValue> rows{
        {tr("Notice"), days == 0 ? tr("none is needed") : notice, Tone::Neutral, {}},
        {tr("Earliest effective date"),
            tr("%1, with a publication today").arg(models::listingDayTitle(earliestDay())),
            Tone::Neutral, {}}};
    const auto shorter = std::find_if(
        m_seen.changes.begin(), m_seen.changes.end(), [](const contract::ListingChangeItem& item) {
            return item.change.noticeDays < domain::defaultNoticeDays(item.change.kind);
        });
    if (shorter != m_seen.changes.end())
        rows << KeyValue{tr("Emergency"), shorter->change.emergencyReason, Tone::Warn, {}};
    return rows;
}

void DraftReview::buildTold()
{
    // Whom it tells is for those to see who let it go out.
    if (!domain::may(context().standing, domain::Action::PublishListing))
        return;
    pane().addSection(tr("Who is told"));
    pane().add(new ToldPreview(context()));
}

} // namespace console::ui
