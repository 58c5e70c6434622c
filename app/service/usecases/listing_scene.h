// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_draft.h"
#include "service/usecases/context.h"

namespace console::service {

//! What a draft of the asker's workspace is held against, at one moment.
struct ListingScene {
    domain::ListingHistory history;
    QDate today; //!< ListingClock::today()
    int approvers = 0; //!< people of the workspace who may publish

    [[nodiscard]] domain::EntryRules rules() const
    {
        return {.zones = domain::builtInDataZones(), .today = today};
    }
};

// All inside read() or change().

[[nodiscard]] ListingScene listingScene(const Context& context);

//! Of the asker's workspace.
[[nodiscard]] domain::ListingClock listingClock(const Context& context);

//! How a person is named in what is published: their display name, or else what they are in the
//! workspace, in English as the listing; never an address.
[[nodiscard]] QString publishedName(const Context& context, const domain::UserId& person);

} // namespace console::service
