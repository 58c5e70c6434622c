// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_site.h"

#include "domain/hash_chain.h"
#include "domain/listing_export.h"
#include "domain/listing_site_words.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

base::Failure brokenChain(int number)
{
    base::ApiError error = base::ApiError::unexpected(u"version %1"_s.arg(number), u"site.chain"_s);
    error.message = QCoreApplication::translate(
        "ListingSite", "Version %1 does not follow the version before it, so no site was made.")
                        .arg(number);
    return base::failure(error);
}

} // namespace

ListingSite::ListingSite(SiteTerms terms, QList<PublishedVersion> history)
    : m_terms(std::move(terms))
    , m_history(std::move(history))
    , m_lastHash(chainStart())
{
    std::sort(m_history.begin(), m_history.end(),
        [](const PublishedVersion& a, const PublishedVersion& b) { return a.number < b.number; });
    if (m_terms.feedId.isEmpty() && !m_history.isEmpty())
        m_terms.feedId
            = feedId(m_terms.address, m_history.first().effectiveDate, m_history.first().hash);
}

QStringList ListingSite::paths() const
{
    QStringList paths;
    paths.reserve(2 * m_history.size() + 5);
    for (const PublishedVersion& version : m_history)
        paths << pagePath(version.number, "html") << pagePath(version.number, "json");
    if (inForce())
        paths << u"listing.json"_s << u"sub-processors.md"_s;
    return paths << u"feed.xml"_s << u"versions.html"_s << u"index.html"_s;
}

std::optional<int> ListingSite::nextNumber() const
{
    if (m_added >= m_history.size())
        return std::nullopt;
    return m_history.at(m_added).number;
}

const PublishedVersion* ListingSite::inForce() const
{
    const auto found
        = std::find_if(m_history.begin(), m_history.end(), [](const PublishedVersion& version) {
              return version.state == ListingVersionState::InForce;
          });
    return found == m_history.end() ? nullptr : &*found;
}

//! A version is made from the latest that was not withdrawn at that time, and what was withdrawn by
//! then never comes back.
void ListingSite::forgetBases(const PublishedVersion& next)
{
    while (!m_bases.isEmpty() && wasWithdrawnBefore(m_bases.last().about, next))
        m_bases.removeLast();
}

base::Result<QList<SiteFile>> ListingSite::add(const ListingVersion& version)
{
    if (nextNumber() != version.number || version.prevHash != m_lastHash
        || !isAbout(m_history.at(m_added), version))
        return brokenChain(version.number);
    const PublishedVersion& about = m_history.at(m_added);
    forgetBases(about);
    QByteArray changes;
    if (m_bases.isEmpty()) {
        m_changes.append(u"first version"_s);
    } else {
        const Base& base = m_bases.last();
        const ListingDifference made = difference(base.entries, version.entries);
        changes = differenceToHtml(
            made, {u"version %1"_s.arg(base.about.number), u"version %1"_s.arg(version.number)});
        m_changes.append(counts(made));
    }
    QList<SiteFile> files{{pagePath(about.number, "html"), versionPage(version, about, changes)},
        {pagePath(about.number, "json"), listingToJson(version)}};
    if (about.state == ListingVersionState::InForce)
        m_inForce = version;
    m_feed.prepend({about, changes});
    if (m_feed.size() > longestFeed)
        m_feed.removeLast();
    if (!about.withdrawal)
        m_bases.clear(); // nothing before it is reached any more
    m_bases.append({about, version.entries});
    m_lastHash = version.hash;
    ++m_added;
    return files;
}

QList<SiteFile> ListingSite::overview() const
{
    QList<SiteFile> files;
    if (m_inForce)
        files << SiteFile{u"listing.json"_s, listingToJson(*m_inForce)}
              << SiteFile{u"sub-processors.md"_s, listingToMarkdown(m_inForce->entries)};
    return files << SiteFile{u"feed.xml"_s, listingFeed(m_feed, m_terms.feedId, m_terms.address)}
                 << SiteFile{u"versions.html"_s, versionsPage()}
                 << SiteFile{u"index.html"_s, indexPage()};
}

} // namespace console::domain
