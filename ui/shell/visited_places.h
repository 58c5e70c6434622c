// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention.h"
#include "ui/shell/frame_values.h"

#include <QList>

#include <optional>

namespace console::ui {

//! A page, and what was chosen in it.
struct VisitedPlace {
    PageId page = PageId::Overview;
    domain::AttentionPlace place; //!< without a thing: nothing was chosen

    friend bool operator==(const VisitedPlace&, const VisitedPlace&) = default;
};

//! Where one has been, for Back and Forward. The newest hundred.
class VisitedPlaces {
public:
    static constexpr qsizetype most = 100;

    //! Another page was turned to; what was ahead is forgotten.
    void arrive(PageId page);
    //! Something was chosen in the page that is shown. That nothing is chosen any more is no step.
    void note(const domain::AttentionPlace& place);
    void clear();

    //! Goes there; nothing at the end.
    [[nodiscard]] std::optional<VisitedPlace> back();
    [[nodiscard]] std::optional<VisitedPlace> forward();

private:
    void add(const VisitedPlace& visited);

    QList<VisitedPlace> m_visited;
    qsizetype m_at = -1;
};

} // namespace console::ui
