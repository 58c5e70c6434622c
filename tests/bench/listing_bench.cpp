// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/listing_bench.h"

#include "bench/listing_pages_bench.h"
#include "bench/measure.h"
#include "domain/data_zones.h"
#include "domain/listing_checks.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"
#include "domain/listing_import.h"

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 1000;
constexpr double mostDifferenceMs = 50;

//! One entry in twenty changed, and as many moved.
QList<domain::SubProcessor> edited(QList<domain::SubProcessor> entries, QRandomGenerator& random)
{
    for (int i = 0; i < entryCount / 20; ++i) {
        entries.move(random.bounded(entryCount), random.bounded(entryCount));
        entries[random.bounded(entryCount)].purpose += u" more"_s;
    }
    return entries;
}

} // namespace

void measureListing()
{
    measureListingPages();
    QRandomGenerator random(1);
    const auto before = tests::generatedListing(random, entryCount);
    const auto after = edited(before, random);
    const domain::EntryRules rules{domain::builtInDataZones(), QDate(2026, 11, 28), 12};
    print(u"difference of two versions of 1,000 entries"_s,
        medianMs(9, [&] { (void)domain::difference(before, after); }), "ms", mostDifferenceMs);
    print(u"check a listing of 1,000 entries"_s,
        medianMs(9, [&] { (void)domain::checkListing(before, {}, rules); }), "ms");
    const QByteArray csv = domain::listingToCsv(before);
    print(u"write 1,000 entries as CSV"_s, medianMs(9, [&] { (void)domain::listingToCsv(before); }),
        "ms");
    print(u"read 1,000 entries from CSV"_s, medianMs(9, [&] { (void)domain::importListing(csv); }),
        "ms");
}

} // namespace console::bench
