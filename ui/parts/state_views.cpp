// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/state_views.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int patience = 200;
constexpr int stripLine = 24;

struct Mark {
    Icon icon = Icon::None;
    IconColor color = IconColor::Muted;
};

Mark markOf(State state)
{
    switch (state) {
    case State::FilteredEmpty:
        return {Icon::Search, IconColor::Muted};
    case State::Error:
        return {Icon::Error, IconColor::Bad};
    case State::Offline:
        return {Icon::Offline, IconColor::Warn};
    case State::SessionEnded:
        return {Icon::SignOut, IconColor::Warn};
    case State::NotAllowed:
        return {Icon::Lock, IconColor::Muted};
    case State::Saving:
        return {Icon::Refresh, IconColor::Accent};
    case State::Empty:
    case State::FirstLoad:
    case State::Ready:
        break;
    }
    return {};
}

QString adviceOf(const ViewState& state)
{
    if (state.state != State::Error)
        return {};
    return state.error.message;
}

void setMark(QLabel* label, State state, int side)
{
    const Mark mark = markOf(state);
    label->setVisible(mark.icon != Icon::None);
    label->setPixmap(
        icon(mark.icon, mark.color).pixmap(QSize(side, side), label->devicePixelRatioF()));
}

void tellAround(const QWidget& view)
{
    for (QWidget* holder = view.parentWidget(); holder; holder = holder->parentWidget()) {
        QEvent event(viewStateEvent());
        QCoreApplication::sendEvent(holder, &event);
    }
}

bool comesOrGoes(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        return true;
    default:
        return false;
    }
}
} // namespace

QEvent::Type viewStateEvent()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

ErrorDetails::ErrorDetails(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new LinkButton(tr("Details")))
    , m_copy(new LinkButton(tr("Copy")))
    , m_text(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_toggle);
    row->addWidget(m_copy);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_text);
    m_toggle->setCheckable(true);
    m_copy->setAccessibleName(tr("Copy details"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Technical details"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(104);
    connect(m_toggle, &QPushButton::toggled, this, &ErrorDetails::setUnfolded);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    setUnfolded(false);
}

void ErrorDetails::setError(const base::ApiError& error)
{
    m_text->setPlainText(technicalText(error));
    setUnfolded(false);
}

void ErrorDetails::setUnfolded(bool unfolded)
{
    m_toggle->setChecked(unfolded);
    m_toggle->setText(unfolded ? tr("Hide details") : tr("Details"));
    m_toggle->setAccessibleName(tr("Details"));
    m_copy->setVisible(unfolded);
    m_text->setVisible(unfolded);
}

bool ErrorDetails::isUnfolded() const
{
    return m_text->isVisibleTo(this);
}

StateView::StateView(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_sentence(new TextLabel({}, TextSize::Body, Tone::Neutral, QFont::DemiBold))
    , m_advice(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_action(new BusyButton({}, ButtonKind::Secondary))
    , m_details(new ErrorDetails)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    outer->setSpacing(space::s);
    outer->addStretch(2);
    for (QLabel* label :
        {m_mark, static_cast<QLabel*>(m_sentence), static_cast<QLabel*>(m_advice)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_mark);
        outer->addWidget(label);
    }
    outer->addSpacing(space::xs);
    outer->addWidget(m_action, 0, Qt::AlignHCenter);
    m_details->setMaximumWidth(520);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_details, 4);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, m_sentence, &QWidget::show);
    connect(
        m_action, &BusyButton::activated, this, [this] { Q_EMIT actionRequested(m_state.state); });
    setState({});
}

void StateView::setState(const ViewState& state)
{
    m_state = state;
    const bool loading = state.state == State::FirstLoad;
    m_sentence->setText(state.sentence);
    m_sentence->setTone(loading ? Tone::Muted : Tone::Neutral);
    m_sentence->setFont(textFont(TextSize::Body, loading ? QFont::Normal : QFont::DemiBold));
    m_sentence->setVisible(!loading && !state.sentence.isEmpty());
    m_delay.stop();
    // What loads fast must not flash a word.
    if (loading)
        m_delay.start(patience);
    m_advice->setText(adviceOf(state));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_action->setBusy(false);
    m_action->setText(state.action);
    m_action->setVisible(!state.action.isEmpty());
    setButtonKind(
        m_action, state.state == State::Empty ? ButtonKind::Primary : ButtonKind::Secondary);
    m_details->setVisible(state.state == State::Error);
    m_details->setError(state.error);
    showMark();
    tellAround(*this);
}

bool StateView::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (comesOrGoes(*event))
        tellAround(*this);
    return handled;
}

void StateView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

void StateView::showMark()
{
    setMark(m_mark, m_state.state, 28);
}

StateStrip::StateStrip(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_sentence(new TextLabel)
    , m_action(new BusyButton({}, ButtonKind::Link))
    , m_details(new ErrorDetails)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 6, space::l, 6);
    row->setSpacing(space::s);
    // Spacing, unlike a margin, changes sides with the reading direction.
    row->addSpacing(space::s);
    m_mark->setFixedHeight(stripLine);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_sentence->setWordWrap(true);
    // Its first line is level with the mark and the action, also where it takes two.
    const int spare = qMax(0, stripLine - m_sentence->fontMetrics().height());
    m_sentence->setContentsMargins(0, spare / 2, 0, spare - spare / 2);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_sentence);
    column->addWidget(m_details);
    row->addLayout(column, 1);
    m_action->setFixedHeight(stripLine);
    row->addWidget(m_action, 0, Qt::AlignTop);
    connect(
        m_action, &BusyButton::activated, this, [this] { Q_EMIT actionRequested(m_state.state); });
    setState({});
}

void StateStrip::setState(const ViewState& state)
{
    m_state = state;
    const QString advice = adviceOf(state);
    m_sentence->setText(
        advice.isEmpty() ? state.sentence : QString(state.sentence + QLatin1Char(' ') + advice));
    m_action->setBusy(false);
    m_action->setText(state.action);
    m_action->setVisible(!state.action.isEmpty());
    m_details->setVisible(state.state == State::Error);
    m_details->setError(state.error);
    showMark();
    const bool withData = state.state == State::Error || state.state == State::Offline
        || state.state == State::SessionEnded || state.state == State::Saving
        || state.state == State::NotAllowed;
    setVisible(withData);
    update();
    tellAround(*this);
}

bool StateStrip::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    if (comesOrGoes(*event))
        tellAround(*this);
    return handled;
}

void StateStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    Tone tone = Tone::Neutral;
    if (m_state.state == State::Error)
        tone = Tone::Bad;
    else if (m_state.state == State::Offline || m_state.state == State::SessionEnded)
        tone = Tone::Warn;
    QPainter painter(this);
    painter.fillRect(rect(), toneSoft(t, tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void StateStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

void StateStrip::showMark()
{
    setMark(m_mark, m_state.state, 18);
}

} // namespace console::ui
