// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

namespace console::cloud {

// Sentences of the session that no server says.

[[nodiscard]] base::ApiError notSignedIn();
[[nodiscard]] base::ApiError nothingKept();
[[nodiscard]] base::ApiError sessionExpired();
[[nodiscard]] base::ApiError unknownOrganization();
[[nodiscard]] base::ApiError noOrganization();
[[nodiscard]] base::ApiError notPackmind(const QString& host);
[[nodiscard]] base::ApiError noSessionInAnswer();
[[nodiscard]] base::ApiError emailTaken();
[[nodiscard]] base::ApiError signUpClosed();
[[nodiscard]] base::ApiError invitationNotValid();
//! Of what needs another organization than the one that an API key opens.
[[nodiscard]] base::ApiError oneOrganizationOnly();
[[nodiscard]] base::ApiError keyExpired(const QDateTime& expiredAt);
//! `host` and `profileHost` are "name:port".
[[nodiscard]] base::ApiError keyOfOtherServer(const QString& host, const QString& profileHost);

//! Whether a server said that the token sent with a request is none (any more). Not what a proxy
//! says, and not what this program knows by itself.
[[nodiscard]] bool tokenWasRefused(const base::ApiError& error);

//! `error` with a sentence before its own, for a job that failed half-way.
[[nodiscard]] base::ApiError halfWay(
    base::ApiError error, const QString& code, const QString& sentence);

} // namespace console::cloud
