// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail.h"

namespace console::domain {

//! A code that goes to the address of a case: who can say it has that address. Nothing in it
//! depends on whether there is an account of this address.
struct IdentityCode {
    enum class State {
        None, //!< none was sent
        Open, //!< waits to be told
        Proved, //!< was told right: evidence for IdentityMethod::EmailLoop
        Expired,
        Spent, //!< told wrong too often
    };

    State state = State::None;
    std::optional<QDateTime> sentAt = {}; //!< UTC: when it was made
    std::optional<QDateTime> expiresAt = {}; //!< UTC
    std::optional<QDateTime> provedAt = {}; //!< UTC
    int attemptsLeft = 0; //!< of an open one
    int sendsLeft = 0; //!< how many more may be sent now
    std::optional<MailState> mail = {}; //!< where the last one is; nothing once that is forgotten
};

//! "none", "open", "proved", "expired", "spent"
[[nodiscard]] QString wireName(IdentityCode::State state);
[[nodiscard]] std::optional<IdentityCode::State> identityCodeState(const QString& wireName);

inline constexpr int identityCodeLength = 8;
inline constexpr int identityCodeHours = 24; //!< until it expires
inline constexpr int mostCodeAttempts = 5; //!< for each code
inline constexpr int mostCodesInDay = 3; //!< for each case, in 24 hours

//! Letters and digits that nobody takes for another one, read or told.
inline constexpr const char* identityCodeLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

//! In groups of four, as a person reads it: "K7QP-3MWX".
[[nodiscard]] QString shownCode(const QString& code);
//! What was typed without blanks and hyphens, in capitals; empty when it can't be a code.
[[nodiscard]] QString typedCode(const QString& typed);

} // namespace console::domain
