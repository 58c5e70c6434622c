// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_other_ways.h"

#include <QFrame>

namespace console::ui {

//! Signing in again over the page that one is on: the same person, and nothing on the page is
//! touched. Not modal; Esc and "Not now" close it.
class SignInSheet : public QFrame {
    Q_OBJECT

public:
    //! `session` outlives the sheet.
    SignInSheet(cloud::Session& session, QWidget* window);
    void open();
    [[nodiscard]] SignInForm* form() const { return m_form; }
    //! In its place, for who signed in with an API key.
    [[nodiscard]] ApiKeyForm* keyForm() const { return m_keyForm; }

Q_SIGNALS:
    void signedIn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void signIn();
    void signInWithKey(cloud::KeyHost host);
    void signedInBy(StartForm* form, const base::Result<cloud::SignInOutcome>& outcome);
    void useKey(bool key);
    void end();
    void place();

    cloud::Session& m_session;
    SignInForm* m_form;
    ApiKeyForm* m_keyForm;
    QPointer<QWidget> m_before; // had the focus
    base::CallHandle m_call;
};

} // namespace console::ui
