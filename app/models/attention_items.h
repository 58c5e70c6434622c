// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention_facts.h"

namespace console::models {

//! Hours before its end in which an invitation is said to expire soon.
inline constexpr int invitationWarningHours = 24;

//! What wants attention in what is known of a profile at `now`, the most urgent first. Nothing but
//! `facts` and `now` decides it, so that a list, the tray and notifications say the same.
[[nodiscard]] QList<domain::AttentionItem> attentionItems(
    const domain::AttentionFacts& facts, const QDateTime& now);

//! Of several profiles in one order.
[[nodiscard]] QList<domain::AttentionItem> attentionItems(
    const QList<domain::AttentionFacts>& profiles, const QDateTime& now);

} // namespace console::models
