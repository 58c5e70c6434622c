// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/close_question.h"

#include <QPushButton>

namespace console::ui {

CloseQuestion::CloseQuestion(QWidget* window)
    : QMessageBox(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setText(tr("Keep watching after the window is closed?"));
    setInformativeText(
        tr("The console then stays in the tray and tells you what needs you. This is "
           "asked once; the settings, under Notifications, have the choice."));
    const QPushButton* stay = addButton(tr("Stay in the tray"), QMessageBox::AcceptRole);
    const QPushButton* quit = addButton(tr("Quit the console"), QMessageBox::DestructiveRole);
    setEscapeButton(addButton(QMessageBox::Cancel));
    connect(this, &QMessageBox::buttonClicked, this, [this, stay, quit](QAbstractButton* button) {
        if (button == stay || button == quit)
            Q_EMIT answered(button == stay);
    });
}

} // namespace console::ui
