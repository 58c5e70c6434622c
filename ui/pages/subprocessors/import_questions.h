// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/import_reading.h"
#include "ui/parts/notes.h"

class QPlainTextEdit;

namespace console::ui {

//! The questions that a file brings up, one by one, or all at once. None of what they propose is
//! taken over before somebody says so.
class ImportQuestions : public QWidget {
    Q_OBJECT

public:
    explicit ImportQuestions(ImportReading& reading, QWidget* parent = nullptr);
    void update();

private:
    void show();

    ImportReading& m_reading;
    Note* m_note;
    LinkButton* m_yes;
    LinkButton* m_no;
    LinkButton* m_next;
    LinkButton* m_allYes;
    LinkButton* m_allNo;
    LinkButton* m_anew;
    QPlainTextEdit* m_all;
    qsizetype m_at = 0;
};

//! What was left out of a file and what was done with it, with the lines, to read and to copy.
class ImportNotes : public QWidget {
    Q_OBJECT

public:
    explicit ImportNotes(ImportReading& reading, QWidget* parent = nullptr);
    void update();

private:
    ImportReading& m_reading;
    TextLabel* m_heading;
    QPlainTextEdit* m_text;
};

} // namespace console::ui
