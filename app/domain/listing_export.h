// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_difference.h"
#include "domain/listing_version.h"

namespace console::domain {

//! The Markdown of a listing is listingToMarkdown().

//! RFC 4180 with the titles of columnTitle(), UTF-8 with a byte order mark, without which
//! spreadsheets take it for Windows-1252; all fields, with the slug as the last column. No cell can
//! start a formula (domain/csv_table.h says how, and importListing() undoes it).
[[nodiscard]] QByteArray listingToCsv(const QList<SubProcessor>& entries);

//! resources/listing/listing.schema.json: the version with all that its hash covers, so that anyone
//! can check it. Sorted keys, indented, UTF-8, one line feed at the end.
[[nodiscard]] QByteArray listingToJson(const ListingVersion& version);
//! The same without a version, for entries that are not published.
[[nodiscard]] QByteArray draftToJson(const QList<SubProcessor>& entries);

//! A page by itself, for people: the five columns of the documentation, number and date of the
//! version, its summary and hash. In English like the listing; no script, nothing is loaded. Texts
//! are text whatever they hold, and only https addresses become links. Of a version that does not
//! hold on its day, as it was withdrawn or a later one takes its place then, it says so.
[[nodiscard]] QByteArray listingToHtml(const ListingVersion& version, bool holds = true);

//! The two sides of a difference, in words for people: "version 3, in force since 2026-11-28"; and
//! what countries are called in it.
struct DifferenceTitles {
    QString before;
    QString after;
    CountryName countryName = englishCountryName;
};

//! What changed, as a section with a list, in the person's language. An empty difference says so.
[[nodiscard]] QByteArray differenceToMarkdown(
    const ListingDifference& difference, const DifferenceTitles& titles);

//! The same as an element <section> of HTML, well-formed as XML, to stand in a page or a mail.
[[nodiscard]] QByteArray differenceToHtml(
    const ListingDifference& difference, const DifferenceTitles& titles);

//! The same as a page by itself: no script, nothing is loaded; well-formed as XML, too.
[[nodiscard]] QByteArray differenceToHtmlPage(
    const ListingDifference& difference, const DifferenceTitles& titles);

//! Text for HTML: no character of it is markup, within an attribute neither. Characters that HTML
//! can't hold (controls, halves of surrogate pairs) become U+FFFD.
[[nodiscard]] QString htmlText(const QString& text);

} // namespace console::domain
