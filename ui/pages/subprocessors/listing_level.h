// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/list_level.h"
#include "ui/pages/subprocessors/listing_desk.h"

namespace console::ui {

//! One level of Sub-processors. Where the governance side can't be read, each says so alike.
class ListingLevel : public ListLevel {
    Q_OBJECT

public:
    ListingLevel(const QString& title, const QString& key, const PageContext& context,
        ListingDesk& desk, QWidget* parent);

Q_SIGNALS:
    void governanceWanted();
    void backWanted();

protected:
    [[nodiscard]] ListingDesk& desk() const { return m_desk; }
    //! The way back to the entries, for every level but theirs.
    void addWayBack();
    //! Whether there is anything to read; else the list says why not.
    [[nodiscard]] bool isKept();
    void act(State state) override;

private:
    ListingDesk& m_desk;
};

} // namespace console::ui
