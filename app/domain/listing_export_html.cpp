// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_export.h"

#include <QUrl>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

// Well-formed as XML, too, so that any reader of either can be let loose on it.
const QLatin1String pageStart(
    "<!DOCTYPE html>\n"
    "<html lang=\"en\">\n"
    "<head>\n"
    "<meta charset=\"utf-8\"/>\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\"/>\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
    "<title>Sub-processors</title>\n"
    "<style>\n"
    "body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 "
    "1rem; }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "th, td { border-bottom: 1px solid #8886; overflow-wrap: anywhere; padding: .5rem; "
    "text-align: start; vertical-align: top; }\n"
    ".about { opacity: .8; overflow-wrap: anywhere; }\n"
    "</style>\n"
    "</head>\n"
    "<body>\n"
    "<h1>Sub-processors</h1>\n");

bool isInHtml(QChar c)
{
    return c == u'\t' || c == u'\n'
        || (c.category() != QChar::Other_Control && c != u'\ufffe' && c != u'\uffff');
}

QString cell(const QString& content)
{
    // The direction is that of each text, and ends with it.
    return u"<td dir=\"auto\">"_s + content + u"</td>"_s;
}

QString link(const QString& label, const QString& address)
{
    const bool safe = QUrl(address, QUrl::StrictMode).scheme() == "https"_L1;
    return safe ? QString(u"<a href=\""_s + htmlText(address) + u"\" rel=\"noopener\">"_s
               + htmlText(label) + u"</a>"_s)
                : htmlText(label);
}

} // namespace

QString htmlText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool paired
            = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c == u'&')
            out += "&amp;"_L1;
        else if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (c == u'"')
            out += "&quot;"_L1;
        else if (c == u'\'')
            out += "&#39;"_L1;
        else if (paired)
            out += QStringView(text).mid(i++, 2);
        else
            out += c.isSurrogate() || !isInHtml(c) ? QChar(u'\ufffd') : c;
    }
    return out;
}

QByteArray listingToHtml(const ListingVersion& version)
{
    QString page = pageStart;
    page += u"<p>Version %1, in force from <time datetime=\"%2\">%2</time>.</p>\n"_s.arg(
        QString::number(version.number), version.effectiveDate.toString(Qt::ISODate));
    page += u"<p dir=\"auto\">"_s + htmlText(version.summary) + u"</p>\n<table>\n<thead><tr>"_s;
    for (const EntryField field : {EntryField::Name, EntryField::Website, EntryField::Purpose,
             EntryField::DataProcessed, EntryField::Region})
        page += u"<th scope=\"col\">"_s + htmlText(columnTitle(field)) + u"</th>"_s;
    page += u"</tr></thead>\n<tbody>\n"_s;
    for (const SubProcessor& entry : version.entries)
        page += u"<tr>"_s + cell(htmlText(entry.name))
            + cell(link(entry.websiteLabel, entry.website)) + cell(htmlText(entry.purpose))
            + cell(htmlText(entry.dataProcessed)) + cell(htmlText(entry.region)) + u"</tr>\n"_s;
    page += u"</tbody>\n</table>\n<p class=\"about\">SHA-256 "_s
        + htmlText(QString::fromLatin1(version.hash)) + u"</p>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace console::domain
