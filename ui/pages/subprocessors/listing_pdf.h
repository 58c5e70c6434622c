// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing.h"

namespace console::ui {

//! The version as a document for people, A4 across: title, number and date, summary, the five
//! columns of the documentation with their titles on each page, the hash, and "1 of 2" at the foot.
//! In English like the listing. Fonts are embedded; the same version gives the same bytes but for
//! the time of making. Takes seconds for thousands of entries: call it on another thread than the
//! GUI's, while the application lives.
[[nodiscard]] QByteArray listingToPdf(const domain::ListingVersion& version);

} // namespace console::ui
