// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/written_text.h"

#include <QtMath>

#include <memory>

namespace console::ui {

namespace {
constexpr int usualLetters = 40;
constexpr int fewestLetters = 8;
} // namespace

WrittenText::WrittenText(const QString& name, QWidget* parent)
    : QTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::textChanged, this, [this] { updateGeometry(); });
}

int WrittenText::heightForWidth(int width) const
{
    // The document itself is as wide as the widget is now.
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    const int around = 2 * frameWidth();
    measured->setTextWidth(width - around);
    return qCeil(measured->size().height()) + around;
}

QSize WrittenText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualLetters;
    return {width, heightForWidth(width)};
}

QSize WrittenText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestLetters, fontMetrics().lineSpacing()};
}

} // namespace console::ui
