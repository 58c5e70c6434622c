// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_export.h"
#include "domain/markdown_table.h"

#include <QLocale>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListingDifference", text);
}

//! How the two ways of writing mark up a text that is escaped already, and escape one.
struct Markup {
    QString (*escaped)(const QString&);
    QString (*strong)(const QString&);
    QString (*removed)(const QString&);
    QString (*inserted)(const QString&);
};

const Markup markdown{
    markdownEscaped,
    [](const QString& text) { return QString(u"**"_s + text + u"**"_s); },
    [](const QString& text) { return QString(u"“"_s + text + u'”'); },
    [](const QString& text) { return QString(u"“"_s + text + u'”'); },
};

const Markup html{
    [](const QString& text) { return QString(u"<bdi>"_s + htmlText(text) + u"</bdi>"_s); },
    [](const QString& text) { return QString(u"<strong>"_s + text + u"</strong>"_s); },
    [](const QString& text) { return QString(u"<del>"_s + text + u"</del>"_s); },
    [](const QString& text) { return QString(u"<ins>"_s + text + u"</ins>"_s); },
};

//! "Purpose: SMTP relay". A line never begins with a text of the listing: at its start, more is
//! markup than within it.
QString factLine(const SubProcessor& entry, EntryField field, const Markup& markup,
    const CountryName& countryName)
{
    return tr("%1: %2").arg(
        markup.escaped(fieldLabel(field)), markup.escaped(fieldWords(entry, field, countryName)));
}

//! All that one entry says.
QStringList factsOf(const SubProcessor& entry, const Markup& markup, const CountryName& countryName)
{
    QStringList facts;
    for (const EntryField field : filledFields(entry))
        facts.append(factLine(entry, field, markup, countryName));
    return facts;
}

QString changeLine(const EntryDifference& entry, EntryField field, const Markup& markup,
    const CountryName& countryName)
{
    const QString label = markup.escaped(fieldLabel(field));
    const QString before = fieldWords(*entry.before, field, countryName);
    const QString after = fieldWords(*entry.after, field, countryName);
    if (before.isEmpty())
        return tr("%1: now %2").arg(label, markup.inserted(markup.escaped(after)));
    if (after.isEmpty())
        return tr("%1: no longer %2").arg(label, markup.removed(markup.escaped(before)));
    return tr("%1: %2, now %3")
        .arg(label, markup.removed(markup.escaped(before)), markup.inserted(markup.escaped(after)));
}

//! What is to say about one entry: a headline, and lines below it.
struct Told {
    QString headline;
    QStringList lines;
};

Told told(const EntryDifference& entry, const Markup& markup, const CountryName& countryName)
{
    const QString name = markup.strong(markup.escaped(entry.entry().name));
    if (entry.isAdded())
        return {tr("Added at place %1: %2").arg(QString::number(entry.positionAfter), name),
            factsOf(*entry.after, markup, countryName)};
    if (entry.isRemoved())
        return {tr("Removed from place %1: %2").arg(QString::number(entry.positionBefore), name),
            factsOf(*entry.before, markup, countryName)};
    Told told{entry.isChanged() ? tr("Changed: %1").arg(name) : tr("Moved: %1").arg(name), {}};
    for (const FieldChange& change : entry.fields)
        told.lines.append(changeLine(entry, change.field, markup, countryName));
    if (entry.moved)
        told.lines.append(tr("Moved from place %1 to place %2")
                              .arg(entry.positionBefore)
                              .arg(entry.positionAfter));
    return told;
}

QString heading(const DifferenceTitles& titles, const Markup& markup)
{
    return tr("Changes from %1 to %2")
        .arg(markup.escaped(titles.before), markup.escaped(titles.after));
}

QString nothingChanged()
{
    return tr("There are no differences.");
}

// What went and what came are told apart by line and underline, too.
const QLatin1String pageHead(
    "<meta charset=\"utf-8\"/>\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\"/>\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
    "<style>\n"
    "body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; "
    "overflow-wrap: anywhere; padding: 0 1rem; }\n"
    "del { background: #c221; text-decoration: line-through; }\n"
    "ins { background: #2821; text-decoration: underline; }\n"
    "</style>\n");

} // namespace

QByteArray differenceToMarkdown(const ListingDifference& difference, const DifferenceTitles& titles)
{
    QString text = u"## "_s + heading(titles, markdown) + u"\n\n"_s;
    if (difference.isEmpty())
        text += nothingChanged() + u'\n';
    for (const EntryDifference& entry : difference.entries) {
        const Told each = told(entry, markdown, titles.countryName);
        text += u"- "_s + each.headline + u'\n';
        for (const QString& line : each.lines)
            text += u"  - "_s + line + u'\n';
    }
    return text.toUtf8();
}

QByteArray differenceToHtml(const ListingDifference& difference, const DifferenceTitles& titles)
{
    QString text = u"<section>\n<h2>"_s + heading(titles, html) + u"</h2>\n"_s;
    if (difference.isEmpty())
        return QString(text + u"<p>"_s + htmlText(nothingChanged()) + u"</p>\n</section>\n"_s)
            .toUtf8();
    text += u"<ul>\n"_s;
    for (const EntryDifference& entry : difference.entries) {
        const Told each = told(entry, html, titles.countryName);
        text += u"<li>"_s + each.headline + u"<ul>"_s;
        for (const QString& line : each.lines)
            text += u"<li>"_s + line + u"</li>"_s;
        text += u"</ul></li>\n"_s;
    }
    return QString(text + u"</ul>\n</section>\n"_s).toUtf8();
}

QByteArray differenceToHtmlPage(const ListingDifference& difference, const DifferenceTitles& titles)
{
    // The words are in the person's language.
    return QString(u"<!DOCTYPE html>\n<html lang=\""_s + htmlText(QLocale().bcp47Name())
               + u"\">\n<head>\n"_s + pageHead + u"<title>"_s
               + htmlText(tr("Changes from %1 to %2").arg(titles.before, titles.after))
               + u"</title>\n</head>\n<body>\n"_s)
               .toUtf8()
        + differenceToHtml(difference, titles) + "</body>\n</html>\n";
}

} // namespace console::domain
