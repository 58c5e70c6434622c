// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_export.h"
#include "domain/listing_page.h"
#include "domain/listing_site.h"
#include "domain/listing_site_words.h"

namespace console::domain {

using namespace Qt::StringLiterals;

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

} // namespace console::domain
