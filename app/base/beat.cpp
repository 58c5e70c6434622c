// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/beat.h"

namespace console::base {

std::chrono::milliseconds untilBeat()
{
    using std::chrono::milliseconds;
    constexpr std::chrono::seconds least(1);
    const auto now = std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
    const milliseconds left = beat - now % beat;
    return left < least ? milliseconds(left + beat) : left;
}

} // namespace console::base
