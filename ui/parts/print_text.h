// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace console::ui {

//! Asks for a printer (never blocking) and prints `text` as it is. Nothing of it is kept.
void printText(QWidget* parent, const QString& title, const QString& text);

} // namespace console::ui
