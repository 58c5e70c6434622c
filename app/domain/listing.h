// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDate>
#include <QList>

namespace console::domain {

//! One sub-processor as it is published. The five public texts stand as in the documentation.
struct SubProcessor {
    QString slug; //!< [a-z0-9-]{2,64}, unique in a version
    QString name; //!< 1 to 120 characters
    QString website; //!< https URL
    QString websiteLabel; //!< text of the link
    QString purpose; //!< 1 to 200
    QString dataProcessed; //!< 1 to 200
    QString region; //!< 1 to 120, "France Central (EU)"

    friend bool operator==(const SubProcessor&, const SubProcessor&) = default;
};

//! What was public from a date on. Immutable; `hash` covers everything above it and `prevHash`.
struct ListingVersion {
    int number = 0; //!< from 1
    QDate effectiveDate;
    QString summary; //!< why this version was made
    QString author; //!< display name or "documentation" for the baseline
    QList<SubProcessor> entries; //!< in published order
    QByteArray prevHash; //!< hex SHA-256 of the version before; 64 zeros for the first
    QByteArray hash; //!< hex SHA-256
};

//! hash of `version` from its other members: SHA-256 over prevHash and the canonical JSON of the
//! rest.
[[nodiscard]] QByteArray listingHash(const ListingVersion& version);

//! The documentation's Markdown table, byte for byte: columns Name, Website, Purpose, Data
//! Processed, Region of Data Hosting, padded to the widest cell, one line feed after each row.
[[nodiscard]] QByteArray listingToMarkdown(const QList<SubProcessor>& entries);

//! Inverse of listingToMarkdown(); slugs are made from the names. Error InvalidInput with the
//! line's number when a row has not the five columns or its website is no link.
[[nodiscard]] base::Result<QList<SubProcessor>> listingFromMarkdown(const QByteArray& markdown);

} // namespace console::domain
