// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace console::tests {

//! One line for every visible label that would take markup in data for markup, and for every
//! button and field name that would swallow an "&": nothing in the program has a key in its words.
inline QStringList literalWordsProblems(const QWidget& root)
{
    QStringList problems;
    const QList<QLabel*> labels = root.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        // Rich text is what the program makes itself, of parts that it has escaped.
        const bool own = label->textFormat() == Qt::RichText
            && !label->text().contains(QStringLiteral("<script"), Qt::CaseInsensitive);
        if (label->textFormat() != Qt::PlainText && !own)
            problems << QStringLiteral("drawn as markup: ") + label->text();
        if (label->buddy() && !QKeySequence::mnemonic(label->text()).isEmpty())
            problems << QStringLiteral("swallows an &: ") + label->text();
    }
    const QList<QAbstractButton*> buttons = root.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && !QKeySequence::mnemonic(button->text()).isEmpty())
            problems << QStringLiteral("swallows an &: ") + button->text();
    }
    return problems;
}

} // namespace console::tests
