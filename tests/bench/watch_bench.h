// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! Eight profiles of one service, watched for a minute as the console watches them: how often their
//! timers wake the computer, and what all of it costs. The service runs in this process, so that
//! its part is counted as well; each profile has one round in that minute, and not one in three.
void measureWatch();

} // namespace console::bench
