// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/listing_bench.h"
#include "bench/lists_bench.h"
#include "bench/llm_bench.h"
#include "bench/measure.h"
#include "bench/palette_bench.h"
#include "bench/requests_bench.h"
#include "bench/requests_page_bench.h"
#include "bench/sealed_bench.h"
#include "bench/startup_bench.h"
#include "bench/storage_bench.h"
#include "bench/usage_bench.h"
#include "bench/v0_bench.h"
#include "bench/watch_bench.h"

#include <QApplication>
#include <QProcess>

namespace {
constexpr const char* v0Only = "--v0";
constexpr const char* usageOnly = "--usage";
constexpr const char* requestsOnly = "--requests";
constexpr const char* paletteOnly = "--palette";
constexpr const char* watchOnly = "--watch";

void measureV0Apart()
{
    QProcess::execute(QCoreApplication::applicationFilePath(), {QString::fromLatin1(v0Only)});
}
} // namespace

//! Without an argument all is measured; with --v0, only what wants a process of its own; with
//! --usage, only the nine million hours, which take a minute to make; with --requests, only the
//! data requests; with --palette or --watch, only that.
int main(int argc, char** argv)
{
    using namespace console;
    QApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], v0Only) == 0) {
        bench::measureV0();
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], requestsOnly) == 0) {
        bench::measureRequests();
        bench::measureRequestsPage();
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], usageOnly) == 0) {
        bench::measureUsage();
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], paletteOnly) == 0) {
        bench::measurePalette();
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], watchOnly) == 0) {
        bench::measureWatch();
        return 0;
    }
    measureV0Apart();
    bench::measureStartUp();
    bench::measureLists();
    bench::measurePalette();
    bench::measureListing();
    bench::measureLlm();
    bench::measureSealedLists();
    bench::measureRequests();
    bench::measureRequestsPage();
    bench::measureWatch();
    bench::measureStorage();
    bench::measureUsage();
    bench::print(QStringLiteral("memory at the end"), bench::residentMiB(), "MiB");
    return 0;
}
