// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_version.h"

#include <optional>

namespace console::domain {

//! A version in the history of the listing: all about it but its entries, which a history of
//! thousands can't load.
struct PublishedVersion {
    int number = 0;
    QDate effectiveDate;
    ListingVersionState state = ListingVersionState::Pending; //!< on the day of the answer
    QString summary;
    QString author; //!< as in ListingVersion
    QString approver;
    QDateTime publishedAt; //!< UTC
    QByteArray hash; //!< of ListingVersion
    std::optional<ListingWithdrawal> withdrawal;

    friend bool operator==(const PublishedVersion&, const PublishedVersion&) = default;
};

//! Whether it says what the version says, so that all that is shown of it is what its hash covers.
[[nodiscard]] inline bool isAbout(const PublishedVersion& about, const ListingVersion& version)
{
    return about.number == version.number && about.hash == version.hash
        && about.effectiveDate == version.effectiveDate && about.summary == version.summary
        && about.author == version.author && about.approver == version.approver;
}

//! Whether `earlier` was withdrawn before `later` was made, which so was made from another one.
//! While a later version stands, none before it can be withdrawn (mayWithdraw()), whatever the
//! clock said then; the moments, which a clock that was set back puts out of order, decide only
//! where both were withdrawn.
[[nodiscard]] inline bool wasWithdrawnBefore(
    const PublishedVersion& earlier, const PublishedVersion& later)
{
    return earlier.withdrawal && (!later.withdrawal || earlier.withdrawal->at <= later.publishedAt);
}

} // namespace console::domain
