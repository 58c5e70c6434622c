// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/copy_codecs.h"
#include "service/erasure_story.h"
#include "service/request_seed.h"
#include "service/store/column_table.h"
#include "service/store/person_rows.h"
#include "service/store/request_packages.h"

#include <QSet>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

domain::SubjectCopy copyIn(const ServiceAnswer& answer)
{
    base::JsonReader reader(answer.object());
    const domain::SubjectCopy copy = contract::decodeSubjectCopy(reader);
    return reader.finish(copy).value_or(domain::SubjectCopy());
}

const domain::CopiedTable* tableIn(const domain::SubjectCopy& copy, const QString& name)
{
    for (const domain::CopiedTable& table : copy.tables) {
        if (table.table == name)
            return &table;
    }
    return nullptr;
}

QString firstOf(const domain::SubjectCopy& copy, const QString& table, const QString& column)
{
    const domain::CopiedTable* found = tableIn(copy, table);
    return found ? found->rows.first().value(column).toString() : QString();
}

QJsonObject bodyOf(const QByteArray& file)
{
    return contract::encode(contract::PackageFile{.content = file, .rows = 9});
}

QJsonObject fileBody()
{
    return bodyOf(encryptedFile());
}

//! encryptedFile(), where from the given entry on it says AES-128 (extra field 0x9901 of WinZip,
//! AE-2): once at the entry, once in the directory.
QByteArray weakFile(int fromEntry)
{
    const QByteArray strong("\x01\x99\x07\x00\x02\x00"
                            "AE\x03",
        9);
    QByteArray file = encryptedFile();
    const qsizetype entries = file.count(strong) / 2;
    qsizetype at = file.indexOf(strong);
    for (qsizetype found = 0; at >= 0; at = file.indexOf(strong, at + 1), ++found) {
        if (found % entries >= fromEntry)
            file[at + strong.size() - 1] = '\x01';
    }
    return file;
}

} // namespace

class ServiceRequestCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! What the table of columns gives away is gathered from somewhere.
    void everyTableWithSomethingToGiveIsLookedAt()
    {
        QSet<QString> looked{u"organization"_s, u"listing_contact"_s};
        for (const service::PersonTable& table : service::personTables())
            looked.insert(QString::fromLatin1(table.table));
        QSet<QString> giving;
        for (const domain::ColumnUse& use : service::columnTable()) {
            if (use.isGiven())
                giving.insert(use.table);
        }
        QVERIFY2((giving - looked).isEmpty(),
            qPrintable(QStringList((giving - looked).values()).join(u", "_s)));
    }

    void theCopyHasAllThatIsHeldAndNothingOfOthers()
    {
        ErasureStory story({}, QJsonArray{u"access"_s, u"portability"_s});
        const ServiceAnswer answer = story.ada.post(story.path(u"/copy"_s));
        QCOMPARE(answer.status, 200);
        const domain::SubjectCopy copy = copyIn(answer);
        QCOMPARE(copy.ref, story.seen["ref"_L1].toString());
        QCOMPARE(copy.address, ErasureStory::address());
        QCOMPARE(firstOf(copy, u"account"_s, u"email"_s), ErasureStory::address());
        QCOMPARE(firstOf(copy, u"account"_s, u"display_name"_s), u"Evelyn Weaver"_s);
        QCOMPARE(firstOf(copy, u"trust_request"_s, u"reason"_s), u"Weaver & Sons ask for it."_s);
        QCOMPARE(firstOf(copy, u"data_request"_s, u"address"_s), ErasureStory::address());
        for (const char* table : {"workspace_person", "membership", "organization", "invitation",
                 "outbox", "session", "api_key", "login_code", "password_reset", "lockout",
                 "activity", "data_request_right", "data_request_move", "data_request_task"})
            QVERIFY2(tableIn(copy, QString::fromLatin1(table)), table);
        const QByteArray& body = answer.body;
        for (const char* secret : {"password_hash\":", "token_hash\":", "argon2", "code_hash\":"})
            QVERIFY2(!body.contains(secret), secret);
        QVERIFY(!body.contains(ServiceFixture::userOf(story.ada).toLatin1()));
        QVERIFY(!body.contains("ada@"));
        QVERIFY(body.contains("somebody else"));
        QCOMPARE(copy.listingVersion, std::optional(2));
        QVERIFY(!copy.recipients.isEmpty());
        QCOMPARE(story.deeds(u"data-request.copy-gathered"_s), 1);
        QVERIFY(!copy.leftOut.isEmpty());
    }

    void theAnnexIsFilledFromTheListing()
    {
        ErasureStory story({}, QJsonArray{u"access"_s});
        const domain::SubjectCopy copy = copyIn(story.ada.post(story.path(u"/copy"_s)));
        const QList<domain::AnnexPoint> annex = domain::copyAnnex(copy);
        QCOMPARE(annex.size(), 9); // (a) to (h), and 15(2)
        for (const domain::AnnexPoint& point : annex)
            QVERIFY2(!point.lines.isEmpty(), qPrintable(point.article));
        const QString recipients = annex.at(2).lines.join(u'\n');
        QVERIFY(!copy.recipients.isEmpty());
        for (const domain::SubProcessor& entry : copy.recipients)
            QVERIFY2(recipients.contains(entry.website), qPrintable(entry.name));
        const QByteArray page = domain::copyToHtml(copy);
        QVERIFY(page.contains("Evelyn Weaver"));
        QVERIFY(page.contains("15(1)(f)"));
        QVERIFY(page.contains("Weaver &amp; Sons"));
        QVERIFY(!page.contains("<script"));
    }

    void onlyWhoIsProvedAndAsksGetsOne()
    {
        ErasureStory other;
        QCOMPARE(other.ada.post(other.path(u"/copy"_s)).code(), u"request.copy.not-asked"_s);
        ErasureStory story({}, QJsonArray{u"access"_s});
        const QString fresh = story.scene.record(ErasureStory::address())["id"_L1].toString();
        QCOMPARE(story.ada.post(requestsPath(u'/' + fresh + u"/copy"_s)).code(),
            u"request.copy.state"_s);
    }

    void aPackageIsKeptProvedAndHandedOutAgain()
    {
        ErasureStory story({}, QJsonArray{u"access"_s});
        const QString path = story.path(u"/package"_s);
        QVERIFY(!story.ada.get(path).object().contains("package"_L1));
        QCOMPARE(story.ada.get(path + u"/file"_s).code(), u"request.package.gone"_s);
        QCOMPARE(story.ada.post(path, fileBody(), ifMatch(1)).status, 412);
        const ServiceAnswer plain = story.ada.post(path,
            {{u"content"_s, QJsonArray{u"UEsDBBQAAAAIAGNpdABhYWFhYWFhYWFhYWFhYWFhYWFhYWE="_s}},
                {u"rows"_s, 1}},
            ifSeen(story.seen));
        QCOMPARE(plain.code(), u"request.package.plain"_s);
        QCOMPARE(
            story.ada.post(path, {{u"content"_s, QJsonArray{u"%"_s}}, {u"rows"_s, 1}}).status, 400);
        const ServiceAnswer kept = story.ada.post(path, fileBody(), ifSeen(story.seen));
        QCOMPARE(kept.status, 201);
        QCOMPARE(kept.text("sha256"), service::hashOf(encryptedFile()));
        QCOMPARE(story.ada.get(path).object()["package"_L1].toObject(), kept.object());
        base::JsonReader reader(story.ada.get(path + u"/file"_s).object());
        QCOMPARE(contract::decodePackageFile(reader).content, encryptedFile());
        QCOMPARE(story.deeds(u"data-request.package-made"_s), 1);
        QCOMPARE(story.deeds(u"data-request.package-taken"_s), 1);
        // Its tasks are done, and the case can go on.
        const QJsonArray tasks = story.again()["tasks"_L1].toArray();
        for (const QJsonValue& task : tasks) {
            if (task["recipient"_L1].toString() == "internal"_L1)
                QCOMPARE(task["state"_L1].toString(), u"confirmed"_s);
        }
    }

    void onlyAes256OfEveryEntryWillDo()
    {
        ErasureStory story({}, QJsonArray{u"access"_s});
        const QString path = story.path(u"/package"_s);
        QByteArray cut = encryptedFile();
        cut.chop(30);
        for (const QByteArray& file : {weakFile(0), weakFile(1), cut}) {
            QVERIFY(file != encryptedFile());
            const ServiceAnswer refused = story.ada.post(path, bodyOf(file), ifSeen(story.seen));
            QCOMPARE(refused.code(), u"request.package.plain"_s);
            QVERIFY2(refused.body.contains("AES-256"), refused.body.constData());
        }
        QCOMPARE(story.deeds(u"data-request.package-made"_s), 0);
        QCOMPARE(story.ada.post(path, fileBody(), ifSeen(story.seen)).status, 201);
    }

    //! What others made of the case since it was gathered is found: it may be about somebody else.
    void aCopyOfTheCaseAsItWasBeforeIsRefused()
    {
        ErasureStory story({}, QJsonArray{u"access"_s});
        const domain::SubjectCopy copy = copyIn(story.ada.post(story.path(u"/copy"_s)));
        QCOMPARE(copy.rev, story.seen["rev"_L1].toInteger());
        const QString path = story.path(u"/package"_s);
        QCOMPARE(story.ada.post(path, fileBody(), ifMatch(copy.rev)).status, 201);
        QCOMPARE(story.ada.post(path, fileBody(), ifMatch(copy.rev)).status, 412);
        const domain::SubjectCopy anew = copyIn(story.ada.post(story.path(u"/copy"_s)));
        QCOMPARE(story.ada.post(path, fileBody(), ifMatch(anew.rev)).status, 201);
    }

    void aChangedFileIsFound()
    {
        ErasureStory story({}, QJsonArray{u"access"_s});
        QCOMPARE(
            story.ada.post(story.path(u"/package"_s), fileBody(), ifSeen(story.seen)).status, 201);
        story.fixture.database()->execute(
            u"UPDATE request_package SET content = 'UEsDBDMAAQBjAH5+'"_s);
        QCOMPARE(story.ada.get(story.path(u"/package/file"_s)).code(), u"storage.sealed"_s);
    }

    void afterThirtyDaysTheFileIsGoneAndItsHashStays()
    {
        ErasureStory story(
            [](service::ServiceConfig& config) {
                config.retentionLook = std::chrono::milliseconds(100);
            },
            QJsonArray{u"access"_s});
        QCOMPARE(
            story.ada.post(story.path(u"/package"_s), fileBody(), ifSeen(story.seen)).status, 201);
        const QString left = u"SELECT COUNT(*) FROM request_package WHERE content IS NOT NULL"_s;
        story.fixture.advance(29LL * 86'400);
        story.scene.comeBack();
        QCOMPARE(story.ada.get(story.path(u"/package/file"_s)).status, 200);
        QCOMPARE(story.count(left), 1);
        story.fixture.advance(1LL * 86'400 + 1);
        QTRY_COMPARE_WITH_TIMEOUT(story.count(left), 0, 10'000);
        QCOMPARE(story.ada.get(story.path(u"/package/file"_s)).code(), u"request.package.gone"_s);
        const QJsonObject known
            = story.ada.get(story.path(u"/package"_s)).object()["package"_L1].toObject();
        QVERIFY(!known["kept"_L1].toBool(true));
        QCOMPARE(known["sha256"_L1].toString(), service::hashOf(encryptedFile()));
        QCOMPARE(story.deeds(u"data-request.package-expired"_s), 1);
    }

    //! Not with the day's work, which was done before: within the hour.
    void anExpiredFileGoesOnTheSameDay()
    {
        constexpr qint64 hour = 3'600;
        ErasureStory story(
            [](service::ServiceConfig& config) {
                config.retentionLook = std::chrono::milliseconds(20);
            },
            QJsonArray{u"access"_s});
        QCOMPARE(
            story.ada.post(story.path(u"/package"_s), fileBody(), ifSeen(story.seen)).status, 201);
        // It expires at noon.
        const QDateTime noon(story.fixture.now().date().addDays(31), QTime(12, 0), Qt::UTC);
        story.fixture.database()->execute(
            u"UPDATE request_package SET expires_at = ?"_s, {base::isoUtc(noon)});
        const QString left = u"SELECT COUNT(*) FROM request_package WHERE content IS NOT NULL"_s;
        story.fixture.advance(story.fixture.now().secsTo(noon) - hour);
        QTest::qWait(1'000); // many looks: the work of that day is done
        QCOMPARE(story.count(left), 1);
        story.fixture.advance(hour + 60);
        QTRY_COMPARE_WITH_TIMEOUT(story.count(left), 0, 10'000);
        QCOMPARE(story.deeds(u"data-request.package-expired"_s), 1);
    }

    //! The service looks once an hour: until then the file is still there, and handed to nobody.
    void afterThirtyDaysNobodyGetsTheFileWhateverIsThere()
    {
        ErasureStory story(
            [](service::ServiceConfig& config) { config.retentionLook = std::chrono::hours(1); },
            QJsonArray{u"access"_s});
        QCOMPARE(
            story.ada.post(story.path(u"/package"_s), fileBody(), ifSeen(story.seen)).status, 201);
        story.fixture.advance(30LL * 86'400 + 1);
        story.scene.comeBack();
        QCOMPARE(
            story.count(u"SELECT COUNT(*) FROM request_package WHERE content IS NOT NULL"_s), 1);
        QCOMPARE(story.ada.get(story.path(u"/package/file"_s)).code(), u"request.package.gone"_s);
        QVERIFY(!story.ada.get(story.path(u"/package"_s))
                     .object()["package"_L1]["kept"_L1]
                     .toBool(true));
    }

    void aCopyComesBeforeAnErasureAndPurgeTakesItAway()
    {
        ErasureStory story(
            [](service::ServiceConfig& config) { config.retentionLook = std::chrono::hours(1); },
            QJsonArray{u"erasure"_s, u"access"_s});
        QCOMPARE(story.erase().code(), u"request.erasure.copy-first"_s);
        QCOMPARE(
            story.ada.post(story.path(u"/package"_s), fileBody(), ifSeen(story.seen)).status, 201);
        story.again();
        QCOMPARE(story.erase().status, 200);
        QCOMPARE(
            story.count(u"SELECT COUNT(*) FROM request_package WHERE content IS NOT NULL"_s), 1);
        QJsonObject seen = story.again();
        seen = story.scene.move(seen, S::Withdrawn).object();
        story.fixture.advance(400LL * 86'400);
        story.scene.comeBack();
        story.scene.believeTheClock();
        QCOMPARE(story.scene.move(seen, S::Purged).status, 200);
        QCOMPARE(
            story.count(u"SELECT COUNT(*) FROM request_package WHERE content IS NOT NULL"_s), 0);
    }
};

QTEST_GUILESS_MAIN(ServiceRequestCopyTest)
#include "service_request_copy_test.moc"
