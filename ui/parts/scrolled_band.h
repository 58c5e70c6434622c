// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

namespace console::ui {

//! What stands over a list and is as high as it needs to be. In a low window it becomes lower, and
//! scrolls once its content can't.
class ScrolledBand : public QScrollArea {
    Q_OBJECT

public:
    //! `content` has a layout in which something takes the lines that its width asks for.
    explicit ScrolledBand(QWidget* content, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    //! Height below which the content is cut at that width.
    [[nodiscard]] int lowest(int width) const;
    void fit();
};

} // namespace console::ui
