// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

//! The published sub-processors of the token's workspace. Errors NotAllowed
//! "workspace.not-allowed".
class Listing {
public:
    explicit Listing(const Context& context)
        : m_context(context)
    {
    }
    //! On `on`, or today. Error NotFound "listing.none".
    [[nodiscard]] base::Result<domain::ListingVersion> inForce(
        const std::optional<QDate>& on = std::nullopt);
    [[nodiscard]] base::Result<contract::Page<domain::ListingVersion>> versions(
        const PageRequest& request);
    //! Error NotFound "listing.unknown".
    [[nodiscard]] base::Result<domain::ListingVersion> version(int number);
    //! All versions with what became of them, newest first, without entries.
    [[nodiscard]] base::Result<contract::Page<domain::PublishedVersion>> history(
        const PageRequest& request);
    //! What made a version. Error NotFound "listing.unknown".
    [[nodiscard]] base::Result<QList<contract::ListingChangeItem>> changes(int number);

    //! A version by its number, or the one that holds on a day.
    struct Point {
        std::optional<int> number;
        std::optional<QDate> on;
    };
    //! As inForce() and version().
    [[nodiscard]] base::Result<domain::ListingVersion> at(const Point& point);
    [[nodiscard]] base::Result<contract::ListingComparison> difference(
        const Point& before, const Point& after);

private:
    const Context& m_context;
};

} // namespace console::service
