// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/lock_curtain.h"

#include "ui/shell/idle_clock.h"
#include "ui/shell/sign_in_sheet.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace console::ui {

LockCurtain::LockCurtain(cloud::Session& session, QWidget& window)
    : QWidget(&window)
    , m_window(window)
    , m_sheet(new SignInSheet(session, this, SignInSheet::Purpose::Unlock))
    , m_before(window.focusWidget())
{
    setAccessibleName(tr("The console is locked"));
    setAutoFillBackground(true);
    setGeometry(window.rect());
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const QList<QWidget*> parts
        = window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if (part != this && !part->isWindow() && !part->isHidden())
            putAway(part);
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* other : windows) {
        if (other != &window && other->isVisible())
            putAway(other);
    }
    qApp->installEventFilter(this);
    connect(m_sheet, &SignInSheet::signedIn, this, &LockCurtain::open, Qt::QueuedConnection);
    show();
    raise();
    m_sheet->open();
}

void LockCurtain::putAway(QWidget* widget)
{
    auto* dialog = qobject_cast<QDialog*>(widget);
    if (widget->windowType() == Qt::Popup) {
        widget->close();
    } else if (dialog && dialog->isModal()) {
        dialog->reject();
    } else {
        widget->hide();
        m_hidden << widget;
    }
}

void LockCurtain::open()
{
    qApp->removeEventFilter(this);
    hide();
    for (const QPointer<QWidget>& hidden : std::as_const(m_hidden)) {
        if (hidden)
            hidden->show();
    }
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
    deleteLater();
}

bool LockCurtain::isBehind(const QWidget* widget) const
{
    if (widget == &m_window || widget->windowType() == Qt::ToolTip)
        return false;
    for (const QObject* each = widget; each; each = each->parent()) {
        if (each == this)
            return false;
    }
    return true;
}

bool LockCurtain::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        setGeometry(m_window.rect());
    // Keys are for the sheet, not for the window's shortcuts.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isBehind(widget))
        return false;
    if (event->type() == QEvent::Show)
        // Such as a sentence of something that has just ended; before it is painted.
        QMetaObject::invokeMethod(
            this,
            [this, shown = QPointer<QWidget>(widget)] {
                if (shown && shown->isVisible())
                    putAway(shown);
            },
            Qt::QueuedConnection);
    return isInput(*event);
}

} // namespace console::ui
