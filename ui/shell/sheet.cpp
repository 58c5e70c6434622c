// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/sheet.h"

#include "ui/theme/style_paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int sheetWidth = 380;
constexpr int fromTop = 72;
} // namespace

Sheet::Sheet(const QString& name, QWidget* window)
    : QFrame(window)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    m_column->setSpacing(space::s);
    window->installEventFilter(this);
}

void Sheet::open()
{
    m_before = QApplication::focusWidget();
    show();
    place();
    raise();
    takeFocus();
}

void Sheet::end()
{
    hide();
    if (m_before)
        m_before->setFocus();
    deleteLater();
}

void Sheet::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(sheetWidth, room.width() - 2 * space::xl);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : sizeHint().height();
    setGeometry(
        (room.width() - width) / 2, qMin(fromTop, qMax(0, room.height() - height)), width, height);
}

void Sheet::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    paint::box(painter, rect(), t.raised, mixed(t.line, t.control, 0.5), 10);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = watched == parent() && event->type() == QEvent::Resize;
    // A sentence that comes or goes changes the height.
    const bool grown = watched == parent() && event->type() == QEvent::LayoutRequest;
    if ((moved || grown) && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace console::ui
