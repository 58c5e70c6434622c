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
        QString reasonLabel = {}; //!< asks for a reason: "Why it is withdrawn"
        QString reasonKey = {}; //!< of that field
        ButtonKind kind = ButtonKind::Destructive;
    };

    explicit InlineQuestion(const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] BusyButton* yesButton() const { return m_yes; }
    //! Null where no reason is asked for. The pane has to watch it.
    [[nodiscard]] FormField* reasonField() const { return m_reason; }
    //! As typed, of one or more lines.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void agreed();
    void declined();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* firstControl() const;
    void checkTyped();

    Words m_words;
    FormField* m_reason = nullptr;
    FormField* m_typed = nullptr;
    BusyButton* m_yes;
    QPushButton* m_no;
};

} // namespace console::ui
