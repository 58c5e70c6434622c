// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace console::base {

//! What looks at the clock from time to time, since no timer runs while a computer sleeps, does so
//! once a minute and all of it at the same moment: so the program wakes the computer once.
inline constexpr std::chrono::minutes beat{1};

//! Time until then, at least a second: who looks a moment too early has looked. By the clock that
//! rests while the computer sleeps, which no two computers have begun together: many consoles must
//! not ask a server in the same second.
[[nodiscard]] std::chrono::milliseconds untilBeat();

} // namespace console::base
