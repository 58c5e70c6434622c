// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/refusal.h"

namespace console::base {

ApiError refusal(ApiError::Kind kind, const QString& code, const QString& message)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    return error;
}

} // namespace console::base
