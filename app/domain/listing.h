// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/sub_processor.h"

#include <QDate>
#include <QList>

namespace console::domain {

//! What was public from a date on. Immutable; `hash` covers everything above it and `prevHash`.
struct ListingVersion {
    int number = 0; //!< from 1, without gaps
    QDate effectiveDate; //!< the first day (UTC) on which it holds
    QString summary; //!< why this version was made
    QString author; //!< display name or "documentation" for the baseline
    QString approver = {}; //!< display name; empty for the baseline
    QList<SubProcessor> entries; //!< in published order
    QByteArray prevHash; //!< hex SHA-256 of the version before; 64 zeros for the first
    QByteArray hash; //!< hex SHA-256
};

//! hash of `version` from its other members: SHA-256 over the 64 hex digits of prevHash and the
//! canonical JSON (domain/hash_chain.h) of an object of number, effectiveDate (2026-11-28),
//! summary, author, approver and entries. Each entry is as entryToJson() gives it, but for two
//! names that are older than that form: "dataProcessed" and "region" instead of "dataProcessedText"
//! and "regionText". What is not known is left out (approver, and all but seven texts of an entry),
//! so that versions from before those fields existed keep their hash.
[[nodiscard]] QByteArray listingHash(const ListingVersion& version);

//! The documentation's Markdown table, byte for byte: columns Name, Website, Purpose, Data
//! Processed, Region of Data Hosting, padded to the widest cell up to 80 characters, one line feed
//! after each row. What would be Markdown or HTML in a cell is escaped with "\"
//! (domain/markdown_table.h).
[[nodiscard]] QByteArray listingToMarkdown(const QList<SubProcessor>& entries);

//! Inverse of listingToMarkdown() for a table that has to be whole, as the one that comes with the
//! program; slugs are made from the names. Error InvalidInput with the line's number when a column
//! is missing or unknown, a row has not as many cells, or a website is no https link.
[[nodiscard]] base::Result<QList<SubProcessor>> listingFromMarkdown(const QByteArray& markdown);

} // namespace console::domain
