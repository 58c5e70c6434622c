// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/published_version.h"
#include "models/row_list.h"

namespace console::models {

//! A word for people: "pending", "in force", "superseded", "withdrawn".
[[nodiscard]] QString versionStateTitle(domain::ListingVersionState state);

//! A day of the listing as the locale writes it: "2 November 2026".
[[nodiscard]] QString listingDayTitle(const QDate& day);

//! "in force since 2 November 2026", "pending, in force from 23 December 2026", …
[[nodiscard]] QString versionStanding(const domain::PublishedVersion& version);

//! The history of the listing: number, day, state, summary, author, approver, publication. Key: the
//! number.
class ListingVersionsModel : public RowList<domain::PublishedVersion> {
public:
    explicit ListingVersionsModel(QObject* parent = nullptr);
};

} // namespace console::models
