// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_overview.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmKeyState;
using domain::LlmOverviewRow;
using domain::LlmServer;
using domain::LlmStanding;

namespace {

const QDateTime today = QDateTime::fromString(u"2026-11-29T12:00:00Z"_s, Qt::ISODate);

LlmOverviewRow row(const QString& name, std::optional<bool> passed = {}, int keyAge = -1)
{
    LlmOverviewRow one;
    one.organization = domain::OrganizationId(u"id of "_s + name);
    one.name = name;
    one.settings.provider = u"anthropic"_s;
    if (keyAge >= 0) {
        one.settings.key.presence = LlmKeyState::Presence::Set;
        one.settings.key.setAt = today.addDays(-keyAge);
    }
    if (passed)
        one.lastTest = {.at = today, .primary = {.model = u"m"_s, .ok = *passed}};
    return one;
}

QString names(const QList<LlmOverviewRow>& rows)
{
    QStringList found;
    for (const LlmOverviewRow& one : rows)
        found << one.name;
    return found.join(u' ');
}

domain::LlmSettings compatible(const QString& endpoint, LlmKeyState::Presence key)
{
    return {.provider = u"openai-compatible"_s,
        .model = u"llama"_s,
        .endpoint = endpoint,
        .key = {.presence = key, .last4 = u"7f2c"_s}};
}

} // namespace

class LlmOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failingThenUntestedThenByTheAgeOfTheKey()
    {
        QList<LlmOverviewRow> rows{row(u"new-key"_s, true, 1), row(u"no-key"_s, true),
            row(u"untested"_s), row(u"old-key"_s, true, 300), row(u"failing"_s, false, 2),
            row(u"untested-old"_s, {}, 90), row(u"Also-old-key"_s, true, 300),
            row(u"failing-old"_s, false, 200)};
        std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same each time
        for (int i = 0; i < 20; ++i) {
            std::shuffle(rows.begin(), rows.end(), random);
            domain::sortLlmOverview(rows);
            QCOMPARE(names(rows),
                u"failing-old failing untested-old untested Also-old-key old-key new-key no-key"_s);
        }
    }

    void amongFiveHundredTheFailingThreeAreOnTop()
    {
        QList<LlmOverviewRow> rows;
        for (int i = 0; i < 500; ++i)
            rows << row(QString::number(i), i != 17 && i != 250 && i != 499, i % 97);
        domain::sortLlmOverview(rows);
        QCOMPARE(names(rows.mid(0, 3)), u"250 17 499"_s); // Keys of 56, 17 and 14 days
        QCOMPARE(domain::llmStanding(rows.at(3)), LlmStanding::Passing);
    }

    void theOrderIsTotal()
    {
        const LlmOverviewRow a = row(u"same"_s);
        LlmOverviewRow b = a;
        QVERIFY(!domain::llmGoesBefore(a, b));
        b.organization = domain::OrganizationId(u"id z"_s);
        QVERIFY(domain::llmGoesBefore(a, b) && !domain::llmGoesBefore(b, a));
    }

    void settingsThatChangedSinceTheTestAreUntested()
    {
        LlmOverviewRow one = row(u"one"_s, true);
        one.changedAt = today.addSecs(-1);
        QCOMPARE(domain::llmStanding(one), LlmStanding::Passing);
        one.changedAt = today.addSecs(1);
        QCOMPARE(domain::llmStanding(one), LlmStanding::Untested);
        one.lastTest->primary.ok = false;
        QCOMPARE(domain::llmStanding(one), LlmStanding::Untested);
        one.changedAt = {};
        QCOMPARE(domain::llmStanding(one), LlmStanding::Failing);
    }

    void thoseOnAModelAreFound()
    {
        QList<LlmOverviewRow> rows{row(u"a"_s), row(u"b"_s), row(u"c"_s)};
        rows[0].settings.model = u"gpt-old"_s;
        rows[1].settings.fastestModel = u"GPT-old"_s;
        rows[2].settings.model = u"gpt-old-2"_s;
        QCOMPARE(names(domain::llmOnModel(rows, u" gpt-old "_s)), u"a b"_s);
    }

    void copiesNeverHaveAKey_data()
    {
        QTest::addColumn<QString>("before"); // endpoint of the target, "" for another provider
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<QString>("after"); // what is left of the target's key
        QTest::addColumn<bool>("needsKey");
        const int set = int(LlmKeyState::Presence::Set);
        const int none = int(LlmKeyState::Presence::NotSet);
        const QString same = u"https://llm.example.com/v1"_s;
        QTest::newRow("same address") << same << set << true << u"target"_s << false;
        QTest::newRow("same address, no key") << same << none << true << u"none"_s << true;
        QTest::newRow("same address, API v0") << same << set << false << u"target"_s << true;
        QTest::newRow("another address")
            << u"https://b.example/v1"_s << set << true << u"none"_s << true;
        QTest::newRow("another provider") << u""_s << set << true << u"none"_s << true;
    }

    void copiesNeverHaveAKey()
    {
        QFETCH(QString, before);
        QFETCH(int, key);
        QFETCH(bool, keeps);
        QFETCH(QString, after);
        const auto source = compatible(u"https://llm.example.com/v1"_s, LlmKeyState::Presence::Set);
        LlmOverviewRow target = row(u"target"_s);
        target.settings = compatible(before, LlmKeyState::Presence(key));
        target.settings.model = u"before"_s;
        target.settings.key.last4 = key == int(LlmKeyState::Presence::Set) ? u"aaaa"_s : u""_s;
        if (before.isEmpty())
            target.settings.provider = u"gemini"_s;
        const domain::LlmCopy copy
            = domain::llmCopy(source, target, keeps ? LlmServer::Keeps : LlmServer::Replaces);
        QCOMPARE(copy.organization, target.organization);
        QVERIFY(copy.changes());
        QCOMPARE(copy.after.model, u"llama"_s);
        QCOMPARE(copy.after.endpoint, source.endpoint);
        QCOMPARE(copy.after.key.last4, after == u"target"_s ? u"aaaa"_s : QString());
        QTEST(copy.needsKey, "needsKey");
    }

    void thePlatformsOwnNeedsNoKey()
    {
        LlmOverviewRow target = row(u"target"_s, true, 3);
        const domain::LlmCopy copy
            = domain::llmCopy({.provider = u"packmind"_s}, target, LlmServer::Keeps);
        QCOMPARE(copy.after.key.presence, LlmKeyState::Presence::NotSet);
        QVERIFY(copy.changes() && !copy.needsKey);
        target.settings = copy.after;
        QVERIFY(!domain::llmCopy({.provider = u"packmind"_s}, target, LlmServer::Keeps).changes());
    }
};

QTEST_GUILESS_MAIN(LlmOverviewTest)
#include "llm_overview_test.moc"
