// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace console::ui {

TextLabel::TextLabel(
    const QString& text, TextSize size, Tone tone, QFont::Weight weight, QWidget* parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    // On a surface of another role a label would draw in Text, which has no tone.
    setForegroundRole(QPalette::WindowText);
    setFont(textFont(size, weight));
    retint();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    retint();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void TextLabel::retint()
{
    // setPalette() below sends PaletteChange again.
    if (m_retinting)
        return;
    m_retinting = true;
    QPalette own;
    if (m_tone != Tone::Neutral)
        own.setColor(QPalette::WindowText, toneColor(tokens(this), m_tone));
    setPalette(own);
    m_retinting = false;
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().averageCharWidth() * 4 + margins.left() + margins.right(),
        QLabel::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, area.width());
    style()->drawItemText(&painter, area,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), shown, foregroundRole());
    // The text changes without an event of its own; painting is where it is known not to fit.
    const QString tip = shown == text() ? QString() : text();
    if (toolTip() != tip)
        setToolTip(tip);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    update();
}

} // namespace console::ui
