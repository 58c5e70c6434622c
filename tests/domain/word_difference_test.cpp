// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/word_difference.h"

#include "domain/listing_examples.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::TextRun;
using Kind = domain::TextRun::Kind;

namespace {
QString side(const QList<TextRun>& runs, Kind other)
{
    QString text;
    for (const TextRun& run : runs) {
        if (run.kind != other)
            text += run.text;
    }
    return text;
}
} // namespace

class WordDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeWordsAreTold()
    {
        QCOMPARE(domain::wordDifference(u"Customer support"_s, u"Customer Support and chat"_s),
            (QList<TextRun>{{Kind::Same, u"Customer "_s}, {Kind::Removed, u"support"_s},
                {Kind::Added, u"Support and chat"_s}}));
        QCOMPARE(domain::wordDifference(u"a b c d"_s, u"a x c d"_s),
            (QList<TextRun>{{Kind::Same, u"a "_s}, {Kind::Removed, u"b"_s}, {Kind::Added, u"x"_s},
                {Kind::Same, u" c d"_s}}));
        QCOMPARE(domain::wordDifference(u"same"_s, u"same"_s),
            (QList<TextRun>{{Kind::Same, u"same"_s}}));
        QCOMPARE(domain::wordDifference({}, u"new"_s), (QList<TextRun>{{Kind::Added, u"new"_s}}));
        QVERIFY(domain::wordDifference({}, {}).isEmpty());
    }

    void whatIsInTheMiddleIsFound()
    {
        // Neither begins nor ends alike: only the longest common part tells "keeps this".
        QCOMPARE(domain::wordDifference(u"old keeps this gone"_s, u"new keeps this here"_s),
            (QList<TextRun>{{Kind::Removed, u"old"_s}, {Kind::Added, u"new"_s},
                {Kind::Same, u" keeps this "_s}, {Kind::Removed, u"gone"_s},
                {Kind::Added, u"here"_s}}));
    }

    void bothSidesComeBack()
    {
        QStringList texts = tests::nastyTexts();
        texts << u"a\U0001f600b"_s << u"a\U0001f601b"_s << u"e\u0301te"_s << u"two\nlines"_s;
        for (const QString& before : std::as_const(texts)) {
            for (const QString& after : std::as_const(texts)) {
                const auto runs = domain::wordDifference(before, after);
                QCOMPARE(side(runs, Kind::Added), before);
                QCOMPARE(side(runs, Kind::Removed), after);
                for (const TextRun& run : runs)
                    QVERIFY(!run.text.isEmpty() && !run.text.front().isLowSurrogate());
            }
        }
    }

    void longTextsTakeNoTime()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"%1 "_s.arg(i);
            after += u"%1 "_s.arg(i * 7);
        }
        const auto runs = domain::wordDifference(before, after);
        QCOMPARE(side(runs, Kind::Added), before);
        QCOMPARE(side(runs, Kind::Removed), after);
        QVERIFY(runs.size() <= 4);
    }
};

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "word_difference_test.moc"
