// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/capture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <memory>

namespace console::test {

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<QFile> openedFile()
{
    const QString folder = qEnvironmentVariable("CONSOLE_CAPTURE_DIR");
    if (folder.isEmpty())
        return nullptr;
    QDir().mkpath(folder);
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    auto file = std::make_unique<QFile>(QDir(folder).filePath(program + ".jsonl"_L1));
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("The captured answers cannot be written to %s.", qPrintable(file->fileName()));
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

QJsonObject toJson(const Exchange& exchange)
{
    QJsonObject headers;
    for (const auto& [name, value] : exchange.responseHeaders)
        headers.insert(QString::fromLatin1(name.toLower()), QString::fromLatin1(value));
    return {{u"method"_s, QString::fromLatin1(exchange.method)}, {u"path"_s, exchange.target},
        {u"status"_s, exchange.status},
        {u"requestBody"_s,
            exchange.requestBody ? QJsonValue(QString::fromUtf8(*exchange.requestBody))
                                 : QJsonValue(QJsonValue::Null)},
        {u"responseBody"_s, QString::fromUtf8(exchange.responseBody)},
        {u"contentType"_s, headers.value("content-type"_L1).toString()},
        {u"requestId"_s, headers.value("x-request-id"_L1).toString()}, {u"headers"_s, headers}};
}

} // namespace

void capture(const Exchange& exchange)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    static const std::unique_ptr<QFile> file = openedFile();
    if (!file)
        return;
    file->write(QJsonDocument(toJson(exchange)).toJson(QJsonDocument::Compact) + '\n');
    // A program that crashes later still leaves what it saw.
    file->flush();
}

} // namespace console::test
