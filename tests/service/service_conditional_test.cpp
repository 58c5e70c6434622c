// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/conditional_routes.h"
#include "service/service_fixture.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

//! Who has seen an answer is told that it is still the one.
class ServiceConditionalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServiceFixture>();
        m_ada = std::make_unique<ServiceClient>(m_fixture->operatorClient());
        m_house = ServiceFixture::organizationOf(*m_ada);
    }
    void cleanup()
    {
        m_ada.reset();
        m_fixture.reset();
    }

    void everyListThatIsWatched()
    {
        int asked = 0;
        for (const contract::Route& route : contract::allRoutes()) {
            if (!contract::isConditional(route))
                continue;
            const QString path = pathOf(route);
            const ServiceAnswer whole = m_ada->get(path);
            if (whole.status == 404) // there is no draft
                continue;
            QCOMPARE(whole.status, 200);
            const QByteArray tag = whole.headers.value("etag");
            QVERIFY2(tag.startsWith("W/\""), qPrintable(path));
            const ServiceAnswer same = ask(path, tag);
            QCOMPARE(same.status, 304);
            QCOMPARE(same.headers.value("etag"), tag);
            QVERIFY(same.body.isEmpty());
            ++asked;
        }
        QCOMPARE(asked, 10);
    }

    void whatHasChangedIsWhole()
    {
        const QString path = u"/organizations/"_s + m_house + u"/users"_s;
        const QByteArray tag = m_ada->get(path).headers.value("etag");
        (void)m_fixture->memberClient(*m_ada, u"bob@acme.example"_s, u"member"_s);
        const ServiceAnswer changed = ask(path, tag);
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.object()["users"_L1].toArray().size(), 2);
        QVERIFY(changed.headers.value("etag") != tag);
    }

    void tagsAreReadAsTheStandardWritesThem()
    {
        const QString path = u"/governance/activity"_s;
        const QByteArray tag = m_ada->get(path).headers.value("etag");
        QCOMPARE(ask(path, "\"other\" , " + tag + ",\"more\"").status, 304);
        QCOMPARE(ask(path, tag.mid(2)).status, 304); // as if it were strong
        QCOMPARE(ask(path, "*").status, 304);
        QCOMPARE(ask(path, "W/\"other\"").status, 200);
        QCOMPARE(ask(path, tag.mid(3, 22)).status, 200); // without quotes it is none
        QCOMPARE(m_ada->send("HEAD", path, {}, {{"If-None-Match", tag}}).status, 304);
    }

    void aRefusalHasNoTagAndIsNoneForAnybody()
    {
        const QString path = u"/governance/data-requests"_s;
        const QByteArray tag = m_ada->get(path).headers.value("etag");
        ServiceClient bob = m_fixture->memberClient(*m_ada, u"bob@acme.example"_s, u"member"_s);
        const ServiceAnswer refused = bob.send("GET", path, {}, {{"If-None-Match", tag}});
        QCOMPARE(refused.status, 403);
        QVERIFY(!refused.headers.contains("etag"));
    }

    void otherReadsHaveNone()
    {
        QVERIFY(!m_ada->get(u"/governance/me"_s).headers.contains("etag"));
    }

private:
    [[nodiscard]] QString pathOf(const contract::Route& route) const
    {
        const QString path = QString::fromLatin1(route.pattern).replace(u":orgId"_s, m_house);
        return path.endsWith("/budgets"_L1) ? QString(path + u"?zone=UTC"_s) : path;
    }
    ServiceAnswer ask(const QString& path, const QByteArray& tag)
    {
        return m_ada->send("GET", path, {}, {{"If-None-Match", tag}});
    }

    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<ServiceClient> m_ada;
    QString m_house;
};

QTEST_GUILESS_MAIN(ServiceConditionalTest)
#include "service_conditional_test.moc"
