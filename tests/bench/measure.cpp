// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/measure.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace console::bench {

double medianMs(int rounds, const std::function<void()>& work)
{
    return medianMs(
        rounds, [] {}, work);
}

double medianMs(int rounds, const std::function<void()>& prepare, const std::function<void()>& work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

namespace {

//! A line of what the system knows of this process, such as "VmRSS:    1234 kB".
double statusMiB(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& each : lines) {
        if (each.startsWith(line))
            return each.mid(qstrlen(line)).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double residentMiB()
{
    return statusMiB("VmRSS:");
}

double peakMiB()
{
    return statusMiB("VmHWM:");
}

void print(const QString& what, double value, const char* unit)
{
    std::printf("%-52s %10.2f %s\n", qPrintable(what), value, unit);
    std::fflush(stdout);
}

void print(const QString& what, double value, const char* unit, double most)
{
    std::printf("%-52s %10.2f %-4s of %.0f%s\n", qPrintable(what), value, unit, most,
        value > most ? "  TOO MUCH" : "");
    std::fflush(stdout);
}

} // namespace console::bench
