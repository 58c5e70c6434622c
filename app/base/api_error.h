// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace console::base {

//! What went wrong, in the one form that every layer passes on and a person finally sees.
struct ApiError {
    enum class Kind {
        Cancelled, //!< the person, or the end of the asking window, stopped it
        Offline, //!< no connection could be made, or it broke before the answer
        TimedOut,
        Tls, //!< the connection is not private: wrong certificate, wrong pin, old version
        NotSignedIn, //!< 401
        NotAllowed, //!< 403
        NotFound, //!< 404, 410
        Conflict, //!< 409: taken, or not possible in this state
        Outdated, //!< 412: somebody else saved in the meantime
        InvalidInput, //!< 400, 413, 422: `field` names what is at fault
        TooManyTries, //!< 429: `retryAt` says when to try again
        RefusedOrFailed, //!< 5xx: v0 answers a bare 500 for most refusals
        UnexpectedAnswer, //!< not the JSON that the API promises
    };

    Kind kind = Kind::UnexpectedAnswer;
    int httpStatus = 0; //!< 0 when there was no HTTP answer
    QString message; //!< a whole sentence for a person
    QString field; //!< JSON name of the field at fault, or empty
    QString code; //!< stable dotted name of the rule, such as "organization.name.taken", or empty
    QString detail; //!< technical part for "Details": never a secret, never a body
    QString requestId; //!< X-Request-Id of the answer, or empty
    QDateTime retryAt; //!< UTC; invalid when unknown
    bool retryable = false; //!< whether the same call can succeed later without any change

    static ApiError cancelled();
    static ApiError invalid(const QString& field, const QString& message, const QString& code = {});
    static ApiError unexpected(const QString& detail, const QString& code = {});
};

//! Kind as a word for logs: "timed-out".
[[nodiscard]] QString kindName(ApiError::Kind kind);

} // namespace console::base
