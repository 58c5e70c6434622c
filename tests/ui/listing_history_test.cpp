// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/install_translations.h"
#include "ui/listing_people.h"
#include "ui/pages/subprocessors/listing_timeline.h"
#include "ui/rendering.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::WorkspaceRole;

namespace {
const QString history = u"History list"_s;
const QString withdrawButton = u"Withdraw this version"_s;

QString words(const QDate& day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}
} // namespace

//! What was published: in a list, along time, and one version in the pane.
class ListingHistoryTest : public QObject {
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
        m_ada = std::make_unique<ListingPerson>(*m_stage);
        QVERIFY(m_ada->isThere());
    }

    void showsEachVersionWithItsState()
    {
        QVERIFY(publishAfter(30, 1));
        openHistory();
        QTRY_COMPARE(sees().rows(history), 2);
        QCOMPARE(sees().cell(history, u"2"_s, u"state"_s), u"pending"_s);
        QCOMPARE(sees().cell(history, u"2"_s, u"inForce"_s), u"from "_s + words(dayAfter(30)));
        QCOMPARE(sees().cell(history, u"2"_s, u"summary"_s), u"News."_s);
        QCOMPARE(sees().cell(history, u"1"_s, u"state"_s), u"in force"_s);
        QVERIFY(sees().choose(history, u"2"_s));
        for (const QString& sentence :
            {u"Version 2"_s, u"What it changed of version 1"_s, u"Added at place 3"_s,
                u"30 days of notice"_s, u"It fits its checksum, and follows on version 1."_s})
            QTRY_VERIFY2(sees().saysExactly(sentence), qPrintable(sentence));
        QVERIFY(sees().choose(history, u"1"_s));
        QTRY_VERIFY(sees().saysExactly(u"The first version, with 3 entries."_s));
        QTRY_VERIFY(sees().saysExactly(u"It fits its checksum, and the chain begins with it."_s));
        QCOMPARE(sees().refusalOf(u"Compare with the one before"_s),
            u"This is the first version. There is none before it."_s);
        QVERIFY(!sees().find(withdrawButton));
    }

    void aVersionHoldsFromItsDayWithoutAnythingRunning()
    {
        QVERIFY(publishAfter(30, 1));
        openHistory();
        QTRY_COMPARE(sees().cell(history, u"2"_s, u"state"_s), u"pending"_s);
        m_stage->service().advance(qint64(30) * 86'400);
        QVERIFY(await(m_stage->client->session().signIn(
            ServiceFixture::operatorEmail(), ServiceFixture::password())));
        m_ada->refresh();
        QTRY_COMPARE(sees().cell(history, u"2"_s, u"state"_s), u"in force"_s);
        QCOMPARE(sees().cell(history, u"1"_s, u"state"_s), u"superseded"_s);
        QVERIFY(sees().choose(history, u"2"_s));
        QTRY_VERIFY(sees().saysExactly(u"Version 2"_s));
        QVERIFY(!sees().find(withdrawButton));
    }

    void aPendingVersionIsWithdrawnWithAReason()
    {
        QVERIFY(publishAfter(30, 1));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        QVERIFY(sees().press(withdrawButton));
        QVERIFY(sees().press(u"Withdraw it"_s));
        QTRY_COMPARE(
            sees().errorAt(u"Why it is withdrawn"_s), u"Say why, in at most 500 characters."_s);
        QVERIFY(sees().type(u"Why it is withdrawn"_s, u"Globex did not sign."_s));
        QVERIFY(sees().press(u"Withdraw it"_s));
        QTRY_VERIFY(sees().saysExactly(u"Version 2 is withdrawn. It never was in force."_s));
        QTRY_COMPARE(sees().cell(history, u"2"_s, u"state"_s), u"withdrawn"_s);
        QCOMPARE(sees().cell(history, u"2"_s, u"inForce"_s), u"never"_s);
        QTRY_VERIFY(sees().saysExactly(u"Globex did not sign."_s));
        QVERIFY(!sees().find(withdrawButton));
    }

    void aReasonThatIsTypedIsNotLostByAnotherChoice()
    {
        QVERIFY(publishAfter(30, 1));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        QVERIFY(sees().press(withdrawButton));
        QVERIFY(sees().type(u"Why it is withdrawn"_s, u"Globex did not sign."_s));
        QVERIFY(sees().choose(history, u"1"_s));
        QTRY_VERIFY(sees().saysExactly(u"What you changed here is not saved yet."_s));
        QVERIFY(sees().press(u"Keep editing"_s));
        QCOMPARE(sees().textOf(u"Why it is withdrawn"_s), u"Globex did not sign."_s);
    }

    void whatWasSaidOfAnAnswerGoesWithItsQuestion()
    {
        QVERIFY(publishAfter(30, 1));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        m_stage->faults.set(Faults::Kind::Refuse, u"/versions/2/withdrawal"_s);
        QVERIFY(sees().press(withdrawButton));
        QVERIFY(sees().type(u"Why it is withdrawn"_s, u"Globex did not sign."_s));
        QVERIFY(sees().press(u"Withdraw it"_s));
        const QString failed = u"The server refused this or failed."_s;
        QTRY_VERIFY(sees().says(failed));
        QVERIFY(sees().press(u"Keep it"_s));
        QTRY_VERIFY(sees().find(withdrawButton) && sees().find(withdrawButton)->hasFocus());
        QVERIFY(!sees().says(failed));
    }

    void whatALaterVersionWasMadeFromStays()
    {
        QVERIFY(publishAfter(30, 1));
        QVERIFY(publishAfter(40, 2));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        QTRY_COMPARE(sees().refusalOf(withdrawButton),
            u"Version 3 was made from version 2. Withdraw it first."_s);
    }

    void whoMayNotPublishMayNotWithdraw()
    {
        QVERIFY(publishAfter(30, 1));
        ListingPerson auditor(*m_stage, WorkspaceRole::Auditor, u"grace@acme.example"_s);
        QVERIFY(auditor.isThere());
        QVERIFY(auditor.sees().press(u"History"_s));
        QVERIFY(auditor.sees().choose(history, u"2"_s));
        QTRY_COMPARE(auditor.sees().refusalOf(withdrawButton),
            u"The listing is approved and published by operators and DPOs of this workspace."_s);
    }

    void aVersionThatFollowedAWithdrawnOneIsHeldAgainstWhatItWasMadeFrom()
    {
        QVERIFY(publishAfter(30, 1));
        ServiceClient beside = operatorBeside(*m_stage);
        QCOMPARE(
            beside.post(listingPath(u"/versions/2/withdrawal"_s), {{u"reason"_s, u"No."_s}}).status,
            200);
        QVERIFY(publishAfter(40, 1));
        openHistory();
        QVERIFY(sees().choose(history, u"3"_s));
        QTRY_VERIFY(sees().saysExactly(u"What it changed of version 1"_s));
        QTRY_VERIFY(sees().saysExactly(u"It fits its checksum, and follows on version 2."_s));
    }

    void aWithdrawnVersionIsNotShownAsOneThatGoesLive()
    {
        QVERIFY(publishAfter(30, 1));
        QVERIFY(publishAfter(40, 2));
        ServiceClient beside = operatorBeside(*m_stage);
        QCOMPARE(
            beside.post(listingPath(u"/versions/3/withdrawal"_s), {{u"reason"_s, u"No."_s}}).status,
            200);
        openHistory();
        QVERIFY(sees().choose(history, u"3"_s));
        QVERIFY(sees().press(u"Show its entries"_s));
        QTRY_VERIFY(sees().says(u"Version 3 does not hold: it was withdrawn, or a later one"_s));
        // Nor do its documents say so.
        QStringList off;
        for (const QAction* action : m_ada->page().findChildren<QAction*>()) {
            if (action->toolTip()
                    == "This version does not hold, so it is no document for others."_L1
                && !action->isEnabled())
                off.append(action->text());
        }
        QCOMPARE(off, QStringList({u"Save as HTML…"_s, u"Save as PDF…"_s}));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        QTRY_VERIFY(sees().saysExactly(u"Version 2"_s));
        QVERIFY(sees().press(u"Show its entries"_s));
        QTRY_VERIFY(sees().says(u"Version 2 goes live on "_s));
    }

    void checksumsAreCopiedWhole()
    {
        QVERIFY(publishAfter(30, 1));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        QVERIFY(sees().press(u"Copy the checksum"_s));
        const QByteArray hash = QGuiApplication::clipboard()->text().toLatin1();
        QCOMPARE(hash.size(), 64);
        QVERIFY(sees().press(u"Copy the checksum of the one before"_s));
        const QByteArray before = QGuiApplication::clipboard()->text().toLatin1();
        const domain::ListingVersion version
            = versionOf(operatorBeside(*m_stage).get(listingPath(u"/versions/2"_s)));
        QCOMPARE(hash, version.hash);
        QCOMPARE(before, version.prevHash);
    }

    void itLeadsToItsEntriesAndToTheComparison()
    {
        QVERIFY(publishAfter(30, 1));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        QVERIFY(sees().press(u"Compare with the one before"_s));
        QTRY_VERIFY(sees().saysExactly(u"Compare versions"_s));
        QVERIFY(sees().press(u"Back to Sub-processors"_s));
        openHistory();
        QVERIFY(sees().choose(history, u"2"_s));
        QVERIFY(sees().press(u"Show its entries"_s));
        QTRY_COMPARE(sees().rows(u"Sub-processors list"_s) > 0, true);
    }

    void theNewestAreShownBeforeAllAreRead()
    {
        constexpr int versions = 102;
        ServiceClient ada = operatorBeside(*m_stage);
        for (int number = 2; number <= versions; ++number)
            QVERIFY(publishOver(ada, number - 1));
        m_stage->faults.set(Faults::Kind::Hold, u"history?limit=1000"_s);
        openHistory();
        QTRY_COMPARE(sees().rows(history), 100);
        QVERIFY(sees().says(u"100 versions so far"_s));
        QVERIFY(sees().choose(history, u"102"_s));
        QTRY_VERIFY(sees().saysExactly(u"What it changed of version 101"_s));
        // What the oldest of these was made from is not known yet.
        QVERIFY(sees().choose(history, u"3"_s));
        QTest::qWait(50);
        QVERIFY(!sees().saysExactly(u"Version 3"_s));
        m_stage->faults.clear();
        QTRY_VERIFY(sees().saysExactly(u"What it changed of version 2"_s));
        QCOMPARE(sees().rows(history), versions);
        QVERIFY(sees().saysExactly(u"102 versions"_s));
        QCOMPARE(m_ada->page().findChild<ui::ListingTimeline*>()->points().size(), versions);
    }

    void aPartIsNotLeftAsIfItWereTheWhole()
    {
        constexpr int versions = 101;
        ServiceClient ada = operatorBeside(*m_stage);
        for (int number = 2; number <= versions; ++number)
            QVERIFY(publishOver(ada, number - 1));
        m_stage->faults.set(Faults::Kind::Refuse, u"history?limit=1000"_s);
        openHistory();
        QTRY_VERIFY(sees().says(u"The history could not be loaded."_s));
        QCOMPARE(m_ada->page().findChild<ui::ListingTimeline*>()->points().size(), 0);
        m_stage->faults.clear();
        QVERIFY(sees().press(u"Retry"_s));
        QTRY_COMPARE(sees().rows(history), versions);
    }

    void theTimelineLeadsToVersionsAndToTheDraft()
    {
        QVERIFY(publishAfter(30, 1));
        ServiceClient beside = operatorBeside(*m_stage);
        QVERIFY(keepDraft(beside, dayAfter(60), 2, u"More."_s) > 0);
        openHistory();
        auto* line = m_ada->page().findChild<ui::ListingTimeline*>();
        QTRY_COMPARE(line->points().size(), 3);
        QTest::mouseClick(line, Qt::LeftButton, {}, line->markRect(1).center());
        QTRY_VERIFY(sees().saysExactly(u"Version 2"_s));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Home);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(sees().saysExactly(u"Version 1"_s));
        // Another choice in the list moves it, too.
        QVERIFY(sees().choose(history, u"2"_s));
        QTRY_COMPARE(line->points().at(line->current()).key, u"2"_s);
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(sees().saysExactly(u"Draft of the next version"_s));
    }

private:
    [[nodiscard]] const PageDriver& sees() const { return m_ada->sees(); }
    [[nodiscard]] QDate dayAfter(int days) const
    {
        return m_stage->service().now().date().addDays(days);
    }

    //! A version that follows `base` and holds from that many days on.
    bool publishAfter(int days, int base)
    {
        ServiceClient ada = operatorBeside(*m_stage);
        QList<domain::SubProcessor> entries = completeListing();
        for (int i = 1; i < base; ++i)
            entries.removeLast(); // so that it differs
        return publish(ada, ada, draftBody(entries, dayAfter(days), base)) == 201;
    }

    //! A version that differs from the one before by a purpose, with `base` below it.
    bool publishOver(ServiceClient& ada, int base) const
    {
        QList<domain::SubProcessor> entries = completeListing();
        entries.last().purpose = u"Purpose %1"_s.arg(base);
        return publish(ada, ada, draftBody(entries, dayAfter(40), base)) == 201;
    }

    void openHistory() { QVERIFY(sees().press(u"History"_s)); }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<ListingPerson> m_ada; // on the stage, so it goes first
};

QTEST_MAIN(ListingHistoryTest)
#include "listing_history_test.moc"
