// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/palette_match.h"

#include <algorithm>
#include <bit>

namespace console::models {

namespace {

using View = std::u16string_view;

//! From so many letters on a beginning may have one wrong.
constexpr size_t enoughForAnEdit = 4;
constexpr int otherLetters = 36; // bits from there on are shared

//! Whether `typed` begins `name`, but for one letter that is wrong, missing, too many, or swapped
//! with the next. Where two first differ decides: an edit before it would show before it.
bool beginsButOne(View typed, View name)
{
    const auto [inTyped, inName]
        = std::mismatch(typed.begin(), typed.end(), name.begin(), name.end());
    const auto at = size_t(inTyped - typed.begin());
    if (at == typed.size())
        return true;
    // Of few letters nearly every name has all but one.
    const bool mustEnd = typed.size() < enoughForAnEdit;
    const auto rest = [&](size_t ofTyped, size_t ofName) {
        if (ofTyped > typed.size() || ofName > name.size())
            return false;
        const View left = name.substr(ofName);
        const View asked = typed.substr(ofTyped);
        return mustEnd ? left == asked : left.substr(0, asked.size()) == asked;
    };
    const bool swapped = at + 1 < typed.size() && at + 1 < name.size() && typed[at] == name[at + 1]
        && typed[at + 1] == name[at];
    return rest(at + 1, at + 1) || rest(at, at + 1) || rest(at + 1, at)
        || (swapped && rest(at + 2, at + 2));
}

//! Runs `fits` on the name from each of its words on, until it says yes.
template <typename Fits>
bool anyWord(View name, Fits fits)
{
    for (size_t at = 0; at < name.size(); ++at) {
        const bool begins = name[at] != u' ' && (at == 0 || name[at - 1] == u' ');
        if (begins && fits(name.substr(at)))
            return true;
    }
    return false;
}

std::vector<View> wordsOf(View text)
{
    std::vector<View> words;
    size_t begin = 0;
    while (begin < text.size()) {
        const size_t end = std::min(text.find(u' ', begin), text.size());
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

int bitOf(char16_t letter)
{
    if (letter >= u'a' && letter <= u'z')
        return letter - u'a';
    if (letter >= u'0' && letter <= u'9')
        return 26 + letter - u'0';
    return otherLetters + letter % (64 - otherLetters);
}

} // namespace

std::u16string foldedName(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::u16string folded;
    folded.reserve(size_t(plain.size()));
    for (const QChar letter : plain) {
        if (letter.isMark())
            continue;
        folded.push_back(
            letter.isLetterOrNumber() || letter.isSurrogate() ? letter.unicode() : u' ');
    }
    const size_t first = folded.find_first_not_of(u' ');
    if (first == std::u16string::npos)
        return {};
    return folded.substr(first, folded.find_last_not_of(u' ') - first + 1);
}

quint64 lettersOf(View folded)
{
    quint64 letters = 0;
    for (const char16_t letter : folded) {
        if (letter != u' ')
            letters |= quint64(1) << bitOf(letter);
    }
    return letters;
}

PaletteQuery::PaletteQuery(const QString& typed)
    : m_text(foldedName(typed))
    , m_words(wordsOf(m_text))
    , m_letters(lettersOf(m_text))
{
}

bool PaletteQuery::mayFit(quint64 letters) const
{
    // One that is wrong or too many is the only one that a name may lack.
    return std::popcount(m_letters & ~letters) <= 1;
}

std::optional<PaletteFit> PaletteQuery::fit(View name) const
{
    if (const auto exact = exactFit(name))
        return exact;
    if (m_text.size() < 2)
        return std::nullopt;
    if (anyWord(name, [this](View from) { return beginsButOne(m_text, from); }))
        return PaletteFit::OneEdit;
    if (m_words.size() > 1 && fitsByWords(name, 1))
        return PaletteFit::AllWordsOneEdit;
    return std::nullopt;
}

std::optional<PaletteFit> PaletteQuery::exactFit(View name) const
{
    if (name.substr(0, m_text.size()) == m_text)
        return name.size() == m_text.size() ? PaletteFit::Whole : PaletteFit::Begins;
    const size_t found = name.find(m_text);
    if (found != View::npos) {
        const bool word
            = anyWord(name, [this](View from) { return from.substr(0, m_text.size()) == m_text; });
        return word ? PaletteFit::WordBegins : PaletteFit::Within;
    }
    if (m_words.size() > 1 && fitsByWords(name, 0))
        return PaletteFit::AllWords;
    return std::nullopt;
}

bool PaletteQuery::fitsByWords(View name, int edits) const
{
    for (const View word : m_words) {
        const auto begins = [word](View from) {
            return from.substr(0, word.size()) == word;
        };
        if (anyWord(name, begins))
            continue;
        const bool almost = edits > 0 && word.size() >= enoughForAnEdit
            && anyWord(name, [word](View from) { return beginsButOne(word, from); });
        if (!almost)
            return false;
        --edits;
    }
    return true;
}

} // namespace console::models
