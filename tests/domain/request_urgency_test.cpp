// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_urgency.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::RequestUrgency;
using domain::TimeLimit;

class RequestUrgencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsFromTheDay()
    {
        TimeLimit limit;
        limit.target = QDate(2026, 2, 20);
        limit.legal = QDate(2026, 3, 2);
        const auto on = [&](const QDate& day) {
            return domain::urgency(limit, day);
        };
        QCOMPARE(on(QDate(2026, 2, 19)), RequestUrgency::OnTime);
        QCOMPARE(on(QDate(2026, 2, 20)), RequestUrgency::DueSoon);
        QCOMPARE(on(QDate(2026, 3, 1)), RequestUrgency::DueSoon);
        QCOMPARE(on(QDate(2026, 3, 2)), RequestUrgency::DueToday);
        QCOMPARE(on(QDate(2026, 3, 3)), RequestUrgency::Overdue);
        limit.paused = true;
        QCOMPARE(on(QDate(2026, 3, 3)), RequestUrgency::Paused);
    }

    void whatIsDoneAtOnceIsDueSoonAtOnce()
    {
        TimeLimit limit;
        limit.target = QDate(2026, 2, 20);
        limit.legal = QDate(2026, 3, 2);
        limit.alertOn = QDate(2026, 2, 3);
        limit.paused = true;
        QCOMPARE(domain::urgency(limit, QDate(2026, 2, 2)), RequestUrgency::Paused);
        QCOMPARE(domain::urgency(limit, QDate(2026, 2, 3)), RequestUrgency::DueSoon);
        limit.paused = false;
        QCOMPARE(domain::urgency(limit, QDate(2026, 2, 3)), RequestUrgency::DueSoon);
        QCOMPARE(domain::urgency(limit, QDate(2026, 3, 2)), RequestUrgency::DueToday);
        QCOMPARE(domain::urgency(limit, QDate(2026, 3, 3)), RequestUrgency::Overdue);
    }

    void aCaseIsQueuedByWhatPressesMost()
    {
        const QDate today(2026, 2, 20);
        TimeLimit later;
        later.target = QDate(2026, 2, 27);
        later.legal = QDate(2026, 3, 10);
        TimeLimit soon = later;
        soon.legal = QDate(2026, 3, 9);
        TimeLimit paused = later;
        paused.legal = QDate(2026, 2, 10);
        paused.paused = true;
        QCOMPARE(domain::mostUrgent({}, today), std::optional<qsizetype>());
        QCOMPARE(domain::mostUrgent({later, soon}, today), std::optional<qsizetype>(1));
        QCOMPARE(domain::mostUrgent({paused, later}, today), std::optional<qsizetype>(1));
        TimeLimit targetCame = later;
        targetCame.target = today;
        targetCame.legal = QDate(2026, 3, 20);
        QCOMPARE(domain::mostUrgent({soon, targetCame}, today), std::optional<qsizetype>(1));
        TimeLimit sameDay = later;
        sameDay.target = QDate(2026, 2, 26);
        QCOMPARE(domain::mostUrgent({later, sameDay}, today), std::optional<qsizetype>(1));
    }

    void wordsAreTheirOwn()
    {
        QSet<QString> words;
        for (const RequestUrgency urgency : {RequestUrgency::Overdue, RequestUrgency::DueToday,
                 RequestUrgency::DueSoon, RequestUrgency::OnTime, RequestUrgency::Paused})
            words.insert(domain::wireName(urgency));
        QCOMPARE(words,
            QSet<QString>(
                {u"overdue"_s, u"due_today"_s, u"due_soon"_s, u"on_time"_s, u"paused"_s}));
    }
};

QTEST_GUILESS_MAIN(RequestUrgencyTest)
#include "request_urgency_test.moc"
