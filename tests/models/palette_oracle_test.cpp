// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/palette_index.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace console;
using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteIndex;
using models::PaletteKind;

namespace {

constexpr int none = 99;

//! Whether `typed` is one edit or less from `text`, or from a beginning of it: the table of optimal
//! string alignment, with nothing that makes it fast.
bool isNear(const QString& typed, const QString& text, bool whole)
{
    const qsizetype rows = typed.size() + 1;
    const qsizetype columns = text.size() + 1;
    QList<QList<qsizetype>> table(rows, QList<qsizetype>(columns, 0));
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column) {
            qsizetype least = row == 0 ? column : row;
            if (row > 0 && column > 0) {
                const bool same = typed.at(row - 1) == text.at(column - 1);
                least = std::min({table[row - 1][column] + 1, table[row][column - 1] + 1,
                    table[row - 1][column - 1] + (same ? 0 : 1)});
                if (row > 1 && column > 1 && typed.at(row - 1) == text.at(column - 2)
                    && typed.at(row - 2) == text.at(column - 1))
                    least = std::min(least, table[row - 2][column - 2] + 1);
            }
            table[row][column] = least;
        }
    }
    const QList<qsizetype>& last = table.last();
    return whole ? last.last() <= 1
                 : std::any_of(last.begin(), last.end(), [](qsizetype far) { return far <= 1; });
}

QStringList wordsFrom(const QString& name)
{
    QStringList rests;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name.at(at) != u' ' && (at == 0 || name.at(at - 1) == u' '))
            rests << name.mid(at);
    }
    return rests;
}

bool anyBegins(const QStringList& rests, const QString& word)
{
    return std::any_of(
        rests.begin(), rests.end(), [&](const QString& rest) { return rest.startsWith(word); });
}

bool anyNearly(const QStringList& rests, const QString& word, bool whole)
{
    return std::any_of(
        rests.begin(), rests.end(), [&](const QString& rest) { return isNear(word, rest, whole); });
}

int fitByWords(const QString& typed, const QStringList& rests)
{
    int edits = 0;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (anyBegins(rests, word))
            continue;
        if (word.size() < 4 || !anyNearly(rests, word, false))
            return none;
        ++edits;
    }
    return edits;
}

//! The rank of how `typed` fits, as the class says it; `none` when it does not.
int fitOf(const QString& typed, const QString& name)
{
    const QStringList rests = wordsFrom(name);
    if (name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    if (anyBegins(rests, typed))
        return 2;
    if (name.contains(typed))
        return 3;
    const int edits = typed.contains(u' ') ? fitByWords(typed, rests) : none;
    if (edits == 0)
        return 4;
    if (typed.size() > 1 && anyNearly(rests, typed, typed.size() < 4))
        return 5;
    return edits == 1 ? 6 : none;
}

QList<int> expected(const QList<PaletteEntry>& entries, const QString& typed, int most)
{
    QList<std::tuple<int, PaletteKind, qsizetype, int>> fits;
    for (int at = 0; at < entries.size(); ++at) {
        const PaletteEntry& entry = entries.at(at);
        if (const int fit = fitOf(typed, entry.name); fit != none)
            fits.append({fit, entry.kind, entry.name.size(), at});
    }
    std::sort(fits.begin(), fits.end());
    QList<int> found;
    for (const auto& fit : std::as_const(fits).mid(0, most))
        found << std::get<3>(fit);
    return found;
}

//! Few letters and short words, so that all kinds of fits come often.
struct Words {
    QRandomGenerator random{20261130};

    int below(int end) { return int(random.bounded(end)); }
    QChar letter() { return u"abcde"_s.at(below(5)); }
    QString word()
    {
        QString made;
        for (int left = 1 + below(7); left > 0; --left)
            made += letter();
        return made;
    }
    QString name()
    {
        QStringList words;
        for (int left = 1 + below(4); left > 0; --left)
            words << word();
        return words.join(u' ');
    }
    void edit(QString& text)
    {
        const qsizetype at = below(int(text.size()));
        switch (below(4)) {
        case 0:
            text[at] = letter();
            break;
        case 1:
            text.remove(at, 1);
            break;
        case 2:
            text.insert(at, letter());
            break;
        default:
            if (at + 1 < text.size())
                std::swap(text[at], text[at + 1]);
        }
    }
    //! A piece of a name or its words in another order, with up to two letters gone wrong.
    QString typed(const QString& name)
    {
        QStringList words = name.split(u' ');
        if (below(3) == 0)
            std::reverse(words.begin(), words.end());
        if (words.size() > 1 && below(3) == 0)
            words.removeFirst();
        QString text = words.join(u' ');
        text.truncate(1 + below(int(text.size())));
        for (int edits = below(3); edits > 0 && !text.isEmpty(); --edits)
            edit(text);
        return text.simplified();
    }
};

} // namespace

class PaletteOracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatReadingEveryNameFinds();
};

void PaletteOracleTest::findsWhatReadingEveryNameFinds()
{
    Words words;
    QList<PaletteEntry> entries;
    for (int i = 0; i < 150; ++i) {
        PaletteEntry entry;
        entry.kind = PaletteKind(words.below(7));
        entry.name = words.name();
        entries << entry;
    }
    const PaletteIndex index(entries);
    QHash<int, int> kinds; // of fits that were the best of a question
    for (int round = 0; round < 600; ++round) {
        const QString typed = words.typed(entries.at(words.below(150)).name);
        if (typed.isEmpty())
            continue;
        for (const int most : {3, 1000}) {
            const QList<int> wanted = expected(entries, typed, most);
            QVERIFY2(index.find(typed, most) == wanted, qPrintable(typed));
            if (!wanted.isEmpty())
                kinds[fitOf(typed, entries.at(wanted.first()).name)] += 1;
        }
    }
    // Else the questions would be too easy.
    for (int fit = 0; fit <= 6; ++fit)
        QVERIFY2(kinds.value(fit) > 3, qPrintable(QString::number(fit)));
}

QTEST_GUILESS_MAIN(PaletteOracleTest)
#include "palette_oracle_test.moc"
