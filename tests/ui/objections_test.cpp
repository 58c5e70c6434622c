// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "ui/notice_test.h"
#include "ui/pages/subprocessors/listing_desk.h"
#include "ui/pages/subprocessors/listing_timeline.h"

#include <QApplication>
#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString objections = u"Objections list"_s;
const QString acme = u"Acme Robotics"_s;
const QString outcomeField = u"Outcome, and the reason for it"_s;
const QString asks = u"1 organization objects to version 2"_s;
} // namespace

//! What organizations have against a version: recorded, late or in time, and decided.
class ObjectionsTest : public NoticeTest {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        NoticeTest::init();
        QVERIFY(m_stage->publishIn(40));
        m_stage->person().refresh();
    }

    void isRecordedInTime()
    {
        QVERIFY(sees().press(u"Objections"_s));
        QVERIFY(sees().press(u"Record an objection"_s));
        QTRY_VERIFY(sees().says(u"In time: objections count until "_s));
        QVERIFY(sees().press(u"Record the objection"_s));
        QTRY_COMPARE(sees().errorAt(u"What speaks against it"_s),
            u"Say what speaks against the change, in 10 to 2000 characters."_s);
        QVERIFY(sees().type(u"Ground"_s, u"Security"_s));
        QVERIFY(sees().type(u"What speaks against it"_s, u"Our data have to stay in France."_s));
        QVERIFY(sees().press(u"Record the objection"_s));
        QTRY_COMPARE(sees().cell(objections, acme, u"state"_s), u"open"_s);
        QCOMPARE(sees().cell(objections, acme, u"ground"_s), u"Security"_s);
        QTRY_VERIFY(sees().says(u", in time: they count until "_s));
        QVERIFY(sees().saysExactly(u"Our data have to stay in France."_s));
    }

    void aLateOneIsSaidToBeLate()
    {
        QVERIFY(m_stage->wait(35));
        m_stage->person().refresh();
        QVERIFY(sees().press(u"Objections"_s));
        QVERIFY(sees().press(u"Record an objection"_s));
        QTRY_VERIFY(sees().says(u"Late: objections counted until "_s));
        QVERIFY(sees().type(u"What speaks against it"_s, u"Our data have to stay in France."_s));
        QVERIFY(sees().press(u"Record the objection"_s));
        QTRY_VERIFY(
            sees().cell(objections, acme, u"received"_s).value_or(QString()).endsWith(u", late"_s));
        QTRY_VERIFY(sees().says(u", late: they counted until "_s));
    }

    void oneIsRecordedFromItsVersion()
    {
        QVERIFY(sees().press(u"History"_s));
        QVERIFY(sees().choose(u"History list"_s, u"1"_s));
        QTRY_COMPARE(sees().refusalOf(u"Record an objection…"_s),
            u"This is the first version. It changed nothing."_s);
        QVERIFY(sees().choose(u"History list"_s, u"2"_s));
        QTRY_COMPARE(sees().refusalOf(u"Record an objection…"_s), QString());
        QVERIFY(sees().press(u"Record an objection…"_s));
        QTRY_COMPARE(sees().textOf(u"Version"_s), u"Version 2"_s);
        QTRY_COMPARE(sees().textOf(u"Organization"_s), acme);
    }

    void itAsksUntilItIsDecided()
    {
        QVERIFY(m_stage->object());
        m_stage->person().refresh();
        QTRY_VERIFY(sees().says(asks));
        QVERIFY(sees().says(u"Decide before "_s));
        QVERIFY(sees().press(u"Show the objections"_s));
        QTRY_VERIFY(sees().says(u"Nothing is decided for this organization."_s));
        QVERIFY(sees().type(u"It becomes"_s, u"dismissed"_s));
        QVERIFY(sees().press(u"Record the outcome"_s));
        QTRY_COMPARE(
            sees().errorAt(outcomeField), u"Say what came of it, in at most 2000 characters."_s);
        QVERIFY(sees().type(outcomeField, u"The data stay in France."_s));
        QVERIFY(sees().press(u"Record the outcome"_s));
        QTRY_COMPARE(sees().cell(objections, acme, u"state"_s), u"dismissed"_s);
        QTRY_VERIFY(sees().saysExactly(u"The data stay in France."_s));
        QTRY_VERIFY(!sees().find(outcomeField));
        m_stage->person().page().open({u"subprocessors"_s, u"version/2"_s});
        QTRY_VERIFY(sees().rows(u"Sub-processors list"_s) > 3);
        QTRY_VERIFY(!sees().says(asks));
    }

    void theTimelineAndItsVersionSayIt()
    {
        QVERIFY(m_stage->object());
        m_stage->person().refresh();
        QTRY_VERIFY(sees().says(asks));
        QVERIFY(sees().press(u"History"_s));
        const auto* line = m_stage->person().page().findChild<ui::ListingTimeline*>();
        QTRY_COMPARE(line->points().size(), 2);
        QTRY_VERIFY(line->nameOf(line->points().at(1)).endsWith(asks));
        QVERIFY(line->noteOf(line->points().at(1)).startsWith(u"Decide before "_s));
        QCOMPARE(line->points().at(1).label, u"2 · 1 objection"_s);
        QVERIFY(sees().choose(u"History list"_s, u"2"_s));
        QTRY_VERIFY(sees().says(asks));
    }

    void theVersionAfterItSaysIt()
    {
        QVERIFY(m_stage->object());
        ServiceClient ada = m_stage->beside();
        QList<domain::SubProcessor> fewer = completeListing();
        fewer.removeLast();
        const QDate day = m_stage->page().service().now().date().addDays(50);
        QCOMPARE(publish(ada, ada, draftBody(fewer, day, 2)), 201);
        m_stage->person().refresh();
        QVERIFY(sees().press(u"History"_s));
        QTRY_VERIFY(sees().choose(u"History list"_s, u"3"_s));
        QTRY_VERIFY(sees().says(asks));
        QVERIFY(sees().press(u"Show the objections"_s));
        QTRY_VERIFY(sees().says(u"Nothing is decided for this organization."_s));
    }

    void theListingDoesNotWaitForIt()
    {
        QVERIFY(m_stage->object());
        Faults& faults = m_stage->page().faults;
        faults.set(Faults::Kind::Hold, u"GET /api/v0/governance/listing/objections"_s);
        ListingPerson newcomer(m_stage->page());
        QTRY_VERIFY(newcomer.sees().rows(u"Sub-processors list"_s) > 0);
        QTRY_VERIFY(faults.isHolding());
        QVERIFY(!newcomer.sees().says(asks));
        faults.clear();
        QTRY_VERIFY(newcomer.sees().says(asks));
    }

    void whatCannotBeReadIsSaidBesideTheListing()
    {
        QVERIFY(m_stage->object());
        Faults& faults = m_stage->page().faults;
        faults.set(Faults::Kind::Answer, u"GET /api/v0/governance/listing/objections"_s, 500);
        m_stage->person().refresh();
        QTRY_VERIFY(sees().saysExactly(u"Whether an organization objects is not known"_s));
        QVERIFY(sees().rows(u"Sub-processors list"_s) > 0);
        QVERIFY(!sees().find(u"Show the objections"_s));
        faults.clear();
        sees().find(u"Try again"_s)->setFocus();
        QVERIFY(sees().press(u"Try again"_s));
        QTRY_VERIFY(sees().says(asks));
        const QWidget* show = sees().find(u"Show the objections"_s);
        QVERIFY(show);
        QVERIFY(show->window()->focusWidget() == show);
    }

    void nobodyReadsWhatNobodyShows()
    {
        QTRY_VERIFY(sees().rows(u"Sub-processors list"_s) > 0);
        PageStage& stage = m_stage->page();
        QVERIFY(await(stage.client->notices().objections()));
        const auto asked = [&] {
            return stage.faults.count("GET", u"/api/v0/governance/listing/objections"_s);
        };
        const int before = asked();
        QVERIFY(before > 0);
        const ui::PageContext context = stage.context();
        ui::ListingDesk desk(context);
        QSignalSpy changed(&desk, &ui::ListingDesk::changed);
        desk.read();
        QTRY_COMPARE(changed.size(), 1);
        // Asked after what the desk reads, and answered after it.
        QVERIFY(await(stage.client->organizations().list()));
        QCOMPARE(asked(), before);
    }

    void anAttentionLineLeadsToIt()
    {
        QVERIFY(m_stage->object());
        m_stage->person().page().open({u"subprocessors"_s, u"objections/2"_s});
        QTRY_VERIFY(sees().says(u"Nothing is decided for this organization."_s));
    }

    void fromItsDayOnItIsOverdue()
    {
        QVERIFY(m_stage->object());
        QVERIFY(m_stage->wait(41));
        m_stage->person().refresh();
        QTRY_VERIFY(sees().says(u"and nothing is decided for them."_s));
    }

private:
};

QTEST_MAIN(ObjectionsTest)
#include "objections_test.moc"
