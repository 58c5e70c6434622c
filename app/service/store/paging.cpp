// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/paging.h"

#include "service/store/dialect.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace console::service {

namespace {

constexpr qsizetype mostWords = 8;

QString pattern(const QString& word)
{
    QString escaped = word.toCaseFolded();
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

QStringList wordsOf(const QString& text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
}

QStringList idsWith(const OpenedTexts& opened, const QString& word)
{
    QStringList ids;
    for (const auto& [id, text] : opened.texts) {
        if (text.contains(word, Qt::CaseInsensitive))
            ids.append(id);
    }
    return ids;
}

//! One value, however many they are.
QString jsonOf(const QStringList& values)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

bool hasAll(const OpenedRow& row, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(row.texts.begin(), row.texts.end(),
            [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
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

void narrowToText(PagedSelect& select, const QString& text, const QStringList& columns,
    const std::function<QList<OpenedTexts>()>& opened)
{
    const QStringList words = wordsOf(text);
    const QList<OpenedTexts> sealed = opened && !words.isEmpty() ? opened() : QList<OpenedTexts>();
    for (const QString& word : words) {
        QStringList places;
        for (const QString& column : columns) {
            places.append(QString(dialect::folded(column) + QStringLiteral(" LIKE ? ESCAPE '\\'")));
            select.values.append(pattern(word));
        }
        for (const OpenedTexts& each : sealed) {
            places.append(dialect::isAmong(each.column));
            select.values.append(jsonOf(idsWith(each, word)));
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
        // The first comparison says nothing new, but lets an index begin there.
        where += QStringLiteral(" AND %1 %3= ? AND (%1 %3 ? OR %2 %3 ?)")
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

PageSql amongSql(const PagedSelect& select, const QStringList& ids)
{
    return {
        QStringLiteral("SELECT %1, %1, %2 FROM %3 WHERE %4 AND %5")
            .arg(select.id, select.columns, select.from, select.where, dialect::isAmong(select.id)),
        QVariantList(select.values) << jsonOf(ids)};
}

contract::Page<QString> pickPage(QList<OpenedRow> rows, bool descending, const PageRequest& request)
{
    const QStringList words = wordsOf(request.text);
    rows.removeIf([&](const OpenedRow& row) { return !hasAll(row, words); });
    const auto before = [descending](const OpenedRow& a, const OpenedRow& b) {
        const OpenedRow& first = descending ? b : a;
        const OpenedRow& second = descending ? a : b;
        return std::tie(first.key, first.id) < std::tie(second.key, second.id);
    };
    contract::Page<QString> page;
    page.total = rows.size();
    if (request.after) {
        const OpenedRow after{.id = request.after->id, .key = request.after->key, .texts = {}};
        rows.removeIf([&](const OpenedRow& row) { return !before(after, row); });
    }
    const qsizetype taken = std::min<qsizetype>(request.limit, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + taken, rows.end(), before);
    for (const OpenedRow& row : std::as_const(rows).mid(0, taken))
        page.items.append(row.id);
    if (taken < rows.size())
        page.nextCursor = encodeCursor({rows.at(taken - 1).key, rows.at(taken - 1).id});
    return page;
}

} // namespace detail

} // namespace console::service
