// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "ui/desktop/desktop_presence.h"
#include "ui/desktop_bus.h"
#include "ui/profiles_stage.h"

#include <QApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

const QString overview = u"Overview list"_s;

//! A case that should have been answered long ago; its ref.
QString recordLate(const ui::ProfileView& view)
{
    contract::RequestForm form;
    form.address = u"eve@globex.example"_s;
    form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-60);
    form.zone = domain::usualZone();
    form.calendar = u"fr"_s;
    form.rights = {domain::DataRight::Access};
    const auto made = await(view.connection()->client->dataRequests().record(form));
    return made ? made->summary.ref : QString();
}

QString overdue(const QString& ref)
{
    return u"%1 is overdue"_s.arg(ref);
}

} // namespace

//! What needs the person in two profiles: in the Overview, in the palette, and on the desktop.
class ProfilesOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void linesOfAllProfilesLeadToTheirOwn()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        const QString there = recordLate(stage.packmind());
        // Another workspace counts its own cases.
        (void)recordLate(stage.here());
        const QString here = recordLate(stage.here());
        QVERIFY(!there.isEmpty() && here != there);
        QVERIFY(stage.turnTo(PageId::Overview));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.cell(overview, overdue(here), u"urgency"_s));
        const int own = person.rows(overview);
        QVERIFY(person.type(u"Which profiles"_s, u"All open profiles"_s));
        QTRY_VERIFY(person.rows(overview) > own);
        QCOMPARE(person.cell(overview, overdue(here), u"profile"_s), u"This computer"_s);

        // It names the profile, and leads there.
        auto* table = qobject_cast<ui::DataTable*>(person.find(overview));
        const QAbstractItemModel* model = table->model();
        int line = -1;
        const auto isListed = [&] {
            line = -1;
            for (int row = 0; row < model->rowCount(); ++row) {
                const bool late = model->index(row, 0).data().toString() == overdue(there);
                if (late && model->index(row, 3).data().toString() == u"Packmind"_s)
                    line = row;
            }
            return line >= 0;
        };
        QTRY_VERIFY(isListed());
        const QRect place = table->visualRect(model->index(line, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
        QTRY_COMPARE(&stage.window().front(), &stage.packmind());
        QTRY_COMPARE(stage.window().currentPage(), PageId::DataRequests);
        QTRY_VERIFY(person.says(there));
        // The other one stays where it was.
        QCOMPARE(stage.here().currentPage(), PageId::Overview);
    }

    void thePaletteSwitches()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        QTest::keyClick(&stage.window(), Qt::Key_K, Qt::ControlModifier);
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Go to"_s, u"Switch to Packmind"_s));
        QTest::qWait(100);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(&stage.window().front(), &stage.packmind());
    }

    //! The watch follows both, and Open leads into the one that is not in front.
    void aNotificationOpensItsProfile()
    {
        QTemporaryDir folder;
        DesktopBus bus;
        NotificationServer server(bus.connection(), {u"body"_s, u"actions"_s});
        ui::SettingsViewMemory memory(folder.filePath(u"views.ini"_s), u"window"_s);
        ui::PresenceSetup setup;
        setup.watch.ledgerPath = folder.filePath(u"notices.json"_s);
        setup.watch.pace.first = setup.watch.pace.between = std::chrono::seconds(1);
        setup.autostartFolder = folder.filePath(u"autostart"_s);
        setup.program = u"/usr/bin/packmind-console"_s;
        setup.memory = &memory;
        setup.bus = bus.connection();
        ui::DesktopPresence presence(std::move(setup));
        ProfilesStage stage;
        stage.prepare = [&presence](ui::ConsoleSetup& made) {
            presence.prepare(made);
        };
        QVERIFY(stage.openBoth());
        const QString there = recordLate(stage.packmind());
        presence.attach(stage.window(), false);
        QCOMPARE(&stage.window().front(), &stage.here());
        const auto told = [&]() -> qsizetype {
            for (qsizetype i = 0; i < server.shown.size(); ++i) {
                if (server.shown.at(i).summary == overdue(there))
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told() >= 0, 20'000);
        QVERIFY(server.shown.at(told()).body.startsWith(u"Packmind"_s));
        QTest::qWait(50); // the id is on the way back
        Q_EMIT server.ActionInvoked(uint(told() + 1), u"open"_s);
        QTRY_COMPARE(&stage.window().front(), &stage.packmind());
        QTRY_COMPARE(stage.window().currentPage(), PageId::DataRequests);
        QTRY_VERIFY(stage.person().says(there));
    }
};

QTEST_MAIN(ProfilesOverviewTest)
#include "profiles_overview_test.moc"
