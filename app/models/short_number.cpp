// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/short_number.h"

#include <QLocale>

#include <array>

namespace console::models {

QString shortNumber(qint64 number)
{
    constexpr std::array units{"", " k", " M", " G", " T", " P"};
    constexpr double thousand = 1000;
    constexpr double roundsUp = 999.5; // would be written with four digits
    double rest = double(number);
    size_t unit = 0;
    while (rest >= roundsUp && unit + 1 < units.size()) {
        rest /= thousand;
        ++unit;
    }
    const QLocale locale;
    QString text = locale.toString(rest, 'f', unit > 0 && rest < 100 ? 1 : 0);
    const QString none = locale.decimalPoint() + locale.zeroDigit();
    if (text.endsWith(none))
        text.chop(none.size());
    return text + QString::fromLatin1(units.at(unit));
}

} // namespace console::models
