// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>

class QAbstractButton;

namespace console::ui {

//! How much a button asks for attention. At most one Primary per page and per pane.
enum class ButtonKind { Secondary, Primary, Link, Destructive };

void setButtonKind(QAbstractButton* button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);

//! Marks an input as wrong: red outline until taken back. FormField does this.
void setInvalid(QWidget* input, bool invalid);

//! Turns a control off, with the reason as tool tip and description; turning it on brings both
//! back.
void setAllowed(QWidget* control, bool allowed, const QString& reason = {});

//! Fusion's behaviour, painted from the tokens.
class ConsoleStyle : public QProxyStyle {
    Q_OBJECT

public:
    ConsoleStyle();

    void polish(QWidget* widget) override;
    //! Return presses the button that has the focus, as Space does.
    bool eventFilter(QObject* watched, QEvent* event) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
        const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* result) const override;

private:
    [[nodiscard]] bool drawInput(PrimitiveElement element, const QStyleOption* option,
        QPainter* painter, const QWidget* widget) const;
};

} // namespace console::ui
