// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace console::ui {

//! Boxes to tick, one for each bit of a set, as many on a line as have room.
class CheckSet : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged USER true)

public:
    struct Choice {
        int bit;
        QString words;
    };

    explicit CheckSet(const QList<Choice>& choices, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const;
    void setChosen(int bits);

Q_SIGNALS:
    void chosenChanged();

private:
    QList<std::pair<int, QCheckBox*>> m_boxes;
};

} // namespace console::ui
