// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace console::bench {

//! Median of `rounds` runs of `work`, in milliseconds.
[[nodiscard]] double medianMs(int rounds, const std::function<void()>& work);

//! Memory of this process that is in RAM now (VmRSS), in MiB.
[[nodiscard]] double residentMiB();

//! "decode 20,000 members            12.3 ms".
void print(const QString& what, double value, const char* unit);

} // namespace console::bench
