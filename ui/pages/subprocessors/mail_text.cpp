// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/mail_text.h"

#include <QFontDatabase>

namespace console::ui {

TextLabel* mailText(const QString& accessibleName, Tone tone)
{
    auto* label = new TextLabel({}, TextSize::Body, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(accessibleName);
    return label;
}

TextLabel* mailSource(const QString& accessibleName)
{
    TextLabel* label = mailText(accessibleName, Tone::Muted);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return label;
}

} // namespace console::ui
