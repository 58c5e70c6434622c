// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/attention_reader.h"
#include "ui/pages/page.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! What the person of this context may be shown of all that can want attention.
[[nodiscard]] QSet<cloud::AttentionReader::Part> partsToRead(const PageContext& context);

//! Why the other parts are left out, one sentence each.
[[nodiscard]] QStringList whyLeftOut(
    const PageContext& context, const cloud::AttentionReader& reader);

//! What the reader has to know of the profile before it reads.
[[nodiscard]] domain::AttentionFacts profileFacts(const PageContext& context);

//! "The data requests could not be loaded.", for each part that could not be. What the server does
//! not allow is left out, and no failure.
[[nodiscard]] QString whatFailed(const cloud::AttentionReader& reader);

//! Of what could not be read the error that says most; nothing when all could.
[[nodiscard]] std::optional<base::ApiError> worstError(const cloud::AttentionReader& reader);

//! "3 things · 1 overdue"
[[nodiscard]] QString attentionSummary(const QList<domain::AttentionItem>& items);

//! The last backup and what happened last, as far as they were read.
[[nodiscard]] QList<KeyValue> glanceRows(
    const cloud::AttentionReader& reader, const QDateTime& now);

} // namespace console::ui
