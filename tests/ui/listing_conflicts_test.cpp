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

//! A review while somebody else works on the same draft, or withdraws the version that it follows.
class ListingConflictsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        theme();
        QApplication::setDoubleClickInterval(1);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init() { m_stage = std::make_unique<PageStage>(); }

    void whatSomebodyElseChangedElsewhereIsKept()
    {
        const auto ada = reviewerOfDraft(*m_stage, 40);
        QVERIFY(ada->sees().type(u"Summary"_s, u"My words."_s));
        ServiceClient beside = operatorBeside(*m_stage);
        const QDate later = m_stage->service().now().date().addDays(60);
        const QString day = later.toString(Qt::ISODate);
        QCOMPARE(beside.patch(listingPath(u"/draft"_s), {{u"effectiveDate"_s, day}}).status, 200);
        QVERIFY(ada->sees().press(u"Save draft"_s));
        QTRY_COMPARE(draftOf(*m_stage)["draft"_L1]["summary"_L1].toString(), u"My words."_s);
        QCOMPARE(draftOf(*m_stage)["draft"_L1]["effectiveDate"_L1].toString(), day);
        QTRY_COMPARE(ada->sees().textOf(u"Effective date"_s), ui::DateField::dayText(later));
    }

    void whatBothChangedIsShownAndWhatIsTypedStays()
    {
        const auto ada = reviewerOfDraft(*m_stage, 40);
        QVERIFY(ada->sees().type(u"Summary"_s, u"My words."_s));
        ServiceClient beside = operatorBeside(*m_stage);
        QCOMPARE(beside.patch(listingPath(u"/draft"_s), {{u"summary"_s, u"Their words."_s}}).status,
            200);
        QVERIFY(ada->sees().press(u"Save draft"_s));
        QTRY_VERIFY(ada->sees().says(u"Somebody else changed this draft meanwhile."_s));
        QTRY_VERIFY(ada->sees().saysExactly(u"Their words."_s));
        QTRY_COMPARE(ada->sees().textOf(u"Summary"_s), u"My words."_s);
        QCOMPARE(draftOf(*m_stage)["draft"_L1]["summary"_L1].toString(), u"Their words."_s);
        QVERIFY(ada->sees().press(u"Save draft"_s));
        QTRY_COMPARE(draftOf(*m_stage)["draft"_L1]["summary"_L1].toString(), u"My words."_s);
        QTRY_VERIFY(!ada->sees().says(u"Somebody else changed this draft meanwhile."_s));
    }

    void nothingIsPublishedThatWasChangedMeanwhile()
    {
        const auto ada = askedWhetherToPublish();
        changeBesideReview();
        QVERIFY(ada->sees().press(u"Publish it"_s));
        m_stage->faults.clear();
        QTRY_VERIFY(ada->sees().says(u"Somebody else changed this draft meanwhile."_s));
        QTRY_VERIFY(ada->sees().saysExactly(u"Other words."_s));
        QCOMPARE(operatorBeside(*m_stage).get(listingPath(u"/versions/2"_s)).status, 404);
    }

    void aQuestionThatGoesAwaySaysWhy()
    {
        const auto ada = askedWhetherToPublish();
        changeBesideReview();
        m_stage->faults.clear();
        QTRY_VERIFY(ada->sees().says(u"Somebody else changed this draft meanwhile."_s));
        QVERIFY(!ada->sees().find(u"Publish it"_s));
        QTRY_VERIFY(ada->sees().saysExactly(u"Other words."_s));
    }

    void aProfileThatIsLockedOrUnlockedIsFollowed()
    {
        const QString field = u"Summary"_s;
        const auto ada = reviewerOfDraft(*m_stage, 40);
        ui::PageContext context = ada->page().context();
        context.profile.readOnly = true;
        ada->page().setContext(context);
        QTRY_VERIFY(ada->sees().refusalOf(field).contains(u"read-only"_s));
        context.profile.readOnly = false;
        ada->page().setContext(context);
        QTRY_COMPARE(ada->sees().refusalOf(field), QString());
        QVERIFY(ada->sees().type(field, u"My words."_s));
        QVERIFY(ada->sees().press(u"Save draft"_s));
        QTRY_COMPARE(draftOf(*m_stage)["draft"_L1]["summary"_L1].toString(), u"My words."_s);
    }

    void aDraftOfAWithdrawnVersionIsBroughtUpToDate()
    {
        QVERIFY(makeDraftOfWithdrawnVersion(*m_stage, u"Another purpose"_s, false));
        ListingPerson ada(*m_stage);
        QVERIFY(openReview(ada));
        QTRY_VERIFY(ada.sees().says(u"This draft was made from version 2, and now it is version 1 "
                                    "that it would follow."_s));
        QCOMPARE(ada.sees().refusalOf(u"Send to review"_s), u"Bring the draft up to date first."_s);
        QVERIFY(ada.sees().type(u"Summary"_s, u"Typed before."_s));
        QVERIFY(ada.sees().press(u"Bring the draft up to date"_s));
        QTRY_COMPARE(draftOf(*m_stage)["draft"_L1]["baseNumber"_L1].toInt(), 1);
        QTRY_VERIFY(!ada.sees().says(u"This draft was made from version 2"_s));
        QTRY_COMPARE(ada.sees().textOf(u"Summary"_s), u"Typed before."_s);
        QVERIFY(ada.sees().find(u"Save draft"_s));
    }

    void whatBothSidesChangedIsDecided()
    {
        QVERIFY(makeDraftOfWithdrawnVersion(*m_stage, u"Another purpose"_s, true));
        ListingPerson ada(*m_stage);
        QVERIFY(openReview(ada));
        QVERIFY(ada.sees().press(u"Bring the draft up to date"_s));
        QTRY_VERIFY(ada.sees().says(u"Both changed these. Choose what should stand."_s));
        QVERIFY(ada.sees().press(u"OpenAI (openai), Purpose: as the draft has it"_s));
        QVERIFY(ada.sees().press(u"Take this into the draft"_s));
        QTRY_COMPARE(draftOf(*m_stage)["draft"_L1]["baseNumber"_L1].toInt(), 1);
        QCOMPARE(draftOf(*m_stage)["draft"_L1]["entries"_L1][1]["purpose"_L1].toString(),
            u"Another purpose"_s);
    }

private:
    //! What is read after the draft went to review is held back, until the faults are cleared.
    std::unique_ptr<ListingPerson> askedWhetherToPublish()
    {
        auto ada = reviewerOfDraft(*m_stage, 40);
        m_stage->faults.set(Faults::Kind::Hold, u"GET /api/v0/governance/listing/draft"_s);
        if (!ada->sees().press(u"Send to review"_s) || !ada->sees().press(u"Approve and publish"_s)
            || !QTest::qWaitFor([&] { return ada->sees().find(u"Publish it"_s) != nullptr; }))
            qWarning("nobody is asked whether to publish");
        return ada;
    }

    void changeBesideReview()
    {
        ServiceClient beside = operatorBeside(*m_stage);
        beside.post(listingPath(u"/draft/return"_s), {{u"reason"_s, u"Not yet."_s}});
        beside.patch(listingPath(u"/draft"_s), {{u"summary"_s, u"Other words."_s}});
        QCOMPARE(beside.post(listingPath(u"/draft/review"_s)).status, 200);
    }

    std::unique_ptr<PageStage> m_stage;
};

QTEST_MAIN(ListingConflictsTest)
#include "listing_conflicts_test.moc"
