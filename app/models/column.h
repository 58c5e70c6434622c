// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/list_source.h"

#include <functional>

namespace console::models {

//! One column of a RowList.
template <typename T>
struct Column {
    using Text = std::function<QString(const T&)>;
    using SortValue = std::function<QVariant(const T&)>;
    using Role = std::function<QVariant(const T&, int)>;

    Column(
        ColumnSpec columnSpec, Text textOf, SortValue sortValueOf = nullptr, Role roleOf = nullptr)
        : spec(std::move(columnSpec))
        , text(std::move(textOf))
        , sortValue(std::move(sortValueOf))
        , role(std::move(roleOf))
    {
    }

    ColumnSpec spec;
    Text text; //!< what is shown, searched and copied
    SortValue sortValue; //!< what sorts the column, as for numbers and times; else the text does
    Role role; //!< further roles: tone, second line, tool tip, exact text for copying
};

} // namespace console::models
