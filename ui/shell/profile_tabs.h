// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QList>

class QHBoxLayout;

namespace console::ui {

//! What is said of an open profile among the others.
struct ProfileTab {
    QString name;
    QColor colour; //!< invalid for none
    QString mark; //!< "production"; empty for none
    QString state; //!< where it is not as it should be: "offline", "signed out"
    QString fine; //!< else, for who can't see that nothing is said: "signed in"

    friend bool operator==(const ProfileTab&, const ProfileTab&) = default;
};

//! One profile among the others: its colour, its name, and in words its mark and its state.
class ProfileButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ProfileButton(QWidget* parent = nullptr);
    //! `number` counts from 1; of the first nine a tool tip names the key.
    void setTab(const ProfileTab& tab, int number);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString line() const;

    ProfileTab m_tab;
};

//! The open profiles along the top edge of the window, in the order in which they were opened.
//! One stop for Tab; the arrows go from one to the next. Hidden while there is one.
class ProfileTabs : public QWidget {
    Q_OBJECT

public:
    explicit ProfileTabs(QWidget* parent = nullptr);
    void setTabs(const QList<ProfileTab>& tabs, int current);

Q_SIGNALS:
    void chosen(int index);
    void addWanted();
    void closeWanted(); //!< the one that is current

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButton();

    QHBoxLayout* m_row;
    QWidget* m_add = nullptr; //!< follows the last of them
    QList<ProfileButton*> m_buttons;
};

} // namespace console::ui
