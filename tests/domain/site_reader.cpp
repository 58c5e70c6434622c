// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/site_reader.h"

#include <QSet>
#include <QXmlStreamReader>

namespace console::tests {

using namespace Qt::StringLiterals;

Page readPage(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    QSet<QString> elements;
    QSet<QString> attributes;
    Page page;
    QStringList open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.append(reader.name().toString());
            elements.insert(open.last());
            if (open.last() == "td"_L1 || (open.last() == "th"_L1 && open.contains(u"tbody"_s)))
                page.cells.append(QString());
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                attributes.insert(attribute.qualifiedName().toString());
                if (attribute.name() == u"href")
                    page.links.append(attribute.value().toString());
            }
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && open.contains(u"body"_s)) {
            page.text += reader.text();
            if (open.contains(u"tbody"_s) && (open.contains(u"td"_s) || open.contains(u"th"_s)))
                page.cells.last() += reader.text();
        }
    }
    page.error = reader.hasError() ? reader.errorString() : QString();
    page.elements = elements.values();
    page.attributes = attributes.values();
    return page;
}

Feed readFeed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    Feed feed;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.namespaceUri() != u"http://www.w3.org/2005/Atom")
            return {u"another namespace"_s, {}, {}, {}, {}, {}};
        if (reader.name() == u"id")
            feed.ids.append(reader.readElementText());
        else if (reader.name() == u"updated")
            feed.updates.append(reader.readElementText());
        else if (reader.name() == u"title")
            feed.titles.append(reader.readElementText());
        else if (reader.name() == u"content")
            feed.contents.append(reader.readElementText());
        else if (reader.name() == u"link")
            feed.links.insert(reader.attributes().value("rel"_L1).toString(),
                reader.attributes().value("href"_L1).toString());
    }
    feed.error = reader.hasError() ? reader.errorString() : QString();
    return feed;
}

} // namespace console::tests
