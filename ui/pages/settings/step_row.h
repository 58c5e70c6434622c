// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

class QBoxLayout;

namespace console::ui {

//! One thing that can be changed: its name, how it is now, and at the right, or below where it is
//! narrow, the buttons that change it.
class StepRow : public QWidget {
    Q_OBJECT

public:
    explicit StepRow(const QString& name, QWidget* parent = nullptr);

    //! `toolTip`: such as the exact time.
    void setSentence(const QString& sentence, Tone tone = Tone::Muted, const QString& toolTip = {});
    BusyButton* addStep(const QString& text);
    //! With one button below the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_row;
    QBoxLayout* m_steps;
    TextLabel* m_name;
    TextLabel* m_sentence;
};

} // namespace console::ui
