// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/literal_text.h"

#include <QTextBoundaryFinder>

namespace console::ui {

namespace {
constexpr int unbroken = 16; // characters
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

} // namespace console::ui
