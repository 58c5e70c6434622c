// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/column_use.h"
#include "domain/llm_coverage.h"
#include "domain/llm_provider.h"
#include "domain/trust.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace console::domain;
using namespace Qt::StringLiterals;

namespace {

using State = TrustLine::State;

TrustLine line(const TrustFacts& facts, const QString& key)
{
    const QList<TrustLine> lines = trustLines(facts);
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&](const TrustLine& each) { return each.key == key; });
    return found == lines.end() ? TrustLine() : *found;
}

TrustFacts embedded()
{
    TrustFacts facts;
    facts.embedded = true;
    facts.host = u"127.0.0.1"_s;
    facts.capabilities.version = u"0.1.0"_s;
    return facts;
}

//! A service of this project that somebody else runs.
TrustFacts elsewhere()
{
    TrustFacts facts;
    facts.host = u"console.acme.example"_s;
    facts.capabilities.version = u"0.1.0"_s;
    return facts;
}

TrustFacts packmind()
{
    TrustFacts facts;
    facts.host = u"app.packmind.ai"_s;
    return facts;
}

QList<ColumnUse> columns()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/data/columns.json"));
    return file.open(QIODevice::ReadOnly) ? columnUses(file.readAll()).value_or(QList<ColumnUse>())
                                          : QList<ColumnUse>();
}

} // namespace

//! What the Trust page says beside what is stored, which is in trust_stored_test.
class TrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHasItsLine_data()
    {
        QTest::addColumn<TrustFacts>("facts");
        QTest::newRow("embedded") << embedded();
        QTest::newRow("ours elsewhere") << elsewhere();
        QTest::newRow("Packmind") << packmind();
        TrustFacts both = packmind();
        both.beside = embedded().capabilities;
        QTest::newRow("Packmind, completed here") << both;
    }
    void everyPromiseHasItsLine()
    {
        QFETCH(const TrustFacts, facts);
        for (const QString& key :
            {u"region"_s, u"llm-default"_s, u"training"_s, u"prompts"_s, u"at-rest"_s,
                u"in-transit"_s, u"backups"_s, u"soc2"_s, u"listing"_s, u"personal-data"_s})
            QCOMPARE(line(facts, key).key, key);
        const QList<TrustLine> lines = trustLines(facts);
        for (const TrustLine& each : lines)
            QVERIFY2(!each.promise.isEmpty() && !each.truth.isEmpty() && !each.source.isEmpty(),
                qPrintable(each.key));
    }

    void theServiceHereCallsProvidersAndSaysWhen()
    {
        const TrustLine found = line(embedded(), u"llm-default"_s);
        QCOMPARE(found.state, State::Kept);
        QVERIFY(found.promise.startsWith(u"OpenAI is the LLM provider by default."_s));
        QVERIFY(found.truth.contains(u"tests a connection"_s));
        // As the program has it: the default speaks for OpenAI, and there are others to choose.
        const QList<LlmProvider> catalog = llmProviderCatalog();
        QVERIFY(isOpenAi(QString::fromLatin1(platformLlmProvider)));
        QVERIFY(std::any_of(catalog.begin(), catalog.end(),
            [](const LlmProvider& each) { return !isOpenAi(each.id); }));
        for (const TrustFacts& facts : {elsewhere(), packmind()}) {
            QCOMPARE(line(facts, u"llm-default"_s).state, State::Stated);
            QVERIFY(line(facts, u"llm-default"_s).truth.contains(u"The LLM page shows"_s));
        }
    }

    void noTableOfCallsHasAPlaceForAPrompt()
    {
        QCOMPARE(line(embedded(), u"prompts"_s).state, State::Kept);
        QCOMPARE(line(elsewhere(), u"prompts"_s).state, State::Stated);
        // Whether it went well, when, by whom, with which model, and numbers.
        const QList<ColumnUse> all = columns();
        int calls = 0;
        for (const ColumnUse& column : all) {
            if (column.table != u"llm_test"_s && !column.table.startsWith(u"llm_usage"_s))
                continue;
            ++calls;
            QVERIFY2(column.personal == u"none"_s || column.personal == u"reference"_s,
                qPrintable(column.table + u'.' + column.column));
        }
        QVERIFY(calls > 20);
    }

    void thereIsMorePersonalDataThanAddresses()
    {
        const TrustLine here = line(embedded(), u"personal-data"_s);
        QCOMPARE(here.state, State::NotYet);
        for (const QString& words : {u"display name"_s, u"Data requests hold names"_s,
                 u"attached files"_s, u"Published versions"_s})
            QVERIFY2(here.truth.contains(words), qPrintable(words));
        QCOMPARE(line(elsewhere(), u"personal-data"_s).state, State::NotYet);
        QCOMPARE(line(packmind(), u"personal-data"_s).state, State::Stated);
        TrustFacts both = packmind();
        both.beside = embedded().capabilities;
        QCOMPARE(line(both, u"personal-data"_s).state, State::Stated);
        QCOMPARE(line(both, u"personal-data-here"_s).state, State::NotYet);
        // As it is said: what a case holds is sealed value by value.
        const QList<ColumnUse> all = columns();
        QVERIFY(!all.isEmpty());
        for (const ColumnUse& column : all) {
            const bool personal = column.personal == u"name"_s || column.personal == u"free text"_s
                || column.personal == u"file"_s || column.personal == u"address"_s;
            if (column.table.startsWith(u"data_request"_s) && personal)
                QVERIFY2(column.protection == u"sealed"_s || column.protection == u"hmac"_s,
                    qPrintable(column.table + u'.' + column.column));
        }
    }

    void theCertificateIsOfPackmindsCloud()
    {
        QVERIFY(line(embedded(), u"soc2"_s).truth.contains(u"not the service on this computer"_s));
        QVERIFY(line(elsewhere(), u"soc2"_s).truth.contains(u"console.acme.example"_s));
        QVERIFY(line(packmind(), u"soc2"_s).truth.contains(u"Request the report"_s));
    }

    void whatLeavesThisComputerIsSaid()
    {
        QVERIFY(line(embedded(), u"region"_s).truth.contains(u"Backups go to the folder"_s));
        TrustFacts facts = embedded();
        facts.connected = true;
        facts.tlsProtocol = u"TLS 1.3"_s;
        facts.tlsCipher = u"TLS_AES_256_GCM_SHA384"_s;
        QCOMPARE(line(facts, u"in-transit"_s).state, State::Kept);
        QVERIFY(line(facts, u"in-transit"_s).truth.contains(u"LLMs are called over HTTPS"_s));
        facts.embedded = false;
        QVERIFY(!line(facts, u"in-transit"_s).truth.contains(u"LLMs"_s));
    }
};

QTEST_APPLESS_MAIN(TrustTest)
#include "trust_test.moc"
