// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/wrapped_choice.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace console::ui {

namespace {

// As a style draws the words of a button, and broken into lines.
constexpr int asWords = int(Qt::TextShowMnemonic) | int(Qt::TextHideMnemonic);
constexpr int inLines = asWords | int(Qt::TextWordWrap);
constexpr int rounding = 2; // or words that fit exactly would be broken

int markSide(const QAbstractButton& button)
{
    return button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button);
}

//! From the leading edge to the words.
int besideWords(const QAbstractButton& button)
{
    return markSide(button)
        + button.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &button);
}

void allowLines(QAbstractButton& button)
{
    // Not Fixed: a box layout would hold it to the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
}

int heightOf(const QAbstractButton& button, int width)
{
    const QRect room(0, 0, qMax(1, width - besideWords(button)), 0);
    const int words = button.fontMetrics().boundingRect(room, inLines, button.text()).height();
    return qMax(words, markSide(button));
}

QSize inOneLine(const QAbstractButton& button)
{
    button.ensurePolished();
    const int words = button.fontMetrics().size(asWords, button.text()).width();
    const int width = besideWords(button) + words + rounding;
    return {width, heightOf(button, width)};
}

QSize smallest(const QAbstractButton& button)
{
    button.ensurePolished();
    int widest = 0;
    const QStringList words = button.text().simplified().split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = qMax(widest, button.fontMetrics().size(asWords, word).width());
    return {besideWords(button) + widest + rounding, inOneLine(button).height()};
}

bool isHit(const QAbstractButton& button, const QPoint& at)
{
    const QRect used(0, 0, qMin(button.width(), inOneLine(button).width()), button.height());
    return QStyle::visualRect(button.layoutDirection(), button.rect(), used).contains(at);
}

void paintLines(
    QAbstractButton& button, const QStyleOptionButton& option, QStyle::PrimitiveElement mark)
{
    QStylePainter painter(&button);
    const int side = markSide(button);
    const int above = qMax(0, (option.fontMetrics.height() - side) / 2); // beside the first line
    QStyleOptionButton box = option;
    box.rect = QStyle::visualRect(option.direction, option.rect, QRect(0, above, side, side));
    painter.drawPrimitive(mark, box);
    const QRect words = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(besideWords(button), 0, 0, 0));
    const int aligned
        = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    button.style()->drawItemText(&painter, words, aligned | inLines, option.palette,
        button.isEnabled(), option.text, QPalette::WindowText);
}

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    allowLines(*this);
}

QSize WrappedCheckBox::sizeHint() const
{
    return inOneLine(*this);
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    return smallest(*this);
}

int WrappedCheckBox::heightForWidth(int width) const
{
    return heightOf(*this, width);
}

bool WrappedCheckBox::hitButton(const QPoint& at) const
{
    return isHit(*this, at);
}

void WrappedCheckBox::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paintLines(*this, option, QStyle::PE_IndicatorCheckBox);
}

WrappedRadioButton::WrappedRadioButton(const QString& text, QWidget* parent)
    : QRadioButton(text, parent)
{
    allowLines(*this);
}

QSize WrappedRadioButton::sizeHint() const
{
    return inOneLine(*this);
}

QSize WrappedRadioButton::minimumSizeHint() const
{
    return smallest(*this);
}

int WrappedRadioButton::heightForWidth(int width) const
{
    return heightOf(*this, width);
}

bool WrappedRadioButton::hitButton(const QPoint& at) const
{
    return isHit(*this, at);
}

void WrappedRadioButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paintLines(*this, option, QStyle::PE_IndicatorRadioButton);
}

} // namespace console::ui
