// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_usage_import.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmUsage;
using domain::LlmUsageCounts;

namespace {

const QString acme = u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s;
const QByteArray titles = "organization,hour,provider,model,kind,requests,input tokens,"
                          "output tokens,errors\n";
const QByteArray goodRow = "acme,2026-11-29T12:00Z,openai,gpt-5.2,chat,10,2000,300,1\n";

domain::UsageImportContext context()
{
    const domain::OrganizationId id(acme);
    return {{{acme, id}, {u"acme"_s, id}},
        QDateTime::fromString(u"2026-11-29T14:30:00Z"_s, Qt::ISODate)};
}

domain::LlmUsageImport imported(const QByteArray& file)
{
    const auto result = domain::importLlmUsage(file, context());
    return result ? *result : domain::LlmUsageImport();
}

QString code(const QByteArray& file)
{
    const auto result = domain::importLlmUsage(file, context());
    return result ? QString() : result.error().code;
}

LlmUsage usage(const LlmUsageCounts& counts = {10, 2000, 300, 1})
{
    return {{domain::OrganizationId(acme), 498'876, u"openai"_s, u"gpt-5.2"_s, u"chat"_s}, counts};
}

} // namespace

class LlmUsageImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsReadInManyForms_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("as the console writes it") << titles + goodRow;
        QTest::newRow("with ids and names of the wire")
            << QByteArray("organizationId,hourUtc,provider,model,requests,inputTokens,outputTokens,"
                          "errors\n")
                + acme.toUpper().toLatin1()
                + ",2026-11-29T12:00:00.000Z,OpenAI,gpt-5.2,10,2000,300,1\n";
        QTest::newRow("semicolons, another order, a zone")
            << QByteArray("Model;Provider;Org;Hour UTC;Calls;prompt_tokens;completion-tokens;"
                          "Errors\ngpt-5.2;openai;ACME;2026-11-29 13:00+01:00;10;2000;300;1\n");
        QTest::newRow("a column that nobody needs")
            << QByteArray("cost,organization,hour,provider,model,requests,input tokens,output "
                          "tokens,errors\n1.20,acme,2026-11-29T12:00Z,openai,gpt-5.2,10,2000,300,"
                          "1\n");
        QTest::newRow("UTF-8 with a mark and CRLF")
            << "\xef\xbb\xbf" + QByteArray(titles + goodRow).replace("\n", "\r\n");
        QTest::newRow("twice the same row") << titles + goodRow + "\n" + goodRow;
    }

    void aTableIsReadInManyForms()
    {
        QFETCH(QByteArray, file);
        const domain::LlmUsageImport found = imported(file);
        QCOMPARE(found.problems, QList<domain::UsageImportProblem>());
        QCOMPARE(found.rows, QList<LlmUsage>{usage()});
    }

    void whatIsLeftOutIsSaid()
    {
        QCOMPARE(imported(titles + goodRow + goodRow).doubles, 1);
        const QByteArray file = "cost," + titles + "1.20," + goodRow;
        QCOMPARE(imported(file).ignoredColumns, QStringList(u"cost"_s));
        const domain::LlmUsageImport plain
            = imported("organization,hour,provider,model,requests,input tokens,output tokens\n"
                       "acme,2026-11-29T12:00Z,openai,gpt-5.2,10,2000,300\n");
        QCOMPARE(plain.rows, QList<LlmUsage>{usage({10, 2000, 300, 0})});
        QVERIFY(imported(titles).rows.isEmpty());
    }

    void aRowThatIsWrongIsNamedWithItsLineAndField_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* tag, const QByteArray& line, const char* field) {
            QTest::newRow(tag) << line << QString::fromLatin1(field);
        };
        row("organization", "nobody,2026-11-29T12:00Z,openai,m,chat,1,1,1,0", "organizationId");
        row("no zone", "acme,2026-11-29T12:00,openai,m,chat,1,1,1,0", "hourUtc");
        row("half an hour", "acme,2026-11-29T12:30Z,openai,m,chat,1,1,1,0", "hourUtc");
        row("half an hour by its zone", "acme,2026-11-29T12:00+05:30,openai,m,chat,1,1,1,0",
            "hourUtc");
        row("a day", "acme,2026-11-29,openai,m,chat,1,1,1,0", "hourUtc");
        row("no such day", "acme,2026-02-30T12:00Z,openai,m,chat,1,1,1,0", "hourUtc");
        row("later than now", "acme,2026-11-29T15:00Z,openai,m,chat,1,1,1,0", "hourUtc");
        row("provider", "acme,2026-11-29T12:00Z,Open AI,m,chat,1,1,1,0", "provider");
        row("model", "acme,2026-11-29T12:00Z,openai,,chat,1,1,1,0", "model");
        row("kind of our own", "acme,2026-11-29T12:00Z,openai,m,Connection_Test,1,1,1,0", "kind");
        row("negative", "acme,2026-11-29T12:00Z,openai,m,chat,-1,1,1,0", "requests");
        row("thousands", "acme,2026-11-29T12:00Z,openai,m,chat,1,\"2,000\",1,0", "inputTokens");
        row("a fraction", "acme,2026-11-29T12:00Z,openai,m,chat,1,1,1.5,0", "outputTokens");
        row("other digits", "acme,2026-11-29T12:00Z,openai,m,chat,١,1,1,0", "requests");
        row("empty", "acme,2026-11-29T12:00Z,openai,m,chat,1,,1,0", "inputTokens");
        row("too large", "acme,2026-11-29T12:00Z,openai,m,chat,1,9007199254740992,1,0",
            "inputTokens");
        row("17 digits", "acme,2026-11-29T12:00Z,openai,m,chat,1,12345678901234567,1,0",
            "inputTokens");
        row("errors", "acme,2026-11-29T12:00Z,openai,m,chat,1,1,1,2", "errors");
        row("cut off", "acme,2026-11-29T12:00Z,openai,m", "requests");
        row("other numbers", "acme,2026-11-29T12:00Z,openai,gpt-5.2,chat,11,2000,300,1", "hourUtc");
    }

    void aRowThatIsWrongIsNamedWithItsLineAndField()
    {
        QFETCH(QByteArray, row);
        const domain::LlmUsageImport found = imported(titles + goodRow + row + "\n");
        QCOMPARE(found.rows.size(), 1);
        QCOMPARE(found.problems.size(), 1);
        QTEST(found.problems.first().field, "field");
        QCOMPARE(found.problems.first().line, 3);
        QVERIFY(found.problems.first().message.endsWith(u'.'));
    }

    void aFileThatIsWrongIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const QString columns = u"llm.import.columns"_s;
        QTest::newRow("empty") << QByteArray() << columns;
        QTest::newRow("no titles") << goodRow << columns;
        QTest::newRow("a column is missing")
            << QByteArray("organization,hour,provider,model,requests,input tokens\n") << columns;
        QTest::newRow("a column is there twice") << "hour_utc," + titles << columns;
        for (const char* title : {"prompt", "Response", "messages", "prompt_text", "Content",
                 "answer", "request body", "completion"})
            QTest::newRow(title) << QByteArray(title) + "," + titles << u"llm.import.content"_s;
        QTest::newRow("a quotation mark is open")
            << titles + "acme,\"2026" << u"import.csv.quote"_s;
    }

    void aFileThatIsWrongIsRefusedWhole()
    {
        QFETCH(QByteArray, file);
        QTEST(code(file), "code");
    }

    void theLimitsHold()
    {
        QCOMPARE(code(QByteArray(domain::largestUsageFile + 1, 'x')), u"llm.import.size"_s);
        const QByteArray bad = "x\n";
        const domain::LlmUsageImport most = imported(titles + bad.repeated(domain::mostUsageRows));
        QCOMPARE(most.problemCount, domain::mostUsageRows);
        QCOMPARE(most.problems.size(), domain::mostUsageProblems);
        QCOMPARE(code(titles + bad.repeated(domain::mostUsageRows + 1)), u"llm.import.rows"_s);
    }

    void thePreviewTellsNewSameAndChanged()
    {
        LlmUsage later = usage();
        ++later.key.hour;
        LlmUsage other = usage();
        other.key.model = u"gpt-4.1-mini"_s;
        const domain::LlmUsageTable known{
            {usage().key, {99, 2000, 300, 1}}, {other.key, other.counts}};
        const domain::UsageImportPreview preview
            = domain::usageImportPreview({usage(), later, other}, known);
        QCOMPARE(preview.added, 1);
        QCOMPARE(preview.same, 1);
        QCOMPARE(preview.changed.size(), 1);
        QCOMPARE(preview.changed.first().key, usage().key);
        QCOMPARE(preview.changed.first().before.requests, 99);
        QCOMPARE(preview.changed.first().after.requests, 10);
    }
};

QTEST_GUILESS_MAIN(LlmUsageImportTest)
#include "llm_usage_import_test.moc"
