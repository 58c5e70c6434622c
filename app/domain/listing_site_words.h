// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_difference.h"
#include "domain/published_version.h"

namespace console::domain {

// What the pages of a site say alike. In English like the listing; all of it is markup.

//! "versions/3.html", from the folder of the site.
[[nodiscard]] QString pagePath(int number, const char* ending);
[[nodiscard]] QString link(const QString& path, const QString& label);
//! A list of links to the other pages and files.
[[nodiscard]] QString ways(const QStringList& links);
//! "Version 3 has been in force since 2026-11-28."
[[nodiscard]] QString stateSentence(const PublishedVersion& version);
[[nodiscard]] QString stateWord(ListingVersionState state);
//! "2 added, 1 moved"
[[nodiscard]] QString counts(const ListingDifference& difference);
//! Who made it, and who approved it.
[[nodiscard]] QString people(const ListingVersion& version);

} // namespace console::domain
