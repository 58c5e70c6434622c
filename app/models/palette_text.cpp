// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/palette_text.h"

#include <QStringMatcher>

#include <algorithm>

namespace console::models {

namespace {
//! In no name, and before every letter.
constexpr char16_t lineEnd = u'\n';
constexpr size_t inKey = 4; // letters
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

//! Of a word, while they are sorted: most differ within its first letters.
struct PaletteText::Start {
    quint64 key = 0;
    quint32 at = 0;
    quint32 name = 0;
};

PaletteText::PaletteText(const std::vector<std::u16string>& names)
    : m_names(quint32(names.size()))
{
    size_t letters = 0;
    for (const std::u16string& name : names)
        letters += name.size() + 1;
    m_text.reserve(letters);
    m_begins.reserve(names.size() + 1);
    for (const std::u16string& name : names) {
        m_begins.push_back(quint32(m_text.size()));
        m_text += name;
        m_text += lineEnd;
    }
    m_begins.push_back(quint32(m_text.size()));
    std::vector<Start> starts;
    for (quint32 name = 0; name < m_names; ++name)
        addStarts(name, starts);
    sort(std::move(starts));
}

void PaletteText::addStarts(quint32 name, std::vector<Start>& starts) const
{
    const quint32 end = m_begins[name + 1] - 1;
    for (quint32 at = m_begins[name]; at < end; ++at) {
        if (m_text[at] == u' ' || (at > m_begins[name] && m_text[at - 1] != u' '))
            continue;
        Start start{0, at, name};
        for (quint32 i = at; i < at + inKey; ++i)
            start.key = start.key << 16 | quint64(i < end ? m_text[i] : u'\0');
        starts.push_back(start);
    }
}

void PaletteText::sort(std::vector<Start> starts)
{
    const QStringView text(m_text.data(), qsizetype(m_text.size()));
    const auto rest = [&](const Start& start) {
        const qsizetype end = m_begins[start.name + 1] - 1;
        const qsizetype from = std::min(qsizetype(start.at + inKey), end);
        return text.mid(from, end - from);
    };
    std::sort(starts.begin(), starts.end(), [&](const Start& a, const Start& b) {
        if (a.key != b.key)
            return a.key < b.key;
        const int order = rest(a).compare(rest(b));
        return order != 0 ? order < 0 : a.at < b.at;
    });
    m_at.reserve(starts.size());
    m_nameOf.reserve(starts.size());
    for (const Start& start : starts) {
        m_at.push_back(start.at);
        m_nameOf.push_back(start.name);
    }
}

size_t PaletteText::sizeOf(quint32 name) const
{
    return m_begins[name + 1] - 1 - m_begins[name];
}

quint32 PaletteText::nextWith(const QStringMatcher& wanted, quint32 from) const
{
    const QStringView text(m_text.data(), qsizetype(m_text.size()));
    const qsizetype at = wanted.indexIn(text, m_begins[from]);
    if (at < 0)
        return m_names;
    return quint32(
               std::upper_bound(m_begins.begin(), m_begins.end(), quint32(at)) - m_begins.begin())
        - 1;
}

//! Of words that are alike in `depth` letters the first whose next one comes after `letter`.
quint32 PaletteText::firstAbove(Words among, size_t depth, char16_t letter) const
{
    const char16_t* text = m_text.data() + depth;
    const quint32* at = m_at.data();
    while (among.begin < among.end) {
        const quint32 middle = among.begin + (among.end - among.begin) / 2;
        if (text[at[middle]] > letter)
            among.end = middle;
        else
            among.begin = middle + 1;
    }
    return among.begin;
}

PaletteText::Words PaletteText::narrowed(Words among, size_t depth, char16_t letter) const
{
    if (among.isEmpty())
        return {};
    among.begin = firstAbove(among, depth, char16_t(letter - 1));
    among.end = firstAbove(among, depth, letter);
    return among;
}

PaletteText::Words PaletteText::narrowed(Words among, size_t depth, View text) const
{
    for (const char16_t letter : text) {
        if (among.isEmpty())
            break;
        among = narrowed(among, depth++, letter);
    }
    return among;
}

PaletteText::Words PaletteText::beginning(View text) const
{
    return narrowed({0, quint32(m_at.size())}, 0, text);
}

std::vector<PaletteText::Words> PaletteText::almostBeginning(View text, bool toTheEnd) const
{
    std::vector<Words> found;
    Words alike{0, quint32(m_at.size())};
    for (size_t at = 0; at < text.size() && !alike.isEmpty(); ++at) {
        addAlmost(alike, at, text, toTheEnd, found);
        alike = narrowed(alike, at, text[at]);
    }
    return found;
}

//! Of words that read as `text` up to `at` those that do so from there on but for the letter there.
void PaletteText::addAlmost(
    Words among, size_t at, View text, bool toTheEnd, std::vector<Words>& found) const
{
    const auto add = [&](Words words, size_t depth, View rest) {
        words = narrowed(words, depth, rest);
        if (toTheEnd)
            words = narrowed(words, depth + rest.size(), lineEnd);
        if (!words.isEmpty())
            found.push_back(words);
    };
    const View rest = text.substr(at + 1);
    add(among, at, rest); // one too many
    while (!among.isEmpty()) {
        const char16_t letter = m_text[m_at[among.begin] + at];
        const Words with{among.begin, firstAbove(among, at, letter)};
        among.begin = with.end;
        if (letter == lineEnd || letter == text[at])
            continue;
        add(with, at + 1, rest); // a wrong one
        add(with, at + 1, text.substr(at)); // one is missing
        if (!rest.empty() && letter == rest.front())
            add(narrowed(with, at + 1, text[at]), at + 2, rest.substr(1)); // swapped
    }
}

} // namespace console::models
