// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention_facts.h"

namespace console::models {

//! What the people of organizations that the person administers want attention for.
void addPeople(
    const domain::AttentionFacts& facts, const QDateTime& now, QList<domain::AttentionItem>& items);

} // namespace console::models
