// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_test.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmFailure;
using domain::LlmStep;

namespace {

QString stepsAsText(const QList<LlmStep>& steps)
{
    QStringList words;
    for (const LlmStep& one : steps)
        words << domain::wireName(one.kind) + u'=' + domain::wireName(one.state);
    return words.join(u' ');
}

} // namespace

class LlmStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsFollowFromWhatTheModelsDid_data()
    {
        QTest::addColumn<int>("primary"); // -1: ok
        QTest::addColumn<int>("fast"); // -1: ok, -2: none
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<QString>("steps");
        const QString through = u"name=passed tcp=passed tls=passed authentication=passed "_s;
        QTest::newRow("both answered")
            << -1 << -1 << true << through + u"primary-model=passed fast-model=passed"_s;
        QTest::newRow("one model, plain http")
            << -1 << -2 << false
            << u"name=passed tcp=passed tls=skipped authentication=passed primary-model=passed "
               "fast-model=skipped"_s;
        QTest::newRow("fast model missing")
            << -1 << int(LlmFailure::ModelUnknown) << true
            << through + u"primary-model=passed fast-model=failed"_s;
        QTest::newRow("both models missing")
            << int(LlmFailure::ModelUnknown) << int(LlmFailure::ModelUnknown) << true
            << through + u"primary-model=failed fast-model=failed"_s;
        QTest::newRow("primary model missing")
            << int(LlmFailure::ModelUnknown) << -1 << true
            << through + u"primary-model=failed fast-model=passed"_s;
        QTest::newRow("wrong key") << int(LlmFailure::WrongKey) << int(LlmFailure::WrongKey) << true
                                   << u"name=passed tcp=passed tls=passed authentication=failed "
                                      "primary-model=not-reached fast-model=not-reached"_s;
        QTest::newRow("no key")
            << int(LlmFailure::KeyMissing) << -2 << true
            << u"name=not-reached tcp=not-reached tls=not-reached authentication=failed "
               "primary-model=not-reached fast-model=skipped"_s;
        QTest::newRow("unreachable")
            << int(LlmFailure::Unreachable) << int(LlmFailure::Unreachable) << true
            << u"name=unknown tcp=unknown tls=unknown authentication=not-reached "
               "primary-model=not-reached fast-model=not-reached"_s;
        QTest::newRow("not a URL")
            << int(LlmFailure::BadUrl) << -2 << true
            << u"name=failed tcp=not-reached tls=not-reached authentication=not-reached "
               "primary-model=not-reached fast-model=skipped"_s;
        QTest::newRow("untrusted")
            << int(LlmFailure::TlsUntrusted) << -2 << true
            << u"name=passed tcp=passed tls=failed authentication=not-reached "
               "primary-model=not-reached fast-model=skipped"_s;
    }

    void stepsFollowFromWhatTheModelsDid()
    {
        QFETCH(int, primary);
        QFETCH(int, fast);
        QFETCH(bool, encrypted);
        const auto outcome = [](const QString& model, int failure) {
            domain::LlmModelOutcome one{.model = model, .ok = failure == -1};
            if (failure >= 0)
                one.failure = LlmFailure(failure);
            return one;
        };
        std::optional<domain::LlmModelOutcome> second;
        if (fast != -2)
            second = outcome(u"small"_s, fast);
        QTEST(stepsAsText(domain::llmSteps(outcome(u"large"_s, primary), second, encrypted)),
            "steps");
    }

    void namesOfStepsAndStatesGoBothWays()
    {
        for (int i = 0; i <= int(LlmStep::Kind::FastModel); ++i)
            QCOMPARE(domain::llmStepKind(domain::wireName(LlmStep::Kind(i))), LlmStep::Kind(i));
        for (int i = 0; i <= int(LlmStep::State::Unknown); ++i)
            QCOMPARE(domain::llmStepState(domain::wireName(LlmStep::State(i))), LlmStep::State(i));
        QCOMPARE(domain::llmStepKind(u"dance"_s), std::nullopt);
    }

    void aSummaryHasPassedWhenBothModelsHave()
    {
        domain::LlmTestSummary summary{.primary = {.model = u"large"_s, .ok = true}};
        QVERIFY(summary.passed());
        QCOMPARE(summary.failure(), std::nullopt);
        summary.fast = {.model = u"small"_s, .failure = LlmFailure::NoQuota};
        QVERIFY(!summary.passed());
        QCOMPARE(summary.failure(), LlmFailure::NoQuota);
        summary.primary = {.model = u"large"_s, .failure = LlmFailure::WrongKey};
        QCOMPARE(summary.failure(), LlmFailure::WrongKey);
        summary.primary.failure = {};
        QCOMPARE(summary.failure(), LlmFailure::Other);
    }
};

QTEST_GUILESS_MAIN(LlmStepsTest)
#include "llm_steps_test.moc"
