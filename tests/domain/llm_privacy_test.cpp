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
        anthropic.attestation = domain::LlmAttestation{.promptsStored = true,
            .usedForTraining = false,
            .region = u"Belgium"_s,
            .source = u"Contract of 2026"_s,
            .checkedOn = QDate(2026, 9, 3)};
        anthropic.listing = std::nullopt;
        QCOMPARE(card(anthropic),
            (QStringList{u"bad: yes (Contract of 2026, 2026-09-03)"_s,
                u"good: no (Contract of 2026, 2026-09-03)"_s,
                u"good: Belgium (Contract of 2026, 2026-09-03)"_s, u"unknown: not known (, )"_s}));
        domain::LlmPrivacyFacts local = facts(u"openai-compatible"_s);
        local.endpoint = u"http://localhost:11434/v1"_s;
        QCOMPARE(card(local).mid(2),
            (QStringList{u"good: the computer of the service (The address of the endpoint., )"_s,
                u"good: none is needed (The address of the endpoint., )"_s}));
        local.endpoint = u"https://llm.brevo.com/v1"_s;
        QCOMPARE(card(local).last(),
            u"bad: Brevo, but not for prompts (The listing of sub-processors., 2026-10-01)"_s);
    }

    void anAttestationNeedsASourceAndADay()
    {
        const QDate day(2026, 11, 29);
        const auto said = [&](const QString& source, const QDate& checkedOn) {
            const auto checked
                = domain::checkLlmAttestation({.source = source, .checkedOn = checkedOn}, day);
            return checked ? QString() : checked.error().field + u": "_s + checked.error().code;
        };
        const QString source = u"source: llm.attestation.source"_s;
        const QString date = u"checkedOn: llm.attestation.date"_s;
        QCOMPARE(said(QString(500, u's'), day), QString());
        QCOMPARE(said(QString(501, u's'), day), source);
        QCOMPARE(said(u" "_s, day), source);
        QCOMPARE(said(u"s"_s, day.addDays(1)), date);
        QCOMPARE(said(u"s"_s, {}), date);
    }
};

QTEST_GUILESS_MAIN(LlmPrivacyTest)
#include "llm_privacy_test.moc"
