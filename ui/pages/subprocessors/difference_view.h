// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_difference.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

//! Adds to the pane what became of an entry, field by field: before, and now. Of one that came or
//! went: what it says.
void addDifference(DetailPane& pane, const domain::EntryDifference& entry);

//! One entry that differs between two listings, to read.
class DifferenceView : public PaneContent {
    Q_OBJECT

public:
    DifferenceView(
        DetailPane& pane, const PageContext& context, const domain::EntryDifference& entry);
};

} // namespace console::ui
