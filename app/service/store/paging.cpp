// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/paging.h"

#include <QJsonDocument>

namespace console::service {

namespace {

constexpr qsizetype mostWords = 8;

QString pattern(const QString& word)
{
    QString escaped = word.toLower();
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

} // namespace

QString encodeCursor(const PageRequest::Position& position)
{
    const QByteArray json
        = QJsonDocument(QJsonArray{position.key, position.id}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

base::Result<PageRequest::Position> decodeCursor(const QString& cursor)
{
    const QByteArray json = QByteArray::fromBase64(cursor.toUtf8(), QByteArray::Base64UrlEncoding);
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    if (parts.size() != 2 || !parts.at(0).isString() || !parts.at(1).isString())
        return base::failure(base::ApiError::invalid(QStringLiteral("cursor"),
            QCoreApplication::translate(
                "Paging", "This list has changed. Start again from its first page."),
            QStringLiteral("page.cursor")));
    return PageRequest::Position{parts.at(0).toString(), parts.at(1).toString()};
}

void narrowToText(PagedSelect& select, const QString& text, const QStringList& columns)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words.mid(0, mostWords)) {
        QStringList places;
        for (const QString& column : columns) {
            places.append(QStringLiteral("lower(%1) LIKE ? ESCAPE '\\'").arg(column));
            select.values.append(pattern(word));
        }
        select.where += QStringLiteral(" AND (%1)").arg(places.join(QLatin1String(" OR ")));
    }
}

namespace detail {

PageSql pageSql(const PagedSelect& select, const PageRequest& request)
{
    PageSql page;
    const QString direction = select.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    page.values = select.values;
    QString where = select.where;
    if (request.after) {
        const QString past = select.descending ? QStringLiteral("<") : QStringLiteral(">");
        where += QStringLiteral(" AND (%1 %3 ? OR (%1 = ? AND %2 %3 ?))")
                     .arg(select.key, select.id, past);
        const QVariant key = select.numericKey ? QVariant(request.after->key.toLongLong())
                                               : QVariant(request.after->key);
        page.values << key << key << request.after->id;
    }
    page.sql = QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE %5 ORDER BY %1 %6, %2 %6 LIMIT ?")
                   .arg(select.key, select.id, select.columns, select.from, where, direction);
    page.values << request.limit + 1;
    return page;
}

PageSql countSql(const PagedSelect& select)
{
    return {QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2").arg(select.from, select.where),
        select.values};
}

} // namespace detail

} // namespace console::service
