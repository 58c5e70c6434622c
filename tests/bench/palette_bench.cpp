// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/palette_bench.h"

#include "bench/measure.h"
#include "ui/shell/palette_names.h"

#include <algorithm>

namespace console::bench {

using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteIndex;
using ui::PaletteSource;

namespace {

constexpr double mostForAKey = 16; // milliseconds: one picture
constexpr int organizations = 1000;
constexpr int peopleOfEach = 99;

//! 100,000 names: organizations, and people under their addresses.
PaletteSource things()
{
    const QStringList first{u"Acme"_s, u"Globex"_s, u"Initech"_s, u"Umbrella"_s, u"Société"_s,
        u"Northern"_s, u"Blue Harbour"_s, u"Lighthouse"_s};
    const QStringList second{
        u"Robotics"_s, u"Works"_s, u"Health"_s, u"Générale"_s, u"Logistics"_s, u"Quarry"_s};
    PaletteSource source;
    for (int i = 0; i < organizations; ++i) {
        domain::OrganizationPeople of;
        of.membership.organization.id = domain::OrganizationId(u"organization-%1"_s.arg(i));
        of.membership.organization.name
            = u"%1 %2 %3"_s.arg(first.at(i % 8), second.at(i % 6)).arg(i);
        source.memberships << of.membership;
        for (int k = 0; k < peopleOfEach; ++k) {
            domain::Member person;
            const int number = i * peopleOfEach + k;
            person.userId = domain::UserId(u"user-%1"_s.arg(number));
            person.email = u"person%1@department%2.acme.example"_s.arg(number).arg(number % 97);
            person.displayName = u"%1 %2"_s.arg(first.at(number % 8), second.at(number % 6));
            of.members << person;
        }
        source.people << of;
    }
    return source;
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
    const PaletteSource source = things();
    print(u"hand 100,000 things to another thread"_s,
        medianMs(3, [&] { (void)std::make_unique<PaletteSource>(source); }), "ms", mostForAKey);
    QList<PaletteEntry> entries;
    print(u"name them there"_s, medianMs(3, [&] { entries = source.entries(); }), "ms");
    print(u"sort their words there"_s, medianMs(3, [&] { (void)PaletteIndex(entries); }), "ms");
    const double before = residentMiB();
    const PaletteIndex index(entries);
    print(u"memory that the sorted words take, about"_s, residentMiB() - before, "MiB");
    for (const QString& typed :
        {u"acme robotics 480"_s, u"acme robtoics"_s, u"person98998@departmnet"_s, u"acme person"_s,
            u"health societe exampel"_s, u"harbour quarry blue"_s, u"nothing like this"_s})
        print(u"find among 100,000 names, slowest key of “%1”"_s.arg(typed),
            slowestKey(index, typed), "ms", mostForAKey);
}

} // namespace console::bench
