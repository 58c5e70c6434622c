// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sub_processors_model.h"
#include "ui/pages/subprocessors/listing_level.h"
#include "ui/pages/subprocessors/order_keeper.h"
#include "ui/pages/subprocessors/shown_listing.h"
#include "ui/parts/notes.h"

namespace console::ui {

class ListingChoice;
class ListingExports;
class RowMover;

//! The entries, in the listing's order: of the version in force, of the draft of the next, of
//! another version, or of the one that held on a day.
class EntryList : public ListingLevel {
    Q_OBJECT

public:
    EntryList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;
    //! An order that is not kept yet is kept first; where that fails, it stays to be seen.
    void leave(std::function<void()> proceed) override;
    //! The draft of the next version; what is in force, where there is none.
    void openDraft();
    void openVersion(int number);
    void openAsOf(const QDate& day);
    //! The draft in the pane, where there is one.
    void openReview();

Q_SIGNALS:
    void historyWanted();
    void comparisonWanted();
    void importWanted();
    void subscribersWanted();
    void objectionsWanted(int version); //!< 0: of all

protected:
    void showSelection(const QStringList& keys) override;
    void startDraft() override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void addDraftNotice();
    [[nodiscard]] bool isReviewing() const;
    void buildWays();
    void buildOrder();
    void buildRowMenu();
    void show();
    void showNone();
    void showRows();
    [[nodiscard]] QString countWords(int shown, int total) const;
    void showPlace();
    void showRights();
    void showPane();
    void showExports();
    //! Asks what is typed in the pane first.
    void turnTo(const std::function<void()>& open);
    void openNext(const QString& slug);
    void tellKept(
        const contract::ListingDraftView& draft, const QString& slug, const QString& sentence);
    void tellRemoved(
        const contract::ListingDraftView& draft, const QString& slug, const QString& name);
    void putBack(const QString& slug);
    [[nodiscard]] bool isEditable(const models::ListedEntry& listed) const;

    void move(const QString& slug, int by);
    void tellMoved(const QString& slug, int place);
    void showOrder();
    void goOn();
    void orderFailed(const base::ApiError& error);
    //! As RowMover::WhyNot.
    [[nodiscard]] std::optional<QString> whyNoMove() const;

    models::SubProcessorsModel m_model;
    ShownListing m_shown;
    OrderKeeper m_order;
    ListingChoice* m_choice = nullptr;
    ListingExports* m_exports = nullptr;
    Note* m_place;
    Note* m_unkept; //!< an order that could not be saved
    int m_removed = 0; //!< rows that the draft takes out
    std::optional<bool> m_showsState; //!< of the draft, in a column
    QString m_wanted; //!< slug of the entry to open once it is shown
    base::CallHandle m_puttingBack;
    std::function<void()> m_leaving; //!< waits for the order
};

} // namespace console::ui
