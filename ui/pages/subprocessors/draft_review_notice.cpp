// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/listing_versions_model.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/subprocessors/draft_review.h"
#include "ui/pages/subprocessors/notice_fields.h"
#include "ui/pages/subprocessors/told_preview.h"
#include "ui/parts/form_drafts.h"

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

void DraftReview::keepTyped()
{
    keepDraft(pane(), context(), QStringLiteral("listing/review"), m_desk.whyNoEdit());
    const FormDrafts* drafts = FormDrafts::of(pane());
    if (!drafts)
        return;
    connect(drafts, &FormDrafts::restoring, this, [this](const QStringList& names) {
        for (const QPointer<NoticeFields>& notice : std::as_const(m_notices)) {
            const auto isOf = [slug = notice->slug()](const QString& name) {
                return name.startsWith(slug + QLatin1Char('.'));
            };
            if (std::any_of(names.begin(), names.end(), isOf))
                notice->unfold();
        }
    });
}

} // namespace console::ui
