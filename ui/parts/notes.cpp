// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/notes.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/leading.h"
#include "ui/parts/literal_text.h"
#include "ui/theme/style_paint.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <utility>

namespace console::ui {

namespace {
constexpr int tick = 50; // milliseconds

Icon markOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Ok;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Error;
    default:
        return Icon::Info;
    }
}

IconColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return IconColor::Ok;
    case Tone::Warn:
        return IconColor::Warn;
    case Tone::Bad:
        return IconColor::Bad;
    default:
        return IconColor::Accent;
    }
}

void setMark(QLabel* label, Tone tone)
{
    label->setPixmap(
        icon(markOf(tone), colorOf(tone)).pixmap(QSize(18, 18), label->devicePixelRatioF()));
}
} // namespace

Note::Note(Tone tone, const QString& title, const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_mark(new QLabel)
    , m_title(new TextLabel(title, TextSize::Body, tone, QFont::DemiBold))
    , m_text(new TextLabel(text))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 9, space::m, 9);
    row->setSpacing(space::s);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    row->addLayout(column, 1);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    setTitle(title);
    setText(text);
    showMark();
}

void Note::setTone(Tone tone)
{
    m_tone = tone;
    m_title->setTone(tone);
    showMark();
    update();
}

void Note::setTitle(const QString& title)
{
    m_title->setText(fitForPane(title));
    m_title->setVisible(!title.isEmpty());
}

void Note::setText(const QString& text)
{
    m_text->setText(fitForPane(text));
    m_text->setVisible(!text.isEmpty());
}

LinkButton* Note::addAction(const QString& text)
{
    auto* button = new LinkButton(text);
    auto* line = new FlowLayout(0);
    line->addWidget(button);
    static_cast<QVBoxLayout*>(layout()->itemAt(1)->layout())->addLayout(line);
    return button;
}

void Note::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), toneSoft(tokens(this), m_tone), {});
}

void Note::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

void Note::showMark()
{
    setMark(m_mark, m_tone);
}

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_text(new TextLabel)
    , m_action(new BusyButton({}, ButtonKind::Link))
    , m_close(new IconButton(Icon::Close, tr("Close message")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(mirrored(*this, QMargins(space::m, space::xs, space::xs, space::xs)));
    row->setSpacing(space::s);
    row->addWidget(m_mark);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setAttribute(Qt::WA_Hover);
    parent->installEventFilter(this);
    connect(m_action, &BusyButton::activated, this, [this] {
        dismiss();
        Q_EMIT actionRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    hide();
}

void Banner::showMessage(Tone tone, const QString& text, const QString& action, int seconds)
{
    m_showsNews = false;
    present(tone, text, action, seconds);
    followReading();
}

void Banner::present(Tone tone, const QString& text, const QString& action, int seconds)
{
    m_tone = tone;
    setMark(m_mark, tone);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_total = seconds * 1000;
    m_left = m_total;
    setAccessibleName(text);
    show();
    run();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::place()
{
    const QWidget* area = parentWidget();
    const int widest = qMin(area->width() - 2 * space::xl, 560);
    const int width = qBound(0,
        m_text->fontMetrics().horizontalAdvance(m_text->text())
            + (m_action->isVisibleTo(this) ? m_action->sizeHint().width() + space::s : 0) + 90,
        widest);
    const int height = qMax(sizeHint().height(), layout()->heightForWidth(width));
    setGeometry((area->width() - width) / 2, area->height() - height - 44, width, height);
}

//! Behind another profile, or in the tray, nobody has read it yet: its time stands still.
void Banner::run()
{
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = isVisible() && m_left > 0 ? startTimer(tick) : 0;
}

void Banner::dismiss()
{
    m_left = 0;
    run();
    if (isHidden())
        return;
    hide();
    if (m_showsNews)
        endNews();
    Q_EMIT closed();
    showNews();
}

void Banner::setNews(const QString& news)
{
    if (std::exchange(m_news, news) == news)
        return;
    if (std::exchange(m_showsNews, false))
        hide();
    showNews();
}

//! Unless something else is said.
void Banner::showNews()
{
    if (m_news.isEmpty() || !isHidden())
        return;
    present(Tone::Accent, m_news, {}, 0);
    m_showsNews = true;
    followReading();
}

//! Behind another program nobody has read it either.
void Banner::followReading()
{
    if (m_showsNews && isVisible() && isActiveWindow())
        m_reading.start(readingTime, this);
    else
        m_reading.stop();
}

void Banner::endNews()
{
    m_reading.stop();
    m_showsNews = false;
    m_news.clear();
    Q_EMIT newsSeen();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    paint::box(painter, rect(), t.raised, mixed(t.line, t.control, 0.5));
    if (m_total <= 0)
        return;
    const int room = width() - 2 * radius;
    const QRect run(radius, height() - 3, room * m_left / m_total, 2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), run), toneColor(t, m_tone));
}

bool Banner::event(QEvent* event)
{
    if (event->type() == QEvent::HoverMove)
        m_pointed = true;
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Hide)
        m_pointed = false;
    const bool shown = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (shown)
        run();
    if (shown || event->type() == QEvent::WindowActivate
        || event->type() == QEvent::WindowDeactivate)
        followReading();
    return QFrame::event(event);
}

void Banner::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_reading.timerId())
        return endNews();
    if (event->timerId() != m_timer)
        return QFrame::timerEvent(event);
    const bool held = m_pointed || isAncestorOf(QApplication::focusWidget());
    if (!held)
        m_left -= tick;
    update();
    if (m_left <= 0)
        dismiss();
}

bool Banner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace console::ui
