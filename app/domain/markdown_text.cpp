// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/markdown_table.h"

#include "domain/sub_processor.h"

#include <QRegularExpression>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace();
}

bool isWordAt(const QString& text, qsizetype index)
{
    return index >= 0 && index < text.size() && text.at(index).isLetterOrNumber();
}

bool startsEntity(QStringView rest)
{
    static const QRegularExpression entity(
        u"\\A&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);"_s);
    return entity.match(rest).hasMatch();
}

//! Whether the character at `index` would be taken for markup.
bool isMarkup(const QString& text, qsizetype index)
{
    static const QString always = u"\\|`*[]<~"_s;
    const QChar c = text.at(index);
    if (c == u'_') // within a word it is plain
        return !isWordAt(text, index - 1) || !isWordAt(text, index + 1);
    return c == u'&' ? startsEntity(QStringView(text).mid(index)) : always.contains(c);
}

//! Whether GitHub would make a link, or a mention, of the text because of the character at `index`.
bool makesLink(const QString& text, qsizetype index)
{
    const QChar c = text.at(index);
    if (c == u'.')
        return index >= 3
            && QStringView(text).mid(index - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0;
    return c == u'@' || (c == u':' && QStringView(text).mid(index).startsWith(u"://"));
}

QString escaped(const QString& text, bool withinLink)
{
    const QString line = plainLine(text);
    QString out;
    out.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isMarkup(line, i) || (!withinLink && makesLink(line, i)))
            out += u'\\';
        out += line.at(i);
    }
    return out;
}

//! The character that the entity at the start of `rest` stands for, and its length; nothing when it
//! is none that we know.
std::optional<std::pair<QString, qsizetype>> entityOf(QStringView rest)
{
    if (!startsEntity(rest))
        return std::nullopt;
    const qsizetype end = rest.indexOf(u';');
    const QString name = rest.mid(1, end - 1).toString();
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
        bool isNumber = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
        const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint
            && !QChar::isSurrogate(char32_t(code));
        const char32_t character = isCharacter ? char32_t(code) : U'\ufffd';
        return std::pair(QString::fromUcs4(&character, 1), end + 1);
    }
    static const std::pair<const char*, char16_t> known[] = {{"amp", u'&'}, {"lt", u'<'},
        {"gt", u'>'}, {"quot", u'"'}, {"apos", u'\''}, {"nbsp", u'\u00a0'}};
    for (const auto& [word, character] : known) {
        if (name == QLatin1String(word))
            return std::pair(QString(QChar(character)), end + 1);
    }
    return std::nullopt;
}

//! `source` without marks of bold, italics or code around the whole of it.
QStringView withoutMarks(QStringView source)
{
    for (const QStringView mark : {QStringView(u"**"), QStringView(u"__"), QStringView(u"`"),
             QStringView(u"*"), QStringView(u"_")}) {
        const QStringView inner = source.mid(mark.size(), source.size() - 2 * mark.size());
        const bool around = source.size() > 2 * mark.size() && source.startsWith(mark)
            && source.endsWith(mark) && !inner.endsWith(u'\\') && !inner.contains(mark);
        if (around)
            return inner;
    }
    return source;
}

//! Place of the "]" or ")" that closes what is opened before `start`, or -1.
qsizetype closing(QStringView source, qsizetype start, QChar open, QChar close)
{
    int depth = 1;
    for (qsizetype i = start; i < source.size(); ++i) {
        const QChar c = source.at(i);
        if (c == u'\\')
            ++i;
        else if (c == open)
            ++depth;
        else if (c == close && --depth == 0)
            return i;
    }
    return -1;
}

QString unescaped(QStringView source)
{
    QString text;
    text.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        if (c == u'\\' && i + 1 < source.size() && isAsciiPunctuation(source.at(i + 1))) {
            text += source.at(++i);
        } else if (const auto entity = c == u'&' ? entityOf(source.mid(i)) : std::nullopt; entity) {
            text += entity->first;
            i += entity->second - 1;
        } else {
            text += c;
        }
    }
    return text;
}

//! The address in what stands between the parentheses of a link.
QString addressOf(QStringView target)
{
    target = target.trimmed();
    if (target.startsWith(u'<')) {
        const qsizetype end = closing(target, 1, u'<', u'>');
        return end < 0 ? QString() : unescaped(target.mid(1, end - 1));
    }
    const qsizetype title = target.indexOf(u' ');
    return unescaped(title < 0 ? target : target.left(title));
}

} // namespace

QString markdownEscaped(const QString& text)
{
    return escaped(text, false);
}

QString markdownText(const QString& source)
{
    static const QRegularExpression lineBreak(
        u"<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    // A "<" that has a "\" before it begins no line break.
    QString text;
    const QStringView inner = withoutMarks(source);
    qsizetype start = 0;
    auto breaks = lineBreak.globalMatch(inner);
    while (breaks.hasNext()) {
        const QRegularExpressionMatch match = breaks.next();
        const qsizetype at = match.capturedStart();
        if (at > 0 && inner.at(at - 1) == u'\\')
            continue;
        text += unescaped(inner.mid(start, at - start)) + u'\n';
        start = match.capturedEnd();
    }
    return text + unescaped(inner.mid(start));
}

QString markdownLink(const QString& label, const QString& address)
{
    static const QString special = u"\\()<>|"_s;
    const QString line = plainLine(address);
    QString target;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool entity = line.at(i) == u'&' && startsEntity(QStringView(line).mid(i));
        if (entity || special.contains(line.at(i)))
            target += u'\\';
        target += line.at(i);
    }
    if (target.contains(u' '))
        target = u'<' + target + u'>';
    return u'[' + escaped(label, true) + u"]("_s + target + u')';
}

std::optional<MarkdownLink> linkOfMarkdown(const QString& source)
{
    const QStringView cell = QStringView(source).trimmed();
    if (cell.startsWith(u'<') && cell.endsWith(u'>') && cell.contains(u"://")) {
        const QString address = unescaped(cell.mid(1, cell.size() - 2));
        return MarkdownLink{address, address};
    }
    if (!cell.startsWith(u'['))
        return std::nullopt;
    const qsizetype labelEnd = closing(cell, 1, u'[', u']');
    if (labelEnd < 0 || labelEnd + 1 >= cell.size() || cell.at(labelEnd + 1) != u'(')
        return std::nullopt;
    const qsizetype end = closing(cell, labelEnd + 2, u'(', u')');
    if (end != cell.size() - 1)
        return std::nullopt;
    return MarkdownLink{markdownText(cell.mid(1, labelEnd - 1).toString()),
        addressOf(cell.mid(labelEnd + 2, end - labelEnd - 2))};
}

} // namespace console::domain
