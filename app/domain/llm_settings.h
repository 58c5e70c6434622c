// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_key.h"

#include <QMap>

namespace console::domain {

inline constexpr qsizetype longestLlmValue = 255;
inline constexpr qsizetype longestLlmEndpoint = 2048;

//! The settings of one organization as they are read.
struct LlmSettings {
    QString provider; //!< may be one that the server does not offer (any more), or empty
    QString model = {};
    QString fastestModel = {}; //!< empty: the model does everything
    QString endpoint = {}; //!< also that of a field called "llmEndpoint"
    QString apiVersion = {};
    LlmKeyState key = {};

    friend bool operator==(const LlmSettings&, const LlmSettings&) = default;
};

//! What a person has typed into the form of a provider.
struct LlmDraft {
    QString provider;
    QMap<QString, QString> values = {}; //!< by the name of the wire; no secrets
    QMap<QString, LlmKeyChange> keys = {}; //!< by the name of the wire; one left out is kept
};

//! A form that shows `settings`; the provider's defaults when they are those of another provider.
[[nodiscard]] LlmDraft llmDraft(const LlmProvider& provider, const LlmSettings& settings);

//! Whether a stored key may go on being used with these: the provider is the same, and, where the
//! organization names the address, scheme, host and port are. Else whoever may change the address
//! could have the key sent to a server of their own.
[[nodiscard]] bool keyMayStay(
    const LlmSettings& stored, const QString& provider, const QString& endpoint);

//! What becomes of a key that is not sent along.
enum class LlmServer {
    Keeps, //!< ours: it stays
    Replaces, //!< API v0: it is gone, as everything that is left out (contract 8)
};

struct LlmFinding {
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString field; //!< name on the wire, or empty
    QString code; //!< stable dotted name of the rule
    QString message; //!< whole sentences

    friend bool operator==(const LlmFinding&, const LlmFinding&) = default;
};

//! What there is to say about a draft, in the order of the fields. Errors: "llm.value.missing",
//! "llm.value.long", "llm.value.line" (a control character), "llm.endpoint.url",
//! "llm.endpoint.password", "llm.endpoint.parts", "llm.key.missing" (none is set), "llm.key.needed"
//! (the stored one would be lost, or not keyMayStay()). Warnings: "llm.key.removed",
//! "llm.endpoint.plain", "llm.models.same", "llm.version.odd".
//! `stored`: what the organization has now, nothing where it has no settings.
[[nodiscard]] QList<LlmFinding> checkLlmDraft(const LlmProvider& provider, const LlmDraft& draft,
    const std::optional<LlmSettings>& stored, LlmServer server);

//! What is sent: values and keys by their names on the wire, none of them empty.
struct LlmConfig {
    QString provider;
    QMap<QString, QString> fields = {}; //!< with secrets
    QStringList removed = {}; //!< keys that are to be taken away; ours only
};

//! The configuration to save or to test. Only fields that the provider has are in it. Error
//! InvalidInput: the first of checkLlmDraft().
[[nodiscard]] base::Result<LlmConfig> llmConfig(const LlmProvider& provider, const LlmDraft& draft,
    const std::optional<LlmSettings>& stored, LlmServer server);

} // namespace console::domain
