// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/public_holidays.h"
#include "domain/time_limit.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::Regulation;
using domain::TimeLimitFacts;
using domain::TimeRule;

namespace {

TimeLimitFacts facts(Regulation regulation)
{
    TimeLimitFacts facts;
    facts.regulation = regulation;
    facts.right = domain::DataRight::Restriction;
    facts.receivedAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    facts.zone = u"Europe/Paris"_s;
    facts.pauses = {{domain::RequestPause::Kind::Identity, QDate(2026, 2, 2), QDate(2026, 2, 5)}};
    facts.extension = {
        domain::RequestExtension::Reason::Number, u"Ninety of them at once"_s, QDate(2026, 2, 20)};
    return facts;
}

QStringList sentences(const TimeLimitFacts& facts, const QDate& today)
{
    QStringList sentences;
    const domain::TimeLimit limit
        = domain::timeLimit(facts, *domain::builtInCalendar(u"fr"_s), today).value();
    for (const domain::TimeStep& step : limit.trace)
        sentences.append(domain::sentence(step));
    return sentences;
}

} // namespace

class TimeStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsTheComputation()
    {
        QCOMPARE(sentences(facts(Regulation::Gdpr), QDate(2026, 6, 1)).join(u'\n'),
            u"The request came on Sat 31 Jan 2026, by the time of Europe/Paris (GDPR, article "
            "12(3)).\n"
            "Public holidays are those of the calendar fr 1.\n"
            "Receipt is confirmed within 3 working day(s), by Wed 4 Feb 2026.\n"
            "Sat 31 Jan 2026 plus 1 month(s) is Sat 28 Feb 2026, the last day of a month without "
            "that day (GDPR, article 12(3); Regulation (EEC, Euratom) 1182/71, article 3(2)(c); "
            "C-171/03).\n"
            "The person was asked on Mon 2 Feb 2026 and answered on Thu 5 Feb 2026: 3 day(s) "
            "more, Tue 3 Mar 2026 (GDPR, article 12(6)).\n"
            "Tue 3 Mar 2026 is a working day (Regulation (EEC, Euratom) 1182/71, articles 2 and "
            "3(4)).\n"
            "Sat 31 Jan 2026 plus 3 month(s) is Thu 30 Apr 2026, the last day of a month without "
            "that day (GDPR, article 12(3)).\n"
            "The person was asked on Mon 2 Feb 2026 and answered on Thu 5 Feb 2026: 3 day(s) "
            "more, Sun 3 May 2026 (GDPR, article 12(6)).\n"
            "Sun 3 May 2026 is no working day (a weekend), so the period ends on the next: Mon 4 "
            "May 2026 (Regulation (EEC, Euratom) 1182/71, articles 2 and 3(4)).\n"
            "Sun 3 May 2026 is no working day (a weekend), and the last one before it is Thu 30 "
            "Apr 2026.\n"
            "Our own target is 5 working day(s) before Thu 30 Apr 2026: Thu 23 Apr 2026.\n"
            "A letter that refuses is due by Tue 3 Mar 2026 (GDPR, article 12(4)).\n"
            "To be done at once: there is an alert after 2 working day(s), on Tue 3 Feb 2026 "
            "(GDPR, article 18)."_s);
    }

    void tellsThatOfCalifornia()
    {
        QCOMPARE(sentences(facts(Regulation::Ccpa), QDate(2026, 6, 1)).join(u'\n'),
            u"The request came on Sat 31 Jan 2026, by the time of Europe/Paris (11 CCR "
            "7021(b)).\n"
            "Public holidays are those of the calendar fr 1.\n"
            "Receipt is confirmed within 10 working day(s), by Fri 13 Feb 2026 (11 CCR "
            "7021(a)).\n"
            "Sat 31 Jan 2026 plus 45 day(s) is Tue 17 Mar 2026 (11 CCR 7021(b)).\n"
            "Sat 31 Jan 2026 plus 90 day(s) is Fri 1 May 2026 (11 CCR 7021(b)).\n"
            "Fri 1 May 2026 is no working day (Labour Day), and the last one before it is Thu 30 "
            "Apr 2026.\n"
            "Our own target is 5 working day(s) before Thu 30 Apr 2026: Thu 23 Apr 2026.\n"
            "A letter that refuses is due by Fri 1 May 2026 (11 CCR 7021(b))."_s);
    }

    void namesTheLawOfTheKingdom()
    {
        const QString told = sentences(facts(Regulation::UkGdpr), QDate(2026, 6, 1)).join(u'\n');
        QVERIFY(told.contains(u"(UK GDPR, article 12(3); Regulation"_s));
        QVERIFY(told.contains(u"(UK GDPR, article 12A)"_s));
        QVERIFY(told.contains(u"(UK GDPR, article 12(4))"_s));
        QVERIFY(told.endsWith(u"(UK GDPR, article 18)."_s));
        QVERIFY(!told.contains(u"(GDPR"_s));
        TimeLimitFacts marketing = facts(Regulation::UkGdpr);
        marketing.right = domain::DataRight::MarketingObjection;
        QVERIFY(sentences(marketing, QDate(2026, 6, 1))
                    .last()
                    .endsWith(u"(UK GDPR, article 21(3))."_s));
    }

    void tellsOfAnOpenQuestion()
    {
        TimeLimitFacts open = facts(Regulation::Gdpr);
        open.extension.reset();
        open.pauses.first().answeredOn.reset();
        QVERIFY(sentences(open, QDate(2026, 2, 12))
                    .contains(u"The person was asked on Mon 2 Feb 2026 and has not answered: 10 "
                              "day(s) more so far, Tue 10 Mar 2026 (GDPR, article 12(6))."_s));
        open.pauses.first().kind = domain::RequestPause::Kind::Clarification;
        QVERIFY(sentences(open, QDate(2026, 2, 12))
                    .join(u'\n')
                    .contains(u"Tue 10 Mar 2026 (GDPR, recital 63).\n"_s));
    }

    void namesTheHolidayThatMovesTheEnd()
    {
        TimeLimitFacts easter = facts(Regulation::Gdpr);
        easter.receivedAt = QDateTime(QDate(2026, 3, 6), QTime(12, 0), Qt::UTC);
        easter.pauses.clear();
        easter.extension.reset();
        QVERIFY(sentences(easter, QDate(2026, 4, 1))
                    .join(u'\n')
                    .contains(u"Mon 6 Apr 2026 is no working day (Easter Monday), so the period "
                              "ends on the next: Tue 7 Apr 2026 ("_s));
    }

    void rulesHaveWordsOfTheirOwn()
    {
        QSet<QString> words;
        for (const TimeRule rule :
            {TimeRule::D1, TimeRule::D2, TimeRule::D3, TimeRule::D4, TimeRule::D5, TimeRule::D6,
                TimeRule::D7, TimeRule::D8, TimeRule::D9, TimeRule::D10, TimeRule::Letter}) {
            QCOMPARE(domain::timeRuleOf(domain::wireName(rule)), std::optional(rule));
            words.insert(domain::wireName(rule));
        }
        QCOMPARE(words.size(), 11);
        QCOMPARE(domain::timeRuleOf(u"D11"_s), std::optional<TimeRule>());
        for (const Regulation regulation : domain::allRegulations)
            QCOMPARE(domain::regulationOf(domain::wireName(regulation)), std::optional(regulation));
        for (const domain::DataRight right : domain::allDataRights)
            QCOMPARE(domain::dataRightOf(domain::wireName(right)), std::optional(right));
        for (const auto kind :
            {domain::RequestPause::Kind::Identity, domain::RequestPause::Kind::Clarification})
            QCOMPARE(domain::pauseKindOf(domain::wireName(kind)), std::optional(kind));
        for (const auto reason : {domain::RequestExtension::Reason::Complexity,
                 domain::RequestExtension::Reason::Number})
            QCOMPARE(domain::extensionReasonOf(domain::wireName(reason)), std::optional(reason));
        QCOMPARE(domain::regulationOf(u"lgpd"_s), std::optional<Regulation>());
    }
};

QTEST_GUILESS_MAIN(TimeStepTest)
#include "time_step_test.moc"
