// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_test.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

const QStringList rights{u"access"_s, u"portability"_s};

QString pathOf(const QJsonObject& seen, const QString& rest)
{
    return requestsPath(QString(u'/' + refOf(seen) + rest));
}

QJsonObject rightIn(const QJsonObject& seen, const QString& right)
{
    const QJsonArray all = seen["rights"_L1].toArray();
    for (const QJsonValue& each : all) {
        if (each["right"_L1].toString() == right)
            return each.toObject();
    }
    return {};
}

bool isOpenTo(const QJsonObject& seen, S to)
{
    const QJsonArray moves = seen["moves"_L1].toArray();
    for (const QJsonValue& move : moves) {
        if (move["to"_L1].toString() == domain::wireName(to))
            return move["obstacles"_L1].toArray().isEmpty();
    }
    return false;
}

//! Who does what in one case, as places in a list of two people.
struct Story {
    QList<int> deciders; //!< of each right
    bool secondFirst = false; //!< the second right is decided first
    int sender = 0; //!< to review

    [[nodiscard]] bool mayClose(int person) const
    {
        return person != sender && !deciders.contains(person);
    }
};

QList<Story> allStories()
{
    QList<Story> stories;
    for (int bits = 0; bits < 16; ++bits)
        stories.append({.deciders = {bits & 1, (bits >> 1) & 1},
            .secondFirst = (bits & 4) != 0,
            .sender = (bits >> 3) & 1});
    return stories;
}

} // namespace

//! Four eyes in a case with several rights: for each of them two people.
class ServiceRequestSecondTest : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsTheirOwnSecond_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < allStories().size(); ++i)
            QTest::newRow(qPrintable(QString::number(i, 2))) << i;
    }
    void nobodyIsTheirOwnSecond()
    {
        QFETCH(const int, number);
        const Story story = allStories().at(number);
        callBoth();
        QJsonObject seen = inReview(story);
        QVERIFY(!seen.isEmpty());
        const int closer = 1 - story.sender;
        for (int person = 0; person < 2; ++person) {
            const QJsonObject looked = m_people.at(person)->get(pathOf(seen, {})).object();
            QCOMPARE(isOpenTo(looked, S::Fulfilled), story.mayClose(person));
            if (!story.mayClose(person)) {
                const ServiceAnswer refused = closed(person, seen);
                QCOMPARE(refused.status, 403);
                QCOMPARE(refused.code(), u"request.four-eyes"_s);
            }
        }
        for (int i = 0; i < rights.size(); ++i) {
            if (story.deciders.at(i) != closer)
                continue;
            QCOMPARE(agreed(closer, seen, rights.at(i)).code(), u"request.four-eyes"_s);
            QCOMPARE(closed(closer, seen).status, 403);
            const ServiceAnswer agreement = agreed(story.sender, seen, rights.at(i));
            QCOMPARE(agreement.status, 200);
            seen = agreement.object();
        }
        const ServiceAnswer end = closed(closer, seen);
        QVERIFY2(end.status == 200, end.body.constData());
        QCOMPARE(statusOf(end.object()), S::Fulfilled);
    }

    void anAgreementIsToWhatWasRecorded()
    {
        callBoth();
        QJsonObject seen = inReview({.deciders = {0, 0}, .secondFirst = false, .sender = 0});
        QCOMPARE(rightIn(seen, rights.first())["decidedBy"_L1]["userId"_L1].toString(),
            ServiceFixture::userOf(*m_people.first()));
        seen = agreed(1, seen, rights.first()).object();
        QCOMPARE(rightIn(seen, rights.first())["secondedBy"_L1]["userId"_L1].toString(),
            ServiceFixture::userOf(*m_people.last()));
        QCOMPARE(agreed(1, seen, rights.last(), seen["rev"_L1].toInteger() - 1).status, 412);
        // Whoever says it anew has recorded it, and nobody has agreed to that.
        seen = decided(1, seen, rights.first()).object();
        QVERIFY(!rightIn(seen, rights.first()).contains("secondedBy"_L1));
        QCOMPARE(closed(1, seen).code(), u"request.four-eyes"_s);
        // Taken back, there is nothing to agree to.
        seen = m_people.first()
                   ->send("PUT", pathOf(seen, u"/rights/"_s + rights.first()), QJsonObject(),
                       ifSeen(seen))
                   .object();
        QVERIFY(!rightIn(seen, rights.first()).contains("decidedBy"_L1));
        QCOMPARE(agreed(1, seen, rights.first()).code(), u"request.right.undecided"_s);
    }

    void aRefusalWithoutWorkNeedsTwoAsWell()
    {
        callBoth();
        const QJsonObject seen = m_scene->readyCase(S::Assessing, S::Refused);
        QCOMPARE(m_scene->move(seen, S::Refused).code(), u"request.four-eyes"_s);
        const ServiceAnswer agreement = agreed(1, seen, rights.first());
        QCOMPARE(agreement.status, 200);
        QCOMPARE(m_scene->move(agreement.object(), S::Refused).status, 200);
    }

    void theListSaysForWhomACaseWaits_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < allStories().size(); ++i)
            QTest::newRow(qPrintable(QString::number(i, 2))) << i;
    }
    void theListSaysForWhomACaseWaits()
    {
        QFETCH(const int, number);
        const Story story = allStories().at(number);
        callBoth();
        const QJsonObject seen = inReview(story);
        QVERIFY(!seen.isEmpty());
        for (int person = 0; person < 2; ++person) {
            // Something that the other one recorded, or sent where nothing of one's own is open.
            const bool agrees = story.deciders.contains(1 - person);
            const QJsonObject listed = inList(person, seen);
            QCOMPARE(listed["awaitsSecond"_L1].toBool(), agrees || story.mayClose(person));
            QCOMPARE(listed["preparer"_L1]["userId"_L1].toString(),
                ServiceFixture::userOf(*m_people.at(story.sender)));
            QVERIFY(!listed["preparer"_L1]["name"_L1].toString().isEmpty());
            const QJsonObject right = listed["rights"_L1][0].toObject();
            QVERIFY(!right.contains("decidedBy"_L1));
        }
    }

    void whatIsAgreedToWaitsForNobody()
    {
        callBoth();
        QJsonObject seen = inReview({.deciders = {0, 0}, .secondFirst = false, .sender = 1});
        QVERIFY(inList(1, seen)["awaitsSecond"_L1].toBool());
        QVERIFY(!inList(0, seen).contains("awaitsSecond"_L1));
        for (const QString& right : rights)
            seen = agreed(1, seen, right).object();
        QVERIFY(!inList(1, seen).contains("awaitsSecond"_L1));
        QVERIFY2(inList(0, seen)["awaitsSecond"_L1].toBool(), "it may be closed now");
        QCOMPARE(closed(0, seen).status, 200);
        QVERIFY(!inList(0, seen).contains("awaitsSecond"_L1));
    }

    void whoOnlyReadsIsNobodysSecond()
    {
        callBoth();
        const QJsonObject seen = inReview({.deciders = {0, 0}, .secondFirst = false, .sender = 0});
        ServiceClient auditor
            = m_fixture->memberClient(m_scene->worker, u"audit@acme.example"_s, u"member"_s);
        m_scene->worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(auditor)),
            {{u"role"_s, u"auditor"_s}});
        m_people.append(&auditor);
        const QJsonObject listed = inList(2, seen);
        QCOMPARE(listed["ref"_L1].toString(), refOf(seen));
        QVERIFY(!listed.contains("awaitsSecond"_L1));
    }

    void ofSeveralAtOnceEachNeedsItsSecond()
    {
        callBoth();
        QJsonArray cases;
        for (const int decider : {1, 0}) {
            const QJsonObject seen
                = inReview({.deciders = {0, decider}, .secondFirst = false, .sender = 0});
            cases.append(
                QJsonObject{{u"id"_s, refOf(seen)}, {u"rev"_s, seen["rev"_L1].toInteger()}});
        }
        const ServiceAnswer answer = m_people.last()->post(requestsPath(u"/moves"_s),
            {{u"to"_s, u"fulfilled"_s}, {u"evidence"_s, m_scene->evidence()}, {u"cases"_s, cases}});
        QCOMPARE(answer.status, 200);
        const QJsonArray items = answer.object()["items"_L1].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0]["error"_L1]["code"_L1].toString(), u"request.four-eyes"_s);
        QCOMPARE(items[1]["moved"_L1]["status"_L1].toString(), u"fulfilled"_s);
    }

private:
    void callBoth()
    {
        m_dpo.emplace(m_fixture->memberClient(m_scene->worker, u"dpo@acme.example"_s, u"member"_s));
        m_scene->worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(*m_dpo)),
            {{u"role"_s, u"dpo"_s}});
        m_people = {&m_scene->worker, &*m_dpo};
    }

    //! The case as the list has it for that person.
    QJsonObject inList(int person, const QJsonObject& seen)
    {
        const QJsonArray items
            = m_people.at(person)->get(requestsPath()).object()["items"_L1].toArray();
        for (const QJsonValue& item : items) {
            if (item["ref"_L1].toString() == refOf(seen))
                return item.toObject();
        }
        return {};
    }
    ServiceAnswer moved(int person, const QJsonObject& seen, S to)
    {
        return m_people.at(person)->post(pathOf(seen, u"/moves"_s),
            {{u"to"_s, domain::wireName(to)}, {u"evidence"_s, m_scene->evidence()}}, ifSeen(seen));
    }
    ServiceAnswer closed(int person, const QJsonObject& seen)
    {
        return moved(person, seen, S::Fulfilled);
    }
    ServiceAnswer decided(int person, const QJsonObject& seen, const QString& right)
    {
        return m_people.at(person)->send("PUT", pathOf(seen, u"/rights/"_s + right),
            QJsonObject{{u"outcome"_s, u"fulfilled"_s}}, ifSeen(seen));
    }
    ServiceAnswer agreed(int person, const QJsonObject& seen, const QString& right, qint64 rev = 0)
    {
        return m_people.at(person)->send("PUT", pathOf(seen, u"/rights/"_s + right),
            QJsonObject{{u"agrees"_s, true}}, rev > 0 ? ifMatch(rev) : ifSeen(seen));
    }

    //! A case in review, every right of it decided.
    QJsonObject inReview(const Story& story)
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["rights"_L1] = QJsonArray::fromStringList(rights);
        QJsonObject seen = m_scene->worker.post(requestsPath(), form).object();
        seen = moved(0, seen, S::Assessing).object();
        seen = m_scene->patched(seen, {{u"scope"_s, u"All accounts"_s}});
        seen = moved(0, seen, S::InProgress).object();
        seen = m_scene->tasksDone(seen, true);
        for (int turn = 0; turn < rights.size(); ++turn) {
            const int i = story.secondFirst ? 1 - turn : turn;
            seen = decided(story.deciders.at(i), seen, rights.at(i)).object();
        }
        return moved(story.sender, seen, S::Review).object();
    }

    std::optional<ServiceClient> m_dpo;
    QList<ServiceClient*> m_people;
};

QTEST_GUILESS_MAIN(ServiceRequestSecondTest)
#include "service_request_second_test.moc"
