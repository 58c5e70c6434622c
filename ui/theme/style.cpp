// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style.h"

#include "ui/theme/style_paint.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QVariant>

namespace console::ui {

namespace {
constexpr char kindProperty[] = "consoleButtonKind";
constexpr char invalidProperty[] = "consoleInvalid";
constexpr char reasonProperty[] = "consoleTipWhenAllowed";

template <typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

//! What changes its value under the wheel.
bool takesWheel(const QObject* object)
{
    return qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object);
}

void drawMenuFrame(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = tokens(option->palette);
    paint::box(*painter, option->rect, t.raised, t.line, 0);
}
} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Secondary;
}

void setInvalid(QWidget* input, bool invalid)
{
    input->setProperty(invalidProperty, invalid);
    input->update();
}

void setAllowed(QWidget* control, bool allowed, const QString& reason)
{
    const QVariant before = control->property(reasonProperty);
    if (!allowed && !before.isValid())
        control->setProperty(reasonProperty, control->toolTip());
    control->setEnabled(allowed);
    control->setToolTip(
        allowed ? (before.isValid() ? before.toString() : control->toolTip()) : reason);
    control->setAccessibleDescription(allowed ? QString() : reason);
    if (allowed)
        control->setProperty(reasonProperty, QVariant());
}

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ConsoleStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractButton*>(widget) || takesWheel(widget))
        widget->installEventFilter(this);
    if (takesWheel(widget) && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    // Tool tips say what people wrote; Qt would draw what looks like markup in it.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

bool ConsoleStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && takesWheel(watched)) {
        event->ignore(); // for what scrolls around it
        return true;
    }
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool returns = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!returns || (press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (!press->isAutoRepeat())
        button->click();
    return true;
}

bool ConsoleStyle::drawInput(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = as<QStyleOptionFrame>(option);
        if (frame && frame->lineWidth > 0)
            paint::input(*painter, *option, widget);
        return true;
    }
    case PE_Frame:
        // Text edits look like line edits; other scroll areas get the same outline.
        paint::input(*painter, *option, widget);
        return true;
    case PE_FrameLineEdit:
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::indicator(*painter, *option, false);
        return true;
    case PE_IndicatorRadioButton:
        paint::indicator(*painter, *option, true);
        return true;
    default:
        return false;
    }
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    if (drawInput(element, option, painter, widget))
        return;
    const Tokens& t = tokens(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        if (!option->rect.isEmpty())
            paint::ring(*painter, option->rect, t.accent);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawMenuFrame(option, painter);
        return;
    case PE_FrameMenu:
    case PE_FrameButtonTool:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = as<QStyleOptionViewItem>(option))
            paint::itemPanel(*painter, *item, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    if (const auto* button = as<QStyleOptionButton>(option); button && element == CE_PushButton)
        return paint::pushButton(*painter, *button, widget);
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo && element == CE_ComboBoxLabel)
        return paint::comboLabel(
            *painter, *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
    if (const auto* menu = as<QStyleOptionMenuItem>(option); menu && element == CE_MenuItem)
        return paint::menuItem(*painter, *menu);
    if (const auto* section = as<QStyleOptionHeader>(option); section && element == CE_Header)
        return paint::header(*painter, *section);
    if (const auto* section = as<QStyleOptionTab>(option); section && element == CE_TabBarTab)
        return paint::tab(*painter, *section);
    if (const auto* bar = as<QStyleOptionProgressBar>(option); bar && element == CE_ProgressBar)
        return paint::progressBar(*painter, *bar);
    if (element == CE_Splitter || element == CE_HeaderEmptyArea) {
        const Tokens& t = tokens(option->palette);
        painter->fillRect(option->rect, element == CE_Splitter ? t.line : t.surface);
        return;
    }
    if (const auto* item = as<QStyleOptionViewItem>(option); item && element == CE_ItemViewItem) {
        QStyleOptionViewItem copy = *item;
        const Tokens& t = tokens(option->palette);
        copy.palette.setColor(QPalette::HighlightedText, t.text);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return paint::comboBox(*painter, *combo, widget);
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return paint::spinBox(*painter, *spin, *this, widget);
    if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return paint::scrollBar(*painter, *bar, *this, widget);
    if (const auto* button = as<QStyleOptionToolButton>(option); button && control == CC_ToolButton)
        return paint::toolButton(*painter, *button, *this, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace console::ui
