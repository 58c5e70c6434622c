// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/decode.h"
#include "cloud/expiry_watch.h"
#include "cloud/session_tokens.h"
#include "cloud/session_types.h"
#include "contract/api_key.h"
#include "contract/codecs.h"

#include <QHash>

namespace console::cloud {

//! Who is signed in on one profile, with which organizations, and the tokens for them.
//!
//! One token opens one organization (contract 1.2): those of further organizations are fetched when
//! first needed; all are in the SecretStore for the next start. None is sent after the end that it
//! names itself. An API key in place of a password opens its own organization only: reach().
//! A 401 on any call that carried a token ends the session once: sessionEnded(); account() and
//! memberships() stay, so that pages keep what they show, and signIn() goes on. Somebody who was
//! removed from one of several organizations gets NotFound "organization.unknown" there instead;
//! somebody without any gets NotAllowed "organization.none".
class Session : public QObject {
    Q_OBJECT
public:
    enum class State { SignedOut, SignedIn, Ended };

    Session(Transport& transport, profiles::SecretStore& secrets,
        const profiles::ProfileId& profile, base::Clock clock = base::systemClock(),
        QObject* parent = nullptr);
    ~Session() override;

    //! Asks the server what it can do; 404 means the real Packmind (v0). Asked once, then known.
    //! Error UnexpectedAnswer "session.not-packmind": something else answers at this address.
    [[nodiscard]] base::Call<domain::Capabilities> connectToServer();
    [[nodiscard]] const std::optional<domain::Capabilities>& capabilities() const
    {
        return m_capabilities;
    }

    //! Errors: InvalidInput (no address, empty password), NotSignedIn (wrong e-mail or password),
    //! TooManyTries with retryAt, and those of Transport.
    [[nodiscard]] base::Call<SignInOutcome> signIn(const QString& email, const QString& password);

    //! Goes on with an API key in place of a password. Account and role come from the key and from
    //! the list of members, since GET /auth/me takes no key (contract 5.4). Errors: InvalidInput,
    //! field "apiKey": "api-key.empty", "api-key.shape", "api-key.other-host" (`host` says whether
    //! that counts), "api-key.expired"; NotSignedIn, field "apiKey" (the server does not take it);
    //! NotFound "organization.unknown" (removed from its organization); those of Transport.
    [[nodiscard]] base::Call<SignInOutcome> signInWithApiKey(
        const QString& pasted, KeyHost host = KeyHost::MustMatch);

    //! Check e-mail, sign up, sign in, rename the first organization: the calls that both servers
    //! know. A failure half-way says what was done already; calling again with the same e-mail goes
    //! on from there. Errors: InvalidInput (email, password, name), Conflict "email.taken",
    //! NotAllowed "signup.closed", RefusedOrFailed, and those of Transport.
    [[nodiscard]] base::Call<SignUpOutcome> signUp(
        const QString& email, const QString& password, const QString& organizationName);

    //! Sets the first password of an invited person and signs in. `pasted` is the link or the
    //! code. Errors: InvalidInput (invitation, password), NotFound "invitation.not-valid" (unknown,
    //! used or expired). A failure of the sign-in alone says that the account is active.
    [[nodiscard]] base::Call<SignInOutcome> acceptInvitation(
        const QString& pasted, const QString& password);

    //! Goes on with the session or API key in the SecretStore. Errors: NotFound "session.none"
    //! (nothing kept: show the sign-in), NotSignedIn (expired, refused; what was kept is removed),
    //! and those of Transport and SecretStore (kept; try again).
    [[nodiscard]] base::Call<SignInOutcome> restore();

    //! Begins with a token that this program was given past the API: nobody signed in, it belongs
    //! to no organization, and it is kept nowhere.
    void admit(const QString& token);

    //! Tells the server, forgets all tokens, takes them out of the SecretStore. An API key is only
    //! forgotten.
    [[nodiscard]] base::Call<SignOutOutcome> signOut();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<domain::Account>& account() const { return m_account; }
    //! Sorted by name; archived ones included.
    [[nodiscard]] const QList<domain::Membership>& memberships() const { return m_memberships; }
    //! The organization that unscoped calls go through. Nothing when the person has none.
    [[nodiscard]] std::optional<domain::Membership> current() const;
    [[nodiscard]] std::optional<domain::Membership> membership(
        const domain::OrganizationId& id) const;
    //! Stays after the end of a session.
    [[nodiscard]] Reach reach() const { return m_reach; }
    //! UTC, from the token or key of the sign-in; invalid when it does not say.
    [[nodiscard]] QDateTime expiresAt() const { return m_tokens.expiresAt(); }
    //! The same for what opens this organization, which may end earlier; it is then opened anew.
    [[nodiscard]] QDateTime expiresAt(const domain::OrganizationId& id) const;
    //! Tells when the session will end soon. When it is over, the session has ended.
    [[nodiscard]] ExpiryWatch& expiry() { return m_expiry; }

    //! Which organization signIn() and restore() select, when the person still belongs to it.
    void setPreferredOrganization(const domain::OrganizationId& id) { m_preferred = id; }

    //! Opens the organization if needed and makes it current. Errors: NotFound
    //! "organization.unknown", and those of a call.
    [[nodiscard]] base::Call<domain::Membership> selectOrganization(
        const domain::OrganizationId& id);

    //! Reads memberships, names and roles anew. v0 tells roles in /auth/me only: of all
    //! organizations when the sign-in token has none, else of its own; then each further one is
    //! opened to learn the role there (at most 20; of the rest the known role is kept).
    [[nodiscard]] base::Call<QList<domain::Membership>> refreshMemberships();

    //! What areas tell after a write that changes memberships.
    void noteMembership(const domain::Membership& membership);

    //! Sends with the right token; a 401 ends the session. Building block of the areas.
    [[nodiscard]] base::Call<HttpAnswer> perform(const Request& request);

    //! perform(), then the answer read as one object: `decode` is JsonReader& -> T.
    template <typename Decode>
    [[nodiscard]] auto call(const Request& request, Decode decode)
        -> base::Call<std::invoke_result_t<Decode&, base::JsonReader&>>
    {
        const QString what = routeName(request.route);
        return perform(request).map(
            this, [what, decode = std::move(decode)](const HttpAnswer& answer) mutable {
                return decodeObject(answer, what, decode);
            });
    }

    //! perform(), then the answer read as a list of objects.
    template <typename Decode>
    [[nodiscard]] auto callList(const Request& request, Decode decode)
        -> base::Call<QList<std::invoke_result_t<Decode&, base::JsonReader&>>>
    {
        const QString what = routeName(request.route);
        return perform(request).map(
            this, [what, decode = std::move(decode)](const HttpAnswer& answer) mutable {
                return decodeList(answer, what, decode);
            });
    }

    //! perform(), for answers whose body tells nothing.
    [[nodiscard]] base::Call<base::Done> callDone(const Request& request);

    [[nodiscard]] const Transport& transport() const { return m_transport; }

Q_SIGNALS:
    void signedIn();
    void signedOut();
    //! The server does not know the session any more, or its time is over. Once per session.
    void sessionEnded();
    void membershipsChanged();
    void currentChanged();
    void capabilitiesChanged();
    //! Something may be about to change on the server: a call that does not only read.
    void changing();
    //! During signUp(): this call begins.
    void signUpStepped(console::cloud::SignUpStep step);

private:
    //! How far a sign-up came that was not finished.
    struct SignUpProgress {
        QString email;
        bool accountMade = false; //!< else it is not known: the answer was lost
    };
    using Memberships = QList<domain::Membership>;

    //! What a session begins with.
    struct Beginning {
        Credentials signIn;
        domain::OrganizationId organization; //!< that it opens, or empty
        domain::Account account;
        Memberships memberships;
        //! For one that goes on after a start: what was kept with it.
        std::optional<QList<SessionTokens::Opened>> kept = {};
    };

    // session.cpp
    void begin(const Beginning& beginning);
    void end();
    void forget();
    [[nodiscard]] std::optional<base::ApiError> whyClosed();
    void setMemberships(Memberships memberships);
    void setCurrent(const domain::OrganizationId& id);
    [[nodiscard]] domain::OrganizationId bestCurrent() const;

    // session_calls.cpp
    [[nodiscard]] base::Call<HttpAnswer> send(const Request& request, const QString& token);
    [[nodiscard]] base::Call<HttpAnswer> sendWithin(
        const domain::OrganizationId& id, const Request& request);
    [[nodiscard]] base::ApiError afterRefusal(base::ApiError error, const QString& token);
    [[nodiscard]] base::Call<QString> organizationToken(const domain::OrganizationId& id);
    void opened(const domain::OrganizationId& id, const QString& opener,
        const base::Result<QString>& token);
    void keepOrganizations();

    // session_server.cpp
    [[nodiscard]] base::Call<domain::Capabilities> askServer();
    [[nodiscard]] base::Call<domain::Capabilities> askOldServer();
    void setCapabilities(const domain::Capabilities& capabilities);

    // session_sign_in.cpp
    [[nodiscard]] base::Call<SignInOutcome> takeSignIn(const HttpAnswer& answer);
    [[nodiscard]] base::Call<SignInOutcome> restoreWith(
        const profiles::KeptSession::Contents& kept);
    [[nodiscard]] base::Call<SignInOutcome> remember(const SignInOutcome& outcome);
    [[nodiscard]] base::Call<SignInOutcome> forgetKept(const base::ApiError& error);
    [[nodiscard]] base::Call<SignOutOutcome> revoke(QStringList tokens, SignOutOutcome outcome);

    // session_api_key.cpp
    [[nodiscard]] base::Call<SignInOutcome> beginWithKey(const contract::ApiKey& key, bool isKept);
    [[nodiscard]] base::Call<SignInOutcome> restoreKey(const contract::ApiKey& key);
    [[nodiscard]] base::Call<Memberships> refreshWithKey();
    [[nodiscard]] bool isForThisServer(const contract::ApiKey& key) const;

    // session_sign_up.cpp
    [[nodiscard]] base::Call<base::Done> makeAccount(const QString& email, const QString& password);
    [[nodiscard]] base::Call<bool> askForEmail(const QString& email);
    [[nodiscard]] base::Call<SignInOutcome> signInAfterSignUp(
        const QString& email, const QString& password);
    [[nodiscard]] base::Call<SignUpOutcome> nameFirstOrganization(
        const SignInOutcome& signedIn, const QString& name);

    // session_memberships.cpp
    [[nodiscard]] base::Call<contract::Me> me(const QString& token);
    [[nodiscard]] base::Call<contract::Me> meWithin(const domain::OrganizationId& id);
    [[nodiscard]] base::Result<contract::Me> readMe(const HttpAnswer& answer);
    [[nodiscard]] base::Call<Memberships> completed(const contract::Me& me);
    [[nodiscard]] base::Call<Memberships> withRoles(
        const QList<domain::Organization>& all, const contract::Me& me);
    [[nodiscard]] base::Call<Memberships> readRoles(
        const QList<domain::Organization>& rest, Memberships done);

    Transport& m_transport;
    profiles::KeptSession m_kept;
    base::Clock m_clock;
    ExpiryWatch m_expiry;
    State m_state = State::SignedOut;
    Reach m_reach = Reach::AllOrganizations;
    std::optional<domain::Capabilities> m_capabilities;
    std::optional<domain::Account> m_account;
    Memberships m_memberships;
    domain::OrganizationId m_current;
    domain::OrganizationId m_preferred;
    std::optional<SignUpProgress> m_signUp;
    SessionTokens m_tokens;
    QHash<domain::OrganizationId, QList<base::CallSource<QString>>> m_opening;
    QTimer m_keeping; //!< writes what was opened, all that comes together at once
};

} // namespace console::cloud
