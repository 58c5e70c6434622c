// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/import_reading.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace console::ui {

class FormField;
class LinkButton;

//! How a file was read, with a choice for each part of it: format, encoding, delimiter, which may
//! be any character. What is chosen has the file read anew.
class ImportFormatFields : public QWidget {
    Q_OBJECT

public:
    explicit ImportFormatFields(ImportReading& reading, QWidget* parent = nullptr);
    void update();

private:
    FormField* addField(const QString& label, QComboBox* choice);
    void addOther();
    void showDelimiter(const std::optional<QChar>& delimiter);
    void take(const QComboBox* choice);
    void takeOther();

    ImportReading& m_reading;
    QComboBox* m_format;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QLineEdit* m_other;
    FormField* m_encodingField = nullptr;
    FormField* m_delimiterField = nullptr;
    FormField* m_otherField = nullptr;
    bool m_otherWanted = false; //!< the person types the delimiter
    bool m_updating = false;
};

//! What each column of the file is taken for. Those that the file names exactly are folded away
//! until asked for; the others are asked.
class ImportColumnFields : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnFields(ImportReading& reading, QWidget* parent = nullptr);
    void update();

private:
    void build(const QStringList& columns);
    void showAll(bool all);
    void take(const QString& column, QComboBox* choice);

    ImportReading& m_reading;
    QVBoxLayout* m_rows;
    LinkButton* m_unfold;
    QHash<QString, QComboBox*> m_choices; //!< by title
    QHash<QString, FormField*> m_fields;
    QStringList m_columns; //!< for which the fields were made
    bool m_all = false;
    bool m_updating = false;
};

} // namespace console::ui
