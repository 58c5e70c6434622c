// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/inline_question.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/literal_text.h"
#include "ui/parts/text_area.h"
#include "ui/theme/style_paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int reasonHeight = 84; // three lines
} // namespace

InlineQuestion::InlineQuestion(const Words& words, QWidget* parent)
    : QFrame(parent)
    , m_words(words)
    , m_yes(new BusyButton(words.yes, words.kind))
    , m_no(new PlainButton(words.no))
{
    setAccessibleName(words.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    auto* title
        = new TextLabel(fitForPane(words.title), TextSize::Body, Tone::Neutral, QFont::DemiBold);
    auto* text = new TextLabel(fitForPane(words.text));
    for (TextLabel* label : {title, text}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (!words.reasonLabel.isEmpty()) {
        auto* area = new TextArea;
        area->setFixedHeight(reasonHeight);
        m_reason = new FormField(words.reasonLabel, area, words.reasonKey);
        column->addWidget(m_reason);
    }
    if (!words.typed.isEmpty()) {
        m_typed = new FormField(words.typedLabel, new QLineEdit);
        m_typed->setHint(words.typed);
        column->addWidget(m_typed);
        connect(m_typed, &FormField::changed, this, &InlineQuestion::checkTyped);
        connect(qobject_cast<QLineEdit*>(m_typed->control()), &QLineEdit::returnPressed, this,
            [this] { m_yes->click(); });
    }
    auto* buttons = new FlowLayout(space::s);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    column->addLayout(buttons);
    checkTyped();
    connect(m_yes, &BusyButton::activated, this, &InlineQuestion::agreed);
    connect(m_no, &QPushButton::clicked, this, &InlineQuestion::declined);
}

void InlineQuestion::checkTyped()
{
    if (!m_typed)
        return;
    const bool fits = m_typed->value().toString().trimmed() == m_words.typed;
    setAllowed(m_yes, fits, tr("%1: %2").arg(m_words.typedLabel, m_words.typed));
}

void InlineQuestion::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (event->spontaneous())
        return;
    firstControl()->setFocus(Qt::OtherFocusReason);
}

QWidget* InlineQuestion::firstControl() const
{
    if (m_reason)
        return m_reason->control();
    return m_typed ? m_typed->control() : static_cast<QWidget*>(m_no);
}

QString InlineQuestion::reason() const
{
    return m_reason ? m_reason->value().toString() : QString();
}

void InlineQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    Q_EMIT declined();
}

void InlineQuestion::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    paint::box(painter, rect(), t.surface, t.line);
}

} // namespace console::ui
