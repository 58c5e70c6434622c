// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/scrolled_band.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace console::ui {

namespace {
constexpr int readable = 96; // three lines of controls
} // namespace

ScrolledBand::ScrolledBand(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    // Else a scroll area fills it with its own ground.
    content->setAutoFillBackground(false);
}

QSize ScrolledBand::sizeHint() const
{
    return {widget()->sizeHint().width(), widget()->heightForWidth(width())};
}

QSize ScrolledBand::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(readable, lowest(width()))};
}

bool ScrolledBand::event(QEvent* event)
{
    const bool handled = QScrollArea::event(event);
    // Of the content: something in it came, went or says something else.
    if (event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return handled;
}

void ScrolledBand::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
    updateGeometry(); // in another width it needs another height
}

int ScrolledBand::lowest(int width) const
{
    return widget()->layout()->totalMinimumHeightForWidth(width);
}

//! Not setWidgetResizable(), with which the content would always have the height that it prefers.
void ScrolledBand::fit()
{
    int room = width();
    if (lowest(room) > height())
        room -= verticalScrollBar()->sizeHint().width();
    widget()->resize(room, qMax(height(), lowest(room)));
}

} // namespace console::ui
