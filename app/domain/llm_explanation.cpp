// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_explanation.h"

#include <QCoreApplication>

namespace console::domain {

namespace {

//! Context of the translations.
struct LlmFailures {
    Q_DECLARE_TR_FUNCTIONS(LlmFailure)
};

LlmExplanation beforeTheCall(LlmFailure failure, const LlmFailureContext& about)
{
    switch (failure) {
    case LlmFailure::NotConfigured:
        return {LlmFailures::tr("This organization has no LLM settings yet."),
            LlmFailures::tr("Choose a provider and save.")};
    case LlmFailure::ProviderUnknown:
        return {LlmFailures::tr("The server does not know the provider %1.").arg(about.provider),
            LlmFailures::tr("Choose one of the list.")};
    case LlmFailure::KeyMissing:
        return {LlmFailures::tr("No key is set for %1.").arg(about.provider),
            LlmFailures::tr("Enter the key and save.")};
    case LlmFailure::PlatformKeyMissing:
        return {LlmFailures::tr("The platform's own provider has no key, so no call can be made."),
            LlmFailures::tr("Ask the operator to set the platform key, or choose a provider of "
                            "your own.")};
    case LlmFailure::BadUrl:
        return {LlmFailures::tr("The endpoint is not a web address."),
            LlmFailures::tr("Write it like https://llm.example.com/v1.")};
    case LlmFailure::AddressRefused:
        return {LlmFailures::tr("The service does not call this endpoint: it is in a private "
                                "network or on the service's own computer."),
            LlmFailures::tr("Ask the operator to list it, or use a public address.")};
    default:
        return {};
    }
}

LlmExplanation onTheWay(LlmFailure failure, const LlmFailureContext& about)
{
    const QString whom = about.host.isEmpty() ? about.provider : about.host;
    switch (failure) {
    case LlmFailure::NameUnknown:
        return {LlmFailures::tr("The name %1 is not known.").arg(whom),
            LlmFailures::tr("Look for a typing mistake in the endpoint.")};
    case LlmFailure::Unreachable:
        return {LlmFailures::tr("%1 can't be reached.").arg(whom),
            LlmFailures::tr("Look whether the endpoint is right and the server runs, and whether a "
                            "firewall is in between.")};
    case LlmFailure::TlsUntrusted:
        return {LlmFailures::tr("The certificate of %1 is not trusted.").arg(whom),
            LlmFailures::tr("Look at the chain. A proxy that opens connections, or a certificate "
                            "of your own, needs its authority on the server.")};
    case LlmFailure::TlsBroken:
        return {LlmFailures::tr("No private connection to %1 came about.").arg(whom),
            LlmFailures::tr("Look whether the port speaks https, with TLS 1.2 or newer.")};
    case LlmFailure::ProxyLogin:
        return {LlmFailures::tr("A proxy on the way asks for a password."),
            LlmFailures::tr("Ask whoever runs the network to let the service through.")};
    case LlmFailure::Redirected:
        return {LlmFailures::tr("%1 sends the call to another address.").arg(whom),
            LlmFailures::tr("Enter the address where the API itself is.")};
    case LlmFailure::TimedOut:
        return {about.seconds > 0 ? LlmFailures::tr("%1 did not answer within %2 seconds.")
                                        .arg(whom)
                                        .arg(about.seconds)
                                  : LlmFailures::tr("%1 did not answer in time.").arg(whom),
            LlmFailures::tr("Try again. If it stays silent, look at the provider's status page.")};
    case LlmFailure::Cut:
        return {
            LlmFailures::tr("The connection to %1 ended in the middle of the answer.").arg(whom),
            LlmFailures::tr("Try again.")};
    default:
        return {};
    }
}

LlmExplanation noAnswerOfAProvider(LlmFailure failure, const LlmFailureContext& about)
{
    const QString whom = about.host.isEmpty() ? about.provider : about.host;
    switch (failure) {
    case LlmFailure::Portal:
        return {LlmFailures::tr("A web page came in place of an answer of %1.").arg(about.provider),
            LlmFailures::tr("Look whether the endpoint is that of the API, and whether the network "
                            "asks for a sign-in first.")};
    case LlmFailure::Gateway:
        return {LlmFailures::tr("A server in front of %1 says that it is not there.").arg(whom),
            LlmFailures::tr("Try again in a few minutes.")};
    case LlmFailure::PathUnknown:
        return {LlmFailures::tr("%1 has no such path.").arg(whom),
            LlmFailures::tr("Look at the end of the endpoint, which is often /v1, and at the API "
                            "version.")};
    case LlmFailure::TooLarge:
        return {LlmFailures::tr("The answer of %1 has no end.").arg(whom),
            LlmFailures::tr("Look whether the endpoint is that of the API.")};
    case LlmFailure::Unreadable:
        return {LlmFailures::tr("The answer of %1 is not one of this kind of API.").arg(whom),
            LlmFailures::tr("Look whether provider and endpoint belong together.")};
    case LlmFailure::EmptyAnswer:
        return {LlmFailures::tr("%1 answered without any text.").arg(about.model),
            LlmFailures::tr("Look whether it is a model for chats.")};
    default:
        return {};
    }
}

LlmExplanation saidByTheProvider(LlmFailure failure, const LlmFailureContext& about)
{
    switch (failure) {
    case LlmFailure::WrongKey:
        return {LlmFailures::tr("%1 does not accept the key.").arg(about.provider),
            LlmFailures::tr("Replace the key.")};
    case LlmFailure::Forbidden:
        return {
            LlmFailures::tr("%1 knows the key, but does not allow the call.").arg(about.provider),
            LlmFailures::tr("Look at the key's rights and at the provider's network rules.")};
    case LlmFailure::RegionNotServed:
        return {LlmFailures::tr("%1 does not serve the country that the server is in.")
                    .arg(about.provider),
            LlmFailures::tr("Choose another provider.")};
    case LlmFailure::NoQuota:
        return {LlmFailures::tr("The account at %1 has no credit left.").arg(about.provider),
            LlmFailures::tr("Look at plan and billing there.")};
    case LlmFailure::RateLimited:
        return {LlmFailures::tr("The key is right, but %1 has had too many calls with it.")
                    .arg(about.provider),
            about.seconds > 0 ? LlmFailures::tr("Try again in %1 seconds.").arg(about.seconds)
                              : LlmFailures::tr("Try again in a minute.")};
    case LlmFailure::ModelUnknown:
        return {
            LlmFailures::tr("%1 has no %2, or not for this key.").arg(about.provider, about.model),
            LlmFailures::tr("Choose one of the models that it lists.")};
    case LlmFailure::ModelRetired:
        return {LlmFailures::tr("%1 no longer offers %2.").arg(about.provider, about.model),
            LlmFailures::tr("Choose a newer model.")};
    case LlmFailure::Overloaded:
        return {LlmFailures::tr("%1 has too much to do at the moment.").arg(about.provider),
            LlmFailures::tr("Try again in a few minutes.")};
    case LlmFailure::ServerError:
        return {LlmFailures::tr("%1 had an error of its own.").arg(about.provider),
            LlmFailures::tr("Try again. If it stays, look at the provider's status page.")};
    case LlmFailure::Rejected:
        return {LlmFailures::tr("%1 takes the call for wrong.").arg(about.provider),
            LlmFailures::tr("Look at model, endpoint and API version.")};
    default:
        return {};
    }
}

LlmExplanation saidByPackmind(LlmFailure failure, const LlmFailureContext& about)
{
    switch (failure) {
    case LlmFailure::CannotList:
        return {LlmFailures::tr("%1 can't list its models.").arg(about.provider),
            LlmFailures::tr("Type the name, as the provider shows it.")};
    case LlmFailure::ListEmpty:
        return {
            LlmFailures::tr("No models were listed. That can also mean a wrong key or endpoint."),
            LlmFailures::tr("Test the connection, or type the name of the model.")};
    case LlmFailure::NotSaid:
        return {LlmFailures::tr("The server refused and does not say why."),
            LlmFailures::tr("Look whether you are an admin of this organization, and whether the "
                            "server knows this provider.")};
    case LlmFailure::Cancelled:
        return {LlmFailures::tr("The test was stopped."), LlmFailures::tr("Test again.")};
    default:
        return {LlmFailures::tr("%1 answered with an error that this console does not know.")
                    .arg(about.provider),
            LlmFailures::tr("Look at the details.")};
    }
}

} // namespace

LlmExplanation explained(LlmFailure failure, const LlmFailureContext& context)
{
    for (const auto& part : {beforeTheCall, onTheWay, noAnswerOfAProvider, saidByTheProvider}) {
        LlmExplanation found = part(failure, context);
        if (!found.sentence.isEmpty())
            return found;
    }
    return saidByPackmind(failure, context);
}

} // namespace console::domain
