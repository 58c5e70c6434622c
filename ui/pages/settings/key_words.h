// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/data_keys.h"
#include "ui/pages/settings/key_pane.h"

//! What the section "Data and keys" says. Pure: from what is known to words.
namespace console::ui {

struct KeyTaskWords {
    QString title;
    QString text; //!< what it does, and what it does not
    QString button; //!< a verb
    QString busy; //!< in its place while it is done
    QString done; //!< for the banner
    QString ofRecoveryKey = {}; //!< what becomes of a recovery key that there is
};

[[nodiscard]] KeyTaskWords keyTaskWords(KeyPane::Task task);
//! How far a new data key is: "Copying: 120 of 4,800 pages…"
[[nodiscard]] QString rotationProgress(
    profiles::DataKeyRotation::Part part, qint64 done, qint64 total);

//! A sentence about one part of the state.
struct KeyFact {
    QString sentence;
    Tone tone = Tone::Muted;
    QString exactly = {}; //!< the time in full
};

[[nodiscard]] KeyFact keyPlace(const profiles::DataKeyState& state);
[[nodiscard]] KeyFact wrappingKeyFact(const profiles::DataKeyState& state);
[[nodiscard]] KeyFact dataKeyFact(const profiles::DataKeyState& state);
[[nodiscard]] KeyFact recoveryKeyFact(const profiles::DataKeyState& state);
//! What a person would do if this computer were lost, in one sentence or two.
[[nodiscard]] KeyFact ifLost(const profiles::DataKeyState& state);

//! The sheet of paper: what it is, for which data, and the key.
[[nodiscard]] QString recoverySheet(const QString& key);

} // namespace console::ui
