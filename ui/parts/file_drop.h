// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

#include <QFrame>

class QMimeData;

namespace console::ui {

//! A place to drop a file on, with a button to choose one, that shows which it is. Its USER
//! property is the path, so that it goes into a FormField.
class FileDrop : public QFrame {
    Q_OBJECT
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged USER true)

public:
    //! `filter` is a QFileDialog name filter, `title` that of its dialog.
    FileDrop(const QString& title, const QString& filter, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    //! Shows the file; empty: none.
    void setPath(const QString& path);
    //! Asks for the file, never blocking.
    void choose();

    //! Path of the one local file in there, or empty.
    [[nodiscard]] static QString fileIn(const QMimeData* data);

Q_SIGNALS:
    void pathChanged();
    //! By the dialog or by a drop, also when it is the same once more.
    void fileChosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_filter;
    QString m_path;
    TextLabel* m_words;
    QPushButton* m_choose;
    bool m_hovered = false;
};

} // namespace console::ui
