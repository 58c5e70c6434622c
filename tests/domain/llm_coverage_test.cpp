// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_coverage.h"
#include "domain/llm_examples.h"

#include <QTest>

using namespace console;
using namespace console::tests;
using namespace Qt::StringLiterals;
using domain::LlmCoverage;
using domain::SubProcessor;

class LlmCoverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEntryThatCoversAProvider_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<int>("coverage");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* tag, const QString& provider, const QString& endpoint,
                             LlmCoverage coverage, const QString& name) {
            QTest::newRow(tag) << provider << endpoint << int(coverage) << name;
        };
        const QString other = u"openai-compatible"_s;
        row("the platform's own", u"packmind"_s, {}, LlmCoverage::Covered, u"OpenAI"_s);
        row("OpenAI", u"openai"_s, {}, LlmCoverage::Covered, u"OpenAI"_s);
        row("Anthropic", u"anthropic"_s, {}, LlmCoverage::NotNamed, {});
        row("Gemini", u"gemini"_s, {}, LlmCoverage::NotNamed, {});
        row("Azure", u"azure-openai"_s, u"https://acme.openai.azure.com"_s, LlmCoverage::Covered,
            u"Microsoft Azure"_s);
        row("Azure behind somebody's proxy", u"azure-openai"_s, u"https://proxy.example"_s,
            LlmCoverage::NotNamed, {});
        row("a host of a listed one", other, u"https://api.mistral.ai/v1"_s, LlmCoverage::Covered,
            u"Mistral"_s);
        row("a host that only ends alike", other, u"https://notmistral.ai/v1"_s,
            LlmCoverage::NotNamed, {});
        row("a listed one for other data", other, u"https://llm.brevo.com/v1"_s,
            LlmCoverage::OtherData, u"Brevo"_s);
        row("an unknown host", other, u"https://llm.example.com/v1"_s, LlmCoverage::NotNamed, {});
        row("this computer", other, u"http://localhost:11434/v1"_s, LlmCoverage::NotNeeded, {});
        row("this computer by number", other, u"http://127.0.0.1:11434"_s, LlmCoverage::NotNeeded,
            {});
        row("a provider of a later version", u"cohere"_s, {}, LlmCoverage::NotNamed, {});
    }

    void theEntryThatCoversAProvider()
    {
        QFETCH(QString, provider);
        QFETCH(QString, endpoint);
        const domain::LlmCoveredBy found = domain::llmCoverage(provider, endpoint, listing());
        QTEST(int(found.coverage), "coverage");
        QTEST(found.entry ? found.entry->name : QString(), "name");
    }

    void categoriesCountMoreThanTheText()
    {
        QList<SubProcessor> entries{
            entry(u"OpenAI"_s, u"https://openai.com"_s, u"LLM prompts and responses"_s)};
        entries[0].dataCategories = domain::DataCategory::Email;
        QCOMPARE(domain::llmCoverage(u"openai"_s, {}, entries).coverage, LlmCoverage::OtherData);
        entries << entry(u"OpenAI Ireland"_s, u"https://other.example"_s, {});
        entries[1].dataCategories = domain::DataCategory::LlmPrompts;
        const domain::LlmCoveredBy found = domain::llmCoverage(u"openai"_s, {}, entries);
        QCOMPARE(found.coverage, LlmCoverage::Covered);
        QCOMPARE(found.entry->name, u"OpenAI Ireland"_s);
        QCOMPARE(domain::llmCoverage(u"openai"_s, {}, {}).coverage, LlmCoverage::NotNamed);
    }

    void aProposedEntryCoversWhatItIsProposedFor()
    {
        for (const domain::LlmProvider& one : domain::llmProviderCatalog()) {
            const QString endpoint
                = one.endpointField() ? u"https://llm.example.com/v1"_s : QString();
            const SubProcessor proposed = domain::proposedLlmEntry(one, endpoint);
            QVERIFY2(!proposed.name.isEmpty() && proposed.website.startsWith(u"https://"_s),
                qPrintable(one.id));
            QCOMPARE(
                domain::llmCoverage(one.id, endpoint, {proposed}).coverage, LlmCoverage::Covered);
        }
        const SubProcessor anthropic = domain::proposedLlmEntry(provider(u"anthropic"_s), {});
        QCOMPARE(anthropic.slug, u"anthropic"_s);
        QCOMPARE(anthropic.websiteLabel, u"anthropic.com"_s);
        QCOMPARE(anthropic.countries, QStringList(u"US"_s));
        const SubProcessor google = domain::proposedLlmEntry(provider(u"gemini"_s), {});
        QVERIFY(google.region.isEmpty() && google.countries.isEmpty());
        QCOMPARE(domain::proposedLlmEntry(
                     provider(u"openai-compatible"_s), u"https://www.mistral.ai/v1"_s)
                     .name,
            u"mistral.ai"_s);
    }
};

QTEST_GUILESS_MAIN(LlmCoverageTest)
#include "llm_coverage_test.moc"
