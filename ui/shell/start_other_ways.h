// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/browser_sign_in.h"
#include "ui/shell/start_form.h"

namespace console::ui {

//! Signing in with an API key in place of a password.
class ApiKeyForm : public StartForm {
    Q_OBJECT

public:
    explicit ApiKeyForm(QWidget* parent = nullptr);
    [[nodiscard]] QString apiKey() const;
    void forget();
    //! After the key named another server: whether to use it all the same.
    void setOtherHostOffered(bool offered);
    //! Where one did not come from the form for signing in.
    void setBackText(const QString& text);
    //! Where the key that has ended may have come through the browser.
    void setBrowserOffered(bool offered);

Q_SIGNALS:
    void backWanted();
    void browserWanted();
    void otherHostAccepted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    FormField* m_key;
    LinkButton* m_anyway;
    LinkButton* m_browser;
    LinkButton* m_back;
};

//! Signing in through the browser, step by step: the page is opened, a code comes from it or is
//! pasted, and the person says whether it is them.
class BrowserForm : public StartForm {
    Q_OBJECT

public:
    explicit BrowserForm(QWidget* parent = nullptr);
    //! `signIn` is on the server that the form is about. The form lets go of it when it is gone.
    void follow(cloud::BrowserSignIn* signIn);
    //! Where one did not come from the form for signing in.
    void setBackText(const QString& text);
    //! Ends what is under way.
    void stop();

Q_SIGNALS:
    void backWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    using Step = cloud::BrowserSignIn::State;

    void goOn();
    void open();
    void refuse();
    void present();
    void presentWaiting();
    void presentOffer();
    void showRemaining();
    [[nodiscard]] Step step() const;

    QPointer<cloud::BrowserSignIn> m_signIn;
    TextLabel* m_what;
    TextLabel* m_left;
    FormField* m_code;
    LinkButton* m_again;
    LinkButton* m_refuse;
    LinkButton* m_back;
    QTimer m_second;
    std::optional<Step> m_shown;
};

} // namespace console::ui
