// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

class QStringMatcher;

namespace console::models {

//! Text as it is compared: lower case without accents; what is neither letter nor digit is a space.
[[nodiscard]] std::u16string foldedName(const QString& text);

//! Names as they are compared, and where each of their words begins, sorted by what stands from
//! there on (a suffix array of the words): whatever begins alike lies together, and is found
//! without looking at the rest.
//!
//! Two bytes for each letter and eight for each word: of 100,000 names with four words of seven
//! letters about 10 MB. Made once and only read then.
class PaletteText {
public:
    using View = std::u16string_view;

    //! Words that begin alike, by their places in that order.
    struct Words {
        quint32 begin = 0;
        quint32 end = 0;

        [[nodiscard]] bool isEmpty() const { return begin >= end; }
    };

    PaletteText() = default;
    //! Each as foldedName() gives it; 4 GiB of letters at most.
    explicit PaletteText(const std::vector<std::u16string>& names);

    [[nodiscard]] quint32 names() const { return m_names; }
    //! Words from which on a name reads `text`, which may have spaces. Not empty.
    [[nodiscard]] Words beginning(View text) const;
    //! Words from which on it would, but for one letter of `text` that is wrong, missing, too many,
    //! or swapped with the next. A word may be in several. With `toTheEnd` the name ends there.
    [[nodiscard]] std::vector<Words> almostBeginning(View text, bool toTheEnd) const;

    [[nodiscard]] quint32 nameOf(quint32 word) const { return m_nameOf.data()[word]; }
    [[nodiscard]] bool isFirstOfName(quint32 word) const
    {
        return m_at.data()[word] == m_begins.data()[nameOf(word)];
    }
    [[nodiscard]] size_t sizeOf(quint32 name) const;
    //! The first name from `from` on that has `wanted` anywhere in it; names() where none has.
    [[nodiscard]] quint32 nextWith(const QStringMatcher& wanted, quint32 from) const;

private:
    struct Start;

    void addStarts(quint32 name, std::vector<Start>& starts) const;
    void sort(std::vector<Start> starts);
    [[nodiscard]] quint32 firstAbove(Words among, size_t depth, char16_t letter) const;
    [[nodiscard]] Words narrowed(Words among, size_t depth, char16_t letter) const;
    [[nodiscard]] Words narrowed(Words among, size_t depth, View text) const;
    void addAlmost(
        Words among, size_t at, View text, bool toTheEnd, std::vector<Words>& found) const;

    quint32 m_names = 0;
    std::u16string m_text; //!< all names, each with a line end behind it
    std::vector<quint32> m_begins; //!< of each name in m_text, and the end of the last
    std::vector<quint32> m_at; //!< of each word in m_text
    std::vector<quint32> m_nameOf; //!< of each word
};

} // namespace console::models
