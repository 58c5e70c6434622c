// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

namespace console::cloud {
class Session;
}

namespace console::ui {

class SignInSheet;

//! Covers all of the window until the same person has signed in again, by the password or the way
//! that they came. What is behind it is hidden and stays as it is, also for screen readers; dialogs
//! that ask for an answer are closed, other windows are back afterwards. No key and no click gets
//! past it.
class LockCurtain : public QWidget {
    Q_OBJECT

public:
    //! Is shown at once. Both outlive it.
    LockCurtain(cloud::Session& session, QWidget& window);

Q_SIGNALS:
    //! Everything is back; it deletes itself.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    void putAway(QWidget* widget);
    [[nodiscard]] bool isBehind(const QWidget* widget) const;

    QWidget& m_window;
    SignInSheet* m_sheet;
    QPointer<QWidget> m_before; //!< had the focus
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace console::ui
