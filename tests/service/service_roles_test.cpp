// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/roles_world.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

//! Statuses in the order of Asker; one stands for all eight.
struct Expectation {
    const char* route;
    const char* own;
    const char* foreign; //!< empty: as own
};

//                               anonymous, no organization, member, admin,
//                               auditor, editor, dpo, operator
constexpr Expectation expectations[] = {
    {"GET /", "200", ""},
    {"GET /healthcheck", "200", ""},
    {"GET /capabilities", "200", ""},
    {"POST /auth/check-email-availability", "200", ""},
    {"POST /auth/signup", "403", ""},
    {"POST /auth/signin", "200", ""},
    {"POST /auth/signout", "401 200 200 200 200 200 200 200", ""},
    {"GET /auth/me", "401 200 200 200 200 200 200 200", ""},
    {"PATCH /auth/profile", "401 401 200 200 200 200 200 200", ""},
    {"POST /auth/selectOrganization", "401 200 200 200 200 200 200 200",
        "401 403 403 403 403 403 403 403"},
    {"POST /auth/api-key/generate", "401 401 201 201 201 201 201 201", ""},
    {"GET /auth/api-key/current", "401 401 200 200 200 200 200 200", ""},
    {"GET /auth/api-keys", "401 401 200 200 200 200 200 200", ""},
    {"DELETE /auth/api-keys/:keyId", "401 401 200 200 200 200 200 200",
        "401 401 404 404 404 404 404 404"},
    {"POST /auth/cli-login-code", "401 401 201 201 201 201 201 201", ""},
    {"POST /auth/cli-login-exchange", "200", ""},
    {"GET /auth/validate-invitation/:token", "200", ""},
    {"POST /auth/activate/:token", "200", ""},
    {"POST /auth/forgot-password", "200", ""},
    {"GET /auth/validate-password-reset/:token", "200", ""},
    {"POST /auth/reset-password", "200", ""},
    {"GET /auth/social/providers", "200", ""},
    {"GET /organizations", "401 401 200 200 200 200 200 200", ""},
    {"POST /organizations", "401 401 201 201 201 201 201 201", ""},
    {"GET /organizations/by-name/:name", "200", ""},
    {"GET /organizations/:orgId", "401 401 200 200 200 200 200 200",
        "401 401 403 403 403 403 403 403"},
    {"PATCH /organizations/:orgId/name", "401 403 403 200 403 403 403 403",
        "401 403 403 403 403 403 403 403"},
    {"POST /organizations/:orgId/archive", "401 401 403 200 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"POST /organizations/:orgId/restore", "401 401 403 409 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"GET /organizations/:orgId/users", "401 401 200 200 200 200 200 200",
        "401 401 403 403 403 403 403 403"},
    {"GET /organizations/:orgId/users/statuses", "401 401 403 200 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"POST /organizations/:orgId/users/invite", "401 401 403 201 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"PATCH /organizations/:orgId/users/:userId/role", "401 401 403 200 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"DELETE /organizations/:orgId/users/:userId", "401 401 403 200 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"GET /organizations/:orgId/llm/providers", "401 401 200 200 200 200 200 200",
        "401 401 403 403 403 403 403 403"},
    {"GET /organizations/:orgId/llm/configuration", "401 401 200 200 200 200 200 200",
        "401 401 403 403 403 403 403 403"},
    {"POST /organizations/:orgId/llm/configuration", "401 401 403 201 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"PUT /organizations/:orgId/llm/configuration", "401 401 403 200 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"DELETE /organizations/:orgId/llm/configuration", "401 401 403 200 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"POST /organizations/:orgId/llm/configuration/test", "401 401 403 201 403 403 403 403",
        "401 401 403 403 403 403 403 403"},
    {"POST /organizations/:orgId/llm/test-connection", "401 401 201 201 201 201 201 201",
        "401 401 403 403 403 403 403 403"},
    {"POST /organizations/:orgId/llm/get-models", "401 401 201 201 201 201 201 201",
        "401 401 403 403 403 403 403 403"},
    {"GET /governance/me", "401 200 200 200 200 200 200 200", ""},
    {"GET /governance/listing", "401 200 200 200 200 200 200 200", ""},
    {"GET /governance/listing/versions", "401 200 200 200 200 200 200 200", ""},
    {"GET /governance/listing/versions/:number", "401 200 200 200 200 200 200 200", ""},
    {"GET /governance/listing/versions/:number/changes", "401 200 200 200 200 200 200 200", ""},
    {"POST /governance/listing/versions/:number/withdrawal", "401 403 403 403 403 403 409 409", ""},
    {"GET /governance/listing/history", "401 200 200 200 200 200 200 200", ""},
    {"GET /governance/listing/difference", "401 200 200 200 200 200 200 200", ""},
    {"GET /governance/listing/export", "401 200 200 200 200 200 200 200", ""},
    {"POST /governance/listing/import", "401 403 403 403 403 200 200 200", ""},
    {"GET /governance/listing/draft", "401 403 403 403 403 200 200 200", ""},
    {"PUT /governance/listing/draft", "401 403 403 403 403 409 409 409", ""},
    {"PATCH /governance/listing/draft", "401 403 403 403 403 200 200 200", ""},
    {"DELETE /governance/listing/draft", "401 403 403 403 403 200 200 200", ""},
    {"POST /governance/listing/draft/review", "401 403 403 403 403 200 200 200", ""},
    {"POST /governance/listing/draft/return", "401 403 403 403 403 403 409 409", ""},
    {"POST /governance/listing/draft/publication", "401 403 403 403 403 403 409 409", ""},
    {"GET /governance/listing/subscribers", "401 403 403 200 200 403 200 200", ""},
    // No relay is set; there is no such code, subscription or objection; and version 1 changed
    // nothing.
    {"POST /governance/listing/subscribers", "401 403 403 409 403 403 409 409",
        "401 403 403 404 403 403 404 404"},
    {"POST /governance/listing/subscribers/answers", "401 403 403 403 403 403 404 404", ""},
    {"POST /governance/listing/subscribers/:subscriberId/end", "401 403 403 404 403 403 404 404",
        ""},
    {"GET /governance/listing/draft/notices", "401 403 403 403 403 403 200 200", ""},
    {"GET /governance/listing/versions/:number/notices", "401 403 403 200 200 403 200 200", ""},
    {"POST /governance/listing/versions/:number/notices", "401 403 403 403 403 403 409 409", ""},
    {"GET /governance/listing/versions/:number/notices/export", "401 403 403 200 200 403 200 200",
        ""},
    {"GET /governance/listing/objections", "401 403 403 200 200 403 200 200", ""},
    {"POST /governance/listing/versions/:number/objections", "401 403 403 409 403 403 409 409",
        "401 403 403 404 403 403 404 404"},
    {"PATCH /governance/listing/objections/:objectionId", "401 403 403 404 403 403 404 404", ""},
    {"GET /confirm-subscription/:token", "404", ""},
    {"POST /confirm-subscription/:token", "404", ""},
    {"GET /end-subscription/:token", "404", ""},
    {"POST /end-subscription/:token", "404", ""},
    {"GET /governance/activity", "401 403 403 200 200 403 200 200", ""},
    {"GET /governance/activity/verification", "401 403 403 200 200 403 200 200", ""},
    {"GET /governance/protection", "401 403 403 403 200 403 200 200", ""},
    {"GET /governance/trust-requests", "401 200 200 200 200 200 200 200", ""},
    {"POST /governance/profile-unlocks", "401 201 201 201 201 201 201 201", ""},
    {"POST /governance/trust-requests", "401 403 403 201 201 201 201 201",
        "401 403 403 422 422 422 422 422"},
    {"GET /governance/data-requests", "401 403 403 403 200 403 200 200", ""},
    {"POST /governance/data-requests", "401 403 403 403 403 403 201 201", ""},
    {"GET /governance/data-requests/workers", "401 403 403 403 200 403 200 200", ""},
    {"GET /governance/data-requests/own", "401 200 200 200 200 200 200 200", ""},
    {"POST /governance/data-requests/own", "401 201 201 201 201 201 201 201", ""},
    {"POST /governance/data-requests/preview", "401 403 403 403 403 403 200 200", ""},
    {"POST /governance/data-requests/moves", "401 403 403 403 403 403 200 200", ""},
    {"GET /governance/data-requests/:requestId", "401 403 403 403 200 403 200 200",
        "401 403 403 403 404 403 404 404"},
    {"PATCH /governance/data-requests/:requestId", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/moves", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/corrections", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/recounts", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"GET /governance/calendars", "401 403 403 403 200 403 200 200", ""},
    {"POST /governance/calendars", "401 403 403 403 403 403 201 201", ""},
    {"PATCH /governance/calendars/:calendarId", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/subject-view", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"PUT /governance/data-requests/:requestId/rights/:right", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/questions", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"PATCH /governance/data-requests/:requestId/questions/:questionId",
        "401 403 403 403 403 403 200 200", "401 403 403 403 403 403 404 404"},
    {"PUT /governance/data-requests/:requestId/extension", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"PATCH /governance/data-requests/:requestId/tasks/:taskId", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/tasks", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/register", "401 403 403 403 200 403 200 200", ""},
    {"POST /governance/data-requests/:requestId/links", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"GET /governance/data-requests/:requestId/erasure", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/erasure", "401 403 403 403 403 403 412 412",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/copy", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"GET /governance/data-requests/:requestId/package", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/package", "401 403 403 403 403 403 201 201",
        "401 403 403 403 403 403 404 404"},
    {"GET /governance/data-requests/:requestId/package/file", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"GET /governance/data-requests/:requestId/attachments", "401 403 403 403 200 403 200 200",
        "401 403 403 403 404 403 404 404"},
    {"DELETE /governance/data-requests/:requestId/attachments/:attachmentId",
        "401 403 403 403 403 403 200 200", "401 403 403 403 403 403 404 404"},
    {"GET /governance/data-requests/:requestId/attachments/:attachmentId/pieces/:number",
        "401 403 403 403 403 403 200 200", "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/attachment-uploads",
        "401 403 403 403 403 403 201 201", "401 403 403 403 403 403 404 404"},
    // Whatever was being sent went when the service was started again.
    {"PUT /governance/data-requests/:requestId/attachment-uploads/:uploadId/pieces/:number",
        "401 403 403 403 403 403 404 404", ""},
    {"POST /governance/data-requests/:requestId/attachment-uploads/:uploadId/completion",
        "401 403 403 403 403 403 404 404", ""},
    {"DELETE /governance/data-requests/:requestId/attachment-uploads/:uploadId",
        "401 403 403 403 403 403 404 404", ""},
    {"GET /governance/data-requests/:requestId/letters", "401 403 403 403 200 403 200 200",
        "401 403 403 403 404 403 404 404"},
    {"POST /governance/data-requests/:requestId/letters/preview", "401 403 403 403 403 403 200 200",
        "401 403 403 403 403 403 404 404"},
    {"GET /governance/data-requests/:requestId/letters/:letterId",
        "401 403 403 403 403 403 200 200", "401 403 403 403 403 403 404 404"},
    // No relay is set.
    {"POST /governance/data-requests/:requestId/letters", "401 403 403 403 403 403 409 409",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/letters/:letterId/sending",
        "401 403 403 403 403 403 409 409", "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/identity-code", "401 403 403 403 403 403 409 409",
        "401 403 403 403 403 403 404 404"},
    {"POST /governance/data-requests/:requestId/identity-code/check",
        "401 403 403 403 403 403 200 200", "401 403 403 403 403 403 404 404"},
    {"GET /governance/outbox", "401 403 403 200 403 403 403 200", ""},
    {"POST /governance/outbox/renewal", "401 403 403 200 403 403 403 200", ""},
    {"GET /governance/mail/relay", "401 403 403 403 403 403 403 200", ""},
    {"PATCH /governance/mail/relay", "401 403 403 403 403 403 403 200", ""},
    // No relay is set; there is no such mail; and what is sent is no report.
    {"POST /governance/mail/relay/test", "401 403 403 403 403 403 403 409", ""},
    {"POST /governance/mail/reports", "401 403 403 403 403 403 403 422", ""},
    {"GET /governance/mails", "401 403 403 200 403 403 403 200", ""},
    {"GET /governance/mails/:mailId", "401 403 403 404 403 403 403 404", ""},
    {"POST /governance/mails/:mailId/sending", "401 403 403 404 403 403 403 404", ""},
    {"GET /governance/settings", "401 403 403 403 403 403 403 200", ""},
    {"PATCH /governance/settings", "401 403 403 403 403 403 403 200", ""},
    {"GET /governance/people", "401 403 403 403 403 403 403 200", ""},
    {"PATCH /governance/people/:userId/role", "401 403 403 403 403 403 403 200",
        "401 403 403 403 403 403 403 404"},
    {"GET /governance/llm/organizations", "401 200 200 200 200 200 200 200", ""},
    {"GET /governance/llm/platform", "401 403 403 403 403 403 403 200", ""},
    {"PATCH /governance/llm/platform", "401 403 403 403 403 403 403 200", ""},
    {"POST /governance/llm/platform/test", "401 403 403 403 403 403 403 201", ""},
    {"GET /governance/llm/usage", "401 200 200 200 200 200 200 200",
        "401 404 404 404 404 404 404 404"},
    {"POST /governance/llm/usage", "401 403 403 200 403 403 403 200",
        "401 403 403 422 403 403 403 422"},
    {"PUT /governance/llm/usage", "401 403 403 200 403 403 403 200",
        "401 403 403 422 403 403 403 422"},
    {"POST /governance/llm/usage/preview", "401 403 403 200 403 403 403 200",
        "401 403 403 422 403 403 403 422"},
    {"GET /governance/llm/budgets", "401 200 200 200 200 200 200 200", ""},
    {"PUT /governance/llm/budgets/:orgId", "401 403 403 200 403 403 403 200",
        "401 403 403 404 403 403 403 404"},
    {"GET /governance/llm/attestations/:orgId", "401 200 200 200 200 200 200 200",
        "401 404 404 404 404 404 404 404"},
    {"PUT /governance/llm/attestations/:orgId/:provider", "401 403 403 200 403 403 403 403",
        "401 404 404 404 404 404 404 404"},
    {"DELETE /governance/llm/attestations/:orgId/:provider", "401 403 403 200 403 403 403 403",
        "401 404 404 404 404 404 404 404"},
    {"GET /governance/backups", "401 403 403 403 403 403 403 200", ""},
    {"PUT /governance/backups/settings", "401 403 403 403 403 403 403 200", ""},
    {"POST /governance/backups", "401 403 403 403 403 403 403 202", ""},
    {"DELETE /governance/backups/:backupId", "401 403 403 403 403 403 403 404", ""},
    {"GET /governance/changes", "401 200 200 200 200 200 200 200", ""},
};

QString routeName(const contract::Route& route)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(route.method), QLatin1String(route.pattern));
}

const Expectation* expectationFor(const QString& route)
{
    for (const Expectation& expectation : expectations) {
        if (route == QLatin1String(expectation.route))
            return &expectation;
    }
    return nullptr;
}

int statusFor(const Expectation& expectation, const contract::Route& route, Asker asker,
    bool foreign, Credential credential)
{
    if (credential == Credential::ApiKey && route.access == contract::Access::Cookie)
        return 401;
    const char* text = foreign && *expectation.foreign ? expectation.foreign : expectation.own;
    const QList<QByteArray> all = QByteArray(text).split(' ');
    return (all.size() == 1 ? all.first() : all.value(int(asker))).toInt();
}

} // namespace

class ServiceRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<RolesWorld>();
        QVERIFY(m_world->isBuilt());
    }
    void cleanupTestCase() { m_world.reset(); }

    void everyLineStandsForARoute()
    {
        QStringList routes;
        for (const contract::Route& route : contract::allRoutes())
            routes.append(routeName(route));
        for (const Expectation& expectation : expectations) {
            QVERIFY2(routes.contains(QLatin1String(expectation.route)), expectation.route);
            for (const char* text : {expectation.own, expectation.foreign}) {
                const qsizetype count = QByteArray(text).split(' ').size();
                QVERIFY2(count == 1 || count == askerCount, expectation.route);
            }
        }
    }

    void everyRouteLetsInWhoMayEnter_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("foreign");
        QTest::addColumn<Credential>("credential");
        const QList<contract::Route> routes = contract::allRoutes();
        for (int i = 0; i < routes.size(); ++i) {
            const QByteArray name = routeName(routes.at(i)).toLatin1();
            for (const Credential shown : {Credential::Cookie, Credential::ApiKey}) {
                // Nobody looks at what is shown at a public route.
                if (shown == Credential::ApiKey && routes.at(i).access == contract::Access::Public)
                    continue;
                const QByteArray by = shown == Credential::Cookie ? "by cookie " : "by key ";
                QTest::newRow(QByteArray(by + "own " + name).constData()) << i << false << shown;
                QTest::newRow(QByteArray(by + "foreign " + name).constData()) << i << true << shown;
            }
        }
    }

    void everyRouteLetsInWhoMayEnter()
    {
        QFETCH(const int, index);
        QFETCH(const bool, foreign);
        QFETCH(const Credential, credential);
        const contract::Route route = contract::allRoutes().at(index);
        const Expectation* expectation = expectationFor(routeName(route));
        QVERIFY2(expectation, "this route is not in the table of expectations");
        for (int i = 0; i < askerCount; ++i) {
            const Asker asker = Asker(i);
            if (credential == Credential::ApiKey && asker == Asker::NoOrganization)
                continue;
            const qint64 deedsBefore = m_world->deeds();
            ServiceClient who = m_world->as(asker, credential);
            const ServiceAnswer answer = who.send(route.method,
                m_world->path(route, asker, foreign), m_world->body(route, asker, foreign));
            const QByteArray context = nameOf(asker).toLatin1() + ": " + answer.body.left(300);
            QVERIFY2(answer.status == statusFor(*expectation, route, asker, foreign, credential),
                QByteArray(QByteArray::number(answer.status) + " for " + context).constData());
            if (route.access != contract::Access::Public) {
                for (const QByteArray& mark : m_world->foreignMarks())
                    QVERIFY2(!answer.body.contains(mark), context.constData());
            }
            const bool changed = m_world->deeds() != deedsBefore;
            QVERIFY2(!changed || answer.status < 300, "a refused request did something");
            // Sessions and tokens are used up without a trace on the record.
            if (answer.status < 300 && qstrcmp(route.method, "GET") != 0)
                QVERIFY(m_world->reset());
        }
    }

    void whoIsElsewhereCanNotBeReachedThroughTheOwnOrganization()
    {
        ServiceClient admin = m_world->as(Asker::Admin);
        const QString path = u"/organizations/%1/users/%2"_s.arg(
            m_world->place(false).organization, m_world->place(true).person);
        QCOMPARE(admin.patch(path + u"/role"_s, {{u"newRole"_s, u"admin"_s}}).status, 404);
        QCOMPARE(admin.remove(path).status, 404);
    }

    void onlyTheOwnPartOfListsIsShown()
    {
        ServiceClient admin = m_world->as(Asker::Admin);
        const QString foreign = m_world->place(true).organization;
        QCOMPARE(admin.get(u"/governance/activity?organizationId="_s + foreign)
                     .object()["total"_L1]
                     .toInt(-1),
            0);
        ServiceClient chief = m_world->as(Asker::Operator);
        QCOMPARE(chief.get(u"/governance/activity?organizationId="_s + foreign)
                     .object()["total"_L1]
                     .toInt(-1),
            0);
        // Seven askers, the founder and the target.
        QCOMPARE(chief.get(u"/governance/people"_s).object()["total"_L1].toInt(), 9);
    }

private:
    std::unique_ptr<RolesWorld> m_world;
};

QTEST_GUILESS_MAIN(ServiceRolesTest)
#include "service_roles_test.moc"
