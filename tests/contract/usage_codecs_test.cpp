// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/usage_codecs.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmUsage;
using domain::UsageReport;

namespace {

const domain::OrganizationId acme(u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s);

//! What the other end reads of `body`, which went over the wire as bytes.
template <typename Decode>
auto read(const QJsonObject& body, Decode decode)
{
    base::JsonReader reader(
        QJsonDocument::fromJson(QJsonDocument(body).toJson(QJsonDocument::Compact)).object());
    auto value = decode(reader);
    return reader.finish(std::move(value));
}

LlmUsage row(const QString& model = u"gpt-5.2"_s)
{
    return {{acme, 498'876, u"openai"_s, model, u"embedding"_s}, {10, 9'007'199'254'740'991, 3, 1}};
}

UsageReport report()
{
    return {.query = {.zone = "Europe/Paris",
                .period = domain::UsagePeriod::Week,
                .from = {2026, 11, 2},
                .until = {2026, 11, 15},
                .by = domain::UsageGroup::Organization,
                .organization = acme},
        .periods = {{2026, 11, 2}, {2026, 11, 9}},
        .totals = {{1, 2, 3, 0}, {4, 5, 6, 1}},
        .total = {5, 7, 9, 1},
        .groups = {{acme.text(), u"Acme"_s, {4, 5, 6, 1}, {{0, 0, 0, 0}, {4, 5, 6, 1}}},
            {u"somebody"_s, {}, {1, 2, 3, 0}, {}}},
        .groupCount = 3,
        .others = {0, 0, 0, 0}};
}

} // namespace

class UsageCodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesAsItWas()
    {
        const QList<LlmUsage> rows{row(), row(u"m"_s)};
        QCOMPARE(*read(contract::encode(rows), contract::decodeLlmUsageRows), rows);
        QCOMPARE(*read(contract::encode(report()), contract::decodeUsageReport), report());
        const domain::UsageOutcome outcome{1, 2, 3};
        QCOMPARE(*read(contract::encode(outcome), contract::decodeUsageOutcome), outcome);
        const domain::LlmBudget budget{acme, u"Acme"_s, 5000, 12, 3};
        QCOMPARE(*read(contract::encode(budget), contract::decodeLlmBudget), budget);
        const domain::UsageImportPreview preview{
            4, 5, {{row().key, {1, 2, 3, 0}, {10, 20, 30, 1}}}};
        const auto told = read(contract::encode(preview), contract::decodeUsageImportPreview);
        QCOMPARE(told->added, 4);
        QCOMPARE(told->same, 5);
        QCOMPARE(told->changed.size(), 1);
        QCOMPARE(told->changed.first().key, row().key);
        QCOMPARE(told->changed.first().before, preview.changed.first().before);
        QCOMPARE(told->changed.first().after, preview.changed.first().after);
    }

    void kindAndErrorsMayBeLeftOut()
    {
        QJsonObject body = contract::encode(QList<LlmUsage>{row()});
        QJsonObject one = body["rows"_L1][0].toObject();
        one.remove("kind"_L1);
        one.remove("errors"_L1);
        body["rows"_L1] = QJsonArray{one};
        const auto rows = read(body, contract::decodeLlmUsageRows);
        QCOMPARE(rows->first().key.kind, u"chat"_s);
        QCOMPARE(rows->first().counts.errors, 0);
    }

    void anHourThatIsNotWholeIsOneThatIsRefused()
    {
        QJsonObject body = contract::encode(QList<LlmUsage>{row()});
        QJsonObject one = body["rows"_L1][0].toObject();
        one["hourUtc"_L1] = u"2026-11-29T12:30:00Z"_s;
        body["rows"_L1] = QJsonArray{one};
        const auto rows = read(body, contract::decodeLlmUsageRows);
        QCOMPARE(
            domain::checkedLlmUsage(rows->first(), QDateTime::currentDateTimeUtc()).error().field,
            u"hourUtc"_s);
    }

    void aReportWhoseListsDoNotFitIsNone_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonObject counts = contract::encode(report())["total"_L1].toObject();
        QTest::newRow("totals") << u"totals"_s << QJsonValue(QJsonArray{counts});
        QJsonObject group = contract::encode(report())["groups"_L1][0].toObject();
        group["series"_L1] = QJsonArray{counts};
        QTest::newRow("series") << u"groups"_s << QJsonValue(QJsonArray{group});
        QTest::newRow("a day") << u"periods"_s << QJsonValue(QJsonArray{u"x"_s, u"2026-11-09"_s});
        QTest::newRow("a period") << u"period"_s << QJsonValue(u"year"_s);
        QTest::newRow("a group") << u"by"_s << QJsonValue(u"kind"_s);
        QTest::newRow("from") << u"from"_s << QJsonValue(u"yesterday"_s);
    }

    void aReportWhoseListsDoNotFitIsNone()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject body = contract::encode(report());
        body[member] = value;
        QCOMPARE(read(body, contract::decodeUsageReport).error().kind,
            base::ApiError::Kind::UnexpectedAnswer);
    }
};

QTEST_GUILESS_MAIN(UsageCodecsTest)
#include "usage_codecs_test.moc"
