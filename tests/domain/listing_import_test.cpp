// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/csv_table.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"
#include "domain/listing_import.h"
#include "domain/markdown_table.h"

#include <QStringEncoder>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::ImportFormat;
using domain::ImportLimits;
using domain::ImportNote;
using domain::TextEncoding;

namespace {

QString refusal(const QByteArray& bytes, const domain::ImportChoices& choices = {})
{
    const auto import = domain::importListing(bytes, choices);
    return import ? QString() : import.error().code;
}

//! "code@line" of problems, "?code@line" of questions, "(code@line)" of remarks.
QStringList notesOf(const domain::ListingImport& import)
{
    QStringList notes;
    for (const ImportNote& note : import.notes) {
        const QString text = u"%1@%2"_s.arg(note.code).arg(note.line);
        notes.append(note.kind == ImportNote::Kind::Problem ? text
                : note.kind == ImportNote::Kind::Question   ? QString(u'?' + text)
                                                            : QString(u'(' + text + u')'));
    }
    return notes;
}

QStringList names(const domain::ListingImport& import)
{
    QStringList names;
    for (const domain::ImportedRow& row : import.rows)
        names.append(row.entry.name);
    return names;
}

const QByteArray header = "Name,Website,Purpose,Data Processed,Region of Data Hosting\n";

} // namespace

class ListingImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentationsTableWithItsLinks()
    {
        const auto import = domain::importListing(tests::publishedTable(2026));
        QVERIFY(import);
        QCOMPARE(import->format, ImportFormat::Markdown);
        QCOMPARE(import->encoding, TextEncoding::Utf8);
        QCOMPARE(notesOf(*import), QStringList());
        QCOMPARE(import->rows.size(), 5);
        QCOMPARE(import->rows.at(3).line, 6);
        QCOMPARE(import->rows.at(3).entry.website, u"https://www.brevo.com"_s);
        QCOMPARE(import->rows.at(3).entry.websiteLabel, u"brevo.com"_s);
        QCOMPARE(import->rows.at(3).given.size(), 6);
    }

    void findsTheTableInADocument()
    {
        const QByteArray document
            = "# Title\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n"
              "```\n| Name | Purpose | Website | Slug |\n|--|--|--|--|\n| No | no | - | no |\n```\n"
              "Name | Purpose | Website\n:-- | --: | :-:\n"
              "**Ada** | a \\| b&amp;c<br>d | <https://ada.example>\n"
              "Bob | `x` | [b](https://b.example/(x) \"title\")\n"
              "\nnot | a | row\n";
        const auto import = domain::importListing(document);
        QVERIFY(import);
        QCOMPARE(names(*import), (QStringList{u"Ada"_s, u"Bob"_s}));
        QCOMPARE(import->rows.at(0).entry.purpose, u"a | b&c d"_s);
        QCOMPARE(import->rows.at(0).entry.website, u"https://ada.example"_s);
        QCOMPARE(import->rows.at(1).entry.purpose, u"x"_s);
        QCOMPARE(import->rows.at(1).entry.website, u"https://b.example/(x)"_s);
        QCOMPARE(import->rows.at(1).entry.websiteLabel, u"b"_s);
        QCOMPARE(notesOf(*import), QStringList{u"(import.control@14)"_s});
    }

    void aLinkedNameSaysTheWebsite()
    {
        const auto import = domain::importListing(
            "| Name | Purpose |\n|---|---|\n| [Ada](https://www.ada.example/x) | p |\n");
        QVERIFY(import);
        QCOMPARE(import->rows.first().entry.website, u"https://www.ada.example/x"_s);
        QCOMPARE(import->rows.first().entry.websiteLabel, u"ada.example"_s);
    }

    void markdownEscapesAreUndone()
    {
        for (const QString& nasty : tests::nastyTexts()) {
            const QString text = domain::plainLine(nasty);
            const QString escaped = domain::markdownEscaped(text);
            QCOMPARE(domain::markdownText(escaped), text);
            const auto link = domain::linkOfMarkdown(
                domain::markdownLink(text, u"https://x.example/"_s + text));
            QVERIFY2(link, qPrintable(text));
            QCOMPARE(link->label, text);
            QCOMPARE(link->address, u"https://x.example/"_s + text);
        }
        QCOMPARE(domain::markdownEscaped(u"France Central (EU), a.b, x_y - 1"_s),
            u"France Central (EU), a.b, x_y - 1"_s);
    }

    void cellsMayHoldAnything()
    {
        const auto import = domain::importListing(
            "Name,Purpose,Contact Address\n"
            "\"A \"\"q\"\" | b\",\"<b>x</b>\n\ny\",\"1 Road\r\n1000 City\"\n"
            "\n"
            "\xe2\x80\xae"
            "evil\xe2\x80\x8b,\"a\"b,\n"
            "'=1+1,'@x,'''-1\n");
        QVERIFY(import);
        QCOMPARE(names(*import), (QStringList{u"A \"q\" | b"_s, u"\u202eevil\u200b"_s, u"=1+1"_s}));
        QCOMPARE(import->rows.at(0).entry.purpose, u"<b>x</b> y"_s);
        QCOMPARE(import->rows.at(0).entry.contact.address, u"1 Road\n1000 City"_s);
        QCOMPARE(import->rows.at(1).entry.purpose, u"ab"_s);
        QCOMPARE(import->rows.at(2).entry.purpose, u"@x"_s);
        QCOMPARE(import->rows.at(2).entry.contact.address, u"''-1"_s);
        QCOMPARE(import->rows.at(1).line, 7);
        QCOMPARE(notesOf(*import), (QStringList{u"(import.control@2)"_s, u"(import.hidden@7)"_s}));
    }

    void asksWhatColumnsAre()
    {
        const QByteArray csv = "name,LOCATION,Colour,region-text\nA,Paris,red,\n";
        auto import = domain::importListing(csv);
        QVERIFY(import);
        QCOMPARE(notesOf(*import),
            (QStringList{u"?import.column.guess@0"_s, u"?import.column.unknown@0"_s}));
        QCOMPARE(import->notes.at(0).column, u"LOCATION"_s);
        QCOMPARE(import->notes.at(0).proposed, u"regionText"_s);
        QCOMPARE(import->notes.at(1).proposed, QString());
        QCOMPARE(import->rows.first().entry.region, QString()); // nothing is taken silently
        domain::ImportChoices choices;
        choices.columns = {{u"LOCATION"_s, EntryField::LegalName}, {u"Colour"_s, std::nullopt}};
        import = domain::importListing(csv, choices);
        QCOMPARE(notesOf(*import), QStringList());
        QCOMPARE(import->rows.first().entry.legalName, u"Paris"_s);
        choices.columns.insert(u"Colour"_s, EntryField::Name);
        QCOMPARE(
            notesOf(*domain::importListing(csv, choices)), QStringList{u"import.column.twice@0"_s});
    }

    void rowsThatCannotBeReadAreNamedAndLeftOut()
    {
        const auto import = domain::importListing(header
            + "A,https://a.example,p,d,r\nB,https://b.example,p,d\n,https://c.example,p,d,r\n"
            + QByteArray(ImportLimits::cell + 1, 'x') + ",https://d.example,p,d,r\n"
            + QByteArray(ImportLimits::cell, 'x') + ",e.example,p,d,r\n");
        QVERIFY(import);
        QCOMPARE(import->rows.size(), 2);
        QCOMPARE(notesOf(*import),
            (QStringList{u"import.row.cells@3"_s, u"import.row.name@4"_s, u"import.row.long@5"_s,
                u"?import.website.guess@6"_s}));
        QCOMPARE(import->notes.last().proposed, u"https://e.example"_s);
        QCOMPARE(import->rows.last().entry.website, QString());
        const auto values = domain::importListing(
            "Name,Reviewed On,Transfer Mechanism\nA,1.2.2026,scc\nB,2026-02-01,%1\n");
        QCOMPARE(notesOf(*values), (QStringList{u"import.value@2"_s, u"import.value@3"_s}));
        QCOMPARE(values->notes.first().field, std::optional(EntryField::ReviewedOn));
        QVERIFY(values->notes.last().message.contains(u"“%1”"));
        QVERIFY(!values->rows.at(0).given.contains(EntryField::ReviewedOn));
    }

    void readsJsonFromElsewhere()
    {
        const QByteArray json
            = "[{'name':'A','website':'https://www.a.example','countries':['be','BE','DE'],"
              "'contact':{'email':'x@a.example','fax':1},'dataCategories':['email'],"
              "'colour':'red'},7,{'name':'B','purpose':['x'],'colour':'blue',"
              "'reviewedOn':null},{'purpose':'p'}]";
        const auto import = domain::importListing(QByteArray(json).replace('\'', '"'));
        QVERIFY(import);
        QCOMPARE(import->format, ImportFormat::Json);
        QCOMPARE(names(*import), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(import->rows.first().entry.countries, (QStringList{u"BE"_s, u"DE"_s}));
        QCOMPARE(import->rows.first().entry.websiteLabel, u"a.example"_s);
        QCOMPARE(import->rows.first().given.size(), 5);
        QCOMPARE(notesOf(*import),
            (QStringList{u"?import.column.unknown@0"_s, u"?import.column.unknown@0"_s,
                u"import.json.entry@2"_s, u"import.json.type@3"_s, u"import.row.name@4"_s}));
    }

    void takesWhatAPersonSaysAboutNamesInJson()
    {
        const QByteArray json
            = QByteArray("[{'name':'A','vendor':'A Ltd','region':'Paris'}]").replace('\'', '"');
        const auto asked = domain::importListing(json);
        QCOMPARE(notesOf(*asked),
            (QStringList{u"?import.column.guess@0"_s, u"?import.column.guess@0"_s}));
        QCOMPARE(asked->rows.first().entry.region, QString());
        domain::ImportChoices choices;
        choices.columns = {{u"region"_s, EntryField::Region}, {u"vendor"_s, EntryField::LegalName}};
        const auto told = domain::importListing(json, choices);
        QCOMPARE(notesOf(*told), QStringList());
        QCOMPARE(told->rows.first().entry.region, u"Paris"_s);
        QCOMPARE(told->rows.first().entry.legalName, u"A Ltd"_s);
    }

    void damagedFilesAreReadAsFarAsTheyGo()
    {
        QRandomGenerator random(22);
        const auto entries = tests::generatedListing(random, 20);
        const QList<QByteArray> files{domain::listingToMarkdown(entries),
            domain::listingToCsv(entries), domain::listingToJson(tests::versionOf(entries))};
        const QByteArray bytes = QByteArray("\"|,;\n\r\t\\<>[](){}'&`=\xff\xc3\xef\0", 24);
        for (int round = 0; round < 900; ++round) {
            QByteArray file = files.at(round % files.size());
            for (int i = random.bounded(1, 20); i > 0; --i) {
                const int place = random.bounded(int(file.size()));
                if (random.bounded(4) == 0)
                    file.remove(place, random.bounded(200));
                else
                    file.insert(place, bytes.at(random.bounded(int(bytes.size()))));
            }
            const auto import = domain::importListing(file);
            if (!import) {
                QVERIFY(import.error().code.startsWith(u"import."_s));
                continue;
            }
            for (const domain::ImportedRow& row : import->rows) {
                QVERIFY(!row.entry.name.isEmpty() || !row.entry.slug.isEmpty());
                QCOMPARE(domain::tidied(row.entry), row.entry);
            }
        }
    }

    void refusesWhatCannotBeAListing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto rows = [](int count) -> QByteArray {
            return QByteArray("Name\n") + QByteArray("A\n").repeated(count);
        };
        QTest::newRow("16 MiB and more")
            << QByteArray(ImportLimits::bytes + 1, 'a') << u"import.size"_s;
        QTest::newRow("10,001 rows") << rows(10'001) << u"import.rows"_s;
        QTest::newRow("10,001 in Markdown")
            << QByteArray("|Name|\n|-|\n" + QByteArray("|A|\n").repeated(10'001))
            << u"import.rows"_s;
        QTest::newRow("10,001 in JSON")
            << QByteArray("[" + QByteArray("{},").repeated(10'000) + "{}]") << u"import.rows"_s;
        QTest::newRow("10,000 rows") << rows(10'000) << QString();
        QTest::newRow("65 columns")
            << QByteArray(QByteArray("a,").repeated(64) + "b\n") << u"import.columns"_s;
        QTest::newRow("64 columns") << QByteArray(QByteArray("a,").repeated(63) + "b\n")
                + QByteArray(QByteArray("1,").repeated(63) + "2\n")
                                    << QString();
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06", 7) << u"import.binary"_s;
        QTest::newRow("nothing") << QByteArray() << u"import.nothing"_s;
        QTest::newRow("open quote") << QByteArray("Name\n\"A\nB\n") << u"import.csv.quote"_s;
        QTest::newRow("cut off") << QByteArray("[{\"name\":\"A\"") << u"import.json"_s;
        QTest::newRow("deep") << QByteArray(QByteArray(100, '[') + QByteArray(100, ']'))
                              << u"import.json"_s;
        QTest::newRow("no list") << QByteArray("{\"a\":[]}") << u"import.nothing"_s;
        QTest::newRow("newer") << QByteArray("{\"formatVersion\":2,\"entries\":[]}")
                               << u"import.json.newer"_s;
    }
    void refusesWhatCannotBeAListing()
    {
        QFETCH(QByteArray, bytes);
        QTEST(refusal(bytes), "code");
    }

    void aFileOf200MegabytesIsRefusedBeforeItIsRead()
    {
        QVERIFY(domain::checkImportSize(ImportLimits::bytes));
        const auto refused = domain::checkImportSize(200'000'000);
        QCOMPARE(refused.error().code, u"import.size"_s);
        QVERIFY(refused.error().message.contains(u"191 MiB"));
    }

    void saysOnWhichLineAQuoteOpens()
    {
        const auto table = domain::parseCsv(u"a,b\n\"x\ny\",z\nc,\"d\n"_s, u',', 10);
        QVERIFY(!table);
        QCOMPARE(table.error().field, u"line 4"_s);
    }

    void tenThousandEntriesAreRead()
    {
        QRandomGenerator random(21);
        const auto entries = tests::generatedListing(random, 10'000);
        const auto import = domain::importListing(domain::listingToMarkdown(entries));
        QVERIFY(import);
        QCOMPARE(import->rows.size(), 10'000);
        QCOMPARE(import->rows.last().entry.purpose, entries.last().purpose);
    }
};

QTEST_GUILESS_MAIN(ListingImportTest)
#include "listing_import_test.moc"
