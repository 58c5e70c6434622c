// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/usecases/profile.h"
#include "service/usecases/refusals.h"
#include "service/usecases/sign_in.h"
#include "service/usecases/sign_up.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<HttpResponse> checkEmail(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(200,
        members(reader, reader.string("email"_L1)).and_then([&](const QString& email) {
            return SignUp(call.context).isEmailFree(email);
        }),
        [](bool free) {
            return QJsonObject{{u"available"_s, free}};
        });
}

Result<HttpResponse> signUp(const RouteCall& call)
{
    JsonReader reader(call.body);
    const QString email = reader.string("email"_L1);
    const QString password = reader.string("password"_L1);
    const Result<QString> method = members(reader, reader.string("method"_L1));
    if (!method)
        return base::failure(method.error());
    if (*method != "password"_L1)
        return invalid(u"method"_s, "signup.method",
            QCoreApplication::translate(
                "Service", "This service knows sign-up with a password only."));
    return answer(201, SignUp(call.context).signUp(email, password),
        [](const contract::SignedUp& signedUp) { return contract::encode(signedUp); });
}

Result<HttpResponse> signIn(const RouteCall& call)
{
    JsonReader reader(call.body);
    const QString email = reader.string("email"_L1);
    const Result<QString> password = members(reader, reader.string("password"_L1));
    if (!password)
        return base::failure(password.error());
    return SignIn(call.context).signIn(email, *password).map([&](const SignIn::Opened& opened) {
        return withSession(HttpResponse::json(200, contract::encode(opened.answer)), opened.token,
            call.context.now());
    });
}

Result<HttpResponse> signOut(const RouteCall& call)
{
    return SignIn(call.context).signOut().map([](base::Done) {
        return withoutSession(
            HttpResponse::json(200, QJsonObject{{u"message"_s, u"Sign out successful"_s}}));
    });
}

Result<HttpResponse> me(const RouteCall& call)
{
    return answer(200, SignIn(call.context).me(),
        [](const contract::Me& found) { return contract::encode(found); });
}

//! v0's own words, which its clients may compare (contract 4.2).
HttpResponse notMe(const base::ApiError& error)
{
    QString message = u"Invalid or expired access token"_s;
    if (error.code == "session.none"_L1)
        message = u"No valid access token found"_s;
    else if (error.code == "session.removed"_L1)
        message = u"User does not have access to the organization in token"_s;
    return HttpResponse::json(401,
        QJsonObject{
            {u"edition"_s, u"oss"_s}, {u"message"_s, message}, {u"authenticated"_s, false}});
}

Result<HttpResponse> profile(const RouteCall& call)
{
    JsonReader reader(call.body);
    if (!call.body.contains("displayName"_L1))
        reader.fail("displayName"_L1, u"a text or null"_s);
    return answer(200,
        members(reader, reader.optionalString("displayName"_L1))
            .and_then([&](const std::optional<QString>& name) {
                return Profile(call.context).setDisplayName(name);
            }),
        [](const std::optional<QString>& name) {
            return QJsonObject{
                {u"displayName"_s, name ? QJsonValue(*name) : QJsonValue(QJsonValue::Null)}};
        });
}

Result<HttpResponse> selectOrganization(const RouteCall& call)
{
    JsonReader reader(call.body);
    return members(reader, reader.id<domain::OrganizationId>("organizationId"_L1))
        .and_then([&](const domain::OrganizationId& id) {
            return SignIn(call.context).selectOrganization(id);
        })
        .map([&](const QString& token) {
            return withSession(HttpResponse::json(200, QJsonObject()), token, call.context.now());
        });
}

} // namespace

QList<Endpoint> sessionEndpoints()
{
    using namespace contract;
    return {
        {routes::checkEmail, checkEmail},
        {routes::signUp, signUp},
        {routes::signIn, signIn},
        {routes::signOut, signOut},
        {routes::me, me, notMe},
        {routes::profile, profile},
        {routes::selectOrganization, selectOrganization},
    };
}

} // namespace console::service
