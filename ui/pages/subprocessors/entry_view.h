// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing.h"
#include "ui/pages/pane_content.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! One published entry, to read.
class EntryView : public PaneContent {
    Q_OBJECT

public:
    EntryView(DetailPane& pane, const PageContext& context, const domain::SubProcessor& entry,
        const domain::ListingVersion& version);

private:
    void showWebsite(const domain::SubProcessor& entry);
    void showEntry(const domain::SubProcessor& entry);
    void showOrigin(const domain::ListingVersion& version);
};

} // namespace console::ui
