// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/listing_level.h"

namespace console::ui {

//! All versions, newest first, with the timeline of them and of what waits.
class VersionList : public ListingLevel {
    Q_OBJECT

public:
    VersionList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;

Q_SIGNALS:
    void versionWanted(int number); //!< its entries
    void comparisonWanted(int before, int after);

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override;
    [[nodiscard]] int rowOfKey(const QString& key) const override;
};

} // namespace console::ui
