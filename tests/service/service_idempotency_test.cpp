// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/idempotency.h"
#include "service/service_fixture.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

ServiceAnswer create(ServiceClient& who, const QString& name, const QByteArray& key)
{
    return who.post(u"/organizations"_s, {{u"name"_s, name}}, {{"Idempotency-Key", key}});
}

} // namespace

class ServiceIdempotencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameKeyGivesTheFirstAnswerAgain()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer first = create(ada, u"Beta"_s, "key-1");
        QCOMPARE(first.status, 201);
        const ServiceAnswer again = create(ada, u"Beta"_s, "key-1");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QVERIFY(again.headers.value("x-request-id") != first.headers.value("x-request-id"));
        QCOMPARE(create(ada, u"Beta"_s, "key-2").status, 409);
        // A refusal is an answer, too.
        QCOMPARE(create(ada, u"Beta"_s, "key-2").status, 409);
        QCOMPARE(ada.get(u"/organizations"_s).array().size(), 2);
    }

    void anotherBodyIsRefused()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(create(ada, u"Beta"_s, "key-1").status, 201);
        const ServiceAnswer other = create(ada, u"Gamma"_s, "key-1");
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), u"idempotency.other-body"_s);
        QCOMPARE(other.field(), u"Idempotency-Key"_s);
        QCOMPARE(create(ada, u"Gamma"_s, QByteArray(256, 'k')).code(), u"idempotency.long"_s);
        QCOMPARE(ada.get(u"/organizations"_s).array().size(), 2);
    }

    void keysOfOthersAndOfOtherRoutesDoNotMix()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        const ServiceAnswer hers = create(ada, u"Beta"_s, "key-1");
        const ServiceAnswer his = create(bob, u"Beta"_s, "key-1");
        QCOMPARE(hers.status, 201);
        QCOMPARE(his.status, 409);
        QCOMPARE(
            ada.post(u"/auth/api-key/generate"_s, {}, {{"Idempotency-Key", "key-1"}}).status, 201);
    }

    void aKeyIsForgottenAfterADay()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(create(ada, u"Beta"_s, "key-1").status, 201);
        fixture.advance(23 * 3600);
        QCOMPARE(create(ada, u"Beta"_s, "key-1").status, 201);
        fixture.advance(2 * 3600);
        QCOMPARE(create(ada, u"Beta"_s, "key-1").status, 409);
    }

    void twinsAtTheSameTimeHappenOnce()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        for (int round = 0; round < 5; ++round) {
            const QString name = u"Twin %1"_s.arg(round);
            const QByteArray key = "twin-" + QByteArray::number(round);
            ServiceAnswer answers[3];
            std::vector<std::thread> threads;
            for (ServiceAnswer& answer : answers) {
                threads.emplace_back([&] {
                    ServiceClient twin = fixture.client();
                    twin.cookie = ada.cookie;
                    answer = create(twin, name, key);
                });
            }
            for (std::thread& thread : threads)
                thread.join();
            QSet<QString> ids;
            for (const ServiceAnswer& answer : answers) {
                if (answer.status == 409) {
                    QCOMPARE(answer.code(), u"idempotency.under-way"_s);
                    continue;
                }
                QCOMPARE(answer.status, 201);
                QCOMPARE(answer.text("name"), name);
                ids.insert(answer.text("id"));
            }
            QCOMPARE(ids.size(), 1);
        }
        QCOMPARE(ada.get(u"/organizations"_s).array().size(), 6);
    }

    void whatEndedWithAnExceptionIsTriedAgain()
    {
        service::IdempotencyTable table(base::systemClock());
        const service::IdempotencyTable::Key key{.id = "id", .bodyHash = "hash"};
        const auto fail = []() -> service::HttpResponse {
            throw std::runtime_error("no memory");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(table.once(key, fail)));
        const auto again
            = table.once(key, [] { return service::HttpResponse::json(201, QJsonObject()); });
        QVERIFY(again);
        QCOMPARE(again->status, 201);
    }

    // Else a handful of them would hold every worker of the service.
    void oneTwinWaitsAndTheOthersAreToldAtOnce()
    {
        service::IdempotencyTable table(base::systemClock());
        const service::IdempotencyTable::Key key{.id = "id", .bodyHash = "hash"};
        const auto never = [] {
            return service::HttpResponse::json(500, QJsonObject());
        };
        QSemaphore began;
        QSemaphore mayEnd;
        std::thread first([&] {
            [[maybe_unused]] const auto ended = table.once(key, [&] {
                began.release();
                mayEnd.acquire();
                return service::HttpResponse::json(201, QJsonObject());
            });
        });
        began.acquire();
        std::atomic_int refused = 0;
        std::atomic_int answered = 0;
        constexpr int many = 4;
        std::vector<std::thread> twins;
        twins.reserve(many);
        for (int i = 0; i < many; ++i) {
            twins.emplace_back([&] {
                const auto twin = table.once(key, never);
                if (!twin && twin.error().code == u"idempotency.under-way"_s)
                    ++refused;
                else if (twin && twin->status == 201)
                    ++answered;
            });
        }
        [[maybe_unused]] const bool told = QTest::qWaitFor([&] { return refused == 3; }, 4000);
        mayEnd.release();
        first.join();
        for (std::thread& twin : twins)
            twin.join();
        QCOMPARE(refused.load(), 3);
        QCOMPARE(answered.load(), 1);
    }

    void aSignUpSentTwiceMakesOneAccount()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.client();
        const QJsonObject body{{u"email"_s, u"ada@acme.example"_s},
            {u"password"_s, fixture.password()}, {u"method"_s, u"password"_s}};
        const ServiceClient::Headers key{{"Idempotency-Key", "first"}};
        const ServiceAnswer first = ada.post(u"/auth/signup"_s, body, key);
        QCOMPARE(first.status, 201);
        QCOMPARE(ada.post(u"/auth/signup"_s, body, key).body, first.body);
        QCOMPARE(ada.post(u"/auth/signup"_s, body).status, 403);
    }
};

QTEST_GUILESS_MAIN(ServiceIdempotencyTest)
#include "service_idempotency_test.moc"
