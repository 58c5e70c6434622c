// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/listing_driver.h"

#include "ui/parts/changed_text.h"
#include "ui/parts/data_table.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"Import list"_s;
const QString put = u"Put into the draft"_s;

//! Bytes that this program has read so far, from wherever.
qint64 bytesRead()
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split('\n').first().split(' ').last().toLongLong();
}

QStringList slugsOf(const std::optional<QList<domain::SubProcessor>>& entries)
{
    QStringList slugs;
    for (const domain::SubProcessor& entry : entries.value_or(QList<domain::SubProcessor>()))
        slugs.append(entry.slug);
    return slugs;
}

} // namespace

//! A file on its way into the draft, as a person sees it, on the real service.
class ListingImportTest : public QObject {
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

    void theNewTableOfTheDocumentationAddsTwo()
    {
        QCOMPARE(person().refusalOf(put), u"Choose a file first, or paste its text."_s);
        m_stage->drop(documentationFile(2026));
        QTRY_COMPARE(namesIn(m_stage->page(), list), (QStringList{u"WorkOS"_s, u"Crisp"_s}));
        QVERIFY(person().saysExactly(u"2 added · sub-processors-2026.md"_s));
        QCOMPARE(person().cell(list, u"WorkOS"_s, u"place"_s), u"At place 3"_s);
        QCOMPARE(person().cell(list, u"Crisp"_s, u"place"_s), u"At place 5"_s);
        // Where it is to stand is shown beside the pane; fields are there for what changed.
        QCOMPARE(tableOfRows()->givenUpColumns(), QStringList{u"fields"_s});
        QCOMPARE(person().textOf(u"Format"_s), u"Markdown"_s);
        QCOMPARE(person().textOf(u"Encoding"_s), u"UTF-8"_s);
        QVERIFY(!person().find(u"Delimiter"_s));
        QVERIFY(!m_stage->draftEntries());
        QCOMPARE(textOfPut(), u"Put 2 changes into the draft"_s);
        QVERIFY(person().press(put));
        QTRY_VERIFY(!person().find(put));
        QCOMPARE(slugsOf(m_stage->draftEntries()),
            (QStringList{u"microsoft-azure"_s, u"openai"_s, u"workos"_s, u"brevo"_s, u"crisp"_s}));
        QCOMPARE(domain::listingToMarkdown(*m_stage->draftEntries()), documentation(2026));
    }

    void theOtherWayRoundTwoAreGoneIfThePersonSaysSo()
    {
        QVERIFY(m_stage->publishNext(completeListing(), u"Two more."_s));
        m_stage->page().refresh();
        m_stage->drop(documentationFile(2025));
        QTRY_VERIFY(person().saysExactly(u"2 removed · sub-processors-2025.md"_s));
        QCOMPARE(namesIn(m_stage->page(), list), (QStringList{u"WorkOS"_s, u"Crisp"_s}));
        // A file need not be the whole listing.
        QCOMPARE(person().refusalOf(put), u"Tick what is to be put into the draft."_s);
        QVERIFY(person().saysExactly(u"2 entries of the listing do not stand in this file."_s)
            || person().says(u"of the listing do not stand in this file."_s));
        QVERIFY(person().press(u"The file is the whole listing"_s));
        QTRY_COMPARE(textOfPut(), u"Put 2 changes into the draft"_s);
        QVERIFY(person().press(u"Keep them in the listing"_s));
        QTRY_COMPARE(person().refusalOf(put), u"Tick what is to be put into the draft."_s);
        QVERIFY(person().press(u"The file is the whole listing"_s));
        QVERIFY(person().press(put));
        QTRY_VERIFY(m_stage->draftEntries());
        QCOMPARE(domain::listingToMarkdown(*m_stage->draftEntries()), documentation(2025));
    }

    void rowsAreChosenByKeyboardAndMouse()
    {
        m_stage->drop(documentationFile(2026));
        QTRY_COMPARE(person().rows(list), 2);
        ui::DataTable* table = tableOfRows();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(textOfPut(), u"Put 1 change into the draft"_s);
        QVERIFY(!ticked(0) && ticked(1));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(ticked(0) && ticked(1));
        // On the box, and on the name beside it, which only selects.
        const QRect first = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(32, 18));
        QTRY_VERIFY(!ticked(0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(80, 18));
        QTRY_VERIFY(person().find(u"Put this into the draft"_s));
        QVERIFY(!ticked(0));
        QVERIFY(person().press(u"Put this into the draft"_s));
        QTRY_VERIFY(ticked(0));
        QVERIFY(person().press(u"Select none"_s));
        QTRY_COMPARE(person().refusalOf(put), u"Tick what is to be put into the draft."_s);
        QVERIFY(
            !qobject_cast<QCheckBox*>(person().find(u"Put this into the draft"_s))->isChecked());
        QVERIFY(person().press(u"Select all"_s));
        QTRY_VERIFY(ticked(0) && ticked(1));
        // Only what is ticked goes in.
        QVERIFY(person().press(u"Put this into the draft"_s));
        QTRY_COMPARE(textOfPut(), u"Put 1 change into the draft"_s);
        QVERIFY(person().press(put));
        QTRY_VERIFY(m_stage->draftEntries());
        QCOMPARE(slugsOf(m_stage->draftEntries()),
            (QStringList{u"microsoft-azure"_s, u"openai"_s, u"brevo"_s, u"crisp"_s}));
    }

    void aSpreadsheetOfWindowsIsRead()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s,
            "Name;Website;Purpose;Data processed;Region of data hosting\r\n"
            "Caf\xe9 Zo\xeb;https://zoe.example;Coffee \x80;Email addresses;France Central "
            "(EU)\r\n"));
        QTRY_VERIFY(namesIn(m_stage->page(), list).contains(u"Café Zoë"_s));
        QCOMPARE(person().textOf(u"Format"_s), u"CSV"_s);
        QCOMPARE(person().textOf(u"Encoding"_s), u"Windows-1252 (western Europe)"_s);
        QCOMPARE(person().textOf(u"Delimiter"_s), u"Semicolon"_s);
        // What was found out can be changed, there and back.
        QVERIFY(person().type(u"Delimiter"_s, u"Comma"_s));
        QTRY_VERIFY(!namesIn(m_stage->page(), list).contains(u"Café Zoë"_s));
        QVERIFY(person().type(u"Delimiter"_s, u"Semicolon"_s));
        QTRY_VERIFY(namesIn(m_stage->page(), list).contains(u"Café Zoë"_s));
        QVERIFY(person().type(u"Format"_s, u"JSON"_s));
        QTRY_COMPARE(person().errorAt(u"File"_s), u"This is no JSON that can be read."_s);
        QVERIFY(person().type(u"Format"_s, u"CSV"_s));
        QTRY_COMPARE(person().errorAt(u"File"_s), QString());
        QTRY_VERIFY(namesIn(m_stage->page(), list).contains(u"Café Zoë"_s));
    }

    void anUnknownColumnIsAsked()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s,
            "Name,Website,Purpose,Data processed,Location,Price\n"
            "Brevo,https://www.brevo.com,SMTP relay,Email addresses,Germany,9 EUR\n"));
        QTRY_VERIFY(person().find(u"Column “Location”"_s));
        QCOMPARE(person().textOf(u"Column “Location”"_s), u"Not said yet: left out"_s);
        QVERIFY(person().says(u"Perhaps “Region of data hosting”."_s));
        QCOMPARE(person().textOf(u"Column “Price”"_s), u"Not said yet: left out"_s);
        QVERIFY(!person().find(u"Column “Name”"_s));
        QVERIFY(person().says(u"Is “Location” what is called “Region of data hosting” here?"_s));
        // Not taken before somebody says so.
        QVERIFY(!person().cell(list, u"Brevo"_s, u"fields"_s));
        QVERIFY(person().type(u"Column “Location”"_s, u"Region of data hosting"_s));
        QTRY_COMPARE(person().cell(list, u"Brevo"_s, u"fields"_s), u"Region of data hosting"_s);
        QVERIFY(person().type(u"Column “Location”"_s, u"Leave it out"_s));
        QTRY_VERIFY(!person().cell(list, u"Brevo"_s, u"fields"_s));
        QVERIFY(person().press(u"4 known columns…"_s) || person().press(u"4 known column(s)…"_s));
        QVERIFY(person().find(u"Column “Name”"_s));
    }

    void guessesAreAsked()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s,
            "Name,Website,Purpose,Data processed,Region of data hosting\n"
            "Nimbus,https://nimbus.example,Hosting,Email addresses,France Central (EU)\n"
            "Open AI,https://openai.com,LLM provider,LLM prompts and responses,United States\n"));
        const QString france = u"“Nimbus”: does “France Central (EU)” mean France (FR)?"_s;
        QTRY_VERIFY(person().says(france));
        QVERIFY(person().find(u"All questions that are open"_s));
        QVERIFY(person()
                    .textOf(u"All questions that are open"_s)
                    .contains(u"“Open AI” has the website of “OpenAI”"_s));
        QVERIFY(person().press(u"Yes: "_s + france));
        QTRY_VERIFY(!person().says(france));
        QVERIFY(person().press(u"Yes to all 4"_s) || person().press(u"Yes to all 3"_s));
        QTRY_VERIFY(!person().find(u"All questions that are open"_s));
        QTRY_COMPARE(person().cell(list, u"Open AI"_s, u"what"_s), u"Changed"_s);
        QVERIFY(person().choose(list, u"Nimbus"_s));
        QTRY_VERIFY(person().saysExactly(u"France"_s));
        QVERIFY(person().press(put));
        QTRY_VERIFY(m_stage->draftEntries());
        const auto entries = *m_stage->draftEntries();
        const auto nimbus = std::find_if(
            entries.begin(), entries.end(), [](const auto& e) { return e.slug == u"nimbus"_s; });
        QVERIFY(nimbus != entries.end());
        QCOMPARE(nimbus->countries, QStringList{u"FR"_s});
        QCOMPARE(nimbus->dataCategories, domain::DataCategories(domain::DataCategory::Email));
        QVERIFY(slugsOf(entries).contains(u"openai"_s));
        QVERIFY(!slugsOf(entries).contains(u"open-ai"_s));
    }

    void aGuessThatIsDeniedIsNotTaken()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s,
            "Name,Website,Purpose,Data processed,Region of data hosting\n"
            "Nimbus,https://nimbus.example,Hosting,Email addresses,France Central (EU)\n"));
        QVERIFY(person().press(u"No to all 2"_s));
        QTRY_VERIFY(person().find(u"Ask again what was answered"_s));
        QTRY_VERIFY(!person().says(u"Question 1 of"_s));
        QVERIFY(person().press(put));
        QTRY_VERIFY(m_stage->draftEntries());
        QVERIFY(m_stage->draftEntries()->first().countries.isEmpty());
    }

    void tooLargeIsRefusedUnread()
    {
        QFile file(m_stage->folder.filePath(u"large.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200LL * 1024 * 1024));
        const qint64 before = bytesRead();
        QVERIFY(before > 0);
        m_stage->drop(file.fileName());
        QTRY_COMPARE(person().errorAt(u"File"_s),
            u"This file has 200 MiB. A listing can have 16 MiB at most; nothing of it was read."_s);
        QVERIFY(bytesRead() - before < 1024 * 1024);
        QVERIFY(!person().find(u"Format"_s));
        // Neither is what has no size.
        m_stage->drop(u"/dev/zero"_s);
        QTRY_COMPARE(person().errorAt(u"File"_s), u"“zero” is no file that can be read."_s);
        m_stage->drop(documentationFile(2026));
        QTRY_COMPARE(person().rows(list), 2);
        QCOMPARE(person().errorAt(u"File"_s), QString());
    }

    void problemsSayTheirLines()
    {
        m_stage->drop(m_stage->file(u"list.csv"_s, "Name,Purpose\nBrevo,Newsletters\n,Nobody\n"));
        QTRY_VERIFY(person().find(u"Problems and remarks"_s));
        QVERIFY(person()
                    .textOf(u"Problems and remarks"_s)
                    .contains(u"Line 3 has no name and is left out."_s));
        QVERIFY(person().saysExactly(u"1 problem"_s) || person().saysExactly(u"1 problem(s)"_s));
        QVERIFY(person().choose(list, u"Brevo"_s));
        QTRY_VERIFY(person().find(u"Back to the file"_s));
        QTRY_VERIFY(!m_stage->page().findChildren<ui::ChangedText*>().isEmpty());
        QVERIFY(person().press(u"Back to the file"_s));
        QTRY_VERIFY(person().find(u"Problems and remarks"_s));
    }

    void pastedTextIsReadAndNotLost()
    {
        QVERIFY(person().type(u"Or paste its text"_s, QString::fromUtf8(documentation(2026))));
        QTRY_COMPARE(person().rows(list), 2);
        QVERIFY(person().saysExactly(u"2 added · the pasted text"_s));
        QVERIFY(!person().find(u"Encoding"_s));
        QVERIFY(person().press(u"Back to Sub-processors"_s));
        QTRY_VERIFY(person().find(u"Import…"_s));
        QVERIFY(person().press(u"Import…"_s));
        QTRY_COMPARE(
            person().textOf(u"Or paste its text"_s), QString::fromUtf8(documentation(2026)));
        QTRY_COMPARE(person().rows(list), 2);
    }

    void whatTheListingSaysAlreadyIsNothing()
    {
        m_stage->drop(documentationFile(2025));
        QTRY_VERIFY(person().says(u"This file says what the listing says already."_s));
        QCOMPARE(person().refusalOf(put), u"There is nothing to put into the draft."_s);
        // It is forgotten with the level.
        QVERIFY(person().press(u"Back to Sub-processors"_s));
        QVERIFY(person().press(u"Import…"_s));
        QTRY_VERIFY(
            person().says(u"What a file would change stands here once you have chosen one."_s));
    }

    void theFileIsChosenInADialog()
    {
        QTRY_VERIFY(
            person().says(u"What a file would change stands here once you have chosen one."_s));
        QVERIFY(person().press(u"Choose a file…"_s));
        const auto dialog = [this] {
            return m_stage->page().findChild<QFileDialog*>();
        };
        QTRY_VERIFY(dialog());
        dialog()->selectFile(documentationFile(2026));
        QMetaObject::invokeMethod(dialog(), "accept");
        QTRY_COMPARE(person().rows(list), 2);
    }

    void somebodyElseWritesMeanwhile_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::newRow("a draft of theirs, begun meanwhile") << false;
        QTest::newRow("the draft, changed meanwhile") << true;
    }
    void somebodyElseWritesMeanwhile()
    {
        QFETCH(bool, begun);
        ServiceClient grace = m_stage->operatorClient();
        auto theirs = domain::listingFromMarkdown(documentation(2025)).value();
        const QString path = listingPath(u"/draft"_s);
        int reads = 1; // by the entries; the next is of this level
        if (begun) {
            reads = m_stage->faults.count("GET", path);
            QCOMPARE(grace.send("PUT", path, draftBody(theirs, QDate())).status, 200);
            m_stage->page().refresh();
        }
        m_stage->drop(documentationFile(2026));
        QTRY_COMPARE(person().rows(list), 2);
        // "Crisp" is not wanted.
        const auto index = tableOfRows()->model()->index(1, 0);
        tableOfRows()->model()->setData(index, Qt::Unchecked, Qt::CheckStateRole);
        QTRY_COMPARE(textOfPut(), u"Put 1 change into the draft"_s);
        // The page has read the draft, or that there is none, for the last time.
        QTRY_VERIFY(m_stage->faults.count("GET", path) > reads);
        (void)m_stage->draftEntries();
        theirs[2].purpose = u"Mail"_s;
        const auto now = grace.get(path);
        QCOMPARE(grace
                     .send("PUT", path, draftBody(theirs, QDate()),
                         begun ? ifMatch(revOf(now)) : ServiceClient::Headers())
                     .status,
            200);
        QVERIFY(person().press(put));
        QTRY_VERIFY(person().saysExactly(u"Somebody else changed the draft meanwhile."_s));
        QCOMPARE(m_stage->draftEntries().value(), theirs);
        // Held against theirs now, with the choice that was made.
        QTRY_COMPARE(person().cell(list, u"Brevo"_s, u"fields"_s), u"Purpose"_s);
        QVERIFY(ticked(0) && !ticked(2));
        tableOfRows()->model()->setData(
            tableOfRows()->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
        QTRY_COMPARE(textOfPut(), u"Put 1 change into the draft"_s);
        QVERIFY(person().press(put));
        QTRY_VERIFY(!person().find(put));
        QCOMPARE(slugsOf(m_stage->draftEntries()),
            (QStringList{u"microsoft-azure"_s, u"openai"_s, u"workos"_s, u"brevo"_s}));
        QCOMPARE(m_stage->draftEntries()->last().purpose, u"Mail"_s);
    }

private:
    [[nodiscard]] const PageDriver& person() const { return m_stage->person(); }
    [[nodiscard]] QString textOfPut() const
    {
        const auto* button = qobject_cast<QAbstractButton*>(person().find(put));
        return button && button->isEnabled() ? button->text() : QString();
    }
    [[nodiscard]] ui::DataTable* tableOfRows() const
    {
        return qobject_cast<ui::DataTable*>(person().find(list));
    }
    [[nodiscard]] bool ticked(int row) const
    {
        return tableOfRows()->model()->index(row, 0).data(Qt::CheckStateRole).toInt()
            == Qt::Checked;
    }

    std::unique_ptr<ListingStage> m_stage;
};

QTEST_MAIN(ListingImportTest)
#include "listing_import_test.moc"
