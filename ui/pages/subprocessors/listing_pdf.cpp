// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_pdf.h"

#include "domain/sub_processor_fields.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>

#include <array>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::EntryField;

namespace {

constexpr int resolution = 600;
constexpr double titleSize = 18;
constexpr double bodySize = 9;
constexpr double noteSize = 7.5;
constexpr double marginMm = 15;
constexpr double footMm = 8;

const QColor ink(0x1a, 0x1d, 0x24);
const QColor muted(0x5a, 0x61, 0x70);
const QColor line(0xc9, 0xce, 0xd8);
const QColor linkInk(0x1f, 0x4f, 0xd0);

constexpr std::array columns{EntryField::Name, EntryField::Website, EntryField::Purpose,
    EntryField::DataProcessed, EntryField::Region};
constexpr std::array shares{18, 20, 20, 23, 19}; // per cent of the width

//! Families that hold many scripts; what they lack comes from whatever the system has.
QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    // Else Inter takes other forms of some characters, which no reader of the file can name: they
    // would be lost when text is copied or read out. Scripts that need shaping still get it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QTextCharFormat words(double points, const QColor& color, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFont(fontOf(points, weight));
    format.setForeground(color);
    return format;
}

QTextCharFormat linkWords(const QString& address)
{
    QTextCharFormat format = words(bodySize, linkInk);
    if (QUrl(address, QUrl::StrictMode).scheme() == "https"_L1) {
        format.setAnchor(true);
        format.setAnchorHref(address);
    }
    return format;
}

//! Points as tables count lengths: 96 to the inch.
double length(double points)
{
    return points * 96 / 72;
}

void addParagraph(
    QTextCursor& cursor, const QString& text, const QTextCharFormat& format, double below)
{
    QTextBlockFormat block;
    block.setBottomMargin(below * resolution / 72); // not scaled, as lengths within tables are
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
    cursor.insertBlock();
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(length(3));
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    format.setColumnWidthConstraints(widths);
    return format;
}

void fillCell(
    QTextTable& table, int row, int column, const QString& text, const QTextCharFormat& format)
{
    QTextTableCell cell = table.cellAt(row, column);
    QTextTableCellFormat frame = cell.format().toTableCellFormat();
    frame.setBottomBorder(length(0.5));
    frame.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setBottomBorderBrush(line);
    cell.setFormat(frame);
    cell.firstCursorPosition().insertText(text, format);
}

void addTable(QTextCursor& cursor, const QList<domain::SubProcessor>& entries)
{
    QTextTable* table
        = cursor.insertTable(int(entries.size()) + 1, int(columns.size()), tableFormat());
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
    cursor.movePosition(QTextCursor::End);
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
    addTable(cursor, version.entries);
    QTextBlockFormat last;
    last.setTopMargin(8.0 * resolution / 72);
    cursor.setBlockFormat(last);
    cursor.insertText(u"SHA-256 "_s + QString::fromLatin1(version.hash), words(noteSize, muted));
}

void drawFoot(QPainter& painter, const QRectF& place, const QString& title, int page, int pages)
{
    painter.setFont(fontOf(noteSize));
    painter.setPen(muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, u"%1 of %2"_s.arg(page).arg(pages));
}

void drawPages(QPdfWriter& writer, QTextDocument& document, const QString& title)
{
    const QSizeF paper(writer.width(), writer.height());
    const double foot = footMm / 25.4 * resolution;
    const QSizeF body(paper.width(), paper.height() - foot);
    document.setPageSize(body);
    const int pages = document.pageCount();
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        document.drawContents(&painter, QRectF(QPointF(0, page * body.height()), body));
        painter.restore();
        drawFoot(painter, QRectF(0, body.height(), paper.width(), foot), title, page + 1, pages);
    }
}

} // namespace

QByteArray listingToPdf(const domain::ListingVersion& version)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const QString title = u"Sub-processors, version %1"_s.arg(version.number);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(title);
        writer.setCreator(u"Packmind Cloud Console " CONSOLE_VERSION ""_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        document.setDocumentMargin(0);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        document.setDefaultFont(fontOf(bodySize));
        fill(document, version);
        // Not before: a layout would be brought up to date with each change.
        document.documentLayout()->setPaintDevice(&writer);
        drawPages(writer, document, title);
    }
    return bytes;
}

} // namespace console::ui
