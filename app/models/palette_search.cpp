// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/palette_search.h"

#include <QStringMatcher>

#include <algorithm>

namespace console::models {

namespace {

//! From so many letters on a beginning may have one wrong: of fewer nearly every name has all but
//! one.
constexpr size_t enoughForAnEdit = 4;
constexpr size_t mostWords = 64; // a bit for each

std::vector<std::u16string_view> wordsOf(std::u16string_view text)
{
    std::vector<std::u16string_view> words;
    size_t begin = 0;
    while (begin < text.size()) {
        const size_t end = std::min(text.find(u' ', begin), text.size());
        const std::u16string_view word = text.substr(begin, end - begin);
        if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
        begin = end + 1;
    }
    return words;
}

quint64 bitOf(size_t word)
{
    return quint64(1) << word;
}

quint64 bitsOf(size_t words)
{
    return ~quint64(0) >> (mostWords - words);
}

} // namespace

PaletteSearch::PaletteSearch(const PaletteText& names, std::u16string typed, size_t most)
    : m_names(names)
    , m_typed(std::move(typed))
    , m_most(most)
    , m_words(wordsOf(m_typed))
{
}

std::vector<quint32> PaletteSearch::run()
{
    addBeginnings();
    addWithin();
    const bool words = m_typed.find(u' ') != std::u16string::npos && m_words.size() <= mostWords;
    if (words)
        addByWords();
    if (m_typed.size() > 1)
        addOneEdit();
    if (words)
        addByWordsOneEdit();
    return m_found;
}

bool PaletteSearch::isFound(quint32 name) const
{
    return std::find(m_found.begin(), m_found.end(), name) != m_found.end();
}

template <typename Fits>
void PaletteSearch::add(const std::vector<Words>& among, Fits fits)
{
    const size_t most = room();
    if (most == 0)
        return;
    std::vector<quint32> first; // sorted; few, and most words come after all of them
    quint32 last = m_names.names();
    for (const Words& words : among) {
        for (quint32 word = words.begin; word < words.end; ++word) {
            const quint32 name = m_names.nameOf(word);
            if (name >= last || !fits(word) || isFound(name))
                continue;
            const auto place = std::lower_bound(first.begin(), first.end(), name);
            if (place != first.end() && *place == name)
                continue;
            first.insert(place, name);
            if (first.size() > most)
                first.pop_back();
            if (first.size() == most)
                last = first.back();
        }
    }
    m_found.insert(m_found.end(), first.begin(), first.end());
}

void PaletteSearch::addBeginnings()
{
    const std::vector<Words> words{m_names.beginning(m_typed)};
    add(words, [this](quint32 word) {
        return m_names.isFirstOfName(word)
            && m_names.sizeOf(m_names.nameOf(word)) == m_typed.size();
    });
    add(words, [this](quint32 word) { return m_names.isFirstOfName(word); });
    add(words, [](quint32) { return true; });
}

void PaletteSearch::addWithin()
{
    const QStringMatcher wanted(QStringView(m_typed.data(), qsizetype(m_typed.size())));
    for (quint32 name = 0; room() > 0 && name < m_names.names(); ++name) {
        name = m_names.nextWith(wanted, name);
        if (name < m_names.names() && !isFound(name))
            m_found.push_back(name);
    }
}

void PaletteSearch::addByWords()
{
    if (room() == 0)
        return;
    m_has.assign(m_names.names(), 0);
    for (size_t i = 0; i < m_words.size(); ++i) {
        const Words having = m_names.beginning(m_words[i]);
        m_having.push_back(having);
        for (quint32 word = having.begin; word < having.end; ++word)
            m_has.data()[m_names.nameOf(word)] |= bitOf(i);
    }
    const quint64 all = bitsOf(m_words.size());
    add({m_having.front()},
        [&](quint32 word) { return m_has.data()[m_names.nameOf(word)] == all; });
}

void PaletteSearch::addOneEdit()
{
    if (room() > 0)
        add(m_names.almostBeginning(m_typed, m_typed.size() < enoughForAnEdit),
            [](quint32) { return true; });
}

void PaletteSearch::addByWordsOneEdit()
{
    if (room() == 0)
        return;
    const quint64 all = bitsOf(m_words.size());
    std::vector<Words> almost;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const bool othersAreThere = std::all_of(m_having.begin(), m_having.end(),
            [&](const Words& having) { return &having == &m_having[i] || !having.isEmpty(); });
        if (m_words[i].size() < enoughForAnEdit || !othersAreThere)
            continue;
        for (const Words& words : m_names.almostBeginning(m_words[i], false)) {
            for (quint32 word = words.begin; word < words.end; ++word) {
                if ((m_has.data()[m_names.nameOf(word)] | bitOf(i)) == all)
                    almost.push_back({word, word + 1});
            }
        }
    }
    add(almost, [](quint32) { return true; });
}

} // namespace console::models
