// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/visit_limit.h"

#include <QTest>

using namespace console::service;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 11, 30}, {12, 0}, Qt::UTC);

QHostAddress host(const QString& text)
{
    return QHostAddress(text);
}

//! Uses all up that this client has.
bool isServedToTheEnd(VisitLimit& limit, const QHostAddress& client, const QDateTime& now = noon)
{
    for (int i = 0; i < VisitLimit::most; ++i) {
        if (limit.secondsToWait(client, now))
            return false;
    }
    return limit.secondsToWait(client, now).has_value();
}

} // namespace

class VisitLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMinuteLaterTheClientIsServedAgain()
    {
        VisitLimit limit;
        const QHostAddress client = host(u"192.0.2.7"_s);
        QVERIFY(isServedToTheEnd(limit, client));
        QCOMPARE(limit.secondsToWait(client, noon.addMSecs(500)), std::optional(60));
        QCOMPARE(limit.secondsToWait(client, noon.addSecs(59)), std::optional(1));
        QVERIFY(isServedToTheEnd(limit, client, noon.addSecs(60)));
    }

    void aClockThatIsSetBackKeepsNobodyOut()
    {
        VisitLimit limit;
        const QHostAddress client = host(u"192.0.2.7"_s);
        QVERIFY(isServedToTheEnd(limit, client));
        QVERIFY(!limit.secondsToWait(client, noon.addDays(-1)));
    }

    void oneClientIsNotTheOther()
    {
        VisitLimit limit;
        QVERIFY(isServedToTheEnd(limit, host(u"192.0.2.7"_s)));
        QVERIFY(isServedToTheEnd(limit, host(u"192.0.2.8"_s)));
        // Where the service listens for both, an IPv4 address comes inside an IPv6 one.
        QVERIFY(limit.secondsToWait(host(u"::ffff:192.0.2.7"_s), noon));
        QVERIFY(!limit.secondsToWait(host(u"::ffff:192.0.2.9"_s), noon));
        QVERIFY(isServedToTheEnd(limit, host(u"2001:db8::1"_s)));
        QVERIFY(limit.secondsToWait(host(u"2001:db8::2"_s), noon));
        QVERIFY(!limit.secondsToWait(host(u"2001:db8:0:1::1"_s), noon));
    }

    void ofThousandsTheOldestIsForgotten()
    {
        VisitLimit limit;
        const QHostAddress first = host(u"192.0.2.7"_s);
        const QHostAddress second = host(u"192.0.2.8"_s);
        QVERIFY(isServedToTheEnd(limit, first));
        QVERIFY(isServedToTheEnd(limit, second, noon.addMSecs(1)));
        for (int i = 0; i < VisitLimit::mostClients - 1; ++i)
            QVERIFY(!limit.secondsToWait(QHostAddress(quint32(i)), noon.addMSecs(2)));
        QVERIFY(limit.secondsToWait(second, noon.addMSecs(3)));
        QVERIFY(!limit.secondsToWait(first, noon.addMSecs(3)));
    }
};

QTEST_GUILESS_MAIN(VisitLimitTest)
#include "visit_limit_test.moc"
