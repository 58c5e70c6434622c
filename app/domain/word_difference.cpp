// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/word_difference.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace console::domain {

namespace {

using Kind = TextRun::Kind;

//! Most pairs of words that are compared with each other.
constexpr qsizetype mostPairs = 400'000;

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

//! Words, runs of white space, and all other characters one by one.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        const auto goesOn = [&](bool (*belongs)(QChar)) {
            return belongs(text.at(start)) && belongs(text.at(end));
        };
        while (
            end < text.size() && (goesOn(isInWord) || goesOn([](QChar c) { return c.isSpace(); })))
            ++end;
        words.append(text.mid(start, end - start));
        start = end;
    }
    return words;
}

class Runs {
public:
    void add(Kind kind, const QString& text)
    {
        // What went stands before what came, however the words were found.
        if (kind == Kind::Removed)
            m_removed += text;
        else if (kind == Kind::Added)
            m_added += text;
        else {
            flush();
            append(kind, text);
        }
    }

    QList<TextRun> take()
    {
        flush();
        return m_runs;
    }

private:
    void flush()
    {
        append(Kind::Removed, std::exchange(m_removed, {}));
        append(Kind::Added, std::exchange(m_added, {}));
    }

    void append(Kind kind, const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!m_runs.isEmpty() && m_runs.last().kind == kind)
            m_runs.last().text += text;
        else
            m_runs.append({kind, text});
    }

    QList<TextRun> m_runs;
    QString m_removed;
    QString m_added;
};

//! Tells the words by their longest common subsequence.
void compare(Runs& runs, const QStringList& before, const QStringList& after)
{
    const auto rows = size_t(before.size());
    const auto columns = size_t(after.size());
    if (before.size() * after.size() > mostPairs) {
        runs.add(Kind::Removed, before.join(QString()));
        runs.add(Kind::Added, after.join(QString()));
        return;
    }
    // How many words of what follows both have.
    std::vector<int> common((rows + 1) * (columns + 1), 0);
    const auto at = [&](size_t i, size_t j) -> int& {
        return common[i * (columns + 1) + j];
    };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            at(i, j) = before.at(qsizetype(i)) == after.at(qsizetype(j))
                ? at(i + 1, j + 1) + 1
                : std::max(at(i + 1, j), at(i, j + 1));
    }
    size_t i = 0;
    size_t j = 0;
    while (i < rows && j < columns) {
        if (before.at(qsizetype(i)) == after.at(qsizetype(j))) {
            runs.add(Kind::Same, before.at(qsizetype(i)));
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            runs.add(Kind::Removed, before.at(qsizetype(i++)));
        } else {
            runs.add(Kind::Added, after.at(qsizetype(j++)));
        }
    }
    runs.add(Kind::Removed, before.mid(qsizetype(i)).join(QString()));
    runs.add(Kind::Added, after.mid(qsizetype(j)).join(QString()));
}

} // namespace

QList<TextRun> wordDifference(const QString& before, const QString& after)
{
    const QStringList was = wordsOf(before);
    const QStringList is = wordsOf(after);
    const qsizetype shorter = std::min(was.size(), is.size());
    qsizetype front = 0;
    while (front < shorter && was.at(front) == is.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && was.at(was.size() - 1 - back) == is.at(is.size() - 1 - back))
        ++back;
    Runs runs;
    runs.add(Kind::Same, was.first(front).join(QString()));
    compare(
        runs, was.mid(front, was.size() - front - back), is.mid(front, is.size() - front - back));
    runs.add(Kind::Same, was.last(back).join(QString()));
    return runs.take();
}

} // namespace console::domain
