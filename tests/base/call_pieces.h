// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <atomic>

namespace console::tests {

inline base::ApiError offline()
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::Offline;
    return error;
}

//! Counts how many of its kind are alive, to see what a call keeps.
struct Counted {
    static inline std::atomic_int alive = 0;
    Counted() { ++alive; }
    Counted(const Counted&) { ++alive; }
    Counted(Counted&&) noexcept { ++alive; }
    Counted& operator=(const Counted&) = default;
    Counted& operator=(Counted&&) = default;
    ~Counted() { --alive; }
};

} // namespace console::tests
