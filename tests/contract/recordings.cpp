// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/recordings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype prefix = 7; // "/api/v0"

//! A recording cuts a long list with an item such as "… 198 more", which the server never sent.
QJsonValue withoutCuts(const QJsonValue& value)
{
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (auto it = out.begin(); it != out.end(); ++it)
            it.value() = withoutCuts(it.value());
        return out;
    }
    if (!value.isArray())
        return value;
    QJsonArray out;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (!item.toString().startsWith(u'…'))
            out.append(withoutCuts(item));
    }
    return out;
}

Recording readRecording(const QString& name, const QJsonObject& recorded)
{
    const QJsonObject request = recorded["request"_L1].toObject();
    const QJsonObject response = recorded["response"_L1].toObject();
    const QUrl address(request["path"_L1].toString());
    return {.name = name,
        .method = request["method"_L1].toString().toLatin1(),
        .path = address.path(QUrl::FullyDecoded).mid(prefix).split(u'/', Qt::SkipEmptyParts),
        .query = QUrlQuery(address),
        .status = response["status"_L1].toInt(),
        .headers = response["headers"_L1].toObject(),
        .body = withoutCuts(response["body"_L1])};
}

} // namespace

std::optional<contract::Route> Recording::route() const
{
    const QList<contract::Route> all = contract::allRoutes();
    for (const contract::Route& each : all) {
        if (each.v0 && method == each.method && contract::match(each, path))
            return each;
    }
    return std::nullopt;
}

QStringList Recording::pathValues() const
{
    const auto found = route();
    QStringList values;
    if (!found)
        return values;
    const QStringList parts = QString::fromLatin1(found->pattern).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).startsWith(u':'))
            values.append(path.at(i));
    }
    return values;
}

QString recordingsFolder()
{
    return qEnvironmentVariable("PACKMIND_RECORDINGS");
}

QList<Recording> recordings(int& others)
{
    QList<Recording> all;
    others = 0;
    const QFileInfoList files
        = QDir(recordingsFolder()).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        const QJsonObject recorded = file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object()
            : QJsonObject();
        if (recorded["request"_L1].isObject() && recorded["response"_L1].isObject())
            all.append(readRecording(info.completeBaseName(), recorded));
        else
            ++others;
    }
    return all;
}

} // namespace console::test
