// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_difference.h"
#include "domain/listing_feed.h"

namespace console::domain {

struct SiteFile {
    QString path; //!< below the folder of the site, with "/"
    QByteArray content;
};

//! How the site is made.
struct SiteTerms {
    QString address; //!< as siteAddress() gives it
    QString feedId; //!< that an earlier feed in its place had; empty: as feedId() makes it
};

//! The listing as pages that any web server can show as they are: index.html (in force, and what
//! is announced), versions.html (all of them, and what each changed), versions/N.html and N.json,
//! listing.json (resources/listing/listing.schema.json), sub-processors.md and feed.xml. In English
//! like the listing; differences are in the person's language. Nothing of a draft is in it.
//!
//! Versions are handed over one after the other, so that a history of thousands is never in memory.
class ListingSite {
public:
    //! `history` is all of it, in any order.
    ListingSite(SiteTerms terms, QList<PublishedVersion> history);

    //! All files that it will have; index.html, which leads to the others, is the last.
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] int count() const { return int(m_history.size()); }
    //! The version that add() takes next; nothing once it has all.
    [[nodiscard]] std::optional<int> nextNumber() const;

    //! The files of the next version. Error UnexpectedAnswer "site.chain": it is another, or not
    //! what the history says of it, or does not follow the one before.
    [[nodiscard]] base::Result<QList<SiteFile>> add(const ListingVersion& version);

    //! Once it has all versions: the other files, index.html at the end.
    [[nodiscard]] QList<SiteFile> overview() const;
    [[nodiscard]] QString id() const { return m_terms.feedId; } //!< of the feed

private:
    struct Base {
        PublishedVersion about;
        QList<SubProcessor> entries;
    };
    [[nodiscard]] const PublishedVersion* inForce() const;
    void forgetBases(const PublishedVersion& next);
    [[nodiscard]] QByteArray versionPage(const ListingVersion& version,
        const PublishedVersion& about, const QByteArray& changes) const;
    [[nodiscard]] QByteArray versionsPage() const;
    [[nodiscard]] QByteArray indexPage() const;

    SiteTerms m_terms;
    QList<PublishedVersion> m_history; //!< oldest first
    qsizetype m_added = 0;
    QByteArray m_lastHash;
    QList<Base> m_bases; //!< of which a later version may have been made, oldest first
    std::optional<ListingVersion> m_inForce;
    QStringList m_changes; //!< what each changed, in numbers, oldest first
    QList<FeedEntry> m_feed; //!< newest first
};

} // namespace console::domain
