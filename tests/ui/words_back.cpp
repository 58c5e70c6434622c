// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words_back.h"

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostOfPunctuation = 3; // characters, such as " · "

const QRegularExpression& place()
{
    static const QRegularExpression expression(u"%(?:L?(\\d)|n)"_s);
    return expression;
}
} // namespace

WordsBack::WordsBack(const QString& language, QObject* parent)
    : QTranslator(parent)
{
    const QString folder = u":/translations"_s;
    (void)m_said.load(u"console_"_s + language, folder);
    (void)m_saidAnywhere.load(u"console_any_"_s + language, folder);
    (void)m_english.load(u"console_en"_s, folder);
}

QString WordsBack::translate(
    const char* context, const char* source, const char* comment, int n) const
{
    QString said = m_said.translate(context, source, comment, n);
    if (said.isEmpty())
        said = m_saidAnywhere.translate("", source, comment, n);
    if (said.isEmpty())
        return {};
    QString english = m_english.translate(context, source, comment, n);
    if (english.isEmpty())
        english = QString::fromUtf8(source);
    remember(said, english);
    return said;
}

void WordsBack::remember(const QString& said, const QString& english) const
{
    const QMutexLocker lock(&m_mutex);
    if (!said.contains(place())) {
        m_whole.insert(said, english);
        return;
    }
    if (m_patterns.contains(said))
        return;
    Pattern pattern;
    pattern.english = english;
    QString expression;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : place().globalMatch(said)) {
        const QString before = said.mid(from, match.capturedStart() - from);
        expression += QRegularExpression::escape(before) + u"(.*)"_s;
        pattern.places.append(match.captured(1).toInt());
        pattern.length += before.size();
        from = match.capturedEnd();
    }
    pattern.length += said.size() - from;
    // One of nothing but places and spaces would match any two words.
    if (QString(said).remove(place()).trimmed().isEmpty())
        return;
    expression += QRegularExpression::escape(said.mid(from));
    pattern.said = QRegularExpression(QRegularExpression::anchoredPattern(expression),
        QRegularExpression::DotMatchesEverythingOption);
    m_patterns.insert(said, pattern);
}

QString WordsBack::english(const QString& text) const
{
    const QMutexLocker lock(&m_mutex);
    // What is said later may be known better.
    m_parts.clear();
    return back(text);
}

void WordsBack::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_whole.clear();
    m_patterns.clear();
}

QString WordsBack::back(const QString& text) const
{
    // A part is met again in each way to cut the whole.
    if (const auto part = m_parts.constFind(text); part != m_parts.constEnd())
        return *part;
    const QString english = backFromParts(text);
    m_parts.insert(text, english);
    return english;
}

QString WordsBack::backFromParts(const QString& text) const
{
    if (const auto whole = m_whole.constFind(text); whole != m_whole.constEnd())
        return *whole;
    const Pattern* best = nullptr; // stays where it is: nothing is remembered meanwhile
    QRegularExpressionMatch told;
    for (const Pattern& pattern : std::as_const(m_patterns)) {
        // The one that says most by itself.
        if (pattern.length <= mostOfPunctuation || (best && best->length >= pattern.length))
            continue;
        if (const auto match = pattern.said.match(text); match.hasMatch()) {
            best = &pattern;
            told = match;
        }
    }
    if (best)
        return filled(*best, told);
    const QString pieces = ofPieces(text);
    return pieces == text ? ofPunctuation(text) : pieces;
}

//! Of sentences and names that stand beside each other without a sentence around them.
QString WordsBack::ofPieces(const QString& text) const
{
    // What of the separator belongs to the piece before it.
    static const QList<std::pair<QString, int>> separators{
        {u" · "_s, 0}, {u": "_s, 0}, {u". "_s, 1}};
    QString found = text;
    for (const auto& [separator, kept] : separators) {
        const qsizetype at = text.indexOf(separator);
        if (at <= 0)
            continue;
        const QString before = text.left(at + kept);
        const QString after = text.mid(at + separator.size());
        const QString english = back(before);
        const QString rest = back(after);
        const QString joined = english + separator.mid(kept) + rest;
        if (english != before && rest != after)
            return joined;
        if (found == text)
            found = joined;
    }
    return found;
}

//! Of a pattern that says next to nothing by itself, such as "%1…": what is put in has to be known.
QString WordsBack::ofPunctuation(const QString& text) const
{
    QString found = text;
    for (const Pattern& pattern : std::as_const(m_patterns)) {
        if (pattern.length > mostOfPunctuation)
            continue;
        const QRegularExpressionMatch match = pattern.said.match(text);
        if (!match.hasMatch())
            continue;
        const QString english = filled(pattern, match);
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (back(match.captured(group)) != match.captured(group))
                return english;
        }
        found = english;
    }
    return found;
}

QString WordsBack::filled(const Pattern& pattern, const QRegularExpressionMatch& told) const
{
    QString english;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : place().globalMatch(pattern.english)) {
        english += pattern.english.mid(from, match.capturedStart() - from);
        const qsizetype group = pattern.places.indexOf(match.captured(1).toInt());
        english += group < 0 ? QString() : back(told.captured(int(group) + 1));
        from = match.capturedEnd();
    }
    return english + pattern.english.mid(from);
}

} // namespace console::test
