// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/entries_stage.h"

#include <QComboBox>
#include <QLineEdit>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString kept = u"Kept in the draft. Nothing is public yet."_s;
const QString save = u"Save entry"_s;
const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;
} // namespace

//! Entries edited, added, removed and put back by a person, on the real page against the real
//! service.
class ListingEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsPublishedIsShownWithItsGaps()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QCOMPARE(stage.names(), QStringList({u"Microsoft Azure"_s, u"OpenAI"_s, u"Brevo"_s}));
        QVERIFY(stage.contextLine().startsWith(u"Version 1 in force since "_s));
        QCOMPARE(stage.cell(u"OpenAI"_s, u"transfer"_s), u"no country recorded"_s);
        QCOMPARE(stage.cell(u"OpenAI"_s, u"reviewed"_s), u"never"_s);
        // Gaps of what was taken over are no errors.
        QVERIFY(stage.cell(u"OpenAI"_s, u"checks"_s)->contains(u"warning"_s));
    }

    void anEditBeginsADraft()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(u"OpenAI"_s));
        QVERIFY(stage.person().type(u"Purpose"_s, u"Answers in the editor"_s));
        QTRY_VERIFY(stage.person().says(u"1 unsaved change"_s));
        QVERIFY(stage.person().press(save));
        QTRY_VERIFY(stage.person().says(kept));
        QCOMPARE(stage.draft().value(1).purpose, u"Answers in the editor"_s);
        QCOMPARE(stage.cell(u"OpenAI"_s, u"state"_s), u"changed"_s);
        QCOMPARE(stage.cell(u"Brevo"_s, u"state"_s), QString());
        QVERIFY(stage.contextLine().startsWith(u"Draft of the next version · 1 change"_s));
        QTRY_COMPARE(stage.person().textOf(u"Purpose"_s), u"Answers in the editor"_s);
        QTRY_VERIFY(stage.person().says(u"No unsaved changes"_s));
        // What is public is as it was.
        QVERIFY(stage.turnTo(u"Today"_s));
        QTRY_VERIFY(stage.contextLine().startsWith(u"Version 1"_s));
        QTRY_VERIFY(stage.cell(u"OpenAI"_s, u"purpose"_s) != u"Answers in the editor"_s);
        QVERIFY(stage.table()->isColumnHidden(1));
        // Who comes back finds the draft first.
        QVERIFY(stage.open());
        QTRY_VERIFY(stage.contextLine().startsWith(u"Draft of the next version"_s));
    }

    void everyFieldIsKept()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(u"OpenAI"_s));
        const PageDriver& person = stage.person();
        for (const auto& [label, text] :
            QList<std::pair<QString, QString>>{{u"Website"_s, u"https://openai.example"_s},
                {u"Text of the link"_s, u"openai"_s}, {u"Data processed"_s, u"Prompts"_s},
                {u"Region of data hosting"_s, u"US"_s}, {u"Add a country"_s, u"united st"_s},
                {u"Legal name"_s, u"OpenAI OpCo, LLC"_s},
                {u"Agreement (DPA)"_s, u"https://openai.example/dpa"_s},
                {u"Privacy notice"_s, u"https://openai.example/privacy"_s},
                {u"Contact: name"_s, u"Privacy"_s}, {u"Contact: e-mail"_s, u"dpo@openai.example"_s},
                {u"Contact: address"_s, u"1 Main Street\nSpringfield"_s},
                {u"Reviewed on"_s, u"2026-11-01"_s},
                {u"Transfer mechanism"_s, u"Standard contractual clauses"_s}}) {
            QVERIFY2(person.type(label, text), qPrintable(label));
            if (label == u"Add a country"_s)
                QTest::keyClick(person.find(label), Qt::Key_Return);
        }
        QVERIFY(person.find(u"Take out United States"_s)
            || person.find(u"Take out United States Minor Outlying Islands"_s));
        QVERIFY(person.press(u"LLM prompts and responses"_s));
        QTRY_VERIFY(person.says(u"Data Privacy Framework only. Source: "_s)
            || person.says(u"without an adequacy decision"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(kept));
        const domain::SubProcessor entry = stage.draft().value(1);
        QCOMPARE(entry.website, u"https://openai.example"_s);
        QCOMPARE(entry.websiteLabel, u"openai"_s);
        QCOMPARE(entry.dataProcessed, u"Prompts"_s);
        QCOMPARE(entry.region, u"US"_s);
        QCOMPARE(entry.legalName, u"OpenAI OpCo, LLC"_s);
        QCOMPARE(entry.countries.size(), 1);
        QCOMPARE(entry.transfer, domain::TransferMechanism::Scc);
        QCOMPARE(entry.dataCategories, domain::DataCategories(domain::DataCategory::LlmPrompts));
        QCOMPARE(entry.dpaUrl, u"https://openai.example/dpa"_s);
        QCOMPARE(entry.privacyUrl, u"https://openai.example/privacy"_s);
        QCOMPARE(entry.contact.name, u"Privacy"_s);
        QCOMPARE(entry.contact.email, u"dpo@openai.example"_s);
        QCOMPARE(entry.contact.address, u"1 Main Street\nSpringfield"_s);
        QCOMPARE(entry.reviewedOn, QDate(2026, 11, 1));
        QCOMPARE(stage.cell(u"OpenAI"_s, u"transfer"_s), u"SCC"_s);
        QCOMPARE(stage.cell(u"OpenAI"_s, u"checks"_s), u"complete"_s);
        QTRY_COMPARE(person.textOf(u"Reviewed on"_s), u"1 November 2026"_s);
    }

    void oneIsAddedAsTheLast()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(addCrisp(stage));
        QVERIFY(stage.person().press(save));
        QTRY_VERIFY(stage.person().says(u"Added to the draft, as the last entry."_s));
        QCOMPARE(stage.draftNames(),
            QStringList({u"Microsoft Azure"_s, u"OpenAI"_s, u"Brevo"_s, u"Crisp"_s}));
        QCOMPARE(stage.draft().last().slug, u"crisp"_s);
        QCOMPARE(stage.cell(u"Crisp"_s, u"state"_s), u"added"_s);
        // What is missing before it can be published is said, and it may wait.
        QTRY_VERIFY(stage.cell(u"Crisp"_s, u"checks"_s)->contains(u"error"_s));
        QTRY_VERIFY(stage.person().says(u"There is no contact."_s));
        QTRY_COMPARE(stage.person().textOf(u"Name"_s), u"Crisp"_s);
    }

    void aNameThatIsTakenOrLooksAlikeIsToldAsOneTypes()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(addCrisp(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Name"_s, u"0penAI"_s));
        QTRY_VERIFY(person.says(u"This name looks like “OpenAI”, which is in the listing, too."_s));
        QVERIFY(person.type(u"Name"_s, u"openai"_s));
        QTRY_COMPARE(person.errorAt(u"Name"_s), u"“OpenAI” is in the listing already."_s);
        QVERIFY(person.press(save));
        QTest::qWait(100);
        QVERIFY(stage.draft().isEmpty());
        QCOMPARE(person.textOf(u"Name"_s), u"openai"_s);
        QCOMPARE(person.textOf(u"Purpose"_s), u"Customer support"_s);
    }

    void whatIsNoValueStaysAndIsToldAtItsField()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(u"OpenAI"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Website"_s, u"http://openai.example"_s));
        QTRY_COMPARE(person.errorAt(u"Website"_s),
            u"“Website” is not a web address that begins with https://."_s);
        QVERIFY(person.type(u"Reviewed on"_s, u"30 February"_s));
        QVERIFY(person.type(u"Add a country"_s, u"Atlantis"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"Reviewed on"_s),
            u"“30 February” is no day. Write it like 28 November 2026."_s);
        QVERIFY(person.says(u"“Atlantis” is no country yet."_s));
        QVERIFY(stage.draft().isEmpty());
        QCOMPARE(person.textOf(u"Reviewed on"_s), u"30 February"_s);
        QCOMPARE(person.textOf(u"Add a country"_s), u"Atlantis"_s);
    }

    void aRefusalOfTheServiceStandsAtItsField()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(u"OpenAI"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Purpose"_s, u"Answers"_s));
        stage.stage.faults.set(Faults::Kind::Answer, u"PUT /api/v0/governance/listing/draft"_s, 422,
            R"({"statusCode":422,"message":"Say it in other words.","field":"openai.purpose"})");
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"Purpose"_s), u"Say it in other words."_s);
        QCOMPARE(person.textOf(u"Purpose"_s), u"Answers"_s);
    }

    void oneIsRemovedAndPutBack()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(u"OpenAI"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Remove from the listing…"_s));
        QVERIFY(person.press(u"Keep it"_s));
        QVERIFY(person.press(u"Remove from the listing…"_s));
        QVERIFY(person.press(u"Remove"_s));
        QTRY_VERIFY(person.says(u"“OpenAI” is removed in the draft. Nothing is public yet."_s));
        QCOMPARE(stage.draftNames(), QStringList({u"Microsoft Azure"_s, u"Brevo"_s}));
        // It stays to be seen, where it stood.
        QCOMPARE(stage.names(), QStringList({u"Microsoft Azure"_s, u"OpenAI"_s, u"Brevo"_s}));
        QCOMPARE(stage.cell(u"OpenAI"_s, u"state"_s), u"removed"_s);
        QVERIFY(stage.choose(u"OpenAI"_s));
        QVERIFY(person.says(u"This entry is removed in the draft."_s));
        QVERIFY(person.press(u"Put back"_s));
        QTRY_VERIFY(person.says(u"It is back in the draft."_s));
        QCOMPARE(stage.draftNames(), QStringList({u"Microsoft Azure"_s, u"OpenAI"_s, u"Brevo"_s}));
        QCOMPARE(stage.cell(u"OpenAI"_s, u"state"_s), QString());
    }

    void anotherDayIsShown()
    {
        EntriesStage stage;
        QVERIFY(stage.open());
        const QDate today = stage.stage.service().now().date();
        QCOMPARE(publish(stage.elsewhere(), stage.elsewhere(),
                     draftBody(completeListing(), today.addDays(40))),
            201);
        stage.page().refresh();
        const QString goesLive = QLocale().toString(today.addDays(40), u"d MMMM yyyy"_s);
        QTRY_VERIFY(stage.contextLine().endsWith(u"· version 2 goes live on "_s + goesLive));
        QCOMPARE(stage.names().size(), 3);
        QVERIFY(stage.typeDay(today.addDays(40).toString(Qt::ISODate)));
        QTRY_COMPARE(stage.names().size(), 5);
        QVERIFY(stage.contextLine().startsWith(u"As of %1: version 2"_s.arg(goesLive)));
        QVERIFY(stage.turnTo(u"Version 2 from %1 (pending)"_s.arg(goesLive)));
        QTRY_VERIFY(stage.contextLine().startsWith(u"Version 2 goes live on "_s));
        QVERIFY(stage.typeDay(u"1 March 1999"_s));
        QTRY_VERIFY(stage.person().says(u"No version was in force on 1 March 1999."_s));
        QVERIFY(stage.turnTo(u"Today"_s));
        QTRY_COMPARE(stage.names().size(), 3);
        // What is edited is the version that comes next.
        QVERIFY(stage.choose(u"OpenAI"_s));
        QVERIFY(stage.person().press(u"Edit this entry"_s));
        QVERIFY(stage.person().type(u"Purpose"_s, u"Answers"_s));
        QVERIFY(stage.person().press(save));
        QTRY_VERIFY(stage.person().says(kept));
        QCOMPARE(stage.draft().size(), 5);
    }

    void readersAreToldWhy_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<QString>("reason");
        const QString notTheirs
            = u"The listing is edited by operators, DPOs and editors of this workspace."_s;
        QTest::newRow("read-only profile")
            << int(domain::WorkspaceRole::Operator) << true << readOnlyReason;
        QTest::newRow("auditor") << int(domain::WorkspaceRole::Auditor) << false << notTheirs;
        QTest::newRow("member") << int(domain::WorkspaceRole::None) << false << notTheirs;
    }
    void readersAreToldWhy()
    {
        QFETCH(int, role);
        QFETCH(bool, readOnly);
        QFETCH(QString, reason);
        EntriesStage stage([&](ui::PageContext& context) {
            context.standing = {domain::WorkspaceRole(role), false, true};
            context.profile.readOnly = readOnly;
        });
        QVERIFY(stage.open());
        QCOMPARE(stage.person().refusalOf(u"Add sub-processor"_s), reason);
        QVERIFY(stage.choose(u"OpenAI"_s));
        QCOMPARE(stage.person().refusalOf(u"Edit this entry"_s), reason);
        QVERIFY(!stage.person().find(u"Purpose"_s));
    }

    void aDraftInReviewIsNotEdited()
    {
        EntriesStage stage;
        const QDate day = stage.stage.service().now().date().addDays(40);
        const ServiceAnswer put = stage.elsewhere().send(
            "PUT", listingPath(u"/draft"_s), draftBody(completeListing(), day));
        QCOMPARE(put.status, 200);
        QCOMPARE(
            stage.elsewhere().post(listingPath(u"/draft/review"_s), {}, ifMatch(revOf(put))).status,
            200);
        QVERIFY(stage.open());
        const QString reason
            = u"The draft is in review. It can be edited again once it is sent back."_s;
        QCOMPARE(stage.person().refusalOf(u"Add sub-processor"_s), reason);
        QVERIFY(stage.choose(u"WorkOS"_s));
        QCOMPARE(stage.person().refusalOf(u"Edit this entry"_s), reason);
        QVERIFY(stage.contextLine().endsWith(u"in review, not public yet"_s));
    }

private:
    static bool addCrisp(EntriesStage& stage)
    {
        const PageDriver& person = stage.person();
        return person.press(u"Add sub-processor"_s) && person.type(u"Name"_s, u"Crisp"_s)
            && person.type(u"Website"_s, u"https://crisp.chat"_s)
            && person.type(u"Text of the link"_s, u"crisp.chat"_s)
            && person.type(u"Purpose"_s, u"Customer support"_s)
            && person.type(u"Data processed"_s, u"Messages"_s)
            && person.type(u"Region of data hosting"_s, u"Netherlands (EU)"_s);
    }
};

QTEST_MAIN(ListingEditTest)
#include "listing_edit_test.moc"
