// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style.h"

#include "ui/theme/style_paint.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTextEdit>

// How large things are, and where their parts lie.
namespace console::ui {

namespace {
constexpr int indicatorSide = 16;
constexpr int itemPadding = 6;
constexpr int arrowRoom = 28;
constexpr int scrollBarWidth = 10;

bool isTextInput(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    const bool arrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int room = arrows ? arrowRoom - 4 : 0;
    QRect result = r;
    if (part == QStyle::SC_SpinBoxEditField)
        result = r.adjusted(space::s, 1, -room - 2, -1);
    else if (part == QStyle::SC_SpinBoxUp && arrows)
        result = {r.right() - room, r.top() + 2, room - 1, r.height() / 2 - 2};
    else if (part == QStyle::SC_SpinBoxDown && arrows)
        result = {r.right() - room, r.center().y() + 1, room - 1, r.height() / 2 - 2};
    else if (part != QStyle::SC_SpinBoxFrame)
        return {};
    return QStyle::visualRect(option.direction, r, result);
}

QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    QRect result = r;
    if (part == QStyle::SC_ComboBoxEditField)
        result = r.adjusted(option.editable ? space::s : cellPadding, 1, -arrowRoom, -1);
    else if (part == QStyle::SC_ComboBoxArrow)
        result.setLeft(r.right() - arrowRoom + 1);
    return QStyle::visualRect(option.direction, r, result);
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const QFontMetrics metrics(paint::buttonFont(widget, widget ? widget->font() : QFont()));
    const bool link = buttonKind(widget) == ButtonKind::Link;
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    width += 2 * (link ? linkPadding : 14);
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : 7);
    if (option.features & QStyleOptionButton::HasMenu)
        width += 18;
    return {qMax(width, controlHeight), controlHeight};
}
} // namespace

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox)
        return spinPart(*spin, part);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboPart(*combo, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const QRect inner = option->rect.adjusted(space::s, 1, -space::s, -1);
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth == 0 ? option->rect : inner;
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        // The ring is painted with the box.
        return {};
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator: {
        const QRect place = QProxyStyle::subElementRect(element, option, widget);
        return place.translated(
            option->direction == Qt::RightToLeft ? -itemPadding : itemPadding, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize ConsoleStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        return {size.width() + 2 * space::s, qMax(size.height(), controlHeight)};
    case CT_ComboBox:
        return {size.width() + cellPadding + arrowRoom, controlHeight};
    case CT_SpinBox:
        return {size.width() + 2 * space::s + arrowRoom, controlHeight};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuItemSize(*item, size);
        break;
    case CT_ToolButton:
        return {qMax(size.width() + space::s, 28), qMax(size.height() + space::s, 28)};
    case CT_TabBarTab:
        return {size.width(), 36};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 2 * itemPadding, qMax(base.height(), 30)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ConsoleStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextInput(widget) ? 4 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuDesktopFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_HeaderMargin:
        return cellPadding;
    case PM_TabBarTabHSpace:
        return 2 * space::m;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::m;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace console::ui
