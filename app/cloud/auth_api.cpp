// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/auth_api.h"

#include "cloud/session_errors.h"
#include "domain/email_address.h"
#include "domain/password.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

ApiError resetNotValid()
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.code = u"reset.not-valid"_s;
    error.field = u"token"_s;
    error.message = QCoreApplication::translate("Session",
        "This link to choose a new password is not valid. It was used already, or its 4 hours "
        "are over. Ask for a new one.");
    return error;
}

// An address for a token that is still good.
Call<QString> checkedEmail(Session& session, const Request& request, const ApiError& notValid)
{
    return session.call(request, contract::decodeTokenCheck)
        .map(&session, [notValid](const contract::TokenCheck& check) -> Result<QString> {
            if (!check.isValid)
                return failure(notValid);
            return check.email;
        });
}

} // namespace

Call<bool> AuthApi::isEmailFree(const QString& email)
{
    const Result<QString> address = domain::emailAddress(email);
    if (!address)
        return Call<bool>::ready(failure(address.error()));
    return m_session.call(
        {.route = routes::checkEmail, .body = QJsonObject{{u"email"_s, *address}}},
        [](base::JsonReader& reader) { return reader.boolean("available"_L1); });
}

Call<QString> AuthApi::invitedEmail(const QString& pasted)
{
    const Result<QString> token = contract::invitationToken(pasted);
    if (!token)
        return Call<QString>::ready(failure(token.error()));
    return checkedEmail(m_session, {.route = routes::validateInvitation, .pathValues = {*token}},
        invitationNotValid());
}

Call<Done> AuthApi::forgotPassword(const QString& email)
{
    const Result<QString> address = domain::emailAddress(email);
    if (!address)
        return Call<Done>::ready(failure(address.error()));
    return m_session.callDone(
        {.route = routes::forgotPassword, .body = QJsonObject{{u"email"_s, *address}}});
}

Call<QString> AuthApi::resetEmail(const QString& token)
{
    return checkedEmail(m_session, {.route = routes::validatePasswordReset, .pathValues = {token}},
        resetNotValid());
}

// v0 answers an unknown token with a bare 500, hence the check first. The cookie of the answer is
// not used (contract 4.1).
Call<Done> AuthApi::resetPassword(const QString& token, const QString& password)
{
    if (const Result<Done> fits = domain::newPassword(password); !fits)
        return Call<Done>::ready(failure(fits.error()));
    const Request reset{.route = routes::resetPassword,
        .body = QJsonObject{{u"token"_s, token}, {u"password"_s, password}}};
    return resetEmail(token).andThen(
        &m_session, [this, reset](const QString&) { return m_session.callDone(reset); });
}

Call<std::optional<QString>> AuthApi::setDisplayName(const QString& typed)
{
    using Name = std::optional<QString>;
    const Result<Name> name = domain::displayName(typed);
    if (!name)
        return Call<Name>::ready(failure(name.error()));
    const QJsonValue value = *name ? QJsonValue(**name) : QJsonValue(QJsonValue::Null);
    return m_session.call(
        {.route = routes::profile, .body = QJsonObject{{u"displayName"_s, value}}},
        [](base::JsonReader& reader) { return reader.optionalString("displayName"_L1); });
}

} // namespace console::cloud
