// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/json_reader.h"

#include "base/clock.h"

#include <QJsonDocument>

#include <cmath>

namespace console::base {

namespace {

constexpr int deepestNesting = 64;
constexpr qsizetype longestText = 1024 * 1024;
// Each costs some hundred bytes once it is built: a few bytes of "[]," must not become gigabytes.
constexpr int mostValues = 1'000'000;

// QJsonDocument's parser recurses; this looks at the bytes first, in one pass and constant memory,
// so that a hostile answer is refused before anything is built from it.
enum class Outline { Fine, TooDeep, TooMany };

Outline outlineOf(const QByteArray& bytes)
{
    int depth = 0;
    int values = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++values;
            if (++depth > deepestNesting)
                return Outline::TooDeep;
        } else if (c == ',') {
            ++values;
        } else if (c == '}' || c == ']') {
            --depth;
        }
        if (values > mostValues)
            return Outline::TooMany;
    }
    return Outline::Fine;
}

bool isExact(double number)
{
    return std::isfinite(number)
        && (std::trunc(number) != number || std::fabs(number) <= double(largestJsonInteger));
}

bool numbersAreExact(const QJsonValue& value)
{
    if (value.isDouble())
        return isExact(value.toDouble());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(
            array.begin(), array.end(), [](const auto& v) { return numbersAreExact(v); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(
            object.begin(), object.end(), [](const auto& v) { return numbersAreExact(v); });
    }
    return true;
}

Failure notJson(const QString& what, const char* code, const QString& problem)
{
    return failure(
        ApiError::unexpected(what + QStringLiteral(": ") + problem, QString::fromLatin1(code)));
}

Failure notParsed(const QString& what, const QJsonParseError& problem, qsizetype size)
{
    if (problem.offset >= size - 1)
        return notJson(what, "answer.cut-off", QStringLiteral("cut off after %1 bytes").arg(size));
    return notJson(what, "answer.not-json",
        QStringLiteral("not JSON at byte %1: %2").arg(problem.offset).arg(problem.errorString()));
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray& bytes, const QString& what)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.isEmpty())
        return notJson(what, "answer.empty", QStringLiteral("the answer is empty"));
    if (start.startsWith('<'))
        return notJson(what, "answer.html", QStringLiteral("HTML instead of JSON"));
    const Outline outline = outlineOf(bytes);
    if (outline == Outline::TooDeep)
        return notJson(what, "answer.nested",
            QStringLiteral("nested deeper than %1 levels").arg(deepestNesting));
    if (outline == Outline::TooMany)
        return notJson(
            what, "answer.values", QStringLiteral("more than %1 values").arg(mostValues));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return notParsed(what, problem, bytes.size());
    const QJsonValue value
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (!numbersAreExact(value))
        return notJson(
            what, "answer.number", QStringLiteral("a number beyond what JSON carries exactly"));
    return value;
}

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& what)
{
    return parseJson(bytes, what).and_then([&](const QJsonValue& value) -> Result<QJsonObject> {
        if (!value.isObject())
            return notJson(
                what, "answer.type", QStringLiteral("a list where an object was expected"));
        return value.toObject();
    });
}

Result<QJsonArray> parseJsonArray(const QByteArray& bytes, const QString& what)
{
    return parseJson(bytes, what).and_then([&](const QJsonValue& value) -> Result<QJsonArray> {
        if (!value.isArray())
            return notJson(
                what, "answer.type", QStringLiteral("an object where a list was expected"));
        return value.toArray();
    });
}

JsonReader::JsonReader(QJsonObject object, QString path)
    : JsonReader(std::move(object), std::move(path), std::make_shared<std::optional<ApiError>>())
{
}

JsonReader::JsonReader(
    QJsonObject object, QString path, std::shared_ptr<std::optional<ApiError>> problem)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problem(std::move(problem))
{
}

QString JsonReader::pathOf(QLatin1String key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path + QLatin1Char('.') + key);
}

bool JsonReader::leftOut(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return value.isUndefined() || value.isNull();
}

bool JsonReader::has(QLatin1String key) const
{
    return !leftOut(key);
}

void JsonReader::fail(QLatin1String key, const QString& expected)
{
    if (failed())
        return;
    *m_problem = m_object.contains(key)
        ? ApiError::unexpected(QStringLiteral("%1: expected %2").arg(pathOf(key), expected),
            QStringLiteral("answer.type"))
        : ApiError::unexpected(
            QStringLiteral("%1: missing, expected %2").arg(pathOf(key), expected),
            QStringLiteral("answer.missing"));
}

QString JsonReader::string(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        fail(key, QStringLiteral("a text"));
        return {};
    }
    QString text = value.toString();
    if (text.size() > longestText) {
        fail(key, QStringLiteral("a text of at most 1 MiB"));
        return {};
    }
    return text;
}

std::optional<QString> JsonReader::optionalString(QLatin1String key)
{
    return leftOut(key) ? std::nullopt : std::optional(string(key));
}

bool JsonReader::boolean(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        fail(key, QStringLiteral("true or false"));
    return value.toBool();
}

std::optional<bool> JsonReader::optionalBoolean(QLatin1String key)
{
    return leftOut(key) ? std::nullopt : std::optional(boolean(key));
}

qint64 JsonReader::integer(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::trunc(number) != number || !isExact(number)) {
        fail(key, QStringLiteral("a whole number"));
        return 0;
    }
    return value.toInteger();
}

std::optional<qint64> JsonReader::optionalInteger(QLatin1String key)
{
    return leftOut(key) ? std::nullopt : std::optional(integer(key));
}

QDateTime JsonReader::time(QLatin1String key)
{
    QDateTime time = fromIsoUtc(m_object.value(key).toString());
    if (!time.isValid())
        fail(key, QStringLiteral("a time such as 2026-11-25T13:26:36.685Z"));
    return time;
}

std::optional<QDateTime> JsonReader::optionalTime(QLatin1String key)
{
    return leftOut(key) ? std::nullopt : std::optional(time(key));
}

QJsonObject JsonReader::rawObject(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        fail(key, QStringLiteral("an object"));
    return value.toObject();
}

JsonReader JsonReader::object(QLatin1String key)
{
    return JsonReader(rawObject(key), pathOf(key), m_problem);
}

std::optional<JsonReader> JsonReader::optionalObject(QLatin1String key)
{
    return leftOut(key) ? std::nullopt : std::optional(object(key));
}

QStringList JsonReader::strings(QLatin1String key)
{
    QStringList texts;
    const QJsonArray array = arrayOf(key);
    for (const QJsonValue& value : array) {
        if (!value.isString() || value.toString().size() > longestText) {
            fail(key, QStringLiteral("a list of texts of at most 1 MiB"));
            return {};
        }
        texts.append(value.toString());
    }
    return texts;
}

QString JsonReader::uuid(QLatin1String key)
{
    const QString text = m_object.value(key).toString();
    if (QUuid::fromString(text).isNull() || text.size() != 36) {
        fail(key, QStringLiteral("a UUID"));
        return {};
    }
    return text.toLower();
}

QJsonArray JsonReader::arrayOf(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        fail(key, QStringLiteral("a list"));
    return value.toArray();
}

std::optional<JsonReader> JsonReader::itemOf(
    const QJsonArray& array, qsizetype index, QLatin1String key)
{
    const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index);
    if (!array.at(index).isObject()) {
        if (!failed())
            *m_problem = ApiError::unexpected(
                path + QStringLiteral(": expected an object"), QStringLiteral("answer.type"));
        return std::nullopt;
    }
    return JsonReader(array.at(index).toObject(), path, m_problem);
}

} // namespace console::base
