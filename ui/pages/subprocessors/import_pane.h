// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/chosen_differences_model.h"
#include "ui/pages/pane_content.h"
#include "ui/pages/subprocessors/import_reading.h"
#include "ui/pages/subprocessors/listing_desk.h"

#include <QTimer>

class QCheckBox;
class QPlainTextEdit;

namespace console::ui {

class FileDrop;
class ImportColumnFields;
class ImportFormatFields;
class ImportNotes;
class ImportQuestions;

//! The file and how it is read, or one row of what it would change; at the foot what puts the rows
//! that were chosen into the draft.
class ImportPane : public PaneContent {
    Q_OBJECT

public:
    //! `slug`: the row that is shown; empty for the file.
    ImportPane(DetailPane& pane, const PageContext& context, ListingDesk& desk,
        ImportReading& reading, models::ChosenDifferencesModel& rows, const QString& slug = {});

    [[nodiscard]] QString slug() const { return m_slug; }
    //! What the row says that is shown.
    [[nodiscard]] const domain::EntryDifference& row() const { return m_row; }
    //! Rows, or what is known of the file, changed.
    void update();
    void rightsChanged() override;
    void chooseFile();

Q_SIGNALS:
    void fileWanted(); //!< back from a row to the file
    void kept();
    void outdated(); //!< somebody else changed the draft meanwhile

private:
    void buildFile();
    void buildRow();
    void updateFile();
    void updateFoot();
    void keepTyped();
    [[nodiscard]] QString whyNotNow(int chosen) const;
    void put();
    void end(const base::Result<contract::ListingDraftView>& draft);

    ListingDesk& m_desk;
    ImportReading& m_reading;
    models::ChosenDifferencesModel& m_rows;
    QString m_slug;
    domain::EntryDifference m_row;
    QCheckBox* m_chosen = nullptr;
    FileDrop* m_drop = nullptr;
    FormField* m_file = nullptr;
    QPlainTextEdit* m_text = nullptr;
    FormField* m_textField = nullptr;
    TextLabel* m_how = nullptr;
    ImportFormatFields* m_format = nullptr;
    ImportColumnFields* m_columns = nullptr;
    ImportQuestions* m_questions = nullptr;
    ImportNotes* m_notes = nullptr;
    QTimer m_typing;
};

} // namespace console::ui
