// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/flow_layout.h"

#include <QAbstractButton>
#include <QStyle>
#include <QWidget>

#include <utility>

namespace console::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addLayout(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void FlowLayout::addFiller(QWidget* widget)
{
    addWidget(widget);
    m_filler = m_items.back().get();
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0));
    m_filler = m_items.back().get();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    if (taken == m_filler)
        m_filler = nullptr;
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return flow(QRect(0, 0, width - around.left() - around.right(), 0), false) + around.top()
        + around.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const Piece& piece : pieces()) {
        // Alone on its line a button may break its words, which it does nowhere else.
        const auto* button = qobject_cast<const QAbstractButton*>(piece.item->widget());
        const bool breaks = button && button->hasHeightForWidth() && button->minimumWidth() == 0;
        size = size.expandedTo(breaks ? button->minimumSizeHint().boundedTo(button->maximumSize())
                                      : piece.item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect.marginsRemoved(contentsMargins()), true);
}

std::vector<FlowLayout::Piece> FlowLayout::pieces() const
{
    std::vector<Piece> found;
    bool atEnd = false;
    for (const auto& item : m_items) {
        const bool fills = item.get() == m_filler;
        if (QLayout* inner = item->layout()) {
            for (int i = 0; i < inner->count(); ++i) {
                if (QLayoutItem* one = inner->itemAt(i); !one->isEmpty())
                    found.push_back({one, item->alignment(), false, atEnd});
            }
        } else if (!item->isEmpty()) {
            found.push_back({item.get(), item->alignment(), fills, atEnd});
        }
        atEnd = atEnd || fills;
    }
    return found;
}

QSize FlowLayout::sizeOf(const Piece& piece, int room)
{
    const QSize wanted = piece.item->sizeHint();
    const int width = qMin(piece.fills ? piece.item->minimumSize().width() : wanted.width(), room);
    return {width,
        piece.item->hasHeightForWidth() ? piece.item->heightForWidth(width) : wanted.height()};
}

std::vector<FlowLayout::Piece> FlowLayout::lineFrom(
    const std::vector<Piece>& all, size_t first, int width) const
{
    std::vector<Piece> line;
    int used = -m_gap;
    for (size_t i = first; i < all.size(); ++i) {
        used += m_gap + sizeOf(all[i], width).width();
        if (used > width && !line.empty())
            break;
        line.push_back(all[i]);
    }
    return line;
}

void FlowLayout::place(const std::vector<Piece>& line, const QRect& rect) const
{
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.width() + m_gap;
    for (const Piece& piece : line)
        left -= m_gap + sizeOf(piece, rect.width()).width();
    int x = rect.left();
    for (const Piece& piece : line) {
        QSize size = sizeOf(piece, rect.width());
        if (piece.fills)
            size = QSize(size.width() + std::exchange(left, 0), rect.height());
        else if (piece.atEnd)
            x += std::exchange(left, 0);
        const int below = rect.height() - size.height();
        const int y = piece.alignment & Qt::AlignBottom ? below
            : piece.alignment & Qt::AlignTop            ? 0
                                                        : below / 2;
        const QRect at(QPoint(x, rect.top() + y), size);
        const QRect there = QStyle::visualRect(direction, rect, at);
        // Not by the item: it would hold a button that breaks its words to the height of one line.
        if (QWidget* widget = piece.item->widget())
            widget->setGeometry(there);
        else
            piece.item->setGeometry(there);
        x += size.width() + m_gap;
    }
}

int FlowLayout::flow(const QRect& rect, bool isPlacing) const
{
    const std::vector<Piece> all = pieces();
    int y = 0;
    for (size_t first = 0; first < all.size();) {
        const std::vector<Piece> line = lineFrom(all, first, rect.width());
        int height = 0;
        for (const Piece& piece : line)
            height = qMax(height, sizeOf(piece, rect.width()).height());
        if (isPlacing)
            place(line, QRect(rect.left(), rect.top() + y, rect.width(), height));
        first += line.size();
        y += height + (first < all.size() ? m_gap : 0);
    }
    return y;
}

} // namespace console::ui
