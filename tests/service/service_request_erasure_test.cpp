// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/erasure_codecs.h"
#include "service/backup_pieces.h"
#include "service/dump.h"
#include "service/erasure_story.h"
#include "service/store/sqlite_copy.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

QJsonObject rowOf(const QJsonObject& preview, const char* list, const QString& table)
{
    const QJsonArray rows = preview[QLatin1String(list)].toArray();
    for (const QJsonValue& row : rows) {
        if (row["table"_L1].toString() == table)
            return row.toObject();
    }
    return {};
}

QJsonObject taskOf(const QJsonObject& seen, const QString& key)
{
    const QJsonArray tasks = seen["tasks"_L1].toArray();
    for (const QJsonValue& task : tasks) {
        if (task["key"_L1].toString().startsWith(key))
            return task.toObject();
    }
    return {};
}

QStringList codes(const QJsonObject& preview)
{
    QStringList found;
    const QJsonArray obstacles = preview["obstacles"_L1].toArray();
    for (const QJsonValue& obstacle : obstacles)
        found.append(obstacle["code"_L1].toString());
    return found;
}

//! Columns whose values have one of these texts in them.
QStringList placesOf(service::Database& database, const QStringList& texts)
{
    QStringList places;
    const QStringList dump = dumpOf(database);
    for (const QString& value : dump) {
        for (const QString& text : texts) {
            if (value.section(u" = "_s, 1).contains(text, Qt::CaseInsensitive))
                places.append(value.section(u' ', 0, 0));
        }
    }
    places.removeDuplicates();
    places.sort();
    return places;
}

//! The file without its encryption, pages that are free included.
QByteArray pagesOf(service::Database& database)
{
    const auto memory = service::Database::openInMemory(database.protection());
    if (!memory || !service::copyDatabase(database, **memory, [](qint64, qint64) { return true; }))
        return {};
    return service::contentOf(**memory).toByteArray();
}

//! Of these texts, those that the bytes have, in UTF-8 or UTF-16.
QStringList found(const QByteArray& bytes, const QStringList& texts)
{
    QStringList there;
    const QByteArray lower = bytes.toLower();
    for (const QString& text : texts) {
        const QString small = text.toLower();
        const QByteArray wide(reinterpret_cast<const char*>(small.utf16()), small.size() * 2);
        if (lower.contains(small.toUtf8()) || lower.contains(wide))
            there.append(text);
    }
    return there;
}

//! What stands for the address of an account in the record of changes.
QStringList marksOf(service::Database& database, const QString& user)
{
    QStringList marks
        = database.all(u"SELECT after_json FROM activity WHERE target_id = ? ORDER BY seq"_s,
            {user}, [](const service::Row& row) {
                return QJsonDocument::fromJson(row.text(0).toUtf8())["address"_L1].toString();
            });
    marks.removeAll(QString());
    return marks;
}

//! Columns that hold what makes this mark from Eve's address, so that whoever has it can tell.
QStringList keysOf(service::Database& database, const QString& mark)
{
    QStringList keys;
    const QStringList dump = dumpOf(database);
    for (const QString& value : dump) {
        const QByteArray text = value.section(u" = "_s, 1).toUtf8();
        for (const QByteArray& key :
            {text, QByteArray::fromBase64(text), QByteArray::fromHex(text)}) {
            if (!key.isEmpty() && service::suppressionMark(ErasureStory::address(), key) == mark)
                keys.append(value.section(u' ', 0, 0));
        }
    }
    return keys;
}

bool chainFits(ErasureStory& story)
{
    const QJsonObject chain = story.ada.get(u"/governance/activity/verification"_s).object();
    return chain["checked"_L1].toInt() > 0 && !chain.contains("firstBroken"_L1);
}

} // namespace

class ServiceRequestErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewSaysWhatGoesAndWhatStays()
    {
        ErasureStory story;
        const qint64 before = story.count(u"SELECT COUNT(*) FROM activity"_s);
        const qint64 viewed = story.deeds(u"data-request.viewed"_s);
        const QJsonObject preview = story.preview();
        // It names organizations of the person, so it is a look at the case.
        QCOMPARE(story.deeds(u"data-request.viewed"_s), viewed + 1);
        QCOMPARE(codes(preview), QStringList());
        QVERIFY(preview["held"_L1].toBool());
        QCOMPARE(preview["phrase"_L1].toString(),
            QString(u"ERASE "_s + story.seen["ref"_L1].toString()));
        for (const char* table : {"session", "api_key", "login_code", "password_reset", "lockout",
                 "invitation", "membership", "workspace_person", "trust_request", "outbox"}) {
            const QString name = QString::fromLatin1(table);
            const QJsonObject row = rowOf(preview, "goes", name);
            QVERIFY2(row["removed"_L1].toBool(), table);
            QVERIFY2(row["rows"_L1].toInt() > 0, table);
        }
        QCOMPARE(rowOf(preview, "goes", u"organization"_s)["rows"_L1].toInt(), 1);
        QCOMPARE(rowOf(preview, "goes", u"account"_s)["changes"_L1].toArray().size(), 3);
        QVERIFY(rowOf(preview, "stays", u"activity"_s)["rows"_L1].toInt() > 3);
        QVERIFY(!rowOf(preview, "stays", u"data_request"_s)["ground"_L1].toString().isEmpty());
        QCOMPARE(preview["onlyAdminOf"_L1].toArray(), QJsonArray{u"For Eve+News@Globex.example"_s});
        QCOMPARE(story.count(u"SELECT COUNT(*) FROM activity"_s), before + 1);
        QCOMPARE(story.eve.get(u"/auth/me"_s).status, 200);
    }

    void whatOthersWroteIsCountedAndLeftToPeople()
    {
        ErasureStory story;
        QJsonObject form = story.scene.form(u"dan@acme.example"_s);
        form.insert("details"_L1, u"My colleague EVE+NEWS@globex.example has it, too."_s);
        QCOMPARE(story.ada.post(requestsPath(), form).status, 201);
        const QJsonArray stays = story.preview()["stays"_L1].toArray();
        const bool counted = std::any_of(stays.begin(), stays.end(), [](const QJsonValue& kept) {
            return kept["mentions"_L1].toBool() && kept["table"_L1].toString() == "data_request"_L1
                && kept["rows"_L1].toInt() == 1;
        });
        QVERIFY(counted);
        QCOMPARE(story.erase().status, 200);
        QVERIFY(taskOf(story.again(), u"mentions"_s)["action"_L1].toString().contains(u"(1)"));
    }

    void itIsConfirmedByThePhraseAndTheRevision()
    {
        ErasureStory story;
        const QString path = story.path(u"/erasure"_s);
        const QJsonObject right{
            {u"phrase"_s, QString(u"ERASE "_s + story.seen["ref"_L1].toString())}};
        QCOMPARE(story.ada.post(path, right).status, 412);
        QCOMPARE(story.ada.post(path, right, ifMatch(1)).status, 412);
        for (const QString& wrong : {QString(), u"erase"_s, u"ERASE DSR-2026-9999"_s}) {
            const ServiceAnswer refused
                = story.ada.post(path, {{u"phrase"_s, wrong}}, ifSeen(story.seen));
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.code(), u"request.erasure.phrase"_s);
            QCOMPARE(refused.field(), u"phrase"_s);
        }
        QCOMPARE(story.count(u"SELECT COUNT(*) FROM erasure_run"_s), 0);
        QCOMPARE(story.eve.get(u"/auth/me"_s).status, 200);
    }

    void aHoldStopsItBeforeAndOnTheWay()
    {
        const QJsonObject hold{
            {u"legalHold"_s, true}, {u"holdReason"_s, u"A court asks for it."_s}};
        const QJsonObject release{{u"legalHold"_s, false}, {u"holdReason"_s, u"It is settled."_s}};
        ErasureStory story;
        story.seen = story.scene.patched(story.seen, hold);
        QCOMPARE(codes(story.preview()), QStringList{u"request.hold"_s});
        QCOMPARE(story.erase().code(), u"request.hold"_s);
        story.seen = story.scene.patched(story.seen, release);
        QCOMPARE(stepsOf(story.erase(3).object()).size(), 3);
        story.seen = story.scene.patched(story.again(), hold);
        QCOMPARE(story.erase().code(), u"request.hold"_s);
        story.fixture.stop();
        QVERIFY(story.fixture.start());
        QCOMPARE(story.count(u"SELECT COUNT(*) FROM erasure_step"_s), 3);
        ServiceClient back = story.fixture.client();
        back.cookie = story.ada.cookie;
        QCOMPARE(back.patch(story.path(), release).status, 200);
        const ServiceAnswer ended = back.post(story.path(u"/erasure"_s));
        QCOMPARE(stepsOf(ended.object()).size(), qsizetype(domain::allErasureSteps.size()));
    }

    void theLastWhoWorksOnCasesStays()
    {
        ErasureStory story;
        QJsonObject form = story.scene.form(ServiceFixture::operatorEmail());
        form.insert("rights"_L1, QJsonArray{u"erasure"_s});
        const QString id = story.ada.post(requestsPath(), form).text("id");
        const QStringList against
            = codes(story.ada.get(requestsPath(u'/' + id + u"/erasure"_s)).object());
        QVERIFY(against.contains(u"request.erasure.last-worker"_s));
        QVERIFY(against.contains(u"request.erasure.state"_s));
    }

    void everyStepIsDoneOnceAndProved()
    {
        ErasureStory story;
        const ServiceAnswer answer = story.erase();
        QCOMPARE(answer.status, 200);
        base::JsonReader reader(answer.object());
        const domain::ErasureRun run = contract::decodeErasureRun(reader);
        QVERIFY(reader.finish(base::Done{}));
        QVERIFY(!run.next() && run.finishedAt);
        QVERIFY(domain::isJournalWhole(run, story.seen["ref"_L1].toString()));
        QCOMPARE(domain::certificateHash(run.certificate), run.certificateHash);
        QCOMPARE(run.withoutAdmin.size(), 1);
        QVERIFY(run.withoutAdmin.first().startsWith(u"Organization "_s));
        QCOMPARE(
            story.deeds(u"data-request.erasure-step"_s), qint64(domain::allErasureSteps.size()));
        // Asked again, nothing is done again.
        QCOMPARE(story.erase().object(), answer.object());
        QCOMPARE(
            story.deeds(u"data-request.erasure-step"_s), qint64(domain::allErasureSteps.size()));
        QCOMPARE(story.preview()["last"_L1].toObject(), answer.object());
        const QJsonObject chain = story.ada.get(u"/governance/activity/verification"_s).object();
        QVERIFY(!chain.contains("firstBroken"_L1));
    }

    void tasksAreConfirmedAndLastAdminsBecomeSome()
    {
        ErasureStory story;
        QCOMPARE(story.erase().status, 200);
        const QJsonObject seen = story.again();
        const QJsonObject account = taskOf(seen, u"account"_s);
        QCOMPARE(account["state"_L1].toString(), u"confirmed"_s);
        QCOMPARE(account["count"_L1].toInt(), 1);
        QCOMPARE(taskOf(seen, u"session"_s)["state"_L1].toString(), u"confirmed"_s);
        const QJsonObject admin = taskOf(seen, u"last-admin:"_s);
        QCOMPARE(admin["state"_L1].toString(), u"todo"_s);
        QVERIFY(admin["action"_L1].toString().contains(u"Organization "_s));
        QVERIFY(taskOf(seen, u"mentions"_s).isEmpty());
        // What is left to people keeps the case from going on.
        QCOMPARE(story.scene.move(seen, S::Review).code(), u"request.tasks.internal"_s);
    }

    void nobodyIsInTheDumpOutsideTheCaseAndAfterPurgeNowhere()
    {
        ErasureStory story(
            [](service::ServiceConfig& config) { config.retentionLook = std::chrono::hours(1); });
        const QStringList traces = story.traces();
        const auto database = story.fixture.database();
        QVERIFY(placesOf(*database, traces).contains(u"account.email"_s));
        QVERIFY(placesOf(*database, traces).contains(u"organization.slug"_s));
        QVERIFY(!found(pagesOf(*database), traces).isEmpty());
        QCOMPARE(story.erase().status, 200);
        QCOMPARE(placesOf(*database, traces),
            (QStringList{u"data_request.address"_s, u"data_request.address_mark"_s}));
        const QString mark = database->sealer().lookUp(ErasureStory::address());
        QCOMPARE(found(pagesOf(*database), traces), QStringList{mark});

        story.close();
        QCOMPARE(statusOf(story.seen), S::Fulfilled);
        story.fixture.advance(400LL * 86'400);
        story.scene.comeBack();
        story.scene.believeTheClock();
        QCOMPARE(story.scene.move(story.seen, S::Purged).status, 200);
        QCOMPARE(placesOf(*database, traces), QStringList());
        QCOMPARE(found(pagesOf(*database), traces), QStringList());
        const auto files = filesBelow(story.fixture.dataFolder());
        for (auto file = files.begin(); file != files.end(); ++file)
            QCOMPARE(found(file.value(), traces), QStringList());
        const auto erased = service::read(*database, [&]() -> base::Result<bool> {
            return service::SuppressionStore(*database)
                .erasedAt(ErasureStory::address())
                .has_value();
        });
        QVERIFY(erased.value_or(false));
        // What proves the erasure stays.
        QVERIFY(story.preview()["last"_L1].toObject().contains("certificateHash"_L1));
    }

    //! The record is never changed; what makes its marks goes.
    void noMarkOnTheRecordLeadsBackToThePerson()
    {
        ErasureStory story;
        const auto database = story.fixture.database();
        // As an account from before the marks had keys of their own.
        database->execute(u"UPDATE account SET mark_key = NULL WHERE id = ?"_s, {story.user});
        const QString second
            = story.ada.post(u"/organizations"_s, {{u"name"_s, u"Beta Research"_s}}).text("id");
        ServiceClient there = story.fixture.client();
        there.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        there.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, second}});
        QCOMPARE(
            there
                .post(u"/organizations/%1/users/invite"_s.arg(second),
                    {{u"emails"_s, QJsonArray{ErasureStory::address()}}, {u"role"_s, u"member"_s}})
                .status,
            201);
        const QStringList marks = marksOf(*database, story.user);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(keysOf(*database, marks.last()), QStringList{u"account.mark_key"_s});
        story.again();
        QCOMPARE(story.erase().status, 200);
        QCOMPARE(marksOf(*database, story.user), marks);
        for (const QString& mark : marks)
            QCOMPARE(keysOf(*database, mark), QStringList());
        QVERIFY(chainFits(story));
    }

    void whoComesBackIsErasedOnceMore()
    {
        ErasureStory story;
        QCOMPARE(story.erase().status, 200);
        story.fixture.advance(60);
        ServiceClient again
            = story.fixture.memberClient(story.ada, ErasureStory::address(), u"member"_s);
        QCOMPARE(again.get(u"/auth/me"_s).status, 200);
        story.again();
        const ServiceAnswer second = story.erase();
        QCOMPARE(second.object()["number"_L1].toInt(), 2);
        QCOMPARE(again.get(u"/auth/me"_s).status, 401);
    }
};

QTEST_GUILESS_MAIN(ServiceRequestErasureTest)
#include "service_request_erasure_test.moc"
