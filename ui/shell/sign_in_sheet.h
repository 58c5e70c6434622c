// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_other_ways.h"

#include <QFrame>

namespace console::ui {

//! Signing in again over the page that one is on, by the way that one has come or another: the same
//! person, and nothing on the page is touched. Not modal; Esc and "Not now" close it.
class SignInSheet : public QFrame {
    Q_OBJECT

public:
    //! `session` outlives the sheet.
    SignInSheet(cloud::Session& session, QWidget* window);
    void open();

Q_SIGNALS:
    void signedIn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerOtherWays();
    void connectForms();
    void signIn();
    void signInWithKey(cloud::KeyHost host);
    void signedInBy(StartForm* form, const base::Result<cloud::SignInOutcome>& outcome);
    void useBrowser();
    void checkOffer();
    //! Why not, when `email` is not whose pages these are.
    [[nodiscard]] std::optional<base::ApiError> otherPerson(const QString& email) const;
    void use(StartForm* form);
    void finish();
    void end();
    void place();

    cloud::Session& m_session;
    SignInForm* m_form;
    ApiKeyForm* m_keyForm; //!< for who came with an API key
    BrowserForm* m_browserForm;
    std::unique_ptr<cloud::BrowserSignIn> m_browser;
    StartForm* m_used = nullptr; //!< one of the three
    QPointer<QWidget> m_before; // had the focus
    base::CallHandle m_call;
};

} // namespace console::ui
