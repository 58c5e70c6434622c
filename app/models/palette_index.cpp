// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/palette_index.h"

#include "models/palette_search.h"

#include <algorithm>
#include <tuple>

namespace console::models {

namespace {

//! A name while they are put in order.
struct Named {
    PaletteKind kind = PaletteKind::Page;
    size_t size = 0; //!< of two that fit alike the shorter is meant
    quint32 place = 0;

    [[nodiscard]] auto order() const { return std::tuple(kind, size, place); }
};

std::u16string comparedName(const PaletteEntry& entry)
{
    std::u16string name = foldedName(entry.name);
    if (!entry.also.isEmpty())
        name += u' ' + foldedName(entry.also);
    return name;
}

} // namespace

PaletteIndex::PaletteIndex(QList<PaletteEntry> entries)
    : m_entries(std::move(entries))
{
    std::vector<std::u16string> names;
    std::vector<Named> order;
    names.reserve(size_t(m_entries.size()));
    order.reserve(size_t(m_entries.size()));
    for (const PaletteEntry& entry : std::as_const(m_entries)) {
        const auto place = quint32(names.size());
        names.push_back(comparedName(entry));
        order.push_back({entry.kind, names.back().size(), place});
        if (entry.kind <= PaletteKind::Setting)
            m_first << int(place);
    }
    std::sort(order.begin(), order.end(),
        [](const Named& a, const Named& b) { return a.order() < b.order(); });
    std::vector<std::u16string> inOrder;
    inOrder.reserve(names.size());
    m_places.reserve(names.size());
    for (const Named& named : order) {
        inOrder.push_back(std::move(names[named.place]));
        m_places.push_back(named.place);
    }
    m_names = PaletteText(inOrder);
}

QList<int> PaletteIndex::find(const QString& typed, int most) const
{
    const std::u16string text = foldedName(typed.left(longestTyped));
    if (text.empty())
        return m_first.mid(0, most);
    QList<int> found;
    for (const quint32 name : PaletteSearch(m_names, text, size_t(std::max(most, 0))).run())
        found << int(m_places[name]);
    return found;
}

} // namespace console::models
