// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_import.h"

#include <QStringEncoder>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::ImportFormat;
using domain::ImportNote;
using domain::TextEncoding;

namespace {

QStringList notesOf(const domain::ListingImport& import)
{
    QStringList notes;
    for (const ImportNote& note : import.notes)
        notes.append(u"%1@%2"_s.arg(note.code).arg(note.line));
    return notes;
}

QStringList names(const domain::ListingImport& import)
{
    QStringList names;
    for (const domain::ImportedRow& row : import.rows)
        names.append(row.entry.name);
    return names;
}

QByteArray encoded(QStringEncoder::Encoding encoding, const QString& text)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::Default);
    return encoder(text);
}

} // namespace

//! How bytes become cells: encodings and delimiters, found out and chosen.
class ListingImportTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const QString text = u"Name,Purpose\r\nB\u00e9n\u00e9teau,\u20ac \u201cx\u201d\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << int(TextEncoding::Utf8);
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8())
                              << int(TextEncoding::Utf8WithMark);
        QTest::newRow("LE") << QByteArray("\xff\xfe" + encoded(QStringEncoder::Utf16LE, text))
                            << int(TextEncoding::Utf16LittleEndian);
        QTest::newRow("BE") << QByteArray("\xfe\xff" + encoded(QStringEncoder::Utf16BE, text))
                            << int(TextEncoding::Utf16BigEndian);
        QTest::newRow("LE without a mark")
            << encoded(QStringEncoder::Utf16LE, text) << int(TextEncoding::Utf16LittleEndian);
        QTest::newRow("BE without a mark")
            << encoded(QStringEncoder::Utf16BE, text) << int(TextEncoding::Utf16BigEndian);
        QTest::newRow("Windows") << QByteArray("Name,Purpose\r\nB\xe9n\xe9teau,\x80 \x93x\x94\r\n")
                                 << int(TextEncoding::Windows1252);
    }
    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto import = domain::importListing(bytes);
        QVERIFY(import);
        QTEST(int(import->encoding), "encoding");
        QCOMPARE(names(*import), QStringList{u"B\u00e9n\u00e9teau"_s});
        QCOMPARE(import->rows.first().entry.purpose, u"\u20ac \u201cx\u201d"_s);
        QCOMPARE(notesOf(*import), QStringList());
        QVERIFY(!domain::encodingName(import->encoding).isEmpty());
    }

    void saysWhatAnEncodingDoesNotHave()
    {
        QCOMPARE(notesOf(*domain::importListing("Name,Purpose\nA\x81,\xe9\n")),
            QStringList{u"import.encoding@0"_s});
        // A person may know better than the bytes say.
        domain::ImportChoices choices;
        choices.encoding = TextEncoding::Utf8;
        QCOMPARE(notesOf(*domain::importListing("Name,Purpose\nA\xe9,x\n", choices)),
            QStringList{u"import.encoding@0"_s});
        QCOMPARE(notesOf(*domain::importListing("Name\n\xef\xbf\xbd\n")), QStringList());
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("comma") << u"Name,Purpose\nA,\"b;c;d\"\n"_s << u","_s;
        QTest::newRow("semicolon") << u"Name;Purpose\nA;b, c, d\nB;e, f\n"_s << u";"_s;
        QTest::newRow("tab") << u"Name\tPurpose\nA\tb, c; d\n"_s << u"\t"_s;
        QTest::newRow("pipe") << u"Name|Purpose\nA|b, c\n"_s << u"|"_s;
        QTest::newRow("named") << u"sep=;\nName;Purpose\nA;b\n"_s << u";"_s;
        QTest::newRow("one column") << u"Name\nA\n"_s << u","_s;
        QTest::newRow("one column of odd words") << u"Name#\nA\n"_s << u","_s;
        QTest::newRow("caret") << u"Name^Purpose\nA^b, c; d\n"_s << u"^"_s;
        QTest::newRow("caret and commas")
            << u"Name^Purpose, Area^Website\nA^b^c\nB^d, e, f^g\n"_s << u"^"_s;
        QTest::newRow("tilde") << u"Name~Purpose\nA~b\n"_s << u"~"_s;
        QTest::newRow("colon") << u"Name:Purpose\nA:b\n"_s << u":"_s;
        QTest::newRow("separator of units") << u"Name\x1fPurpose\nA\x1f\"b\n:c\"\n"_s << u"\x1f"_s;
        QTest::newRow("broken bar") << u"Name\u00a6Purpose\nA\u00a6b, c\n"_s << u"\u00a6"_s;
        QTest::newRow("named caret") << u"sep=^\nName^Purpose\nA^b,c\n"_s << u"^"_s;
        QTest::newRow("commas, and colons in each line")
            << u"Name,Purpose: why\nA,b: c\nB,d: e\n"_s << u","_s;
    }
    void findsTheDelimiter()
    {
        QFETCH(QString, text);
        const auto import = domain::importListing(text.toUtf8());
        QVERIFY(import);
        QTEST(QString(import->delimiter), "delimiter");
        QCOMPARE(import->format, ImportFormat::Csv);
        QCOMPARE(import->rows.first().entry.name, u"A"_s);
        domain::ImportChoices choices;
        choices.delimiter = u'*';
        QVERIFY(domain::importListing(text.toUtf8(), choices)->delimiter == u'*');
    }

    void oneByteEncodingsAreAPersonsChoice_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ISO-8859-2")
            << int(TextEncoding::Latin2) << QByteArray("\xa3\xf3\x64\xbc, \xb9\xfe\xd8");
        QTest::newRow("Windows-1250")
            << int(TextEncoding::Windows1250) << QByteArray("\xa3\xf3\x64\x9f, \x9a\xfe\xd8");
    }
    void oneByteEncodingsAreAPersonsChoice()
    {
        QFETCH(int, encoding);
        QFETCH(QByteArray, bytes);
        domain::ImportChoices choices;
        choices.encoding = TextEncoding(encoding);
        const auto import = domain::importListing("Name\tPurpose\n" + bytes + "\tx\n", choices);
        QVERIFY(import);
        QCOMPARE(names(*import), QStringList{u"Łódź, šţŘ"_s});
        QCOMPARE(int(import->encoding), encoding);
    }

    void theEuroHasItsPlaceIn8859dash15()
    {
        const auto text = domain::decodedText("\xa4 \xa6\xbd \xe9\xff \x80", TextEncoding::Latin9);
        QCOMPARE(text.text, u"€ Šœ éÿ \ufffd"_s);
        QCOMPARE(text.replaced, 1);
        QCOMPARE(domain::decodedText("\xa4\x80\xff", TextEncoding::Windows1252).text, u"¤€ÿ"_s);
    }

    void everyEncodingHasItsName()
    {
        QStringList names;
        for (const TextEncoding encoding : domain::allTextEncodings) {
            names.append(domain::encodingName(encoding));
            // All of ASCII, and no byte is lost silently.
            const auto plain = domain::decodedText("Name\n", encoding);
            const bool twoBytes = encoding == TextEncoding::Utf16LittleEndian
                || encoding == TextEncoding::Utf16BigEndian;
            QCOMPARE(plain.text == u"Name\n"_s, !twoBytes);
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(names.size(), 8);
    }

    void whatIsNoTextIsNotTakenForUtf16()
    {
        for (const QByteArray& bytes :
            {QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10), QByteArray("\0\0\0\0", 4),
                QByteArray("N\0a\0\0\0m\0", 8), QByteArray("N\0a\0m", 5)}) {
            const auto import = domain::importListing(bytes);
            QVERIFY(!import);
            QCOMPARE(import.error().code, u"import.binary"_s);
        }
    }

    void utf16OfOtherScriptsIsFoundByItsLineEnds()
    {
        const QString text = u"Name,Purpose\n\u65e5\u672c\u8a9e,\u0416\u0100\u2000x\n"_s;
        const auto import = domain::importListing(encoded(QStringEncoder::Utf16BE, text));
        QVERIFY(import);
        QCOMPARE(int(import->encoding), int(TextEncoding::Utf16BigEndian));
        QCOMPARE(names(*import), QStringList{u"\u65e5\u672c\u8a9e"_s});
    }
};

QTEST_GUILESS_MAIN(ListingImportTextTest)
#include "listing_import_text_test.moc"
