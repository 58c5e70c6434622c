// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/desktop_notifications.h"
#include "ui/desktop_bus.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace console::ui;
using namespace Qt::StringLiterals;
using State = DesktopNotifications::State;
using watch::Notice;

namespace {

const QStringList everything{u"body"_s, u"body-markup"_s, u"actions"_s};

Notice overdue(const QString& ref = u"DSR-2026-0007"_s)
{
    domain::AttentionItem item;
    item.title = ref + u" is overdue"_s;
    item.profile = u"p1"_s;
    item.place = {u"datarequests"_s, ref, {}};
    return {{item}, item.title, u"Bees & <b>Co</b>\nSince yesterday."_s, item.place};
}

} // namespace

class DesktopNotificationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutABusNothingHappens()
    {
        DesktopNotifications notifications(QDBusConnection(u"no such bus"_s));
        QCOMPARE(notifications.state(), State::None);
        notifications.show(overdue());
    }

    void aServiceThatComesLaterIsUsed()
    {
        DesktopBus bus;
        DesktopNotifications notifications(bus.connection());
        QTRY_COMPARE(notifications.state(), State::None);
        notifications.show(overdue());
        {
            NotificationServer server(bus.connection(), everything);
            QTRY_COMPARE(notifications.state(), State::Shows);
            QVERIFY(server.shown.isEmpty());
            notifications.show(overdue());
            QTRY_COMPARE(server.shown.size(), 1);
        }
        QTRY_COMPARE(notifications.state(), State::None);
    }

    void itSaysWhatAndHasActions()
    {
        DesktopBus bus;
        NotificationServer server(bus.connection(), everything);
        DesktopNotifications notifications(bus.connection());
        QTRY_COMPARE(notifications.state(), State::Shows);
        notifications.show(overdue());
        QTRY_COMPARE(server.shown.size(), 1);
        const NotificationServer::Shown& shown = server.shown.first();
        QCOMPARE(shown.summary, u"DSR-2026-0007 is overdue"_s);
        QCOMPARE(shown.body, u"Bees &amp; &lt;b&gt;Co&lt;/b&gt;\nSince yesterday."_s);
        QCOMPARE(shown.actions,
            (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"snooze"_s, u"Snooze"_s,
                u"done"_s, u"Mark done"_s}));
        QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(0));
    }

    void whereNoMarkupIsReadNoneIsEscaped()
    {
        DesktopBus bus;
        NotificationServer server(bus.connection(), {u"body"_s});
        DesktopNotifications notifications(bus.connection());
        QTRY_COMPARE(notifications.state(), State::Shows);
        notifications.show(overdue());
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.first().body, u"Bees & <b>Co</b>\nSince yesterday."_s);
        QVERIFY(server.shown.first().actions.isEmpty());
    }

    void whereNoBodyIsShownTheSummaryNamesTheProfile()
    {
        DesktopBus bus;
        NotificationServer server(bus.connection(), {});
        DesktopNotifications notifications(bus.connection());
        QTRY_COMPARE(notifications.state(), State::Shows);
        notifications.show(overdue());
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.first().summary, u"DSR-2026-0007 is overdue – Bees & <b>Co</b>"_s);
    }

    void eachActionIsAboutItsOwnNotification()
    {
        DesktopBus bus;
        NotificationServer server(bus.connection(), everything);
        DesktopNotifications notifications(bus.connection());
        QTRY_COMPARE(notifications.state(), State::Shows);
        QStringList heard;
        const auto hear = [&heard](const QString& word) {
            return [&heard, word](const Notice& notice) {
                heard << word + u' ' + notice.place.thing;
            };
        };
        connect(&notifications, &DesktopNotifications::opened, this, hear(u"open"_s));
        connect(&notifications, &DesktopNotifications::snoozed, this, hear(u"snooze"_s));
        connect(&notifications, &DesktopNotifications::done, this, hear(u"done"_s));
        for (const QString& ref : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            notifications.show(overdue(ref));
            const qsizetype before = server.shown.size();
            QTRY_COMPARE(server.shown.size(), before + 1);
        }
        QTest::qWait(50); // the ids are on the way back
        Q_EMIT server.ActionInvoked(2, u"default"_s);
        Q_EMIT server.ActionInvoked(1, u"open"_s);
        Q_EMIT server.ActionInvoked(3, u"snooze"_s);
        Q_EMIT server.ActionInvoked(4, u"done"_s);
        Q_EMIT server.ActionInvoked(99, u"default"_s); // another program's
        Q_EMIT server.NotificationClosed(1, 2);
        Q_EMIT server.ActionInvoked(1, u"open"_s); // it is gone
        QTRY_COMPARE(heard, (QStringList{u"open b"_s, u"open a"_s, u"snooze c"_s, u"done d"_s}));
        QTest::qWait(50);
        QCOMPARE(heard.size(), 4);
    }
};

QTEST_MAIN(DesktopNotificationsTest)
#include "desktop_notifications_test.moc"
