// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/tray_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace console::ui {

namespace {

constexpr qreal grid = 16; // what the drawings are made on

//! Midway between black and white (relative luminance about 0.2), so that each is at 3:1 or more on
//! either panel.
QColor colourOf(TrayMark mark)
{
    switch (mark) {
    case TrayMark::Attention:
        return {0xc9, 0x66, 0x0a};
    case TrayMark::Offline:
        return {0x7d, 0x82, 0x8c};
    case TrayMark::Fine:
        break;
    }
    return {0x1f, 0x8f, 0x6b};
}

QPen stroke(const QColor& colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawFine(QPainter& painter, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0.5, 0.5, 15, 15));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(Qt::white, 2));
    painter.drawPolyline(QPolygonF({{4.5, 8.2}, {7, 10.7}, {11.5, 5.7}}));
}

void drawAttention(QPainter& painter, const QColor& colour)
{
    painter.setPen(stroke(colour, 2));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{8, 1.5}, {15, 14.5}, {1, 14.5}}));
    painter.setPen(stroke(Qt::white, 2));
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.6));
    painter.drawPoint(QPointF(8, 12.8));
}

void drawOffline(QPainter& painter, const QColor& colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(colour, 3));
    painter.drawEllipse(QRectF(1.6, 1.6, 12.8, 12.8));
    painter.drawLine(QPointF(4, 12), QPointF(12, 4));
}

} // namespace

QPixmap trayPicture(TrayMark mark, int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / grid, side / grid);
    const QColor colour = colourOf(mark);
    switch (mark) {
    case TrayMark::Fine:
        drawFine(painter, colour);
        break;
    case TrayMark::Attention:
        drawAttention(painter, colour);
        break;
    case TrayMark::Offline:
        drawOffline(painter, colour);
        break;
    }
    return picture;
}

QIcon trayIcon(TrayMark mark)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(trayPicture(mark, side));
    return icon;
}

} // namespace console::ui
