// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

class ServiceOrganizationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void organizationsAreMadeListedAndFoundByName()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer made
            = ada.post(u"/organizations"_s, {{u"name"_s, u"  Beta Research & Co "_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text("name"), u"Beta Research & Co"_s);
        QCOMPARE(made.text("slug"), u"beta-research-co"_s);
        QVERIFY(made.object().contains("deletedAt"_L1));
        QCOMPARE(ada.get(u"/organizations"_s).array().size(), 2);
        const ServiceAnswer byName
            = ada.get(u"/organizations/by-name/beta%20research%20%26%20co"_s);
        QCOMPARE(byName.text("id"), made.text("id"));
        QCOMPARE(ada.get(u"/organizations/by-name/nope"_s).status, 404);
        // The session does not move.
        QCOMPARE(ada.get(u"/organizations/"_s + made.text("id")).code(), u"organization.other"_s);
        QCOMPARE(ada.get(u"/organizations/"_s + fixture.organizationOf(ada)).text("message"),
            u"Organization routing active"_s);
        const ServiceAnswer symbols = ada.post(u"/organizations"_s, {{u"name"_s, u"!!!"_s}});
        QCOMPARE(symbols.status, 201);
        QVERIFY(!symbols.text("slug").isEmpty());
    }

    void namesAreCheckedAndSlugsUnique()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const auto create = [&](const QString& name) {
            return ada.post(u"/organizations"_s, {{u"name"_s, name}});
        };
        QCOMPARE(create(u"Beta"_s).status, 201);
        const ServiceAnswer taken = create(u"BETA!"_s);
        QCOMPARE(taken.status, 409);
        QCOMPARE(taken.code(), u"organization.name.taken"_s);
        QCOMPARE(taken.field(), u"name"_s);
        QCOMPARE(taken.text("message"),
            u"An organization with a similar name exists already. Choose another name."_s);
        QCOMPARE(create(u"  "_s).code(), u"organization.name.blank"_s);
        QCOMPARE(create(QString(255, u'x')).status, 201);
        QCOMPARE(create(QString(256, u'y')).code(), u"organization.name.long"_s);
        QCOMPARE(create(QString(1024 * 1024, u'z')).field(), u"name"_s);
        QCOMPARE(ada.post(u"/organizations"_s).field(), u"name"_s);
        QCOMPARE(ada.get(u"/organizations"_s).array().size(), 3);
    }

    void renamingChangesTheSlugAndSeesARevision()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString id = fixture.organizationOf(ada);
        const QString path = u"/organizations/%1/name"_s.arg(id);
        const ServiceAnswer renamed
            = ada.patch(path, {{u"name"_s, u"Acme"_s}}, {{"If-Match", "\"1\""}});
        QCOMPARE(renamed.status, 200);
        const QJsonObject organization = renamed.object()["organization"_L1].toObject();
        QCOMPARE(organization["slug"_L1].toString(), u"acme"_s);
        QCOMPARE(organization["rev"_L1].toInt(), 2);
        QVERIFY(organization["updatedAt"_L1].toString() > organization["createdAt"_L1].toString());
        const ServiceAnswer late
            = ada.patch(path, {{u"name"_s, u"Acme Two"_s}}, {{"If-Match", "\"1\""}});
        QCOMPARE(late.status, 412);
        QCOMPARE(late.code(), u"outdated"_s);
        QCOMPARE(
            ada.patch(path, {{u"name"_s, u"x"_s}}, {{"If-Match", "1"}}).field(), u"If-Match"_s);
        // The same name again changes nothing.
        QCOMPARE(
            ada.patch(path, {{u"name"_s, u"Acme"_s}}).object()["organization"_L1]["rev"_L1].toInt(),
            2);
        QCOMPARE(
            ada.get(u"/auth/me"_s).object()["organization"_L1]["name"_L1].toString(), u"Acme"_s);
        ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}});
        QCOMPARE(ada.patch(path, {{u"name"_s, u"beta"_s}}).status, 409);
    }

    void renamingWorksForWhatOneAdministersOnly()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString beta = ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).text("id");
        const QJsonObject name{{u"name"_s, u"Gamma"_s}};
        QCOMPARE(ada.patch(u"/organizations/%1/name"_s.arg(beta), name).status, 200);
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        QCOMPARE(
            bob.patch(u"/organizations/%1/name"_s.arg(beta), name).code(), u"member.not-admin"_s);
        QCOMPARE(
            bob.patch(u"/organizations/%1/name"_s.arg(fixture.organizationOf(bob)), name).status,
            403);
        QCOMPARE(ada.patch(u"/organizations/nope/name"_s, name).code(), u"organization.unknown"_s);
    }

    void anArchivedOrganizationIsReadOnly()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString id = fixture.organizationOf(ada);
        const QString base = u"/organizations/"_s + id;
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        const QString bobId = fixture.userOf(bob);
        QCOMPARE(ada.post(base + u"/restore"_s).code(), u"organization.not-archived"_s);
        const ServiceAnswer gone = ada.post(base + u"/archive"_s);
        QCOMPARE(gone.status, 200);
        QVERIFY(!gone.text("archivedAt").isEmpty());
        QVERIFY(!ada.get(u"/organizations"_s).array()[0]["archivedAt"_L1].toString().isEmpty());
        QCOMPARE(ada.get(base + u"/users"_s).status, 200);
        const QString archived = u"organization.archived"_s;
        QCOMPARE(ada.post(base + u"/archive"_s).code(), archived);
        QCOMPARE(ada.patch(base + u"/name"_s, {{u"name"_s, u"New"_s}}).code(), archived);
        QCOMPARE(ada.post(base + u"/users/invite"_s,
                        {{u"emails"_s, QJsonArray{u"x@y.example"_s}}, {u"role"_s, u"member"_s}})
                     .code(),
            archived);
        QCOMPARE(
            ada.patch(base + u"/users/%1/role"_s.arg(bobId), {{u"newRole"_s, u"admin"_s}}).code(),
            archived);
        QCOMPARE(ada.remove(base + u"/users/"_s + bobId).code(), archived);
        QCOMPARE(
            ada.send("POST", base + u"/restore"_s, QJsonObject(), {{"If-Match", "\"1\""}}).status,
            412);
        QVERIFY(!ada.post(base + u"/restore"_s).object().contains("archivedAt"_L1));
        QCOMPARE(ada.patch(base + u"/name"_s, {{u"name"_s, u"New"_s}}).status, 200);
    }

    void longListsComeInPages()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        for (int i = 0; i < 5; ++i)
            ada.post(u"/organizations"_s, {{u"name"_s, u"Team %1"_s.arg(i)}});
        ada.captured = false; // v0's form of this list is the one that is described
        QStringList names;
        QString cursor;
        do {
            const ServiceAnswer page = ada.get(u"/organizations?limit=2&q=TEAM&sort=-name"_s
                + (cursor.isEmpty() ? QString() : QString(u"&cursor="_s + cursor)));
            QCOMPARE(page.object()["total"_L1].toInt(), 5);
            const QJsonArray items = page.object()["items"_L1].toArray();
            for (const QJsonValue& item : items)
                names.append(item["name"_L1].toString());
            cursor = page.text("nextCursor");
        } while (!cursor.isEmpty() && names.size() < 20);
        QCOMPARE(
            names, (QStringList{u"Team 4"_s, u"Team 3"_s, u"Team 2"_s, u"Team 1"_s, u"Team 0"_s}));
        QCOMPARE(ada.get(u"/organizations?limit=0"_s).field(), u"limit"_s);
        QCOMPARE(ada.get(u"/organizations?limit=2&sort=slug"_s).field(), u"sort"_s);
        QCOMPARE(ada.get(u"/organizations?limit=2&cursor=x"_s).field(), u"cursor"_s);
        QCOMPARE(ada.get(u"/organizations?limit=2&q="_s + QString(201, u'x')).field(), u"q"_s);
        // Wildcards of the database are letters like others.
        QCOMPARE(ada.get(u"/organizations?limit=2&q=%25"_s).object()["total"_L1].toInt(-1), 0);
    }

    void wordsOrderAndCursorAskForAPageByThemselves()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        for (int i = 0; i < 3; ++i)
            ada.post(u"/organizations"_s, {{u"name"_s, u"Team %1"_s.arg(i)}});
        const QJsonObject found = ada.get(u"/organizations?q=team%202"_s).object();
        QCOMPARE(found["total"_L1].toInt(), 1);
        QCOMPARE(found["items"_L1][0]["name"_L1].toString(), u"Team 2"_s);
        const QJsonObject ordered = ada.get(u"/organizations?sort=-name"_s).object();
        QCOMPARE(ordered["items"_L1][0]["name"_L1].toString(), u"Team 2"_s);
        const QString cursor = ada.get(u"/organizations?limit=3"_s).text("nextCursor");
        const QJsonObject rest = ada.get(u"/organizations?cursor="_s + cursor).object();
        QCOMPARE(rest["items"_L1].toArray().size(), 1);
        QCOMPARE(rest["total"_L1].toInt(), 4);
        QCOMPARE(ada.get(u"/organizations?sort=slug"_s).field(), u"sort"_s);
        QCOMPARE(ada.get(u"/organizations?cursor=x"_s).field(), u"cursor"_s);
    }

    void wordsAreFoundAndNamesOrderedWhateverTheirCase()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        for (const QString& name : {u"\u00c9cole du Nord"_s, u"\u00e9clair"_s, u"\u00d6ko"_s})
            QCOMPARE(ada.post(u"/organizations"_s, {{u"name"_s, name}}).status, 201);
        for (const char* q : {"%C3%A9cole", "%C3%89COLE", "NORD%20%C3%89c"}) {
            const ServiceAnswer answer = ada.get(u"/organizations?q="_s + QLatin1String(q));
            QCOMPARE(answer.object()["total"_L1].toInt(), 1);
        }
        const QJsonArray ordered
            = ada.get(u"/organizations?q=%C3%A9c&sort=name"_s).object()["items"_L1].toArray();
        QCOMPARE(ordered.size(), 2);
        QCOMPARE(ordered[0]["name"_L1].toString(), u"\u00e9clair"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceOrganizationsTest)
#include "service_organizations_test.moc"
