// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/listing_bench.h"
#include "bench/lists_bench.h"
#include "bench/measure.h"
#include "bench/sealed_bench.h"
#include "bench/startup_bench.h"
#include "bench/storage_bench.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace console;
    QApplication application(argc, argv);
    bench::measureStartUp();
    bench::measureLists();
    bench::measureListing();
    bench::measureSealedLists();
    bench::measureStorage();
    bench::print(QStringLiteral("memory at the end"), bench::residentMiB(), "MiB");
    return 0;
}
