// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm_scene.h"
#include "service/usage_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::LlmUsage;
using domain::LlmUsageCounts;
using domain::UsageGroup;

namespace {

const QString key = u"sk-right-0123456789"_s;

//! The present month, in days.
domain::UsageQuery recent(const ServiceFixture& fixture, UsageGroup by)
{
    const QDate today = fixture.now().date();
    return {.zone = "UTC", .from = today.addDays(-20), .until = today, .by = by};
}

LlmUsage rowNow(const ServiceFixture& fixture, const QString& organization, qint64 tokens)
{
    LlmUsage row = usageRow(organization, 0, {1, tokens, 0, 0});
    row.key.hour = fixture.now().toSecsSinceEpoch() / 3600;
    return row;
}

} // namespace

//! Who sees and states usage, budgets, and what connection tests count.
class ServiceLlmUsageRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<LlmScene>(); }
    void cleanup()
    {
        QCOMPARE(m_scene->provider.defects(), QStringList());
        m_scene.reset();
    }

    void membersSeeTheirOwnAndTheOperatorAll()
    {
        ServiceClient& ada = m_scene->ada;
        const QString other = ada.post(u"/organizations"_s, {{u"name"_s, u"Other"_s}}).text("id");
        QCOMPARE(ada.post(usagePath(),
                        usageBody({rowNow(m_scene->fixture, m_scene->house, 10),
                            rowNow(m_scene->fixture, other, 100)}))
                     .status,
            200);
        const auto query = recent(m_scene->fixture, UsageGroup::Organization);
        QCOMPARE(usageOf(ada, query).total.inputTokens, 110);
        QCOMPARE(usageOf(ada, query).groups.first().name, u"Other"_s);
        QCOMPARE(usageOf(m_scene->bob, query).total.inputTokens, 10);
        auto others = query;
        others.organization = domain::OrganizationId(other);
        QCOMPARE(usageOf(ada, others).total.inputTokens, 100);
        m_scene->bob.captured = false;
        const ServiceAnswer unseen = m_scene->bob.get(usagePath(
            u"?zone=UTC&period=day&from=2026-11-01&until=2026-11-02&organizationId="_s + other));
        QCOMPARE(unseen.status, 404);
        QCOMPARE(unseen.code(), u"organization.unknown"_s);
    }

    void anAdminStatesForTheOwnOrganizationAlsoByKey()
    {
        ServiceClient carol
            = m_scene->fixture.memberClient(m_scene->ada, u"carol@acme.example"_s, u"admin"_s);
        const QString other
            = m_scene->ada.post(u"/organizations"_s, {{u"name"_s, u"Other"_s}}).text("id");
        ServiceClient program = m_scene->fixture.client();
        program.apiKey = carol.post(u"/auth/api-key/generate"_s).text("apiKey");
        for (ServiceClient* who : {&carol, &program}) {
            QCOMPARE(
                who->post(usagePath(), usageBody({rowNow(m_scene->fixture, m_scene->house, 10)}))
                    .status,
                200);
            const ServiceAnswer foreign = who->post(usagePath(),
                usageBody({rowNow(m_scene->fixture, m_scene->house, 20),
                    rowNow(m_scene->fixture, other, 10)}));
            QCOMPARE(foreign.code(), u"llm.usage.organization"_s);
            QCOMPARE(foreign.field(), u"rows[1].organizationId"_s);
        }
        QCOMPARE(
            m_scene->bob.post(usagePath(), usageBody({rowNow(m_scene->fixture, m_scene->house, 1)}))
                .code(),
            u"llm.usage.not-allowed"_s);
        QCOMPARE(
            usageOf(m_scene->ada, recent(m_scene->fixture, UsageGroup::None)).total.inputTokens,
            10);
    }

    void whoGovernsAnotherCloudNamesItsOrganizations()
    {
        ServiceClient local = m_scene->fixture.localClient(u"https://app.packmind.ai"_s);
        const QString theirs = u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s;
        QCOMPARE(
            local.post(usagePath(), usageBody({rowNow(m_scene->fixture, theirs, 7)})).status, 200);
        const auto query = recent(m_scene->fixture, UsageGroup::Organization);
        QCOMPARE(usageOf(local, query).groups.first().id, theirs);
        QCOMPARE(usageOf(local, query).groups.first().name, QString());
        QCOMPARE(usageOf(m_scene->ada, query).total.inputTokens, 0);
        QCOMPARE(local.post(usagePath(), usageBody({rowNow(m_scene->fixture, m_scene->house, 7)}))
                     .code(),
            u"llm.usage.organization"_s);
    }

    void aBudgetIsSetSeenAndTakenAway()
    {
        ServiceClient& ada = m_scene->ada;
        const QString path = u"/governance/llm/budgets/"_s + m_scene->house;
        const ServiceClient::Headers first{{"If-None-Match", "*"}};
        QCOMPARE(ada.send("PUT", path, QJsonObject{{u"monthlyTokens"_s, 1000}}, first).status, 200);
        QCOMPARE(ada.send("PUT", path, QJsonObject{{u"monthlyTokens"_s, 2000}}, first).status, 412);
        QCOMPARE(ada.send("PUT", path, QJsonObject{{u"monthlyTokens"_s, 0}}).field(),
            u"monthlyTokens"_s);
        ada.post(usagePath(), usageBody({rowNow(m_scene->fixture, m_scene->house, 300)}));
        LlmUsage before = rowNow(m_scene->fixture, m_scene->house, 5000);
        before.key.hour -= qint64(24) * 32; // of another month
        ada.post(usagePath(), usageBody({before}));
        for (ServiceClient* who : {&ada, &m_scene->bob}) {
            const QJsonValue budget
                = who->get(u"/governance/llm/budgets?zone=Europe/Paris"_s).object()["items"_L1][0];
            QCOMPARE(budget["monthlyTokens"_L1].toInt(), 1000);
            QCOMPARE(budget["used"_L1].toInt(), 300);
        }
        QCOMPARE(m_scene->bob.send("PUT", path, QJsonObject{{u"monthlyTokens"_s, 9}}).status, 403);
        QCOMPARE(ada.get(u"/governance/llm/budgets?zone=Mars"_s).code(), u"llm.zone"_s);
        QCOMPARE(ada.send("PUT", path, QJsonObject(), {{"If-Match", "\"1\""}})
                     .object()["rev"_L1]
                     .toInt(),
            2);
        const QByteArray record = ada.get(u"/governance/activity"_s).body;
        QVERIFY(record.contains("llm.budget-set"));
        QVERIFY(record.contains("llm.budget-removed"));
    }

    void connectionTestsAreCounted()
    {
        m_scene->provider.takeOnly({key});
        ServiceClient& ada = m_scene->ada;
        const auto test = [&](const QJsonObject& settings) {
            return ada.post(m_scene->path(u"test-connection"_s), settings).status;
        };
        QCOMPARE(test(m_scene->compatible(key)), 201); // large and small
        const auto query = recent(m_scene->fixture, UsageGroup::Model);
        const domain::UsageReport once = usageOf(ada, query);
        QCOMPARE(once.total.requests, 2);
        QCOMPARE(once.total.errors, 0);
        QVERIFY(once.total.inputTokens > 0);
        QVERIFY(once.total.outputTokens > 0);
        QCOMPARE(once.groups.size(), 2);
        QCOMPARE(storedUsage(m_scene->fixture).first().key.kind, u"connection_test"_s);
        QCOMPARE(storedUsage(m_scene->fixture).first().key.provider, u"openai-compatible"_s);
        // A second one is added to the hour, also one that the provider refuses.
        QCOMPARE(test(m_scene->compatible(u"sk-wrong-0123456789"_s)), 201);
        const domain::UsageReport twice = usageOf(ada, query);
        QCOMPARE(twice.total.requests, 3);
        QCOMPARE(twice.total.errors, 1);
        QCOMPARE(twice.total.inputTokens, once.total.inputTokens);
        // So is what is saved; nobody who is not there was asked.
        ada.send("PUT", m_scene->path(u"configuration"_s), m_scene->compatible(key));
        QCOMPARE(ada.post(m_scene->path(u"configuration/test"_s)).status, 201);
        QCOMPARE(usageOf(ada, query).total.requests, 5);
        QJsonObject nobody = m_scene->compatible(key);
        QJsonObject fields = nobody["config"_L1].toObject();
        fields["llmEndpoint"_L1] = u"http://127.0.0.1:9/v1"_s;
        nobody["config"_L1] = fields;
        QCOMPARE(test(nobody), 201);
        QCOMPARE(usageOf(ada, query).total.requests, 5);
    }

private:
    std::unique_ptr<LlmScene> m_scene;
};

QTEST_GUILESS_MAIN(ServiceLlmUsageRightsTest)
#include "service_llm_usage_rights_test.moc"
