// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/print_text.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace console::ui {

void printText(QWidget* parent, const QString& title, const QString& text)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog uses the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] { Q_UNUSED(printer) });
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog, [text](QPrinter* chosen) {
            QTextDocument document;
            document.setPlainText(text);
            document.print(chosen);
        });
    dialog->open();
}

} // namespace console::ui
