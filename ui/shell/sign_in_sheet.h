// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "ui/shell/sheet.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_other_ways.h"

namespace console::ui {

//! Signing in again over the page that one is on, by the way that one has come or another: the same
//! person.
class SignInSheet : public Sheet {
    Q_OBJECT

public:
    enum class Purpose {
        GoOn, //!< the session has ended, or will soon
        Unlock, //!< of a locked window: it can't be put off
    };

    //! `session` outlives the sheet. `host`: that of a shared service that one signs in to besides
    //! the cloud; empty: the cloud.
    SignInSheet(cloud::Session& session, QWidget* window, Purpose purpose = Purpose::GoOn,
        const QString& host = {});

Q_SIGNALS:
    void signedIn();

protected:
    void takeFocus() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addWords(const QString& host);
    [[nodiscard]] QString wordsFor(const QString& host) const;
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

    cloud::Session& m_session;
    Purpose m_purpose;
    SignInForm* m_form;
    ApiKeyForm* m_keyForm; //!< for who came with an API key
    BrowserForm* m_browserForm;
    std::unique_ptr<cloud::BrowserSignIn> m_browser;
    StartForm* m_used = nullptr; //!< one of the three
    base::CallHandle m_call;
};

} // namespace console::ui
