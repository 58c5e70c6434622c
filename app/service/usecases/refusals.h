// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

namespace console::service {

//! Refusals of use cases: status, kind, code and the sentence in one place.
[[nodiscard]] base::Failure notSignedIn(const char* code, const QString& message);
[[nodiscard]] base::Failure notAllowed(const char* code, const QString& message);
[[nodiscard]] base::Failure notFound(const char* code, const QString& message);
[[nodiscard]] base::Failure gone(const char* code, const QString& message);
[[nodiscard]] base::Failure conflict(
    const char* code, const QString& message, const QString& field = {});
//! 422.
[[nodiscard]] base::Failure invalid(const QString& field, const char* code, const QString& message);

//! 404: there is no such organization here.
[[nodiscard]] base::Failure unknownOrganization();

//! 412: the revision in If-Match is not the present one.
[[nodiscard]] base::Failure outdated();

//! 409: nothing in an archived organization can be changed.
[[nodiscard]] base::Failure archived();

} // namespace console::service
