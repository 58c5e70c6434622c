// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_scene.h"
#include "service/request_seed.h"
#include "service/store/database.h"
#include "service/store/transaction.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

bool isAboutCases(const contract::Route& route)
{
    const QByteArray pattern(route.pattern);
    return pattern.startsWith("/governance/data-requests")
        || pattern.startsWith("/governance/calendars");
}

QString pathTo(const contract::Route& route, const SeededRequest& seeded)
{
    QStringList values;
    const QStringList parts = QString::fromLatin1(route.pattern).split(u'/');
    for (const QString& part : parts) {
        if (const QString value = pathPart(seeded, part); !value.isEmpty())
            values.append(value);
    }
    return pathOf(route, values).mid(qsizetype(qstrlen(contract::apiPrefix)));
}

//! Mails of their cases are about a person: an erasure that is done would have to begin anew.
bool forgetMails(const ServiceFixture& fixture)
{
    const auto database = fixture.database();
    return service::change(*database, [&]() -> base::Result<base::Done> {
        database->execute(u"DELETE FROM mail"_s);
        return base::Done{};
    }).has_value();
}

} // namespace

//! Goes to every route about data requests and their calendars in the way that succeeds, and shows
//! cases in every state; what came back is held against the description by check_answers.py.
class RequestRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteAnswers()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        // Letters wait for a relay that nobody answers at.
        QCOMPARE(ada.patch(u"/governance/mail/relay"_s,
                        {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 9},
                            {u"senderAddress"_s, u"cloud@sender.example"_s}})
                     .status,
            200);
        int routes = 0;
        for (const contract::Route& route : contract::allRoutes()) {
            if (!isAboutCases(route))
                continue;
            const SeededRequest seeded = seedRequests(fixture, ada);
            if (QByteArray(route.pattern).endsWith("/erasure"))
                QVERIFY(forgetMails(fixture));
            const auto body = requestBody(seeded, route, fixture.now());
            const bool post = qstrcmp(route.method, "POST") == 0;
            const ServiceAnswer answer = ada.send(route.method, pathTo(route, seeded),
                post && !body ? std::optional(QJsonObject()) : body);
            QVERIFY2(answer.status >= 200 && answer.status <= 202,
                QByteArray(QByteArray(route.pattern) + ' ' + answer.body).constData());
            ++routes;
        }
        QCOMPARE(routes, 44);
        QVERIFY(ada.get(requestsPath(u"?limit=1&sort=-ref&q=access&due=on_time"_s))
                    .object()
                    .contains("nextCursor"_L1));
    }

    void casesInEveryStateAreDescribed()
    {
        ServiceFixture fixture;
        RequestScene scene(fixture);
        for (const S status : domain::allRequestStatuses) {
            if (status == S::Purged)
                continue;
            const QJsonObject seen = scene.readyCase(status, status);
            QCOMPARE(statusOf(scene.caseOf(seen["id"_L1].toString())), status);
        }
        const QJsonObject closed = scene.readyCase(S::Refused, S::Purged);
        fixture.advance(400LL * 86'400);
        scene.comeBack();
        scene.believeTheClock();
        QCOMPARE(scene.move(closed, S::Purged).status, 200);
        QCOMPARE(scene.move(closed, S::Assessing).status, 412);
        QCOMPARE(scene.worker.get(requestsPath()).status, 200);
    }
};

QTEST_GUILESS_MAIN(RequestRoutesTest)
#include "request_routes_test.moc"
