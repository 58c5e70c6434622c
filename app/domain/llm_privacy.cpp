// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_privacy.h"

#include <QCoreApplication>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct LlmPrivacyWords {
    Q_DECLARE_TR_FUNCTIONS(LlmPrivacy)
};

using Kind = LlmStatement::Kind;
using State = LlmStatement::State;

LlmStatement yesOrNo(Kind kind, bool yes, const QString& source, const QDate& date)
{
    return {kind, yes ? State::Bad : State::Good,
        yes ? LlmPrivacyWords::tr("yes") : LlmPrivacyWords::tr("no"), source, date};
}

LlmStatement unknown(Kind kind)
{
    return {kind, State::Unknown, LlmPrivacyWords::tr("not known"), {}, {}};
}

QString documentation()
{
    return LlmPrivacyWords::tr("Packmind's documentation");
}

LlmStatement region(const LlmPrivacyFacts& facts, const LlmCoveredBy& covered)
{
    if (covered.coverage == LlmCoverage::NotNeeded)
        return {Kind::Region, State::Good, LlmPrivacyWords::tr("the computer of the service"),
            LlmPrivacyWords::tr("The address of the endpoint."), {}};
    if (facts.attestation && !facts.attestation->region.isEmpty())
        return {Kind::Region, State::Good, facts.attestation->region, facts.attestation->source,
            facts.attestation->checkedOn};
    if (covered.entry && !covered.entry->region.isEmpty())
        return {Kind::Region, State::Good, covered.entry->region,
            LlmPrivacyWords::tr("The listing of sub-processors."), facts.listingSince};
    return unknown(Kind::Region);
}

LlmStatement subProcessor(const LlmPrivacyFacts& facts, const LlmCoveredBy& covered)
{
    const QString source = LlmPrivacyWords::tr("The listing of sub-processors.");
    switch (covered.coverage) {
    case LlmCoverage::NotNeeded:
        return {Kind::SubProcessor, State::Good, LlmPrivacyWords::tr("none is needed"),
            LlmPrivacyWords::tr("The address of the endpoint."), {}};
    case LlmCoverage::Covered:
        return {Kind::SubProcessor, State::Good, covered.entry->name, source, facts.listingSince};
    case LlmCoverage::OtherData:
        return {Kind::SubProcessor, State::Bad,
            LlmPrivacyWords::tr("%1, but not for prompts").arg(covered.entry->name), source,
            facts.listingSince};
    case LlmCoverage::NotNamed:
        break;
    }
    if (!facts.listing)
        return unknown(Kind::SubProcessor);
    return {
        Kind::SubProcessor, State::Bad, LlmPrivacyWords::tr("none"), source, facts.listingSince};
}

} // namespace

base::Result<base::Done> checkLlmAttestation(const LlmAttestation& attestation, const QDate& today)
{
    const qsizetype length = attestation.source.trimmed().size();
    if (length == 0 || length > longestLlmSource)
        return base::failure(base::ApiError::invalid(u"source"_s,
            LlmPrivacyWords::tr("Say where it is written, in %1 characters at most.")
                .arg(longestLlmSource),
            u"llm.attestation.source"_s));
    if (!attestation.checkedOn.isValid() || attestation.checkedOn > today)
        return base::failure(base::ApiError::invalid(u"checkedOn"_s,
            LlmPrivacyWords::tr("Give the day on which it was looked up, today at the latest."),
            u"llm.attestation.date"_s));
    return base::Done();
}

QList<LlmStatement> llmPrivacyCard(const LlmPrivacyFacts& facts)
{
    const LlmCoveredBy covered = llmCoverage(
        facts.provider.id, facts.endpoint, facts.listing.value_or(QList<SubProcessor>()));
    const bool openAi = isOpenAi(facts.provider.id);
    QList<LlmStatement> card;
    if (const std::optional<LlmAttestation>& said = facts.attestation) {
        card << yesOrNo(Kind::PromptsStored, said->promptsStored, said->source, said->checkedOn)
             << yesOrNo(
                    Kind::UsedForTraining, said->usedForTraining, said->source, said->checkedOn);
    } else {
        card << (openAi ? yesOrNo(Kind::PromptsStored, false, documentation(), facts.documentedOn)
                        : unknown(Kind::PromptsStored))
             << (openAi ? yesOrNo(Kind::UsedForTraining, false, documentation(), facts.documentedOn)
                        : unknown(Kind::UsedForTraining));
    }
    return card << region(facts, covered) << subProcessor(facts, covered);
}

} // namespace console::domain
