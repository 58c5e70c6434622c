// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/llm_provider.h"

#include <QDate>

#include <optional>

namespace console::domain {

inline constexpr qsizetype longestLlmKey = 4096;
//! Days after which a key is to be replaced, where the operator sets no other number.
inline constexpr int llmKeyRotationDays = 180;

//! What is known of a stored key. The key itself is never read back.
struct LlmKeyState {
    enum class Presence {
        Unknown, //!< API v0 does not say
        NotSet,
        Set,
    };

    Presence presence = Presence::Unknown;
    QString last4 = {}; //!< its last four characters; empty for a key shorter than 12
    QDateTime setAt = {}; //!< UTC; invalid when unknown
    QString setBy = {}; //!< who set it, as a person reads it

    //! Whole days since it was set; nothing when that is not known.
    [[nodiscard]] std::optional<int> ageInDays(const QDateTime& now) const;
    //! The UTC day from which it is due to be replaced.
    [[nodiscard]] std::optional<QDate> rotateBy(int days) const;
    [[nodiscard]] bool isDue(const QDateTime& now, int days) const;

    friend bool operator==(const LlmKeyState&, const LlmKeyState&) = default;
};

//! The last four characters, or nothing of a key that they would give away a third of.
[[nodiscard]] QString llmKeyEnd(const QString& key);

//! What becomes of a stored key when settings are saved. It can hold neither an empty key nor a
//! mask, so nothing that is built on it can send one.
class LlmKeyChange {
public:
    enum class Kind { Keep, Replace, Remove };

    [[nodiscard]] static LlmKeyChange keep() { return {}; }
    [[nodiscard]] static LlmKeyChange remove();
    //! With what a person typed or pasted; white space at its ends goes. Errors InvalidInput, field
    //! `field.name`: "llm.key.empty", "llm.key.mask" (what stands in place of a key: dots, stars,
    //! one character over and over, the field's placeholder), "llm.key.characters" (white space
    //! inside, or what is not printable ASCII: it can't be in a header, RFC 9110, section 5.5),
    //! "llm.key.long".
    [[nodiscard]] static base::Result<LlmKeyChange> replace(
        const QString& typed, const LlmField& field);

    [[nodiscard]] Kind kind() const { return m_kind; }
    //! A secret; empty unless it is to replace.
    [[nodiscard]] const QString& key() const { return m_key; }

private:
    LlmKeyChange() = default;

    Kind m_kind = Kind::Keep;
    QString m_key;
};

} // namespace console::domain
