// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/dump.h"
#include "service/service_fixture.h"
#include "service/store/accounts.h"
#include "service/store/erasure.h"
#include "service/store/rekey.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace console::service;
using namespace Qt::StringLiterals;

namespace {

const QString bobbin = u"bobbin@globex.example"_s;
const QString carol = u"carol@globex.example"_s;

//! A service that holds of Bobbin, an admin, all that it can hold of somebody.
struct Story {
    ServiceFixture fixture;
    ServiceClient ada = fixture.operatorClient();
    QString house = ServiceFixture::organizationOf(ada);
    ServiceClient bob = fixture.memberClient(ada, bobbin, u"admin"_s);

    Story()
    {
        bob.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Bobbin Weaver"_s}});
        bob.post(u"/auth/api-key/generate"_s);
        bob.post(u"/auth/cli-login-code"_s);
        bob.post(u"/governance/trust-requests"_s,
            {{u"kind"_s, u"soc2_type2"_s}, {u"reason"_s, u"Weaver & Sons ask for it."_s},
                {u"organizationId"_s, house}});
        bob.post(u"/organizations"_s, {{u"name"_s, u"For Bobbin@Globex.example"_s}});
        bob.post(u"/organizations/%1/users/invite"_s.arg(house),
            {{u"emails"_s, QJsonArray{carol}}, {u"role"_s, u"member"_s}});
        fixture.client().post(u"/auth/forgot-password"_s, {{u"email"_s, bobbin}});
        fixture.client().signIn(bobbin, u"wrong-horse!!"_s);
    }

    [[nodiscard]] base::Result<Erasure> erase(const QString& address) const
    {
        const auto database = fixture.database();
        return change(*database, [&]() -> base::Result<Erasure> {
            return erasePerson(*database, address, fixture.now());
        });
    }
    [[nodiscard]] std::optional<QDateTime> erasedAt(const QString& address) const
    {
        const auto database = fixture.database();
        return read(*database, [&]() -> base::Result<std::optional<QDateTime>> {
            return SuppressionStore(*database).erasedAt(address);
        }).value_or(std::nullopt);
    }
};

qint64 rowsOf(Database& database, const QString& table, const QString& column, const QString& user)
{
    return database
        .first(u"SELECT COUNT(*) FROM %1 WHERE %2 = ?"_s.arg(table, column), {user},
            [](const Row& row) { return row.number(0); })
        .value_or(-1);
}

} // namespace

class ServiceErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListFindsWhoIsOnItAndNobodyElse()
    {
        const Story story;
        const QDateTime now = base::fromIsoUtc(u"2026-11-25T13:26:36.685Z"_s);
        const auto database = story.fixture.database();
        const auto listed = change(*database, [&]() -> base::Result<base::Done> {
            SuppressionStore list(*database);
            list.add(bobbin, now);
            list.add(bobbin, now.addDays(-3));
            return base::Done{};
        });
        QVERIFY(listed);
        QCOMPARE(story.erasedAt(bobbin), std::optional(now));
        QCOMPARE(story.erasedAt(carol), std::nullopt);
        SuppressionStore list(*database);
        QCOMPARE(list.all().size(), 1);
        const QString mark = list.all().keys().first();
        QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(mark).hasMatch());
        // Of an erasure of somebody who came back, the last counts.
        list.add(SuppressionStore::Marks{{mark, now.addDays(9)}});
        QCOMPARE(story.erasedAt(bobbin), std::optional(now.addDays(9)));
    }

    void everyWorkspaceHasMarksOfItsOwn()
    {
        const Story one;
        const Story other;
        QVERIFY(one.erase(bobbin));
        QVERIFY(other.erase(bobbin));
        const auto marks = [](const Story& story) {
            return SuppressionStore(*story.fixture.database()).all().keys();
        };
        QVERIFY(marks(one) != marks(other));
    }

    void aNewDataKeyChangesNoMark()
    {
        Story story;
        QVERIFY(story.erase(bobbin));
        story.fixture.stop();
        const auto marks = SuppressionStore(*story.fixture.database()).all();
        const DataKey next = DataKey::generate();
        const QString file = story.fixture.dataFolder() + u"/renewed.db"_s;
        QVERIFY(rekey(story.fixture.databaseFile(), story.fixture.dataKey(), file, next,
            [](const RekeyProgress&) { return true; }));
        const auto renewed = Database::open(file, Protection::from(next));
        QVERIFY(renewed);
        SuppressionStore list(**renewed);
        QCOMPARE(list.all(), marks);
        QVERIFY(list.erasedAt(bobbin));
        QVERIFY(!list.erasedAt(carol));
    }

    void nothingIsLeftOfWhoWasErased()
    {
        Story story;
        const QString user = ServiceFixture::userOf(story.bob);
        const auto database = story.fixture.database();
        const QString lookUp = database->sealer().lookUp(bobbin);
        const QRegularExpression form(
            u"bobbin|weaver|"_s + lookUp, QRegularExpression::CaseInsensitiveOption);
        const auto places = [&] {
            QStringList columns;
            for (const QString& value : dumpOf(*database).filter(form))
                columns.append(value.section(u' ', 0, 0));
            columns.removeDuplicates();
            columns.sort();
            return columns;
        };
        QCOMPARE(places(),
            (QStringList{u"account.display_name"_s, u"account.email"_s, u"account.email_hmac"_s,
                u"organization.name"_s, u"organization.slug"_s, u"trust_request.reason"_s}));
        const QStringList owned{u"invitation"_s, u"session"_s, u"api_key"_s, u"login_code"_s,
            u"password_reset"_s, u"lockout"_s, u"membership"_s, u"workspace_person"_s};
        for (const QString& table : owned)
            QVERIFY2(rowsOf(*database, table, u"user_id"_s, user) > 0, qPrintable(table));
        const qint64 mails = database
                                 ->first(u"SELECT COUNT(*) FROM outbox"_s, {},
                                     [](const Row& row) { return row.number(0); })
                                 .value_or(0);
        QCOMPARE(mails, 2);

        const auto erased = story.erase(bobbin);
        QVERIFY(erased);
        QCOMPARE(erased->people, 1);
        QCOMPARE(places(), QStringList());
        for (const QString& table : owned)
            QVERIFY2(rowsOf(*database, table, u"user_id"_s, user) == 0, qPrintable(table));
        QCOMPARE(rowsOf(*database, u"trust_request"_s, u"requester_id"_s, user), 0);
        QCOMPARE(database
                     ->first(u"SELECT COUNT(*) FROM outbox"_s, {},
                         [](const Row& row) { return row.number(0); })
                     .value_or(0),
            1); // carol's
        QVERIFY(story.erasedAt(bobbin));
        QVERIFY(!database->failed());
    }

    void theServiceGoesOnWithoutThem()
    {
        Story story;
        QVERIFY(story.erase(bobbin));
        QCOMPARE(story.bob.get(u"/auth/me"_s).status, 401);
        QCOMPARE(story.fixture.client().signIn(bobbin, ServiceFixture::password()).status, 401);
        QCOMPARE(story.ada.get(u"/organizations/%1/users/statuses"_s.arg(story.house)).status, 200);
        const QJsonObject chain = story.ada.get(u"/governance/activity/verification"_s).object();
        QVERIFY(chain["checked"_L1].toInt() > 8);
        QVERIFY(!chain.contains("firstBroken"_L1));
        const ServiceAnswer activity = story.ada.get(u"/governance/activity?limit=50"_s);
        QCOMPARE(activity.status, 200);
        QVERIFY(!activity.body.contains("bobbin"));
        // They may come back by themselves, as somebody new.
        story.fixture.advance(60);
        ServiceClient again = story.fixture.memberClient(story.ada, bobbin, u"member"_s);
        QCOMPARE(again.get(u"/auth/me"_s).status, 200);
    }

    void whatLostItsLastAdminIsReported()
    {
        Story story;
        const auto erased = story.erase(bobbin);
        QVERIFY(erased);
        QCOMPARE(erased->withoutAdmin.size(), 1); // not the house, which Ada administers
        const domain::Organization& own = erased->withoutAdmin.first();
        QCOMPARE(own.name, QString(u"Organization "_s + own.id.text().left(8)));
        QCOMPARE(own.slug, QString(u"organization-"_s + own.id.text().left(8)));
        const auto last = story.erase(ServiceFixture::operatorEmail());
        QVERIFY(last);
        QCOMPARE(last->withoutAdmin.size(), 1);
        QCOMPARE(last->withoutAdmin.first().id.text(), story.house);
    }

    void onlyWhatSignUpMadeForThemIsRenamed()
    {
        Story story;
        story.bob.post(u"/organizations"_s, {{u"name"_s, u"ada's organization 7"_s}});
        story.ada.post(u"/organizations"_s, {{u"name"_s, u"Of dada@acme.example"_s}});
        QVERIFY(story.erase(ServiceFixture::operatorEmail()));
        const QStringList names = story.fixture.database()->all(
            u"SELECT name FROM organization"_s, {}, [](const Row& row) { return row.text(0); });
        QVERIFY(!names.contains(u"ada's organization"_s));
        QVERIFY(names.contains(u"ada's organization 7"_s));
        QVERIFY(names.contains(u"Of dada@acme.example"_s));
    }

    void whoIsNotThereIsListedAllTheSame()
    {
        const Story story;
        const auto erased = story.erase(u"nobody@globex.example"_s);
        QVERIFY(erased);
        QCOMPARE(erased->people, 0);
        QVERIFY(story.erasedAt(u"nobody@globex.example"_s));
    }

    void aRefusalUndoesAll()
    {
        Story story;
        const auto database = story.fixture.database();
        const QStringList before = dumpOf(*database);
        const auto refused = change(*database, [&]() -> base::Result<base::Done> {
            [[maybe_unused]] const Erasure erased
                = erasePerson(*database, bobbin, story.fixture.now());
            return base::failure(base::ApiError::cancelled());
        });
        QVERIFY(!refused);
        QCOMPARE(dumpOf(*database), before);
    }
};

QTEST_GUILESS_MAIN(ServiceErasureTest)
#include "service_erasure_test.moc"
