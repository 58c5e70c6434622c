// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_export.h"
#include "domain/listing_page.h"

#include <QUrl>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

const QLatin1String headStart(
    "<!DOCTYPE html>\n"
    "<html lang=\"en\">\n"
    "<head>\n"
    "<meta charset=\"utf-8\"/>\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\"/>\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");

const QLatin1String style(
    "<style>\n"
    ":root { color-scheme: light dark; --paper: #fff; --ink: #1a1d24; --muted: #5a6170; "
    "--line: #d7dbe3; --link: #1f4fd0; }\n"
    "@media (prefers-color-scheme: dark) { :root { --paper: #14161b; --ink: #e9ebf0; "
    "--muted: #a3aaba; --line: #343946; --link: #8fb0ff; } }\n"
    "body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; "
    "margin: 2rem auto; max-width: 70rem; padding: 0 1rem; overflow-wrap: anywhere; }\n"
    "h1 { line-height: 1.2; }\n"
    "a { color: var(--link); }\n"
    "nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; "
    "}\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "th, td { border-bottom: 1px solid var(--line); padding: .5rem; text-align: start; "
    "vertical-align: top; }\n"
    "thead th { color: var(--muted); font-size: .875rem; }\n"
    ".about { color: var(--muted); font-size: .875rem; }\n"
    ".text { white-space: pre-line; }\n"
    "@media print { body { margin: 0; max-width: none; } nav { display: none; } }\n"
    "</style>\n");

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

QByteArray htmlPage(const QString& title, const QString& body, const QString& head)
{
    return QString(QString(headStart) + u"<title>"_s + htmlText(title) + u"</title>\n"_s + head
        + style + u"</head>\n<body>\n"_s + body + u"</body>\n</html>\n"_s)
        .toUtf8();
}

QString htmlListing(const QList<SubProcessor>& entries)
{
    QString table = u"<table>\n<thead><tr>"_s;
    for (const EntryField field : {EntryField::Name, EntryField::Website, EntryField::Purpose,
             EntryField::DataProcessed, EntryField::Region})
        table += u"<th scope=\"col\">"_s + htmlText(columnTitle(field)) + u"</th>"_s;
    table += u"</tr></thead>\n<tbody>\n"_s;
    for (const SubProcessor& entry : entries)
        table += u"<tr><th scope=\"row\" dir=\"auto\">"_s + htmlText(entry.name) + u"</th>"_s
            + cell(link(entry.websiteLabel, entry.website)) + cell(htmlText(entry.purpose))
            + cell(htmlText(entry.dataProcessed)) + cell(htmlText(entry.region)) + u"</tr>\n"_s;
    return table + u"</tbody>\n</table>\n"_s;
}

QString htmlParagraph(const QString& text)
{
    return u"<p class=\"text\" dir=\"auto\">"_s + htmlText(text) + u"</p>\n"_s;
}

QString htmlDay(const QDate& day)
{
    const QString iso = day.toString(Qt::ISODate);
    return u"<time datetime=\""_s + iso + u"\">"_s + iso + u"</time>"_s;
}

QByteArray listingToHtml(const ListingVersion& version, bool holds)
{
    const QString day = htmlDay(version.effectiveDate);
    const QString standing = holds ? QString(u"in force from "_s + day + u'.')
                                   : QString(u"announced for "_s + day
                                       + u". It does not hold: it was withdrawn, or a later one "
                                         u"takes its place on that day."_s);
    const QString body = u"<h1>Sub-processors</h1>\n<p>Version "_s + QString::number(version.number)
        + u", "_s + standing + u"</p>\n"_s + htmlParagraph(version.summary)
        + htmlListing(version.entries) + u"<p class=\"about\">SHA-256 "_s
        + htmlText(QString::fromLatin1(version.hash)) + u"</p>\n"_s;
    return htmlPage(u"Sub-processors"_s, body);
}

} // namespace console::domain
