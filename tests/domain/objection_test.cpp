// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/objection.h"

#include <QTest>

using namespace console::domain;
using namespace Qt::StringLiterals;
using State = ObjectionState;

class ObjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSettledStaysSo()
    {
        for (const State state :
            {State::Accommodated, State::Withdrawn, State::Terminated, State::Dismissed}) {
            QVERIFY(statesAfter(state).isEmpty());
            QVERIFY(!needsDecision(state));
            QVERIFY(statesAfter(State::Open).contains(state));
            QVERIFY(statesAfter(State::Discussing).contains(state));
        }
        QVERIFY(statesAfter(State::Open).contains(State::Discussing));
        QVERIFY(!statesAfter(State::Discussing).contains(State::Open));
        const auto again = objectionOutcome(State::Dismissed, State::Accommodated, u"Yes."_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"objection.state"_s);
    }

    void everyDecisionSaysWhatCameOfIt()
    {
        QCOMPARE(objectionOutcome(State::Open, State::Dismissed, {}).error().code,
            u"objection.outcome"_s);
        QCOMPARE(objectionOutcome(State::Open, State::Dismissed, QString(2001, u'x')).error().field,
            u"outcome"_s);
        QVERIFY(objectionOutcome(State::Open, State::Withdrawn, {}).has_value());
        QCOMPARE(
            objectionOutcome(State::Open, State::Discussing, u" We talk. "_s).value_or(QString()),
            u"We talk."_s);
    }

    void aTextHasItsLengths()
    {
        QVERIFY(objectionText(QString(10, u'x')).has_value());
        QVERIFY(objectionText(QString(2000, u'x')).has_value());
        for (const QString& wrong : {QString(9, u'x'), QString(2001, u'x'), QString(20, u' ')})
            QCOMPARE(objectionText(wrong).error().code, u"objection.text"_s);
    }

    void itComesBetweenThePublicationAndToday()
    {
        const QDate published(2026, 11, 2);
        const QDate today(2026, 11, 30);
        QVERIFY(objectionDay(published, published, today).has_value());
        QVERIFY(objectionDay(today, published, today).has_value());
        for (const QDate& wrong : {QDate(), published.addDays(-1), today.addDays(1)})
            QCOMPARE(objectionDay(wrong, published, today).error().field, u"receivedOn"_s);
    }

    void aDayTooManyIsLate()
    {
        Objection objection;
        objection.until = QDate(2026, 12, 30);
        objection.receivedOn = objection.until;
        QVERIFY(!objection.isLate() && objection.needsDecision());
        objection.receivedOn = objection.until.addDays(1);
        QVERIFY(objection.isLate());
        objection.overtaken = true;
        QVERIFY(!objection.needsDecision());
    }

    void wordsLeadBack()
    {
        for (const char* word :
            {"open", "discussing", "accommodated", "withdrawn", "terminated", "dismissed"}) {
            const QString name = QString::fromLatin1(word);
            QCOMPARE(wireName(objectionState(name).value()), name);
        }
        QVERIFY(!objectionState(u"upheld"_s));
        QVERIFY(!objectionGround(u"taste"_s));
    }
};

QTEST_GUILESS_MAIN(ObjectionTest)
#include "objection_test.moc"
