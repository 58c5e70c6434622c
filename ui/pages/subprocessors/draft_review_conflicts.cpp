// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "domain/listing_merge.h"
#include "models/listing_versions_model.h"
#include "ui/pages/subprocessors/draft_review.h"
#include "ui/pages/subprocessors/merge_decisions.h"
#include "ui/pages/subprocessors/notice_fields.h"
#include "ui/parts/date_field.h"

// Where somebody else was faster: the draft was written meanwhile, is gone, or follows a version
// that is no longer the latest.
namespace console::ui {

using base::ApiError;
using base::Result;
using namespace Qt::StringLiterals;

DraftReview::Meanwhile DraftReview::changedMeanwhile(
    const QString& typedStays, const QList<KeyValue>& rows)
{
    return {tr("Somebody else changed this draft meanwhile."),
        tr("Nothing was sent. Below is what it is now. %1").arg(typedStays).trimmed(), rows};
}

void DraftReview::readTheirs(bool wasSaving)
{
    unlock();
    setBusy(true);
    client().listing().draft().then(this, [this, wasSaving](const Result<View>& theirs) {
        setBusy(false);
        if (theirs)
            meet(*theirs, wasSaving);
        else if (theirs.error().kind == ApiError::Kind::NotFound)
            tellGone();
        else
            failed(theirs.error());
    });
}

QList<KeyValue> DraftReview::contradictions(const Typed& mine, const View& theirs) const
{
    QList<KeyValue> rows;
    const domain::ListingDraft& now = theirs.draft;
    const domain::ListingDraft& before = m_seen.draft;
    if (mine.summary && now.summary != before.summary && now.summary != *mine.summary)
        rows.append({tr("Their summary"), now.summary});
    const std::optional<QDate> day = mine.day ? m_effective->day() : std::nullopt;
    if (day && now.effectiveDate != before.effectiveDate && now.effectiveDate != *day)
        rows.append({tr("Their effective date"), models::listingDayTitle(now.effectiveDate)});
    for (auto it = mine.notices.cbegin(); it != mine.notices.cend(); ++it) {
        const domain::NoticeTerms terms = now.notices.value(it.key());
        if (terms != before.notices.value(it.key()) && terms != it.value())
            rows.append({tr("Their notice of %1").arg(it.key()),
                tr("%n day(s) of notice", nullptr, terms.days)});
    }
    return rows;
}

void DraftReview::meet(const View& theirs, bool wasSaving)
{
    const Typed mine = typed();
    QList<KeyValue> rows = contradictions(mine, theirs);
    const bool editable = theirs.draft.state == domain::DraftState::Editing;
    // Something else of it was changed, so saving takes nothing away from anybody.
    const bool goesOn = wasSaving && editable && rows.isEmpty() && !mine.isEmpty();
    if (!editable && mine.summary)
        rows.append({tr("You typed"), *mine.summary});
    if (editable && !mine.reason.isEmpty())
        rows.append({tr("You typed"), mine.reason});
    const QString typedStays = editable && !mine.isEmpty()
        ? tr("What you typed stays: save it, or discard it to take theirs.")
        : QString();
    m_meanwhile = goesOn ? Meanwhile() : changedMeanwhile(typedStays, rows);
    m_seen = theirs;
    m_desk.adopt(theirs);
    build();
    putBack(mine);
    if (goesOn)
        save();
}

void DraftReview::tellGone()
{
    m_gone = true;
    const QString gone = tr("Somebody else published or discarded the draft meanwhile.");
    if (!pane().isDirty()) {
        Q_EMIT ended(gone);
        Q_EMIT serverChanged();
        return;
    }
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.message = tr("%1 What you typed stays here until you close this pane.").arg(gone);
    pane().showError(error);
}

void DraftReview::bringUpToDate()
{
    setBusy(true);
    client()
        .listing()
        .version(m_seen.draft.baseNumber)
        .then(this, [this](const Result<domain::ListingVersion>& base) {
            setBusy(false);
            if (base)
                merge(base->entries);
            else
                failed(base.error());
        });
}

void DraftReview::merge(const QList<domain::SubProcessor>& base)
{
    const QList<domain::SubProcessor>& yours = m_seen.draft.entries;
    const domain::MergedListing merged
        = domain::mergedListing(base, yours, m_desk.latest()->entries);
    if (merged.conflicts.isEmpty()) {
        takeMerged(merged.entries);
        return;
    }
    delete m_merge;
    m_merge = new MergeDecisions(merged, yours, tr("version %1").arg(m_desk.latest()->number));
    connect(m_merge, &MergeDecisions::decided, this, [this] { takeMerged(m_merge->entries()); });
    pane().addSection(tr("Both changed these. Choose what should stand."));
    pane().add(m_merge);
    reveal(m_merge);
    setAllowed(m_update, false, tr("Choose below what should stand."));
}

void DraftReview::takeMerged(const QList<domain::SubProcessor>& entries)
{
    contract::ListingDraftEdit edit;
    edit.baseNumber = m_desk.latest()->number;
    edit.entries = entries;
    const base::CallHandle call = client()
                                      .listing()
                                      .change(edit, m_seen.draft.rev)
                                      .then(this, [this](const Result<View>& view) {
                                          if (!view) {
                                              refuse(view.error());
                                              return;
                                          }
                                          unlock();
                                          const Typed mine = typed();
                                          adopt(*view);
                                          putBack(mine);
                                      });
    if (m_merge)
        saving(call, m_merge->takeButton(), tr("Saving…"));
    else
        saving(call);
}

} // namespace console::ui
