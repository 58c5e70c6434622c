// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/install_translations.h"
#include "ui/pages/subprocessors/listing_timeline.h"
#include "ui/parts/buttons.h"
#include "ui/parts/date_line_accessible.h"
#include "ui/rendering.h"

#include <QAccessible>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;
using domain::ListingVersionState;

namespace {

const QDate today(2026, 11, 29);

domain::PublishedVersion version(int number, const QDate& day, ListingVersionState state)
{
    domain::PublishedVersion version;
    version.number = number;
    version.effectiveDate = day;
    version.state = state;
    version.summary = number == 4 ? u"Adds WorkOS"_s : u"Change %1"_s.arg(number);
    version.author = u"Ada"_s;
    return version;
}

//! Newest first, as the service gives them.
QList<domain::PublishedVersion> someVersions()
{
    return {version(6, QDate(2026, 12, 23), ListingVersionState::Pending),
        version(5, QDate(2026, 12, 1), ListingVersionState::Withdrawn),
        version(4, QDate(2026, 11, 2), ListingVersionState::InForce),
        version(3, QDate(2026, 7, 1), ListingVersionState::Superseded),
        version(2, QDate(2026, 3, 1), ListingVersionState::Superseded),
        version(1, QDate(2025, 11, 1), ListingVersionState::Superseded)};
}

QList<domain::PublishedVersion> manyVersions(int count)
{
    QList<domain::PublishedVersion> versions;
    for (int number = count; number > 0; --number)
        versions.append(version(number, today.addDays((number - count) / 2),
            number == count ? ListingVersionState::InForce : ListingVersionState::Superseded));
    return versions;
}

contract::ListingDraftView draftFor(const QDate& day)
{
    contract::ListingDraftView view;
    view.draft.effectiveDate = day;
    view.draft.summary = u"Two more."_s;
    view.changes = {{u"workos"_s, {}}, {u"crisp"_s, {}}};
    return view;
}

//! Points whose items were asked for. Qt tells nobody of events where no screen reader runs, but
//! asks for the item of each of them.
QList<int>& asked()
{
    static QList<int> points;
    return points;
}

class Watched : public ui::DateLineAccessible {
public:
    using DateLineAccessible::DateLineAccessible;
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        asked().append(index);
        return DateLineAccessible::child(index);
    }
};

QAccessibleInterface* watched(const QString& className, QObject* object)
{
    auto* line = qobject_cast<ui::DateLine*>(object);
    return line && className == "console::ui::DateLine"_L1 ? new Watched(line) : nullptr;
}

} // namespace

class ListingTimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        test::theme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init()
    {
        m_line = std::make_unique<ui::ListingTimeline>();
        m_line->resize(900, m_line->sizeHint().height());
        m_line->show();
        m_line->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    }

    void eachVersionAndTheDraftStandAtTheirDay()
    {
        m_line->present(someVersions(), draftFor(QDate(2027, 1, 20)), today);
        QCOMPARE(m_line->points().size(), 7);
        QCOMPARE(nameOf(3), u"Version 4, in force since 2 November 2026, Adds WorkOS"_s);
        QCOMPARE(nameOf(6), u"Draft, meant for 20 January 2027, 2 changes"_s);
        QCOMPARE(m_line->points().at(6).state, ui::DatePoint::State::Open);
        for (int i = 1; i < 7; ++i)
            QVERIFY(m_line->markRect(i - 1).center().x() < m_line->markRect(i).center().x());
    }

    void aDraftWithoutADayStandsAfterTheLastDay()
    {
        m_line->present(someVersions(), draftFor(QDate()), today);
        QCOMPARE(m_line->points().size(), 7);
        QCOMPARE(m_line->points().at(6).state, ui::DatePoint::State::Open);
        QCOMPARE(nameOf(6), u"Draft, no day yet, 2 changes"_s);
        QVERIFY(m_line->shownLabels().contains(u"draft, no day yet"_s));
        QVERIFY(m_line->shownLabels().contains(u"6"_s));
        QVERIFY(m_line->markRect(6).left() > m_line->markRect(5).right());
        QVERIFY(m_line->rect().contains(m_line->markRect(6)));
        QSignalSpy draft(m_line.get(), &ui::ListingTimeline::draftOpened);
        m_line->setFocus();
        QTest::keyClick(m_line.get(), Qt::Key_End);
        QCOMPARE(m_line->current(), 6);
        QTest::keyClick(m_line.get(), Qt::Key_Plus); // it has no nearer
        QTest::keyClick(m_line.get(), Qt::Key_Return);
        QCOMPARE(draft.size(), 1);
        QTest::mouseClick(m_line.get(), Qt::LeftButton, {}, m_line->markRect(6).center());
        QCOMPARE(draft.size(), 2);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_line.get());
        QCOMPARE(list->child(6)->text(QAccessible::Name), u"Draft, no day yet, 2 changes"_s);
        list->child(6)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(draft.size(), 3);
    }

    void aDraftWithoutADayStaysWhenSomethingIsLookedAtFromNearer()
    {
        for (const int width : {900, 160}) {
            m_line->resize(width, m_line->height());
            m_line->present(someVersions(), draftFor(QDate()), today);
            m_line->setCurrentKey(u"4"_s);
            QTest::keyClick(m_line.get(), Qt::Key_Plus);
            QTest::keyClick(m_line.get(), Qt::Key_Plus);
            QVERIFY(m_line->isZoomed());
            QVERIFY(m_line->rect().contains(m_line->markRect(6)));
            QTest::keyClick(m_line.get(), Qt::Key_Escape);
            m_line->setLayoutDirection(Qt::RightToLeft);
            QVERIFY(m_line->markRect(6).right() < m_line->markRect(5).left() || width == 160);
            m_line->setLayoutDirection(Qt::LeftToRight);
        }
        m_line->present({}, draftFor(QDate()), today);
        QVERIFY(m_line->rect().contains(m_line->markRect(0)));
        QTest::keyClick(m_line.get(), Qt::Key_Plus);
        QVERIFY(!m_line->grab().isNull());
    }

    void labelsDoNotOverlap()
    {
        for (const int width : {900, 300}) {
            m_line->resize(width, m_line->height());
            m_line->present(someVersions(), draftFor(QDate(2026, 12, 24)), today);
            const QStringList labels = m_line->shownLabels();
            QVERIFY(labels.contains(u"4"_s));
            QList<ui::LabelWish> wishes;
            for (int i = 0; i < 40; ++i)
                wishes.append({qreal(i * 7), 20});
            QList<qreal> taken;
            for (const auto& place : ui::placedLabels(wishes, 0, width, 6)) {
                if (place)
                    taken.append(*place);
            }
            std::sort(taken.begin(), taken.end());
            for (int i = 1; i < taken.size(); ++i)
                QVERIFY(taken.at(i) >= taken.at(i - 1) + 26);
            QVERIFY(taken.size() >= 10);
        }
    }

    void tenThousandAreMarksThatDoNotTouch()
    {
        m_line->present(manyVersions(10'000), std::nullopt, today);
        const QList<ui::DateMark> marks = m_line->marks();
        QVERIFY(marks.size() > 5 && marks.size() < 60);
        int counted = 0;
        for (int i = 0; i < marks.size(); ++i) {
            counted += marks.at(i).count();
            if (i > 0)
                QVERIFY(marks.at(i).x - marks.at(i).width / 2
                    > marks.at(i - 1).x + marks.at(i - 1).width / 2);
        }
        QCOMPARE(counted, 10'000);
    }

    void aMarkOfManyIsLookedAtFromNearerUntilAVersionOpens()
    {
        m_line->present(manyVersions(10'000), std::nullopt, today);
        QSignalSpy opened(m_line.get(), &ui::ListingTimeline::versionOpened);
        for (int presses = 0; opened.isEmpty() && presses < 10; ++presses) {
            const QRect mark = m_line->markRect(m_line->marks().first().first);
            QTest::mouseClick(m_line.get(), Qt::LeftButton, {}, mark.center());
        }
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().toInt() <= 400);
        QVERIFY(m_line->isZoomed());
        auto* all = m_line->findChild<ui::LinkButton*>();
        QVERIFY(all->isVisible());
        all->click();
        QVERIFY(!m_line->isZoomed());
        QVERIFY(!all->isVisible());
    }

    void keysGoFromVersionToVersion()
    {
        m_line->present(someVersions(), draftFor(QDate(2027, 1, 20)), today);
        QSignalSpy opened(m_line.get(), &ui::ListingTimeline::versionOpened);
        QSignalSpy draft(m_line.get(), &ui::ListingTimeline::draftOpened);
        m_line->setFocus();
        QCOMPARE(m_line->current(), 3); // what is in force
        QTest::keyClick(m_line.get(), Qt::Key_Right);
        QTest::keyClick(m_line.get(), Qt::Key_Right);
        QTest::keyClick(m_line.get(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toInt(), 6);
        QTest::keyClick(m_line.get(), Qt::Key_Left);
        QTest::keyClick(m_line.get(), Qt::Key_Space);
        QCOMPARE(opened.takeFirst().first().toInt(), 5);
        QTest::keyClick(m_line.get(), Qt::Key_Home);
        QTest::keyClick(m_line.get(), Qt::Key_Left); // nothing is before it
        QTest::keyClick(m_line.get(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toInt(), 1);
        QTest::keyClick(m_line.get(), Qt::Key_End);
        QTest::keyClick(m_line.get(), Qt::Key_Enter);
        QCOMPARE(draft.size(), 1);
        QVERIFY(opened.isEmpty());
    }

    void keysWalkWithinAMarkAndLookFromNearer()
    {
        m_line->present(manyVersions(10'000), std::nullopt, today);
        m_line->setFocus();
        QTest::keyClick(m_line.get(), Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_line.get(), Qt::Key_Right);
        QCOMPARE(m_line->current(), 3);
        QCOMPARE(m_line->points().at(3).key, u"4"_s);
        QTest::keyClick(m_line.get(), Qt::Key_PageDown);
        QVERIFY(m_line->current() > 100);
        const qsizetype before = m_line->marks().first().count();
        QTest::keyClick(m_line.get(), Qt::Key_Plus);
        QVERIFY(m_line->isZoomed());
        QVERIFY(m_line->marks().first().count() < before);
        QTest::keyClick(m_line.get(), Qt::Key_End); // outside of what is shown
        QVERIFY(!m_line->markRect(m_line->current()).isEmpty());
        QTest::keyClick(m_line.get(), Qt::Key_Escape);
        QVERIFY(!m_line->isZoomed());
    }

    void aScreenReaderFindsOneItemForEach()
    {
        m_line->present(someVersions(), draftFor(QDate(2027, 1, 20)), today);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_line.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Timeline of the versions"_s);
        QCOMPARE(list->childCount(), 7);
        for (int i = 0; i < 7; ++i) {
            QAccessibleInterface* item = list->child(i);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->text(QAccessible::Name), nameOf(i));
            QCOMPARE(list->indexOfChild(item), i);
            QCOMPARE(item->parent(), list);
            QCOMPARE(item->rect().size(), m_line->markRect(i).size());
            QVERIFY(!item->state().offscreen);
        }
        QAccessibleInterface* none = list->child(7);
        QVERIFY(none && !none->isValid()); // what is no more is still answered
        QSignalSpy opened(m_line.get(), &ui::ListingTimeline::versionOpened);
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.takeFirst().first().toInt(), 1);
        QVERIFY(list->child(0)->state().selected);
    }

    void aScreenReaderFollowsTheFocus()
    {
        QAccessible::installFactory(watched);
        init(); // for a line that nobody has asked for its items yet
        m_line->present(someVersions(), std::nullopt, today);
        m_line->setFocus();
        asked().clear();
        QTest::keyClick(m_line.get(), Qt::Key_Left);
        QTest::keyClick(m_line.get(), Qt::Key_End);
        QCOMPARE(asked(), QList<int>({2, 5}));
        QAccessible::removeFactory(watched);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_line.get());
        QVERIFY(list->focusChild());
        QVERIFY(list->focusChild()->state().focused);
        QCOMPARE(list->indexOfChild(list->focusChild()), 5);
    }

    void showAllIsAChildWhileItIsThere()
    {
        m_line->present(manyVersions(100), std::nullopt, today);
        m_line->setFocus();
        QTest::keyClick(m_line.get(), Qt::Key_Plus);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_line.get());
        QCOMPARE(list->childCount(), 101);
        QCOMPARE(list->child(100)->text(QAccessible::Name), u"Show all"_s);
        QCOMPARE(list->indexOfChild(list->child(100)), 100);
        QVERIFY(list->child(0)->state().offscreen);
    }

    void fromRightToLeftItIsMirrored()
    {
        m_line->present(someVersions(), std::nullopt, today);
        const int x = m_line->markRect(0).center().x();
        m_line->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(qAbs(m_line->markRect(0).center().x() - (m_line->width() - x)) <= 2);
        m_line->setFocus();
        QTest::keyClick(m_line.get(), Qt::Key_Right); // to the right, so to what was before
        QCOMPARE(m_line->current(), 2);
    }

    void theCurrentVersionStaysWhenOthersCome()
    {
        m_line->present(someVersions(), std::nullopt, today);
        m_line->setCurrentKey(u"3"_s);
        QList<domain::PublishedVersion> more = someVersions();
        more.prepend(version(7, QDate(2026, 12, 24), ListingVersionState::Pending));
        m_line->present(more, std::nullopt, today);
        QCOMPARE(m_line->points().at(m_line->current()).key, u"3"_s);
    }

    void fewerVersionsTakeThePlaceOfMany()
    {
        m_line->present(manyVersions(10'000), std::nullopt, today);
        m_line->setCurrentKey(u"9000"_s);
        m_line->present(someVersions(), std::nullopt, today);
        QCOMPARE(m_line->points().size(), 6);
        QVERIFY(!m_line->markRect(5).isEmpty());
    }

private:
    [[nodiscard]] QString nameOf(int point) const
    {
        return m_line->nameOf(m_line->points().at(point));
    }

    std::unique_ptr<ui::ListingTimeline> m_line;
};

QTEST_MAIN(ListingTimelineTest)
#include "listing_timeline_test.moc"
