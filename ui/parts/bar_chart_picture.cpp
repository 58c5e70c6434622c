// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/bar_chart_paint.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace console::ui {

namespace {

constexpr int sharpness = 2;
constexpr int edge = space::l;

void paintPicture(QPainter& painter, const BarChartData& data, const QSize& size)
{
    const QRectF whole(QPointF(), size);
    painter.fillRect(whole, tokens(Scheme::Light).surface);
    paintBarChart(painter, whole.adjusted(edge, edge, -edge, -edge), data);
}

} // namespace

QByteArray barChartPng(const BarChartData& data, const QSize& size)
{
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paintPicture(painter, data, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray barChartSvg(const BarChartData& data, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(data.title);
    QPainter painter(&generator);
    paintPicture(painter, data, size);
    painter.end();
    return bytes;
}

} // namespace console::ui
