// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/palette_index.h"

#include "models/palette_match.h"

#include <algorithm>
#include <tuple>

namespace console::models {

namespace {

struct Match {
    PaletteFit fit = PaletteFit::Whole;
    PaletteKind kind = PaletteKind::Page;
    size_t size = 0; //!< of the name: of two that fit alike the shorter is meant
    int index = 0;

    [[nodiscard]] auto order() const { return std::tuple(fit, kind, size, index); }
};

} // namespace

PaletteIndex::PaletteIndex(QList<PaletteEntry> entries)
    : m_entries(std::move(entries))
{
    m_items.reserve(size_t(m_entries.size()));
    for (const PaletteEntry& entry : std::as_const(m_entries)) {
        std::u16string name = foldedName(entry.name);
        if (!entry.also.isEmpty())
            name += u' ' + foldedName(entry.also);
        m_items.push_back({m_text.size(), name.size(), lettersOf(name)});
        m_text += name;
    }
}

QList<int> PaletteIndex::find(const QString& typed, int most) const
{
    const PaletteQuery query(typed.left(longestTyped));
    const std::u16string_view text(m_text);
    std::vector<Match> matches;
    for (int index = 0; index < int(m_items.size()); ++index) {
        const Item& item = m_items[size_t(index)];
        const PaletteKind kind = m_entries.at(index).kind;
        if (query.isEmpty()) {
            if (kind <= PaletteKind::Setting)
                matches.push_back({PaletteFit::Whole, PaletteKind::Page, 0, index});
            continue;
        }
        if (!query.mayFit(item.letters))
            continue;
        if (const auto fit = query.fit(text.substr(item.begin, item.size)))
            matches.push_back({*fit, kind, item.size, index});
    }
    const auto shown = matches.begin() + std::min<qptrdiff>(most, qptrdiff(matches.size()));
    std::partial_sort(matches.begin(), shown, matches.end(),
        [](const Match& a, const Match& b) { return a.order() < b.order(); });
    QList<int> found;
    for (auto match = matches.begin(); match != shown; ++match)
        found << match->index;
    return found;
}

} // namespace console::models
