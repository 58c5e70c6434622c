// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace console::domain {

//! Where something has changed: all that is told of a change until it is asked for.
enum class ChangedArea {
    Cases,
    Listing, //!< and its draft
    Llm,
    Usage, //!< of LLM tokens, and budgets
    People, //!< of organizations, and their invitations
    Backups,
};

//! "cases", "listing", …
[[nodiscard]] QString wireName(ChangedArea area);
[[nodiscard]] std::optional<ChangedArea> changedArea(const QString& wireName);
[[nodiscard]] QList<ChangedArea> allChangedAreas();

} // namespace console::domain
