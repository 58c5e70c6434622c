// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/desktop/tray_finder.h"
#include "ui/desktop_bus.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QTest>
#include <QThread>

#include <cstdlib>
#include <optional>
#include <xcb/xcb.h>

using namespace console::test;
using namespace console::ui;
using namespace Qt::StringLiterals;

namespace {

//! Once it answers, all that was asked of it before is done.
void awaitAnswer(xcb_connection_t* connection)
{
    std::free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
}

//! A tray by the System Tray Protocol, as far as a search for it goes.
class X11Tray {
public:
    X11Tray()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const xcb_window_t window = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 1, 1, 0,
            XCB_WINDOW_CLASS_INPUT_ONLY, screen->root_visual, 0, nullptr);
        const QByteArray name = "_NET_SYSTEM_TRAY_S0";
        xcb_intern_atom_reply_t* atom = xcb_intern_atom_reply(m_connection,
            xcb_intern_atom(m_connection, 0, uint16_t(name.size()), name.constData()), nullptr);
        xcb_set_selection_owner(m_connection, window, atom->atom, XCB_CURRENT_TIME);
        std::free(atom);
        awaitAnswer(m_connection);
    }
    ~X11Tray() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(X11Tray)

private:
    xcb_connection_t* m_connection;
};

//! An X server that answers nobody else.
class BusyServer {
public:
    BusyServer()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        xcb_grab_server(m_connection);
        awaitAnswer(m_connection);
    }
    ~BusyServer() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(BusyServer)

private:
    xcb_connection_t* m_connection;
};

} // namespace

//! In a session on X11 that has no tray of its own.
class TrayFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QGuiApplication::platformName(), u"xcb"_s); }

    // First: afterwards Qt has been asked.
    void aHostThatComesAfterTheSearchIsUsed()
    {
        TrayFinder finder;
        finder.setPatience(1);
        QTest::qWait(5);
        finder.look();
        QTRY_VERIFY(finder.hasGivenUp());
        QVERIFY(!finder.isThere());
        // As another program would: Qt waits for its answer.
        QThread other;
        QObject there;
        there.moveToThread(&other);
        other.start();
        std::optional<TrayHost> host;
        const auto come = [&] {
            host.emplace(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"host"_s));
        };
        QMetaObject::invokeMethod(&there, come, Qt::BlockingQueuedConnection);
        const bool found = waitUntil([&] { return finder.isThere(); });
        const bool qtFindsIt = QSystemTrayIcon::isSystemTrayAvailable();
        QMetaObject::invokeMethod(
            &there, [&] { host.reset(); }, Qt::BlockingQueuedConnection);
        other.quit();
        other.wait();
        QVERIFY(found);
        QVERIFY(qtFindsIt);
    }

    void aTrayOfX11IsFoundAsLongAsItIsThere()
    {
        TrayFinder finder;
        finder.setPatience(1);
        QTest::qWait(5);
        finder.look();
        QTRY_VERIFY(finder.hasGivenUp());
        QVERIFY(!finder.isThere());
        {
            const X11Tray tray;
            finder.look();
            QTRY_VERIFY(finder.isThere());
        }
        const auto isThere = [&] {
            finder.look();
            return finder.isThere();
        };
        QTRY_VERIFY(!isThere());
    }

    void anXServerThatDoesNotAnswerHoldsUpNobody()
    {
        const X11Tray tray;
        TrayFinder known;
        TrayFinder finder;
        known.setPatience(1);
        finder.setPatience(1);
        QTest::qWait(5);
        known.look();
        QTRY_VERIFY(known.isThere());
        {
            const BusyServer busy;
            known.look();
            finder.look();
            QVERIFY(!finder.hasGivenUp());
            QTRY_VERIFY_WITH_TIMEOUT(finder.hasGivenUp(), 10'000);
            QVERIFY(!finder.isThere());
            QVERIFY(known.isThere());
        }
        const auto isThere = [&] {
            finder.look();
            return finder.isThere();
        };
        QTRY_VERIFY(isThere());
    }
};

QTEST_MAIN(TrayFinderTest)
#include "tray_finder_test.moc"
