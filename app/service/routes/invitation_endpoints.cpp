// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/usecases/password_reset.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 200;

QJsonObject encodeCheck(const contract::TokenCheck& check)
{
    return contract::encode(check);
}

HttpResponse chosen(const RouteCall& call, const PasswordChosen& person, const QString& message)
{
    const QJsonObject body{{u"message"_s, message},
        {u"user"_s,
            QJsonObject{{u"id"_s, person.account.id.text()}, {u"email"_s, person.account.email},
                {u"isActive"_s, true}}}};
    return withSession(HttpResponse::json(200, body), person.token, call.context.now());
}

Result<HttpResponse> activate(const RouteCall& call)
{
    JsonReader reader(call.body);
    return members(reader, reader.string("password"_L1))
        .and_then([&](const QString& password) {
            return Activation(call.context).activate(call.values.value(u"token"_s), password);
        })
        .map([&](const PasswordChosen& person) {
            return chosen(call, person, u"Account activated successfully"_s);
        });
}

Result<HttpResponse> forgotPassword(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(200,
        members(reader, reader.string("email"_L1)).and_then([&](const QString& email) {
            return PasswordReset(call.context).forgot(email);
        }),
        [](base::Done) {
            return QJsonObject{{u"success"_s, true},
                {u"message"_s,
                    u"If your email is registered, you will receive a password reset link "
                    "shortly."_s}};
        });
}

Result<HttpResponse> resetPassword(const RouteCall& call)
{
    JsonReader reader(call.body);
    const QString token = reader.string("token"_L1);
    const Result<QString> password = members(reader, reader.string("password"_L1));
    if (!password)
        return base::failure(password.error());
    if (token.isEmpty() || token.size() > longestToken)
        return invalid(u"token"_s, "reset.shape",
            QCoreApplication::translate("Service", "This is not a link to choose a new password."));
    return PasswordReset(call.context)
        .reset(token, *password)
        .map([&](const PasswordChosen& person) {
            return chosen(call, person, u"Password reset successfully"_s);
        });
}

} // namespace

QList<Endpoint> invitationEndpoints()
{
    using namespace contract;
    return {
        {routes::validateInvitation,
            [](const RouteCall& call) {
                return answer(200, Activation(call.context).validate(call.values.value(u"token"_s)),
                    encodeCheck);
            }},
        {routes::activate, activate},
        {routes::forgotPassword, forgotPassword},
        {routes::validatePasswordReset,
            [](const RouteCall& call) {
                return answer(200,
                    PasswordReset(call.context).validate(call.values.value(u"token"_s)),
                    encodeCheck);
            }},
        {routes::resetPassword, resetPassword},
        {routes::socialProviders,
            [](const RouteCall&) -> Result<HttpResponse> {
                return HttpResponse::json(200, QJsonObject{{u"providers"_s, QJsonArray()}});
            }},
    };
}

} // namespace console::service
