// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace console::domain {

//! Why a call to a provider, or the test of one, has failed.
enum class LlmFailure {
    // Before anyone is called
    NotConfigured, //!< the organization has no settings
    ProviderUnknown, //!< the server does not know a provider of that name
    KeyMissing,
    PlatformKeyMissing, //!< the platform's own provider has no key yet
    BadUrl,
    AddressRefused, //!< the service does not call such an address
    // On the way
    NameUnknown,
    Unreachable,
    TlsUntrusted,
    TlsBroken,
    ProxyLogin,
    Redirected,
    TimedOut,
    Cut, //!< the connection ended in the middle of the answer
    // What came is not an answer of a provider
    Portal, //!< a web page
    Gateway, //!< a web page that says that the server behind it is not there
    PathUnknown,
    TooLarge,
    Unreadable,
    EmptyAnswer,
    // What the provider says
    WrongKey,
    Forbidden,
    RegionNotServed,
    NoQuota,
    RateLimited,
    ModelUnknown,
    ModelRetired,
    Overloaded,
    ServerError,
    Rejected, //!< it takes the request for wrong
    // What Packmind says
    CannotList, //!< no list of models for this provider
    ListEmpty, //!< also where key or endpoint are wrong
    NotSaid, //!< a bare 500, as v0 answers to most refusals
    Cancelled,
    Other,
};

//! "wrong-key", …: stable, for lastTest.errorType and the API.
[[nodiscard]] QString wireName(LlmFailure failure);
//! Other for a word that this version does not know.
[[nodiscard]] LlmFailure llmFailure(const QString& wireName);

//! What v0 reports as error.message of a test or of a list of models. Its error.type is not looked
//! at: it is guessed there from the same text (contract 8).
[[nodiscard]] LlmFailure llmFailureOfMessage(const QString& message);

//! An HTTP answer of a provider, as far as it is read.
struct LlmHttpAnswer {
    int status = 0;
    QByteArray contentType; //!< empty when none is said
    QByteArray body; //!< unpacked
};

//! What an answer says in any of the wire formats; nothing for a 2xx with a JSON object, which says
//! whether it has content in the place of its format. The text of the answer is never handed on: it
//! can quote the prompt, and part of the key.
[[nodiscard]] std::optional<LlmFailure> llmFailureOfAnswer(const LlmHttpAnswer& answer);

} // namespace console::domain
