// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/listing_api.h"
#include "domain/import_proposal.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"
#include "domain/site_reader.h"
#include "service/listing_scene.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/subprocessors/listing_exports.h"
#include "ui/pages/subprocessors/subprocessors_page.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"Sub-processors list"_s;

//! The entry of the Export menu with these words; null when there is none.
QAction* exportAction(const QWidget& root, const QString& words)
{
    const QList<QPushButton*> buttons = root.findChildren<QPushButton*>();
    for (const QPushButton* button : buttons) {
        if (button->text() != "Export"_L1 || !button->menu() || !button->isEnabled())
            continue;
        const QList<QAction*> actions = button->menu()->actions();
        for (QAction* action : actions) {
            if (action->text() == words)
                return action;
        }
    }
    return nullptr;
}

//! Chooses that entry, and a place for the file in the dialog that comes; the name that the dialog
//! suggested.
QString saveBy(QWidget& root, const QString& words, const QString& path)
{
    QAction* action = exportAction(root, words);
    if (!action || !action->isEnabled())
        return u"off"_s;
    action->trigger();
    QPointer<QFileDialog> dialog = root.findChild<QFileDialog*>();
    if (!dialog)
        return u"no dialog"_s;
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([&] { return dialog.isNull(); }, 5'000) ? suggested : u"open"_s;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

//! What is in the Export menu of the real page, in front of the real service.
class ListingExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setDoubleClickInterval(1); }
    void init()
    {
        m_stage = std::make_unique<PageStage>();
        QVERIFY(m_stage->signUp());
        m_page = std::make_unique<ui::SubProcessorsPage>(m_stage->context());
        m_page->resize(984, 780);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(driver().rows(list), 3);
        m_place = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_page.reset();
        m_stage.reset();
    }

    void whatIsInForceIsSavedAsEachFormat()
    {
        const auto inForce = await(m_stage->client->listing().inForce());
        QVERIFY(inForce);
        const auto saved = [&](const QString& words, const QString& ending) {
            const QString path = m_place->filePath(u"x."_s + ending);
            const QString suggested = saveBy(*m_page, words, path);
            if (suggested != u"sub-processors-v1."_s + ending)
                qWarning("suggested %s", qPrintable(suggested));
            const auto isSaid = [&] {
                return driver().says(u"Saved to "_s + path);
            };
            return QTest::qWaitFor(isSaid, 20'000) ? contentOf(path) : QByteArray();
        };
        QCOMPARE(saved(u"Save as Markdown…"_s, u"md"_s), documentation(2025));
        QCOMPARE(saved(u"Save as CSV…"_s, u"csv"_s), domain::listingToCsv(inForce->entries));
        QCOMPARE(saved(u"Save as JSON…"_s, u"json"_s), domain::listingToJson(*inForce));
        QCOMPARE(saved(u"Save as HTML…"_s, u"html"_s), domain::listingToHtml(*inForce));
        QVERIFY(saved(u"Save as PDF…"_s, u"pdf"_s).startsWith("%PDF"));
        // The document is the listing, whatever is filtered.
        QVERIFY(driver().type(u"Filter Sub-processors"_s, u"OpenAI"_s));
        QTRY_COMPARE(driver().rows(list), 1);
        exportAction(*m_page, u"Copy as Markdown"_s)->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), documentation(2025));
        QTRY_VERIFY(driver().says(u"The table was copied as Markdown."_s));
    }

    void aFileThatCanNotBeWrittenIsSaid()
    {
        QFile file(m_place->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        (void)saveBy(*m_page, u"Save as CSV…"_s, m_place->filePath(u"file/x.csv"_s));
        QTRY_VERIFY(driver().says(u"could not be written. Check the free space"_s));
    }

    void aDraftIsMarkedAsOne()
    {
        ui::ListPage page(u"Sub-processors"_s, u"draft"_s);
        ui::ListingExports exports(page);
        page.show();
        QVERIFY(!exportAction(page, u"Save as CSV…"_s)); // nothing is shown yet
        exports.showDraft({tests::soundEntry()});
        for (const QString& words : {u"Save as HTML…"_s, u"Save as PDF…"_s}) {
            QVERIFY(!exportAction(page, words)->isEnabled());
            QVERIFY(exportAction(page, words)->toolTip().contains(u"Publish it first"));
        }
        const QString path = m_place->filePath(u"draft.json"_s);
        QCOMPARE(saveBy(page, u"Save as Markdown…"_s, m_place->filePath(u"draft.md"_s)),
            u"sub-processors-draft.md"_s);
        QCOMPARE(saveBy(page, u"Save as CSV…"_s, m_place->filePath(u"draft.csv"_s)),
            u"sub-processors-draft.csv"_s);
        QCOMPARE(saveBy(page, u"Save as JSON…"_s, path), u"sub-processors-draft.json"_s);
        QTRY_COMPARE(contentOf(path), domain::draftToJson({tests::soundEntry()}));
        QVERIFY(!contentOf(path).contains("hash"));
        exports.showVersion(tests::versionOf({tests::soundEntry()}), u"v1"_s);
        QVERIFY(exportAction(page, u"Save as PDF…"_s)->isEnabled());
        QCOMPARE(saveBy(page, u"Save as HTML…"_s, m_place->filePath(u"v.html"_s)),
            u"sub-processors-v1.html"_s);
        QTRY_VERIFY(!contentOf(m_place->filePath(u"v.html"_s)).isEmpty());
    }

    void aSiteIsWrittenAndBroughtUpToDate()
    {
        publishMore();
        openSite();
        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"There is no such folder. Choose one that exists."_s));
        QVERIFY(driver().type(u"Folder of the site"_s, m_place->path()));
        QVERIFY(driver().type(u"Public address of the site"_s, u"http://x.example"_s));
        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"Give the address of the folder on the web"_s));
        QVERIFY(driver().type(u"Public address of the site"_s, u"https://x.example/list"_s));
        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"The site is written, with 3 version(s)."_s));
        QVERIFY(driver().says(u"11 of 11 files are new or were changed."_s));

        const auto page = [&](const QString& name) {
            return tests::readPage(contentOf(m_place->filePath(name)));
        };
        QVERIFY(page(u"index.html"_s).text.contains(u"Version 1 has been in force"));
        QVERIFY(page(u"index.html"_s).text.contains(u"Version 2, from "));
        QVERIFY(page(u"versions/3.html"_s).text.contains(u"withdrawn before that day"));
        QCOMPARE(contentOf(m_place->filePath(u"sub-processors.md"_s)), documentation(2025));
        const tests::Feed feed = tests::readFeed(contentOf(m_place->filePath(u"feed.xml"_s)));
        QCOMPARE(feed.error, QString());
        QCOMPARE(feed.ids.size(), 4);
        QCOMPARE(feed.links.value(u"self"_s), u"https://x.example/list/feed.xml"_s);
        QVERIFY(!contentOf(m_place->filePath(u"versions.html"_s)).contains("Only a draft"));

        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"0 of 11 files are new or were changed."_s));
    }

    void filesOfAnotherOriginAreAskedAbout()
    {
        const QString index = m_place->filePath(u"index.html"_s);
        QFile mine(index);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        QCOMPARE(mine.write("mine"), 4);
        mine.close();
        openSite();
        QVERIFY(driver().type(u"Folder of the site"_s, m_place->path()));
        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"Replace 1 file(s) of another origin?"_s));
        QVERIFY(driver().says(u"index.html"_s));
        QVERIFY(driver().press(u"Keep"_s));
        QTRY_VERIFY(!driver().says(u"Replace 1 file(s) of another origin?"_s));
        QCOMPARE(contentOf(index), "mine");
        QCOMPARE(namesIn(m_place->path()), QStringList(u"index.html"_s));
        QVERIFY(driver().press(u"Export site"_s));
        QVERIFY(driver().press(u"Replace"_s));
        QTRY_VERIFY(driver().says(u"The site is written, with 1 version(s)."_s));
        QVERIFY(contentOf(index).startsWith("<!DOCTYPE html>"));
    }

    void stoppingLeavesTheFolderAsItWas()
    {
        publishMore();
        openSite();
        QVERIFY(driver().type(u"Folder of the site"_s, m_place->path()));
        m_stage->faults.set(Faults::Kind::Hold, u"/versions/2"_s);
        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"1 of 3 versions"_s));
        QTRY_VERIFY(m_stage->faults.isHolding());
        QVERIFY(driver().press(u"Stop"_s));
        QTRY_VERIFY(!driver().says(u"1 of 3 versions"_s));
        m_stage->faults.clear();
        QTRY_COMPARE(namesIn(m_place->path()), QStringList());
        QCOMPARE(driver().textOf(u"Folder of the site"_s), m_place->path());
        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"The site is written, with 3 version(s)."_s));
    }

    void aVersionThatCanNotBeReadIsSaid()
    {
        publishMore();
        openSite();
        QVERIFY(driver().type(u"Folder of the site"_s, m_place->path()));
        m_stage->faults.set(Faults::Kind::Refuse, u"/versions/2"_s);
        QVERIFY(driver().press(u"Export site"_s));
        QTRY_VERIFY(driver().says(u"The server refused this or failed."_s));
        QTRY_COMPARE(namesIn(m_place->path()), QStringList());
    }

private:
    [[nodiscard]] PageDriver driver() const { return PageDriver(*m_page); }
    void openSite()
    {
        QAction* action = exportAction(*m_page, u"Export as a site…"_s);
        QVERIFY(action);
        action->trigger();
        QTRY_VERIFY(driver().says(u"A folder of web pages that any web server can show"_s));
    }
    //! A version that is announced, one that is withdrawn, and a draft.
    void publishMore()
    {
        cloud::ListingApi& api = m_stage->client->listing();
        contract::ListingDraftEdit edit;
        edit.baseNumber = 1;
        edit.entries = completeListing();
        edit.summary = u"Two more."_s;
        edit.effectiveDate = QDateTime::currentDateTimeUtc().date().addDays(30);
        for (int number = 2; number <= 3; ++number) {
            const auto begun = await(api.begin(edit));
            QVERIFY(begun);
            const auto sent = await(api.sendToReview(begun->draft.rev));
            QVERIFY(sent);
            QVERIFY(await(api.publish(sent->draft.rev)));
            edit.baseNumber = number;
            edit.entries->removeFirst();
        }
        QVERIFY(await(api.withdraw(3, u"A mistake."_s)));
        edit.baseNumber = 2;
        edit.summary = u"Only a draft."_s;
        QVERIFY(await(api.begin(edit)));
        m_page->refresh();
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<ui::SubProcessorsPage> m_page;
    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_MAIN(ListingExportsTest)
#include "listing_exports_test.moc"
