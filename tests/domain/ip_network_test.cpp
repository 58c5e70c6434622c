// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ip_network.h"

#include <QStringList>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::IpAddress;
using domain::IpNetwork;

class IpNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoAddress()
    {
        for (const QString& text : QStringList{u""_s, u"127.1"_s, u"0177.0.0.1"_s, u"0x7f.0.0.1"_s,
                 u"2130706433"_s, u"1.2.3.4.5"_s, u"256.1.1.1"_s, u"1.2.3.4 "_s, u"[::1]"_s,
                 u"fe80::1%eth0"_s, u":::"_s, u"١.1.1.1"_s, QString(u"::1"_s + QChar(0))})
            QVERIFY2(!IpAddress::fromText(text), qPrintable(text));
        QCOMPARE(IpAddress::fromText(u"2001:DB8:0:0::1"_s).value().text(), u"2001:db8::1"_s);
    }

    void aNetworkHoldsWhatBeginsAlike()
    {
        const auto holds = [](const QString& network, const QString& address) {
            return IpNetwork::fromText(network).value().contains(
                IpAddress::fromText(address).value());
        };
        QVERIFY(holds(u"10.128.0.0/9"_s, u"10.128.0.0"_s));
        QVERIFY(holds(u"10.128.0.0/9"_s, u"10.255.255.255"_s));
        QVERIFY(!holds(u"10.128.0.0/9"_s, u"10.127.255.255"_s));
        QVERIFY(!holds(u"10.128.0.0/9"_s, u"11.128.0.0"_s));
        QVERIFY(holds(u"10.1.2.3"_s, u"10.1.2.3"_s) && !holds(u"10.1.2.3"_s, u"10.1.2.2"_s));
        QVERIFY(holds(u"0.0.0.0/0"_s, u"255.255.255.255"_s) && !holds(u"0.0.0.0/0"_s, u"::1"_s));
        QVERIFY(holds(u"2001:db8::/33"_s, u"2001:db8:7fff::1"_s));
        QVERIFY(!holds(u"2001:db8::/33"_s, u"2001:db8:8000::1"_s));
    }

    void whatIsNoNetwork()
    {
        for (const QString& text : QStringList{u""_s, u"10.0.0.1/8"_s, u"10.0.0.0/33"_s,
                 u"10.0.0.0/-1"_s, u"10.0.0.0/"_s, u"10.0.0.0/8/8"_s, u"::/129"_s, u"10/8"_s})
            QVERIFY2(!IpNetwork::fromText(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(IpNetworkTest)
#include "ip_network_test.moc"
