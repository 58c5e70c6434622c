// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>

namespace console::domain {

//! A read-only profile that somebody means to change something through for a while.
struct ProfileUnlock {
    static constexpr int longestMinutes = 480;
    static constexpr qsizetype longestProfile = 80;
    static constexpr qsizetype shortestReason = 10;
    static constexpr qsizetype longestReason = 500;

    QString profile; //!< its name on that computer
    int minutes = 0; //!< 1 to 480
    QString reason; //!< 10 to 500 characters

    friend bool operator==(const ProfileUnlock&, const ProfileUnlock&) = default;
};

//! The unlock without white space around its texts, the reason on one line. Errors InvalidInput,
//! fields "profile", "minutes", "reason".
[[nodiscard]] base::Result<ProfileUnlock> checkedUnlock(ProfileUnlock unlock);

} // namespace console::domain
