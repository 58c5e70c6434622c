// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/random.h"
#include "domain/hash_chain.h"
#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/backup_requests.h"
#include "service/dump.h"
#include "service/erasure_story.h"
#include "service/store/accounts.h"
#include "service/store/activity_log.h"
#include "service/store/erasure.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString legible = u"eva@münchen.example"_s;
const QString ascii = u"eva@xn--mnchen-3ya.example"_s;

//! Columns whose values, as they are or decoded, make this mark from Eve's address.
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
    keys.removeDuplicates();
    return keys;
}

//! Columns that have `text` in them.
QStringList placesOf(service::Database& database, const QString& text)
{
    QStringList places;
    const QStringList dump = dumpOf(database);
    for (const QString& value : dump) {
        if (value.section(u" = "_s, 1).contains(text, Qt::CaseInsensitive))
            places.append(value.section(u' ', 0, 0));
    }
    places.removeDuplicates();
    return places;
}

bool chainFits(service::Database& database)
{
    const auto workspace = service::WorkspaceStore(database).first();
    if (!workspace)
        return false;
    QByteArray last = domain::chainStart();
    const auto events = service::ActivityStore(database).after(workspace->id, 0, 10'000);
    for (const domain::ActivityEvent& event : events) {
        if (!domain::fits(event, last))
            return false;
        last = event.hash;
    }
    return !events.isEmpty();
}

QByteArray listKey(service::Database& database)
{
    return service::SuppressionStore(database).key();
}

std::optional<QDateTime> erasedAt(service::Database& database, const QString& address)
{
    return service::SuppressionStore(database).erasedAt(address);
}

//! Makes of the workspace one from before schema 9, with an entry of before schema 7 on the record;
//! gives the mark in that.
QString growOld(ErasureStory& story)
{
    const QByteArray key = base::randomBytes(32);
    const auto database = story.fixture.database();
    const auto written = service::change(*database, [&]() -> base::Result<QString> {
        const auto workspace = service::WorkspaceStore(*database).first().value();
        const QString id = workspace.id.text();
        database->execute(u"UPDATE workspace SET address_key = ?, key_of_list = 0 WHERE id = ?"_s,
            {database->sealer().seal(
                 QString::fromLatin1(key.toBase64()), service::sealed::addressKey.at(id, id)),
                id});
        domain::ActivityEvent event;
        event.at = story.fixture.now();
        event.actor.kind = u"service"_s;
        event.action = u"member.invited"_s;
        event.targetType = u"user"_s;
        event.targetId = story.user;
        const QString mark = service::suppressionMark(ErasureStory::address(), key);
        event.after = {{u"address"_s, mark}};
        service::ActivityStore(*database).append(workspace.id, event);
        return mark;
    });
    return written.value_or(QString());
}

bool isThere(service::Database& database)
{
    return service::AccountStore(database).byEmail(ErasureStory::address()).has_value();
}

base::Result<service::Erasure> erased(const ServiceFixture& fixture, const QString& address)
{
    const auto database = fixture.database();
    return service::change(*database, [&]() -> base::Result<service::Erasure> {
        return service::erasePerson(*database, address, fixture.now());
    });
}

} // namespace

//! Marks that older programs left, and marks of one address that is written in several ways.
class ServiceOldMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextStartForgetsWhatMadeTheMarksOnTheRecord()
    {
        ErasureStory story;
        const QString mark = growOld(story);
        QCOMPARE(story.erase().status, 200);
        QByteArray key;
        {
            const auto database = story.fixture.database();
            key = listKey(*database);
            QCOMPARE(keysOf(*database, mark), QStringList{u"workspace.address_key"_s});
        }
        for (int start = 0; start < 2; ++start) {
            story.fixture.stop();
            QVERIFY(story.fixture.start());
            const auto database = story.fixture.database();
            QCOMPARE(keysOf(*database, mark), QStringList());
            // The record itself is not changed, and who was erased is known as before.
            QCOMPARE(placesOf(*database, mark), QStringList{u"activity.after_json"_s});
            QVERIFY(chainFits(*database));
            QCOMPARE(listKey(*database), key);
            QVERIFY(erasedAt(*database, ErasureStory::address()).has_value());
        }
    }

    void aBackupThatIsRestoredForgetsItToo()
    {
        const QTemporaryDir folder;
        ErasureStory story([&](service::ServiceConfig& config) {
            config.backupFolder = folder.path();
            config.backupPasswordRounds = backupPassword().rounds;
        });
        const QString mark = growOld(story);
        story.ada.post(
            backups::path(), {{u"password"_s, QString::fromLatin1(backupPassword().utf8)}});
        const QJsonObject made = backups::ended(story.ada);
        QCOMPARE(made["state"_L1].toString(), u"made"_s);
        QCOMPARE(story.erase().status, 200);

        const auto opened = service::openBackup(
            folder.filePath(made["fileName"_L1].toString()), backupPassword());
        QVERIFY(opened);
        const QTemporaryDir target;
        const QString data = target.filePath(u"data"_s);
        const auto restored = service::restoreBackup(
            *opened, data, plainKeyFile, base::systemClock(),
            [](service::RestoreStep, qint64, qint64) { return true; }, std::nullopt);
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 1);
        const auto database = service::Database::open(
            data + u"/service.db"_s, service::Protection::from(opened->key));
        QVERIFY(database);
        QVERIFY(!isThere(**database));
        QCOMPARE(keysOf(**database, mark), QStringList());
        QVERIFY(chainFits(**database));
        QVERIFY(erasedAt(**database, ErasureStory::address()).has_value());
    }

    void theKeyOfTheListTellsNothingElse()
    {
        ErasureStory story;
        QCOMPARE(story.erase().status, 200);
        const auto database = story.fixture.database();
        const QByteArray key = listKey(*database);
        QCOMPARE(key.size(), 32);
        QCOMPARE(placesOf(*database, service::suppressionMark(ErasureStory::address(), key)),
            QStringList{u"suppression.mark"_s});
    }

    void whoeverWritesTheDomainTheOtherWayIsTheSamePerson()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient eva = fixture.memberClient(ada, legible, u"member"_s);
        QCOMPARE(fixture.client().signIn(ascii, ServiceFixture::password()).status, 200);
        const auto accounts = [&] {
            return fixture.database()
                ->first(u"SELECT COUNT(*) FROM account"_s, {},
                    [](const service::Row& row) { return row.number(0); })
                .value_or(-1);
        };
        const qint64 before = accounts();
        ada.post(u"/organizations/%1/users/invite"_s.arg(ServiceFixture::organizationOf(ada)),
            {{u"emails"_s, QJsonArray{ascii}}, {u"role"_s, u"member"_s}});
        QCOMPARE(accounts(), before);

        const auto erasure = erased(fixture, ascii);
        QVERIFY(erasure);
        QCOMPARE(erasure->people, 1);
        QCOMPARE(eva.get(u"/auth/me"_s).status, 401);
        const auto database = fixture.database();
        for (const QString& form : {legible, ascii}) {
            QVERIFY(erasedAt(*database, form).has_value());
            QCOMPARE(placesOf(*database, form), QStringList());
        }
        QVERIFY(chainFits(*database));
    }

    //! As it was put on the list before schema 9.
    void aMarkOfWhatWasTypedIsFoundByAllForms()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        [[maybe_unused]] const ServiceClient eva = fixture.memberClient(ada, ascii, u"member"_s);
        fixture.advance(3'600);
        const auto database = fixture.database();
        database->execute(u"INSERT INTO suppression (mark, erased_at) VALUES (?, ?)"_s,
            {service::suppressionMark(legible, listKey(*database)), base::isoUtc(fixture.now())});
        QVERIFY(erasedAt(*database, ascii).has_value());
        const auto again = service::change(*database, [&]() -> base::Result<service::Erasure> {
            return service::eraseWhomTheListNames(*database, fixture.now());
        });
        QVERIFY(again);
        QCOMPARE(again->people, 1);
        QCOMPARE(placesOf(*database, ascii), QStringList());
    }

    void casesOfOneMailboxAreFoundTogether()
    {
        ServiceFixture fixture;
        RequestScene scene(fixture);
        const QJsonObject first = scene.record(legible);
        const QJsonObject second = scene.record(ascii);
        QCOMPARE(second["personKey"_L1].toString(), first["personKey"_L1].toString());
        const QJsonArray related = scene.caseOf(second["id"_L1].toString())["related"_L1].toArray();
        QCOMPARE(related.size(), 1);
        QCOMPARE(related.first()["id"_L1].toString(), first["id"_L1].toString());
        const QJsonArray found
            = scene.worker.get(requestsPath(u"?q=eva%40xn--mnchen-3ya.example"_s))
                  .object()["items"_L1]
                  .toArray();
        QCOMPARE(found.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ServiceOldMarksTest)
#include "service_old_marks_test.moc"
