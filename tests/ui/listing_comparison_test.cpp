// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/listing_driver.h"

#include "ui/parts/changed_text.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QXmlStreamReader>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"Compare versions list"_s;

QString errorIn(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

//! Answers the dialog that asks where to.
bool saveAs(QWidget& page, const QString& path)
{
    const auto dialog = [&] {
        return page.findChild<QFileDialog*>();
    };
    if (!QTest::qWaitFor([&] { return dialog() != nullptr; }, 10'000))
        return false;
    // The name that is being typed goes before what selectFile() would set.
    dialog()->findChild<QLineEdit*>()->setText(path);
    QMetaObject::invokeMethod(dialog(), "accept");
    // The next one must not be taken for this one.
    return QTest::qWaitFor([&] { return QFileInfo::exists(path) && !dialog(); }, 10'000);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Two versions, or two days, side by side, on the real service.
class ListingComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init()
    {
        m_stage = std::make_unique<ListingStage>();
        QVERIFY(m_stage->open());
    }

    void oneVersionHasNothingToCompare()
    {
        QVERIFY(person().press(u"Compare versions"_s));
        QTRY_VERIFY(person().says(
            u"There is one version so far. Differences stand here once there is another."_s));
        QVERIFY(person().says(u"No differences"_s));
    }

    void theLatestStandsAgainstTheOneBefore()
    {
        QVERIFY(m_stage->publishNext(completeListing(), u"Two more."_s));
        QVERIFY(person().press(u"Compare versions"_s));
        QTRY_COMPARE(namesIn(m_stage->page(), list), (QStringList{u"WorkOS"_s, u"Crisp"_s}));
        QVERIFY(person().saysExactly(u"2 added"_s));
        QCOMPARE(person().cell(list, u"WorkOS"_s, u"what"_s), u"Added"_s);
        QCOMPARE(person().cell(list, u"WorkOS"_s, u"place"_s), u"At place 3"_s);
        QVERIFY(person().textOf(u"Compare to"_s).startsWith(u"Version 2 (in force since "_s));
        QVERIFY(person().textOf(u"Compare from"_s).startsWith(u"Version 1 (from "_s));
        QVERIFY(person().press(u"Swap the two sides"_s));
        QTRY_VERIFY(person().saysExactly(u"2 removed"_s));
        QCOMPARE(person().cell(list, u"Crisp"_s, u"what"_s), u"Removed"_s);
        // The same on both sides.
        QVERIFY(person().type(u"Compare from"_s, person().textOf(u"Compare to"_s)));
        QTRY_VERIFY(person().says(u"Nothing differs between version 1, valid from "_s));
        QVERIFY(namesIn(m_stage->page(), list).isEmpty());
    }

    void eachFieldStandsBeforeAndAfter()
    {
        auto entries = completeListing();
        entries[2].purpose = u"Social login and directory sync"_s;
        std::swap(entries[0], entries[1]);
        QVERIFY(m_stage->publishNext(completeListing(), u"Two more."_s));
        QVERIFY(m_stage->publishNext(entries, u"Better words."_s));
        QVERIFY(person().press(u"Compare versions"_s));
        QTRY_VERIFY(person().saysExactly(u"1 changed, 1 moved"_s));
        QCOMPARE(person().cell(list, u"WorkOS"_s, u"fields"_s), u"Purpose"_s);
        QVERIFY(person().choose(list, u"WorkOS"_s));
        QTRY_COMPARE(sides(),
            (QStringList{u"Social login authentication"_s, u"Social login and directory sync"_s}));
        // By line and underline as well as by colour.
        const QList<ui::ChangedText*> texts = m_stage->page().findChildren<ui::ChangedText*>();
        QVERIFY(
            texts.first()->text().contains(u"text-decoration:line-through\">authentication<"_s));
        QVERIFY(
            texts.last()->text().contains(u"text-decoration:underline\">and directory sync<"_s));
        QCOMPARE(texts.last()->accessibleName(), u"Social login and directory sync"_s);
        QVERIFY(person().choose(list, u"OpenAI"_s));
        QTRY_VERIFY(person().says(u"Moved · Place 2 → 1"_s));
    }

    void countriesAndDaysStandInWords()
    {
        auto entries = completeListing();
        entries[2].countries = {u"DE"_s, u"US"_s};
        entries[2].reviewedOn = QDate(2026, 11, 12);
        QVERIFY(m_stage->publishNext(completeListing(), u"Two more."_s));
        QVERIFY(m_stage->publishNext(entries, u"Another country."_s));
        QVERIFY(person().press(u"Compare versions"_s));
        QVERIFY(person().choose(list, u"WorkOS"_s));
        QTRY_COMPARE(sides(),
            (QStringList{u"France, United States"_s, u"Germany, United States"_s,
                u"1 November 2026"_s, u"12 November 2026"_s}));
    }

    void aDayHasTheListingThatHeldThen()
    {
        QVERIFY(m_stage->publishNext(completeListing(), u"Two more."_s));
        QVERIFY(person().press(u"Compare versions"_s));
        QTRY_COMPARE(person().rows(list), 2);
        QVERIFY(person().type(u"Compare from"_s, u"As of a day"_s));
        const QString from = u"Day to compare from"_s;
        const QDate today = m_stage->service().now().date();
        QVERIFY(person().type(from, today.addDays(-1).toString(Qt::ISODate)));
        QTRY_VERIFY(person().saysExactly(u"2 added"_s));
        QVERIFY(person().type(from, today.toString(Qt::ISODate)));
        QTRY_VERIFY(person().says(u"Nothing differs between the listing as of "_s));
        // Before there was any: all of it came since.
        QVERIFY(person().type(from, u"3 February 2001"_s));
        QTRY_VERIFY(person().saysExactly(u"5 added"_s));
        // What is no day stays, and so does what is compared.
        QVERIFY(person().type(from, u"soon"_s));
        QTRY_VERIFY(person().says(u"“soon” is no day. Write it like 28 November 2026."_s));
        const int reads = m_stage->faults.count("GET", u"/listing/history"_s);
        m_stage->page().refresh();
        QTRY_VERIFY(m_stage->faults.count("GET", u"/listing/history"_s) > reads);
        // Asked after the history, and answered after it.
        QVERIFY(await(m_stage->client->organizations().list()));
        QVERIFY(person().saysExactly(u"5 added"_s));
        QCOMPARE(person().textOf(from), u"soon"_s);
        QVERIFY(person().type(from, today.toString(Qt::ISODate)));
        QTRY_VERIFY(!person().says(u"is no day."_s));
    }

    void theDraftIsASideForWhoMaySeeIt()
    {
        QList<domain::SubProcessor> entries = completeListing();
        ServiceClient ada = m_stage->operatorClient();
        QCOMPARE(
            ada.send("PUT", listingPath(u"/draft"_s), draftBody(entries, QDate())).status, 200);
        QVERIFY(person().press(u"Compare versions"_s));
        QTRY_COMPARE(person().textOf(u"Compare to"_s), u"Draft of the next version"_s);
        QTRY_VERIFY(person().saysExactly(u"2 added"_s));
        ui::PageContext context = m_stage->context();
        context.standing = {};
        m_stage->page().setContext(context);
        QTRY_VERIFY(person().textOf(u"Compare to"_s) != u"Draft of the next version"_s);
        const auto* choice = qobject_cast<QComboBox*>(person().find(u"Compare to"_s));
        QCOMPARE(choice->findText(u"Draft of the next version"_s), -1);
    }

    void itIsCopiedAndSaved()
    {
        QVERIFY(m_stage->publishNext(completeListing(), u"Two <more>."_s));
        QVERIFY(person().press(u"Compare versions"_s));
        QTRY_COMPARE(person().rows(list), 2);
        QVERIFY(chooseFromMenu(person(), u"Export"_s, u"Copy as Markdown"_s));
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Added at place 3: **WorkOS**"_s));
        QVERIFY(QApplication::clipboard()->text().startsWith(
            u"## Changes from version 1, valid from "_s));
        QVERIFY(chooseFromMenu(person(), u"Export"_s, u"Copy as HTML"_s));
        QTRY_VERIFY(QApplication::clipboard()->mimeData()->hasHtml());
        QCOMPARE(errorIn(QApplication::clipboard()->text().toUtf8()), QString());

        const QString page = m_stage->folder.filePath(u"difference.html"_s);
        QVERIFY(chooseFromMenu(person(), u"Export"_s, u"Save as HTML…"_s));
        QVERIFY(saveAs(m_stage->page(), page));
        QVERIFY(contentOf(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        QVERIFY(contentOf(page).contains("<strong><bdi>Crisp</bdi></strong>"));
        QCOMPARE(errorIn(contentOf(page)), QString());
        const QString markdown = m_stage->folder.filePath(u"difference.md"_s);
        QVERIFY(chooseFromMenu(person(), u"Export"_s, u"Save as Markdown…"_s));
        QVERIFY(saveAs(m_stage->page(), markdown));
        QTRY_VERIFY(contentOf(markdown).contains("Added at place 5: **Crisp**"));
    }

private:
    [[nodiscard]] const PageDriver& person() const { return m_stage->person(); }
    [[nodiscard]] QStringList sides() const
    {
        QStringList texts;
        const auto all = m_stage->page().findChildren<ui::ChangedText*>();
        for (const ui::ChangedText* each : all)
            texts.append(each->plainText());
        return texts;
    }

    std::unique_ptr<ListingStage> m_stage;
};

QTEST_MAIN(ListingComparisonTest)
#include "listing_comparison_test.moc"
