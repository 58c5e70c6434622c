// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_choice.h"

#include "ui/theme/style_paint.h"

#include <QPainter>

namespace console::ui {

namespace {
constexpr int sideMargin = 12;
constexpr int topMargin = 6;
constexpr int gap = 2; // between the name and its line
constexpr int lowest = 48;
constexpr int wrapped = Qt::TextWordWrap;

QFont nameFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}
} // namespace

StartChoice::StartChoice(const QString& name, const QString& line, QWidget* parent)
    : QRadioButton(name, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    setLine(line);
}

void StartChoice::setLine(const QString& line)
{
    m_line = line;
    setAccessibleDescription(line);
    updateGeometry();
    update();
}

QSize StartChoice::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics line(textFont(TextSize::Small));
    return {name.horizontalAdvance(text()) + 2 * sideMargin,
        qMax(lowest, name.height() + gap + line.height() + 2 * topMargin)};
}

QSize StartChoice::minimumSizeHint() const
{
    return sizeHint();
}

int StartChoice::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * sideMargin, lowest);
    const int line
        = QFontMetrics(textFont(TextSize::Small)).boundingRect(room, wrapped, m_line).height();
    return qMax(lowest, QFontMetrics(nameFont()).height() + gap + line + 2 * topMargin);
}

bool StartChoice::hitButton(const QPoint& at) const
{
    return rect().contains(at);
}

void StartChoice::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    // An address reads from the left also in a window that reads from the right.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QColor fill = isChecked()   ? t.soft
        : underMouse() && isEnabled() ? mixed(t.surface, t.text, 0.03)
        : isEnabled()                 ? t.surface
                                      : t.side;
    paint::box(painter, rect(), fill, isEnabled() ? t.control : t.line);
    if (isChecked())
        paint::ring(painter, rect(), t.accent);
    if (paint::showsFocus(option))
        paint::ring(painter, rect().adjusted(3, 3, -3, -3), t.accent, radius - 2);

    const QRect area = rect().adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QFont upper = nameFont();
    const QFont lower = textFont(TextSize::Small);
    const int below
        = QFontMetrics(lower).boundingRect(QRect(0, 0, area.width(), 0), wrapped, m_line).height();
    const int height = QFontMetrics(upper).height() + gap + below;
    int top = area.top() + (area.height() - height) / 2;
    painter.setFont(upper);
    painter.setPen(isEnabled() ? t.text : t.muted);
    painter.drawText(QRect(area.left(), top, area.width(), QFontMetrics(upper).height()), align,
        QFontMetrics(upper).elidedText(text(), Qt::ElideRight, area.width()));
    top += QFontMetrics(upper).height() + gap;
    painter.setFont(lower);
    painter.setPen(t.muted);
    painter.drawText(QRect(area.left(), top, area.width(), below), align | wrapped, m_line);
}

} // namespace console::ui
