// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "domain/import_proposal.h"
#include "domain/listing_draft.h"
#include "domain/published_version.h"

namespace console::contract {

// Drafts, changes, history and import of the listing, as codecs.h has the versions.

//! Item of GET /governance/listing/history.
[[nodiscard]] QJsonObject encode(const domain::PublishedVersion& version);
[[nodiscard]] domain::PublishedVersion decodePublishedVersion(base::JsonReader& reader);

//! A change as lists give it: the entries are in the draft or in the versions.
struct ListingChangeItem {
    QString slug; //!< of the entry
    domain::ListingChange change; //!< without entries

    friend bool operator==(const ListingChangeItem&, const ListingChangeItem&) = default;
};
[[nodiscard]] QJsonObject encode(const ListingChangeItem& item);
[[nodiscard]] ListingChangeItem decodeListingChangeItem(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::EntryFinding& finding);
[[nodiscard]] domain::EntryFinding decodeEntryFinding(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::ListingDraft& draft);
[[nodiscard]] domain::ListingDraft decodeListingDraft(base::JsonReader& reader);

//! Answer of the routes of the draft: the draft and what there is to say about it.
struct ListingDraftView {
    domain::ListingDraft draft;
    QDateTime updatedAt; //!< UTC
    QList<domain::EntryFinding> findings; //!< of all entries
    QList<ListingChangeItem> changes; //!< what it makes of its base
    //! What stands against publishing it, if anything: code, field and sentence.
    std::optional<base::ApiError> hindrance;
    bool fourEyes = false; //!< somebody else than the author has to approve it
    QString doubt = {}; //!< domain::ListingClock::doubt()
};
[[nodiscard]] QJsonObject encode(const ListingDraftView& view);
[[nodiscard]] ListingDraftView decodeListingDraftView(base::JsonReader& reader);

//! Body of PUT and PATCH of the draft. What is left out stays as it is; PUT needs the number and
//! the entries.
struct ListingDraftEdit {
    std::optional<int> baseNumber;
    std::optional<QList<domain::SubProcessor>> entries;
    std::optional<QString> summary;
    std::optional<QDate> effectiveDate; //!< invalid: no day yet
    std::optional<domain::NoticeTermsOf> notices;
};
[[nodiscard]] QJsonObject encode(const ListingDraftEdit& edit);
[[nodiscard]] ListingDraftEdit decodeListingDraftEdit(base::JsonReader& reader);

//! What differs, in lists of their own: each entry with its fields, and whole on both sides.
[[nodiscard]] QJsonArray encodeDifference(const domain::ListingDifference& difference);
[[nodiscard]] domain::ListingDifference decodeDifference(
    base::JsonReader& reader, QLatin1String key);

//! Answer of GET /governance/listing/difference.
struct ListingComparison {
    struct Side {
        int number = 0;
        QDate effectiveDate;

        friend bool operator==(const Side&, const Side&) = default;
    };
    Side before;
    Side after;
    domain::ListingDifference difference;
};
[[nodiscard]] QJsonObject encode(const ListingComparison& comparison);
[[nodiscard]] ListingComparison decodeListingComparison(base::JsonReader& reader);

//! Body of POST /governance/listing/import. JsonReader takes no text of that length, so the file is
//! read by importedFile().
struct ListingImportRequest {
    QByteArray file; //!< base64 in JSON
    domain::ImportChoices choices;
    QHash<int, QString> sameAs; //!< as proposedListing() takes it
};
[[nodiscard]] QJsonObject encode(const ListingImportRequest& request);
//! Without the file.
[[nodiscard]] ListingImportRequest decodeListingImportRequest(base::JsonReader& reader);
//! Error InvalidInput, field "file": "import.base64", and those of domain::checkImportSize().
[[nodiscard]] base::Result<QByteArray> importedFile(const QJsonObject& body);

//! Its answer: what the file would make of the listing. Nothing is written.
struct ListingImportPreview {
    domain::ImportFormat format = domain::ImportFormat::Csv;
    domain::TextEncoding encoding = domain::TextEncoding::Utf8;
    QChar delimiter; //!< of a CSV
    QStringList columns;
    QList<domain::SubProcessor> entries; //!< all taken over
    QList<domain::ImportNote> notes; //!< of the file, then of the rows
    domain::ListingDifference difference; //!< from what the draft, or the listing, has now
};
[[nodiscard]] QJsonObject encode(const ListingImportPreview& preview);
[[nodiscard]] ListingImportPreview decodeListingImportPreview(base::JsonReader& reader);

} // namespace console::contract
