// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/text_area.h"

#include <QMimeData>

namespace console::ui {

namespace {
constexpr qsizetype longText = 10'000; // characters: laid out at once however they are broken
}

TextArea::TextArea(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (document()->characterCount() <= longText)
            setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    });
}

void TextArea::insertFromMimeData(const QMimeData* source)
{
    if (document()->characterCount() + source->text().size() > longText)
        setWordWrapMode(QTextOption::WrapAnywhere);
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace console::ui
