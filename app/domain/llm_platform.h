// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_key.h"

#include <QStringList>

namespace console::domain {

inline constexpr int longestLlmRotation = 3650; // days

//! What the operator sets for the whole service.
struct LlmPlatform {
    LlmKeyState key = {}; //!< of the platform's own provider, OpenAI
    QString model = {};
    QString fastestModel = {};
    int rotationDays = llmKeyRotationDays; //!< of every key
    QStringList allowedEndpoints = {}; //!< as EndpointPolicy::make() takes them
    qint64 rev = 0; //!< for If-Match; 0 when unknown

    friend bool operator==(const LlmPlatform&, const LlmPlatform&) = default;
};

//! What is left out stays as it is.
struct LlmPlatformChange {
    LlmKeyChange key = LlmKeyChange::keep();
    std::optional<QString> model = {};
    std::optional<QString> fastestModel = {}; //!< empty: the model does everything
    std::optional<int> rotationDays = {};
    std::optional<QStringList> allowedEndpoints = {};

    //! Errors InvalidInput: "llm.value.missing", "llm.value.long", "llm.value.line" (field "model"
    //! or "fastestModel"), "llm.rotation" (field "rotationDays": not 1 to 3650),
    //! "llm.endpoints.listed" (field "allowedEndpoints").
    [[nodiscard]] base::Result<base::Done> check() const;
};

//! The field that the platform's key is typed into.
[[nodiscard]] LlmField llmPlatformKeyField();

} // namespace console::domain
