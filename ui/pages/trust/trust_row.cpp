// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/trust/trust_row.h"

#include "domain/local_operator.h"
#include "models/when.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace console::ui {

namespace {

using State = domain::TrustLine::State;

constexpr int stateWidth = 112;
constexpr int markSize = 16;
constexpr int readableTexts = 180; // narrower, and they go below their head

QString tr(const char* text)
{
    return QCoreApplication::translate("TrustPage", text);
}

//! A row with a hairline under it. Its texts go below its head where there is too little room
//! beside it.
class Row : public QWidget {
public:
    explicit Row(QWidget* parent)
        : QWidget(parent)
        , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
    }

    [[nodiscard]] QBoxLayout* row() const { return m_layout; }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        int widest = 0;
        for (int i = 0; i < m_layout->count(); ++i)
            widest = qMax(widest, m_layout->itemAt(i)->minimumSize().width());
        const QMargins around = m_layout->contentsMargins();
        return {widest + around.left() + around.right(), QWidget::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        int needed = readableTexts;
        for (int i = 0; i < m_layout->count(); ++i) {
            const bool grows = m_layout->stretch(i) > 0;
            needed += space::s + (grows ? 0 : m_layout->itemAt(i)->sizeHint().width());
        }
        const auto direction
            = width() < needed + 2 * space::xl ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        if (direction == m_layout->direction())
            return;
        m_layout->setDirection(direction);
        // Whoever lays this row out may still reckon with the height that it had before.
        QMetaObject::invokeMethod(
            this, [this] { updateGeometry(); }, Qt::QueuedConnection);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, tokens(this).line);
    }

private:
    QBoxLayout* m_layout;
};

Tone toneOf(State state)
{
    switch (state) {
    case State::Kept:
        return Tone::Ok;
    case State::NotYet:
        return Tone::Warn;
    case State::Stated:
        return Tone::Neutral;
    case State::Broken:
        return Tone::Bad;
    case State::Unknown:
        break;
    }
    return Tone::Muted;
}

QIcon iconOf(State state)
{
    switch (state) {
    case State::Kept:
        return icon(Icon::Ok, IconColor::Ok);
    case State::NotYet:
        return icon(Icon::Warning, IconColor::Warn);
    case State::Stated:
        return icon(Icon::Info, IconColor::Muted);
    case State::Broken:
        return icon(Icon::Error, IconColor::Bad);
    case State::Unknown:
        break;
    }
    return icon(Icon::More, IconColor::Muted);
}

//! So wide that what stands after each state begins at the same place.
int widestState(const QLabel& label)
{
    int width = stateWidth;
    for (const State state :
        {State::Kept, State::NotYet, State::Stated, State::Unknown, State::Broken})
        width = qMax(width, label.fontMetrics().horizontalAdvance(stateTitle(state)) + 2);
    return width;
}

TextLabel* wrapped(
    const QString& text, TextSize size, Tone tone, QFont::Weight weight = QFont::Normal)
{
    auto* label = new TextLabel(text, size, tone, weight);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

//! What can be selected takes the focus, and then says what it belongs to.
TextLabel* about(const QString& subject, TextLabel* label)
{
    label->setAccessibleName(QStringLiteral("%1: %2").arg(subject, label->text()));
    return label;
}

} // namespace

QString stateTitle(State state)
{
    switch (state) {
    case State::Kept:
        return tr("Kept here");
    case State::NotYet:
        return tr("Not yet");
    case State::Stated:
        return tr("Stated");
    case State::Broken:
        return tr("Not kept");
    case State::Unknown:
        break;
    }
    return tr("Not known");
}

QWidget* trustRow(
    const domain::TrustLine& line, const std::function<void()>& showFound, QWidget* parent)
{
    auto* row = new Row(parent);
    row->setObjectName(QStringLiteral("trust.") + line.key);
    row->setAccessibleName(QStringLiteral("%1: %2").arg(stateTitle(line.state), line.promise));
    row->setAccessibleDescription(line.truth);
    row->row()->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->row()->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto* mark = new IconLabel(iconOf(line.state), markSize);
    head->addWidget(mark, 0, Qt::AlignTop);
    auto* state = new TextLabel(
        stateTitle(line.state), TextSize::Body, toneOf(line.state), QFont::DemiBold);
    state->setFixedWidth(widestState(*state));
    head->addWidget(state, 0, Qt::AlignTop);
    head->addStretch();
    row->row()->addLayout(head);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(wrapped(line.promise, TextSize::Body, Tone::Neutral, QFont::DemiBold));
    texts->addWidget(about(line.promise, wrapped(line.truth, TextSize::Body, Tone::Neutral)));
    texts->addWidget(about(line.promise, wrapped(line.source, TextSize::Small, Tone::Muted)));
    if (line.checked) {
        auto* link = new LinkButton(tr("See what was found"));
        link->setAccessibleName(QStringLiteral("%1: %2").arg(link->text(), line.promise));
        QObject::connect(link, &QPushButton::clicked, row, showFound);
        texts->addWidget(link, 0, Qt::AlignLeft);
    }
    row->row()->addLayout(texts, 1);
    return row;
}

QWidget* requestRow(const domain::TrustRequest& request, QWidget* parent)
{
    const bool report = request.kind == domain::TrustRequest::Kind::Soc2Report;
    auto* row = new Row(parent);
    QBoxLayout* layout = row->row();
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(space::m);
    auto* when = new TextLabel(models::shortTime(request.createdAt), TextSize::Body, Tone::Muted);
    when->setToolTip(models::exactTime(request.createdAt));
    layout->addWidget(when, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(wrapped(report ? tr("SOC 2 report requested") : tr("Message to the DPO"),
        TextSize::Body, Tone::Neutral, QFont::DemiBold));
    const QString subject = models::exactTime(request.createdAt);
    texts->addWidget(about(subject, wrapped(request.reason, TextSize::Body, Tone::Neutral)));
    const QString who = domain::isLocalOperatorAddress(request.requesterEmail)
        ? tr("This computer")
        : request.requesterEmail;
    texts->addWidget(about(subject, wrapped(who, TextSize::Small, Tone::Muted)));
    layout->addLayout(texts, 1);
    layout->addWidget(
        new TextLabel(request.state == QLatin1String("received") ? tr("Received") : request.state),
        0, Qt::AlignTop);
    return row;
}

} // namespace console::ui
