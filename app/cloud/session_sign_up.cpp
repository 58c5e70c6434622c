// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"
#include "cloud/session_errors.h"
#include "domain/email_address.h"
#include "domain/password.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::Result;
using Kind = ApiError::Kind;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

// The server may have made the account although no proper answer came (contract 1.13).
bool mayHaveHappened(const ApiError& error)
{
    return error.kind == Kind::Offline || error.kind == Kind::TimedOut
        || error.kind == Kind::RefusedOrFailed || error.kind == Kind::UnexpectedAnswer;
}

} // namespace

Call<SignUpOutcome> Session::signUp(
    const QString& email, const QString& password, const QString& organizationName)
{
    const Result<QString> address = domain::emailAddress(email);
    if (!address)
        return Call<SignUpOutcome>::ready(failure(address.error()));
    if (const Result<Done> fits = domain::newPassword(password); !fits)
        return Call<SignUpOutcome>::ready(failure(fits.error()));
    const Result<QString> name = domain::organizationName(organizationName);
    if (!name)
        return Call<SignUpOutcome>::ready(failure(name.error()));
    return makeAccount(*address, password)
        .andThen(this,
            [this, email = *address, password](Done) { return signInAfterSignUp(email, password); })
        .andThen(this,
            [this, name = *name](
                const SignInOutcome& signedIn) { return nameFirstOrganization(signedIn, name); })
        .andThen(this, [this](const SignUpOutcome& outcome) {
            m_signUp.reset();
            // The first sign-up closes the door behind it, so what the server said has changed.
            return askServer()
                .map(this, [outcome](const auto&) -> Result<SignUpOutcome> { return outcome; })
                .orElse(this,
                    [outcome](const ApiError&) { return Call<SignUpOutcome>::ready(outcome); });
        });
}

Call<Done> Session::makeAccount(const QString& email, const QString& password)
{
    if (m_signUp && m_signUp->email == email && m_signUp->accountMade)
        return Call<Done>::ready(Done{});
    const Request request{.route = routes::signUp,
        .body = QJsonObject{
            {u"email"_s, email}, {u"password"_s, password}, {u"method"_s, u"password"_s}}};
    return askForEmail(email).andThen(this, [this, request, email](bool isFree) {
        if (!isFree)
            return Call<Done>::ready(Done{});
        Q_EMIT signUpStepped(SignUpStep::SignUp);
        return call(request, contract::decodeSignedUp)
            .map(this,
                [this, email](const contract::SignedUp&) -> Result<Done> {
                    m_signUp = SignUpProgress{.email = email, .accountMade = true};
                    return Done{};
                })
            .orElse(this, [this, email](ApiError error) {
                if (mayHaveHappened(error))
                    m_signUp = SignUpProgress{.email = email};
                return Call<Done>::ready(failure(std::move(error)));
            });
    });
}

//! False when the address is taken by an account that an earlier try of this sign-up may have made.
Call<bool> Session::askForEmail(const QString& email)
{
    Q_EMIT signUpStepped(SignUpStep::CheckEmail);
    const Request request{.route = routes::checkEmail, .body = QJsonObject{{u"email"_s, email}}};
    return askServer()
        .andThen(this,
            [this, request, email](const domain::Capabilities& capabilities) {
                if (!capabilities.signUpOpen && !(m_signUp && m_signUp->email == email))
                    return Call<bool>::ready(failure(signUpClosed()));
                return call(request,
                    [](base::JsonReader& reader) { return reader.boolean("available"_L1); });
            })
        .map(this, [this, email](bool isFree) -> Result<bool> {
            if (!isFree && !(m_signUp && m_signUp->email == email))
                return failure(emailTaken());
            return isFree;
        });
}

Call<SignInOutcome> Session::signInAfterSignUp(const QString& email, const QString& password)
{
    Q_EMIT signUpStepped(SignUpStep::SignIn);
    return signIn(email, password).orElse(this, [this, email](ApiError error) {
        const bool made = m_signUp && m_signUp->email == email && m_signUp->accountMade;
        if (!made)
            return Call<SignInOutcome>::ready(
                failure(error.kind == Kind::NotSignedIn ? emailTaken() : std::move(error)));
        return Call<SignInOutcome>::ready(failure(halfWay(std::move(error), u"signup.sign-in"_s,
            tr("Your account was made, but you could not be signed in. Try again to go on from "
               "there."))));
    });
}

Call<SignUpOutcome> Session::nameFirstOrganization(
    const SignInOutcome& signedIn, const QString& name)
{
    const SignUpOutcome outcome{.signedIn = signedIn};
    if (signedIn.memberships.isEmpty() || signedIn.memberships.first().organization.name == name)
        return Call<SignUpOutcome>::ready(outcome);
    Q_EMIT signUpStepped(SignUpStep::NameOrganization);
    const domain::Membership first = signedIn.memberships.first();
    const Request request{.route = routes::renameOrganization,
        .pathValues = {first.organization.id.text()},
        .body = QJsonObject{{u"name"_s, name}}};
    return call(request,
        [](base::JsonReader& reader) {
            base::JsonReader organization = reader.object("organization"_L1);
            return contract::decodeOrganization(organization);
        })
        .map(this,
            [this, outcome, first](const domain::Organization& renamed) -> Result<SignUpOutcome> {
                SignUpOutcome named = outcome;
                noteMembership({.organization = renamed, .role = first.role});
                named.signedIn.memberships = m_memberships;
                return named;
            })
        .orElse(this, [outcome, first](ApiError error) {
            SignUpOutcome unnamed = outcome;
            unnamed.notRenamed = halfWay(std::move(error), u"signup.rename"_s,
                tr("Your account was made. Your organization is called \u201c%1\u201d for now, "
                   "since it could not be renamed.")
                    .arg(first.organization.name));
            return Call<SignUpOutcome>::ready(unnamed);
        });
}

} // namespace console::cloud
