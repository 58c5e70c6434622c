// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/token_amount.h"

#include <QLocale>

namespace console::ui {

std::optional<qint64> tokensIn(const QString& typed)
{
    QString digits = typed;
    const QString separator = QLocale().groupSeparator();
    digits.remove(separator);
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'\''; });
    bool isNumber = false;
    const qint64 number = QLocale().toLongLong(digits, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace console::ui
