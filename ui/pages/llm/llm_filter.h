// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_overview.h"

namespace console::ui {

//! Which organizations the list of LLM settings shows.
struct LlmFilter {
    enum class Kind { All, Failing, Untested, Default, Own, KeyDue, OnModel };

    Kind kind = Kind::All;
    QString model = {}; //!< of OnModel

    [[nodiscard]] bool keeps(const domain::LlmOverviewRow& row, const QDateTime& now) const;

    friend bool operator==(const LlmFilter&, const LlmFilter&) = default;
};

//! The models that these organizations use, each once, sorted.
[[nodiscard]] QStringList llmModelsInUse(const QList<domain::LlmOverviewRow>& rows);

} // namespace console::ui
