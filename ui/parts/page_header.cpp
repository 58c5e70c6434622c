// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/page_header.h"

#include "ui/parts/flow_layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int patience = 200; // milliseconds until waiting is worth a line
constexpr int frame = 30;
constexpr int steps = 60;
constexpr int readableTitle = 160; // narrower, and the actions go below it
} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_showing = true;
        m_timer = startTimer(frame);
        update();
    });
}

void ProgressLine::setRunning(bool running)
{
    if (running) {
        if (!m_showing && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_showing = false;
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
    m_step = 0;
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    if (!m_showing)
        return;
    QPainter painter(this);
    const int part = width() / 4;
    const int at = (width() + part) * m_step / steps - part;
    const QRect run = QStyle::visualRect(layoutDirection(), rect(), QRect(at, 0, part, height()));
    painter.fillRect(run, tokens(this).accent);
}

void ProgressLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer)
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % steps;
    update();
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, TextSize::Title, Tone::Neutral, QFont::Bold))
    , m_context(new ElidedLabel({}, TextSize::Body, Tone::Muted))
    , m_progress(new ProgressLine(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, 18, space::xl, 13);
    auto* flow = new FlowLayout(space::s);
    column->addLayout(flow);
    auto* holder = new QWidget;
    holder->setMinimumWidth(readableTitle);
    auto* words = new QVBoxLayout(holder);
    words->setContentsMargins({});
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_context);
    flow->addFiller(holder);
    m_actions = new QHBoxLayout;
    m_actions->setAlignment(Qt::AlignBottom);
    flow->addLayout(m_actions);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setContext(const QString& line)
{
    m_context->setText(line);
}

QString PageHeader::context() const
{
    return m_context->text();
}

BusyButton* PageHeader::setPrimaryAction(const QString& text, Icon name)
{
    if (!m_primary) {
        m_primary = new BusyButton(text, ButtonKind::Primary, this);
        m_actions->addWidget(m_primary);
    }
    m_primary->setText(text);
    m_primary->setIcon(icon(name, IconColor::OnAccent));
    return m_primary;
}

QPushButton* PageHeader::addSecondaryAction(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_actions->insertWidget(m_actions->count() - (m_primary ? 1 : 0), button);
    if (m_primary)
        setTabOrder(button, m_primary);
    return button;
}

void PageHeader::setLoading(bool loading)
{
    m_progress->setRunning(loading);
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens(this).line);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_progress->setGeometry(0, height() - 2, width(), 2);
    m_progress->raise();
}

} // namespace console::ui
