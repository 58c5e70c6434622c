// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/pane_content.h"
#include "ui/pages/subprocessors/listing_desk.h"
#include "ui/parts/facts.h"

namespace console::ui {

class ChangeCards;
class DateField;
class MergeDecisions;
class NoticeFields;
struct ShownChange;

//! The draft before it becomes a version: what it changes, when it is to hold, what there is to say
//! about it, and what its state and the person's role allow to do with it.
class DraftReview : public PaneContent {
    Q_OBJECT

public:
    //! `desk` has a draft.
    DraftReview(DetailPane& pane, const PageContext& context, ListingDesk& desk);
    void takeFocus() override;

Q_SIGNALS:
    void entryWanted(const QString& slug);
    void published(const domain::ListingVersion& version);
    //! There is nothing more to review; `words` say why.
    void ended(const QString& words);

private:
    using View = contract::ListingDraftView;

    //! What a person typed here, to be put back where the pane is built anew.
    struct Typed {
        std::optional<QString> summary;
        std::optional<QString> day; //!< as its field has it, which may be none
        QHash<QString, domain::NoticeTerms> notices; //!< by slug
        QString reason; //!< of sending it back
        [[nodiscard]] bool isEmpty() const
        {
            return !summary && !day && notices.isEmpty() && reason.isEmpty();
        }
    };

    //! What somebody else did, as it is told on top.
    struct Meanwhile {
        QString title;
        QString text;
        QList<KeyValue> rows;
    };

    // How it is put together: draft_review_view.cpp.
    void build();
    void buildState();
    void buildChanges();
    void buildTerms();
    void buildFacts();
    void buildDiscard();
    // Whom it tells: draft_review_notice.cpp.
    void buildTold();
    void keepTyped();
    [[nodiscard]] QList<KeyValue> noticeFacts() const;
    void showActions();
    void questionChanged() override { showActions(); }
    void showSummaryRule();
    void showDayRule();
    void sayEarly(const QString& sentence);
    //! In days, as typed.
    [[nodiscard]] int longestNotice() const;
    //! By the notices, and by the version that it follows.
    [[nodiscard]] QDate earliestDay() const;
    [[nodiscard]] QWidget* noticeOf(const ShownChange& change);
    [[nodiscard]] QString whyNoReview() const;
    [[nodiscard]] QString whyNoReturn() const;
    [[nodiscard]] QString whyNoApproval() const;

    // What one does with it: draft_review.cpp.
    void follow();
    [[nodiscard]] Typed typed() const;
    void putBack(const Typed& typed);
    [[nodiscard]] contract::ListingDraftEdit edit() const;
    void save();
    void sendToReview();
    //! Says at the field that it holds no day.
    [[nodiscard]] bool refusesDay();
    void sendBack();
    void publish();
    void discard();
    void endWrite(const base::Result<View>& view);
    void adopt(const View& view);
    void refuse(const base::ApiError& error);
    void askReturn();
    void askPublication();
    void askDiscard();

    // What to do where somebody else was faster: draft_review_conflicts.cpp.
    [[nodiscard]] static Meanwhile changedMeanwhile(
        const QString& typedStays = {}, const QList<KeyValue>& rows = {});
    void readTheirs(bool wasSaving);
    void meet(const View& theirs, bool wasSaving);
    void tellGone();
    void bringUpToDate();
    void merge(const QList<domain::SubProcessor>& base);
    void takeMerged(const QList<domain::SubProcessor>& entries);
    [[nodiscard]] QList<KeyValue> contradictions(const Typed& mine, const View& theirs) const;

    [[nodiscard]] bool isInReview() const
    {
        return m_seen.draft.state == domain::DraftState::InReview;
    }
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] bool isAuthor() const;
    [[nodiscard]] QDate today() const;

    ListingDesk& m_desk;
    View m_seen; //!< what the pane shows, and what is written against
    int m_latest = 0; //!< the version that it was shown against
    QString m_noEdit; //!< why it can't be edited, as it is shown
    Meanwhile m_meanwhile;
    bool m_gone = false;
    FormField* m_summary = nullptr;
    FormField* m_day = nullptr;
    DateField* m_effective = nullptr; //!< in that field
    QList<QPointer<NoticeFields>> m_notices;
    QPointer<MergeDecisions> m_merge;
    QPointer<LinkButton> m_update;
    QPointer<QPushButton> m_discard;
    BusyButton* m_send;
    BusyButton* m_approve;
    BusyButton* m_return;
};

} // namespace console::ui
