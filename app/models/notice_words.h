// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "domain/open_objections.h"
#include "models/list_source.h"

namespace console::models {

//! "told by default" of an admin, "waits for confirmation", "confirmed", "ended 2 Dec 2026".
[[nodiscard]] QString subscriberStanding(const domain::Subscriber& subscriber);
[[nodiscard]] CellTone subscriberTone(const domain::Subscriber& subscriber);
//! A language of mails in that language: "Français"; an unknown one as it is.
[[nodiscard]] QString mailLanguageTitle(const QString& language);

[[nodiscard]] QString objectionGroundTitle(domain::ObjectionGround ground);
[[nodiscard]] QString objectionStateTitle(domain::ObjectionState state);
//! The state; of one whose version was withdrawn, that nothing is left to decide.
[[nodiscard]] QString objectionStanding(const domain::Objection& objection);
[[nodiscard]] CellTone objectionTone(const domain::Objection& objection);
//! "30 November 2026, in time: they count until 30 December 2026".
[[nodiscard]] QString objectionTiming(const domain::Objection& objection);

//! "2 organizations object to version 3"
[[nodiscard]] QString objectorsTitle(const domain::OpenObjections& open);
//! By when somebody has to decide, in a sentence.
[[nodiscard]] QString decisionSentence(const domain::OpenObjections& open, const QDate& today);

} // namespace console::models
