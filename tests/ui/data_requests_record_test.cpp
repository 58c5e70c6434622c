// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests_stage.h"

#include <QCheckBox>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;

namespace {
const QString record = u"Record request"_s;
const QString save = u"Record the case"_s;
const QString address = u"Address of the person"_s;
const QString language = u"Language of letters to the person"_s;
const QString eve = u"eve@globex.example"_s;
} // namespace

//! Cases recorded by hand on the real page, against the real service.
class DataRequestsRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aCaseIsRecordedWithTheKeyboardAlone()
    {
        RequestsStage stage;
        QVERIFY(stage.open());
        QTest::keySequence(&stage.page(), QKeySequence::New);
        QTRY_COMPARE(stage.paneTitle(), u"New data request"_s);
        // The address has the focus; the next stop is the first right.
        QWidget* first = stage.person().find(address);
        QTRY_COMPARE(QApplication::focusWidget(), first);
        QTest::keyClicks(first, u"Eve+News@Globex.example"_s);
        QTest::keyClick(first, Qt::Key_Tab);
        auto* access = qobject_cast<QCheckBox*>(QApplication::focusWidget());
        QVERIFY(access);
        QTest::keyClick(access, Qt::Key_Space);
        QTRY_VERIFY(stage.person().says(u"internal target"_s));
        auto* button = stage.person().find(save);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(stage.refs().size(), 1);
        const QString ref = stage.refs().first();
        QTRY_COMPARE(stage.paneTitle(), u"%1 · Access"_s.arg(ref));
        QVERIFY(stage.person().says(u"%1 is recorded."_s.arg(ref)));
        const auto shown = await(stage.elsewhere().showSubject(ref));
        QVERIFY(shown);
        QCOMPARE(shown->address.toLower(), u"eve+news@globex.example"_s);
    }

    void datesFollowWhatIsTyped()
    {
        RequestsStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(record));
        QVERIFY(stage.person().press(u"Erasure"_s));
        // The calendar, the reserve and the law change the dates while one types.
        QVERIFY(stage.person().type(u"Received on"_s, u"2026-01-31"_s));
        QTRY_VERIFY(stage.person().says(u"Mon 2 Mar 2026 · internal target Fri 20 Feb 2026"_s));
        QVERIFY(stage.person().type(u"Law"_s, u"CCPA (California)"_s));
        QTRY_VERIFY(stage.person().says(u"Tue 17 Mar 2026 · "_s));
        QVERIFY(stage.person().type(u"Received on"_s, u"2026-02-31"_s));
        QTRY_VERIFY(!stage.person().says(u"Tue 17 Mar 2026 · "_s));
        QVERIFY(stage.person().type(address, eve));
        QVERIFY(stage.person().press(save));
        QVERIFY(stage.person().errorAt(u"Received on"_s).contains(u"is no day"_s));
        QCOMPARE(stage.person().textOf(address), eve);
    }

    void theLanguageOfItsLettersIsChosen()
    {
        RequestsStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(record));
        QVERIFY(stage.person().type(address, eve));
        QVERIFY(stage.person().press(u"Access"_s));
        QCOMPARE(stage.person().textOf(language), u"That of the mail relay"_s);
        QVERIFY(stage.person().type(language, u"Français"_s));
        QVERIFY(stage.person().press(save));
        QTRY_COMPARE(stage.refs().size(), 1);
        QCOMPARE(stage.caseOf(stage.refs().first()).language, u"fr"_s);
    }

    void whoItIsIsSaidBeforeItIsRecorded()
    {
        RequestsStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(record));
        QVERIFY(stage.person().press(u"Erasure"_s));
        QVERIFY(stage.person().type(address, eve));
        QTRY_VERIFY(stage.person().says(u"This person has no account here."_s));
        QVERIFY(stage.person().type(address, PageStage::email()));
        QTRY_VERIFY(stage.person().says(u"This is you."_s));
        QTRY_VERIFY(stage.person().says(u"The only admin of Acme Robotics."_s));
        QVERIFY(!stage.person().says(u"This person has no account here."_s));
    }

    void aDuplicateIsOfferedAndLinkedNotMerged()
    {
        RequestsStage stage;
        const QString before = stage.record(eve, {DataRight::Access});
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(record));
        QVERIFY(stage.person().press(u"Access"_s));
        QVERIFY(stage.person().type(address, u"EVE@globex.example"_s));
        QVERIFY(stage.person().press(u"%1 · Access · Received"_s.arg(before)));
        QVERIFY(stage.person().press(save));
        QTRY_COMPARE(stage.refs().size(), 2);
        const QList<domain::RelatedCase> related = stage.caseOf(before).related;
        QCOMPARE(related.size(), 1);
        QCOMPARE(related.first().link, domain::RequestLink::Related);
        QCOMPARE(stage.caseOf(before).summary.status, domain::RequestStatus::Received);
        QTRY_VERIFY(stage.person().find(u"Open %1"_s.arg(before)));
    }

    void whatIsMissingIsSaidAtItsPlace()
    {
        RequestsStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(record));
        QVERIFY(stage.person().type(address, u"eve at globex"_s));
        QVERIFY(stage.person().press(save));
        QVERIFY(!stage.person().errorAt(address).isEmpty());
        QVERIFY(stage.person().type(address, eve));
        QVERIFY(stage.person().press(save));
        QCOMPARE(stage.person().errorAt(u"What they ask for"_s),
            u"Say what the person asks for: one right at least."_s);
        QVERIFY(stage.refs().isEmpty());
    }

    void nothingTypedIsLost()
    {
        RequestsStage stage;
        const QString other = stage.record(u"mallory@initech.example"_s);
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(record));
        QVERIFY(stage.person().type(address, eve));
        QVERIFY(stage.person().press(u"Access"_s));
        // Another row waits until the person has agreed.
        QVERIFY(stage.person().choose(requestsTable, other));
        QTRY_VERIFY(stage.person().says(u"What you changed here is not saved yet."_s));
        QVERIFY(stage.person().press(u"Keep editing"_s));
        QCOMPARE(stage.person().textOf(address), eve);
        stage.stage.faults.set(Faults::Kind::Answer, u"POST /api/v0/governance/data-requests"_s);
        QVERIFY(stage.person().press(save));
        QTRY_VERIFY(stage.person().says(u"The server refused this or failed."_s));
        QCOMPARE(stage.person().textOf(address), eve);
        stage.stage.faults.clear();
        QVERIFY(stage.person().press(save));
        QTRY_COMPARE(stage.refs().size(), 2);
    }
};

QTEST_MAIN(DataRequestsRecordTest)
#include "data_requests_record_test.moc"
