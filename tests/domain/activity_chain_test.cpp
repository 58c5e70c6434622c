// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/activity.h"
#include "domain/hash_chain.h"
#include "domain/trust.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

domain::ActivityEvent sampleEvent()
{
    domain::ActivityEvent out;
    out.seq = 1;
    out.at = QDateTime::fromString(u"2026-11-23T10:00:00.123Z"_s, Qt::ISODateWithMs);
    out.actor = {u"user"_s, u"id"_s, u"operator"_s, u"ada@acme.example"_s};
    out.action = u"organization.renamed"_s;
    out.before = {{u"name"_s, u"A"_s}};
    out.after = {{u"name"_s, u"B"_s}};
    out.prevHash = domain::chainStart();
    out.hash = domain::chainHash(out.prevHash, domain::hashedBody(out));
    return out;
}

} // namespace

class ActivityChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canonicalJsonSortsKeys()
    {
        QCOMPARE(domain::canonicalJson({{u"b"_s, 1}, {u"a"_s, u"é"_s}}),
            QByteArray("{\"a\":\"é\",\"b\":1}"));
    }

    void hashIsSha256OfPreviousAndBody()
    {
        // printf '0…0{"a":1}' (64 zeros) | sha256sum
        QCOMPARE(domain::chainHash(domain::chainStart(), {{u"a"_s, 1}}),
            QByteArray("fc6cee09194dd2578bd7664604fcb72a539066fd34544cea0009c43eb6cdc289"));
    }

    void labelsAreOutsideTheHash()
    {
        domain::ActivityEvent erased = sampleEvent();
        erased.actor.label.clear();
        erased.organizationName = u"other"_s;
        QVERIFY(domain::fits(erased, domain::chainStart()));
    }

    void everyOtherFieldIsInside()
    {
        const QList<std::function<void(domain::ActivityEvent&)>> changes{[](auto& e) { e.seq = 2; },
            [](auto& e) { e.at = e.at.addMSecs(1); }, [](auto& e) { e.actor.id = u"x"_s; },
            [](auto& e) { e.actor.role = u"dpo"_s; }, [](auto& e) { e.action += u"!"_s; },
            [](auto& e) { e.targetId = u"x"_s; }, [](auto& e) { e.targetType = u"x"_s; },
            [](auto& e) { e.reason = u"x"_s; }, [](auto& e) { e.before = {}; },
            [](auto& e) { e.after = {}; }, [](auto& e) { e.requestId = u"x"_s; },
            [](auto& e) {
                e.organizationId = domain::OrganizationId(u"x"_s);
            }};
        for (const auto& change : changes) {
            domain::ActivityEvent changed = sampleEvent();
            change(changed);
            QVERIFY(!domain::fits(changed, domain::chainStart()));
        }
        QVERIFY(!domain::fits(sampleEvent(), QByteArray(64, '1')));
    }

    void trustSaysNotYetWhereTheServiceSaysNo_data()
    {
        QTest::addColumn<bool>("embedded");
        QTest::newRow("in this program") << true;
        QTest::newRow("ours, elsewhere") << false;
    }
    void trustSaysNotYetWhereTheServiceSaysNo()
    {
        domain::TrustFacts facts;
        QFETCH(bool, embedded);
        facts.embedded = embedded;
        facts.capabilities.version = u"0.1.0"_s;
        facts.tlsProtocol = u"TLS 1.3"_s;
        facts.tlsCipher = u"TLS_AES_256_GCM_SHA384"_s;
        const QList<domain::TrustLine> lines = domain::trustLines(facts);
        QCOMPARE(lines.size(), 10);
        for (const domain::TrustLine& line : lines) {
            QVERIFY2(!line.promise.isEmpty() && !line.truth.isEmpty() && !line.source.isEmpty(),
                qPrintable(line.key));
            if (line.key == u"at-rest"_s || line.key == u"backups"_s)
                QCOMPARE(line.state, domain::TrustLine::State::NotYet);
            if (line.key == u"in-transit"_s)
                QVERIFY(line.truth.contains(u"TLS_AES_256_GCM_SHA384"_s));
        }
    }

    void trustShowsPlainHttpAsNotEncrypted()
    {
        domain::TrustFacts facts;
        facts.connected = true;
        facts.encrypted = false;
        const QList<domain::TrustLine> lines = domain::trustLines(facts);
        const auto line = std::find_if(lines.begin(), lines.end(),
            [](const domain::TrustLine& each) { return each.key == u"in-transit"_s; });
        QVERIFY(line != lines.end());
        QCOMPARE(line->state, domain::TrustLine::State::NotYet);
        QCOMPARE(
            line->truth, u"This connection is not encrypted. It does not leave this computer."_s);
    }
};

QTEST_GUILESS_MAIN(ActivityChainTest)
#include "activity_chain_test.moc"
