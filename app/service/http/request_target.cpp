// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/request_target.h"

#include <QStringDecoder>

namespace console::service {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> decode(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes.append(text[i]);
            continue;
        }
        const int high = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0 || (high == 0 && low == 0))
            return std::nullopt;
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = utf8(bytes);
    if (utf8.hasError())
        return std::nullopt;
    return decoded;
}

bool hasControl(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isPlain(QByteArrayView target)
{
    return std::all_of(
        target.begin(), target.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '#'; });
}

} // namespace

std::optional<RequestTarget> parseTarget(QByteArrayView target)
{
    if (!target.startsWith('/') || !isPlain(target))
        return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    QByteArrayView path = mark < 0 ? target : target.first(mark);
    const QByteArrayView query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    if (!decode(query))
        return std::nullopt;
    RequestTarget parsed;
    parsed.query.setQuery(QString::fromLatin1(query));
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    while (path.size() > 1) {
        path = path.sliced(1);
        const qsizetype slash = path.indexOf('/');
        const std::optional<QString> segment = decode(slash < 0 ? path : path.first(slash));
        if (!segment || hasControl(*segment))
            return std::nullopt;
        parsed.segments.append(*segment);
        parsed.path += QLatin1Char('/') + *segment;
        path = slash < 0 ? QByteArrayView() : path.sliced(slash);
    }
    if (parsed.path.isEmpty())
        parsed.path = QStringLiteral("/");
    return parsed;
}

} // namespace console::service
