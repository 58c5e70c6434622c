// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

//! Goes to every route about LLM usage and what is stated of providers in the way that succeeds, as
//! every_route_test does for the others; check_answers.py holds what came back against the
//! description.
class UsageRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageIsStatedAndSummedUp()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString organization = ServiceFixture::organizationOf(ada);
        const auto rows = [&](int tokens) {
            return QJsonObject{{u"rows"_s,
                QJsonArray{QJsonObject{{u"organizationId"_s, organization},
                    {u"hourUtc"_s, u"2025-01-06T12:00:00Z"_s}, {u"provider"_s, u"openai"_s},
                    {u"model"_s, u"gpt-5.2"_s}, {u"requests"_s, 1}, {u"inputTokens"_s, tokens},
                    {u"outputTokens"_s, 1}}}}};
        };
        const QString path = u"/governance/llm/usage"_s;
        QCOMPARE(ada.post(path, rows(10), {{"Idempotency-Key", "usage-1"}}).status, 200);
        QCOMPARE(ada.send("PUT", path, rows(20)).status, 200);
        QCOMPARE(ada.post(path + u"/preview"_s, rows(30)).status, 200);
        const QString span
            = path + u"?zone=Asia/Kolkata&period=week&from=2025-01-01&until=2025-02-01"_s;
        for (const char* by : {"", "&by=organization", "&by=provider", "&by=model"})
            QCOMPARE(ada.get(span + QString::fromLatin1(by)).status, 200);
        QCOMPARE(ada.get(QString(span + u"&organizationId="_s + organization)).status, 200);
    }

    void aBudgetIsSetAndTakenAway()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString budget = u"/governance/llm/budgets/"_s + ServiceFixture::organizationOf(ada);
        const ServiceAnswer set = ada.send(
            "PUT", budget, QJsonObject{{u"monthlyTokens"_s, 5000}}, {{"If-None-Match", "*"}});
        QCOMPARE(set.status, 200);
        QCOMPARE(ada.get(u"/governance/llm/budgets?zone=UTC"_s).status, 200);
        QCOMPARE(ada.send("PUT", budget, QJsonObject(), {{"If-Match", "\"9\""}}).status, 412);
        QCOMPARE(ada.send("PUT", budget, QJsonObject(), {{"If-Match", "\"1\""}}).status, 200);
    }

    void whatIsKnownOfAProviderIsStatedAndTakenBack()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString all
            = u"/governance/llm/attestations/"_s + ServiceFixture::organizationOf(ada);
        const QString one = all + u"/azure-openai"_s;
        QJsonObject said{{u"promptsStored"_s, false}, {u"usedForTraining"_s, false},
            {u"region"_s, u"France"_s}, {u"source"_s, u"Contract, section 4"_s},
            {u"checkedOn"_s, u"2025-03-01"_s}, {u"host"_s, u"acme.openai.azure.com"_s}};
        QCOMPARE(ada.send("PUT", one, said, {{"If-None-Match", "*"}}).status, 200);
        QCOMPARE(ada.get(all).status, 200);
        said["source"_L1] = QString();
        QCOMPARE(ada.send("PUT", one, said).status, 422);
        QCOMPARE(ada.send("DELETE", one, {}, {{"If-Match", "\"9\""}}).status, 412);
        QCOMPARE(ada.send("DELETE", one, {}, {{"If-Match", "\"1\""}}).status, 200);
    }
};

QTEST_GUILESS_MAIN(UsageRoutesTest)
#include "usage_routes_test.moc"
