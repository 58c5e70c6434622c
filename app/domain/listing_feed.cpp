// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_feed.h"

#include "domain/listing_export.h"
#include "domain/listing_page.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString element(QLatin1String name, const QString& text)
{
    return u'<' + name + u'>' + htmlText(text) + u"</"_s + name + u">\n"_s;
}

QString link(QLatin1String rel, const QString& href, QLatin1String type)
{
    return u"<link rel=\""_s + rel + u"\" type=\""_s + type + u"\" href=\""_s + htmlText(href)
        + u"\"/>\n"_s;
}

//! When it last changed: published, or withdrawn; that came later, also where the clock was set
//! back in between: readers take up only what is newer than what they have.
QDateTime updated(const PublishedVersion& version)
{
    return version.withdrawal ? std::max(version.withdrawal->at, version.publishedAt.addMSecs(1))
                              : version.publishedAt;
}

//! RFC 3339.
QString moment(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString titleOf(const PublishedVersion& version)
{
    const QString title = u"Version %1, from %2"_s.arg(version.number)
                              .arg(version.effectiveDate.toString(Qt::ISODate));
    return version.withdrawal ? QString(title + u": withdrawn"_s) : title;
}

QString contentOf(const FeedEntry& entry)
{
    QString content = htmlParagraph(entry.version.summary);
    if (entry.version.withdrawal)
        content += u"<p>This version was withdrawn before its day and is not in force.</p>\n"_s;
    return content + QString::fromUtf8(entry.difference);
}

QString entryElement(const FeedEntry& entry, const QString& id, const QString& address)
{
    const PublishedVersion& version = entry.version;
    const QString number = QString::number(version.number);
    return u"<entry>\n"_s + element("id"_L1, QString(id + u'/' + number))
        + element("title"_L1, titleOf(version))
        + element("published"_L1, moment(version.publishedAt))
        + element("updated"_L1, moment(updated(version))) + u"<author>"_s
        + element("name"_L1, version.author).trimmed() + u"</author>\n"_s
        + link("alternate"_L1, address + u"versions/"_s + number + u".html"_s, "text/html"_L1)
        + u"<content type=\"html\">"_s + htmlText(contentOf(entry)) + u"</content>\n</entry>\n"_s;
}

//! Whether it can stand for a name in a tag: URI (DNSname in RFC 4151, section 2.1), as an IPv6
//! address can't.
bool isTagName(const QString& host)
{
    static const QRegularExpression name(
        u"\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\z"_s);
    return name.match(host).hasMatch();
}

} // namespace

base::Result<QString> siteAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return base::failure(base::ApiError::invalid(u"address"_s,
            QCoreApplication::translate("ListingSite",
                "Give the address of the folder on the web, such as https://trust.acme.example/, "
                "or leave it empty."),
            u"site.address"_s));
    const QString address = url.toString(QUrl::FullyEncoded);
    return address.endsWith(u'/') ? address : QString(address + u'/');
}

QString feedId(const QString& address, const QDate& firstDay, const QByteArray& firstHash)
{
    const QString day = firstDay.toString(Qt::ISODate);
    const QString host = QUrl(address).host(QUrl::FullyEncoded).toLower();
    if (!isTagName(host))
        return u"tag:sub-processors.invalid,"_s + day + u':' + QString::fromLatin1(firstHash);
    return u"tag:"_s + host + u',' + day + u":sub-processors"_s;
}

QByteArray listingFeed(const QList<FeedEntry>& entries, const QString& id, const QString& address)
{
    QDateTime newest = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const FeedEntry& entry : entries)
        newest = std::max(newest, updated(entry.version));
    QString feed = u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                   "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n"_s
        + element("id"_L1, id) + element("title"_L1, u"Sub-processors"_s)
        + element("updated"_L1, moment(newest))
        + link("alternate"_L1, address + u"index.html"_s, "text/html"_L1);
    if (!address.isEmpty())
        feed += link("self"_L1, address + u"feed.xml"_s, "application/atom+xml"_L1);
    for (const FeedEntry& entry : entries)
        feed += entryElement(entry, id, address);
    return QString(feed + u"</feed>\n"_s).toUtf8();
}

} // namespace console::domain
