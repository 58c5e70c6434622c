// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"

#include "base/address_mask.h"
#include "base/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace console::base {

namespace {

constexpr qint64 largestLog = 2 * 1024 * 1024;

struct Sink {
    QMutex mutex;
    QFile file;
};

QString& scopeOfThread()
{
    static thread_local QString id;
    return id;
}

// Outlives main(): messages may come from static destructors of libraries.
Sink& sink()
{
    static auto* instance = new Sink;
    return *instance;
}

QLatin1String levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1String("debug");
    case QtInfoMsg:
        return QLatin1String("info");
    case QtWarningMsg:
        return QLatin1String("warning");
    case QtCriticalMsg:
        return QLatin1String("error");
    case QtFatalMsg:
        break;
    }
    return QLatin1String("fatal");
}

bool openLog(QFile& file)
{
    if (!file.open(QIODevice::Append))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

void rotate(QFile& file)
{
    const QString previous = file.fileName() + QStringLiteral(".1");
    file.close();
    QFile::remove(previous);
    QFile::rename(file.fileName(), previous);
    openLog(file);
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString scope = LogScope::current();
    const QString line
        = QStringLiteral("%1 %2 %3: %4%5\n")
              .arg(isoUtc(QDateTime::currentDateTimeUtc()), levelName(type),
                  QString::fromLatin1(context.category ? context.category : "default"),
                  scope.isEmpty() ? scope : scope + QLatin1Char(' '), redact(message));
    const QByteArray bytes = line.toUtf8();
    std::fputs(bytes.constData(), stderr);
    QMutexLocker lock(&sink().mutex);
    QFile& file = sink().file;
    if (!file.isOpen())
        return;
    file.write(bytes);
    file.flush();
    if (file.size() > largestLog)
        rotate(file);
}

} // namespace

LogScope::LogScope(const QString& id)
{
    scopeOfThread() = id;
}

LogScope::~LogScope()
{
    scopeOfThread().clear();
}

QString LogScope::current()
{
    return scopeOfThread();
}

QString redact(const QString& text)
{
    static const QRegularExpression bearer(
        QStringLiteral(R"((bearer|basic)\s+[A-Za-z0-9+/=._~-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    // In quotes up to the closing one; a password without quotes may have spaces.
    static const QRegularExpression quoted(
        QStringLiteral(
            R"re((auth_token|token|code|password|passphrase|secret|apikey|api_key)(["']?\s*[=:]\s*)"(\\.|[^"\\])*")re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression password(
        QStringLiteral(R"re((password|passphrase)(\s*[=:]\s*)[^"\s][^\n]*)re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(
        QStringLiteral(
            R"re((auth_token|token|code|secret|apikey|api_key)(["']?\s*[=:]\s*'?)[^\s&;"',}]+)re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(
        QStringLiteral(R"(eyJ[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]*)*)"));
    QString out = text;
    out.replace(bearer, QStringLiteral("\\1 (removed)"));
    out.replace(quoted, QStringLiteral("\\1\\2\"(removed)\""));
    out.replace(password, QStringLiteral("\\1\\2(removed)"));
    out.replace(token, QStringLiteral("\\1\\2(removed)"));
    out.replace(jwt, QStringLiteral("(removed)"));
    return maskAddresses(out);
}

QString maskAddress(const QString& address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at < 1)
        return QStringLiteral("***");
    // No half of a letter beyond the first 65,536.
    const qsizetype letter = address.at(0).isHighSurrogate() ? 2 : 1;
    return address.left(letter) + QStringLiteral("***") + address.mid(at);
}

void logToFile(const QString& path)
{
    {
        QMutexLocker lock(&sink().mutex);
        QDir().mkpath(QFileInfo(path).absolutePath());
        sink().file.setFileName(path);
        openLog(sink().file);
    }
    qInstallMessageHandler(write);
}

void logToStandardError()
{
    qInstallMessageHandler(write);
}

QString logFilePath()
{
    QMutexLocker lock(&sink().mutex);
    return sink().file.fileName();
}

} // namespace console::base
