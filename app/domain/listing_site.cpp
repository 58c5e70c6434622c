// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_site.h"

#include "domain/hash_chain.h"
#include "domain/listing_export.h"
#include "domain/listing_page.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString pagePath(int number, const char* ending)
{
    return u"versions/%1.%2"_s.arg(number).arg(QLatin1String(ending));
}

QString link(const QString& path, const QString& label)
{
    return u"<a href=\""_s + path + u"\">"_s + label + u"</a>"_s;
}

QString ways(const QStringList& links)
{
    return u"<nav aria-label=\"Pages and files\"><ul><li>"_s + links.join("</li><li>"_L1)
        + u"</li></ul></nav>\n"_s;
}

//! "Version 3 has been in force since 2026-11-28.", as markup.
QString stateSentence(const PublishedVersion& version)
{
    const QString number = u"Version %1"_s.arg(version.number);
    const QString day = htmlDay(version.effectiveDate);
    switch (version.state) {
    case ListingVersionState::Pending:
        return number + u" is announced and comes into force on "_s + day + u'.';
    case ListingVersionState::InForce:
        return number + u" has been in force since "_s + day + u'.';
    case ListingVersionState::Superseded:
        return number + u" held from "_s + day + u" and is replaced by a later version."_s;
    case ListingVersionState::Withdrawn:
        break;
    }
    return number + u" was announced for "_s + day
        + u" and withdrawn before that day: it never held."_s;
}

QString stateWord(ListingVersionState state)
{
    switch (state) {
    case ListingVersionState::Pending:
        return u"Announced"_s;
    case ListingVersionState::InForce:
        return u"In force"_s;
    case ListingVersionState::Superseded:
        return u"Replaced"_s;
    case ListingVersionState::Withdrawn:
        break;
    }
    return u"Withdrawn"_s;
}

//! "2 added, 1 moved"
QString counts(const ListingDifference& difference)
{
    QStringList parts;
    const auto part = [&](int count, const char* word) {
        if (count > 0)
            parts.append(QString::number(count) + u' ' + QLatin1String(word));
    };
    part(difference.added(), "added");
    part(difference.removed(), "removed");
    part(difference.changed(), "changed");
    part(difference.moved(), "moved");
    return parts.isEmpty() ? u"no entry changed"_s : parts.join(u", "_s);
}

QString people(const ListingVersion& version)
{
    QString text = u"Made by "_s + version.author;
    if (!version.approver.isEmpty())
        text += u", approved by "_s + version.approver;
    return htmlText(text + u'.');
}

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
    while (!m_bases.isEmpty() && m_bases.last().about.withdrawal
        && m_bases.last().about.withdrawal->at <= next.publishedAt)
        m_bases.removeLast();
}

base::Result<QList<SiteFile>> ListingSite::add(const ListingVersion& version)
{
    if (nextNumber() != version.number || version.prevHash != m_lastHash
        || version.hash != m_history.at(m_added).hash)
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

QByteArray ListingSite::versionPage(
    const ListingVersion& version, const PublishedVersion& about, const QByteArray& changes) const
{
    const QString title = u"Sub-processors, version %1"_s.arg(about.number);
    QStringList links{link(u"../index.html"_s, u"In force now"_s),
        link(u"../versions.html"_s, u"All versions"_s),
        link(u"%1.json"_s.arg(about.number), u"This version as JSON"_s)};
    return htmlPage(title,
        ways(links) + u"<main>\n<h1>"_s + title + u"</h1>\n<p>"_s + stateSentence(about)
            + u"</p>\n"_s + htmlParagraph(about.summary) + QString::fromUtf8(changes)
            + u"<h2>All entries</h2>\n"_s + htmlListing(version.entries)
            + u"<p class=\"about\" dir=\"auto\">"_s + people(version)
            + u"</p>\n<p class=\"about\">SHA-256 "_s + htmlText(QString::fromLatin1(version.hash))
            + u"</p>\n</main>\n"_s);
}

QByteArray ListingSite::versionsPage() const
{
    QString body = ways({link(u"index.html"_s, u"In force now"_s),
                       link(u"feed.xml"_s, u"Feed of changes"_s)})
        + u"<main>\n<h1>Sub-processors, all versions</h1>\n<table>\n<thead><tr>"_s;
    for (const char* column : {"Version", "In force from", "State", "What changed", "Summary"})
        body += u"<th scope=\"col\">"_s + QLatin1String(column) + u"</th>"_s;
    body += u"</tr></thead>\n<tbody>\n"_s;
    for (qsizetype i = m_history.size() - 1; i >= 0; --i) {
        const PublishedVersion& version = m_history.at(i);
        body += u"<tr><th scope=\"row\">"_s
            + link(pagePath(version.number, "html"), u"Version %1"_s.arg(version.number))
            + u"</th><td>"_s + htmlDay(version.effectiveDate) + u"</td><td>"_s
            + stateWord(version.state) + u"</td><td>"_s + m_changes.value(i)
            + u"</td><td class=\"text\" dir=\"auto\">"_s + htmlText(version.summary)
            + u"</td></tr>\n"_s;
    }
    return htmlPage(u"Sub-processors, all versions"_s, body + u"</tbody>\n</table>\n</main>\n"_s);
}

QByteArray ListingSite::indexPage() const
{
    QStringList links{
        link(u"versions.html"_s, u"All versions"_s), link(u"feed.xml"_s, u"Feed of changes"_s)};
    if (m_inForce)
        links << link(u"listing.json"_s, u"JSON"_s) << link(u"sub-processors.md"_s, u"Markdown"_s);
    QString body = ways(links) + u"<main>\n<h1>Sub-processors</h1>\n"_s;
    if (const PublishedVersion* version = inForce())
        body += u"<p>"_s + stateSentence(*version) + u"</p>\n"_s + htmlParagraph(version->summary);
    else
        body += u"<p>No version is in force yet.</p>\n"_s;
    QString announced;
    for (const PublishedVersion& version : m_history) {
        if (version.state == ListingVersionState::Pending)
            announced += u"<li>"_s
                + link(pagePath(version.number, "html"), u"Version %1"_s.arg(version.number))
                + u", from "_s + htmlDay(version.effectiveDate) + u": <span dir=\"auto\">"_s
                + htmlText(version.summary) + u"</span></li>\n"_s;
    }
    if (!announced.isEmpty())
        body += u"<section>\n<h2>Announced</h2>\n<ul>\n"_s + announced + u"</ul>\n</section>\n"_s;
    if (m_inForce)
        body += htmlListing(m_inForce->entries) + u"<p class=\"about\">SHA-256 "_s
            + htmlText(QString::fromLatin1(m_inForce->hash)) + u"</p>\n"_s;
    return htmlPage(u"Sub-processors"_s, body + u"</main>\n"_s,
        u"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Changes of the "
        "sub-processors\" href=\"feed.xml\"/>\n"_s);
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
