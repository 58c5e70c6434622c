// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/llm_key.h"
#include "service/store/database.h"

namespace console::service {

//! Pieces of rows that the tables of LLM settings share.

//! NULL for an empty text.
[[nodiscard]] inline QVariant sealedOrNull(
    const ColumnSealer& sealer, const QString& text, const SealedPlace& place)
{
    return text.isEmpty() ? QVariant() : QVariant(sealer.seal(text, place));
}

[[nodiscard]] inline std::optional<domain::UserId> optionalPerson(const Row& row, int column)
{
    const std::optional<QString> id = row.optionalText(column);
    return id ? std::optional(domain::UserId(*id)) : std::nullopt;
}

//! From the columns key_end and key_set_at, which follow each other.
[[nodiscard]] inline domain::LlmKeyState readKey(
    const Row& row, int first, const SealedPlace& end, bool isSet)
{
    if (!isSet)
        return {.presence = domain::LlmKeyState::Presence::NotSet};
    return {.presence = domain::LlmKeyState::Presence::Set,
        .last4 = row.optionalOpened(first, end).value_or(QString()),
        .setAt = row.optionalTime(first + 1).value_or(QDateTime())};
}

} // namespace console::service
