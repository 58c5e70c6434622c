// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/shown_listing.h"
#include "ui/parts/buttons.h"

class QMenu;

namespace console::ui {

//! The quiet button over the entries that says which listing they are of, and offers others: today,
//! the draft, what is published and not in force yet, and any other day.
class ListingChoice : public LinkButton {
    Q_OBJECT

public:
    //! Both must outlive it.
    ListingChoice(ShownListing& shown, const ListingDesk& desk, QWidget* parent = nullptr);
    //! After what is shown has changed.
    void showWords();

Q_SIGNALS:
    void todayWanted();
    void draftWanted();
    void versionWanted(int number);
    void dayWanted(const QDate& day);

private:
    void fill();
    void askDay();

    ShownListing& m_shown;
    const ListingDesk& m_desk;
    QMenu* m_menu;
};

} // namespace console::ui
