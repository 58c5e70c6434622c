// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/data_zones.h"
#include "domain/hash_chain.h"
#include "domain/import_proposal.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"
#include "domain/listing_site.h"
#include "domain/site_reader.h"

#include <QTest>

#include <functional>

using namespace console;
using namespace Qt::StringLiterals;
using domain::ListingVersion;
using domain::ListingVersionState;
using domain::PublishedVersion;
using domain::SiteFile;
using tests::Feed;
using tests::Page;
using tests::readFeed;
using tests::readPage;

namespace {

//! A chain of versions and what is known about each.
struct Chain {
    QList<PublishedVersion> history;
    QList<ListingVersion> versions;

    PublishedVersion& add(const QList<domain::SubProcessor>& entries, ListingVersionState state,
        const QString& summary)
    {
        ListingVersion version;
        version.number = int(versions.size()) + 1;
        version.effectiveDate = QDate(2026, 11, 1).addDays(version.number);
        version.summary = summary;
        version.author = u"<b>Ada</b>"_s;
        version.approver = version.number > 1 ? u"Bob & Co"_s : QString();
        version.entries = entries;
        version.prevHash = versions.isEmpty() ? domain::chainStart() : versions.last().hash;
        version.hash = domain::listingHash(version);
        versions.append(version);
        PublishedVersion about;
        about.number = version.number;
        about.effectiveDate = version.effectiveDate;
        about.state = state;
        about.summary = summary;
        about.author = version.author;
        about.approver = version.approver;
        about.publishedAt = published(version.number);
        about.hash = version.hash;
        history.append(about);
        return history.last();
    }
    static QDateTime published(int number)
    {
        return {QDate(2026, 11, 1).addDays(number), QTime(8, 0), Qt::UTC};
    }
};

//! One version that was replaced, one that was withdrawn, one in force, one announced.
Chain sampleChain(const QList<QList<domain::SubProcessor>>& entries)
{
    Chain chain;
    chain.add(entries.at(0), ListingVersionState::Superseded, u"First </p><script>x</script>"_s);
    chain.add(entries.at(1), ListingVersionState::Withdrawn, u"Second"_s).withdrawal
        = domain::ListingWithdrawal{Chain::published(2).addSecs(60), u"Bob"_s, u"Secret why"_s};
    chain.add(entries.at(2), ListingVersionState::InForce, u"Third \u202e & \"last\""_s);
    chain.add(entries.at(3), ListingVersionState::Pending, u"Fourth ]]> <![CDATA["_s);
    return chain;
}

Chain smallChain()
{
    const QList<domain::SubProcessor> two{tests::publishedListing(2025)};
    const QList<domain::SubProcessor> four{tests::publishedListing(2026)};
    return sampleChain({two, {}, four, two});
}

//! All files of the site; nothing when a version was refused.
QMap<QString, QByteArray> siteOf(const Chain& chain, const domain::SiteTerms& terms = {})
{
    domain::ListingSite site(terms, chain.history);
    QMap<QString, QByteArray> files;
    for (const ListingVersion& version : chain.versions) {
        const auto made = site.add(version);
        if (!made)
            return {};
        for (const SiteFile& file : *made)
            files.insert(file.path, file.content);
    }
    const QList<SiteFile> rest = site.overview();
    for (const SiteFile& file : rest)
        files.insert(file.path, file.content);
    return files;
}

} // namespace

class ListingSiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHasWhatItSaysAndEveryLinkLeadsSomewhere()
    {
        const auto files = siteOf(smallChain());
        QStringList expected = domain::ListingSite({}, smallChain().history).paths();
        QCOMPARE(expected.last(), u"index.html"_s);
        expected.sort();
        QCOMPARE(files.keys(), expected);
        QCOMPARE(files.size(), 13);
        int followed = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!file.key().endsWith(".html"_L1))
                continue;
            const QUrl here(u"https://x.example/"_s + file.key());
            for (const QString& link : readPage(*file).links) {
                const QUrl there = here.resolved(QUrl(link));
                if (there.host() != "x.example"_L1)
                    continue;
                QVERIFY2(files.contains(there.path().mid(1)), qPrintable(file.key() + link));
                ++followed;
            }
        }
        QVERIFY(followed > 20);
        QCOMPARE(files["sub-processors.md"_L1], tests::publishedTable(2026));
        QCOMPARE(files["listing.json"_L1], domain::listingToJson(smallChain().versions.at(2)));
    }

    void theVersionsSayWhatTheyAre()
    {
        const auto files = siteOf(smallChain());
        const auto textOf = [&](const QString& path) {
            return readPage(files[path]).text;
        };
        QVERIFY(textOf(u"versions/1.html"_s).contains(u"Version 1 held from 2026-11-02"));
        QVERIFY(textOf(u"versions/2.html"_s).contains(u"withdrawn before that day"));
        QVERIFY(textOf(u"versions/3.html"_s).contains(u"in force since 2026-11-04"));
        QVERIFY(textOf(u"versions/4.html"_s).contains(u"comes into force on 2026-11-05"));
        const QString index = textOf(u"index.html"_s);
        QVERIFY(index.contains(u"Version 3 has been in force"));
        QVERIFY(index.contains(u"Version 4, from 2026-11-05: Fourth ]]> <![CDATA["));
        QVERIFY(!index.contains(u"Version 2"));
        QCOMPARE(readPage(files["versions.html"_L1]).cells.mid(0, 15),
            (QStringList{u"Version 4"_s, u"2026-11-05"_s, u"Announced"_s, u"2 removed"_s,
                u"Fourth ]]> <![CDATA["_s, u"Version 3"_s, u"2026-11-04"_s, u"In force"_s,
                // From the first version: the second was withdrawn before this was made.
                u"2 added"_s, u"Third \u202e & \"last\""_s, u"Version 2"_s, u"2026-11-03"_s,
                u"Withdrawn"_s, u"3 removed"_s, u"Second"_s}));
        for (const QByteArray& file : files)
            QVERIFY(!file.contains("Secret why"));
    }

    void aVersionThatWasWithdrawnLaterIsWhatTheNextWasMadeFrom()
    {
        // The later one goes first.
        Chain chain = smallChain();
        chain.history[2].state = ListingVersionState::Withdrawn;
        chain.history[2].withdrawal
            = domain::ListingWithdrawal{Chain::published(3).addSecs(1), u"Bob"_s, u"Why"_s};
        chain.history[1].withdrawal->at = Chain::published(3).addSecs(2);
        const auto files = siteOf(chain);
        QCOMPARE(readPage(files["versions.html"_L1]).cells.value(8), u"5 added"_s);
        QVERIFY(
            readPage(files["versions/3.html"_L1]).text.contains(u"from version 2 to version 3"));
        QVERIFY(
            readPage(files["versions/4.html"_L1]).text.contains(u"from version 1 to version 4"));
    }

    void aClockThatWasSetBackChangesNotFromWhatAVersionWasMade()
    {
        // By the clock, version 2 was withdrawn after version 3 was published. That one stands, so
        // it was before.
        Chain chain = smallChain();
        chain.history[1].withdrawal->at = Chain::published(3).addSecs(3600);
        const auto files = siteOf(chain);
        QCOMPARE(readPage(files["versions.html"_L1]).cells.value(8), u"2 added"_s);
        QVERIFY(
            readPage(files["versions/3.html"_L1]).text.contains(u"from version 1 to version 3"));
    }

    void aClockThatWasSetBackDatesNoWithdrawalBeforeThePublication()
    {
        // Else readers of the feed would take the withdrawal for older than what they have.
        Chain chain = smallChain();
        chain.history[1].withdrawal->at = Chain::published(2).addSecs(-3600);
        const Feed feed = readFeed(siteOf(chain)["feed.xml"_L1]);
        QCOMPARE(feed.updates.value(3), u"2026-11-03T08:00:00.001Z"_s);
    }

    void textIsTextInEveryField()
    {
        static const QStringList elements{u"a"_s, u"bdi"_s, u"body"_s, u"del"_s, u"h1"_s, u"h2"_s,
            u"head"_s, u"html"_s, u"ins"_s, u"li"_s, u"link"_s, u"main"_s, u"meta"_s, u"nav"_s,
            u"p"_s, u"section"_s, u"span"_s, u"strong"_s, u"style"_s, u"table"_s, u"tbody"_s,
            u"td"_s, u"th"_s, u"thead"_s, u"time"_s, u"title"_s, u"tr"_s, u"ul"_s};
        static const QStringList attributes{u"aria-label"_s, u"charset"_s, u"class"_s, u"content"_s,
            u"datetime"_s, u"dir"_s, u"href"_s, u"http-equiv"_s, u"lang"_s, u"name"_s, u"rel"_s,
            u"scope"_s, u"title"_s, u"type"_s};
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QRandomGenerator random(seed);
            QList<QList<domain::SubProcessor>> listings;
            for (int i = 0; i < 4; ++i)
                listings.append(tests::generatedListing(random, 40));
            const Chain chain = sampleChain(listings);
            const auto files = siteOf(chain);
            for (auto file = files.begin(); file != files.end(); ++file) {
                if (!file.key().endsWith(".html"_L1))
                    continue;
                const Page page = readPage(*file);
                QVERIFY2(page.error.isEmpty(), qPrintable(file.key() + page.error));
                for (const QString& name : page.elements)
                    QVERIFY2(elements.contains(name), qPrintable(file.key() + name));
                for (const QString& name : page.attributes)
                    QVERIFY2(attributes.contains(name), qPrintable(file.key() + name));
                for (const QString& link : page.links)
                    QVERIFY2(link.startsWith("https://"_L1) || !link.contains(u':'),
                        qPrintable(file.key() + link));
            }
            QStringList cells;
            for (const domain::SubProcessor& entry : chain.versions.at(2).entries)
                cells << entry.name << entry.websiteLabel << entry.purpose << entry.dataProcessed
                      << entry.region;
            QCOMPARE(readPage(files["index.html"_L1]).cells, cells);
            QCOMPARE(readPage(files["versions/3.html"_L1]).cells, cells);
            QVERIFY(readPage(files["versions/1.html"_L1])
                        .text.contains(u"First </p><script>x</script>"));
            QVERIFY(readPage(files["versions/1.html"_L1]).text.contains(u"Made by <b>Ada</b>"));
        }
    }

    void itsJsonIsReadBackWithoutADifference()
    {
        QRandomGenerator random(5);
        QList<QList<domain::SubProcessor>> listings;
        for (int i = 0; i < 4; ++i)
            listings.append(tests::generatedListing(random, 30));
        const Chain chain = sampleChain(listings);
        const auto files = siteOf(chain);
        const auto countries = domain::englishCountryNames(domain::builtInDataZones().countries());
        const auto entriesOf = [&](const QString& path) {
            const auto import = domain::importListing(files[path]);
            return import ? domain::proposedListing(*import, {}, countries).entries
                          : QList<domain::SubProcessor>();
        };
        for (const ListingVersion& version : chain.versions)
            QCOMPARE(entriesOf(u"versions/%1.json"_s.arg(version.number)), version.entries);
        QCOMPARE(entriesOf(u"listing.json"_s), listings.at(2));
    }

    void theFeedIsAtom()
    {
        const Chain chain = smallChain();
        const Feed feed = readFeed(siteOf(chain)["feed.xml"_L1]);
        QCOMPARE(feed.error, QString());
        const QString id = u"tag:sub-processors.invalid,2026-11-02:"_s
            + QString::fromLatin1(chain.versions.first().hash);
        QCOMPARE(
            feed.ids, (QStringList{id, id + u"/4"_s, id + u"/3"_s, id + u"/2"_s, id + u"/1"_s}));
        QCOMPARE(feed.updates,
            (QStringList{u"2026-11-05T08:00:00.000Z"_s, u"2026-11-05T08:00:00.000Z"_s,
                u"2026-11-04T08:00:00.000Z"_s, u"2026-11-03T08:01:00.000Z"_s,
                u"2026-11-02T08:00:00.000Z"_s}));
        QCOMPARE(feed.titles.value(1), u"Version 4, from 2026-11-05"_s);
        QCOMPARE(feed.titles.value(3), u"Version 2, from 2026-11-03: withdrawn"_s);
        QVERIFY(!feed.links.contains(u"self"_s));
        QVERIFY(feed.links.values(u"alternate"_s).contains(u"versions/4.html"_s));
        const auto made
            = domain::difference(chain.versions.at(2).entries, chain.versions.at(3).entries);
        QVERIFY(feed.contents.first().endsWith(
            QString::fromUtf8(domain::differenceToHtml(made, {u"version 3"_s, u"version 4"_s}))));
        for (const QString& content : feed.contents)
            QCOMPARE(readPage("<body>" + content.toUtf8() + "</body>").error, QString());
    }

    void withAnAddressTheFeedNamesItself()
    {
        const QString address = u"https://trust.acme.example/list/"_s;
        const Feed feed = readFeed(siteOf(smallChain(), {address, QString()})["feed.xml"_L1]);
        QCOMPARE(feed.ids.first(), u"tag:trust.acme.example,2026-11-02:sub-processors"_s);
        QCOMPARE(feed.links.value(u"self"_s), QString(address + u"feed.xml"_s));
        QVERIFY(
            feed.links.values(u"alternate"_s).contains(QString(address + u"versions/1.html"_s)));
        // What it was known by before stays.
        QCOMPARE(readFeed(siteOf(smallChain(), {address, u"tag:old,2026:x"_s})["feed.xml"_L1])
                     .ids.last(),
            u"tag:old,2026:x/1"_s);
    }

    //! A tag: URI (RFC 4151) has no place for its colons and brackets.
    void anAddressWithoutANameIsNoneOfTheFeed()
    {
        const QDate day(2026, 11, 2);
        const QString nobody = u"tag:sub-processors.invalid,2026-11-02:ab"_s;
        QCOMPARE(domain::feedId(u"https://[2001:db8::1]:8443/list/"_s, day, "ab"), nobody);
        QCOMPARE(domain::feedId({}, day, "ab"), nobody);
        QCOMPARE(domain::feedId(u"https://192.0.2.7/"_s, day, "ab"),
            u"tag:192.0.2.7,2026-11-02:sub-processors"_s);
    }

    void theFeedEndsSomewhere()
    {
        Chain chain;
        for (int i = 0; i < 205; ++i)
            chain.add({}, i == 204 ? ListingVersionState::InForce : ListingVersionState::Superseded,
                u"x"_s);
        const Feed feed = readFeed(siteOf(chain)["feed.xml"_L1]);
        QCOMPARE(feed.ids.size(), 1 + domain::longestFeed);
        QVERIFY(feed.ids.at(1).endsWith(u"/205"_s));
    }

    void addressesAreThoseOfFolders_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << u"  "_s << u""_s;
        QTest::newRow("host") << u" https://a.example"_s << u"https://a.example/"_s;
        QTest::newRow("folder") << u"https://a.example/b c/"_s << u"refused"_s;
        QTest::newRow("path") << u"https://a.example/b"_s << u"https://a.example/b/"_s;
        QTest::newRow("other script")
            << u"https://m\u00fcnchen.example"_s << u"https://xn--mnchen-3ya.example/"_s;
        for (const char* wrong : {"http://a.example", "a.example", "https://", "https://a/?x=1",
                 "https://a/#x", "https://u:p@a/", "javascript:alert(1)"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << u"refused"_s;
    }
    void addressesAreThoseOfFolders()
    {
        QFETCH(QString, typed);
        const auto address = domain::siteAddress(typed);
        if (!address)
            QCOMPARE(address.error().field, u"address"_s);
        QTEST(address.value_or(u"refused"_s), "address");
    }

    void aBrokenChainIsNotPublished()
    {
        const Chain chain = smallChain();
        const auto refusal = [&](const QList<ListingVersion>& versions) {
            domain::ListingSite site({}, chain.history);
            for (const ListingVersion& version : versions) {
                if (const auto made = site.add(version); !made)
                    return u"%1 at %2"_s.arg(made.error().code).arg(version.number);
            }
            return QString();
        };
        QCOMPARE(refusal(chain.versions), QString());
        QCOMPARE(refusal(chain.versions.mid(1)), u"site.chain at 2"_s);
        QList<ListingVersion> versions = chain.versions;
        versions[2].hash[0] = 'x';
        QCOMPARE(refusal(versions), u"site.chain at 3"_s);
        versions = chain.versions;
        versions[3].prevHash = versions.at(1).hash;
        QCOMPARE(refusal(versions), u"site.chain at 4"_s);
        QCOMPARE(refusal(chain.versions + chain.versions.mid(3)), u"site.chain at 4"_s);
    }

    void aHistoryThatSaysSomethingElseThanItsVersionsIsNotPublished()
    {
        const auto refusedWith = [](const std::function<void(PublishedVersion&)>& falsify) {
            Chain chain = smallChain();
            falsify(chain.history[0]);
            domain::ListingSite site({}, chain.history);
            const auto made = site.add(chain.versions.first());
            return made ? QString() : made.error().code;
        };
        QCOMPARE(refusedWith([](PublishedVersion&) {}), QString());
        const QString broken = u"site.chain"_s;
        QCOMPARE(refusedWith([](PublishedVersion& about) { about.summary = u"x"_s; }), broken);
        QCOMPARE(refusedWith([](PublishedVersion& about) { about.author = u"x"_s; }), broken);
        QCOMPARE(refusedWith([](PublishedVersion& about) { about.approver = u"x"_s; }), broken);
        QCOMPARE(refusedWith([](PublishedVersion& about) {
            about.effectiveDate = about.effectiveDate.addDays(1);
        }),
            broken);
    }

    void beforeTheFirstDayThereIsStillASite()
    {
        Chain chain;
        chain.add(tests::publishedListing(2025), ListingVersionState::Pending, u"First"_s);
        const auto files = siteOf(chain);
        QVERIFY(!files.contains(u"listing.json"_s));
        const Page index = readPage(files["index.html"_L1]);
        QVERIFY(index.text.contains(u"No version is in force yet."));
        QVERIFY(!index.links.contains(u"listing.json"_s));
    }
};

QTEST_GUILESS_MAIN(ListingSiteTest)
#include "listing_site_test.moc"
