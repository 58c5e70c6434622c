// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_pdf.h"

#include "domain/sub_processor_fields.h"
#include "ui/parts/pdf_pages.h"

#include <array>

namespace console::ui {

using namespace Qt::StringLiterals;
using namespace pdf;
using domain::EntryField;

namespace {

constexpr std::array columns{EntryField::Name, EntryField::Website, EntryField::Purpose,
    EntryField::DataProcessed, EntryField::Region};
QTextCharFormat linkWords(const QString& address)
{
    QTextCharFormat format = words(bodySize, linkInk);
    if (QUrl(address, QUrl::StrictMode).scheme() == "https"_L1) {
        format.setAnchor(true);
        format.setAnchorHref(address);
    }
    return format;
}

void addEntries(QTextCursor& cursor, const QList<domain::SubProcessor>& entries)
{
    QTextTable* table = addTable(cursor, int(entries.size()) + 1, {18, 20, 20, 23, 19});
    const QTextCharFormat title = words(bodySize, muted, QFont::DemiBold);
    const QTextCharFormat name = words(bodySize, ink, QFont::DemiBold);
    const QTextCharFormat body = words(bodySize, ink);
    for (int column = 0; column < int(columns.size()); ++column)
        fillCell(*table, 0, column, domain::columnTitle(columns.at(size_t(column))), title);
    for (int i = 0; i < entries.size(); ++i) {
        const domain::SubProcessor& entry = entries.at(i);
        fillCell(*table, i + 1, 0, entry.name, name);
        fillCell(*table, i + 1, 1, entry.websiteLabel, linkWords(entry.website));
        fillCell(*table, i + 1, 2, entry.purpose, body);
        fillCell(*table, i + 1, 3, entry.dataProcessed, body);
        fillCell(*table, i + 1, 4, entry.region, body);
    }
}

void fill(QTextDocument& document, const domain::ListingVersion& version)
{
    QTextCursor cursor(&document);
    addParagraph(cursor, u"Sub-processors"_s, words(titleSize, ink, QFont::DemiBold), 2);
    addParagraph(cursor,
        u"Version %1, in force from %2"_s.arg(version.number)
            .arg(version.effectiveDate.toString(Qt::ISODate)),
        words(bodySize, muted), 6);
    QString summary = version.summary;
    addParagraph(cursor, summary.replace(u'\n', QChar::LineSeparator), words(bodySize, ink), 8);
    addEntries(cursor, version.entries);
    QTextBlockFormat last;
    last.setTopMargin(8.0 * resolution / 72);
    cursor.setBlockFormat(last);
    cursor.insertText(u"SHA-256 "_s + QString::fromLatin1(version.hash), words(noteSize, muted));
}

} // namespace

QByteArray listingToPdf(const domain::ListingVersion& version)
{
    return toPdf(u"Sub-processors, version %1"_s.arg(version.number),
        [&version](QTextDocument& document) { fill(document, version); });
}

} // namespace console::ui
