// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/detail_pane.h"

#include "ui/parts/field_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/form_drafts.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

// How the pane is put together; what it does is in detail_pane.cpp.
namespace console::ui {

namespace {
constexpr int side = 20;
constexpr int narrowest = 300; // beside a list in the settings of the narrowest window

//! The bar at the foot: a surface with a hairline on top.
class Foot : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, 0, width(), 1), t.line);
    }
};
} // namespace

DetailPane::DetailPane(QWidget* parent)
    : QFrame(parent)
{
    setMinimumWidth(narrowest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop(column);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(side, space::xs, side, side);
    m_rows->setSpacing(space::m);
    m_rows->addStretch();
    m_scroll->setWidget(m_content);
    column->addWidget(m_scroll, 1);
    m_stateView = new StateView;
    m_stateView->hide();
    column->addWidget(m_stateView, 1);
    connect(m_stateView, &StateView::actionRequested, this, &DetailPane::stateActionRequested);
    buildQuestion(column);
    buildBar(column);
    showBar();
}

void DetailPane::buildTop(QVBoxLayout* column)
{
    m_titleRow = new QHBoxLayout;
    m_titleRow->setContentsMargins(space::m, space::l, space::m, space::s);
    m_titleRow->setSpacing(space::s);
    // Spacing, unlike a margin, changes sides with the reading direction.
    m_titleRow->addSpacing(side - space::m);
    m_title = new ElidedLabel({}, TextSize::Heading, Tone::Neutral, QFont::Bold);
    m_titleRow->addWidget(m_title, 1);
    m_close = new IconButton(Icon::Close, tr("Close details"));
    m_titleRow->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this,
        [this] { leave([this] { Q_EMIT closeRequested(); }); });
    column->addLayout(m_titleRow);
    m_strip = new StateStrip;
    column->addWidget(m_strip);
    connect(m_strip, &StateStrip::actionRequested, this, &DetailPane::stateActionRequested);
    m_failure = new QWidget;
    auto* failure = new QVBoxLayout(m_failure);
    failure->setContentsMargins(side, 0, side, space::s);
    failure->setSpacing(space::xs);
    m_error = new Note(Tone::Bad);
    m_errorDetails = new ErrorDetails;
    failure->addWidget(m_error);
    failure->addWidget(m_errorDetails);
    m_failure->hide();
    column->addWidget(m_failure);
}

void DetailPane::buildBar(QVBoxLayout* column)
{
    m_bar = new Foot;
    auto* rows = new QVBoxLayout(m_bar);
    rows->setContentsMargins(side, space::m, side, space::m);
    auto* flow = new FlowLayout(space::s);
    rows->addLayout(flow);
    m_barActions = new QHBoxLayout;
    // Whole: where it has no room beside the buttons they go on in the next line.
    m_unsaved = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_discard = new PlainButton(tr("Discard"));
    m_save = new BusyButton({}, ButtonKind::Primary);
    flow->addLayout(m_barActions);
    flow->addFiller(m_unsaved);
    flow->addWidget(m_discard);
    flow->addWidget(m_save);
    column->addWidget(m_bar);
    connect(m_discard, &QPushButton::clicked, this, &DetailPane::discard);
    connect(m_save, &BusyButton::activated, this, &DetailPane::saveRequested);
}

void DetailPane::buildQuestion(QVBoxLayout* column)
{
    m_question = new Foot;
    auto* rows = new QVBoxLayout(m_question);
    rows->setContentsMargins(side, space::m, side, space::m);
    rows->setSpacing(space::s);
    auto* words = new TextLabel(tr("What you changed here is not saved yet."), TextSize::Body,
        Tone::Neutral, QFont::DemiBold);
    words->setWordWrap(true);
    rows->addWidget(words);
    auto* buttons = new FlowLayout(space::s);
    m_keep = new PlainButton(tr("Keep editing"));
    auto* drop = new PlainButton(tr("Discard and leave"));
    setButtonKind(drop, ButtonKind::Destructive);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(drop);
    rows->addLayout(buttons);
    m_question->hide();
    column->addWidget(m_question);
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(false); });
    connect(drop, &QPushButton::clicked, this, [this] { answer(true); });
}

void DetailPane::setStandalone()
{
    m_title->hide();
    m_close->hide();
    m_titleRow->setContentsMargins(0, space::m, 0, 0);
    // All begins where the words of the header above do.
    for (QLayout* rows :
        {m_content->layout(), m_failure->layout(), m_bar->layout(), m_question->layout()}) {
        QMargins around = rows->contentsMargins();
        around.setLeft(space::xl);
        around.setRight(space::xl);
        rows->setContentsMargins(around);
    }
}

void DetailPane::addTitleWidget(QWidget* widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget);
}

BusyButton* DetailPane::addBarAction(const QString& text, ButtonKind kind)
{
    auto* button = new BusyButton(text, kind);
    m_barActions->addWidget(button);
    m_bar->show();
    return button;
}

void DetailPane::add(QWidget* widget)
{
    m_rows->insertWidget(m_rows->count() - 1, widget);
}

FormField* DetailPane::addField(FormField* field)
{
    add(field);
    watch(field);
    return field;
}

void DetailPane::addFieldRow(const QList<FormField*>& fields)
{
    add(new FieldRow(fields));
    for (FormField* field : fields)
        watch(field);
}

void DetailPane::addSection(const QString& heading)
{
    auto* label = new TextLabel(heading, TextSize::Small, Tone::Muted, QFont::DemiBold);
    label->setContentsMargins(0, space::xs, 0, 0);
    label->setWordWrap(true);
    add(label);
}

void DetailPane::clear()
{
    if (FormDrafts* drafts = FormDrafts::of(*this))
        drafts->close();
    m_fields.clear();
    // Else it would go to whatever comes next, which the pane would scroll to.
    if (m_scroll->isAncestorOf(QApplication::focusWidget()))
        setFocus();
    while (m_rows->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_proceed = nullptr;
    m_question->hide();
    setSaving(false);
    clearErrors();
    showBar();
}

void DetailPane::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void DetailPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).bg);
}

} // namespace console::ui
