// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/sidebar_buttons.h"

#include "ui/theme/style_paint.h"

#include <QPainter>
#include <QStyleOption>

namespace console::ui {

namespace {
constexpr int navHeight = 32;
constexpr int tileSide = 28;
constexpr int side = 10;

//! A button's option, for its state and palette.
QStyleOption optionOf(const QAbstractButton* button)
{
    QStyleOption option;
    option.initFrom(button);
    if (button->isDown())
        option.state |= QStyle::State_Sunken;
    return option;
}

void paintGround(QPainter& painter, const QStyleOption& option, bool current)
{
    const Tokens& t = tokens(option.palette);
    if (current)
        paint::box(painter, option.rect, t.soft, {});
    else if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))
        paint::box(painter, option.rect, mixed(t.side, t.control, 0.14), {});
    if (paint::showsFocus(option))
        paint::ring(painter, option.rect, t.accent);
}

void drawWords(QPainter& painter, const QStyleOption& option, const QRect& place,
    const QString& text, bool atEnd = false)
{
    const QRect area = QStyle::visualRect(option.direction, option.rect, place);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

//! Two lines, name and muted line, from `left`.
void drawTwoLines(QPainter& painter, const QStyleOption& option, int left, int right,
    const QString& name, const QString& line, int nameRight = 0)
{
    const Tokens& t = tokens(option.palette);
    const int middle = option.rect.center().y() + 1;
    const int width = option.rect.width() - left - right;
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(t.text);
    drawWords(painter, option, QRect(left, middle - 19, width - nameRight, 19), name);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(t.muted);
    drawWords(painter, option, QRect(left, middle + 1, width, 15), line);
}

void drawMenuMark(QPainter& painter, const QStyleOption& option)
{
    const QRect place(option.rect.right() - 16, option.rect.center().y() - 3, 8, 8);
    paint::chevron(painter, QStyle::visualRect(option.direction, option.rect, place),
        Qt::BottomEdge, tokens(option.palette).muted);
}
} // namespace

NavButton::NavButton(Icon icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void NavButton::setBadge(const QString& text, Tone tone)
{
    m_badge = text;
    m_tone = tone;
    setAccessibleDescription(text);
    nameTip();
    update();
}

void NavButton::setFolded(bool folded)
{
    m_folded = folded;
    nameTip();
    update();
}

void NavButton::nameTip()
{
    const QString name = m_badge.isEmpty() ? text() : tr("%1: %2").arg(text(), m_badge);
    setToolTip(m_folded ? name : QString());
}

QSize NavButton::sizeHint() const
{
    return {navHeight, navHeight};
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStyleOption option = optionOf(this);
    const Tokens& t = tokens(this);
    paintGround(painter, option, m_current);
    const int left = m_folded ? (width() - 18) / 2 : side;
    const QRect mark(left, (height() - 18) / 2, 18, 18);
    ui::icon(m_icon, m_current ? IconColor::Accent : IconColor::Text)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
    if (m_folded) {
        if (!m_badge.isEmpty())
            paint::box(painter,
                QStyle::visualRect(
                    layoutDirection(), rect(), QRect(mark.right() - 2, mark.y() - 2, 8, 8)),
                toneColor(t, m_tone), t.side, 4);
        return;
    }
    painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
    const int badge = m_badge.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_badge) + 2;
    painter.setPen(toneColor(t, m_tone));
    drawWords(painter, option, QRect(width() - side - badge, 0, badge, height()), m_badge, true);
    painter.setFont(textFont(TextSize::Body, m_current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_current ? t.accent : t.text);
    const int from = mark.right() + 11;
    drawWords(painter, option, QRect(from, 0, width() - from - side - badge, height()), text());
}

OrganizationButton::OrganizationButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Organization"));
}

void OrganizationButton::setOrganization(const QString& name, const QString& line)
{
    setText(name);
    setShortcut({}); // an "&" of the name is none
    m_line = line;
    setAccessibleDescription(QStringLiteral("%1, %2").arg(name, line));
    setToolTip(m_folded ? name : QString());
    update();
}

void OrganizationButton::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    update();
}

QSize OrganizationButton::sizeHint() const
{
    return {tileSide + 8, 44};
}

void OrganizationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStyleOption option = optionOf(this);
    const Tokens& t = tokens(this);
    paintGround(painter, option, false);
    const int left = m_folded ? (width() - tileSide) / 2 : 8;
    const QRect tile = QStyle::visualRect(
        layoutDirection(), rect(), QRect(left, (height() - tileSide) / 2, tileSide, tileSide));
    paint::box(painter, tile, t.accent, {});
    painter.setFont(textFont(TextSize::Body, QFont::Bold));
    painter.setPen(t.onAccent);
    painter.drawText(tile, Qt::AlignCenter, text().trimmed().left(1).toUpper());
    if (m_folded)
        return;
    drawTwoLines(painter, option, left + tileSide + 9, 22, text(), m_line);
    drawMenuMark(painter, option);
}

ConnectionButton::ConnectionButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Connection"));
}

void ConnectionButton::setConnection(const ConnectionInfo& info)
{
    m_info = info;
    QStringList words{info.name};
    for (const QString& word :
        {info.mark, info.readOnly ? tr("read-only") : info.unlocked, info.region, info.security,
            info.lock == ConnectionInfo::Lock::NotPrivate ? tr("not private") : QString()}) {
        if (!word.isEmpty())
            words << word;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QStringLiteral(" · ")));
    update();
}

void ConnectionButton::setFolded(bool folded)
{
    m_folded = folded;
    update();
}

QSize ConnectionButton::sizeHint() const
{
    return {36, 44};
}

void ConnectionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStyleOption option = optionOf(this);
    const Tokens& t = tokens(this);
    paintGround(painter, option, false);
    const int left = m_folded ? (width() - 10) / 2 : side;
    const QRect dot(left, (height() - 10) / 2, 10, 10);
    const QColor colour = m_info.colour.isValid() ? m_info.colour : t.muted;
    paint::box(painter, QStyle::visualRect(layoutDirection(), rect(), dot), colour, {}, 3);
    if (m_folded)
        return;
    const bool open = m_info.lock == ConnectionInfo::Lock::NotPrivate;
    const Icon lock = open                             ? Icon::Warning
        : m_info.lock == ConnectionInfo::Lock::Private ? Icon::Lock
                                                       : Icon::None;
    int right = 0;
    if (lock != Icon::None) {
        // Beside the name, so that the line under it has the whole width.
        const QRect place(width() - side - 15, height() / 2 - 17, 15, 15);
        ui::icon(lock, open ? IconColor::Warn : IconColor::Muted)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
        right = 21;
    }
    // The security is the lock, and in words the tool tip.
    QStringList line;
    for (const QString& word :
        {m_info.mark, m_info.readOnly ? tr("read-only") : m_info.unlocked, m_info.region}) {
        if (!word.isEmpty())
            line << word;
    }
    drawTwoLines(painter, option, dot.right() + 11, side, m_info.name,
        line.join(QStringLiteral(" · ")), right);
}

} // namespace console::ui
