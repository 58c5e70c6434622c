// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/draft_notice.h"

#include "models/when.h"

namespace console::ui {

DraftNotice::DraftNotice(const ListingDesk& desk, QWidget* parent)
    : Note(Tone::Accent, {}, {}, parent)
    , m_desk(desk)
    , m_review(addAction(tr("Review the draft")))
{
    hide();
    connect(m_review, &QPushButton::clicked, this, &DraftNotice::reviewWanted);
    connect(&desk, &ListingDesk::changed, this, &DraftNotice::show);
}

void DraftNotice::show()
{
    setVisible(m_desk.draft().has_value());
    if (!m_desk.draft())
        return;
    const domain::ListingDraft& draft = m_desk.draft()->draft;
    const int changes = int(m_desk.draft()->changes.size());
    const bool reviewed = draft.state == domain::DraftState::InReview;
    setTone(!reviewed && !draft.returnedBecause.isEmpty() ? Tone::Warn : Tone::Accent);
    setTitle(tr("Draft of the next version: %n change(s).", nullptr, changes));
    if (reviewed)
        setText(tr("In review since %1, sent by %2. Nothing of it is public yet.")
                    .arg(models::shortTime(m_desk.draft()->updatedAt),
                        draft.author ? draft.author->name : QString()));
    else if (!draft.returnedBecause.isEmpty())
        setText(tr("Sent back by the review: %1").arg(draft.returnedBecause));
    else
        setText(tr("Nothing of it is public yet."));
    if (!m_desk.draft()->doubt.isEmpty()) {
        setTone(Tone::Warn);
        setText(text() + u' ' + m_desk.draft()->doubt);
    }
}

} // namespace console::ui
