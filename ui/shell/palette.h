// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/palette_matches.h"

#include <QDialog>

class QLineEdit;

namespace console::ui {

class DataTable;
class TextLabel;

//! Everything by its name: one types, and chooses with the arrows and Enter. The focus stays in the
//! field, whose description says which match is chosen, so that it is heard.
class Palette : public QDialog {
    Q_OBJECT

public:
    explicit Palette(QWidget* window);

    void setIndex(std::shared_ptr<const models::PaletteIndex> index);
    //! What the names are not of, or that they are still being read.
    void setNote(const QString& note);

Q_SIGNALS:
    void chosen(const console::models::PaletteEntry& entry);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showMatches();
    void showChosen();
    void step(int by);
    void choose();

    PaletteMatches m_matches;
    QLineEdit* m_field;
    DataTable* m_table;
    TextLabel* m_nothing;
    TextLabel* m_note;
};

} // namespace console::ui
