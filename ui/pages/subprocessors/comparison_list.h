// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/listing_level.h"

namespace console::ui {

//! What differs between two versions, or between the listings of two days.
class ComparisonList : public ListingLevel {
    Q_OBJECT

public:
    ComparisonList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;
    //! Shows what version `after` changed of version `before`.
    void open(int before, int after);

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override;
    [[nodiscard]] int rowOfKey(const QString& key) const override;
};

} // namespace console::ui
