// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/form_field.h"

#include <QFrame>

namespace console::ui {

//! Asks before something is taken away, in the place where the button was. With a word to type it
//! is answered only by typing that word, as on a production profile.
class InlineQuestion : public QFrame {
    Q_OBJECT

public:
    struct Words {
        QString title; //!< "Archive Acme Robotics?"
        QString text; //!< what will happen
        QString yes; //!< a verb: "Archive"
        QString no; //!< "Keep it"
        QString typed; //!< what has to be typed, or empty
        QString typedLabel; //!< "Type the name of the organization"
    };

    explicit InlineQuestion(const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] BusyButton* yesButton() const { return m_yes; }

Q_SIGNALS:
    void agreed();
    void declined();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void checkTyped();

    Words m_words;
    FormField* m_typed = nullptr;
    BusyButton* m_yes;
    QPushButton* m_no;
};

} // namespace console::ui
