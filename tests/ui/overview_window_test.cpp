// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "ui/parts/detail_pane.h"
#include "ui/window_stage.h"

#include <QListWidget>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

const QString overview = u"Overview list"_s;
const QString requests = u"Data requests list"_s;

//! The window, and a case that is overdue.
struct Scene {
    Scene()
    {
        if (!stage.signUp())
            qWarning("nobody could sign up");
        ref = record(60);
    }

    QString record(int daysAgo)
    {
        contract::RequestForm form;
        form.address = u"eve@globex.example"_s;
        form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
        form.zone = domain::usualZone();
        form.calendar = u"fr"_s;
        form.rights = {domain::DataRight::Access};
        const auto made = await(client().dataRequests().record(form));
        return made ? made->summary.ref : QString();
    }

    [[nodiscard]] cloud::CloudClient& client() { return *stage.window().connection()->client; }

    [[nodiscard]] QString paneTitle()
    {
        const QList<ui::DetailPane*> panes = stage.window().findChildren<ui::DetailPane*>();
        for (const ui::DetailPane* pane : panes) {
            if (pane->isVisible())
                return pane->title();
        }
        return {};
    }

    WindowStage stage;
    QString ref;
};

} // namespace

//! From the Overview to the thing and back, in the console's own window.
class OverviewWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLineLeadsToItsCaseAndBackLeadsBack()
    {
        Scene scene;
        QVERIFY(scene.stage.turnTo(PageId::Overview));
        QVERIFY(scene.stage.person().choose(overview, scene.ref + u" is overdue"_s));
        QTRY_COMPARE(scene.stage.window().currentPage(), PageId::DataRequests);
        QTRY_VERIFY(scene.paneTitle().startsWith(scene.ref));
        QTRY_VERIFY(scene.stage.person().saysExactly(u"History"_s));
        scene.stage.window().goBack();
        QCOMPARE(scene.stage.window().currentPage(), PageId::Overview);
        scene.stage.window().goForward();
        QCOMPARE(scene.stage.window().currentPage(), PageId::DataRequests);
        QTRY_VERIFY(scene.paneTitle().startsWith(scene.ref));
    }

    void backLeadsToWhatWasChosenBefore()
    {
        Scene scene;
        const QString other = scene.record(3);
        QVERIFY(scene.stage.turnTo(PageId::DataRequests));
        QVERIFY(scene.stage.person().choose(requests, scene.ref));
        QTRY_VERIFY(scene.paneTitle().startsWith(scene.ref));
        QVERIFY(scene.stage.person().choose(requests, other));
        QTRY_VERIFY(scene.paneTitle().startsWith(other));
        QVERIFY(scene.stage.turnTo(PageId::Trust));
        scene.stage.window().goBack();
        QTRY_VERIFY(scene.paneTitle().startsWith(other));
        scene.stage.window().goBack();
        QTRY_VERIFY(scene.paneTitle().startsWith(scene.ref));
        scene.stage.window().goForward();
        QTRY_VERIFY(scene.paneTitle().startsWith(other));
    }

    void aLineLeadsToASectionOfTheSettings()
    {
        Scene scene;
        QVERIFY(scene.stage.turnTo(PageId::Overview));
        QVERIFY(scene.stage.person().choose(overview, u"No backup was made yet"_s));
        QTRY_COMPARE(scene.stage.window().currentPage(), PageId::Settings);
        const auto* index
            = qobject_cast<QListWidget*>(scene.stage.person().find(u"Sections of the settings"_s));
        QVERIFY(index);
        QTRY_COMPARE(index->currentItem()->text(), u"Backups"_s);
    }

    void aLineLeadsToThePeopleOfAnOrganization()
    {
        Scene scene;
        QVERIFY(scene.stage.addMember(u"bob@acme.example"_s));
        QVERIFY(scene.stage.turnTo(PageId::Overview));
        QVERIFY(scene.stage.person().choose(overview, u"“Acme Robotics” has a single admin"_s));
        QTRY_COMPARE(scene.stage.window().currentPage(), PageId::Organizations);
        QTRY_COMPARE(scene.stage.person().rows(u"Members list"_s), 2);
    }

    void badgesAreForWhatWaitsForThisPerson()
    {
        Scene scene;
        const auto* requestsEntry = scene.stage.window().sidebar()->entry(PageId::DataRequests);
        QVERIFY(scene.stage.turnTo(PageId::Overview));
        QTRY_VERIFY(
            scene.stage.person().cell(overview, scene.ref + u" is overdue"_s, u"urgency"_s));
        QCOMPARE(requestsEntry->badge(), QString());
        const auto workers = await(scene.client().dataRequests().workers());
        const auto seen = await(scene.client().dataRequests().get(scene.ref));
        QVERIFY(workers && seen && !workers->isEmpty());
        contract::RequestChange change;
        change.assignee = workers->first().id;
        QVERIFY(await(scene.client().dataRequests().change(scene.ref, change, seen->summary.rev)));
        QTest::keyClick(&scene.stage.window(), Qt::Key_F5);
        QTRY_COMPARE(requestsEntry->badge(), u"1 due"_s);
    }
};

QTEST_MAIN(OverviewWindowTest)
#include "overview_window_test.moc"
