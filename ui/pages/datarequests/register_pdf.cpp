// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/register_pdf.h"

#include "models/register_tables.h"
#include "ui/parts/pdf_pages.h"

#include <QCoreApplication>

namespace console::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegisterPdf)
};

void addWords(QTextCursor& cursor, const models::WordTable& words, const QList<int>& shares)
{
    QTextTable* table = pdf::addTable(cursor, int(words.rows.size()) + 1, shares);
    const QTextCharFormat title = pdf::words(pdf::noteSize, pdf::muted, QFont::DemiBold);
    const QTextCharFormat body = pdf::words(pdf::noteSize, pdf::ink);
    for (int column = 0; column < int(words.titles.size()); ++column)
        pdf::fillCell(*table, 0, column, words.titles.at(column), title);
    for (int row = 0; row < int(words.rows.size()); ++row) {
        const QStringList& cells = words.rows.at(row);
        for (int column = 0; column < int(cells.size()); ++column)
            pdf::fillCell(*table, row + 1, column, cells.at(column), body);
    }
}

//! The first column holds names, the others numbers of a year.
QList<int> figureShares(qsizetype columns)
{
    constexpr int names = 30;
    constexpr int number = 8;
    QList<int> shares(columns, number);
    shares.first() = names;
    return shares;
}

} // namespace

QByteArray registerToPdf(const QList<domain::RegisterEntry>& entries, const QString& period)
{
    const QString title = Words::tr("Register of data requests");
    return toPdf(title, [&](QTextDocument& document) {
        QTextCursor cursor(&document);
        pdf::addParagraph(cursor, title, pdf::words(pdf::titleSize, pdf::ink, QFont::DemiBold), 2);
        pdf::addParagraph(cursor, period, pdf::words(pdf::bodySize, pdf::muted), 2);
        pdf::addParagraph(cursor,
            Words::tr("Kept to demonstrate compliance (GDPR, Art. 5(2) and 24(1)) with the time "
                      "limits of Art. 12(3), and as 11 CCR 7101 asks. Cases are named by their "
                      "numbers only."),
            pdf::words(pdf::bodySize, pdf::muted), 8);
        const models::WordTable figures = models::figureTable(domain::figuresOf(entries));
        addWords(cursor, figures, figureShares(figures.titles.size()));
        pdf::addParagraph(cursor, {}, pdf::words(pdf::bodySize, pdf::ink), 8);
        addWords(
            cursor, models::registerTable(entries), {9, 8, 6, 7, 7, 7, 7, 5, 4, 7, 8, 9, 7, 5, 4});
    });
}

} // namespace console::ui
