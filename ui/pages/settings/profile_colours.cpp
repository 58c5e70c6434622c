// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/profile_colours.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace console::ui {

namespace {

struct NamedColour {
    const char* name;
    const char* value;
};
//! Dark enough to be told from a light window, and light enough from a dark one (3:1).
constexpr NamedColour colours[] = {
    {QT_TRANSLATE_NOOP("ProfileColours", "Teal"), "#0F766E"},
    {QT_TRANSLATE_NOOP("ProfileColours", "Blue"), "#2563EB"},
    {QT_TRANSLATE_NOOP("ProfileColours", "Violet"), "#6D4AC4"},
    {QT_TRANSLATE_NOOP("ProfileColours", "Pink"), "#BE185D"},
    {QT_TRANSLATE_NOOP("ProfileColours", "Red"), "#DC2626"},
    {QT_TRANSLATE_NOOP("ProfileColours", "Orange"), "#C2410C"},
    {QT_TRANSLATE_NOOP("ProfileColours", "Green"), "#15803D"},
    {QT_TRANSLATE_NOOP("ProfileColours", "Grey"), "#64748B"},
};
constexpr int dotSide = 12;

QString tr(const char* text)
{
    return QCoreApplication::translate("ProfileColours", text);
}

QIcon dot(const QString& colour, qreal ratio)
{
    QPixmap picture(QSize(dotSide, dotSide) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(0, 0, dotSide, dotSide);
    return picture;
}

} // namespace

void fillColours(QComboBox& box, const QString& chosen)
{
    box.clear();
    box.addItem(tr("No colour"), QString());
    for (const NamedColour& each : colours) {
        const QString value = QString::fromLatin1(each.value);
        box.addItem(dot(value, box.devicePixelRatioF()), tr(each.name), value);
    }
    if (box.findData(chosen) < 0)
        box.addItem(dot(chosen, box.devicePixelRatioF()), tr("Its own"), chosen);
    box.setCurrentIndex(box.findData(chosen));
}

} // namespace console::ui
