// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace console::bench {

//! Median of `rounds` runs of `work`, in milliseconds.
[[nodiscard]] double medianMs(int rounds, const std::function<void()>& work);
//! The same with `prepare` before each run, which does not count.
[[nodiscard]] double medianMs(
    int rounds, const std::function<void()>& prepare, const std::function<void()>& work);

//! Memory of this process that is in RAM now (VmRSS), in MiB.
[[nodiscard]] double residentMiB();

//! The most that it ever was (VmHWM), in MiB.
[[nodiscard]] double peakMiB();

//! "decode 20,000 members            12.3 ms".
void print(const QString& what, double value, const char* unit);
//! The same with what it may be at most beside it: "12.3 ms    of 200", and "TOO MUCH" above it.
void print(const QString& what, double value, const char* unit, double most);

} // namespace console::bench
