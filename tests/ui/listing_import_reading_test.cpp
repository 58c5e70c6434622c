// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_export.h"
#include "ui/listing_driver.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QComboBox>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString list = u"Import list"_s;
const QString put = u"Put into the draft"_s;
const QString whole = u"The file is the whole listing"_s;
} // namespace

//! How a file is taken for what it is, or for nothing, as a person sees it on the real service.
class ListingImportReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QApplication::setDoubleClickInterval(1);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init()
    {
        m_stage = std::make_unique<ListingStage>();
        QVERIFY(m_stage->open());
        QVERIFY(person().press(u"Import…"_s));
        QTRY_VERIFY(person().find(u"Or paste its text"_s));
    }

    void aWebPageRemovesNothing()
    {
        domain::ListingVersion version;
        version.number = 1;
        version.entries = completeListing();
        m_stage->drop(m_stage->file(u"listing.html"_s, domain::listingToHtml(version)));
        QTRY_COMPARE(person().errorAt(u"File"_s),
            u"This is a web page. Import the JSON, CSV or Markdown of the listing instead."_s);
        QVERIFY(person().rows(list) < 1);
        QVERIFY(!person().find(whole));
        QVERIFY(!person().find(u"Format"_s));
        // Neither do titles alone.
        m_stage->drop(m_stage->file(u"titles.csv"_s, "Name,Website,Purpose\n"));
        QTRY_COMPARE(
            person().errorAt(u"File"_s), u"There are titles in it, but no row below them."_s);
        QVERIFY(!person().find(whole));
    }

    void withoutANameItIsAskedForIt()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s, "Provider,Purpose\nBrevo,Newsletters\n"));
        QTRY_VERIFY(person().says(u"No row of this file could be read, so it changes nothing."_s));
        QVERIFY(person()
                    .textOf(u"Problems and remarks"_s)
                    .contains(u"No column is the name, so no row can be read."_s));
        QVERIFY(!person().find(whole));
        QCOMPARE(person().refusalOf(put), u"There is nothing to put into the draft."_s);
        QVERIFY(person().type(u"Column “Provider”"_s, u"Name"_s));
        QTRY_COMPARE(person().cell(list, u"Brevo"_s, u"fields"_s), u"Purpose"_s);
        QVERIFY(person().find(whole));
    }

    void aFileWithRowsLeftOutIsNotTheWholeListing()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s, "Name,Purpose\nBrevo,Mail\nOpenAI\n"));
        QTRY_VERIFY(person().find(whole));
        QVERIFY(person().refusalOf(whole).contains(u"could not be read, so it is not known what"));
        QVERIFY(person().says(u"They may stand in the"_s));
        m_stage->drop(m_stage->file(u"whole.csv"_s, "Name,Purpose\nBrevo,Mail\n"));
        QTRY_VERIFY(person().find(whole) && person().find(whole)->isEnabled());
        QCOMPARE(person().refusalOf(whole), QString());
    }

    void theDelimiterThatWasFoundIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<QString>("other");
        QTest::newRow("sep=^") << u"sep=^\nName^Purpose\nBrevo^Newsletters\n"_s << u"Caret"_s
                               << u""_s;
        QTest::newRow("tilde") << u"Name~Purpose\nBrevo~Newsletters\n"_s << u"Tilde"_s << u""_s;
        QTest::newRow("section") << u"Name\u00a7Purpose\nBrevo\u00a7Newsletters\n"_s << u"Other…"_s
                                 << u"\u00a7"_s;
    }
    void theDelimiterThatWasFoundIsShown()
    {
        QFETCH(QString, text);
        m_stage->drop(m_stage->file(u"list.csv"_s, text.toUtf8()));
        QTRY_COMPARE(person().cell(list, u"Brevo"_s, u"fields"_s), u"Purpose"_s);
        QTEST(person().textOf(u"Delimiter"_s), "delimiter");
        QTEST(person().textOf(u"Other delimiter"_s), "other");
    }

    void anyCharacterCanBeTheDelimiter()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s, "NamexPurpose\nBrevoxNewsletters\n"));
        QTRY_VERIFY(person().says(u"No row of this file could be read, so it changes nothing."_s));
        QVERIFY(!person().find(u"Other delimiter"_s));
        QVERIFY(person().type(u"Delimiter"_s, u"Other…"_s));
        QVERIFY(person().type(u"Other delimiter"_s, u"\""_s));
        QCOMPARE(person().errorAt(u"Other delimiter"_s),
            u"This can't separate cells. Type another character."_s);
        QVERIFY(person().type(u"Other delimiter"_s, u"x"_s));
        QTRY_COMPARE(person().cell(list, u"Brevo"_s, u"fields"_s), u"Purpose"_s);
        QCOMPARE(person().errorAt(u"Other delimiter"_s), QString());
        QCOMPARE(person().textOf(u"Delimiter"_s), u"Other…"_s);
        // There is no second one.
        QVERIFY(person().type(u"Other delimiter"_s, QString(100'000, u'x')));
        QCOMPARE(person().textOf(u"Other delimiter"_s), u"x"_s);
        QVERIFY(person().type(u"Delimiter"_s, u"Comma"_s));
        QTRY_VERIFY(!person().find(u"Other delimiter"_s));
        m_stage->drop(m_stage->file(u"next.csv"_s, "Name;Purpose\nBrevo;Newsletters\n"));
        QTRY_COMPARE(person().textOf(u"Delimiter"_s), u"Semicolon"_s);
    }

    void aOneByteEncodingCanBeChosen()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s, "Name,Purpose\n\xa3\xf3\x64\xbc,x\n"));
        QTRY_VERIFY(person().find(u"Encoding"_s));
        QVERIFY(person().type(u"Encoding"_s, u"ISO-8859-2 (central Europe)"_s));
        QTRY_VERIFY(namesIn(m_stage->page(), list).contains(u"Łódź"_s));
    }

private:
    [[nodiscard]] const PageDriver& person() const { return m_stage->person(); }

    std::unique_ptr<ListingStage> m_stage;
};

QTEST_MAIN(ListingImportReadingTest)
#include "listing_import_reading_test.moc"
