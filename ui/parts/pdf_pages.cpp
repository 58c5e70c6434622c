// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/pdf_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double marginMm = 15;
constexpr double footMm = 8;

const QColor line(0xc9, 0xce, 0xd8);

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

//! Points as tables count lengths: 96 to the inch.
double length(double points)
{
    return points * 96 / 72;
}

void drawFoot(QPainter& painter, const QRectF& place, const QString& title, int page, int pages)
{
    painter.setFont(fontOf(pdf::noteSize));
    painter.setPen(pdf::muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, u"%1 of %2"_s.arg(page).arg(pages));
}

void drawPages(QPdfWriter& writer, QTextDocument& document, const QString& title)
{
    const QSizeF paper(writer.width(), writer.height());
    const double foot = footMm / 25.4 * pdf::resolution;
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

namespace pdf {

QTextCharFormat words(double points, const QColor& color, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFont(fontOf(points, weight));
    format.setForeground(color);
    return format;
}

void addParagraph(QTextCursor& cursor, const QString& text, const QTextCharFormat& format,
    double below, double above)
{
    QTextBlockFormat block;
    block.setTopMargin(above * resolution / 72);
    block.setBottomMargin(below * resolution / 72); // not scaled, as lengths within tables are
    cursor.setBlockFormat(block);
    cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), format);
    cursor.insertBlock();
}

QTextTable* addTable(QTextCursor& cursor, int rows, const QList<int>& shares)
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
    QTextTable* table = cursor.insertTable(rows, int(shares.size()), format);
    cursor.movePosition(QTextCursor::End);
    return table;
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

} // namespace pdf

QByteArray toPdf(const QString& title, const std::function<void(QTextDocument&)>& fill,
    QPageLayout::Orientation orientation)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdf::resolution);
        writer.setTitle(title);
        writer.setCreator(u"Packmind Cloud Console " CONSOLE_VERSION ""_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        document.setDocumentMargin(0);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        document.setDefaultFont(fontOf(pdf::bodySize));
        fill(document);
        // Not before: a layout would be brought up to date with each change.
        document.documentLayout()->setPaintDevice(&writer);
        drawPages(writer, document, title);
    }
    return bytes;
}

} // namespace console::ui
