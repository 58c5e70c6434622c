// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_change.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryDifference;
using domain::EntryField;
using domain::ListingDifference;
using domain::SubProcessor;

namespace {

//! "+slug@place", "-slug@place", "~slug" for changed, ">slug" for moved.
QStringList told(const ListingDifference& difference)
{
    QStringList told;
    for (const EntryDifference& entry : difference.entries) {
        if (entry.isAdded())
            told.append(u"+%1@%2"_s.arg(entry.slug).arg(entry.positionAfter));
        else if (entry.isRemoved())
            told.append(u"-%1@%2"_s.arg(entry.slug).arg(entry.positionBefore));
        if (entry.isChanged())
            told.append(u'~' + entry.slug);
        if (entry.moved)
            told.append(u'>' + entry.slug);
    }
    return told;
}

QList<SubProcessor> listing(const QString& slugs)
{
    QList<SubProcessor> entries;
    for (const QChar slug : slugs)
        entries.append(
            SubProcessor{slug, slug, u"https://x.example"_s, u"x"_s, u"p"_s, u"d"_s, u"r"_s});
    return entries;
}

QString slugs(const QList<SubProcessor>& entries)
{
    QString slugs;
    for (const SubProcessor& entry : entries)
        slugs += entry.slug;
    return slugs;
}

SubProcessor blank(const QString& slug)
{
    SubProcessor entry;
    entry.slug = slug;
    return entry;
}

//! A listing in which some entries are gone, some are new, some changed and some stand elsewhere.
QList<SubProcessor> edited(QList<SubProcessor> entries, QRandomGenerator& random)
{
    for (int step = random.bounded(12); step > 0; --step) {
        const int size = int(entries.size());
        const int kind = random.bounded(4);
        if (kind == 0)
            entries.insert(random.bounded(size + 1), blank(u"new-%1"_s.arg(random.generate())));
        else if (size > 0 && kind == 1)
            entries.removeAt(random.bounded(size));
        else if (size > 0 && kind == 2)
            entries[random.bounded(size)].purpose += u" more"_s;
        else if (size > 1)
            entries.move(random.bounded(size), random.bounded(size));
    }
    return entries;
}

//! Length of a longest common order, the slow way: so many need not move.
int longestOrder(const QStringList& before, const QStringList& after)
{
    QList<QList<int>> lengths(before.size() + 1, QList<int>(after.size() + 1, 0));
    for (qsizetype i = 1; i <= before.size(); ++i) {
        for (qsizetype j = 1; j <= after.size(); ++j)
            lengths[i][j] = before.at(i - 1) == after.at(j - 1)
                ? lengths.at(i - 1).at(j - 1) + 1
                : std::max(lengths.at(i - 1).at(j), lengths.at(i).at(j - 1));
    }
    return lengths.at(before.size()).at(after.size());
}

QStringList slugList(const QList<SubProcessor>& entries)
{
    QStringList slugs;
    for (const SubProcessor& entry : entries)
        slugs.append(entry.slug);
    return slugs;
}

QString textOfHtml(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

class ListingDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedTablesDifferByTwoEntries()
    {
        const auto before = tests::publishedListing(2025);
        const auto after = tests::publishedListing(2026);
        QCOMPARE(before.size(), 3);
        QCOMPARE(after.size(), 5);
        QCOMPARE(
            told(domain::difference(before, after)), (QStringList{u"+workos@3"_s, u"+crisp@5"_s}));
        QCOMPARE(
            told(domain::difference(after, before)), (QStringList{u"-workos@3"_s, u"-crisp@5"_s}));
        QVERIFY(domain::difference(after, after).isEmpty());
    }

    void onlyWhatMovedIsMoved_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("same") << u"abc"_s << u"abc"_s << QStringList{};
        QTest::newRow("inserted first") << u"abc"_s << u"xabc"_s << QStringList{u"+x@1"_s};
        QTest::newRow("to the end") << u"abcd"_s << u"bcda"_s << QStringList{u">a"_s};
        QTest::newRow("to the front") << u"abcd"_s << u"dabc"_s << QStringList{u">d"_s};
        QTest::newRow("all at once")
            << u"abcde"_s << u"bxdea"_s << QStringList{u"+x@2"_s, u">a"_s, u"-c@3"_s};
        QTest::newRow("from nothing") << u""_s << u"ab"_s << QStringList{u"+a@1"_s, u"+b@2"_s};
        QTest::newRow("to nothing") << u"ab"_s << u""_s << QStringList{u"-a@1"_s, u"-b@2"_s};
        QTest::newRow("doubles") << u"aab"_s << u"ab"_s << QStringList{u"-a@2"_s};
    }
    void onlyWhatMovedIsMoved()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, expected);
        QStringList found = told(domain::difference(listing(before), listing(after)));
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void fieldsAreToldOneByOne()
    {
        SubProcessor before = tests::soundEntry();
        before.name = u"Old"_s;
        const auto difference = domain::difference({before}, {tests::soundEntry()});
        QCOMPARE(difference.entries.size(), 1);
        QCOMPARE(difference.entries.first().fields,
            (QList<domain::FieldChange>{{EntryField::Name, u"Old"_s, u"Example Mail"_s}}));
        for (const EntryField field : domain::allEntryFields()) {
            SubProcessor bare = blank(u"example-mail"_s);
            QVERIFY(
                domain::setFieldText(bare, field, domain::fieldText(tests::soundEntry(), field)));
            const auto fields = domain::changedFields(blank(u"example-mail"_s), bare);
            const bool same = field == EntryField::Slug || field == EntryField::Transfer;
            QCOMPARE(fields.size(), same ? 0 : 1);
        }
    }

    void asFewMoveAsCan()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            const auto before = tests::generatedListing(random, random.bounded(12));
            const auto after = edited(before, random);
            const auto difference = domain::difference(before, after);
            const int kept = int(after.size()) - difference.added();
            QCOMPARE(int(before.size()) - difference.removed(), kept);
            QCOMPARE(kept - difference.moved(), longestOrder(slugList(before), slugList(after)));
            QCOMPARE(difference.isEmpty(), before == after);
        }
    }

    void chosenRowsAreTakenOver()
    {
        const auto before = listing(u"abcd"_s);
        auto after = listing(u"xdaby"_s);
        after[2].purpose = u"new"_s;
        QCOMPARE(slugs(domain::withChosen(before, after, {u"x"_s})), u"xabcd"_s);
        QCOMPARE(slugs(domain::withChosen(before, after, {u"y"_s})), u"abycd"_s);
        QCOMPARE(slugs(domain::withChosen(before, after, {u"c"_s})), u"abd"_s);
        QCOMPARE(slugs(domain::withChosen(before, after, {u"d"_s})), u"dabc"_s);
        QCOMPARE(domain::withChosen(before, after, {u"a"_s}).at(0).purpose, u"new"_s);
        QCOMPARE(domain::withChosen(before, after, {u"d"_s}).at(1).purpose, u"p"_s);
    }

    void allChosenIsTheNewListingAndNoneTheOld()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 300; ++round) {
            const auto before = tests::generatedListing(random, random.bounded(12));
            const auto after = edited(before, random);
            QSet<QString> all;
            for (const EntryDifference& entry : domain::difference(before, after).entries)
                all.insert(entry.slug);
            QCOMPARE(domain::withChosen(before, after, all), after);
            QCOMPARE(domain::withChosen(before, after, {}), before);
        }
    }

    void tenThousandEntriesAreComparedAtOnce()
    {
        // A way that is quadratic runs into the time limit of the test.
        QRandomGenerator random(13);
        const auto before = tests::generatedListing(random, 10'000);
        auto after = before;
        std::shuffle(after.begin(), after.end(), random);
        const auto difference = domain::difference(before, after);
        QVERIFY(difference.moved() > 9'000);
        QSet<QString> all;
        for (const EntryDifference& entry : difference.entries)
            all.insert(entry.slug);
        QCOMPARE(domain::withChosen(before, after, all), after);
    }

    void saysCountriesByName()
    {
        domain::SubProcessor before = tests::soundEntry();
        domain::SubProcessor after = before;
        after.countries = {u"DE"_s, u"XX"_s};
        const auto difference = domain::difference({before}, {after});
        domain::DifferenceTitles titles{u"a"_s, u"b"_s};
        QVERIFY(domain::differenceToMarkdown(difference, titles)
                    .contains("Countries: “Belgium”, now “Germany, XX”"));
        titles.countryName = [](const QString& code) {
            return QString(u"Land "_s + code);
        };
        QVERIFY(domain::differenceToHtml(difference, titles).contains("Land BE"));
        // Of what came and went, too.
        for (const domain::ListingDifference& whole :
            {domain::difference({}, {after}), domain::difference({after}, {})})
            QVERIFY(domain::differenceToMarkdown(whole, titles)
                        .contains("Countries: Land DE, Land XX"));
    }

    void isWrittenForPeople()
    {
        auto before = tests::publishedListing(2025);
        auto after = tests::publishedListing(2026);
        after.remove(1);
        after[0].purpose = u"<b>Cloud</b> *hosting*"_s;
        const auto difference = domain::difference(before, after);
        const domain::DifferenceTitles titles{u"version 1"_s, u"version 2"_s};
        QCOMPARE(QString::fromUtf8(domain::differenceToMarkdown(difference, titles)),
            u"## Changes from version 1 to version 2\n\n"
            "- Changed: **Microsoft Azure**\n"
            "  - Purpose: “Cloud hosting”, now “\\<b>Cloud\\</b> \\*hosting\\*”\n"
            "- Added at place 2: **WorkOS**\n"
            "  - Website: https\\://workos.com\n"
            "  - Text of the link: workos.com\n"
            "  - Purpose: Social login authentication\n"
            "  - Data processed: Email addresses\n"
            "  - Region of data hosting: United States\n"
            "- Removed from place 2: **OpenAI**\n"
            "  - Website: https\\://openai.com\n"
            "  - Text of the link: openai.com\n"
            "  - Purpose: LLM provider\n"
            "  - Data processed: LLM prompts and responses\n"
            "  - Region of data hosting: United States\n"
            "- Added at place 4: **Crisp**\n"
            "  - Website: https\\://crisp.chat\n"
            "  - Text of the link: crisp.chat\n"
            "  - Purpose: Customer Support\n"
            "  - Data processed: Email addresses\n"
            "  - Region of data hosting: Netherlands (EU)\n"_s);
        const QByteArray html = domain::differenceToHtml(difference, titles);
        QVERIFY(html.contains("<del><bdi>Cloud hosting</bdi></del>, now <ins><bdi>&lt;b&gt;"));
        QVERIFY(textOfHtml(html).contains(u"<b>Cloud</b> *hosting*"));
        QVERIFY(domain::differenceToMarkdown({}, titles).endsWith("\nThere are no differences.\n"));
        QVERIFY(textOfHtml(domain::differenceToHtml({}, titles)).contains(u"no differences"));
    }

    void whatIsAddedOrRemovedIsToldWhole()
    {
        SubProcessor entry = tests::soundEntry();
        entry.transfer = domain::TransferMechanism::Scc;
        const domain::DifferenceTitles titles{u"1"_s, u"2"_s};
        const QString facts = u"  - Website: https\\://www\\.mail.example\n"
                              "  - Text of the link: mail.example\n"
                              "  - Purpose: SMTP relay\n"
                              "  - Data processed: Email addresses\n"
                              "  - Region of data hosting: Belgium (EU)\n"
                              "  - Legal name: Example Mail SA\n"
                              "  - Data categories: E-mail addresses\n"
                              "  - Countries: Belgium\n"
                              "  - Transfer mechanism: Standard contractual clauses\n"
                              "  - Agreement (DPA): https\\://mail.example/dpa\n"
                              "  - Privacy notice: https\\://mail.example/privacy\n"
                              "  - Contact: name: Privacy desk\n"
                              "  - Contact: e-mail: privacy\\@mail.example\n"
                              "  - Contact: address: 1 Road 1000 Brussels\n"
                              "  - Reviewed on: 2026-11-01\n"_s;
        const QString heading = u"## Changes from 1 to 2\n\n"_s;
        for (const bool added : {true, false}) {
            const auto difference
                = added ? domain::difference({}, {entry}) : domain::difference({entry}, {});
            QCOMPARE(QString::fromUtf8(domain::differenceToMarkdown(difference, titles)),
                QString(heading
                    + (added ? u"- Added at place 1: **Example Mail**\n"_s
                             : u"- Removed from place 1: **Example Mail**\n"_s)
                    + facts));
            const QString html = textOfHtml(domain::differenceToHtml(difference, titles));
            for (const domain::EntryField field : domain::filledFields(entry))
                QVERIFY2(html.contains(domain::fieldLabel(field)),
                    qPrintable(domain::fieldLabel(field)));
        }
        entry.transfer = domain::TransferMechanism::None; // says nothing
        QVERIFY(!domain::filledFields(entry).contains(domain::EntryField::Transfer));
    }

    void noTextBreaksOutOfTheHtml()
    {
        QRandomGenerator random(14);
        const auto before = tests::generatedListing(random, 60);
        const auto after = tests::generatedListing(random, 60);
        const auto difference = domain::difference(before, after);
        const QByteArray html
            = domain::differenceToHtml(difference, {u"<i>&"_s, u"\"'"_s + QChar(0xd800) + u'\x01'});
        const QString text = textOfHtml(html);
        QVERIFY(!text.isEmpty());
        for (const EntryDifference& entry : difference.entries)
            QVERIFY2(text.contains(entry.entry().name), qPrintable(entry.entry().name));
        QVERIFY(!html.contains("<script") && !html.contains("onclick='"));
    }
};

QTEST_GUILESS_MAIN(ListingDifferenceTest)
#include "listing_difference_test.moc"
