// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace console::ui {

//! A piece of a log file.
struct LogPiece {
    QByteArray bytes;
    qint64 end = 0; //!< where the next piece begins
    bool afresh = false; //!< the file began anew, or only its end was read
    QString error; //!< a whole sentence, or empty
};

//! What `path` has from `from` on; of a long file its last 512 KiB. Blocks: not for the GUI thread.
[[nodiscard]] LogPiece readLog(const QString& path, qint64 from);

//! The log file, to read along and to copy from when asking for help. Nothing in it needs hiding:
//! it is redacted when written.
class LogViewer : public QWidget {
    Q_OBJECT

public:
    explicit LogViewer(const QString& path, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* filterField() const { return m_filter; }
    [[nodiscard]] QString shownText() const { return m_text->toPlainText(); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read();
    void take(const LogPiece& piece);
    void showLines();
    void append(const QStringList& lines);

    QString m_path;
    QLineEdit* m_filter;
    QCheckBox* m_follow;
    QPlainTextEdit* m_text;
    TextLabel* m_count;
    QTimer m_timer;
    QStringList m_lines;
    QByteArray m_unfinished; // of a line
    qint64 m_end = 0;
    bool m_reading = false;
};

} // namespace console::ui
