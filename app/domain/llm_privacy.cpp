// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_privacy.h"

#include "domain/one_line.h"

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

//! Where something is written, and who says so.
struct Source {
    QString text;
    QDate date;
    QString by = {};
    bool isOld = false;
};

LlmStatement statement(Kind kind, State state, const QString& value, const Source& source)
{
    return {kind, state, value, source.text, source.date, source.by, source.isOld};
}

LlmStatement yesOrNo(Kind kind, bool yes, const Source& source)
{
    return statement(kind, yes ? State::Bad : State::Good,
        yes ? LlmPrivacyWords::tr("yes") : LlmPrivacyWords::tr("no"), source);
}

LlmStatement unknown(Kind kind)
{
    return {kind, State::Unknown, LlmPrivacyWords::tr("not known"), {}, {}};
}

Source documentation(const LlmPrivacyFacts& facts)
{
    return {LlmPrivacyWords::tr("Packmind's documentation"), facts.documentedOn, {},
        isLlmSourceOld(facts.documentedOn, facts.today)};
}

//! What is stated of the very server that is called, or null.
const StatedLlmAttestation* statedOf(const LlmPrivacyFacts& facts)
{
    const bool counts
        = facts.attestation && facts.attestation->said.host == llmHost(facts.endpoint);
    return counts ? &*facts.attestation : nullptr;
}

Source sourceOf(const StatedLlmAttestation& stated, const LlmPrivacyFacts& facts)
{
    return {stated.said.source, stated.said.checkedOn, stated.statedBy,
        isLlmSourceOld(stated.said.checkedOn, facts.today)};
}

LlmStatement region(const LlmPrivacyFacts& facts, const LlmCoveredBy& covered)
{
    if (covered.coverage == LlmCoverage::NotNeeded)
        return {Kind::Region, State::Good, LlmPrivacyWords::tr("the computer of the service"),
            LlmPrivacyWords::tr("The address of the endpoint."), facts.endpointSince};
    const StatedLlmAttestation* stated = statedOf(facts);
    if (stated && !stated->said.region.isEmpty())
        return statement(Kind::Region, State::Good, stated->said.region, sourceOf(*stated, facts));
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
            LlmPrivacyWords::tr("The address of the endpoint."), facts.endpointSince};
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

QString llmHost(const QString& endpoint)
{
    return QUrl(endpoint.trimmed()).host().toLower();
}

bool isLlmSourceOld(const QDate& checkedOn, const QDate& today)
{
    return checkedOn.isValid() && today.isValid()
        && checkedOn.addMonths(llmAttestationMonths) <= today;
}

base::Result<LlmAttestation> checkedLlmAttestation(LlmAttestation attestation, const QDate& today)
{
    const auto refused = [](const QString& field, const QString& message, const QString& code) {
        return base::failure(base::ApiError::invalid(field, message, code));
    };
    attestation.source = attestation.source.trimmed();
    attestation.region = attestation.region.trimmed();
    const QString& source = attestation.source;
    if (source.isEmpty() || source.size() > longestLlmSource || !isOneLine(source))
        return refused(u"source"_s,
            LlmPrivacyWords::tr("Say where it is written, in %1 characters at most, on one line.")
                .arg(longestLlmSource),
            u"llm.attestation.source"_s);
    if (attestation.region.size() > longestLlmRegion || !isOneLine(attestation.region))
        return refused(u"region"_s,
            LlmPrivacyWords::tr("Say where the models run, in %1 characters at most, on one line.")
                .arg(longestLlmRegion),
            u"llm.attestation.region"_s);
    if (!attestation.checkedOn.isValid() || attestation.checkedOn > today)
        return refused(u"checkedOn"_s,
            LlmPrivacyWords::tr("Give the day on which it was looked up, today at the latest."),
            u"llm.attestation.date"_s);
    if (llmHost(u"https://"_s + attestation.host) != attestation.host)
        return refused(u"host"_s, LlmPrivacyWords::tr("This is not the host of a server."),
            u"llm.attestation.host"_s);
    return attestation;
}

QList<LlmStatement> llmPrivacyCard(const LlmPrivacyFacts& facts)
{
    const LlmCoveredBy covered = llmCoverage(
        facts.provider.id, facts.endpoint, facts.listing.value_or(QList<SubProcessor>()));
    const bool openAi = isOpenAi(facts.provider.id);
    QList<LlmStatement> card;
    if (const StatedLlmAttestation* stated = statedOf(facts)) {
        const Source source = sourceOf(*stated, facts);
        card << yesOrNo(Kind::PromptsStored, stated->said.promptsStored, source)
             << yesOrNo(Kind::UsedForTraining, stated->said.usedForTraining, source);
    } else {
        card << (openAi ? yesOrNo(Kind::PromptsStored, false, documentation(facts))
                        : unknown(Kind::PromptsStored))
             << (openAi ? yesOrNo(Kind::UsedForTraining, false, documentation(facts))
                        : unknown(Kind::UsedForTraining));
    }
    return card << region(facts, covered) << subProcessor(facts, covered);
}

} // namespace console::domain
