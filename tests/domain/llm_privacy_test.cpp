// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_examples.h"
#include "domain/llm_privacy.h"

#include <QTest>

using namespace console;
using namespace console::tests;
using namespace Qt::StringLiterals;

namespace {

//! "value (source, date)" of each line.
QStringList card(const domain::LlmPrivacyFacts& facts)
{
    static const QStringList states{u"good"_s, u"bad"_s, u"unknown"_s};
    QStringList lines;
    for (const domain::LlmStatement& one : domain::llmPrivacyCard(facts))
        lines << u"%1: %2 (%3, %4)"_s.arg(
            states.at(int(one.state)), one.value, one.source, one.date.toString(Qt::ISODate));
    return lines;
}

domain::StatedLlmAttestation stated(const QString& provider, const QString& host)
{
    return {.provider = provider,
        .said = {.promptsStored = true,
            .usedForTraining = false,
            .region = u"Belgium"_s,
            .source = u"Contract of 2026"_s,
            .checkedOn = QDate(2026, 9, 3),
            .host = host},
        .statedBy = u"Ada"_s};
}

} // namespace

class LlmPrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCardSaysOnlyWhatSomebodyHasSaid()
    {
        const QDate documented(2026, 11, 1);
        const QDate since(2026, 10, 1);
        const auto facts = [&](const QString& id) {
            return domain::LlmPrivacyFacts{.provider = provider(id),
                .listing = listing(),
                .listingSince = since,
                .documentedOn = documented};
        };
        QCOMPARE(card(facts(u"packmind"_s)),
            (QStringList{u"good: no (Packmind's documentation, 2026-11-01)"_s,
                u"good: no (Packmind's documentation, 2026-11-01)"_s,
                u"good: Region of OpenAI (The listing of sub-processors., 2026-10-01)"_s,
                u"good: OpenAI (The listing of sub-processors., 2026-10-01)"_s}));
        domain::LlmPrivacyFacts anthropic = facts(u"anthropic"_s);
        QCOMPARE(card(anthropic),
            (QStringList{u"unknown: not known (, )"_s, u"unknown: not known (, )"_s,
                u"unknown: not known (, )"_s,
                u"bad: none (The listing of sub-processors., 2026-10-01)"_s}));
        anthropic.attestation = stated(u"anthropic"_s, {});
        anthropic.listing = std::nullopt;
        QCOMPARE(card(anthropic),
            (QStringList{u"bad: yes (Contract of 2026, 2026-09-03)"_s,
                u"good: no (Contract of 2026, 2026-09-03)"_s,
                u"good: Belgium (Contract of 2026, 2026-09-03)"_s, u"unknown: not known (, )"_s}));
        domain::LlmPrivacyFacts local = facts(u"openai-compatible"_s);
        local.endpoint = u"http://localhost:11434/v1"_s;
        local.endpointSince = QDate(2026, 11, 12);
        QCOMPARE(card(local).mid(2),
            (QStringList{
                u"good: the computer of the service (The address of the endpoint., 2026-11-12)"_s,
                u"good: none is needed (The address of the endpoint., 2026-11-12)"_s}));
        local.endpoint = u"https://llm.brevo.com/v1"_s;
        QCOMPARE(card(local).last(),
            u"bad: Brevo, but not for prompts (The listing of sub-processors., 2026-10-01)"_s);
    }

    void whatIsSaidOfOneServerIsNotSaidOfAnother()
    {
        domain::LlmPrivacyFacts facts{.provider = provider(u"openai-compatible"_s),
            .endpoint = u"https://LLM.acme.example/v1"_s,
            .attestation = stated(u"openai-compatible"_s, u"llm.acme.example"_s)};
        QCOMPARE(card(facts).first(), u"bad: yes (Contract of 2026, 2026-09-03)"_s);
        QCOMPARE(domain::llmPrivacyCard(facts).first().by, u"Ada"_s);
        facts.endpoint = u"https://llm.globex.example/v1"_s;
        QCOMPARE(card(facts).first(), u"unknown: not known (, )"_s);
        QCOMPARE(domain::llmPrivacyCard(facts).first().by, QString());
    }

    void afterAYearItHasToBeLookedUpAgain()
    {
        const auto old = [](domain::LlmPrivacyFacts facts, const QDate& today) {
            facts.today = today;
            QString marks;
            for (const domain::LlmStatement& one : domain::llmPrivacyCard(facts))
                marks += one.isOld ? u'x' : u'-';
            return marks;
        };
        const domain::LlmPrivacyFacts theirs{
            .provider = provider(u"anthropic"_s), .attestation = stated(u"anthropic"_s, {})};
        QCOMPARE(old(theirs, QDate(2027, 9, 2)), u"----"_s);
        QCOMPARE(old(theirs, QDate(2027, 9, 3)), u"xxx-"_s);
        // So of what the documentation said, and not of the listing, which says since when it
        // holds.
        const domain::LlmPrivacyFacts documented{.provider = provider(u"openai"_s),
            .listing = listing(),
            .listingSince = QDate(2020, 1, 1),
            .documentedOn = QDate(2026, 2, 28)};
        QCOMPARE(old(documented, QDate(2027, 2, 27)), u"----"_s);
        QCOMPARE(old(documented, QDate(2027, 2, 28)), u"xx--"_s);
    }

    void anAttestationNeedsASourceAndADay()
    {
        const QDate day(2026, 11, 29);
        const auto said = [&](const domain::LlmAttestation& attestation) {
            const auto checked = domain::checkedLlmAttestation(attestation, day);
            return checked ? QString() : checked.error().field + u": "_s + checked.error().code;
        };
        const QString source = u"source: llm.attestation.source"_s;
        const QString date = u"checkedOn: llm.attestation.date"_s;
        const QString region = u"region: llm.attestation.region"_s;
        const QString host = u"host: llm.attestation.host"_s;
        QCOMPARE(said({.source = QString(500, u's'), .checkedOn = day}), QString());
        QCOMPARE(said({.source = QString(501, u's'), .checkedOn = day}), source);
        QCOMPARE(said({.source = u" "_s, .checkedOn = day}), source);
        QCOMPARE(said({.source = u"a\nb"_s, .checkedOn = day}), source);
        QCOMPARE(said({.region = QString(121, u'r'), .source = u"s"_s, .checkedOn = day}), region);
        QCOMPARE(said({.region = u"a\u2028b"_s, .source = u"s"_s, .checkedOn = day}), region);
        QCOMPARE(said({.source = u"s"_s, .checkedOn = day.addDays(1)}), date);
        QCOMPARE(said({.source = u"s"_s, .checkedOn = {}}), date);
        QCOMPARE(
            said({.source = u"s"_s, .checkedOn = day, .host = u"llm.acme.example"_s}), QString());
        QCOMPARE(said({.source = u"s"_s, .checkedOn = day, .host = u"a/b"_s}), host);
        QCOMPARE(said({.source = u"s"_s, .checkedOn = day, .host = u"LLM.acme.example"_s}), host);
        QCOMPARE(domain::checkedLlmAttestation(
                     {.region = u" EU "_s, .source = u" Contract "_s, .checkedOn = day}, day)
                     ->source,
            u"Contract"_s);
    }
};

QTEST_GUILESS_MAIN(LlmPrivacyTest)
#include "llm_privacy_test.moc"
