// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "service/request_seed.h"
#include "service/store/accounts.h"
#include "service/store/reseal.h"
#include "service/store/transaction.h"

#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString bobsAddress = u"bob@acme.example"_s;

//! A service with something in every sealed column.
struct Story {
    ServiceFixture fixture;
    ServiceClient ada = fixture.operatorClient();
    ServiceClient bob = fixture.memberClient(ada, bobsAddress, u"admin"_s);
    QString house = ServiceFixture::organizationOf(ada);
    QString users = u"/organizations/%1/users"_s.arg(house);
    SeededRequest request = seedRequests(fixture, ada);
    Story()
    {
        bob.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Bob Öztürk"_s}});
        invite({u"carol@acme.example"_s, u"dave@acme.example"_s});
        bob.post(u"/governance/trust-requests"_s,
            {{u"kind"_s, u"soc2_type2"_s}, {u"reason"_s, u"Our customer asks for the report."_s},
                {u"organizationId"_s, house}});
        fillGovernance(fixture, ada);
    }
    ServiceAnswer invite(const QStringList& emails)
    {
        return ada.post(users + u"/invite"_s,
            {{u"emails"_s, QJsonArray::fromStringList(emails)}, {u"role"_s, u"member"_s}});
    }
    void sql(const QString& text, const QVariantList& values = {}) const
    {
        const auto database = fixture.database();
        database->execute(text, values);
        QVERIFY(!database->failed());
    }
};

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

struct Cell {
    QString row;
    QString workspace;
    QString value;
};

//! One that does not belong to the account `notOf`.
Cell cellOf(service::Database& database, const service::SealedColumn& column, const QString& notOf)
{
    const QString workspace = *column.workspace ? name(column.workspace) : QStringLiteral("''");
    return database
        .first(u"SELECT %1, %2, %3 FROM %4 WHERE %3 IS NOT NULL AND %1 <> ? LIMIT 1"_s.arg(
                   name(column.row), workspace, name(column.column), name(column.table)),
            {notOf},
            [](const service::Row& row) {
                return Cell{row.text(0), row.text(1), row.text(2)};
            })
        .value_or(Cell());
}

void put(
    const Story& story, const service::SealedColumn& column, const Cell& cell, const QString& value)
{
    story.sql(u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(
                  name(column.table), name(column.column), name(column.row)),
        {value, cell.row});
}

//! As if `sealer` had sealed everything.
void sealWith(service::Database& database, const service::ColumnSealer& sealer)
{
    const QList<service::SealedColumn> columns = service::sealedColumns();
    for (const service::SealedColumn& column : columns) {
        const QString workspace = *column.workspace ? name(column.workspace) : u"''"_s;
        const QString row = name(column.row);
        const QList<Cell> cells
            = database.all(u"SELECT %1, %2, %3 FROM %4 WHERE %3 IS NOT NULL"_s.arg(
                               row, workspace, name(column.column), name(column.table)),
                {}, [&](const service::Row& found) {
                    const auto place = column.at(found.text(0), found.text(1));
                    return Cell{found.text(0), found.text(1), found.opened(2, place)};
                });
        for (const Cell& cell : cells) {
            database.execute(u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(
                                 name(column.table), name(column.column), row),
                {sealer.seal(cell.value, column.at(cell.row, cell.workspace)), cell.row});
            if (*column.lookUp)
                database.execute(u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(
                                     name(column.table), name(column.lookUp), row),
                    {sealer.lookUp(cell.value), cell.row});
        }
    }
}

//! What a person asks for to see the values of `column`.
QString pathTo(const Story& story, const service::SealedColumn& column)
{
    const QString table = name(column.table);
    if (table == "account"_L1)
        return QString(story.users + u"?limit=10"_s);
    if (table == "invitation"_L1)
        return u"/governance/outbox"_s;
    if (table.startsWith("data_request"_L1) || table.startsWith("holiday"_L1))
        return requestPathTo(story.request, column);
    if (QStringList{u"listing"_s, u"llm"_s, u"mail"_s}.contains(table.section(u'_', 0, 0)))
        return listingPathTo(table, story.house);
    return table == "workspace"_L1 ? u"/governance/settings"_s : u"/governance/trust-requests"_s;
}

QStringList textsIn(const ServiceAnswer& answer, const char* list, const char* member)
{
    QStringList texts;
    const QJsonArray items = answer.object()[QLatin1String(list)].toArray();
    for (const QJsonValue& item : items)
        texts.append(item[QLatin1String(member)].toString());
    return texts;
}

} // namespace

class ServiceSealedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlippedBitIsFoundAndNamed_data()
    {
        QTest::addColumn<int>("index");
        const QList<service::SealedColumn> columns = service::sealedColumns();
        for (qsizetype i = 0; i < columns.size(); ++i)
            QTest::addRow("%s.%s", columns.at(i).table, columns.at(i).column) << int(i);
    }

    void aFlippedBitIsFoundAndNamed()
    {
        QFETCH(const int, index);
        const service::SealedColumn column = service::sealedColumns().at(index);
        Story story;
        const QString asker = ServiceFixture::userOf(story.ada);
        const Cell cell = cellOf(*story.fixture.database(), column, asker);
        QVERIFY2(cell.value.startsWith(u"v1:"), qPrintable(cell.value));
        QString bad = cell.value;
        bad[bad.size() / 2] = QChar(bad.at(bad.size() / 2).unicode() ^ 1);
        put(story, column, cell, bad);
        const auto database = story.fixture.database();
        const auto opened = database->sealer().open(bad, column.at(cell.row, cell.workspace));
        QVERIFY(!opened);
        QVERIFY(opened.error().detail.startsWith(
            u"%1.%2, row %3: "_s.arg(name(column.table), name(column.column), cell.row)));
        const QString sentence
            = QStringLiteral("A protected value in the database of the service (%1.%2) was damaged "
                             "or moved, so it is not shown. Nothing was changed. Restore a backup "
                             "to get it back.")
                  .arg(name(column.table), name(column.column));
        if (name(column.table) == "service_secret"_L1) {
            story.fixture.stop();
            QVERIFY(!story.fixture.start());
            QCOMPARE(story.fixture.startError->code, u"storage.sealed"_s);
            QCOMPARE(story.fixture.startError->message, sentence);
            put(story, column, cell, cell.value);
            QVERIFY(story.fixture.start());
            return;
        }
        if (u"password api_key mark_key code"_s.split(u' ').contains(name(column.column))) {
            const QJsonObject report = story.ada.get(u"/governance/protection"_s).object();
            QCOMPARE(report["damaged"_L1].toArray(),
                QJsonArray{
                    u"%1.%2, row %3"_s.arg(name(column.table), name(column.column), cell.row)});
            return;
        }
        const ServiceAnswer refused = story.ada.get(pathTo(story, column));
        QCOMPARE(refused.status, 500);
        QCOMPARE(refused.code(), u"storage.sealed"_s);
        QCOMPARE(refused.text("message"), sentence);
        QCOMPARE(story.ada.get(u"/organizations"_s).status, 200);
        put(story, column, cell, cell.value);
        QCOMPARE(story.ada.get(pathTo(story, column)).status, 200);
    }

    void valuesThatChangedPlacesAreFound_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::newRow("address") << u"account"_s << u"email"_s;
        QTest::newRow("invitation") << u"invitation"_s << u"token"_s;
    }

    void valuesThatChangedPlacesAreFound()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, column);
        Story story;
        const auto database = story.fixture.database();
        const QList<Cell> cells = database->all(
            u"SELECT id, '', %1 FROM %2 ORDER BY created_at, id"_s.arg(column, table), {},
            [](const service::Row& row) {
                return Cell{row.text(0), {}, row.text(2)};
            });
        const Cell& one = cells.at(cells.size() - 1);
        const Cell& other = cells.at(cells.size() - 2);
        const QString update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, column);
        story.sql(update, {one.value, other.row});
        story.sql(update, {other.value, one.row});
        QCOMPARE(story.ada.get(story.users + u"/statuses"_s).code(), u"storage.sealed"_s);
    }

    void aMarkThatLeadsToSomebodyElseIsFound()
    {
        Story story;
        const auto database = story.fixture.database();
        story.sql(u"UPDATE account SET email_hmac = '' WHERE email_hmac = ?"_s,
            {database->sealer().lookUp(u"carol@acme.example"_s)});
        story.sql(u"UPDATE account SET email_hmac = ? WHERE email_hmac = ?"_s,
            {database->sealer().lookUp(u"carol@acme.example"_s),
                database->sealer().lookUp(bobsAddress)});
        const ServiceAnswer refused
            = story.fixture.client().signIn(u"carol@acme.example"_s, ServiceFixture::password());
        QCOMPARE(refused.code(), u"storage.sealed"_s);
    }

    void aNewKeyTakesOverWhatTheOldOneSealed()
    {
        Story story;
        story.fixture.stop();
        const service::DataKey old = service::DataKey::generate();
        const auto open = [&](const QList<service::DataKey>& older) {
            return std::move(*service::Database::open(story.fixture.databaseFile(),
                service::Protection::from(story.fixture.dataKey(), older)));
        };
        const auto sealAnew = [](service::Database& database) {
            return service::change(
                database, [&]() -> base::Result<qint64> { return service::reseal(database); });
        };
        const auto alone = open({});
        sealWith(*alone, service::ColumnSealer(old));
        QVERIFY(!alone->failed());
        const auto refused = sealAnew(*alone);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"storage.sealed"_s);
        QVERIFY(refused.error().detail.contains(old.id()));
        const auto database = open({old});
        QVERIFY(!service::AccountStore(*database).byEmail(bobsAddress));
        // 23 of accounts, invitations, backups and the listing; of cases two addresses, names and
        // pieces of two files, a letter's four, 15 others; of LLMs nine; of mail and notices 19.
        QCOMPARE(sealAnew(*database).value_or(-1), 76);
        QCOMPARE(sealAnew(*database).value_or(-1), 0);
        const auto bob = service::AccountStore(*alone).byEmail(bobsAddress);
        QVERIFY(bob && !alone->failed());
        QCOMPARE(bob->account.displayName.value_or(QString()), u"Bob Öztürk"_s);
        QCOMPARE(service::AccountStore(*alone).addresses().size(), 4);
        QVERIFY(!alone->failed() && story.fixture.start());
    }

    void anAddressIsFoundHoweverItIsTyped()
    {
        Story story;
        ServiceClient bob = story.fixture.client();
        QCOMPARE(bob.signIn(u"  BOB@Acme.Example "_s, ServiceFixture::password()).status, 200);
        QCOMPARE(
            bob.post(u"/auth/check-email-availability"_s, {{u"email"_s, u"BOB@ACME.example"_s}})
                .object()["available"_L1]
                .toBool(true),
            false);
        QCOMPARE(story.invite({u"Bob@ACME.example"_s}).object()["created"_L1].toArray().size(), 0);
        QCOMPARE(story.ada.get(u"/governance/people?q=BOB"_s).object()["total"_L1].toInt(), 1);
    }

    void ofTwoSignUpsWithOneAddressOneCounts()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ada.patch(u"/governance/settings"_s, {{u"signUpOpen"_s, true}});
        for (int round = 0; round < 5; ++round) {
            const QStringList forms{u"eve%1@acme.example"_s, u"EVE%1@acme.example"_s,
                u"Eve%1@Acme.Example"_s, u" eve%1@ACME.example"_s};
            std::array<int, 4> statuses{};
            std::vector<std::thread> threads;
            for (std::size_t i = 0; i < statuses.size(); ++i) {
                threads.emplace_back([&, i] {
                    ServiceClient eve = fixture.client();
                    statuses.at(i) = eve.post(u"/auth/signup"_s,
                                            {{u"email"_s, forms.at(qsizetype(i)).arg(round)},
                                                {u"password"_s, ServiceFixture::password()},
                                                {u"method"_s, u"password"_s}})
                                         .status;
                });
            }
            for (std::thread& thread : threads)
                thread.join();
            QCOMPARE(std::count(statuses.begin(), statuses.end(), 201), 1);
            QCOMPARE(std::count(statuses.begin(), statuses.end(), 409), 3);
        }
        QCOMPARE(ada.get(u"/governance/people"_s).object()["total"_L1].toInt(), 6);
    }

    void noTwoAccountsHaveOneMark()
    {
        Story story;
        const auto database = story.fixture.database();
        database->execute(
            u"UPDATE account SET email_hmac = (SELECT MIN(email_hmac) FROM account)"_s);
        QVERIFY(database->failed());
    }

    void listsAreSearchedByWhatIsSealed()
    {
        Story story;
        story.ada.captured = false;
        const auto total = [&](const QString& path) {
            return story.ada.get(path).object()["total"_L1].toInt(-1);
        };
        QCOMPARE(total(story.users + u"?limit=5&q=%C3%B6ZT"_s), 1); // "öZT"
        QCOMPARE(total(story.users + u"?limit=5&q=acme%20member"_s), 2);
        QCOMPARE(total(story.users + u"?limit=5&q=bob@acme"_s), 0); // a name is shown instead
        QCOMPARE(total(u"/governance/people?q=acme.example"_s), 4);
        QCOMPARE(total(u"/governance/people?q=%C3%B6zt%20bob"_s), 1);
        QCOMPARE(total(u"/governance/people?q=%25"_s), 0);
        QCOMPARE(total(u"/governance/outbox?q=CAROL"_s), 1);
        QCOMPARE(total(u"/governance/outbox?q=carol%20organization"_s), 1);
        QCOMPARE(total(u"/governance/outbox?q=carol%20dave"_s), 0);
        QCOMPARE(total(u"/governance/trust-requests?q=REPORT%20bob@"_s), 1);
        QCOMPARE(total(u"/governance/trust-requests?q=nothing"_s), 0);
        QCOMPARE(total(u"/governance/activity?q=trust-request%20BOB@acme"_s), 1);
        QCOMPARE(total(u"/governance/activity?q=carol@acme"_s), 2);
    }

    void pagesOfASealedOrderHoldTogether_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::newRow("usual") << QString();
        QTest::newRow("name") << u"name"_s;
        QTest::newRow("name, backwards") << u"-name"_s;
        QTest::newRow("role") << u"role"_s;
        QTest::newRow("role, backwards") << u"-role"_s;
    }

    void pagesOfASealedOrderHoldTogether()
    {
        QFETCH(const QString, sort);
        Story story;
        story.ada.captured = false;
        story.invite({u"zoe@acme.example"_s, u"anna@acme.example"_s, u"mia@acme.example"_s});
        const QString path = QString(
            story.users + u"?limit=2"_s + (sort.isEmpty() ? sort : QString(u"&sort="_s + sort)));
        QStringList names;
        QString cursor;
        do {
            const ServiceAnswer page = story.ada.get(
                path + (cursor.isEmpty() ? QString() : QString(u"&cursor="_s + cursor)));
            QCOMPARE(page.object()["total"_L1].toInt(), 7);
            names += textsIn(page, "items", "displayName");
            cursor = page.text("nextCursor");
        } while (!cursor.isEmpty() && names.size() < 20);
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(),
            [](const QString& a, const QString& b) { return a.toLower() < b.toLower(); });
        QCOMPARE(sorted,
            (QStringList{
                u"ada"_s, u"anna"_s, u"Bob Öztürk"_s, u"carol"_s, u"dave"_s, u"mia"_s, u"zoe"_s}));
        if (!sort.endsWith(u"role")) {
            if (sort.startsWith(u'-'))
                std::reverse(sorted.begin(), sorted.end());
            QCOMPARE(names, sorted);
        } else {
            const QStringList admins = sort.startsWith(u'-') ? names.mid(5) : names.mid(0, 2);
            QVERIFY(admins.contains(u"ada"_s) && admins.contains(u"Bob Öztürk"_s));
        }
    }

    void peopleComeByAddress()
    {
        Story story;
        story.ada.captured = false;
        const ServiceAnswer first = story.ada.get(u"/governance/people?limit=3"_s);
        QCOMPARE(textsIn(first, "items", "email"),
            (QStringList{u"ada@acme.example"_s, bobsAddress, u"carol@acme.example"_s}));
        const ServiceAnswer second
            = story.ada.get(u"/governance/people?limit=3&cursor="_s + first.text("nextCursor"));
        QCOMPARE(textsIn(second, "items", "email"), QStringList{u"dave@acme.example"_s});
        QVERIFY(second.text("nextCursor").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServiceSealedTest)
#include "service_sealed_test.moc"
