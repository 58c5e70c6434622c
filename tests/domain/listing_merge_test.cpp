// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_examples.h"
#include "domain/listing_merge.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::MergeConflict;
using domain::SubProcessor;
using Kind = domain::MergeConflict::Kind;

namespace {

QList<SubProcessor> listing(const QString& slugs)
{
    QList<SubProcessor> entries;
    for (const QChar slug : slugs) {
        SubProcessor entry = tests::soundEntry();
        entry.slug = slug;
        entries.append(entry);
    }
    return entries;
}

QString slugs(const domain::MergedListing& merged)
{
    QString slugs;
    for (const SubProcessor& entry : merged.entries)
        slugs += entry.slug;
    return slugs;
}

QString merged(const QString& base, const QString& yours, const QString& theirs)
{
    const auto merged = domain::mergedListing(listing(base), listing(yours), listing(theirs));
    return merged.conflicts.isEmpty() ? slugs(merged) : u"conflict"_s;
}

} // namespace

class ListingMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesOrdersAreKept_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("yours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << u"abc"_s << u"abc"_s << u"abc"_s << u"abc"_s;
        QTest::newRow("you") << u"abc"_s << u"xca"_s << u"abc"_s << u"xca"_s;
        QTest::newRow("they") << u"abc"_s << u"abc"_s << u"xca"_s << u"xca"_s;
        QTest::newRow("the same") << u"abc"_s << u"cax"_s << u"cax"_s << u"cax"_s;
        QTest::newRow("each added one") << u"abc"_s << u"axbc"_s << u"abcy"_s << u"axbcy"_s;
        QTest::newRow("added, removed") << u"abc"_s << u"abcx"_s << u"ab"_s << u"abx"_s;
        QTest::newRow("moved, removed") << u"abcd"_s << u"dabc"_s << u"acd"_s << u"dac"_s;
        QTest::newRow("moved, gone") << u"abc"_s << u"cab"_s << u"ab"_s << u"ab"_s;
    }
    void bothSidesOrdersAreKept()
    {
        QFETCH(QString, base);
        QFETCH(QString, yours);
        QFETCH(QString, theirs);
        QTEST(merged(base, yours, theirs), "expected");
    }

    void fieldsOfOneEntryComeTogether()
    {
        const auto base = listing(u"ab"_s);
        auto yours = base;
        auto theirs = base;
        yours[0].purpose = u"yours"_s;
        yours[1].purpose = u"same"_s;
        theirs[0].region = u"theirs"_s;
        theirs[1].purpose = u"same"_s;
        theirs.swapItemsAt(0, 1);
        const auto merged = domain::mergedListing(base, yours, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(slugs(merged), u"ba"_s);
        QCOMPARE(merged.entries.at(1).purpose, u"yours"_s);
        QCOMPARE(merged.entries.at(1).region, u"theirs"_s);
    }

    void whatContradictsIsNamed()
    {
        const auto base = listing(u"abcd"_s);
        auto yours = base;
        auto theirs = base;
        yours[0].purpose = u"yours"_s;
        yours[0].countries = {u"DE"_s};
        theirs[0].purpose = u"theirs"_s;
        yours.removeAt(1);
        theirs[1].region = u"elsewhere"_s;
        yours[1].region = u"here"_s; // c
        theirs.removeAt(2);
        SubProcessor mine = tests::soundEntry();
        mine.slug = u"new"_s;
        SubProcessor other = mine;
        other.legalName = u"Other SA"_s;
        yours.append(mine);
        theirs.append(other);
        const auto merged = domain::mergedListing(base, yours, theirs);
        QCOMPARE(merged.conflicts,
            (QList<MergeConflict>{
                {Kind::Field, u"a"_s, EntryField::Purpose, u"SMTP relay"_s, u"yours"_s,
                    u"theirs"_s},
                {Kind::RemovedByYou, u"b"_s, EntryField::Name, {}, {}, {}},
                {Kind::RemovedByThem, u"c"_s, EntryField::Name, {}, {}, {}},
                {Kind::Field, u"new"_s, EntryField::LegalName, QString(), u"Example Mail SA"_s,
                    u"Other SA"_s},
            }));
        QCOMPARE(slugs(merged), u"abdnew"_s);
        QCOMPARE(merged.entries.at(0).purpose, u"theirs"_s);
        QCOMPARE(merged.entries.at(0).countries, QStringList{u"DE"_s});
        QCOMPARE(merged.entries.at(1).region, u"elsewhere"_s);
    }

    void oneSideAloneIsTakenAsItIs()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 200; ++round) {
            const auto base = tests::generatedListing(random, random.bounded(10));
            auto edited = tests::generatedListing(random, random.bounded(10)); // the same slugs
            std::shuffle(edited.begin(), edited.end(), random);
            QCOMPARE(domain::mergedListing(base, edited, base).entries, edited);
            QCOMPARE(domain::mergedListing(base, base, edited).entries, edited);
            const auto both = domain::mergedListing(base, edited, edited);
            QCOMPARE(both.entries, edited);
            QVERIFY(both.conflicts.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ListingMergeTest)
#include "listing_merge_test.moc"
