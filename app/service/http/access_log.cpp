// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/access_log.h"

#include "base/log.h"

#include <QUrl>

namespace console::service {

namespace {

Q_LOGGING_CATEGORY(logHttp, "service.http")

constexpr int longestMethod = 16;

bool precedesToken(const QString& segment)
{
    // Routes are matched without regard to case.
    return segment.compare(QLatin1String("activate"), Qt::CaseInsensitive) == 0
        || segment.startsWith(QLatin1String("validate-"), Qt::CaseInsensitive)
        || segment.endsWith(QLatin1String("-subscription"), Qt::CaseInsensitive);
}

} // namespace

QString pathForLog(const QStringList& segments)
{
    QString path;
    bool isToken = false;
    for (const QString& segment : segments) {
        path += QLatin1Char('/');
        if (isToken)
            path += QLatin1String("(removed)");
        else
            path += QString::fromLatin1(QUrl::toPercentEncoding(base::redact(segment), "@*()"));
        isToken = isToken || precedesToken(segment);
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

void logAnswer(const AccessRecord& record)
{
    const QByteArray method
        = record.method.isEmpty() ? QByteArray("-") : record.method.left(longestMethod);
    qCInfo(logHttp).noquote() << record.requestId << method.constData()
                              << (record.method.isEmpty() ? QStringLiteral("-")
                                                          : pathForLog(record.segments))
                              << record.status << record.took.count() << "ms";
}

} // namespace console::service
