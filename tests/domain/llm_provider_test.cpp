// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_provider.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmField;
using domain::LlmProvider;

class LlmProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCatalogHasTheProvidersAndNamesOfTheWire()
    {
        QStringList found;
        for (const LlmProvider& one : domain::llmProviderCatalog()) {
            QStringList fields;
            for (const LlmField& field : one.fields)
                fields << field.name + (field.optional ? u"?"_s : u""_s)
                        + (field.isMasked() ? u"!"_s : u""_s);
            found << one.id + u": "_s + fields.join(u' ');
        }
        QCOMPARE(found,
            (QStringList{u"packmind: "_s, u"openai: apiKey! model fastestModel?"_s,
                u"anthropic: apiKey! model fastestModel?"_s,
                u"gemini: apiKey! model fastestModel?"_s,
                u"azure-openai: endpoint apiKey! model fastestModel? apiVersion?"_s,
                u"openai-compatible: llmEndpoint llmApiKey! model fastestModel?"_s}));
        QCOMPARE(domain::llmProvider(domain::llmProviderCatalog(), u"mistral"_s), nullptr);
    }

    void anUnknownTypeIsAText()
    {
        QCOMPARE(domain::llmFieldType(u"colour"_s), LlmField::Type::Text);
        for (const auto type :
            {LlmField::Type::Text, LlmField::Type::Password, LlmField::Type::Url})
            QCOMPARE(domain::llmFieldType(domain::wireName(type)), type);
        LlmField field{.name = u"token"_s, .label = u"Token"_s};
        QVERIFY(!field.isMasked());
        field.secret = true;
        QVERIFY(field.isMasked());
        QVERIFY((LlmField{.name = {}, .label = {}, .type = LlmField::Type::Password}.isMasked()));
    }
};

QTEST_GUILESS_MAIN(LlmProviderTest)
#include "llm_provider_test.moc"
