// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"
#include "cloud/llm_usage_api.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::LlmUsage;
using domain::UsageGroup;
using Kind = base::ApiError::Kind;

//! Usage and budgets as the console asks for them.
class LlmUsageAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_acme = m_ada->session().current()->organization.id;
    }
    void cleanup()
    {
        m_ada.reset();
        m_cloud.reset();
    }

    void rowsGoInPartsAndAreSummedUp()
    {
        const QList<LlmUsage> rows = rowsOf(2500);
        QList<std::pair<qsizetype, qsizetype>> progress;
        const auto tell = [&](qsizetype done, qsizetype all) {
            progress.append({done, all});
        };
        const auto preview = endOf(usage().preview(rows, tell));
        QCOMPARE(preview->added, 2500);
        QCOMPARE(progress,
            (QList<std::pair<qsizetype, qsizetype>>{{1000, 2500}, {2000, 2500}, {2500, 2500}}));
        QCOMPARE(endOf(usage().report(query()))->total.requests, 0);
        const auto imported = endOf(usage().import(rows));
        QVERIFY(!imported->stopped);
        QCOMPARE(imported->rows, 2500);
        QCOMPARE(imported->outcome, (domain::UsageOutcome{2500, 0, 0}));
        QCOMPARE(endOf(usage().preview(rows))->same, 2500);
        const auto report = endOf(usage().report(query(UsageGroup::Organization)));
        QCOMPARE(report->total.requests, 2500);
        QCOMPARE(report->groups.first().id, m_acme.text());
        QCOMPARE(report->groups.first().name, u"Acme"_s);
    }

    void whatEndsAnImportIsSaidWithWhatIsKept()
    {
        // The second part fails; the first one stays.
        const auto failing = [this](qsizetype done, qsizetype) {
            if (done == 1000)
                m_cloud->fail(u"/governance/llm/usage"_s);
        };
        const auto failed = endOf(usage().import(rowsOf(2500), failing));
        QVERIFY(failed->stopped);
        QCOMPARE(failed->rows, 1000);
        QCOMPARE(failed->outcome, (domain::UsageOutcome{1000, 0, 0}));
        const auto again = endOf(usage().import(rowsOf(2500)));
        QCOMPARE(again->outcome, (domain::UsageOutcome{1500, 0, 1000}));
    }

    void whatIsWrongIsRefusedBeforeItIsSent()
    {
        domain::UsageQuery wrong = query();
        wrong.zone = "Mars";
        QCOMPARE(endOf(usage().report(wrong)).error().code, u"llm.zone"_s);
        QCOMPARE(endOf(usage().setBudget({.organization = m_acme, .name = {}}, 0)).error().field,
            u"monthlyTokens"_s);
        QCOMPARE(m_cloud->asked(u"/governance/llm/usage"_s), 0);
        QList<LlmUsage> rows = rowsOf(1);
        rows.first().key.organization
            = domain::OrganizationId(u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s);
        QCOMPARE(endOf(usage().preview(rows)).error().code, u"llm.usage.organization"_s);
    }

    void budgetsAreSetFromWhatWasSeen()
    {
        QCOMPARE(endOf(usage().budgets("UTC"))->size(), 0);
        const domain::LlmBudget none{.organization = m_acme, .name = {}};
        const auto set = endOf(usage().setBudget(none, 5000));
        QCOMPARE(set->monthlyTokens, 5000);
        QCOMPARE(endOf(usage().setBudget(none, 6000)).error().kind, Kind::Outdated);
        const auto all = endOf(usage().budgets("UTC"));
        QCOMPARE(all->first(), *set);
        QCOMPARE(endOf(usage().setBudget(all->first(), std::nullopt))->monthlyTokens, 0);
    }

private:
    [[nodiscard]] cloud::LlmUsageApi usage() const
    {
        return cloud::LlmUsageApi(m_ada->governanceSession());
    }
    [[nodiscard]] domain::UsageQuery query(UsageGroup by = UsageGroup::None) const
    {
        const QDate today = m_cloud->now().date();
        return {.zone = "UTC",
            .period = domain::UsagePeriod::Week,
            .from = today.addDays(-120),
            .until = today,
            .by = by};
    }
    [[nodiscard]] QList<LlmUsage> rowsOf(int count) const
    {
        QList<LlmUsage> rows;
        const qint64 hour = m_cloud->now().toSecsSinceEpoch() / 3600;
        for (int i = 0; i < count; ++i)
            rows.append({{m_acme, hour - i, u"openai"_s, u"large"_s, u"chat"_s}, {1, 10, 1, 0}});
        return rows;
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<cloud::CloudClient> m_ada;
    domain::OrganizationId m_acme;
};

QTEST_GUILESS_MAIN(LlmUsageAreaTest)
#include "llm_usage_area_test.moc"
