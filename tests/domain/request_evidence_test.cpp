// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_examples.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::GivenEvidence;
using domain::MoveEvidence;
using domain::RequestMove;
using domain::RequestStatus;

namespace {

using Change = std::function<void(GivenEvidence&)>;

//! Checks evidence of one kind alone, with what it depends on.
base::Result<base::Done> check(
    const QList<MoveEvidence>& evidence, const GivenEvidence& given, const QDate& today)
{
    const domain::RequestFacts facts
        = tests::readyCase(RequestStatus::Assessing, RequestStatus::Review);
    return domain::checkEvidence(
        {RequestStatus::Assessing, RequestStatus::Review, u"-"_s, evidence}, facts, given, today);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class RequestEvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAskForTheirEvidence_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QStringList>("fields");
        // The fields in which each row of the table asks for something, one after the other.
        QTest::newRow("2") << u"2"_s << QStringList{u"reason"_s, u"question"_s, u"askedOn"_s};
        QTest::newRow("3") << u"3"_s << QStringList{u"method"_s};
        QTest::newRow("3a") << u"3a"_s << QStringList{u"reason"_s};
        QTest::newRow("4") << u"4"_s << QStringList{u"message"_s, u"messageHash"_s, u"sentOn"_s};
        QTest::newRow("5") << u"5"_s << QStringList{u"method"_s};
        QTest::newRow("7") << u"7"_s << QStringList{u"message"_s, u"messageHash"_s, u"sentOn"_s};
        QTest::newRow("8") << u"8"_s << QStringList{u"keptCase"_s};
        QTest::newRow("9") << u"9"_s << QStringList();
        QTest::newRow("10") << u"10"_s << QStringList();
        QTest::newRow("11") << u"11"_s << QStringList();
        QTest::newRow("12") << u"12"_s << QStringList{u"reason"_s};
        QTest::newRow("14") << u"14"_s
                            << QStringList{
                                   u"message"_s, u"messageHash"_s, u"sentOn"_s, u"remedies"_s};
        QTest::newRow("15") << u"15"_s << QStringList{u"message"_s};
        QTest::newRow("16") << u"16"_s << QStringList{u"reason"_s};
        QTest::newRow("17") << u"17"_s << QStringList();
    }

    void movesAskForTheirEvidence()
    {
        QFETCH(const QString, row);
        for (const RequestMove& move : domain::requestMoves()) {
            if (move.row == row)
                QTEST(fieldsOf(move), "fields");
        }
    }

    void bothWaysOfSomeRowsDiffer()
    {
        const auto fields = [](RequestStatus from, RequestStatus to) {
            return fieldsOf(domain::requestMove(from, to).value());
        };
        using S = RequestStatus;
        QCOMPARE(fields(S::Assessing, S::Clarification),
            QStringList({u"reason"_s, u"question"_s, u"askedOn"_s}));
        QCOMPARE(fields(S::Clarification, S::Assessing), QStringList({u"answeredOn"_s}));
        QCOMPARE(fields(S::Review, S::Fulfilled),
            QStringList({u"message"_s, u"messageHash"_s, u"sentOn"_s}));
        QCOMPARE(fields(S::Review, S::PartiallyFulfilled),
            QStringList({u"message"_s, u"messageHash"_s, u"sentOn"_s, u"remedies"_s}));
    }

    void refusesWhatProvesNothing_data()
    {
        QTest::addColumn<MoveEvidence>("evidence");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, MoveEvidence evidence, const Change& change,
                             const QString& code) {
            QTest::newRow(name) << evidence << change << code;
        };
        using E = MoveEvidence;
        using G = GivenEvidence;
        row(
            "short", E::Reason, [](G& g) { g.reason = u"  too short  "_s.left(10); },
            u"move.reason"_s);
        row("ten", E::Reason, [](G& g) { g.reason = QString(10, u'x'); }, {});
        row("longest", E::Reason, [](G& g) { g.reason = QString(2000, u'x'); }, {});
        row(
            "long", E::Reason, [](G& g) { g.reason = QString(2001, u'x'); }, u"move.reason"_s);
        row(
            "question", E::Question, [](G& g) { g.question.clear(); }, u"move.question"_s);
        row(
            "asked before", E::Question, [](G& g) { g.askedOn = QDate(2026, 3, 9); },
            u"move.asked"_s);
        row(
            "asked later", E::Question, [](G& g) { g.askedOn = QDate(2026, 6, 2); },
            u"move.asked"_s);
        row(
            "no day", E::Answered, [](G& g) { g.answeredOn = QDate(); }, u"move.answered"_s);
        row(
            "answered later", E::Answered, [](G& g) { g.answeredOn = QDate(2026, 6, 2); },
            u"move.answered"_s);
        row(
            "other way", E::IdentityMethod, [](G& g) { g.method = domain::IdentityMethod::Other; },
            u"move.method.text"_s);
        row("other way, told", E::IdentityMethod,
            [](G& g) {
                g.method = domain::IdentityMethod::Other;
                g.methodText = u"Called back by phone"_s;
            },
            {});
        row(
            "blank", E::Message, [](G& g) { g.message = u" \n"_s; }, u"move.message"_s);
        row(
            "long name", E::Message, [](G& g) { g.message = QString(201, u'x'); },
            u"move.message"_s);
        row("longest name", E::Message, [](G& g) { g.message = QString(200, u'x'); }, {});
        row("no hash of what came", E::Message, [](G& g) { g.messageHash.clear(); }, {});
        row(
            "sent later", E::SentOn, [](G& g) { g.sentOn = QDate(2026, 6, 2); }, u"move.sent"_s);
        row(
            "sent never", E::SentOn, [](G& g) { g.sentOn.reset(); }, u"move.sent"_s);
        row(
            "no complaint", E::Remedies, [](G& g) { g.namesComplaint = false; },
            u"move.remedies"_s);
        row(
            "no remedy", E::Remedies, [](G& g) { g.namesRemedy = false; }, u"move.remedies"_s);
        row(
            "itself", E::KeptCase, [](G& g) { g.keptCase->isItself = true; }, u"move.kept-case"_s);
        row(
            "of another", E::KeptCase, [](G& g) { g.keptCase->samePerson = false; },
            u"move.kept-case"_s);
        row(
            "for something else", E::KeptCase,
            [](G& g) { g.keptCase->rights = {domain::DataRight::Erasure}; }, u"move.kept-case"_s);
        row("for more", E::KeptCase,
            [](G& g) { g.keptCase->rights.append(domain::DataRight::Erasure); }, {});
        row(
            "closed", E::KeptCase, [](G& g) { g.keptCase->status = RequestStatus::Fulfilled; },
            u"move.kept-case"_s);
    }

    void refusesWhatProvesNothing()
    {
        QFETCH(const MoveEvidence, evidence);
        QFETCH(const Change, change);
        const QDate today(2026, 6, 1);
        GivenEvidence given = tests::fullEvidence();
        QVERIFY(check({evidence}, given, today));
        change(given);
        const auto checked = check({evidence}, given, today);
        QTEST(checked ? QString() : checked.error().code, "code");
        if (!checked) {
            QCOMPARE(checked.error().kind, base::ApiError::Kind::InvalidInput);
            QVERIFY(!checked.error().message.isEmpty());
        }
    }

    void whatWeSentHasItsHash()
    {
        GivenEvidence given = tests::fullEvidence();
        const QList<MoveEvidence> letter{MoveEvidence::Message, MoveEvidence::SentOn};
        QVERIFY(check(letter, given, QDate(2026, 6, 1)));
        for (const QString& hash : {QString(), QString(63, u'a'), QString(64, u'g')}) {
            given.messageHash = hash;
            QCOMPARE(check(letter, given, QDate(2026, 6, 1)).error().code, u"move.message.hash"_s);
        }
    }

    void whatProvesWithoutACheckIsAnAccountOrTheAddress()
    {
        domain::RequestFacts facts
            = tests::readyCase(RequestStatus::Received, RequestStatus::Assessing);
        GivenEvidence given = tests::fullEvidence();
        const domain::Mover mover = tests::secondPerson();
        QVERIFY(domain::checkedMove(facts, RequestStatus::Assessing, given, mover));
        given.method = domain::IdentityMethod::Other;
        given.methodText = u"Called back by phone"_s;
        QCOMPARE(domain::checkedMove(facts, RequestStatus::Assessing, given, mover).error().field,
            u"method"_s);
        facts.status = RequestStatus::IdentityCheck;
        QVERIFY(domain::checkedMove(facts, RequestStatus::Assessing, given, mover));
    }

    void anOpenQuestionIsAnsweredBeforeItProves()
    {
        domain::RequestFacts facts
            = tests::readyCase(RequestStatus::IdentityCheck, RequestStatus::Assessing);
        facts.identityOpen = true;
        const RequestMove move
            = domain::requestMove(facts.status, RequestStatus::Assessing).value();
        QCOMPARE(domain::neededEvidence(move, facts),
            (QList{MoveEvidence::IdentityMethod, MoveEvidence::Answered}));
        GivenEvidence given = tests::fullEvidence();
        given.answeredOn.reset();
        QCOMPARE(domain::checkEvidence(move, facts, given, QDate(2026, 6, 1)).error().code,
            u"move.answered"_s);
        given.askedOn = QDate(2026, 3, 12);
        given.answerUntil = QDate(2026, 3, 11);
        QCOMPARE(check({MoveEvidence::Question}, given, QDate(2026, 6, 1)).error().code,
            u"move.until"_s);
    }

    void onlyWhatTheMoveNeedsIsKept()
    {
        const GivenEvidence full = tests::fullEvidence();
        const GivenEvidence kept = domain::usedEvidence({MoveEvidence::Message}, full);
        QCOMPARE(kept.message, full.message);
        QVERIFY(kept.reason.isEmpty() && kept.question.isEmpty() && !kept.method);
        QVERIFY(!kept.sentOn && kept.messageHash.isEmpty() && !kept.namesRemedy && !kept.keptCase);
        const GivenEvidence all = domain::usedEvidence(
            {MoveEvidence::Reason, MoveEvidence::Question, MoveEvidence::Answered,
                MoveEvidence::IdentityMethod, MoveEvidence::SentOn, MoveEvidence::Remedies,
                MoveEvidence::KeptCase},
            full);
        QCOMPARE(all.reason, full.reason);
        QCOMPARE(all.question, full.question);
        QCOMPARE(all.askedOn, full.askedOn);
        QCOMPARE(all.answeredOn, full.answeredOn);
        QCOMPARE(all.method, full.method);
        QCOMPARE(all.messageHash, full.messageHash);
        QCOMPARE(all.sentOn, full.sentOn);
        QVERIFY(all.namesComplaint && all.namesRemedy && all.keptCase && all.message.isEmpty());
    }

    void wordsAreTheirOwn()
    {
        for (const auto method : {domain::IdentityMethod::AccountSession,
                 domain::IdentityMethod::EmailLoop, domain::IdentityMethod::Other})
            QCOMPARE(domain::identityMethodOf(domain::wireName(method)), std::optional(method));
        for (const auto role : {domain::RequestRole::Undetermined, domain::RequestRole::Controller,
                 domain::RequestRole::Processor})
            QCOMPARE(domain::requestRoleOf(domain::wireName(role)), std::optional(role));
        using State = domain::RequestTask::State;
        for (const auto state :
            {State::Todo, State::Sent, State::Confirmed, State::NotApplicable, State::Failed})
            QCOMPARE(domain::taskStateOf(domain::wireName(state)), std::optional(state));
        QCOMPARE(domain::wireName(State::NotApplicable), u"not_applicable"_s);
        QVERIFY(!domain::identityMethodOf(u"passport"_s));
    }

private:
    //! What is asked for while nothing is given, then what after that was given, and so on.
    static QStringList fieldsOf(const RequestMove& move)
    {
        const domain::RequestFacts facts = tests::readyCase(move.from, move.to);
        const GivenEvidence full = tests::fullEvidence();
        GivenEvidence given;
        QStringList fields;
        while (const auto checked = missing(move, facts, given)) {
            fields.append(*checked);
            give(*checked, full, given);
        }
        return fields;
    }

    static std::optional<QString> missing(
        const RequestMove& move, const domain::RequestFacts& facts, const GivenEvidence& given)
    {
        const auto checked = domain::checkEvidence(move, facts, given, QDate(2026, 6, 1));
        return checked ? std::nullopt : std::optional(checked.error().field);
    }

    static void give(const QString& field, const GivenEvidence& full, GivenEvidence& given)
    {
        if (field == "reason"_L1)
            given.reason = full.reason;
        else if (field == "question"_L1)
            given.question = full.question;
        else if (field == "askedOn"_L1)
            given.askedOn = full.askedOn;
        else if (field == "answeredOn"_L1)
            given.answeredOn = full.answeredOn;
        else if (field == "method"_L1)
            given.method = full.method;
        else if (field == "message"_L1)
            given.message = full.message;
        else if (field == "messageHash"_L1)
            given.messageHash = full.messageHash;
        else if (field == "sentOn"_L1)
            given.sentOn = full.sentOn;
        else if (field == "remedies"_L1)
            given.namesComplaint = given.namesRemedy = true;
        else
            given.keptCase = full.keptCase;
    }
};

QTEST_GUILESS_MAIN(RequestEvidenceTest)
#include "request_evidence_test.moc"
