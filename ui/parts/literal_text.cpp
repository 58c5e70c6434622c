// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/literal_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace console::ui {

namespace {
constexpr int unbroken = 16; // characters
constexpr qsizetype longWord = 28; // characters
constexpr QChar zeroWidthSpace(0x200b);
} // namespace

QString quoteAmpersands(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QString withBreaks(const QString& text)
{
    QString result;
    int run = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = letters.toNextBoundary(); to > 0; to = letters.toNextBoundary()) {
        run = text.at(from).isSpace() ? 0 : run + 1;
        if (run > unbroken) {
            result += zeroWidthSpace;
            run = 1;
        }
        result += QStringView(text).sliced(from, to - from);
        from = to;
    }
    return result;
}

bool hasLongWord(const QString& text)
{
    qsizetype letters = 0;
    return std::any_of(text.begin(), text.end(), [&letters](QChar letter) {
        letters = letter.isSpace() ? 0 : letters + 1;
        return letters > longWord;
    });
}

QString fitForPane(const QString& text)
{
    return hasLongWord(text) ? withBreaks(text) : text;
}

} // namespace console::ui
