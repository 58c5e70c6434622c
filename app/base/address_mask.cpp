// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/address_mask.h"

#include <QList>

#include <algorithm>

namespace console::base {

namespace {

// Of a whole path in a mail (RFC 5321, 4.5.3.1.3): no quoted word is longer.
constexpr qsizetype longestPath = 256;

//! An address in a text: its local part goes from `begin` up to the sign at `at`.
struct Span {
    qsizetype begin = 0;
    qsizetype at = 0;
};

//! The sign itself, or one that a keyboard of another script gives in its place.
bool isAt(QChar c)
{
    return c == u'@' || c == u'\uFE6B' || c == u'\uFF20';
}

bool isDomain(QChar c)
{
    if (c.unicode() > 0x7F)
        return !c.isSpace() && !isAt(c);
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
}

//! Besides what a domain has: the other signs of an atom, and what escapes one.
bool isLocal(QChar c)
{
    return isDomain(c) || QStringView(u"!#$%&'*+/=?^`{|}~\\").contains(c);
}

bool hasDomain(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && (isDomain(text.at(at + 1)) || text.at(at + 1) == u'[');
}

qsizetype lastAt(QStringView text, qsizetype before)
{
    qsizetype place = before - 1;
    while (place >= 0 && !isAt(text.at(place)))
        --place;
    return place;
}

bool isEscaped(QStringView text, qsizetype place, qsizetype first)
{
    qsizetype begin = place;
    while (begin > first && text.at(begin - 1) == u'\\')
        --begin;
    return (place - begin) % 2 != 0;
}

//! Where the quoted word begins whose last sign stands before `end`. Where nothing opens it, that
//! sign alone is taken for a part of the address.
qsizetype quoteBegin(QStringView text, qsizetype end)
{
    const qsizetype first = std::max<qsizetype>(0, end - longestPath);
    for (qsizetype place = end - 2; place >= first; --place) {
        if (text.at(place) == u'"' && !isEscaped(text, place, first))
            return place;
    }
    return end - 1;
}

//! Where the comment begins whose last sign stands before `end`; `end` where it stands by itself.
qsizetype commentBegin(QStringView text, qsizetype end)
{
    const qsizetype first = std::max<qsizetype>(0, end - longestPath);
    for (qsizetype place = end - 2; place >= first; --place) {
        if (text.at(place) != u'(')
            continue;
        const bool follows
            = place > 0 && (isLocal(text.at(place - 1)) || text.at(place - 1) == u'"');
        return follows ? place : end;
    }
    return end;
}

//! What stands before `end` and goes with it as one: a quoted word between dots, a comment. `end`
//! where there is none.
qsizetype groupBegin(QStringView text, qsizetype end)
{
    const QChar last = text.at(end - 1);
    if (last == u')')
        return commentBegin(text, end);
    const QChar next = text.at(end);
    return last == u'"' && (isAt(next) || next == u'.' || next == u'(') ? quoteBegin(text, end)
                                                                        : end;
}

//! Where the address begins that has its sign at `at`; `at` itself where nothing stands before it.
qsizetype localBegin(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    bool onlyDomain = true; // since the sign of another address, if there is one
    while (begin > 0) {
        const QChar c = text.at(begin - 1);
        if (isAt(c)) {
            if (!onlyDomain && isDomain(text.at(begin)))
                break;
            // Nothing ends the domain in front: "ada@home@acme.example" is taken as one.
            onlyDomain = true;
            --begin;
        } else if (isLocal(c)) {
            onlyDomain = onlyDomain && isDomain(c);
            --begin;
        } else {
            const qsizetype group = groupBegin(text, begin);
            if (group == begin)
                return begin;
            onlyDomain = false;
            begin = group;
        }
    }
    if (begin == 0)
        return begin;
    // Behind the domain of the address in front, and what parts them.
    while (isDomain(text.at(begin)))
        ++begin;
    return begin + 1;
}

//! In their order. Looked for from the end: what belongs to an address is told by its sign.
QList<Span> addressesIn(QStringView text)
{
    QList<Span> found;
    qsizetype begin = 0;
    for (qsizetype at = lastAt(text, text.size()); at >= 0; at = lastAt(text, begin)) {
        begin = hasDomain(text, at) ? localBegin(text, at) : at;
        if (begin < at)
            found.append({.begin = begin, .at = at});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

//! What stands before the sign once the address is masked.
QString maskOf(QStringView local)
{
    for (qsizetype place = 0; place < local.size(); ++place) {
        const QChar c = local.at(place);
        const bool isPair = c.isHighSurrogate() && place + 1 < local.size();
        const char32_t letter
            = isPair ? QChar::surrogateToUcs4(c, local.at(place + 1)) : char32_t(c.unicode());
        if (QChar::isLetterOrNumber(letter))
            return local.mid(place, isPair ? 2 : 1).toString() + QStringLiteral("***");
    }
    return QStringLiteral("***");
}

//! The address as maskAddresses() shows it, without what ends a sentence.
QString masked(QStringView text, const Span& span)
{
    qsizetype end = span.at + 1;
    while (end < text.size() && isDomain(text.at(end)))
        ++end;
    while (end > span.at + 1 && text.at(end - 1).unicode() <= 0x7F
        && !text.at(end - 1).isLetterOrNumber())
        --end;
    return QString(maskOf(text.mid(span.begin, span.at - span.begin))
        + text.mid(span.at, end - span.at).toString());
}

} // namespace

QString maskAddresses(const QString& text)
{
    const QList<Span> found = addressesIn(text);
    QString out;
    qsizetype done = 0;
    for (const Span& span : found) {
        out += QStringView(text).mid(done, span.begin - done);
        out += maskOf(QStringView(text).mid(span.begin, span.at - span.begin));
        done = span.at;
    }
    return out + text.mid(done);
}

bool holdsMaskOf(const QString& text, const QString& stored)
{
    const QList<Span> found = addressesIn(stored);
    return std::any_of(found.begin(), found.end(), [&](const Span& span) {
        const QString mask = masked(stored, span);
        return text.contains(mask) && !stored.contains(mask);
    });
}

} // namespace console::base
