// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session_errors.h"

namespace console::cloud {

using base::ApiError;
using Kind = ApiError::Kind;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Session", text);
}

ApiError problem(Kind kind, const QString& code, const QString& sentence)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = sentence;
    return error;
}

} // namespace

ApiError notSignedIn()
{
    return problem(Kind::NotSignedIn, u"session.ended"_s,
        tr("Your session has ended. Sign in again to go on."));
}

ApiError nothingKept()
{
    return problem(
        Kind::NotFound, u"session.none"_s, tr("Nobody is signed in on this profile yet."));
}

ApiError sessionExpired()
{
    return problem(Kind::NotSignedIn, u"session.expired"_s,
        tr("Your session has expired. Sign in again to go on."));
}

ApiError unknownOrganization()
{
    return problem(Kind::NotFound, u"organization.unknown"_s,
        tr("You do not belong to this organization any more."));
}

ApiError noOrganization()
{
    return problem(Kind::NotAllowed, u"organization.none"_s,
        tr("You belong to no organization. Ask an admin of one for an invitation."));
}

ApiError notPackmind(const QString& host)
{
    return problem(Kind::UnexpectedAnswer, u"session.not-packmind"_s,
        tr("What answers at %1 is not a Packmind server. Check the address.").arg(host));
}

ApiError noSessionInAnswer()
{
    return ApiError::unexpected(u"the answer sets no session cookie"_s);
}

ApiError emailTaken()
{
    ApiError error = problem(Kind::Conflict, u"email.taken"_s,
        tr("This e-mail address is known here already. Sign in with it, or open the link of its "
           "invitation."));
    error.field = u"email"_s;
    return error;
}

ApiError signUpClosed()
{
    return problem(Kind::NotAllowed, u"signup.closed"_s,
        tr("Sign-up is closed on this server. Ask one of its admins for an invitation."));
}

ApiError invitationNotValid()
{
    ApiError error = problem(Kind::NotFound, u"invitation.not-valid"_s,
        tr("This invitation is not valid. It was used already, or its 48 hours are over. Ask for "
           "a new one."));
    error.field = u"invitation"_s;
    return error;
}

ApiError oneOrganizationOnly()
{
    return problem(Kind::NotAllowed, u"session.one-organization"_s,
        tr("You are signed in with an API key or through the browser, which opens one organization "
           "only. Sign in with your password to open the others."));
}

ApiError keyExpired(const QDateTime& expiredAt)
{
    const QString day = QLocale().toString(expiredAt.toLocalTime().date(), QLocale::LongFormat);
    ApiError error = problem(Kind::InvalidInput, u"api-key.expired"_s,
        tr("This API key expired on %1. Make a new one.").arg(day));
    error.field = u"apiKey"_s;
    return error;
}

ApiError keyOfOtherServer(const QString& host, const QString& profileHost)
{
    ApiError error = problem(Kind::InvalidInput, u"api-key.other-host"_s,
        tr("This API key is for %1, but this profile is for %2. Nothing was sent.")
            .arg(host, profileHost));
    error.field = u"apiKey"_s;
    return error;
}

bool tokenWasRefused(const ApiError& error)
{
    return error.httpStatus == 401 && error.kind == Kind::NotSignedIn;
}

ApiError halfWay(ApiError error, const QString& code, const QString& sentence)
{
    error.message = sentence + u' ' + error.message;
    error.code = code;
    error.field.clear();
    return error;
}

} // namespace console::cloud
