// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/data_zones.h"
#include "domain/import_proposal.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::ImportNote;
using domain::SubProcessor;

namespace {

QString refusal(const QByteArray& bytes, const domain::ImportChoices& choices = {})
{
    const auto import = domain::importListing(bytes, choices);
    return import ? QString() : import.error().code;
}

QStringList codes(const domain::ListingImport& import)
{
    QStringList codes;
    for (const ImportNote& note : import.notes)
        codes.append(note.code);
    return codes;
}

QList<SubProcessor> proposed(
    const domain::ListingImport& import, const QList<SubProcessor>& current)
{
    return domain::proposedListing(import, current, tests::countryNames()).entries;
}

} // namespace

//! A file that says nothing about the listing is no file that empties it.
class ListingImportNothingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsNoRowIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("titles of a CSV") << QByteArray("Name,Website,Purpose\n");
        QTest::newRow("sep and titles") << QByteArray("sep=;\nName;Website\n\n\n");
        QTest::newRow("export of nothing as CSV") << domain::listingToCsv({});
        QTest::newRow("export of nothing as Markdown") << domain::listingToMarkdown({});
        QTest::newRow("export of nothing as JSON") << domain::draftToJson({});
        QTest::newRow("empty list") << QByteArray("[]");
        QTest::newRow("blank") << QByteArray(" \n\t\n");
    }
    void whatHoldsNoRowIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(refusal(bytes), u"import.nothing"_s);
    }

    void aWebPageIsCalledOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("our own") << domain::listingToHtml(
            tests::versionOf(tests::publishedListing(2026)));
        QTest::newRow("capitals") << QByteArray("\n <!DOCTYPE HTML PUBLIC \"x\">\n<p>Name, x\n");
        QTest::newRow("no doctype") << QByteArray("<html lang=\"en\"><body>Name,a</body></html>");
        QTest::newRow("XHTML") << QByteArray(
            "\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- saved -->\n<html xmlns=\"x\">\nName,a\n");
    }
    void aWebPageIsCalledOne()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(refusal(bytes), u"import.webpage"_s);
        domain::ImportChoices choices;
        for (const auto format : {domain::ImportFormat::Csv, domain::ImportFormat::Markdown,
                 domain::ImportFormat::Json}) {
            choices.format = format;
            QCOMPARE(refusal(bytes, choices), u"import.webpage"_s);
        }
    }

    void aCellMayHoldMarkup()
    {
        const auto import = domain::importListing("Name,Purpose\n<html>,<!DOCTYPE html>\n");
        QVERIFY(import);
        QCOMPARE(import->rows.first().entry.name, u"<html>"_s);
        QCOMPARE(refusal("<htmlish>,Name\nb,a\n"), QString());
    }

    void withoutANameNothingIsProposed()
    {
        const auto current = tests::publishedListing(2026);
        const QByteArray csv = "Provider,Purpose\nBrevo,Mail\nCrisp,Chat\n";
        const auto import = domain::importListing(csv);
        QVERIFY(import);
        QCOMPARE(import->rows.size(), 0);
        QCOMPARE(
            codes(*import), (QStringList{u"import.column.unknown"_s, u"import.column.name"_s}));
        QCOMPARE(import->notes.last().kind, ImportNote::Kind::Problem);
        QCOMPARE(proposed(*import, current), current);
        // It can be said which one it is.
        domain::ImportChoices choices;
        choices.columns = {{u"Provider"_s, EntryField::Name}};
        const auto told = domain::importListing(csv, choices);
        QCOMPARE(told->rows.size(), 2);
        QCOMPARE(codes(*told), QStringList());
        QCOMPARE(proposed(*told, current).size(), 2);
    }

    void rowsThatAreAllLeftOutProposeNothing()
    {
        const auto current = tests::publishedListing(2026);
        const auto short_ = domain::importListing("Name,Purpose\nBrevo\nCrisp\n");
        QVERIFY(short_);
        QCOMPARE(domain::rowsLeftOut(short_->notes), 2);
        QCOMPARE(proposed(*short_, current), current);
        const auto json = domain::importListing("[{\"vendor\":\"Brevo\"}]");
        QVERIFY(json);
        QCOMPARE(domain::rowsLeftOut(json->notes), 1);
        QCOMPARE(proposed(*json, current), current);
    }

    void aShortNameThatNoDraftKeepsIsLeftOut()
    {
        const auto import
            = domain::importListing("Name,Slug\nNimbus,Nimbus Ltd\nBrevo,brevo-2\nCrisp,x\n");
        QVERIFY(import);
        QCOMPARE(codes(*import), (QStringList{u"import.value"_s, u"import.value"_s}));
        QCOMPARE(import->notes.first().message,
            u"Line 2, “Short name” is left out: The short name needs 2 to 64 lower-case letters, "
            "digits or hyphens."_s);
        QCOMPARE(domain::rowsLeftOut(import->notes), 0);
        const auto entries = proposed(*import, {});
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).slug, u"nimbus"_s);
        QCOMPARE(entries.at(1).slug, u"brevo-2"_s);
        QCOMPARE(entries.at(2).slug, u"crisp"_s);
        const auto json = domain::importListing("[{\"name\":\"A\",\"slug\":\"\xc3\xa9-1\"}]");
        QVERIFY(json);
        QCOMPARE(codes(*json), QStringList{u"import.value"_s});
        QCOMPARE(json->rows.first().entry.slug, QString());
    }

    void onlyWholeRowsCountAsLeftOut()
    {
        // A value, a column, and characters that are left out leave their rows.
        const auto import = domain::importListing(
            "Name,Name,Reviewed On\nA\x81,B,never\nC,D,2026-01-01\n,E,\nF,G\n");
        QVERIFY(import);
        QCOMPARE(codes(*import),
            (QStringList{u"import.encoding"_s, u"import.column.twice"_s, u"import.value"_s,
                u"import.row.name"_s, u"import.row.cells"_s}));
        QCOMPARE(domain::rowsLeftOut(import->notes), 2);
    }

    void aRefusedValueOfAWholeEntryLeavesWhatWasThere()
    {
        const SubProcessor entry = tests::soundEntry();
        QByteArray json = domain::draftToJson({entry});
        json.replace("\"2026-11-01\"", "\"yesterday\"");
        json.replace("\"https://mail.example/dpa\"", "7");
        const auto import = domain::importListing(json);
        QVERIFY(import);
        QCOMPARE(codes(*import), (QStringList{u"import.json.type"_s, u"import.value"_s}));
        QVERIFY(!import->rows.first().given.contains(EntryField::ReviewedOn));
        QCOMPARE(proposed(*import, {entry}), QList{entry});
        // What such a file does not have at all is not known to it.
        json = domain::draftToJson({entry});
        json.replace("\"reviewedOn\": \"2026-11-01\",", "");
        QVERIFY(!proposed(*domain::importListing(json), {entry}).first().reviewedOn);
    }
};

QTEST_GUILESS_MAIN(ListingImportNothingTest)
#include "listing_import_nothing_test.moc"
