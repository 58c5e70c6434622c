// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style_paint.h"

#include <QPainter>
#include <QPainterPath>

namespace console::ui::paint {

namespace {
//! Restores the painter when it goes.
class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

QPen roundPen(const QColor& color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}
} // namespace

void box(
    QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline, qreal corner)
{
    const Saved saved(painter);
    const QRectF inner
        = outline.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(inner, corner, corner);
}

void ring(QPainter& painter, const QRect& rect, const QColor& color, qreal corner)
{
    const Saved saved(painter);
    painter.setPen(QPen(color, focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
}

void chevron(QPainter& painter, const QRectF& rect, Qt::Edge towards, const QColor& color)
{
    const Saved saved(painter);
    painter.translate(rect.center());
    const int turns = towards == Qt::BottomEdge ? 0
        : towards == Qt::LeftEdge               ? 1
        : towards == Qt::TopEdge                ? 2
                                                : 3;
    painter.rotate(90.0 * turns);
    const qreal half = qMin(rect.width(), rect.height()) / 2;
    painter.setPen(roundPen(color, 1.5));
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
}

void tick(QPainter& painter, const QRectF& rect, const QColor& color, qreal width)
{
    const Saved saved(painter);
    const qreal w = rect.width();
    painter.translate(rect.topLeft());
    painter.setPen(roundPen(color, width));
    painter.drawPolyline(
        QPolygonF({{w * 0.12, w * 0.55}, {w * 0.38, w * 0.80}, {w * 0.88, w * 0.24}}));
}

void toneMark(QPainter& painter, const QRectF& rect, Tone tone, const QColor& color)
{
    const Saved saved(painter);
    if (tone == Tone::Ok)
        return tick(painter, rect, color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (tone == Tone::Warn) {
        const QRectF r = rect.adjusted(0.5, 0.5, -0.5, -1);
        painter.setPen(roundPen(color, 1.5));
        painter.drawPolygon(
            QPolygonF({{r.center().x(), r.top()}, r.bottomRight(), r.bottomLeft()}));
    } else if (tone == Tone::Bad) {
        const qreal inset = rect.width() * 0.08;
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    }
}

bool showsFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace console::ui::paint
