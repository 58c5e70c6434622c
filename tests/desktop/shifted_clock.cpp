// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

// Loaded into a program (LD_PRELOAD), moves its wall clock on by CLOCK_AHEAD seconds, so that a
// test sees what a year brings. The program is the one that people get, and has no way of its own
// to be told another time. What is measured (CLOCK_MONOTONIC) goes on as it is.

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>

namespace {

time_t ahead()
{
    static const char* const seconds = std::getenv("CLOCK_AHEAD");
    return seconds ? std::strtol(seconds, nullptr, 10) : 0;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* now) noexcept
{
    const auto failed = static_cast<int>(syscall(SYS_clock_gettime, clock, now));
    if (failed == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += ahead();
    return failed;
}

extern "C" int gettimeofday(timeval* now, void* /*zone*/) noexcept
{
    timespec exact = {};
    const int failed = clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return failed;
}

extern "C" time_t time(time_t* now) noexcept
{
    timespec exact = {};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now)
        *now = exact.tv_sec;
    return exact.tv_sec;
}
