// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/profile_strip.h"

#include "ui/theme/style_paint.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace console::ui {

namespace {
constexpr int stripHeight = 3;
constexpr int flagHeight = 15;

//! Black or white, whichever is read more easily on `ground`.
QColor readableOn(const QColor& ground)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double light = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF())
        + 0.0722 * linear(ground.blueF());
    // Where 21:1 divides evenly between the two.
    return light > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}
} // namespace

ProfileStrip::ProfileStrip(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(stripHeight);
}

void ProfileStrip::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

void ProfileStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colour.isValid() ? m_colour : tokens(this).side);
}

ProfileFlag::ProfileFlag(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

void ProfileFlag::setFlag(const QString& word, const QColor& colour)
{
    m_word = word;
    m_colour = colour;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    place();
    raise();
    update();
}

QSize ProfileFlag::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::DemiBold));
    return {metrics.horizontalAdvance(m_word) + 20, flagHeight};
}

void ProfileFlag::place()
{
    const QSize size = sizeHint();
    const QRect area = parentWidget()->rect();
    const QRect at(area.right() - space::xl - size.width() + 1, 0, size.width(), size.height());
    setGeometry(QStyle::visualRect(layoutDirection(), area, at));
}

void ProfileFlag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_colour.isValid() ? m_colour : tokens(this).bad;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    // Only its lower corners are round: it hangs from the strip.
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, -radius, 0, 0), 4, 4);
    painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
    painter.setPen(readableOn(ground));
    painter.drawText(rect().adjusted(0, -2, 0, 0), Qt::AlignCenter, m_word);
}

bool ProfileFlag::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace console::ui
