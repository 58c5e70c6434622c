// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_version.h"
#include "models/listing_versions_model.h"
#include "models/when.h"
#include "ui/pages/subprocessors/change_cards.h"
#include "ui/pages/subprocessors/draft_review.h"
#include "ui/pages/subprocessors/finding_list.h"
#include "ui/pages/subprocessors/merge_decisions.h"
#include "ui/pages/subprocessors/notice_fields.h"
#include "ui/parts/date_field.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_area.h"

#include <QBoxLayout>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int summaryHeight = 84; // three lines
constexpr qsizetype longestSummary = 500;

//! A note with facts under its text.
class NoteWithFacts : public Note {
public:
    NoteWithFacts(const QString& title, const QString& text, const QList<KeyValue>& rows)
        : Note(Tone::Warn, title, text)
    {
        if (rows.isEmpty())
            return;
        auto* facts = new KeyValueList;
        facts->setRows(rows);
        static_cast<QBoxLayout*>(layout()->itemAt(1)->layout())->addWidget(facts);
    }
};
} // namespace

void DraftReview::build()
{
    m_notices.clear();
    m_summary = nullptr;
    m_day = nullptr;
    m_effective = nullptr;
    dropQuestion();
    pane().clear();
    m_latest = m_desk.latest() ? m_desk.latest()->number : 0;
    m_noEdit = m_desk.whyNoEdit();
    buildState();
    if (isInReview())
        buildFacts();
    buildChanges();
    if (isInReview())
        buildTold();
    else
        buildTerms();
    if (!m_seen.findings.isEmpty()) {
        const int errors = int(errorsAmong(m_seen.findings));
        pane().addSection(errors > 0
                ? tr("%n error(s) to mend, and what else to know", nullptr, errors)
                : tr("What to know"));
        auto* findings = new FindingList(m_seen.findings, m_seen.draft.entries);
        connect(findings, &FindingList::entryWanted, this, &DraftReview::entryWanted);
        pane().add(findings);
    }
    buildDiscard();
    showActions();
    keepTyped();
}

void DraftReview::buildState()
{
    const domain::ListingDraft& draft = m_seen.draft;
    if (!m_meanwhile.title.isEmpty())
        pane().add(new NoteWithFacts(m_meanwhile.title, m_meanwhile.text, m_meanwhile.rows));
    if (!draft.returnedBecause.isEmpty())
        pane().add(new Note(Tone::Warn, tr("Sent back by the review."), draft.returnedBecause));
    if (isOutdated()) {
        auto* outdated = new Note(Tone::Warn, m_seen.hindrance->message,
            isInReview() ? tr("Send it back first. Then it can be brought up to date.")
                         : QString());
        if (!isInReview()) {
            m_update = outdated->addAction(tr("Bring the draft up to date"));
            const QString reason = m_desk.whyNoEdit();
            setAllowed(m_update, reason.isEmpty(), reason);
            connect(m_update, &QPushButton::clicked, this, &DraftReview::bringUpToDate);
        }
        pane().add(outdated);
    } else if (m_seen.hindrance) {
        pane().add(new Note(Tone::Warn,
            isInReview() ? tr("It can't be published as it is.") : tr("It can't go to review yet."),
            m_seen.hindrance->message));
    }
    if (!m_seen.doubt.isEmpty())
        pane().add(new Note(Tone::Warn, tr("It is not certain which day it is."), m_seen.doubt));
    if (!m_seen.fourEyes)
        pane().add(new Note(
            Tone::Accent, tr("Four eyes are off: this workspace has one person who may approve.")));
}

void DraftReview::buildFacts()
{
    const domain::ListingDraft& draft = m_seen.draft;
    auto* facts = new KeyValueList;
    QList<KeyValue> rows{
        {tr("In review since"), models::shortTime(m_seen.updatedAt), Tone::Neutral,
            models::exactTime(m_seen.updatedAt)},
        {tr("Sent by"), draft.author ? draft.author->name : QString()},
        {tr("Follows"), tr("Version %1").arg(draft.baseNumber)},
        {tr("Summary"), draft.summary},
        {tr("Effective date"), models::listingDayTitle(draft.effectiveDate)},
    };
    rows += noticeFacts();
    facts->setRows(rows);
    pane().add(facts);
}

void DraftReview::buildChanges()
{
    QHash<QString, domain::ListingChange> bySlug;
    for (const contract::ListingChangeItem& item : m_seen.changes)
        bySlug.insert(item.slug, item.change);
    const QList<domain::SubProcessor> before
        = m_desk.latest() ? m_desk.latest()->entries : QList<domain::SubProcessor>();
    const domain::ListingDifference difference = domain::difference(before, m_seen.draft.entries);
    pane().addSection(difference.isEmpty() ? tr("It changes nothing of version %1").arg(m_latest)
                                           : tr("What it changes of version %1").arg(m_latest));
    auto* cards = new ChangeCards([this](const ShownChange& change) { return noticeOf(change); });
    cards->present(shownChanges(difference, bySlug));
    pane().add(cards);
}

QWidget* DraftReview::noticeOf(const ShownChange& change)
{
    if (!change.notice)
        return nullptr;
    if (isInReview() || !m_desk.whyNoEdit().isEmpty()) {
        auto* words = new TextLabel(noticeWords(*change.notice), TextSize::Small, Tone::Muted);
        words->setWordWrap(true);
        return words;
    }
    auto* fields
        = new NoticeFields(pane(), change.entry.slug, change.entry.entry().name, *change.notice);
    connect(fields, &NoticeFields::changed, this, [this] {
        showDayRule();
        showActions();
    });
    m_notices.append(fields);
    return fields;
}

void DraftReview::buildTerms()
{
    pane().addSection(tr("The version"));
    auto* summary = new TextArea;
    summary->setFixedHeight(summaryHeight);
    summary->setPlainText(m_seen.draft.summary);
    m_summary = pane().addField(new FormField(tr("Summary"), summary, u"summary"_s));
    m_effective = new DateField;
    // A day that cannot be is refused with its reason, rather than not taken.
    m_effective->setDay(
        m_seen.draft.effectiveDate.isValid() ? m_seen.draft.effectiveDate : earliestDay());
    m_day = pane().addField(new FormField(tr("Effective date"), m_effective, u"effectiveDate"_s));
    connect(m_summary, &FormField::changed, this, [this] {
        showSummaryRule();
        showActions();
    });
    connect(m_day, &FormField::changed, this, [this] {
        showDayRule();
        showActions();
    });
    const QString reason = m_desk.whyNoEdit();
    setAllowed(summary, reason.isEmpty(), reason);
    setAllowed(m_effective, reason.isEmpty(), reason);
    showSummaryRule();
    showDayRule();
}

void DraftReview::showSummaryRule()
{
    const qsizetype length = m_summary->value().toString().trimmed().size();
    if (length > longestSummary)
        m_summary->setHint(
            tr("%1 characters. Shorten it to %2 at most.").arg(length).arg(longestSummary),
            Tone::Bad);
    else
        m_summary->setHint(tr("What changes and why, as customers read it. Required."),
            length > 0 ? Tone::Ok : Tone::Muted);
}

void DraftReview::sayEarly(const QString& sentence)
{
    m_day->setHint(sentence, Tone::Bad); // stays where a save clears the errors
    m_day->setError(sentence);
}

int DraftReview::longestNotice() const
{
    QHash<QString, int> days;
    for (const contract::ListingChangeItem& item : m_seen.changes)
        days.insert(item.slug, item.change.noticeDays);
    for (const QPointer<NoticeFields>& notice : m_notices) {
        if (notice)
            days.insert(notice->slug(), notice->terms().days);
    }
    return days.isEmpty() ? 0 : *std::max_element(days.begin(), days.end());
}

QDate DraftReview::earliestDay() const
{
    const QDate notified = today().addDays(longestNotice());
    return m_desk.latest() ? std::max(notified, m_desk.latest()->effectiveDate) : notified;
}

void DraftReview::showDayRule()
{
    m_day->clearError();
    if (const QString refusal = m_effective->refusal(); !refusal.isEmpty()) {
        m_day->setHint(refusal, Tone::Bad);
        return;
    }
    const QDate day = m_effective->day().value_or(QDate());
    QList<domain::ListingVersionDates> versions;
    if (m_desk.latest())
        versions.append({m_desk.latest()->number, m_desk.latest()->effectiveDate, false});
    if (const auto may = domain::mayTakeEffect(versions, day, today()); !may) {
        m_day->setHint(may.error().message, Tone::Bad);
        return;
    }
    const int longest = longestNotice();
    const QDate earliest = earliestDay();
    const QString words = models::listingDayTitle(earliest);
    if (longest == 0)
        m_day->setHint(tr("No notice is needed, so it may hold from today on."), Tone::Ok);
    else if (day < earliest)
        sayEarly(tr("%n day(s) of notice from today on end on %1. Choose that day or a later one, "
                    "or give a shorter notice and say why.",
            nullptr, longest)
                     .arg(words));
    else
        m_day->setHint(
            tr("With a publication today, %1 is the earliest day.").arg(words), Tone::Ok);
}

void DraftReview::buildDiscard()
{
    pane().addSection(tr("Discarding"));
    auto* words = new TextLabel(
        tr("Takes the whole draft away, for everybody. What is published stays as it is."),
        TextSize::Body, Tone::Muted);
    words->setWordWrap(true);
    pane().add(words);
    m_discard = new PlainButton(tr("Discard draft"));
    auto* holder = new QWidget;
    (new FlowLayout(space::s, holder))->addWidget(m_discard);
    pane().add(holder);
    const QString reason = m_desk.whyNoEdit();
    setAllowed(m_discard, reason.isEmpty(), reason);
    connect(m_discard, &QPushButton::clicked, this, &DraftReview::askDiscard);
}

void DraftReview::showActions()
{
    // One thing at a time: save what is typed, or go on with what is saved.
    const bool typed = pane().isDirty();
    const bool reviewed = isInReview();
    pane().setSaveText(typed && !reviewed ? tr("Save draft") : QString());
    m_send->setVisible(!reviewed && !typed && !question());
    m_approve->setVisible(reviewed && !question());
    m_return->setVisible(reviewed && !question());
    const QString noReview = whyNoReview();
    setAllowed(m_send, noReview.isEmpty(), noReview);
    const QString noApproval = whyNoApproval();
    setAllowed(m_approve, noApproval.isEmpty(), noApproval);
    const QString noReturn = whyNoReturn();
    setAllowed(m_return, noReturn.isEmpty(), noReturn);
}

QString DraftReview::whyNoReview() const
{
    if (const QString reason = m_desk.whyNoEdit(); !reason.isEmpty())
        return reason;
    if (isOutdated())
        return tr("Bring the draft up to date first.");
    if (const int errors = int(errorsAmong(m_seen.findings)); errors > 0)
        return tr("%n error(s) of the entries have to be mended first.", nullptr, errors);
    if (m_seen.hindrance && m_seen.hindrance->kind == base::ApiError::Kind::Conflict)
        return m_seen.hindrance->message;
    return {};
}

QString DraftReview::whyNoApproval() const
{
    if (const QString reason = m_desk.whyNoPublish(); !reason.isEmpty())
        return reason;
    if (m_seen.fourEyes && isAuthor())
        return tr("You sent this draft to review, so somebody else has to approve it.");
    return m_seen.hindrance ? m_seen.hindrance->message : QString();
}

QString DraftReview::whyNoReturn() const
{
    if (isAuthor())
        return whyNoWrite(context());
    return m_desk.whyNoPublish();
}

} // namespace console::ui
