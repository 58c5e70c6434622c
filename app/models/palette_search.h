// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/palette_text.h"

namespace console::models {

//! One question to the names. They come by how well they fit: the whole name, its beginning, a
//! word's beginning, anywhere in it, all words that were typed in any order, a beginning but for
//! one letter, all words but for one letter; of two that fit alike the earlier one. What fits less
//! well is not even looked for once there are enough.
class PaletteSearch {
public:
    //! `names` outlives it; `typed` as foldedName() gives it, and not empty.
    PaletteSearch(const PaletteText& names, std::u16string typed, size_t most);

    //! The best first.
    [[nodiscard]] std::vector<quint32> run();

private:
    using Words = PaletteText::Words;

    [[nodiscard]] size_t room() const { return m_most - m_found.size(); }
    void addBeginnings();
    void addWithin();
    void addByWords();
    void addOneEdit();
    void addByWordsOneEdit();
    //! The first of these words' names that `fits`, a (word) -> bool, and were not found before.
    template <typename Fits>
    void add(const std::vector<Words>& among, Fits fits);
    [[nodiscard]] bool isFound(quint32 name) const;

    const PaletteText& m_names;
    std::u16string m_typed;
    size_t m_most;
    std::vector<quint32> m_found;
    std::vector<std::u16string_view> m_words; //!< of what was typed, each once
    std::vector<Words> m_having; //!< of each of m_words: the words that begin so
    std::vector<quint64> m_has; //!< of each name: a bit for each of m_words
};

} // namespace console::models
