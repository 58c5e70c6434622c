// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sub_processors_model.h"
#include "ui/pages/subprocessors/listing_level.h"
#include "ui/parts/notes.h"

namespace console::ui {

class ListingExports;

//! The entries: of the version in force, in the documentation's order and words.
class EntryList : public ListingLevel {
    Q_OBJECT

public:
    EntryList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;
    //! The draft of the next version, or the entries of another one than is in force.
    void openDraft();
    void openVersion(int number);

Q_SIGNALS:
    void historyWanted();
    void comparisonWanted();
    void importWanted();

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void buildWays();
    void show();
    void showPlace();

    models::SubProcessorsModel m_model;
    ListingExports* m_exports = nullptr;
    Note* m_place;
    std::optional<domain::ListingVersion> m_version; //!< that is shown
};

} // namespace console::ui
