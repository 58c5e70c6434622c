// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/chosen_differences_model.h"
#include "ui/pages/subprocessors/import_reading.h"
#include "ui/pages/subprocessors/listing_level.h"
#include "ui/parts/notes.h"

namespace console::ui {

class ImportPane;

//! What a file would make of the listing, with a choice for each row before anything is written.
class ImportList : public ListingLevel {
    Q_OBJECT

public:
    ImportList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;
    //! Asks for the file; the one before is forgotten.
    void open();
    //! As if the file had been chosen or dropped.
    void openFile(const QString& path);

Q_SIGNALS:
    void draftKept(); //!< what was chosen is in the draft now

protected:
    void showSelection(const QStringList& keys) override;
    void startDraft() override;
    void closePane() override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_rows.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_rows.indexOf(key); }
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildChoices();
    void connectDesk();
    void showFile();
    void present(const QStringList& keys, const QString& slug);
    void show();
    void showRows();
    void showNotices();
    void showRemoved(int leftOut);
    [[nodiscard]] ViewState stateNow() const;
    [[nodiscard]] ImportPane* shownPane() const;

    ImportReading m_reading;
    models::ChosenDifferencesModel m_rows;
    Note* m_meanwhile;
    Note* m_open; //!< questions that are open
    Note* m_removed;
    LinkButton* m_takeOut = nullptr;
    LinkButton* m_keepAll = nullptr;
    bool m_loading = false; //!< the desk reads for this level
};

} // namespace console::ui
