// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/profile_tabs.h"

#include "ui/parts/buttons.h"
#include "ui/theme/style_paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace console::ui {

namespace {
constexpr int tabHeight = 30;
constexpr int dotSide = 10;
constexpr int side = 10;
constexpr int narrowest = 72;
constexpr int widest = 300;
const QString between = QStringLiteral(" · ");
} // namespace

ProfileButton::ProfileButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ProfileButton::setTab(const ProfileTab& tab, int number)
{
    m_tab = tab;
    setAccessibleName(tab.name);
    QStringList words;
    for (const QString& word : {tab.mark, tab.state, tab.fine}) {
        if (!word.isEmpty())
            words << word;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    words.prepend(tab.name);
    if (number <= 9)
        words << QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))
                     .toString(QKeySequence::NativeText);
    setToolTip(words.join(between));
    updateGeometry();
    update();
}

QString ProfileButton::line() const
{
    QString line = m_tab.name;
    for (const QString& word : {m_tab.mark, m_tab.state}) {
        if (!word.isEmpty())
            line += between + word;
    }
    return line;
}

QSize ProfileButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
    const int words = metrics.horizontalAdvance(line());
    return {qBound(narrowest, words + dotSide + 3 * side, widest), tabHeight};
}

QSize ProfileButton::minimumSizeHint() const
{
    return {narrowest, tabHeight};
}

void ProfileButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const Tokens& t = tokens(this);
    if (isChecked())
        paint::box(painter, rect(), t.soft, {});
    else if (underMouse() || isDown())
        paint::box(painter, rect(), mixed(t.side, t.control, 0.14), {});
    if (paint::showsFocus(option))
        paint::ring(painter, rect(), t.accent);
    const QRect dot(side, (height() - dotSide) / 2, dotSide, dotSide);
    paint::box(painter, QStyle::visualRect(layoutDirection(), rect(), dot),
        m_tab.colour.isValid() ? m_tab.colour : t.muted, {}, 3);
    painter.setFont(textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? t.accent : t.text);
    const QRect words(dot.right() + side, 0, width() - dot.right() - 2 * side, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(line(), Qt::ElideRight, words.width()));
}

ProfileTabs::ProfileTabs(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Open profiles"));
    m_row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    m_row->setSpacing(space::xs);
    auto* add = new IconButton(Icon::Add, tr("Open another profile"));
    auto* close = new IconButton(Icon::Close, tr("Close this profile"));
    m_add = add;
    m_row->addWidget(add);
    m_row->addStretch(1);
    m_row->addWidget(close);
    connect(add, &QToolButton::clicked, this, &ProfileTabs::addWanted);
    connect(close, &QToolButton::clicked, this, &ProfileTabs::closeWanted);
    hide();
}

void ProfileTabs::addButton()
{
    auto* button = new ProfileButton;
    button->installEventFilter(this);
    QWidget* before = m_buttons.isEmpty() ? nullptr : m_buttons.last();
    m_row->insertWidget(int(m_buttons.size()), button);
    if (before)
        setTabOrder(before, button);
    setTabOrder(button, m_add);
    m_buttons << button;
    connect(button, &QAbstractButton::clicked, this,
        [this, button] { Q_EMIT chosen(int(m_buttons.indexOf(button))); });
}

void ProfileTabs::setTabs(const QList<ProfileTab>& tabs, int current)
{
    while (m_buttons.size() < tabs.size())
        addButton();
    while (m_buttons.size() > tabs.size()) {
        m_buttons.last()->hide();
        m_buttons.takeLast()->deleteLater();
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setTab(tabs.at(i), i + 1);
        m_buttons.at(i)->setChecked(i == current);
        m_buttons.at(i)->setFocusPolicy(i == current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setVisible(tabs.size() > 1);
}

bool ProfileTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool ahead = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const qsizetype at = m_buttons.indexOf(qobject_cast<ProfileButton*>(watched));
    const qsizetype next = qBound<qsizetype>(0, at + (ahead ? 1 : -1), m_buttons.size() - 1);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    return true;
}

void ProfileTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).side);
}

} // namespace console::ui
