// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace console::base {

//! Largest integer that every JSON reader keeps exactly (RFC 8259, section 6): 2^53 - 1.
inline constexpr qint64 largestJsonInteger = (qint64(1) << 53) - 1;

//! Reads `bytes` as one JSON value. Errors, all UnexpectedAnswer: "answer.empty", "answer.html",
//! "answer.cut-off" (ends in the middle), "answer.not-json" (also what is not UTF-8),
//! "answer.nested" (deeper than 64), "answer.values" (more than a million), "answer.number" (an
//! integer beyond +-(2^53 - 1), or not finite), "answer.type". `what` names the thing in `detail`.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray& bytes, const QString& what);
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& what);
[[nodiscard]] Result<QJsonArray> parseJsonArray(const QByteArray& bytes, const QString& what);

//! Takes an object's members with their exact types. The first wrong or missing one is remembered
//! with its path ("organizations[3].role"), reading goes on with empty values, and finish() tells:
//! UnexpectedAnswer "answer.type" or "answer.missing".
//! Unknown members are ignored, as contract 1.12 asks; null counts as left out for optional ones.
//! Texts are limited to 1 MiB.
class JsonReader {
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    [[nodiscard]] QString string(QLatin1String key);
    [[nodiscard]] std::optional<QString> optionalString(QLatin1String key);
    [[nodiscard]] bool boolean(QLatin1String key);
    [[nodiscard]] std::optional<bool> optionalBoolean(QLatin1String key);
    [[nodiscard]] qint64 integer(QLatin1String key);
    [[nodiscard]] std::optional<qint64> optionalInteger(QLatin1String key);
    [[nodiscard]] QDateTime time(QLatin1String key);
    [[nodiscard]] std::optional<QDateTime> optionalTime(QLatin1String key);
    [[nodiscard]] JsonReader object(QLatin1String key);
    [[nodiscard]] std::optional<JsonReader> optionalObject(QLatin1String key);
    //! A free-form object that is kept as it is, as in before / after of an activity event.
    [[nodiscard]] QJsonObject rawObject(QLatin1String key);
    [[nodiscard]] QStringList strings(QLatin1String key);

    //! UUID in any case, kept in lower case.
    template <typename IdType>
    [[nodiscard]] IdType id(QLatin1String key)
    {
        return IdType(uuid(key));
    }

    //! `decode` is JsonReader& -> T; its problems become this reader's.
    template <typename Decode>
    auto list(QLatin1String key, Decode decode)
    {
        QList<std::invoke_result_t<Decode, JsonReader&>> items;
        const QJsonArray array = arrayOf(key);
        items.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !failed(); ++i) {
            std::optional<JsonReader> item = itemOf(array, i, key);
            if (item)
                items.append(decode(*item));
        }
        return items;
    }

    [[nodiscard]] bool has(QLatin1String key) const;
    [[nodiscard]] bool failed() const { return m_problem->has_value(); }
    //! Remembers that `key` is not what was expected, as for a text that is not one of the known
    //! words.
    void fail(QLatin1String key, const QString& expected);

    template <typename T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (failed())
            return failure(**m_problem);
        return value;
    }

private:
    JsonReader(QJsonObject object, QString path, std::shared_ptr<std::optional<ApiError>> problem);
    QString uuid(QLatin1String key);
    QJsonArray arrayOf(QLatin1String key);
    std::optional<JsonReader> itemOf(const QJsonArray& array, qsizetype index, QLatin1String key);
    QString pathOf(QLatin1String key) const;
    bool leftOut(QLatin1String key) const;

    QJsonObject m_object;
    QString m_path;
    // Shared with the readers of the members, so that the whole tree has one first problem.
    std::shared_ptr<std::optional<ApiError>> m_problem;
};

//! Decodes each object of a top-level array with `decode` (JsonReader& -> T).
template <typename Decode>
auto decodeArray(const QJsonArray& array, Decode decode)
    -> Result<QList<std::invoke_result_t<Decode, JsonReader&>>>
{
    QJsonObject holder;
    holder.insert(QLatin1String("items"), array);
    JsonReader reader(holder);
    auto items = reader.list(QLatin1String("items"), decode);
    return reader.finish(std::move(items));
}

} // namespace console::base
