// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <tl/expected.hpp>

namespace console::base {

//! A value, or the reason why there is none. Exceptions do not cross layers.
template <typename T>
using Result = tl::expected<T, ApiError>;

//! Value of what only succeeds or fails.
struct Done { };

using Failure = tl::unexpected<ApiError>;

[[nodiscard]] inline Failure failure(ApiError error)
{
    return Failure(std::move(error));
}

} // namespace console::base
