// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/pdf_paper.h"

#include "ui/parts/pdf_pages.h"

namespace console::ui {

using Kind = PdfParagraph::Kind;

namespace {

struct Form {
    QTextCharFormat words;
    double above; //!< points
    double below;
};

Form formOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return {pdf::words(pdf::titleSize, pdf::ink, QFont::DemiBold), 0, 4};
    case Kind::Heading:
        return {pdf::words(11, pdf::ink, QFont::DemiBold), 8, 2};
    case Kind::Note:
        return {pdf::words(pdf::noteSize, pdf::muted), 0, 3};
    case Kind::Body:
        break;
    }
    return {pdf::words(pdf::bodySize, pdf::ink), 0, 4};
}

} // namespace

QByteArray pdfOf(const QString& title, const QList<PdfParagraph>& paragraphs)
{
    return toPdf(
        title,
        [&](QTextDocument& document) {
            QTextCursor cursor(&document);
            for (const PdfParagraph& paragraph : paragraphs) {
                const Form form = formOf(paragraph.kind);
                pdf::addParagraph(cursor, paragraph.text, form.words, form.below, form.above);
            }
        },
        QPageLayout::Portrait);
}

} // namespace console::ui
