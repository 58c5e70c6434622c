// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/llm_overview.h"
#include "models/row_list.h"

namespace console::models {

//! One organization in the list of all LLM settings.
struct LlmListed {
    domain::LlmOverviewRow settings;
    QString provider = {}; //!< as a person knows it: "Anthropic Claude"
    QString unread = {}; //!< why the settings could not be read; empty when they were

    //! Whether calls go through the platform's own provider.
    [[nodiscard]] bool usesDefault() const;
};

//! LLM settings of all organizations: name, last test, provider, models, key. Key of a row: the
//! organization's id. In the order of the rows until a header is pressed.
class LlmModel : public RowList<LlmListed> {
public:
    explicit LlmModel(const base::Clock& clock, QObject* parent = nullptr);
};

//! "Anthropic Claude does not accept the key.", "Not tested yet", "Passed 2 hours ago".
[[nodiscard]] QString llmTestWords(const LlmListed& listed, const QDateTime& now);
[[nodiscard]] CellTone llmTestTone(const LlmListed& listed);

//! "gpt-5.2, gpt-4.1-mini"; empty when none are set.
[[nodiscard]] QString llmModelNames(const domain::LlmSettings& settings);

//! "31 days", "due since 3 Sep 2026", "not set", "the platform's".
[[nodiscard]] QString llmKeyWords(const LlmListed& listed, const QDateTime& now);

} // namespace console::models
