// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/listing_api.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::ListingVersion;
using domain::PublishedVersion;
using View = contract::ListingDraftView;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

constexpr int firstVersions = 100; // a screenful, and painted before the rest is asked for
constexpr int furtherVersions = 1000; // larger pages than usual, since the items are small

Request historyRequest(int limit, const QString& cursor = {})
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, encoded(cursor));
    return {.route = routes::listingHistory, .query = query};
}

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

//! As domain::returnedToEditing() and domain::mayWithdraw() take it.
std::optional<ApiError> refusedReason(const QString& reason, const char* code)
{
    constexpr qsizetype longest = 500;
    const qsizetype length = reason.trimmed().size();
    if (length > 0 && length <= longest)
        return std::nullopt;
    return ApiError::invalid(u"reason"_s,
        QCoreApplication::translate("Listing", "Say why, in at most %1 characters.").arg(longest),
        QString::fromLatin1(code));
}

} // namespace

Call<ListingVersion> ListingApi::inForce(const std::optional<QDate>& on)
{
    QUrlQuery query;
    if (on)
        query.addQueryItem(u"on"_s, on->toString(Qt::ISODate));
    return m_session
        .call({.route = routes::listing, .query = query}, contract::decodeListingVersion)
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

Call<QList<PublishedVersion>> ListingApi::history(const PageSink<PublishedVersion>& sink)
{
    return m_session
        .call(historyRequest(firstVersions),
            [](base::JsonReader& reader) {
                return contract::decodePage<PublishedVersion>(
                    reader, contract::decodePublishedVersion);
            })
        .andThen(&m_session,
            [&session = m_session, sink](const contract::Page<PublishedVersion>& newest) {
                if (sink)
                    sink(newest.items);
                if (newest.nextCursor.isEmpty())
                    return Call<QList<PublishedVersion>>::ready(newest.items);
                return allPages<PublishedVersion>(session,
                    historyRequest(furtherVersions, newest.nextCursor),
                    contract::decodePublishedVersion, sink, newest.items);
            });
}

Call<QList<contract::ListingChangeItem>> ListingApi::changes(int number)
{
    return m_session.call(
        {.route = routes::listingVersionChanges, .pathValues = {QString::number(number)}},
        [](base::JsonReader& reader) {
            return reader.list("items"_L1, contract::decodeListingChangeItem);
        });
}

Call<View> ListingApi::draft()
{
    return m_session.call({.route = routes::listingDraft}, contract::decodeListingDraftView);
}

Call<View> ListingApi::begin(const contract::ListingDraftEdit& draft)
{
    if (!draft.baseNumber || !draft.entries)
        return Call<View>::ready(failure(ApiError::invalid(u"entries"_s,
            QCoreApplication::translate("Listing", "A draft begins with a version's entries."),
            u"listing.draft.incomplete"_s)));
    return m_session.call({.route = routes::replaceListingDraft, .body = contract::encode(draft)},
        contract::decodeListingDraftView);
}

Call<View> ListingApi::change(const contract::ListingDraftEdit& edit, qint64 seenRev)
{
    return m_session.call(
        {.route = routes::changeListingDraft, .body = contract::encode(edit), .seenRev = seenRev},
        contract::decodeListingDraftView);
}

Call<base::Done> ListingApi::discard(qint64 seenRev)
{
    return m_session.callDone({.route = routes::discardListingDraft, .seenRev = seenRev});
}

Call<View> ListingApi::sendToReview(qint64 seenRev)
{
    return m_session.call({.route = routes::reviewListingDraft, .seenRev = seenRev},
        contract::decodeListingDraftView);
}

Call<View> ListingApi::sendBack(const QString& reason, qint64 seenRev)
{
    if (const auto refused = refusedReason(reason, "listing.return.reason"))
        return Call<View>::ready(failure(*refused));
    return m_session.call({.route = routes::returnListingDraft,
                              .body = QJsonObject{{u"reason"_s, reason}},
                              .seenRev = seenRev},
        contract::decodeListingDraftView);
}

Call<ListingVersion> ListingApi::publish(qint64 seenRev)
{
    return m_session
        .call({.route = routes::publishListingDraft, .seenRev = seenRev},
            contract::decodeListingVersion)
        .map(&m_session, checked);
}

Call<domain::PublishedVersion> ListingApi::withdraw(int number, const QString& reason)
{
    if (const auto refused = refusedReason(reason, "listing.withdraw.reason"))
        return Call<domain::PublishedVersion>::ready(failure(*refused));
    return m_session.call({.route = routes::withdrawListingVersion,
                              .pathValues = {QString::number(number)},
                              .body = QJsonObject{{u"reason"_s, reason}}},
        contract::decodePublishedVersion);
}

} // namespace console::cloud
