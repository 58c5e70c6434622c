// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace console::ui {

//! A letter exactly as it leaves: to whom, its text, and its HTML, for which nothing is loaded.
class LetterPreview : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString to; //!< masked or whole
        QString subject;
        QString text;
        QString html;
    };

    explicit LetterPreview(const Content& content, QWidget* parent = nullptr);
};

} // namespace console::ui
