// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/csv_table.h"
#include "domain/data_zones.h"
#include "domain/import_proposal.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::ImportFormat;
using domain::ImportLimits;
using domain::SubProcessor;

namespace {

QByteArray exported(const QList<SubProcessor>& entries, ImportFormat format)
{
    switch (format) {
    case ImportFormat::Markdown:
        return domain::listingToMarkdown(entries);
    case ImportFormat::Csv:
        return domain::listingToCsv(entries);
    case ImportFormat::Json:
        break;
    }
    return domain::listingToJson(tests::versionOf(entries));
}

//! The first difference between `entries` and what comes of their export when it is imported over
//! `current`; empty when there is none.
QString lost(
    const QList<SubProcessor>& entries, ImportFormat format, const QList<SubProcessor>& current)
{
    const QByteArray file = exported(entries, format);
    const auto import = domain::importListing(file);
    if (!import)
        return import.error().message;
    if (import->format != format)
        return u"taken for "_s + domain::formatName(import->format);
    for (const domain::ImportNote& note : import->notes) {
        if (note.kind != domain::ImportNote::Kind::Remark || note.code == u"import.control"_s)
            return note.message;
    }
    const auto proposal = domain::proposedListing(*import, current, tests::countryNames());
    const auto difference = domain::difference(entries, proposal.entries);
    if (difference.isEmpty())
        return {};
    return QString::fromUtf8(domain::differenceToMarkdown(difference, {u"a"_s, u"b"_s}));
}

//! Texts of the cells, each row's after the other.
QStringList cellsOfHtml(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    QStringList cells;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()
            && (reader.name() == u"td" || reader.attributes().value("scope"_L1) == u"row"))
            cells.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return reader.hasError() ? QStringList{reader.errorString()} : cells;
}

} // namespace

class ListingExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentationsTableComesBackByteForByte()
    {
        for (const int year : {2025, 2026}) {
            QVERIFY(!tests::publishedTable(year).isEmpty());
            QCOMPARE(domain::listingToMarkdown(tests::publishedListing(year)),
                tests::publishedTable(year));
        }
    }

    void importOfAnExportChangesNothing()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const auto entries = tests::generatedListing(random, 1 + random.bounded(30));
            for (const ImportFormat format :
                {ImportFormat::Markdown, ImportFormat::Csv, ImportFormat::Json}) {
                const QString what = lost(entries, format, entries);
                QVERIFY2(what.isEmpty(),
                    qPrintable(
                        u"%1, seed %2: %3"_s.arg(domain::formatName(format)).arg(seed).arg(what)));
            }
        }
    }

    void anAddressThatLooksLikeATableMakesNoMarkdownOfACsv()
    {
        SubProcessor entry = tests::soundEntry();
        entry.contact.address = u"Desk\n| Name | Slug |\n|:--|:--|\n| A | a |\n1000 Brussels"_s;
        for (const ImportFormat format : {ImportFormat::Csv, ImportFormat::Json})
            QCOMPARE(lost({entry}, format, {entry}), QString());
    }

    void csvAndJsonCarryAllFields()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            const auto entries = tests::generatedListing(random, 1 + random.bounded(30));
            const auto others = tests::generatedListing(random, 20); // the same slugs
            for (const ImportFormat format : {ImportFormat::Csv, ImportFormat::Json}) {
                QCOMPARE(lost(entries, format, {}), QString());
                QCOMPARE(lost(entries, format, others), QString());
            }
            const auto draft = domain::importListing(domain::draftToJson(entries));
            QVERIFY(draft);
            QCOMPARE(
                domain::proposedListing(*draft, others, tests::countryNames()).entries, entries);
        }
    }

    void entriesOfADraftComeBackWithoutAName()
    {
        SubProcessor typed;
        typed.slug = u"sub-processor"_s;
        typed.purpose = u"Sends mail"_s;
        typed.website = u"https://www.mail.example/"_s;
        typed.contact.email = u"privacy@"_s;
        SubProcessor bare;
        bare.slug = u"sub-processor-2"_s;
        SubProcessor other; // that no row is
        other.slug = u"sub-processor-3"_s;
        const QList<SubProcessor> entries{typed, bare, tests::soundEntry()};
        for (const QByteArray& file :
            {domain::draftToJson(entries), domain::listingToCsv(entries)}) {
            const auto import = domain::importListing(file);
            QVERIFY(import);
            QStringList codes;
            for (const domain::ImportNote& note : import->notes)
                codes.append(u"%1@%2"_s.arg(note.code).arg(note.line));
            const bool isJson = import->format == ImportFormat::Json;
            QCOMPARE(codes,
                isJson ? (QStringList{u"import.row.unnamed@1"_s, u"import.row.unnamed@2"_s})
                       : (QStringList{u"import.row.unnamed@2"_s, u"import.row.unnamed@3"_s}));
            QCOMPARE(domain::rowsLeftOut(import->notes), 0);
            for (const QList<SubProcessor>& current :
                {QList<SubProcessor>(), entries, QList<SubProcessor>{other}}) {
                const auto proposal
                    = domain::proposedListing(*import, current, tests::countryNames());
                QCOMPARE(proposal.entries, entries);
            }
        }
    }

    void csvIsAsTheRfcSays()
    {
        SubProcessor entry = tests::soundEntry();
        entry.name = u"A \"b\", c"_s;
        entry.purpose = u"=HYPERLINK(\"x\")"_s;
        const QByteArray csv = domain::listingToCsv({entry});
        QVERIFY(csv.startsWith("\xef\xbb\xbf"
                               "Name,"));
        QCOMPARE(QString::fromUtf8(csv.mid(3)),
            u"Name,Website,Website Label,Purpose,Data Processed,Region of Data "
            "Hosting,Legal Name,Data Categories,Countries,Transfer Mechanism,DPA,Privacy "
            "Notice,Contact Name,Contact Email,Contact Address,Reviewed On,Slug\r\n"
            "\"A \"\"b\"\", c\",https://www.mail.example,mail.example,\"'=HYPERLINK(\"\"x\"\")\","
            "Email addresses,Belgium (EU),Example Mail SA,email,BE,none,https://mail.example/dpa,"
            "https://mail.example/privacy,Privacy desk,privacy@mail.example,\"1 Road\n1000 "
            "Brussels\",2026-11-01,example-mail\r\n"_s);
    }

    void noCellStartsAFormula()
    {
        QRandomGenerator random(31);
        const auto entries = tests::generatedListing(random, 300);
        const auto table
            = domain::parseCsv(domain::decodedText(domain::listingToCsv(entries)).text, u',', 1000);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 301);
        int guarded = 0;
        for (const domain::CsvRow& row : table->rows) {
            for (const QString& cell : row.cells) {
                QVERIFY2(!domain::looksLikeFormula(cell), qPrintable(cell));
                guarded += domain::withoutFormulaGuard(cell) != cell ? 1 : 0;
            }
        }
        QVERIFY(guarded > 100);
        for (const QString& cell :
            {u"=1"_s, u" =1"_s, u"\t1"_s, u"\r1"_s, u"\n+1"_s, u"\uff20x"_s, u"-"_s})
            QVERIFY2(domain::looksLikeFormula(cell), qPrintable(cell));
        for (const QString& cell : {u""_s, u"1-1"_s, u"'=1"_s, u"a=b"_s})
            QVERIFY2(!domain::looksLikeFormula(cell), qPrintable(cell));
    }

    void noPartOfACellStartsAFormulaForAnotherDelimiter()
    {
        QRandomGenerator random(33);
        const auto entries = tests::generatedListing(random, 300);
        const QString csv = domain::decodedText(domain::listingToCsv(entries)).text;
        // As a spreadsheet that is set to another delimiter takes the lines apart.
        static const QRegularExpression ends(u"[;\t|\n]"_s);
        static const QRegularExpression formula(u"\\A[\\s\"]*[=+\\-@\uff1d\uff0b\uff0d\uff20]"_s);
        const QStringList parts = csv.split(ends);
        QVERIFY(parts.filter(u"'=1+1"_s).size() > 10);
        for (const QString& part : parts)
            QVERIFY2(!part.contains(formula), qPrintable(part));
        for (const auto& [text, cell] : QList<std::pair<QString, QString>>{
                 {u"x;=1+1;y"_s, u"\"x;'=1+1;y\""_s}, {u"x;'=1"_s, u"\"x;''=1\""_s},
                 {u"=1;2"_s, u"\"'=1;2\""_s}, {u"a, -b"_s, u"\"a, -b\""_s},
                 {u"a; b"_s, u"\"a; b\""_s}, {u"x;'y"_s, u"\"x;'y\""_s}}) {
            QCOMPARE(domain::csvCell(text), cell);
            QCOMPARE(domain::withoutFormulaGuard(cell.mid(1, cell.size() - 2)), text);
        }
    }

    void theLargestTableCanBeImportedAgain()
    {
        QList<SubProcessor> entries;
        for (int i = 0; i < ImportLimits::rows; ++i) {
            SubProcessor entry = tests::soundEntry();
            entry.name += u" %1"_s.arg(i);
            entry.slug += u"-%1"_s.arg(i);
            entries.append(entry);
        }
        // One entry is as long as it can be, and all of it has to be escaped.
        SubProcessor& longest = entries[5'000];
        const auto filled = [](EntryField field) {
            return QString(domain::longestText(field), u'|');
        };
        for (const EntryField field : {EntryField::WebsiteLabel, EntryField::Purpose,
                 EntryField::DataProcessed, EntryField::Region})
            QVERIFY(domain::setFieldText(longest, field, filled(field)));
        longest.website = u"https://x.example/"_s.leftJustified(2'000, u'|');
        QVERIFY(domain::listingToMarkdown(entries).size() < ImportLimits::bytes);
        QCOMPARE(lost(entries, ImportFormat::Markdown, entries), QString());
    }

    void aLongCellStandsByItself()
    {
        SubProcessor entry = tests::soundEntry();
        entry.purpose = QString(81, u'x');
        const auto lines = domain::listingToMarkdown({entry, tests::soundEntry()}).split('\n');
        QCOMPARE(lines.at(1).count('-'), 12 + 40 + 80 + 15 + 22);
        QCOMPARE(lines.at(2).size(), lines.at(1).size() + 1);
        QCOMPARE(lines.at(3).size(), lines.at(1).size());
    }

    void jsonIsAsItsSchemaSays()
    {
        // listing_json_schema holds this file against resources/listing/listing.schema.json.
        QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/listing/export.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        domain::ListingVersion version
            = tests::versionOf(tests::publishedListing(2025) + QList{tests::soundEntry()});
        version.entries.last().transfer = domain::TransferMechanism::Scc;
        version.approver = u"Ada"_s;
        version.hash = domain::listingHash(version);
        QCOMPARE(domain::listingToJson(version), file.readAll());
    }

    void aDraftIsAsItsSchemaSays()
    {
        SubProcessor bare;
        bare.slug = u"a-name-only"_s;
        bare.name = u"A name only"_s;
        SubProcessor wrong;
        wrong.slug = u"wrong"_s;
        wrong.name = u"Wrong"_s;
        wrong.website = u"http://wrong.example"_s;
        wrong.purpose = QString(201, u'x');
        wrong.countries = {u"XX"_s};
        wrong.contact.email = u"nobody"_s;
        SubProcessor sound = tests::soundEntry();
        sound.transfer = domain::TransferMechanism::Scc;
        const QList<SubProcessor> entries{bare, wrong, sound};
        // listing_json_schema holds this file against the schema, too.
        QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/listing/draft.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = domain::draftToJson(entries);
        QCOMPARE(json, file.readAll());
        const auto back = domain::importListing(json);
        QVERIFY(back);
        QList<SubProcessor> read;
        for (const domain::ImportedRow& row : back->rows)
            read.append(row.entry);
        QCOMPARE(read, entries);
    }

    void htmlHoldsTextAsText()
    {
        QRandomGenerator random(32);
        const auto entries = tests::generatedListing(random, 200);
        const QByteArray html = domain::listingToHtml(tests::versionOf(entries));
        QStringList expected;
        for (const SubProcessor& entry : entries)
            expected += {
                entry.name, entry.websiteLabel, entry.purpose, entry.dataProcessed, entry.region};
        QCOMPARE(cellsOfHtml(html), expected);
        QVERIFY(html.contains("&lt;Why&gt; &amp; what"));
        QVERIFY(!html.contains("<script"));
    }

    void htmlLinksOnlyToHttps()
    {
        SubProcessor entry = tests::soundEntry();
        const auto pageOf = [&](const QString& website) {
            entry.website = website;
            return domain::listingToHtml(tests::versionOf({entry}));
        };
        QVERIFY(pageOf(u"https://x.example/?a=1&b=\"2"_s)
                    .contains("href=\"https://x.example/?a=1&amp;b=&quot;2\""));
        QVERIFY(!pageOf(u"javascript:alert(1)"_s).contains("href"));
        QVERIFY(!pageOf(u"http://x.example"_s).contains("href"));
        QCOMPARE(domain::htmlText(u"a\x01"_s + QChar(0xd800) + u"\U0001f600"_s),
            u"a\ufffd\ufffd\U0001f600"_s);
    }
};

QTEST_GUILESS_MAIN(ListingExportTest)
#include "listing_export_test.moc"
