// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/listing_api.h"

#include "cloud/all_pages.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::ListingVersion;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

Result<ListingVersion> checked(const ListingVersion& version)
{
    if (domain::listingHash(version) == version.hash)
        return version;
    ApiError error = ApiError::unexpected(u"hash of version %1"_s.arg(version.number));
    error.code = u"listing.hash"_s;
    error.message = QCoreApplication::translate(
        "Listing", "Version %1 of the listing does not fit its own checksum, so it is not shown.")
                        .arg(version.number);
    return failure(error);
}

Result<QList<ListingVersion>> allChecked(const QList<ListingVersion>& versions)
{
    for (const ListingVersion& version : versions) {
        if (const Result<ListingVersion> fits = checked(version); !fits)
            return failure(fits.error());
    }
    return versions;
}

} // namespace

Call<ListingVersion> ListingApi::inForce()
{
    return m_session.call({.route = routes::listing}, contract::decodeListingVersion)
        .map(&m_session, checked);
}

Call<QList<ListingVersion>> ListingApi::versions()
{
    return allPages<ListingVersion>(m_session,
        {.route = routes::listingVersions, .query = firstPage()}, contract::decodeListingVersion)
        .map(&m_session, allChecked);
}

Call<ListingVersion> ListingApi::version(int number)
{
    return m_session
        .call({.route = routes::listingVersion, .pathValues = {QString::number(number)}},
            contract::decodeListingVersion)
        .map(&m_session, checked);
}

} // namespace console::cloud
