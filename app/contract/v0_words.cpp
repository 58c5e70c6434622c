// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/v0_words.h"

#include <QCoreApplication>

namespace console::contract {

namespace {

struct Known {
    int status;
    const char* start; //!< of v0's message
    const char* code;
    const char* field;
    const char* sentence;
};

constexpr const char* blankName
    = QT_TRANSLATE_NOOP("ApiError", "Type a name for the organization.");
constexpr const char* endedSession
    = QT_TRANSLATE_NOOP("ApiError", "Your session has ended. Sign in again to go on.");

constexpr Known known[] = {
    {400, "Organization name is required", "organization.name.blank", "name", blankName},
    {400, "Invalid organization name:", "organization.name.blank", "name", blankName},
    {400, "Invalid display name: must not exceed", "display-name.long", "displayName",
        QT_TRANSLATE_NOOP("ApiError", "This name is too long. Shorten it to 255 characters.")},
    {400, "emails must be an array", "invite.shape", "emails",
        QT_TRANSLATE_NOOP("ApiError", "The server did not understand the list of addresses.")},
    {401, "Invalid email or password", "signin.wrong", "",
        QT_TRANSLATE_NOOP("ApiError", "The e-mail address or the password is wrong.")},
    {401, "No authentication token or API key", "session.ended", "", endedSession},
    {401, "No valid access token found", "session.ended", "", endedSession},
    {401, "Invalid or expired access token", "session.ended", "", endedSession},
    {401, "User does not have access to the organization in token", "session.removed", "",
        QT_TRANSLATE_NOOP("ApiError",
            "You do not belong to this organization any more. Sign in again to go on.")},
    {401, "Invalid or expired API key", "api-key.ended", "",
        QT_TRANSLATE_NOOP("ApiError", "This API key has ended or was revoked. Make a new one.")},
    {403, "Access denied: You do not have access to this organization", "organization.other", "",
        QT_TRANSLATE_NOOP(
            "ApiError", "You are signed in for another organization. Switch to this one first.")},
    {404, "CLI login code not found or invalid", "login-code.unknown", "code",
        QT_TRANSLATE_NOOP("ApiError", "This sign-in code is unknown or was used already.")},
    {404, "Cannot ", "route.unknown", "",
        QT_TRANSLATE_NOOP("ApiError",
            "The server does not know this action. It may be of another version than this "
            "program.")},
    {409, "An account with this email address already exists", "email.taken", "email",
        QT_TRANSLATE_NOOP("ApiError", "This address has an account already. Sign in with it.")},
    {409, "An organization with a similar name already exists", "organization.name.taken", "name",
        QT_TRANSLATE_NOOP("ApiError",
            "An organization with a similar name exists already. Choose another name.")},
    {410, "CLI login code has expired", "login-code.ended", "code",
        QT_TRANSLATE_NOOP("ApiError", "This sign-in code has ended. Make a new one.")},
    {413, "request entity too large", "request.too-large", "",
        QT_TRANSLATE_NOOP("ApiError", "This is more than the server takes at once.")},
    {429, "Too many login attempts", "signin.locked", "",
        QT_TRANSLATE_NOOP(
            "ApiError", "Too many wrong passwords. Wait a while before the next try.")},
};

} // namespace

std::optional<V0Words> v0Words(int httpStatus, const QString& message)
{
    for (const Known& each : known) {
        if (each.status == httpStatus && message.startsWith(QLatin1String(each.start)))
            return V0Words{.code = QString::fromLatin1(each.code),
                .field = QString::fromLatin1(each.field),
                .sentence = QCoreApplication::translate("ApiError", each.sentence)};
    }
    return std::nullopt;
}

} // namespace console::contract
