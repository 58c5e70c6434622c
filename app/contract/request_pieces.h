// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/json_pieces.h"
#include "contract/listing_pieces.h"
#include "contract/request_codecs.h"

namespace console::contract {

[[nodiscard]] QJsonObject encode(const domain::CodedSentence& coded);
[[nodiscard]] domain::CodedSentence decodeCodedSentence(base::JsonReader& reader);

//! A word that may be left out.
template <typename T, typename Read>
std::optional<T> readOptionalWord(
    base::JsonReader& reader, QLatin1String key, const QString& expected, Read read)
{
    if (!reader.has(key))
        return std::nullopt;
    return readWord<T>(reader, key, expected, read);
}

//! A list of words, each known to `read`.
template <typename T, typename Read>
QList<T> readWords(base::JsonReader& reader, QLatin1String key, const QString& expected, Read read)
{
    QList<T> values;
    const QStringList words = reader.strings(key);
    for (const QString& word : words) {
        if (const std::optional<T> value = read(word))
            values.append(*value);
        else
            reader.fail(key, expected);
    }
    return values;
}

template <typename T>
QJsonArray encodeWords(const QList<T>& values)
{
    QJsonArray words;
    for (const T& value : values)
        words.append(domain::wireName(value));
    return words;
}

template <typename T>
QJsonArray encodeAll(const QList<T>& values)
{
    QJsonArray items;
    for (const T& value : values)
        items.append(encode(value));
    return items;
}

//! Left out when it is empty.
inline void insertFilled(QJsonObject& object, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

//! Empty when it is left out.
inline QString readFilled(base::JsonReader& reader, QLatin1String key)
{
    return reader.optionalString(key).value_or(QString());
}

inline std::optional<int> readOptionalNumber(base::JsonReader& reader, QLatin1String key, int least)
{
    if (!reader.has(key))
        return std::nullopt;
    return readNumber(reader, key, least);
}

//! Empty: none is meant. Nothing where it is left out.
template <typename IdType>
std::optional<IdType> readOptionalId(base::JsonReader& reader, QLatin1String key)
{
    const std::optional<QString> text = reader.optionalString(key);
    if (!text)
        return std::nullopt;
    if (!text->isEmpty() && QUuid::fromString(*text).isNull())
        reader.fail(key, QStringLiteral("a UUID, or an empty text for none"));
    return IdType(text->toLower());
}

template <typename T>
void insertValue(QJsonObject& object, QLatin1String key, const std::optional<T>& value)
{
    if (value)
        object.insert(key, *value);
}

template <typename T>
void insertWord(QJsonObject& object, QLatin1String key, const std::optional<T>& value)
{
    if (value)
        object.insert(key, domain::wireName(*value));
}

inline QList<domain::DataRight> readRights(base::JsonReader& reader)
{
    return readWords<domain::DataRight>(
        reader, QLatin1String("rights"), QStringLiteral("a right"), domain::dataRightOf);
}

} // namespace console::contract
