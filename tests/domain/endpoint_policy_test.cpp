// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/endpoint_policy.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::AddressUse;
using domain::EndpointPolicy;
using domain::IpAddress;

Q_DECLARE_METATYPE(domain::AddressUse)

namespace {

EndpointPolicy policy(const QStringList& listed = {}, bool loopback = false)
{
    return EndpointPolicy::make(listed, loopback).value();
}

//! "" where it is allowed, else the code of the refusal.
QString urlCode(const EndpointPolicy& policy, const QString& url)
{
    const auto checked = policy.checkUrl(QUrl(url));
    return checked ? QString() : checked.error().code;
}

bool allows(const EndpointPolicy& policy, const QString& host, const QString& address)
{
    return policy.checkAddress(host, IpAddress::fromText(address).value()).has_value();
}

} // namespace

class EndpointPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressHasItsUse_data()
    {
        QTest::addColumn<AddressUse>("use");
        const auto rows = [](AddressUse use, const QStringList& addresses) {
            for (const QString& address : addresses)
                QTest::newRow(qPrintable(address)) << use;
        };
        rows(AddressUse::Public,
            {u"1.1.1.1"_s, u"9.255.255.255"_s, u"11.0.0.0"_s, u"100.63.255.255"_s, u"100.128.0.0"_s,
                u"126.255.255.255"_s, u"128.0.0.0"_s, u"169.253.255.255"_s, u"169.255.0.0"_s,
                u"172.15.255.255"_s, u"172.32.0.0"_s, u"192.167.255.255"_s, u"192.169.0.0"_s,
                u"198.17.255.255"_s, u"198.20.0.0"_s, u"223.255.255.255"_s, u"2606:4700::1111"_s,
                u"2a00:1450::1"_s, u"2003::1"_s});
        rows(AddressUse::Unspecified, {u"0.0.0.0"_s, u"0.255.255.255"_s, u"::"_s});
        rows(AddressUse::Loopback, {u"127.0.0.1"_s, u"127.255.255.255"_s, u"::1"_s});
        rows(AddressUse::LinkLocal, {u"169.254.169.254"_s, u"fe80::1"_s, u"febf::1"_s});
        rows(AddressUse::Private,
            {u"10.0.0.1"_s, u"10.255.255.255"_s, u"172.16.0.0"_s, u"172.31.255.255"_s,
                u"192.168.0.1"_s, u"fc00::1"_s, u"fdff::1"_s, u"fec0::1"_s});
        rows(AddressUse::CarrierNat, {u"100.64.0.0"_s, u"100.127.255.255"_s});
        rows(AddressUse::Multicast, {u"224.0.0.1"_s, u"239.255.255.255"_s, u"ff02::1"_s});
        rows(AddressUse::Mapped,
            {u"::ffff:127.0.0.1"_s, u"::ffff:8.8.8.8"_s, u"::ffff:a00:1"_s, u"::10.0.0.1"_s,
                u"::ffff:0:10.0.0.1"_s, u"2002:7f00:1::"_s, u"2001:0:1::1"_s});
        rows(AddressUse::Nat64, {u"64:ff9b::7f00:1"_s, u"64:ff9b::8.8.8.8"_s, u"64:ff9b:1::1"_s});
        rows(AddressUse::Reserved,
            {u"192.0.0.8"_s, u"192.0.2.1"_s, u"192.88.99.1"_s, u"198.18.0.1"_s, u"198.19.255.255"_s,
                u"198.51.100.1"_s, u"203.0.113.1"_s, u"240.0.0.1"_s, u"255.255.255.255"_s,
                u"2001:db8::1"_s, u"2001:2::1"_s, u"3fff::1"_s, u"100::1"_s, u"4000::1"_s,
                u"5f00::1"_s});
    }

    void everyAddressHasItsUse()
    {
        QFETCH(AddressUse, use);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const IpAddress address = IpAddress::fromText(text).value();
        QCOMPARE(domain::addressUse(address), use);
        // Only public ones are called unasked; each other one is, once it or its host is listed.
        QCOMPARE(allows(policy(), u"host.example"_s, text), use == AddressUse::Public);
        QVERIFY(allows(policy({text}), u"host.example"_s, text));
        QVERIFY(allows(policy({u"Host.example."_s}), u"host.example"_s, text));
        QVERIFY(allows(policy({u"host.example"_s}), u"HOST.Example."_s, text));
        QCOMPARE(allows(policy({}, true), u"host.example"_s, text),
            use == AddressUse::Public || use == AddressUse::Loopback);
        QCOMPARE(allows(policy({u"other.example"_s, u"9.9.9.9"_s}), u"host.example"_s, text),
            use == AddressUse::Public);
    }

    void urlsAreCheckedBeforeAnyoneIsAsked_data()
    {
        QTest::addColumn<QString>("cloudd");
        QTest::addColumn<QString>("embedded");
        const QString url = u"llm.endpoint.url"_s;
        const QString address = u"llm.endpoint.address"_s;
        const QString plain = u"llm.endpoint.plain"_s;
        const auto row = [](const char* tag, const QString& cloudd, const QString& embedded) {
            QTest::newRow(tag) << cloudd << embedded;
        };
        row("https://llm.example.com/v1", {}, {});
        row("https://llm.example.com:8443", {}, {});
        row("https://1.1.1.1/v1", {}, {});
        row("https://[2606:4700::1111]/v1", {}, {});
        row("http://llm.example.com/v1", plain, plain);
        row("http://1.1.1.1/v1", plain, plain);
        row("http://localhost:11434/v1", address, {});
        row("http://LOCALHOST.:11434/v1", address, {});
        row("http://my.localhost/v1", address, {});
        row("http://127.0.0.1:11434/v1", address, {});
        row("http://[::1]:11434/v1", address, {});
        row("https://10.0.0.1/v1", address, address);
        row("https://[fe80::1]/v1", address, address);
        row("https://[::ffff:127.0.0.1]/v1", address, address);
        row("https://169.254.169.254/latest/meta-data", address, address);
        row("https://99999999999/v1", url, url);
        row("ftp://llm.example.com", url, url);
        row("file:///etc/passwd", url, url);
        row("llm.example.com/v1", url, url);
        row("https://", url, url);
        row("https://llm.example.com:0/v1", url, url);
        row("https://ada:secret@llm.example.com/v1", u"llm.endpoint.password"_s,
            u"llm.endpoint.password"_s);
        row("https://llm.example.com/v1?key=1", u"llm.endpoint.parts"_s, u"llm.endpoint.parts"_s);
        row("https://llm.example.com/v1#a", u"llm.endpoint.parts"_s, u"llm.endpoint.parts"_s);
    }

    void urlsAreCheckedBeforeAnyoneIsAsked()
    {
        QFETCH(QString, cloudd);
        QFETCH(QString, embedded);
        const QString url = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(urlCode(policy(), url), cloudd);
        QCOMPARE(urlCode(policy({}, true), url), embedded);
    }

    void shortAndOctalAddressesNeverPass()
    {
        // QUrl itself makes addresses in full of some; whatever it does, none is called.
        for (const QString& host :
            {u"127.1"_s, u"2130706433"_s, u"0177.0.0.1"_s, u"0x7f000001"_s, u"10.1"_s, u"0"_s})
            QVERIFY2(!policy().checkUrl(QUrl(u"https://%1/v1"_s.arg(host))).has_value(),
                qPrintable(host));
    }

    void aListedHostMayBePlain()
    {
        const EndpointPolicy listed = policy({u"llm.internal.example"_s, u"10.1.0.0/16"_s});
        QCOMPARE(urlCode(listed, u"http://llm.internal.example/v1"_s), QString());
        QCOMPARE(urlCode(listed, u"http://10.1.2.3/v1"_s), QString());
        QCOMPARE(urlCode(listed, u"http://10.2.2.3/v1"_s), u"llm.endpoint.plain"_s);
        QCOMPARE(urlCode(policy({u"localhost"_s}), u"http://localhost/v1"_s), QString());
    }

    void whatOneOfTwoAllowsIsAllowed()
    {
        const EndpointPolicy both
            = policy({u"llm.internal.example"_s}, true).joinedWith(policy({u"10.1.0.0/16"_s}));
        for (const char* fine :
            {"http://llm.internal.example", "http://10.1.2.3", "http://localhost"})
            QCOMPARE(urlCode(both, QString::fromLatin1(fine)), QString());
        QCOMPARE(urlCode(both, u"https://10.2.2.3/v1"_s), u"llm.endpoint.address"_s);
        const EndpointPolicy neither = policy().joinedWith(policy());
        QCOMPARE(urlCode(neither, u"http://localhost/v1"_s), u"llm.endpoint.address"_s);
    }

    void aNameWithAnotherAddressThanBeforeIsRefusedAtTheConnection()
    {
        // DNS that changes, or a redirect: the URL was fine, the address is not.
        const EndpointPolicy one = policy();
        QCOMPARE(urlCode(one, u"https://rebind.example/v1"_s), QString());
        const auto refused
            = one.checkAddress(u"rebind.example"_s, IpAddress::fromText(u"127.0.0.1"_s).value());
        QCOMPARE(refused.error().code, u"llm.endpoint.address"_s);
        QCOMPARE(refused.error().kind, base::ApiError::Kind::NotAllowed);
        QCOMPARE(refused.error().message,
            u"rebind.example leads to the computer of the service itself, which this service does "
            "not call. If it is meant, ask the operator to list it among the endpoints."_s);
    }

    void whatTheOperatorListsIsChecked()
    {
        for (const QString& one :
            {u"http://llm.example"_s, u"10.0.0.0/33"_s, u"10.0.0.1/8"_s, u"127.1"_s, u""_s,
                u"a b"_s, u"-a.example"_s, u"::/129"_s, u"10.0.0.0/8/8"_s, u"llm.example:80"_s})
            QVERIFY2(!EndpointPolicy::make({one}, false).has_value(), qPrintable(one));
        const auto refused = EndpointPolicy::make({u"a b"_s}, false);
        QCOMPARE(refused.error().code, u"llm.endpoints.listed"_s);
        QCOMPARE(refused.error().field, u"allowedEndpoints"_s);
        QVERIFY(EndpointPolicy::make(QStringList(100, u"a.example"_s), false).has_value());
        QVERIFY(!EndpointPolicy::make(QStringList(101, u"a.example"_s), false).has_value());
    }
};

QTEST_GUILESS_MAIN(EndpointPolicyTest)
#include "endpoint_policy_test.moc"
