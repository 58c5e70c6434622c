// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/pdf_paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace console::ui {

using namespace Qt::StringLiterals;
using Kind = PdfParagraph::Kind;

namespace {

constexpr int resolution = 600;
constexpr double noteSize = 7.5;
constexpr double marginMm = 18;
constexpr double footMm = 8;

const QColor ink(0x1a, 0x1d, 0x24);
const QColor muted(0x5a, 0x61, 0x70);

struct Form {
    double points;
    QFont::Weight weight;
    QColor color;
    double above; //!< points
    double below;
};

Form formOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return {18, QFont::DemiBold, ink, 0, 4};
    case Kind::Heading:
        return {11, QFont::DemiBold, ink, 8, 2};
    case Kind::Note:
        return {noteSize, QFont::Normal, muted, 0, 3};
    case Kind::Body:
        break;
    }
    return {9, QFont::Normal, ink, 0, 4};
}

QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    // Else Inter takes other forms of some characters, which get lost when text is copied.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void add(QTextCursor& cursor, const PdfParagraph& paragraph)
{
    const Form form = formOf(paragraph.kind);
    QTextBlockFormat block;
    block.setTopMargin(form.above * resolution / 72);
    block.setBottomMargin(form.below * resolution / 72);
    cursor.setBlockFormat(block);
    QTextCharFormat words;
    words.setFont(fontOf(form.points, form.weight));
    words.setForeground(form.color);
    QString text = paragraph.text;
    cursor.insertText(text.replace(u'\n', QChar::LineSeparator), words);
    cursor.insertBlock();
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
        const QRectF place(0, body.height(), paper.width(), foot);
        painter.setFont(fontOf(noteSize));
        painter.setPen(muted);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignBottom, u"%1 of %2"_s.arg(page + 1).arg(pages));
    }
}

} // namespace

QByteArray pdfOf(const QString& title, const QList<PdfParagraph>& paragraphs)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(title);
        writer.setCreator(u"Packmind Cloud Console " CONSOLE_VERSION ""_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        document.setDocumentMargin(0);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        QTextCursor cursor(&document);
        for (const PdfParagraph& paragraph : paragraphs)
            add(cursor, paragraph);
        // Not before: a layout would be brought up to date with each change.
        document.documentLayout()->setPaintDevice(&writer);
        drawPages(writer, document, title);
    }
    return bytes;
}

} // namespace console::ui
