// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/buttons.h"

#include "ui/theme/style_paint.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace console::ui {

namespace {
constexpr int turnInterval = 40;
constexpr int turnSteps = 24;
constexpr int longestWord = 200; // px; a longer one, such as an address, ends in "…"

QPixmap turningMark(const QColor& color, int side, qreal ratio, int step)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(2, 2, side - 4, side - 4);
    QColor track = color;
    track.setAlphaF(0.3F);
    painter.setPen(QPen(track, 1.75));
    painter.drawEllipse(area);
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(area, -step * 360 * 16 / turnSteps, 100 * 16);
    return pixmap;
}

QFontMetrics metricsOf(const QPushButton& button)
{
    return QFontMetrics(paint::buttonFont(&button, button.font()));
}

//! What of the width is not for the words.
int aroundWords(const QPushButton& button, const QString& text)
{
    return button.sizeHint().width() - metricsOf(button).size(Qt::TextShowMnemonic, text).width();
}

void allowLines(QPushButton& button)
{
    QSizePolicy policy = button.sizePolicy();
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
}

QSize narrowest(const QPushButton& button, const QString& text)
{
    const QFontMetrics metrics = metricsOf(button);
    int widest = 0;
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = qMax(widest, metrics.size(Qt::TextShowMnemonic, word).width());
    const QSize whole = button.sizeHint();
    return {
        qMin(whole.width(), aroundWords(button, text) + qMin(widest, longestWord)), whole.height()};
}

int heightOf(const QPushButton& button, const QString& text, int width)
{
    const QSize whole = button.sizeHint();
    if (width >= whole.width())
        return whole.height();
    const QRect room(0, 0, qMax(1, width - aroundWords(button, text)), 0);
    const QFontMetrics metrics = metricsOf(button);
    const int words = metrics.boundingRect(room, paint::linesOfButton, text).height();
    return whole.height() + qMax(0, words - metrics.height());
}
} // namespace

BusyButton::BusyButton(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
{
    setButtonKind(this, kind);
    setAutoDefault(false);
    allowLines(*this);
    m_pause.setSingleShot(true);
    connect(this, &QPushButton::clicked, this, &BusyButton::send);
}

void BusyButton::send()
{
    if (m_busy || m_pause.isActive())
        return;
    m_pause.start(QApplication::doubleClickInterval());
    Q_EMIT activated();
}

void BusyButton::setBusy(bool busy, const QString& text)
{
    m_busyText = busy ? text : QString();
    if (busy && !m_busy)
        setMinimumWidth(isVisible() ? width() : 0);
    else if (!busy && m_busy)
        setMinimumWidth(0);
    m_busy = busy;
    if (busy && m_timer == 0) {
        m_timer = startTimer(turnInterval);
    } else if (!busy && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
    setAccessibleDescription(m_busyText);
    updateGeometry();
    update();
}

QSize BusyButton::sizeHint() const
{
    if (!m_busy)
        return QPushButton::sizeHint();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = m_busyText;
    option.icon = QIcon(QPixmap(1, 1));
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

QString BusyButton::shownText() const
{
    return m_busy && !m_busyText.isEmpty() ? m_busyText : text();
}

QSize BusyButton::minimumSizeHint() const
{
    return narrowest(*this, shownText());
}

int BusyButton::heightForWidth(int width) const
{
    return heightOf(*this, shownText(), width);
}

void BusyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (m_busy) {
        const Tokens& t = tokens(this);
        const ButtonKind kind = buttonKind(this);
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Destructive;
        option.text = shownText();
        option.iconSize = {16, 16};
        option.icon = turningMark(filled ? t.onAccent : t.accent, 16, devicePixelRatioF(), m_turn);
        option.state &= ~(QStyle::State_Sunken | QStyle::State_MouseOver);
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

void BusyButton::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer)
        return QPushButton::timerEvent(event);
    m_turn = (m_turn + 1) % turnSteps;
    update();
}

PlainButton::PlainButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    allowLines(*this);
}

QSize PlainButton::minimumSizeHint() const
{
    return narrowest(*this, text());
}

int PlainButton::heightForWidth(int width) const
{
    return heightOf(*this, text(), width);
}

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setButtonKind(this, ButtonKind::Link);
    setAutoDefault(false);
    allowLines(*this);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkButton::minimumSizeHint() const
{
    return narrowest(*this, text());
}

int LinkButton::heightForWidth(int width) const
{
    return heightOf(*this, text(), width);
}

IconButton::IconButton(Icon name, const QString& words, QWidget* parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(name, IconColor::Muted));
    setIconSize({18, 18});
    setToolTip(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
}

} // namespace console::ui
