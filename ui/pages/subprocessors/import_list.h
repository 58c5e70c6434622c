// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/listing_level.h"

namespace console::ui {

//! What a file would make of the listing, with a choice for each row before anything is written.
class ImportList : public ListingLevel {
    Q_OBJECT

public:
    ImportList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;
    //! Asks for the file.
    void open();

Q_SIGNALS:
    void draftKept(); //!< what was chosen is in the draft now

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override;
    [[nodiscard]] int rowOfKey(const QString& key) const override;
};

} // namespace console::ui
