// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/palette_bench.h"

#include "bench/measure.h"
#include "models/palette_index.h"

#include <algorithm>

namespace console::bench {

using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteIndex;
using models::PaletteKind;

namespace {

constexpr double mostForAKey = 16; // milliseconds: one picture

QList<PaletteEntry> names()
{
    const QStringList first{u"Acme"_s, u"Globex"_s, u"Initech"_s, u"Umbrella"_s, u"Société"_s,
        u"Northern"_s, u"Blue Harbour"_s, u"Lighthouse"_s};
    const QStringList second{
        u"Robotics"_s, u"Works"_s, u"Health"_s, u"Générale"_s, u"Logistics"_s, u"Quarry"_s};
    QList<PaletteEntry> entries;
    for (int i = 0; i < 100'000; ++i) {
        PaletteEntry entry;
        entry.kind = i % 3 == 0 ? PaletteKind::Organization : PaletteKind::Person;
        entry.name = i % 3 == 0 ? u"%1 %2 %3"_s.arg(first.at(i % 8), second.at(i % 6)).arg(i)
                                : u"person%1@department%2.acme.example"_s.arg(i).arg(i % 97);
        entries << entry;
    }
    return entries;
}

//! The slowest of all keys that it takes to type this.
double slowestKey(const PaletteIndex& index, const QString& typed)
{
    double slowest = 0;
    for (qsizetype letters = 1; letters <= typed.size(); ++letters)
        slowest = std::max(slowest, medianMs(3, [&] { (void)index.find(typed.left(letters)); }));
    return slowest;
}

} // namespace

void measurePalette()
{
    const QList<PaletteEntry> entries = names();
    print(u"make 100,000 names ready, beside the window"_s,
        medianMs(3, [&] { (void)PaletteIndex(entries); }), "ms");
    const PaletteIndex index(entries);
    for (const QString& typed : {u"acme robotics 4800"_s, u"acme robtoics"_s,
             u"person99998@departmnet"_s, u"harbour quarry blue"_s, u"nothing like this"_s})
        print(u"find among 100,000 names, slowest key of “%1”"_s.arg(typed),
            slowestKey(index, typed), "ms", mostForAKey);
}

} // namespace console::bench
