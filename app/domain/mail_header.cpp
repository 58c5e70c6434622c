// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/mail_header.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBoundary = 70; // RFC 2046, section 5.1.1

bool isFieldName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > ' ' && c < 127 && c != ':';
    });
}

//! `"a b"` gives `a b`.
QString unquoted(QString text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    text = text.mid(1, text.size() - 2);
    return text.replace(u"\\\""_s, u"\""_s);
}

//! At each ";" that stands in no quotation.
QStringList splitField(const QString& field)
{
    QStringList parts(1);
    bool quoted = false;
    for (const QChar c : field) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u';' && !quoted)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

std::optional<MailPart> partOf(const QList<QByteArray>& lines)
{
    const QList<QByteArray> head = headerLines(lines);
    const auto header = readMailHeader(head);
    if (!header)
        return std::nullopt;
    return MailPart{.header = *header, .body = lines.mid(head.size() + 1)};
}

} // namespace

std::optional<QList<QByteArray>> mailLines(const QByteArray& mail, qsizetype longest)
{
    QList<QByteArray> lines = mail.split('\n');
    for (QByteArray& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() > longest || line.contains('\0'))
            return std::nullopt;
    }
    return lines;
}

QList<QByteArray> headerLines(const QList<QByteArray>& lines)
{
    const auto end = std::find_if(
        lines.begin(), lines.end(), [](const QByteArray& line) { return line.isEmpty(); });
    return lines.first(std::distance(lines.begin(), end));
}

std::optional<MailHeader> readMailHeader(const QList<QByteArray>& lines)
{
    MailHeader header;
    QByteArray name;
    QString value;
    const auto keep = [&] {
        if (!name.isEmpty())
            header.insert(name, value.trimmed());
    };
    for (const QByteArray& line : lines) {
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (folded && name.isEmpty())
            return std::nullopt;
        if (folded) {
            value += u' ' + QString::fromUtf8(line.trimmed());
            continue;
        }
        keep();
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isFieldName(line.first(colon).trimmed()))
            return std::nullopt;
        name = line.first(colon).trimmed().toLower();
        value = QString::fromUtf8(line.mid(colon + 1));
    }
    keep();
    return header;
}

MailContentType contentType(const QString& field)
{
    const QStringList parts = splitField(field);
    MailContentType type;
    type.name = parts.first().trimmed().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i)
        type.parameters.insert(parts.at(i).section(u'=', 0, 0).trimmed().toLower(),
            unquoted(parts.at(i).section(u'=', 1).trimmed()));
    return type;
}

std::optional<QList<MailPart>> mailParts(
    const QList<QByteArray>& lines, const QByteArray& boundary, qsizetype most)
{
    if (boundary.isEmpty() || boundary.size() > longestBoundary)
        return std::nullopt;
    const QByteArray begin = "--" + boundary;
    const QByteArray end = begin + "--";
    QList<MailPart> parts;
    std::optional<QList<QByteArray>> open;
    for (const QByteArray& line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed != begin && trimmed != end) {
            if (open)
                open->append(line);
            continue;
        }
        if (open) {
            const auto part = partOf(*open);
            if (!part || parts.size() == most)
                return std::nullopt;
            parts.append(*part);
        }
        if (trimmed == end)
            return parts.isEmpty() ? std::nullopt : std::optional(parts);
        open = QList<QByteArray>();
    }
    return std::nullopt;
}

} // namespace console::domain
