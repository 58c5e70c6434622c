// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/install_translations.h"
#include "ui/listing_people.h"
#include "ui/parts/date_field.h"
#include "ui/rendering.h"

#include <QApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::WorkspaceRole;

namespace {
const QString theNotice = u"Draft of the next version: 2 changes."_s;
const QString grace = u"grace@acme.example"_s;
} // namespace

//! The review of the draft, by one person and by two.
class ListingReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        theme();
        QApplication::setDoubleClickInterval(1);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init()
    {
        m_ada.reset();
        m_stage = std::make_unique<PageStage>();
    }

    void showsWhatItChangesAndWhatThereIsToKnow()
    {
        ListingPerson& ada = reviewing(40);
        QVERIFY(ada.isThere());
        QTRY_VERIFY(ada.sees().says(u"What it changes of version 1"_s));
        for (const QString& sentence : {u"WorkOS"_s, u"Added at place 3"_s, u"Crisp"_s,
                 u"Added at place 5"_s, u"Social login authentication"_s, u"30 days of notice"_s,
                 // The second pair of eyes sees all that will be published.
                 u"WorkOS Inc."_s, u"https://workos.com"_s, u"workos.com"_s,
                 u"E-mail addresses, Accounts"_s, u"France, United States"_s,
                 u"EU-US Data Privacy Framework"_s, u"https://dpa.example/"_s,
                 u"https://privacy.example/"_s, u"Privacy Team"_s, u"privacy@vendor.example"_s,
                 u"1 Main Street\nSpringfield"_s, u"1 November 2026"_s,
                 u"Four eyes are off: this workspace has one person who may approve."_s,
                 u"What to know"_s})
            QVERIFY2(ada.sees().saysExactly(sentence), qPrintable(sentence));
        QCOMPARE(ada.sees().refusalOf(u"Send to review"_s), QString());
    }

    void aSummaryIsRequired()
    {
        ListingPerson& ada = reviewing(40, u""_s);
        QVERIFY(ada.isThere());
        QTRY_VERIFY(ada.sees().says(u"It can't go to review yet."_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QCOMPARE(ada.sees().errorAt(u"Summary"_s),
            u"Say what changes and why, before somebody reviews it."_s);
        QVERIFY(ada.sees().type(u"Summary"_s, QString(501, u'x')));
        QVERIFY(ada.sees().says(u"501 characters. Shorten it to 500 at most."_s));
        QVERIFY(ada.sees().press(u"Save draft"_s)); // a draft may be wrong
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_COMPARE(ada.sees().errorAt(u"Summary"_s),
            u"Say what changes and why, in at most 500 characters."_s);
        QCOMPARE(ada.sees().textOf(u"Summary"_s).size(), 501);
        QVERIFY(ada.sees().type(u"Summary"_s, u"Adds two."_s));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_VERIFY(ada.sees().saysExactly(u"In review since"_s));
        QVERIFY(ada.sees().saysExactly(u"Adds two."_s));
    }

    void saysAsOneTypesWhyADayCantBe()
    {
        ListingPerson& ada = reviewing(40);
        QVERIFY(ada.isThere());
        const QDate today = m_stage->service().now().date();
        const auto words = [](const QDate& day) {
            return QLocale().toString(day, u"d MMMM yyyy"_s);
        };
        const QString fits = u"With a publication today, %1 is the earliest day."_s;
        QTRY_VERIFY(ada.sees().says(fits.arg(words(today.addDays(30)))));
        QVERIFY(ada.sees().type(u"Effective date"_s, today.addDays(29).toString(Qt::ISODate)));
        const QString early = u"30 days of notice from today on end on %1."_s;
        QVERIFY(ada.sees()
                    .errorAt(u"Effective date"_s)
                    .startsWith(early.arg(words(today.addDays(30)))));
        QVERIFY(ada.sees().type(u"Effective date"_s, today.addDays(30).toString(Qt::ISODate)));
        QCOMPARE(ada.sees().errorAt(u"Effective date"_s), QString());
        // A longer notice moves it on.
        QVERIFY(ada.sees().press(u"Change the notice of WorkOS (workos)"_s));
        QVERIFY(ada.sees().type(u"Days of notice of WorkOS (workos)"_s, u"31"_s));
        QVERIFY(ada.sees().errorAt(u"Effective date"_s).contains(words(today.addDays(31))));
        QVERIFY(ada.sees().type(u"Effective date"_s, today.addDays(-1).toString(Qt::ISODate)));
        QVERIFY(ada.sees().says(u"%1 is in the past. A version holds from today on, or from a "
                                "later day."_s.arg(today.addDays(-1).toString(Qt::ISODate))));
        // It is kept as a draft nevertheless, and refused by the review.
        QCOMPARE(ada.sees().errorAt(u"Effective date"_s), QString());
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_VERIFY(ada.sees().errorAt(u"Effective date"_s).contains(u"is in the past."_s));
    }

    void theNoticeIsKept()
    {
        ListingPerson& ada = reviewing(0); // so that publishing it would be to hold at once
        QVERIFY(ada.isThere());
        const QDate today = m_stage->service().now().date();
        const QString typed = today.toString(Qt::ISODate);
        QTRY_VERIFY(ada.sees().says(u"The notice for WorkOS begins with the publication"_s));
        QVERIFY(ada.sees().type(u"Summary"_s, u"Mine."_s));
        QVERIFY(ada.sees().type(u"Effective date"_s, typed));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_VERIFY(ada.sees()
                        .errorAt(u"Effective date"_s)
                        .contains(today.addDays(30).toString(Qt::ISODate)));
        QCOMPARE(ada.sees().textOf(u"Summary"_s), u"Mine."_s);
        QVERIFY(!ada.sees().find(u"Approve and publish"_s));
        const QString enough = today.addDays(31).toString(Qt::ISODate);
        QVERIFY(ada.sees().type(u"Effective date"_s, enough));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_VERIFY(ada.sees().find(u"Approve and publish"_s));
        // It waits for two days, so the notice would end a day after it holds.
        m_stage->service().advance(2 * 86'400);
        QVERIFY(signInAgain());
        ada.refresh();
        QTRY_VERIFY(ada.sees()
                        .refusalOf(u"Approve and publish"_s)
                        .endsWith(u"Send the draft back for that: while it is in review, it can't "
                                  "be edited."_s));
    }

    void aRecordFromFarAheadIsSaid()
    {
        ListingPerson ada(*m_stage);
        ServiceFixture& service = m_stage->service();
        const qint64 tenYears = qint64(3'653) * 86'400;
        const QString ahead = service.now().addSecs(tenYears).date().toString(Qt::ISODate);
        service.advance(tenYears);
        QCOMPARE(
            operatorBeside(*m_stage).post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).status,
            201);
        service.advance(-tenYears);
        QVERIFY(signInAgain());
        ServiceClient beside = operatorBeside(*m_stage);
        QVERIFY(keepDraft(beside, service.now().date().addDays(40)) > 0);
        ada.refresh();
        const QString doubt = u"The record goes to %1, but the clock of the service says %2."_s.arg(
            ahead, service.now().date().toString(Qt::ISODate));
        QTRY_VERIFY(ada.sees().says(doubt)); // above the entries
        QVERIFY(openReview(ada));
        QTRY_VERIFY(ada.sees().saysExactly(u"It is not certain which day it is."_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_VERIFY(ada.sees().find(u"Approve and publish"_s));
    }

    void theEarliestDayIsProposed()
    {
        ListingPerson ada(*m_stage);
        ServiceClient beside = operatorBeside(*m_stage);
        const QDate today = m_stage->service().now().date();
        QJsonObject body = draftBody(completeListing(), {});
        body.insert(
            "notices"_L1, QJsonArray{QJsonObject{{u"slug"_s, u"crisp"_s}, {u"noticeDays"_s, 45}}});
        QCOMPARE(beside.send("PUT", listingPath(u"/draft"_s), body).status, 200);
        QVERIFY(openReview(ada));
        QTRY_COMPARE(
            ada.sees().textOf(u"Effective date"_s), ui::DateField::dayText(today.addDays(45)));
        QCOMPARE(ada.sees().errorAt(u"Effective date"_s), QString());
    }

    void whatIsNoDayIsSaidAndStays()
    {
        ListingPerson& ada = reviewing(40);
        const QString field = u"Effective date"_s;
        const QString refusal = u"“soon” is no day. Write it like 28 November 2026."_s;
        const QJsonObject before = draftOf(*m_stage);
        QVERIFY(ada.sees().type(field, u"soon"_s));
        QVERIFY(ada.sees().says(refusal));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QTRY_COMPARE(ada.sees().errorAt(field), refusal);
        QCOMPARE(ada.sees().textOf(field), u"soon"_s);
        QVERIFY(ada.sees().type(field, u""_s));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QTRY_COMPARE(ada.sees().errorAt(field), u"Type a day, or take one from the calendar."_s);
        QCOMPARE(draftOf(*m_stage), before);
    }

    void aShorterNoticeNeedsAReason()
    {
        ListingPerson& ada = reviewing(40);
        QVERIFY(ada.isThere());
        QVERIFY(ada.sees().press(u"Change the notice of WorkOS (workos)"_s));
        QVERIFY(ada.sees().type(u"Days of notice of WorkOS (workos)"_s, u"2"_s));
        const QString reason = u"Why the notice of WorkOS (workos) is shorter"_s;
        QTRY_VERIFY(ada.sees().find(reason));
        QVERIFY(ada.sees().says(u"20 to 500 characters: not yet"_s));
        QVERIFY(ada.sees().type(reason, u"Too short."_s));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_COMPARE(ada.sees().errorAt(u"Why it is shorter"_s),
            u"The notice is shorter than 30 days. Say why, in at least 20 characters."_s);
        QVERIFY(ada.sees().type(reason, u"Globex ends its service this week."_s));
        QVERIFY(ada.sees().says(u"20 to 500 characters: fulfilled"_s));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QTRY_VERIFY(ada.sees().find(u"Send to review"_s));
        QTRY_COMPARE(ada.sees().textOf(reason), u"Globex ends its service this week."_s);
        const QJsonArray notices = draftOf(*m_stage)["draft"_L1]["notices"_L1].toArray();
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first()["slug"_L1].toString(), u"workos"_s);
        QCOMPARE(notices.first()["noticeDays"_L1].toInt(), 2);
    }

    void aReasonOfAMebibyteIsRefusedAndStays()
    {
        ListingPerson& ada = reviewing(40);
        QVERIFY(ada.sees().press(u"Change the notice of WorkOS (workos)"_s));
        QVERIFY(ada.sees().type(u"Days of notice of WorkOS (workos)"_s, u"2"_s));
        const QString reason = u"Why the notice of WorkOS (workos) is shorter"_s;
        QVERIFY(ada.sees().type(reason, QString(1024 * 1024, u'x')));
        const QString held = ada.sees().textOf(reason); // a line keeps what Qt lets into one
        QVERIFY(held.size() >= 32'767);
        QVERIFY(ada.sees().says(u"20 to 500 characters: not yet"_s));
        QVERIFY(ada.sees().press(u"Save draft"_s));
        QTRY_VERIFY(ada.sees().says(u"A text of this draft is longer than 10000 characters."_s));
        QTRY_VERIFY(ada.sees().find(reason)->isEnabled());
        QCOMPARE(ada.sees().textOf(reason), held);
    }

    void errorsBlockAndLeadToTheirEntry()
    {
        ListingPerson ada(*m_stage);
        ServiceClient beside = operatorBeside(*m_stage);
        QList<domain::SubProcessor> entries = completeListing();
        entries[1].purpose = u"Something else"_s; // OpenAI, so that it has to be complete now
        beside.send("PUT", listingPath(u"/draft"_s),
            draftBody(entries, m_stage->service().now().date().addDays(40)));
        QVERIFY(openReview(ada));
        QTRY_VERIFY(ada.sees().says(u"errors to mend, and what else to know"_s));
        QVERIFY(ada.sees().refusalOf(u"Send to review"_s).contains(u"have to be mended first."_s));
        QVERIFY(ada.sees().says(u"Something else"_s));
        QVERIFY(ada.sees().says(u"LLM provider"_s));
        QVERIFY(ada.sees().press(u"Show OpenAI (openai)"_s));
        QTRY_VERIFY(!ada.sees().find(u"Send to review"_s));
        QTRY_VERIFY(ada.sees().saysExactly(u"OpenAI"_s));
        // Who pressed in the pane goes on in the pane.
        QTRY_VERIFY(
            ada.sees().field(u"Name"_s) && ada.sees().field(u"Name"_s)->control()->hasFocus());
    }

    void onePersonPublishesAndItHoldsByItsDayAlone()
    {
        ListingPerson& ada = reviewing(40);
        QVERIFY(ada.isThere());
        const QString day
            = QLocale().toString(m_stage->service().now().date().addDays(40), u"d MMMM yyyy"_s);
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QVERIFY(ada.sees().press(u"Approve and publish"_s));
        QTRY_VERIFY(ada.sees().says(u"Publish this version?"_s));
        QVERIFY(!ada.sees().field(u"Type the name of the profile"_s));
        QVERIFY(ada.sees().press(u"Publish it"_s));
        QTRY_VERIFY(
            ada.sees().saysExactly(u"Version 2 is published. It is in force from %1."_s.arg(day)));
        QTRY_VERIFY(!ada.sees().says(theNotice));
        QVERIFY(ada.sees().says(u"Version 1 in force since"_s));
        // Nothing runs; only the day comes.
        m_stage->service().advance(qint64(40) * 86'400);
        QVERIFY(signInAgain());
        ada.refresh();
        QTRY_VERIFY(ada.sees().says(u"Version 2 in force since %1"_s.arg(day)));
        QCOMPARE(ada.sees().rows(u"Sub-processors list"_s), 5);
    }

    void twoPeopleNeedEachOther()
    {
        ListingPerson ada(*m_stage);
        ListingPerson other(*m_stage, WorkspaceRole::Dpo, grace);
        QVERIFY(other.isThere());
        ServiceClient beside = operatorBeside(*m_stage);
        QVERIFY(keepDraft(beside, m_stage->service().now().date().addDays(40)) > 0);
        QVERIFY(openReview(ada));
        QTRY_VERIFY(ada.sees().find(u"Send to review"_s));
        QVERIFY(!ada.sees().says(u"Four eyes are off"_s));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QTRY_COMPARE(ada.sees().refusalOf(u"Approve and publish"_s),
            u"You sent this draft to review, so somebody else has to approve it."_s);
        QCOMPARE(ada.sees().refusalOf(u"Discard draft"_s),
            u"The draft is in review. It can be edited again once it is sent back."_s);
        QVERIFY(openReview(other));
        QTRY_VERIFY(other.sees().says(u"In review since"_s));
        QVERIFY(other.sees().press(u"Approve and publish"_s));
        QVERIFY(other.sees().press(u"Publish it"_s));
        QTRY_VERIFY(other.sees().says(u"Version 2 is published."_s));
        // Ada hears of it.
        ada.refresh();
        QTRY_VERIFY(
            ada.sees().says(u"Somebody else published or discarded the draft meanwhile."_s));
    }

    void sendingBackNeedsAReasonThatTheAuthorReads()
    {
        ListingPerson ada(*m_stage);
        ListingPerson other(*m_stage, WorkspaceRole::Dpo, grace);
        ServiceClient beside = operatorBeside(*m_stage);
        QVERIFY(keepDraft(beside, m_stage->service().now().date().addDays(40)) > 0);
        QCOMPARE(beside.post(listingPath(u"/draft/review"_s)).status, 200);
        QVERIFY(openReview(other));
        QVERIFY(other.sees().press(u"Send back"_s));
        QVERIFY(other.sees().press(u"Send it back"_s));
        QTRY_COMPARE(other.sees().errorAt(u"What should be changed"_s),
            u"Say why, in at most 500 characters."_s);
        QVERIFY(other.sees().type(u"What should be changed"_s, u"The address is missing."_s));
        QVERIFY(other.sees().press(u"Send it back"_s));
        QTRY_VERIFY(other.sees().find(u"Send to review"_s));
        ada.refresh();
        QTRY_VERIFY(ada.sees().saysExactly(u"Sent back by the review: The address is missing."_s));
        QVERIFY(openReview(ada));
        QTRY_VERIFY(ada.sees().saysExactly(u"The address is missing."_s));
    }

    void anEditorSendsButDoesNotApprove()
    {
        ListingPerson ada(*m_stage);
        ListingPerson editor(*m_stage, WorkspaceRole::Editor, grace);
        ServiceClient beside = operatorBeside(*m_stage);
        QVERIFY(keepDraft(beside, m_stage->service().now().date().addDays(40)) > 0);
        QVERIFY(openReview(editor));
        QVERIFY(editor.sees().press(u"Send to review"_s));
        QTRY_COMPARE(editor.sees().refusalOf(u"Approve and publish"_s),
            u"The listing is approved and published by operators and DPOs of this workspace."_s);
        // The author may take it back to go on with it.
        QCOMPARE(editor.sees().refusalOf(u"Send back"_s), QString());
    }

    void productionAsksForTheNameBeforePublishing()
    {
        ListingPerson ada(*m_stage, true);
        ServiceClient beside = operatorBeside(*m_stage);
        QVERIFY(keepDraft(beside, m_stage->service().now().date().addDays(40)) > 0);
        QVERIFY(openReview(ada));
        QVERIFY(ada.sees().press(u"Send to review"_s));
        QVERIFY(ada.sees().press(u"Approve and publish"_s));
        QTRY_VERIFY(ada.sees().find(u"Publish it"_s));
        QVERIFY(!ada.sees().find(u"Publish it"_s)->isEnabled());
        QVERIFY(ada.sees().type(u"Type the name of the profile"_s, u"This computer"_s));
        QVERIFY(ada.sees().press(u"Publish it"_s));
        QTRY_VERIFY(ada.sees().says(u"Version 2 is published."_s));
    }

    void discardingAsks()
    {
        ListingPerson& ada = reviewing(40);
        QVERIFY(ada.sees().press(u"Discard draft"_s));
        QTRY_VERIFY(ada.sees().says(u"for everybody who works on it: 2 changes."_s));
        QVERIFY(ada.sees().press(u"Keep it"_s));
        QTRY_VERIFY(!ada.sees().find(u"Discard it"_s));
        QTRY_VERIFY(ada.sees().find(u"Discard draft"_s)->hasFocus());
        QVERIFY(!draftOf(*m_stage).isEmpty());
        QVERIFY(ada.sees().press(u"Discard draft"_s));
        QVERIFY(ada.sees().press(u"Discard it"_s));
        QTRY_VERIFY(
            ada.sees().says(u"The draft is discarded. What is published stays as it is."_s));
        QCOMPARE(operatorBeside(*m_stage).get(listingPath(u"/draft"_s)).status, 404);
    }

private:
    //! The operator, with a draft for that many days from now in the pane.
    ListingPerson& reviewing(int days, const QString& summary = u"News."_s)
    {
        m_ada = reviewerOfDraft(*m_stage, days, summary);
        return *m_ada;
    }

    bool signInAgain()
    {
        return await(m_stage->client->session().signIn(
                         ServiceFixture::operatorEmail(), ServiceFixture::password()))
            .has_value();
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<ListingPerson> m_ada; // on the stage, so it goes first
};

QTEST_MAIN(ListingReviewTest)
#include "listing_review_test.moc"
