// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/mail_text.h"

#include <QFontDatabase>

namespace console::ui {

WrittenText* mailSource(const QString& name)
{
    auto* source = new WrittenText(name);
    source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return source;
}

} // namespace console::ui
