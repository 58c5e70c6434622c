// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace console::models {

//! How well a name fits, the best first.
enum class PaletteFit {
    Whole,
    Begins,
    WordBegins,
    Within,
    AllWords, //!< each word that was typed begins one of the name
    OneEdit, //!< as Begins or WordBegins, but for one letter
    AllWordsOneEdit,
};

//! Text as it is compared: lower case without accents; what is neither letter nor digit is a space.
[[nodiscard]] std::u16string foldedName(const QString& text);

//! A bit for each letter and digit in it, so that most names can be left out without reading them.
[[nodiscard]] quint64 lettersOf(std::u16string_view folded);

//! What was typed, made ready for many names.
class PaletteQuery {
public:
    explicit PaletteQuery(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    //! False when the name, of which only the letters are known, can't fit.
    [[nodiscard]] bool mayFit(quint64 letters) const;
    //! `name` as foldedName() gives it.
    [[nodiscard]] std::optional<PaletteFit> fit(std::u16string_view name) const;

private:
    [[nodiscard]] std::optional<PaletteFit> exactFit(std::u16string_view name) const;
    [[nodiscard]] bool fitsByWords(std::u16string_view name, int edits) const;

    std::u16string m_text;
    std::vector<std::u16string_view> m_words; // of m_text
    quint64 m_letters = 0;
};

} // namespace console::models
