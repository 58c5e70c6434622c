// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "domain/column_use.h"
#include "domain/listing_export.h"
#include "domain/listing_page.h"
#include "domain/subject_copy.h"

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString row(const QString& name, const QString& value)
{
    return QString(u"<tr><th scope=\"row\">"_s + htmlText(name) + u"</th><td dir=\"auto\">"_s
        + htmlText(value) + u"</td></tr>\n"_s);
}

void addTable(QString& page, const CopiedTable& table)
{
    page += u"<h3>"_s + htmlText(spokenTable(table.table)) + u"</h3>\n"_s;
    for (const QJsonObject& each : table.rows) {
        page += u"<table>\n"_s;
        for (const CopiedColumn& column : table.columns) {
            if (each.contains(column.name))
                page += row(column.name, each.value(column.name).toString());
        }
        page += u"</table>\n"_s;
    }
}

void addAnnex(QString& page, const SubjectCopy& copy)
{
    page += u"<h2>Information under article 15</h2>\n"_s;
    const QList<AnnexPoint> points = copyAnnex(copy);
    for (const AnnexPoint& point : points) {
        page += u"<h3>"_s + htmlText(QString(point.title + u", article "_s + point.article))
            + u"</h3>\n<ul>\n"_s;
        for (const QString& line : point.lines)
            page += u"<li dir=\"auto\">"_s + htmlText(line) + u"</li>\n"_s;
        page += u"</ul>\n"_s;
    }
}

} // namespace

QByteArray copyToHtml(const SubjectCopy& copy)
{
    QString page = u"<h1>Copy of personal data</h1>\n<p>"_s
        + htmlText(u"%1, gathered at %2 for %3"_s.arg(
            copy.ref, base::isoUtc(copy.gatheredAt), copy.address))
        + u"</p>\n"_s;
    addAnnex(page, copy);
    page += u"<h2>What is held</h2>\n"_s;
    if (copy.tables.isEmpty())
        page += u"<p>Nothing.</p>\n"_s;
    for (const CopiedTable& table : copy.tables)
        addTable(page, table);
    if (!copy.leftOut.isEmpty()) {
        page += u"<h2>What is held and not given</h2>\n<table>\n"_s;
        for (const LeftOut& each : copy.leftOut)
            page += row(QString(spokenTable(each.table) + u", "_s + each.column), each.reason);
        page += u"</table>\n"_s;
    }
    return htmlPage(u"Copy of personal data"_s, page);
}

} // namespace console::domain
