// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "ui/desktop/close_question.h"
#include "ui/desktop/desktop_presence.h"
#include "ui/desktop_bus.h"
#include "ui/window_stage.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace console::ui;
using namespace Qt::StringLiterals;

namespace {

//! A console on a desktop: its window, signed in, and what is beside it.
class Stage {
public:
    explicit Stage(bool withTray)
        : m_memory(m_folder.filePath(u"views.ini"_s), u"window"_s)
    {
        if (withTray)
            m_host = std::make_unique<TrayHost>(m_bus.connection());
        PresenceSetup setup;
        setup.watch.ledgerPath = m_folder.filePath(u"notices.json"_s);
        setup.watch.pace.first = setup.watch.pace.between = std::chrono::seconds(1);
        setup.autostartFolder = m_folder.filePath(u"autostart"_s);
        setup.program = u"/usr/bin/packmind-console"_s;
        setup.memory = &m_memory;
        setup.bus = m_bus.connection();
        presence = std::make_unique<DesktopPresence>(std::move(setup));
        window.prepare = [this](ConsoleSetup& made) {
            presence->prepare(made);
        };
    }
    bool signUp()
    {
        if (!window.signUp())
            return false;
        presence->attach(window.window(), false);
        return waitUntil([this] { return presence->hasTray() == bool(m_host); });
    }
    [[nodiscard]] CloseQuestion* question() { return window.window().findChild<CloseQuestion*>(); }
    bool answer(const QString& button)
    {
        if (!waitUntil([this] { return question() && question()->isVisible(); }))
            return false;
        for (QAbstractButton* each : question()->buttons()) {
            if (each->text().remove(u'&') == button) {
                each->click();
                return waitUntil([this] { return !question(); });
            }
        }
        return false;
    }
    void trayGoes() { m_host.reset(); }
    void trayComes() { m_host = std::make_unique<TrayHost>(m_bus.connection()); }
    [[nodiscard]] QString autostartFile() const
    {
        return m_folder.filePath(u"autostart/com.packmind.CloudConsole.desktop"_s);
    }
    [[nodiscard]] QDBusConnection connection() { return m_bus.connection(); }

private:
    QTemporaryDir m_folder;
    DesktopBus m_bus;
    std::unique_ptr<TrayHost> m_host;
    SettingsViewMemory m_memory;

public:
    std::unique_ptr<DesktopPresence> presence;
    WindowStage window; //!< goes before what it was given
};

contract::RequestForm overdue()
{
    contract::RequestForm form;
    form.address = u"eve@acme.example"_s;
    form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-60);
    form.zone = domain::usualZone();
    form.calendar = domain::builtInCalendars().constFirst();
    form.rights = {domain::DataRight::Access};
    return form;
}

} // namespace

class DesktopPresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedOnceWhetherToStay()
    {
        Stage stage(true);
        QVERIFY(stage.signUp());
        QSignalSpy ended(stage.presence.get(), &DesktopPresence::ended);
        ConsoleWindow& window = stage.window.window();
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(stage.answer(u"Cancel"_s));
        QVERIFY(window.isVisible());
        window.close();
        QVERIFY(stage.answer(u"Stay in the tray"_s));
        QTRY_VERIFY(!window.isVisible());
        window.bringToFront();
        QVERIFY(window.isVisible());
        window.close();
        QVERIFY(!window.isVisible());
        QVERIFY(!stage.question());
        QCOMPARE(ended.size(), 0);
        Q_EMIT stage.presence->tray().quitWanted();
        QCOMPARE(ended.size(), 1);
    }

    void quittingIsClosing()
    {
        Stage stage(true);
        QVERIFY(stage.signUp());
        QSignalSpy ended(stage.presence.get(), &DesktopPresence::ended);
        stage.window.window().close();
        QVERIFY(stage.answer(u"Quit the console"_s));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.presence->staysInTray(), std::optional(false));
    }

    void ctrlQAsksNothing()
    {
        Stage stage(true);
        QVERIFY(stage.signUp());
        QSignalSpy ended(stage.presence.get(), &DesktopPresence::ended);
        stage.window.window().quit();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!stage.question());
    }

    void withoutATrayClosingEndsAndThatIsSaidOnce()
    {
        Stage stage(false);
        stage.presence->finder().setPatience(0);
        QVERIFY(stage.signUp());
        Q_EMIT stage.presence->finder().changed();
        const QString sentence
            = u"This desktop has no tray. Closing the window ends the console, and with it the "
              "watch."_s;
        QTRY_VERIFY(stage.window.person().says(sentence));
        stage.window.window().tellBriefly(u"Something else."_s);
        Q_EMIT stage.presence->finder().changed();
        QTest::qWait(50);
        QVERIFY(!stage.window.person().says(sentence));
        QSignalSpy ended(stage.presence.get(), &DesktopPresence::ended);
        stage.window.window().close();
        QCOMPARE(ended.size(), 1);
    }

    void aTrayThatComesLaterIsUsedAndOneThatGoesGivesTheWindowBack()
    {
        Stage stage(false);
        QVERIFY(stage.signUp());
        stage.trayComes();
        QTRY_VERIFY(stage.presence->hasTray());
        stage.presence->setStaysInTray(true);
        stage.window.window().close();
        QVERIFY(!stage.window.window().isVisible());
        stage.trayGoes();
        QTRY_VERIFY(stage.window.window().isVisible());
        QVERIFY(!stage.presence->hasTray());
    }

    void whatNeedsThePersonIsToldAndOpened()
    {
        Stage stage(true);
        NotificationServer server(stage.connection(), {u"body"_s, u"actions"_s});
        QVERIFY(stage.signUp());
        cloud::CloudClient& client = *stage.window.window().connection()->client;
        const auto late = await(client.dataRequests().record(overdue()));
        QVERIFY(late);
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 2, 20'000);
        QCOMPARE(server.shown.first().summary, late->summary.ref + u" is overdue"_s);
        QVERIFY(
            server.shown.first().body.startsWith(stage.window.window().connection()->profile.name));
        QVERIFY(!server.shown.first().body.contains(u"eve"_s));
        QCOMPARE(stage.presence->tray().content().mark, TrayMark::Attention);
        QCOMPARE(stage.presence->tray().content().items.size(), 2);
        stage.window.window().hide();
        QTest::qWait(50); // the id is on the way back
        Q_EMIT server.ActionInvoked(1, u"open"_s);
        QTRY_VERIFY(stage.window.window().isVisible());
        QTRY_COMPARE(stage.window.window().currentConsolePage()->key(), u"datarequests"_s);
        QTRY_VERIFY(stage.window.person().says(late->summary.ref));
        Q_EMIT server.ActionInvoked(2, u"done"_s);
        QTRY_COMPARE(stage.presence->tray().content().items.size(), 1);
        // Nobody would hear the buttons any more.
        stage.presence->end();
        QTRY_COMPARE(QSet<uint>(server.closed.begin(), server.closed.end()), (QSet<uint>{1, 2}));
        QVERIFY(stage.presence->watcher().items().isEmpty());
    }

    void choicesStayAndAutostartIsAFile()
    {
        Stage stage(false);
        watch::NoticeChoices choices;
        choices.silent = {domain::AttentionKind::LlmBudget, domain::AttentionKind::BackupLate};
        choices.quiet = {true, QTime(19, 30), QTime(7, 0)};
        QCOMPARE(stage.presence->notices(), watch::NoticeChoices());
        stage.presence->setNotices(choices);
        QCOMPARE(stage.presence->notices(), choices);
        QVERIFY(!stage.presence->staysInTray());
        QVERIFY(await(stage.presence->setStartsWithSession(true)));
        QVERIFY(stage.presence->startsWithSession());
        QVERIFY(await(stage.presence->setStartsWithSession(false)));
        QVERIFY(!stage.presence->startsWithSession());
        // As the settings of a desktop do.
        QFile file(stage.autostartFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        stage.presence->readAutostart();
        QTRY_VERIFY(stage.presence->startsWithSession());
    }
};

QTEST_MAIN(DesktopPresenceTest)
#include "desktop_presence_test.moc"
