// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/visited_places.h"

namespace console::ui {

void VisitedPlaces::arrive(PageId page)
{
    add({page, {}});
}

void VisitedPlaces::note(const domain::AttentionPlace& place)
{
    const bool chosen = !place.thing.isEmpty() || !place.organization.isEmpty();
    if (m_at < 0 || !chosen || m_visited.at(m_at).place == place)
        return;
    VisitedPlace& here = m_visited[m_at];
    // The first choice is what one came for.
    if (here.place == domain::AttentionPlace())
        here.place = place;
    else
        add({here.page, place});
}

void VisitedPlaces::clear()
{
    m_visited.clear();
    m_at = -1;
}

std::optional<VisitedPlace> VisitedPlaces::back()
{
    if (m_at <= 0)
        return std::nullopt;
    return m_visited.at(--m_at);
}

std::optional<VisitedPlace> VisitedPlaces::forward()
{
    if (m_at + 1 >= m_visited.size())
        return std::nullopt;
    return m_visited.at(++m_at);
}

void VisitedPlaces::add(const VisitedPlace& visited)
{
    m_visited.resize(m_at + 1);
    m_visited << visited;
    if (m_visited.size() > most)
        m_visited.removeFirst();
    m_at = m_visited.size() - 1;
}

} // namespace console::ui
