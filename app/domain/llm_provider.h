// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace console::domain {

//! One field of a provider's form, as the server describes it. The texts are the server's.
struct LlmField {
    enum class Type { Text, Password, Url };

    QString name; //!< as on the wire: "apiKey", "llmEndpoint", "model"
    QString label;
    Type type = Type::Text;
    bool secret = false; //!< written, never read back
    bool optional = false;
    QString defaultValue = {};
    QString help = {};
    QString placeholder = {};

    //! Whether what is typed is hidden and never read back: a secret is, whatever its type is
    //! called, and a password, whatever else is said of it.
    [[nodiscard]] bool isMasked() const { return secret || type == Type::Password; }

    friend bool operator==(const LlmField&, const LlmField&) = default;
};

//! "text", "password", "url"; a word that this console does not know is a text.
[[nodiscard]] LlmField::Type llmFieldType(const QString& wireName);
[[nodiscard]] QString wireName(LlmField::Type type);

//! A provider that the server offers, with everything that its form needs (contract 8): one that is
//! added there needs nothing new here.
struct LlmProvider {
    QString id; //!< "openai", "openai-compatible"
    QString displayName;
    QString description = {};
    QString defaultModel = {};
    QString defaultFastModel = {};
    QUrl documentation = {}; //!< empty when there is none
    QList<LlmField> fields = {}; //!< none for the platform's own

    [[nodiscard]] const LlmField* field(const QString& name) const; //!< null when there is none
    //! The field for the address that is called; null when the provider has a fixed one.
    [[nodiscard]] const LlmField* endpointField() const;
    [[nodiscard]] QList<LlmField> keyFields() const; //!< those that are masked

    friend bool operator==(const LlmProvider&, const LlmProvider&) = default;
};

//! The platform's own provider: no key of the organization's, OpenAI behind it.
inline constexpr const char* platformLlmProvider = "packmind";

//! What our service offers: the five of API v0, and the platform's own in front of them.
[[nodiscard]] QList<LlmProvider> llmProviderCatalog();

//! Whether a provider can be called that: 1 to 64 small letters, digits and "-".
[[nodiscard]] bool isLlmProviderId(const QString& id);

//! Null when it is not among them.
[[nodiscard]] const LlmProvider* llmProvider(
    const QList<LlmProvider>& providers, const QString& id);

} // namespace console::domain
