// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/loopback_listener.h"
#include "cloud/session.h"

namespace console::cloud {

//! Signing in through the browser (contract 5.1): the web page signs the person in by whatever
//! means it has and hands a code over, to a listener on this computer or through the clipboard. The
//! code is exchanged for an API key, so the session reaches one organization. It begins only once
//! the person has confirmed who and where they are: whoever sends somebody a code would else sign
//! them in to an account of their own.
class BrowserSignIn : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, //!< not started, cancelled, or time is over: then problem() says so
        Waiting, //!< for a code, by the browser or by enterCode()
        Exchanging,
        Offered, //!< offer() waits for confirm()
        Confirming,
        SignedIn,
    };
    //! "Sign in as X at Y?"
    struct Offer {
        QString email;
        QString organizationName;
        QDateTime expiresAt; //!< UTC, of the key: 90 days
    };
    static constexpr std::chrono::minutes usualWait{5}; //!< a code lasts no longer

    explicit BrowserSignIn(Session& session, base::Clock clock = base::systemClock(),
        std::chrono::milliseconds wait = usualWait, QObject* parent = nullptr);

    //! Begins anew from any state; the address is to be opened in a browser. Error RefusedOrFailed
    //! "browser.no-port".
    [[nodiscard]] base::Result<QUrl> start();
    //! The other way for the code to come: as pasted, bare or with what stands around it. What is
    //! no code ends in problem() "login-code.shape", and waiting goes on.
    void enterCode(const QString& pasted);
    //! Begins the session. On failure Offered again, with problem().
    void confirm();
    //! At any time; also says no to an offer. The key is dropped; v0 can't revoke it. Does nothing
    //! once the session has begun.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    //! That start() gave; empty when Idle and once signed in.
    [[nodiscard]] const QUrl& address() const { return m_address; }
    //! Of waiting; zero when it is over or nobody waits.
    [[nodiscard]] std::chrono::seconds remaining() const;
    [[nodiscard]] const std::optional<Offer>& offer() const { return m_offer; }
    //! Why the last step failed. NotFound "login-code.unknown" (also: used already) and
    //! "login-code.ended", field "code", after which another code can be entered;
    //! TimedOut "browser.over"; UnexpectedAnswer "browser.no-key"; those of Transport and of
    //! Session::signInWithApiKey().
    [[nodiscard]] const std::optional<base::ApiError>& problem() const { return m_problem; }

Q_SIGNALS:
    //! Another state or problem.
    void changed();
    void signedIn(const console::cloud::SignInOutcome& outcome);

private:
    void takeCode(const QString& code);
    void exchange(const QString& code);
    void exchanged(const base::Result<contract::IssuedKey>& issued);
    void waitOn(const base::ApiError& problem);
    void become(State state, const std::optional<base::ApiError>& problem = {});
    void reset();

    Session& m_session;
    base::Clock m_clock;
    std::chrono::milliseconds m_wait;
    LoopbackListener m_listener;
    QTimer m_limit;
    QDateTime m_endsAt;
    QUrl m_address;
    State m_state = State::Idle;
    std::optional<Offer> m_offer;
    std::optional<base::ApiError> m_problem;
    QString m_key; //!< a secret, from the exchange until the session has it
    QString m_next; //!< a code that came while another one was tried
    bool m_begun = false; //!< the session, while Confirming
    base::CallHandle m_call;
};

} // namespace console::cloud
