// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/draft_review.h"

#include "cloud/client.h"
#include "models/listing_versions_model.h"
#include "ui/pages/subprocessors/finding_list.h"
#include "ui/pages/subprocessors/notice_fields.h"
#include "ui/parts/date_field.h"

namespace console::ui {

using base::ApiError;
using base::Result;
using namespace Qt::StringLiterals;

DraftReview::DraftReview(DetailPane& pane, const PageContext& context, ListingDesk& desk)
    : PaneContent(pane, context)
    , m_desk(desk)
    , m_seen(desk.draft().value_or(View()))
    , m_send(addBarAction(tr("Send to review")))
    , m_approve(addBarAction(tr("Approve and publish"), ButtonKind::Primary))
    , m_return(addBarAction(tr("Send back")))
{
    pane.setTitle(tr("Draft of the next version"));
    connect(m_send, &BusyButton::activated, this, &DraftReview::sendToReview);
    connect(m_approve, &BusyButton::activated, this, &DraftReview::askPublication);
    connect(m_return, &BusyButton::activated, this, &DraftReview::askReturn);
    connect(&pane, &DetailPane::saveRequested, this, &DraftReview::save);
    connect(&pane, &DetailPane::discarded, this, &DraftReview::showActions);
    connect(&desk, &ListingDesk::changed, this, &DraftReview::follow);
    build();
}

bool DraftReview::isOutdated() const
{
    return m_seen.hindrance && m_seen.hindrance->code == "listing.draft.outdated"_L1;
}

bool DraftReview::isAuthor() const
{
    const auto& account = client().governanceSession().account();
    return account && m_seen.draft.author && m_seen.draft.author->id == account->id;
}

QDate DraftReview::today() const
{
    return context().clock().toUTC().date();
}

void DraftReview::takeFocus()
{
    if (m_summary && m_summary->control()->isEnabled())
        m_summary->control()->setFocus(Qt::OtherFocusReason);
    else
        PaneContent::takeFocus();
}

void DraftReview::follow()
{
    if (isBusy() || m_gone)
        return;
    // The service answers, so that a session that had ended goes on.
    pane().setState(ViewState::ready());
    if (!m_desk.draft()) {
        tellGone();
        return;
    }
    const View& now = *m_desk.draft();
    const int latest = m_desk.latest() ? m_desk.latest()->number : 0;
    const bool same = now.draft.rev == m_seen.draft.rev && latest == m_latest
        && now.fourEyes == m_seen.fourEyes && now.findings == m_seen.findings
        && now.hindrance.has_value() == m_seen.hindrance.has_value() && now.doubt == m_seen.doubt;
    // What is typed stays, against what it was typed: saving tells of the conflict.
    if (pane().isDirty())
        return;
    // A profile that was locked or unlocked takes no question away, nor what is decided so far.
    const bool sameRights = question() || !m_merge.isNull() || m_noEdit == m_desk.whyNoEdit();
    if (same && sameRights) {
        showActions();
        return;
    }
    // A question that goes away unanswered says why.
    if (!same)
        m_meanwhile = question() ? changedMeanwhile() : Meanwhile();
    m_seen = now;
    build();
}

DraftReview::Typed DraftReview::typed() const
{
    Typed typed;
    if (m_summary && m_summary->isChanged())
        typed.summary = m_summary->value().toString();
    if (m_day && (m_day->isChanged() || !m_seen.draft.effectiveDate.isValid()))
        typed.day = m_effective->text();
    for (const QPointer<NoticeFields>& notice : m_notices) {
        if (notice && notice->isChanged())
            typed.notices.insert(notice->slug(), notice->terms());
    }
    if (question() && question()->reasonField())
        typed.reason = question()->reason();
    return typed;
}

void DraftReview::putBack(const Typed& typed)
{
    if (m_summary && typed.summary)
        m_summary->setValue(*typed.summary);
    if (m_day && typed.day)
        m_day->setValue(*typed.day);
    for (const QPointer<NoticeFields>& notice : std::as_const(m_notices)) {
        if (typed.notices.contains(notice->slug()))
            notice->setTerms(typed.notices.value(notice->slug()));
    }
    if (isInReview() && !typed.reason.isEmpty()) {
        askReturn();
        question()->reasonField()->setValue(typed.reason);
    }
}

contract::ListingDraftEdit DraftReview::edit() const
{
    const Typed now = typed();
    contract::ListingDraftEdit edit;
    edit.summary = now.summary;
    if (now.day)
        edit.effectiveDate = m_effective->day();
    if (now.notices.isEmpty())
        return edit;
    edit.notices = m_seen.draft.notices;
    for (const QPointer<NoticeFields>& notice : m_notices) {
        if (!notice || !notice->isChanged())
            continue;
        if (notice->isUsual())
            edit.notices->remove(notice->slug());
        else
            edit.notices->insert(notice->slug(), notice->terms());
    }
    return edit;
}

bool DraftReview::refusesDay()
{
    const QString refusal = m_effective ? m_effective->refusal() : QString();
    if (refusal.isEmpty())
        return false;
    pane().showError(ApiError::invalid(u"effectiveDate"_s, refusal));
    return true;
}

void DraftReview::save()
{
    if (refusesDay())
        return;
    saving(client()
               .listing()
               .change(edit(), m_seen.draft.rev)
               .then(this, [this](const Result<View>& view) {
                   if (!view && view.error().kind == ApiError::Kind::Outdated) {
                       readTheirs(true);
                       return;
                   }
                   endWrite(view);
               }));
}

void DraftReview::sendToReview()
{
    if (m_summary->value().toString().trimmed().isEmpty()) {
        pane().showError(ApiError::invalid(
            u"summary"_s, tr("Say what changes and why, before somebody reviews it.")));
        return;
    }
    if (refusesDay())
        return;
    const contract::ListingDraftEdit typed = edit();
    const bool isTyped = typed.summary || typed.effectiveDate || typed.notices;
    base::Call<View> kept = isTyped ? client().listing().change(typed, m_seen.draft.rev)
                                    : base::Call<View>::ready(m_seen);
    saving(std::move(kept)
               .andThen(this,
                   [this](const View& view) {
                       // Saved, also when the review refuses it.
                       m_seen = view;
                       pane().markClean();
                       return client().listing().sendToReview(view.draft.rev);
                   })
               .then(this, [this](const Result<View>& view) { endWrite(view); }),
        m_send, tr("Sending…"));
}

void DraftReview::endWrite(const Result<View>& view)
{
    if (!view) {
        refuse(view.error());
        return;
    }
    saved();
    adopt(*view);
}

void DraftReview::adopt(const View& view)
{
    m_seen = view;
    m_meanwhile = {};
    // First: it says what may be edited.
    m_desk.adopt(view);
    build();
    Q_EMIT serverChanged();
}

void DraftReview::refuse(const ApiError& error)
{
    if (error.kind == ApiError::Kind::Outdated) {
        readTheirs(false);
        return;
    }
    const QString slug = error.field.section(u'.', 0, 0);
    for (const QPointer<NoticeFields>& notice : std::as_const(m_notices)) {
        if (notice->slug() == slug && error.field.contains(u'.'))
            notice->unfold();
    }
    failed(error);
}

void DraftReview::askReturn()
{
    ask({tr("Send the draft back?"), tr("It can be edited again then. Nothing of it is lost."),
            tr("Send it back"), tr("Go on reviewing"), {}, {}, tr("What should be changed"),
            u"reason"_s, ButtonKind::Primary},
        {}, m_return, [this] { sendBack(); });
}

void DraftReview::sendBack()
{
    saving(client()
               .listing()
               .sendBack(question()->reason(), m_seen.draft.rev)
               .then(this, [this](const Result<View>& view) { endWrite(view); }),
        question()->yesButton(), tr("Sending back…"));
}

void DraftReview::askPublication()
{
    const QString day = models::listingDayTitle(m_seen.draft.effectiveDate);
    const QString text = m_seen.draft.effectiveDate > today()
        ? tr(
            "It is in force from %1. Until then it can be withdrawn; after that only a new version "
            "mends a mistake.")
              .arg(day)
        : tr("It is in force at once, from %1. Only a new version mends a mistake then.").arg(day);
    ask({tr("Publish this version?"), text, tr("Publish it"), tr("Not yet"),
            typedOnProduction(context(), context().profile.name),
            tr("Type the name of the profile"), {}, {}, ButtonKind::Primary},
        {}, m_approve, [this] { publish(); });
}

void DraftReview::publish()
{
    saving(client()
               .listing()
               .publish(m_seen.draft.rev)
               .then(this,
                   [this](const Result<domain::ListingVersion>& version) {
                       if (!version) {
                           refuse(version.error());
                           return;
                       }
                       saved();
                       m_gone = true;
                       Q_EMIT published(*version);
                       Q_EMIT serverChanged();
                   }),
        question()->yesButton(), tr("Publishing…"));
}

void DraftReview::askDiscard()
{
    ask({tr("Discard this draft?"),
            tr("What it changes is lost, for everybody who works on it: %n change(s).", nullptr,
                int(m_seen.changes.size())),
            tr("Discard it"), tr("Keep it"), typedOnProduction(context(), context().profile.name),
            tr("Type the name of the profile")},
        {}, m_discard, [this] { discard(); });
}

void DraftReview::discard()
{
    saving(client()
               .listing()
               .discard(m_seen.draft.rev)
               .then(this,
                   [this](const Result<base::Done>& done) {
                       if (!done) {
                           refuse(done.error());
                           return;
                       }
                       saved();
                       m_gone = true;
                       Q_EMIT ended(
                           tr("The draft is discarded. What is published stays as it is."));
                       Q_EMIT serverChanged();
                   }),
        question()->yesButton(), tr("Discarding…"));
}

} // namespace console::ui
