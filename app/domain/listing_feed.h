// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/published_version.h"

namespace console::domain {

//! The address under which a site is public, as a person typed it: with "/" at its end, or empty
//! where none is given. Error InvalidInput, field "address": "site.address" (an https address of a
//! folder, without a query).
[[nodiscard]] base::Result<QString> siteAddress(const QString& typed);

//! By what readers know the feed: a tag: URI (RFC 4151) of the host of that address and the day of
//! the first version, so the same each time. Without an address, or where its host is no name, as
//! an IPv6 address, it is of a name that belongs to nobody (RFC 2606), and of the first version's
//! hash. A feed keeps the id that it had first, also under another address (RFC 4287, 4.2.6).
[[nodiscard]] QString feedId(
    const QString& address, const QDate& firstDay, const QByteArray& firstHash);

struct FeedEntry {
    PublishedVersion version;
    QByteArray difference; //!< what it changed, as differenceToHtml() gives it
};

//! Entries that a feed has at most, the newest.
inline constexpr qsizetype longestFeed = 200;

//! Atom (RFC 4287), newest first. Pending versions are in it from their publication on, since they
//! are announcements; a withdrawn one stays and says so. `address` as siteAddress() gives it: with
//! one, links are absolute and the feed names itself.
[[nodiscard]] QByteArray listingFeed(
    const QList<FeedEntry>& entries, const QString& id, const QString& address);

} // namespace console::domain
