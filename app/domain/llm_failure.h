// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

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

} // namespace console::domain
