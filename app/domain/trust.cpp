// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/trust.h"

#include "domain/trust_stored.h"

#include <QLocale>

namespace console::domain {

namespace {

using State = TrustLine::State;

//! Context of the translations.
struct Trust {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

QString documentation()
{
    return Trust::tr("Stated in the Packmind Cloud documentation.");
}

//! A service of this project, be it inside this program or not; the real Packmind names no version.
bool isOurs(const TrustFacts& facts)
{
    return facts.embedded || !facts.capabilities.version.isEmpty();
}

//! Where Packmind itself runs its cloud.
bool isPackmindCloud(const TrustFacts& facts)
{
    return !facts.embedded && facts.host == QLatin1String("app.packmind.ai");
}

TrustLine region(const TrustFacts& facts)
{
    TrustLine line{QStringLiteral("region"),
        Trust::tr("Packmind Cloud is available in the EU region. The US region will come."), {}, {},
        State::Unknown};
    if (facts.embedded) {
        line.truth = Trust::tr("The service runs inside this program and keeps its data on this "
                               "computer. Backups go to the folder that you choose.");
        line.source = Trust::tr("The profile points to the embedded service.");
        line.state = State::Kept;
    } else if (isPackmindCloud(facts)) {
        line.truth = Trust::tr("You are connected to the EU region.");
        line.source = Trust::tr(
            "The profile's address is %1, which the documentation names as the EU region.")
                          .arg(facts.host);
        line.state = State::Stated;
    } else {
        line.truth
            = Trust::tr("Where %1 keeps its data is known to whoever runs it.").arg(facts.host);
        line.source = Trust::tr("The server does not say.");
    }
    return line;
}

TrustLine llmDefault(const TrustFacts& facts)
{
    const QString promise = Trust::tr(
        "OpenAI is the LLM provider by default. An organization can have a provider of its own.");
    if (facts.embedded)
        return {QStringLiteral("llm-default"), promise,
            Trust::tr("Without settings of its own an organization uses OpenAI. This service calls "
                      "a provider only when somebody tests a connection or asks for its models."),
            Trust::tr("The default and the list of providers are part of this program, and so are "
                      "its only calls: a fixed sentence to each model that is tested, and the "
                      "question for the names of models."),
            State::Kept};
    return {QStringLiteral("llm-default"), promise,
        Trust::tr("The LLM page shows which provider each organization uses."),
        Trust::tr("The settings are read from the server. That OpenAI is the default is stated in "
                  "the Packmind Cloud documentation."),
        State::Stated};
}

TrustLine prompts(const TrustFacts& facts)
{
    const QString promise
        = Trust::tr("Prompts are never stored, only the number of input and output tokens.");
    if (facts.embedded)
        return {QStringLiteral("prompts"), promise,
            Trust::tr("Of a call of a provider this service keeps when it was, who was called, how "
                      "it went, and the numbers of tokens. No table has a place for a prompt or an "
                      "answer."),
            Trust::tr("The database of the embedded service is part of this program."),
            State::Kept};
    if (isOurs(facts))
        return {QStringLiteral("prompts"), promise,
            Trust::tr("The tables of such a service have no place for a prompt or an answer."),
            Trust::tr("The service says that it is version %1 of the one in this program.")
                .arg(facts.capabilities.version),
            State::Stated};
    return {QStringLiteral("prompts"), promise, Trust::tr("The operator states it."),
        documentation(), State::Stated};
}

TrustLine training(const TrustFacts& facts)
{
    return {QStringLiteral("training"),
        Trust::tr("Your data is not used by OpenAI for training any models."),
        isOurs(facts) ? Trust::tr("Packmind states it of its own cloud. What is known of the "
                                  "providers that are called from here stands on the LLM page, "
                                  "under Privacy.")
                      : Trust::tr("The operator states it."),
        documentation(), State::Stated};
}

TrustLine inTransit(const TrustFacts& facts)
{
    TrustLine line{QStringLiteral("in-transit"), Trust::tr("All data transfers are encrypted."), {},
        {}, State::Unknown};
    if (facts.connected && !facts.encrypted) {
        line.truth
            = Trust::tr("This connection is not encrypted. It does not leave this computer.");
        line.source = Trust::tr("The profile's address begins with http://.");
        line.state = State::NotYet;
        return line;
    }
    if (facts.tlsProtocol.isEmpty()) {
        line.truth = Trust::tr("There is no connection to look at.");
        line.source = Trust::tr("Read from the connection when there is one.");
        return line;
    }
    line.truth
        = Trust::tr("This connection uses %1 with %2.").arg(facts.tlsProtocol, facts.tlsCipher);
    if (facts.embedded)
        line.truth += u' '
            + Trust::tr("Providers of LLMs are called over HTTPS. Without it only models on this "
                        "computer can be, and hosts that the operator allows.");
    line.source = facts.pinned
        ? Trust::tr(
            "Read from this connection. Its certificate is exactly the one that the profile pins.")
        : Trust::tr("Read from this connection. Its certificate was checked against the system's "
                    "authorities.");
    line.state = State::Kept;
    return line;
}

TrustLine soc2(const TrustFacts& facts)
{
    TrustLine line{QStringLiteral("soc2"),
        Trust::tr("Packmind is certified SOC 2 Type II. The report is available on request."),
        Trust::tr("The operator states it. Request the report to read it."), documentation(),
        State::Stated};
    if (facts.embedded)
        line.truth = Trust::tr(
            "The certificate covers Packmind's cloud, not the service on this computer.");
    else if (!isPackmindCloud(facts))
        line.truth = Trust::tr("The certificate covers Packmind's cloud. Whether it covers %1 is "
                               "known to whoever runs it.")
                         .arg(facts.host);
    return line;
}

TrustLine listing(const TrustFacts& facts)
{
    TrustLine line{QStringLiteral("listing"), Trust::tr("The sub-processors are listed in public."),
        {}, {}, State::Unknown};
    if (facts.listingVersion && facts.listingSince && facts.beside) {
        line.truth
            = Trust::tr("Version %1, in force since %2, names %n sub-processor(s). It is kept "
                        "on this computer; the official listing stands in the product "
                        "documentation.",
                nullptr, facts.listingEntries)
                  .arg(*facts.listingVersion)
                  .arg(QLocale().toString(*facts.listingSince, QLocale::LongFormat));
        line.source = Trust::tr("Read from the listing in this workspace.");
        line.state = State::Stated;
    } else if (facts.listingVersion && facts.listingSince) {
        line.truth = Trust::tr("Version %1, in force since %2, names %n sub-processor(s).", nullptr,
            facts.listingEntries)
                         .arg(*facts.listingVersion)
                         .arg(QLocale().toString(*facts.listingSince, QLocale::LongFormat));
        line.source = Trust::tr("Read from the listing in this workspace.");
        line.state = State::Kept;
    } else {
        line.truth = facts.listingKnown ? Trust::tr("No version of the listing is in force.")
                                        : Trust::tr("The listing has not been read.");
        line.source = Trust::tr("Read from the listing in this workspace.");
        line.state = facts.listingKnown ? State::NotYet : State::Unknown;
    }
    return line;
}

TrustLine personalData(const TrustFacts& facts)
{
    TrustLine line{QStringLiteral("personal-data"),
        Trust::tr("E-mail addresses are the only personal data that is stored."),
        Trust::tr("Accounts hold an e-mail address, and a display name where a person sets one."),
        Trust::tr("Read from the answers of the API."), State::Stated};
    if (!isOurs(facts))
        return line;
    line.truth += u' '
        + Trust::tr("Data requests hold names, what people wrote and attached files, sealed one by "
                    "one, until the case is purged. Published versions of the listing keep the "
                    "names of those who made them, and contacts.");
    line.source = facts.embedded
        ? Trust::tr("Read from the columns of the database of this program.")
        : Trust::tr("The service says that it is version %1 of the one in this program.")
              .arg(facts.capabilities.version);
    line.state = State::NotYet;
    return line;
}

TrustLine fromCloud(TrustLine line)
{
    line.source = Trust::tr("Cloud: %1").arg(line.source);
    return line;
}

TrustLine fromHere(TrustLine line)
{
    line.source = Trust::tr("This computer: %1").arg(line.source);
    return line;
}

//! What the cloud has no part in: the listing, requests and the record of changes.
TrustLine keptHere(TrustLine line, const QString& key, const QString& promise)
{
    line.key = key;
    line.promise = promise;
    return fromHere(std::move(line));
}

QList<TrustLine> ofBothSides(const TrustFacts& facts)
{
    TrustFacts cloud = facts;
    cloud.protection.reset();
    cloud.protectionProblem.clear();
    TrustFacts here = facts;
    here.embedded = true;
    here.capabilities = *facts.beside;
    return {fromCloud(region(cloud)), fromCloud(llmDefault(cloud)), fromCloud(training(cloud)),
        fromCloud(prompts(cloud)), fromCloud(atRestLine(cloud)),
        keptHere(atRestLine(here), QStringLiteral("at-rest-here"),
            Trust::tr("The same holds for what is kept on this computer: sub-processors, requests "
                      "and activity.")),
        fromCloud(inTransit(cloud)), fromCloud(backupsLine(cloud)),
        keptHere(backupsLine(here), QStringLiteral("backups-here"),
            Trust::tr("Backups of what is kept on this computer are encrypted the same way.")),
        fromCloud(soc2(cloud)), fromHere(listing(facts)), fromCloud(personalData(cloud)),
        keptHere(personalData(here), QStringLiteral("personal-data-here"),
            Trust::tr("The same holds of what is kept on this computer."))};
}

} // namespace

QString wireName(TrustRequest::Kind kind)
{
    return kind == TrustRequest::Kind::Soc2Report ? QStringLiteral("soc2_type2")
                                                  : QStringLiteral("dpo_contact");
}

std::optional<TrustRequest::Kind> trustRequestKind(const QString& name)
{
    for (const auto kind : {TrustRequest::Kind::Soc2Report, TrustRequest::Kind::DpoContact}) {
        if (wireName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

base::Result<QString> trustRequestReason(const QString& typed)
{
    const QString reason = typed.trimmed();
    if (reason.size() < 10 || reason.size() > 1000)
        return base::failure(base::ApiError::invalid(QStringLiteral("reason"),
            Trust::tr("Say in 10 to 1,000 characters what it is for."),
            QStringLiteral("trust-request.reason")));
    return reason;
}

QList<TrustLine> trustLines(const TrustFacts& facts)
{
    if (facts.beside)
        return ofBothSides(facts);
    return {region(facts), llmDefault(facts), training(facts), prompts(facts), atRestLine(facts),
        inTransit(facts), backupsLine(facts), soc2(facts), listing(facts), personalData(facts)};
}

} // namespace console::domain
