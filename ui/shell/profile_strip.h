// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QWidget>

namespace console::ui {

//! Three pixels in the profile's colour along the top edge, so that no one mistakes one cloud for
//! another.
class ProfileStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProfileStrip(QWidget* parent = nullptr);
    //! Invalid: the strip is as the window.
    void setColour(const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
};

//! The word that hangs from the strip over the page: "Production".
class ProfileFlag : public QWidget {
    Q_OBJECT

public:
    explicit ProfileFlag(QWidget* parent);
    void setFlag(const QString& word, const QColor& colour);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QString m_word;
    QColor m_colour;
};

} // namespace console::ui
