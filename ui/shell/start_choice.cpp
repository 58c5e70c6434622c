// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_choice.h"

#include "ui/theme/style_paint.h"

#include <QPainter>

namespace console::ui {

namespace {
constexpr int sideMargin = 12;
constexpr int topMargin = 6;

QFont nameFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}
} // namespace

StartChoice::StartChoice(const QString& name, const QString& line, QWidget* parent)
    : QRadioButton(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    return {qMax(name.horizontalAdvance(text()), line.horizontalAdvance(m_line)) + 2 * sideMargin,
        qMax(48, name.height() + line.height() + 2 * topMargin + 2)};
}

QSize StartChoice::minimumSizeHint() const
{
    return {
        QFontMetrics(nameFont()).horizontalAdvance(text()) + 2 * sideMargin, sizeHint().height()};
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
    const int height = QFontMetrics(upper).height() + QFontMetrics(lower).height() + 2;
    int top = area.top() + (area.height() - height) / 2;
    painter.setFont(upper);
    painter.setPen(isEnabled() ? t.text : t.muted);
    painter.drawText(QRect(area.left(), top, area.width(), QFontMetrics(upper).height()), align,
        QFontMetrics(upper).elidedText(text(), Qt::ElideRight, area.width()));
    top += QFontMetrics(upper).height() + 2;
    painter.setFont(lower);
    painter.setPen(t.muted);
    painter.drawText(QRect(area.left(), top, area.width(), QFontMetrics(lower).height()), align,
        QFontMetrics(lower).elidedText(m_line, Qt::ElideRight, area.width()));
}

} // namespace console::ui
