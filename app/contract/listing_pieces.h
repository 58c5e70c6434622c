// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"

#include <QDate>

#include <limits>

namespace console::contract {

inline void insertDay(QJsonObject& object, QLatin1String key, const std::optional<QDate>& day)
{
    if (day && day->isValid())
        object.insert(key, day->toString(Qt::ISODate));
}

//! A day (2026-11-28); nothing where it is left out.
inline std::optional<QDate> readOptionalDay(base::JsonReader& reader, QLatin1String key)
{
    const std::optional<QString> text = reader.optionalString(key);
    if (!text)
        return std::nullopt;
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        reader.fail(key, QStringLiteral("a date such as 2026-11-23"));
    return day;
}

inline QDate readDay(base::JsonReader& reader, QLatin1String key)
{
    if (!reader.has(key))
        reader.fail(key, QStringLiteral("a date such as 2026-11-23"));
    return readOptionalDay(reader, key).value_or(QDate());
}

//! A number from `least` on that fits an int.
inline int readNumber(base::JsonReader& reader, QLatin1String key, int least)
{
    const qint64 number = reader.integer(key);
    if (number >= least && number <= std::numeric_limits<int>::max())
        return int(number);
    reader.fail(key, QStringLiteral("a number from %1 to 2147483647").arg(least));
    return least;
}

//! A word that `read` (QString -> std::optional<T>) knows.
template <typename T, typename Read>
T readWord(base::JsonReader& reader, QLatin1String key, const QString& expected, Read read)
{
    const std::optional<T> word = read(reader.string(key));
    if (!word)
        reader.fail(key, expected);
    return word.value_or(T());
}

} // namespace console::contract
