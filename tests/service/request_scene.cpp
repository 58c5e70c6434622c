// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_scene.h"

#include "domain/local_day.h"
#include "service/store/retention.h"
#include "service/store/transaction.h"

namespace console::test {

using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

constexpr int daysSinceReceipt = 10;
constexpr qint64 daySeconds = 86'400;

QString idOf(const QJsonObject& seen)
{
    return seen["id"_L1].toString();
}

//! The case in a good answer, else nothing.
QJsonObject caseIn(const ServiceAnswer& answer)
{
    if (answer.status == 200 || answer.status == 201)
        return answer.object();
    qWarning("%d %s", answer.status, answer.body.left(300).constData());
    return {};
}

} // namespace

QString requestsPath(const QString& rest)
{
    return QString(u"/governance/data-requests"_s + rest);
}

ServiceClient::Headers ifSeen(const QJsonObject& seen)
{
    return ifMatch(seen["rev"_L1].toInteger());
}

S statusOf(const QJsonObject& seen)
{
    return domain::requestStatusOf(seen["status"_L1].toString()).value_or(S::Purged);
}

RequestScene::RequestScene(ServiceFixture& fixture)
    : worker(fixture.operatorClient())
    , m_fixture(fixture)
{
    const QDate effective = fixture.now().date().addDays(5);
    if (publish(worker, worker, draftBody(completeListing(), effective)) != 201)
        qWarning("nothing was published");
    fixture.advance(6 * daySeconds);
}

void RequestScene::comeBack()
{
    worker.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
}

void RequestScene::believeTheClock()
{
    const auto database = m_fixture.database();
    const auto kept = service::change(*database, [&]() -> base::Result<base::Done> {
        service::RetentionStore(*database).putLook(
            {.lookedAt = m_fixture.now(), .believedFrom = m_fixture.now().addDays(-1)});
        return base::Done{};
    });
    if (!kept)
        qWarning("the clock is doubted");
}

QString RequestScene::day(int daysAgo) const
{
    return domain::localDay(m_fixture.now(), domain::usualZone())
        .value_or(m_fixture.now().date())
        .addDays(-daysAgo)
        .toString(Qt::ISODate);
}

QJsonObject RequestScene::form(const QString& address) const
{
    return {{u"address"_s, address}, {u"regulation"_s, u"gdpr"_s}, {u"channel"_s, u"dpo_mailbox"_s},
        {u"receivedAt"_s, base::isoUtc(m_fixture.now().addDays(-daysSinceReceipt))},
        {u"zone"_s, domain::usualZone()}, {u"calendar"_s, u"fr"_s},
        {u"rights"_s, QJsonArray{u"access"_s}}};
}

QJsonObject RequestScene::record(const QString& address)
{
    return caseIn(worker.post(requestsPath(), form(address)));
}

QJsonObject RequestScene::caseOf(const QString& id)
{
    return caseIn(worker.get(requestsPath(u'/' + id)));
}

QJsonObject RequestScene::evidence(const QString& kept) const
{
    return {{u"reason"_s, u"Asked from another address"_s},
        {u"question"_s, u"Which of your accounts is it?"_s}, {u"askedOn"_s, day(9)},
        {u"answerUntil"_s, day(2)}, {u"answeredOn"_s, day(3)}, {u"method"_s, u"email_loop"_s},
        {u"message"_s, u"Our answer"_s}, {u"messageHash"_s, QString(64, u'a')},
        {u"sentOn"_s, day(0)}, {u"namesComplaint"_s, true}, {u"namesRemedy"_s, true},
        {u"keptCase"_s, kept}};
}

ServiceAnswer RequestScene::move(const QJsonObject& seen, S to, const QJsonObject& given)
{
    return worker.post(requestsPath(u'/' + idOf(seen) + u"/moves"_s),
        {{u"to"_s, domain::wireName(to)}, {u"evidence"_s, given}}, ifSeen(seen));
}

QJsonObject RequestScene::step(const QJsonObject& seen, S to)
{
    return caseIn(move(prepared(seen, statusOf(seen), to), to, evidence()));
}

QJsonObject RequestScene::patched(const QJsonObject& seen, const QJsonObject& change)
{
    return caseIn(worker.patch(requestsPath(u'/' + idOf(seen)), change, ifSeen(seen)));
}

QJsonObject RequestScene::asked(const QJsonObject& seen)
{
    return caseIn(worker.post(requestsPath(u'/' + idOf(seen) + u"/questions"_s),
        {{u"kind"_s, u"identity"_s}, {u"text"_s, u"Please answer from your address."_s},
            {u"askedOn"_s, day(9)}, {u"answerUntil"_s, day(2)}},
        ifSeen(seen)));
}

QJsonObject RequestScene::decided(const QJsonObject& seen, S ending)
{
    QJsonObject outcome{{u"outcome"_s, domain::wireName(ending)}};
    if (ending != S::Fulfilled) {
        outcome.insert("ground"_L1, u"art15_4_others_rights"_s);
        outcome.insert("text"_L1, u"Messages of others are left out of the copy."_s);
    }
    return caseIn(worker.send(
        "PUT", requestsPath(u'/' + idOf(seen) + u"/rights/access"_s), outcome, ifSeen(seen)));
}

QJsonObject RequestScene::tasksDone(const QJsonObject& seen, bool vendorsConfirm)
{
    QJsonObject now = seen;
    const QJsonArray tasks = seen["tasks"_L1].toArray();
    for (const QJsonValue& task : tasks) {
        const bool confirms = vendorsConfirm || task["recipient"_L1].toString() == "internal"_L1;
        now = caseIn(
            worker.patch(requestsPath(u'/' + idOf(seen) + u"/tasks/"_s + task["id"_L1].toString()),
                {{u"state"_s, confirms ? u"confirmed"_s : u"sent"_s}}, ifSeen(now)));
    }
    return now;
}

QJsonObject RequestScene::prepared(QJsonObject seen, S from, S to)
{
    if (from == S::Assessing && to == S::InProgress)
        return patched(seen, {{u"scope"_s, u"All accounts"_s}});
    if (from == S::Assessing && to == S::Forwarded)
        return patched(seen,
            {{u"role"_s, u"processor"_s},
                {u"organizationId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {u"controllerContact"_s, u"dpo@globex.example"_s}});
    if (from == S::Assessing && to == S::Unidentified)
        return asked(seen);
    if (from == S::AwaitingProcessors && to == S::InProgress)
        return tasksDone(seen, true);
    if ((from == S::InProgress || from == S::AwaitingProcessors) && to == S::Review)
        return tasksDone(seen, false);
    const bool decides = to == S::Fulfilled || to == S::PartiallyFulfilled || to == S::Refused;
    if (decides && (from == S::Review || from == S::Assessing))
        return decided(seen, to);
    return seen;
}

QJsonObject RequestScene::reached(S status)
{
    switch (status) {
    case S::Received:
        return record(u"person%1@acme.example"_s.arg(++m_people));
    case S::IdentityCheck:
    case S::Assessing:
    case S::Withdrawn:
        return step(reached(S::Received), status);
    case S::Unidentified:
        return step(reached(S::IdentityCheck), status);
    case S::Clarification:
    case S::InProgress:
    case S::Refused:
    case S::Forwarded:
        return step(reached(S::Assessing), status);
    case S::AwaitingProcessors:
    case S::Review:
        return step(reached(S::InProgress), status);
    case S::Fulfilled:
    case S::PartiallyFulfilled:
        return step(reached(S::Review), status);
    case S::Duplicate: {
        const QJsonObject kept = reached(S::Received);
        const QJsonObject twin = record(u"person%1@acme.example"_s.arg(m_people));
        return caseIn(move(twin, status, evidence(kept["ref"_L1].toString())));
    }
    case S::Purged:
        break;
    }
    return {};
}

QJsonObject RequestScene::readyCase(S from, S to)
{
    return prepared(reached(from), from, to);
}

QString refOf(const QJsonObject& seen)
{
    return seen["ref"_L1].toString();
}

QJsonObject clockOf(const QJsonObject& seen)
{
    return seen["rights"_L1][0]["clock"_L1].toObject();
}

} // namespace console::test
