// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/hash_chain.h"
#include "domain/listing.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// The documentation's table of 2026, its widths as published.
const QByteArray table
    = "| Name            | Website                                            | Purpose            "
      "         | Data Processed            | Region of Data Hosting |\n"
      "| --------------- | -------------------------------------------------- | "
      "--------------------------- | ------------------------- | ---------------------- |\n"
      "| Microsoft Azure | [azure.microsoft.com](https://azure.microsoft.com) | Cloud hosting      "
      "         | All application data      | France Central (EU)    |\n"
      "| OpenAI          | [openai.com](https://openai.com)                   | LLM provider       "
      "         | LLM prompts and responses | United States          |\n"
      "| WorkOS          | [workos.com](https://workos.com)                   | Social login "
      "authentication | Email addresses           | United States          |\n"
      "| Brevo           | [brevo.com](https://www.brevo.com)                 | SMTP relay         "
      "         | Email addresses           | Belgium (EU)           |\n"
      "| Crisp           | [crisp.chat](https://crisp.chat)                   | Customer Support   "
      "         | Email addresses           | Netherlands (EU)       |\n";

} // namespace

class ListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheTableBackByteForByte()
    {
        const auto entries = domain::listingFromMarkdown(table);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 5);
        QCOMPARE(entries->at(3).website, u"https://www.brevo.com"_s);
        QCOMPARE(entries->at(3).websiteLabel, u"brevo.com"_s);
        QCOMPARE(entries->at(0).slug, u"microsoft-azure"_s);
        QCOMPARE(domain::listingToMarkdown(*entries), table);
    }

    void pipesAndBackslashesSurvive()
    {
        const domain::SubProcessor odd{u"a-b"_s, u"A|B \\ C"_s, u"https://a.example"_s,
            u"a.example"_s, u"x|y"_s, u"z"_s, u"EU"_s};
        const auto back = domain::listingFromMarkdown(domain::listingToMarkdown({odd}));
        QVERIFY(back);
        QCOMPARE(back->first().name, odd.name);
        QCOMPARE(back->first().purpose, odd.purpose);
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("field");
        const QByteArray titles = "|Name|Website|Purpose|Data Processed|Region of Data Hosting|\n"
                                  "|-|-|-|-|-|\n";
        QTest::newRow("four cells") << QByteArray(titles + "| 1 | 2 | 3 | 4 |\n") << u"line 3"_s;
        QTest::newRow("no link") << QByteArray(titles + "|1|2|3|4|5|\n") << u"line 3"_s;
        QTest::newRow("http only")
            << QByteArray(titles + "|1|[x](http://x.example)|3|4|5|\n") << u"line 3"_s;
        QTest::newRow("empty") << QByteArray(titles + "|1|[x](https://x.example)|3||5|\n")
                               << u"line 3"_s;
        QTest::newRow("unknown column")
            << QByteArray("|Name|Colour|\n|-|-|\n|1|2|\n") << u"line 1"_s;
        QTest::newRow("nothing") << QByteArray("hello") << u"line 1"_s;
    }
    void namesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, field);
        const auto entries = domain::listingFromMarkdown(markdown);
        QVERIFY(!entries);
        QCOMPARE(entries.error().field, field);
    }

    void hashCoversEveryField()
    {
        domain::ListingVersion version{.number = 1,
            .effectiveDate = QDate(2026, 11, 23),
            .summary = u"s"_s,
            .author = u"a"_s,
            .entries = *domain::listingFromMarkdown(table),
            .prevHash = domain::chainStart(),
            .hash = {}};
        const QByteArray hash = domain::listingHash(version);
        QCOMPARE(hash.size(), 64);
        domain::ListingVersion other = version;
        other.entries.swapItemsAt(0, 1);
        QVERIFY(domain::listingHash(other) != hash);
        other = version;
        other.entries[4].region += u"."_s;
        QVERIFY(domain::listingHash(other) != hash);
        other = version;
        other.prevHash = hash;
        QVERIFY(domain::listingHash(other) != hash);
        other = version;
        other.effectiveDate = other.effectiveDate.addDays(1);
        QVERIFY(domain::listingHash(other) != hash);
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "listing_test.moc"
