// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/data_zones.h"
#include "domain/listing_examples.h"
#include "domain/look_alike.h"
#include "domain/sub_processor_fields.h"

#include <QFile>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::DataZone;
using domain::EntryField;
using domain::SubProcessor;

class ListingEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsReadBackFromItsText()
    {
        QRandomGenerator random(5);
        const QList<SubProcessor> entries = tests::generatedListing(random, 50);
        for (const SubProcessor& entry : entries) {
            QCOMPARE(domain::tidied(entry), entry);
            SubProcessor back;
            for (const EntryField field : domain::allEntryFields()) {
                QVERIFY(domain::setFieldText(back, field, domain::fieldText(entry, field)));
                QCOMPARE(domain::entryField(domain::wireName(field)), std::optional(field));
            }
            QCOMPARE(back, entry);
        }
    }

    void noFieldIsForgotten()
    {
        // One more member of the entry needs one more field here.
        QCOMPARE(domain::allEntryFields().size(), int(EntryField::ReviewedOn) + 1);
        const QStringList keys = domain::entryToJson(tests::soundEntry()).keys();
        QCOMPARE(keys,
            (QStringList{u"contact"_s, u"countries"_s, u"dataCategories"_s, u"dataProcessedText"_s,
                u"dpaUrl"_s, u"legalName"_s, u"name"_s, u"privacyUrl"_s, u"purpose"_s,
                u"regionText"_s, u"reviewedOn"_s, u"slug"_s, u"website"_s, u"websiteLabel"_s}));
        QCOMPARE(domain::entryToJson(SubProcessor()).size(), 7);
    }

    void refusesWhatIsNoValueAndKeepsTheOldOne_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("category") << int(EntryField::Categories) << u"email, colours"_s
                                  << u"entry.data-categories.unknown"_s;
        QTest::newRow("mechanism")
            << int(EntryField::Transfer) << u"handshake"_s << u"entry.transfer.unknown"_s;
        QTest::newRow("date") << int(EntryField::ReviewedOn) << u"2026-02-30"_s
                              << u"entry.reviewed-on.date"_s;
    }
    void refusesWhatIsNoValueAndKeepsTheOldOne()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(QString, code);
        SubProcessor entry = tests::soundEntry();
        const auto set = domain::setFieldText(entry, EntryField(field), text);
        QVERIFY(!set);
        QCOMPARE(set.error().code, code);
        QCOMPARE(set.error().field, domain::wireName(EntryField(field)));
        QVERIFY(set.error().message.contains(text.section(u' ', -1)));
        QCOMPARE(entry, tests::soundEntry());
    }

    void textsAreOnOneLineWithoutControls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("lines");
        QTest::newRow("windows") << u" a\r\nb "_s << u"a b"_s << u"a\nb"_s;
        QTest::newRow("others") << u"a\u2028b\vc\u0085"_s << u"a b c"_s << u"a\nb\nc"_s;
        QTest::newRow("controls") << u"a\t\x1b[0m\x01z"_s << u"a [0m z"_s << u"a [0m z"_s;
        QTest::newRow("half a pair")
            << QString(u"a"_s + QChar(0xd800) + u'b' + QChar(0xdc00)) << u"ab"_s << u"ab"_s;
        QTest::newRow("pair") << u"\U0001f600"_s << u"\U0001f600"_s << u"\U0001f600"_s;
        QTest::newRow("mark") << u"\ufeffa\ufeffb"_s << u"ab"_s << u"ab"_s;
        QTest::newRow("kept") << u"\u202ea\u200b"_s << u"\u202ea\u200b"_s << u"\u202ea\u200b"_s;
    }
    void textsAreOnOneLineWithoutControls()
    {
        QFETCH(QString, text);
        QTEST(domain::plainLine(text), "line");
        QTEST(domain::plainLines(text), "lines");
    }

    void slugsAreStableAndFree()
    {
        QCOMPARE(domain::entrySlug(u"Microsoft Azure"_s), u"microsoft-azure"_s);
        QCOMPARE(domain::entrySlug(u"\u65e5\u672c"_s).size(), 12);
        QCOMPARE(domain::entrySlug(u"\u65e5\u672c"_s), domain::entrySlug(u"\u65e5\u672c"_s));
        QVERIFY(domain::entrySlug(u"\u65e5\u672c"_s) != domain::entrySlug(u"\u65e5"_s));
        const QString most = domain::entrySlug(QString(100, u'a'));
        QCOMPARE(most.size(), 64);
        QCOMPARE(domain::freeSlug(most, {most}).size(), 64);
        QCOMPARE(domain::freeSlug(u"ab"_s, {u"ab"_s, u"ab-2"_s}), u"ab-3"_s);
    }

    void namesLookAlike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::addColumn<bool>("alike");
        QTest::newRow("case") << u"OpenAI"_s << u"OPENAI"_s << true << true;
        QTest::newRow("space") << u"Open  AI"_s << u"open\u00a0ai"_s << true << true;
        QTest::newRow("full width") << u"\uff22revo"_s << u"Brevo"_s << true << true;
        QTest::newRow("cyrillic") << u"\u041epen\u0410I"_s << u"OpenAI"_s << false << true;
        QTest::newRow("greek") << u"Br\u03b5vo"_s << u"Brevo"_s << false << true;
        QTest::newRow("zero width") << u"Bre\u200bvo"_s << u"Brevo"_s << false << true;
        QTest::newRow("tags") << u"Brevo\U000E0041\U000E0042"_s << u"Brevo"_s << false << true;
        QTest::newRow("bold letters") << u"\U0001D401revo"_s << u"Brevo"_s << true << true;
        QTest::newRow("pictures") << u"\U0001F600 Co"_s << u"\U0001F601 Co"_s << false << false;
        QTest::newRow("override") << u"\u202eBrevo"_s << u"Brevo"_s << false << true;
        QTest::newRow("accent") << u"Br\u00e9vo"_s << u"Brevo"_s << false << true;
        QTest::newRow("digits") << u"0penA1"_s << u"OpenAI"_s << false << true;
        QTest::newRow("l and i") << u"0kta"_s << u"Okta"_s << false << true;
        QTest::newRow("rn") << u"Arnazon"_s << u"Amazon"_s << false << true;
        QTest::newRow("hyphen") << u"Work-OS"_s << u"WorkOS"_s << false << true;
        QTest::newRow("others") << u"Crisp"_s << u"Brevo"_s << false << false;
        QTest::newRow("one more letter") << u"Brevos"_s << u"Brevo"_s << false << false;
    }
    void namesLookAlike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(domain::nameKey(a) == domain::nameKey(b), "same");
        QTEST(domain::nameSkeleton(a) == domain::nameSkeleton(b), "alike");
    }

    void seesWhatCannotBeSeen()
    {
        for (const QString& text : {u"a\u200bb"_s, u"\u202ea"_s, u"a\u00adb"_s, u"a\U000E0041"_s,
                 u"\u3164"_s, u"a\ufe0f"_s})
            QVERIFY2(domain::hasHiddenCharacters(text), qPrintable(text));
        for (const QString& text :
            {u"plain"_s, u"\u05e9\u05dc\u05d5\u05dd"_s, u"e\u0301"_s, u"\U0001F600"_s, QString()})
            QVERIFY2(!domain::hasHiddenCharacters(text), qPrintable(text));
    }

    void zonesFollowTheTableAndTheDay_data()
    {
        QTest::addColumn<QStringList>("countries");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("zone");
        const QDate today(2026, 11, 28);
        QTest::newRow("EU") << QStringList{u"FR"_s} << today << u"eea"_s;
        QTest::newRow("EEA") << QStringList{u"NO"_s, u"BE"_s} << today << u"eea"_s;
        QTest::newRow("territory") << QStringList{u"RE"_s} << today << u"eea"_s;
        QTest::newRow("adequate") << QStringList{u"FR"_s, u"JP"_s} << today << u"adequate"_s;
        QTest::newRow("US") << QStringList{u"JP"_s, u"US"_s} << today << u"us"_s;
        QTest::newRow("other") << QStringList{u"US"_s, u"IN"_s} << today << u"other"_s;
        QTest::newRow("no country") << QStringList{} << today << u"unknown"_s;
        QTest::newRow("no code") << QStringList{u"IN"_s, u"XX"_s} << today << u"unknown"_s;
        QTest::newRow("before") << QStringList{u"BR"_s} << QDate(2026, 1, 25) << u"other"_s;
        QTest::newRow("first day") << QStringList{u"BR"_s} << QDate(2026, 1, 26) << u"adequate"_s;
        QTest::newRow("last day") << QStringList{u"GB"_s} << QDate(2031, 12, 27) << u"adequate"_s;
        QTest::newRow("after") << QStringList{u"GB"_s} << QDate(2031, 12, 28) << u"other"_s;
    }
    void zonesFollowTheTableAndTheDay()
    {
        QFETCH(QStringList, countries);
        QFETCH(QDate, on);
        QTEST(domain::wireName(domain::builtInDataZones().zoneOf(countries, on)), "zone");
    }

    void theTableIsWholeAndDamageIsSaid()
    {
        const domain::DataZones& zones = domain::builtInDataZones();
        QCOMPARE(zones.countries().size(), 249);
        QVERIFY(zones.checkedOn().isValid());
        QVERIFY(!zones.sources().isEmpty());
        int eea = 0;
        for (const QString& country : zones.countries())
            eea += zones.zoneOf(country, QDate(2026, 1, 1)) == DataZone::Eea ? 1 : 0;
        QCOMPARE(eea, 30 + 7);
        QCOMPARE(zones.adequacyOf(u"CA"_s, QDate(2026, 1, 1))->limitedTo.isEmpty(), false);

        QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/data/data_zones.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY(domain::DataZones::parse(table));
        for (const auto& [from, to] : {std::pair("\"2003-06-30\"", "\"2003-06-31\""),
                 std::pair("\"eeaTerritories\": [", "\"eeaTerritories\": [\"XX\", "),
                 std::pair("{\"country\": \"AD\"", "{\"country\": \"FR\""),
                 std::pair("\"checkedOn\"", "\"checked\"")}) {
            QVERIFY(table.contains(from));
            QVERIFY2(!domain::DataZones::parse(QByteArray(table).replace(from, to)), to);
        }
    }
};

QTEST_GUILESS_MAIN(ListingEntryTest)
#include "listing_entry_test.moc"
