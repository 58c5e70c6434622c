// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/random.h"
#include "service/attachment_sender.h"
#include "service/request_scene.h"
#include "service/store/case_attachments.h"
#include "service/store/rekey.h"

#include <QDirIterator>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

const QByteArray marker = "qzmarker-of-a-file";

//! The real service and a case that was received.
struct Story {
    //! By default the service does not purge before somebody does.
    explicit Story(std::chrono::milliseconds retentionLook = std::chrono::hours(1))
        : fixture([retentionLook](
                      service::ServiceConfig& config) { config.retentionLook = retentionLook; })
    {
    }

    ServiceFixture fixture;
    RequestScene scene{fixture};
    QJsonObject seen = scene.record();
    QString path = requestsPath(u'/' + seen["id"_L1].toString());
    AttachmentSender sender{scene.worker, path};

    [[nodiscard]] qint64 count(const QString& sql) const
    {
        return fixture.database()
            ->first(sql, {}, [](const service::Row& row) { return row.number(0); })
            .value_or(-1);
    }
    //! What the record says of that action, in order.
    [[nodiscard]] QList<QJsonObject> deeds(const QString& action)
    {
        QList<QJsonObject> found;
        const QJsonArray events
            = scene.worker.get(u"/governance/activity?limit=1000"_s).object()["items"_L1].toArray();
        for (const QJsonValue& event : events) {
            if (event["action"_L1].toString() == action)
                found.prepend(event["after"_L1].toObject());
        }
        return found;
    }
};

//! Pieces that no other one is like.
QByteArray someBytes(qint64 size)
{
    QByteArray bytes = base::randomBytes(1024);
    bytes = bytes.repeated(int(size / bytes.size()) + 1);
    for (qint64 at = 0; at < size; at += domain::attachmentPiece)
        bytes.replace(at, 8, QByteArray::number(at).rightJustified(8, '.'));
    return bytes.left(size);
}

QStringList filesWith(const ServiceFixture& fixture, const QByteArray& bytes)
{
    QStringList found;
    QDirIterator files(
        fixture.dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

//! Every text of both tables as it is stored, past the encryption of the file.
QString stored(const ServiceFixture& fixture)
{
    QStringList texts;
    const auto keep = [&texts](const service::Row& row) {
        texts.append(row.text(0));
        return true;
    };
    const auto database = fixture.database();
    database->all(u"SELECT content FROM data_request_attachment_piece"_s, {}, keep);
    database->all(u"SELECT COALESCE(name, '') FROM data_request_attachment"_s, {}, keep);
    return texts.join(u'\n');
}

//! Of the one file of "Mail of eve@…".
bool isMasked(const QJsonArray& files)
{
    const QString name = files.first()["name"_L1].toString();
    return name.startsWith("Mail of e***@"_L1) && !name.contains("eve@"_L1);
}

} // namespace

//! Files of a case, over the wire.
class ServiceAttachmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileOfSeveralPiecesComesBackAsItWas()
    {
        Story story;
        const QByteArray content = someBytes(2 * domain::attachmentPiece + 77);
        const ServiceAnswer begun = story.sender.begin(u"scan.bin"_s, content.size());
        QCOMPARE(begun.status, 201);
        QCOMPARE(begun.object()["pieces"_L1].toInt(), 3);
        const QString id = begun.text("id");
        QCOMPARE(story.sender.complete(id, content).code(), u"attachment.incomplete"_s);
        // In any order, and once more where the answer was lost.
        for (const int number : {3, 1, 2, 1})
            QCOMPARE(
                story.sender.put(id, number, AttachmentSender::pieceOf(content, number)).status,
                200);
        QVERIFY(story.sender.all().isEmpty());
        QCOMPARE(story.sender.complete(id, content + 'x').code(), u"attachment.changed"_s);
        QVERIFY(story.sender.all().isEmpty());
        const ServiceAnswer added = story.sender.complete(id, content);
        QCOMPARE(added.status, 201);
        QCOMPARE(added.text("sha256"), AttachmentSender::sha256(content));
        QCOMPARE(added.object()["bytes"_L1].toInteger(), content.size());
        QCOMPARE(story.sender.all(), QJsonArray{added.object()});
        QCOMPARE(story.sender.take(id, content.size()), content);
        QCOMPARE(story.sender.put(id, 1, AttachmentSender::pieceOf(content, 1)).status, 404);
        QCOMPARE(story.sender.drop(id).status, 404);
    }

    void whatDoesNotFitIsRefused()
    {
        Story story;
        QCOMPARE(story.sender.begin(u"a"_s, 0).code(), u"attachment.empty"_s);
        QCOMPARE(story.sender.begin(u"a"_s, 0).field(), u"bytes"_s);
        QCOMPARE(story.sender.begin(u"a"_s, domain::largestAttachment + 1).code(),
            u"attachment.too-large"_s);
        const ServiceAnswer largest = story.sender.begin(u"a"_s, domain::largestAttachment);
        QCOMPARE(largest.object()["pieces"_L1].toInt(), 50);
        const QString id = largest.text("id");
        const QByteArray piece(domain::attachmentPiece, 'x');
        QCOMPARE(story.sender.put(id, 1, piece.chopped(1)).code(), u"attachment.piece"_s);
        QCOMPARE(story.sender.put(id, 51, piece).code(), u"attachment.piece"_s);
        QCOMPARE(story.sender.put(id, 0, piece).code(), u"attachment.piece"_s);
        QCOMPARE(story.sender.put(id, 1, piece + 'x').status, 400);
        QCOMPARE(story.sender.put(u"nobody"_s, 1, piece).code(), u"attachment.unknown"_s);
        for (int i = 1; i < domain::mostAttachments; ++i)
            QCOMPARE(story.sender.begin(u"a"_s, 1).status, 201);
        QCOMPARE(story.sender.begin(u"a"_s, 1).code(), u"attachment.too-many"_s);
        QCOMPARE(story.sender.drop(id).status, 200);
        QCOMPARE(story.sender.begin(u"a"_s, 1).status, 201);
        QCOMPARE(story.scene.worker
                     .post(requestsPath(u"/DSR-1999-0001/attachment-uploads"_s),
                         contract::encode(contract::AttachmentForm{.name = u"a"_s, .bytes = 1}))
                     .code(),
            u"request.unknown"_s);
    }

    void theKindIsToldByTheContentAndTheNameIsCleaned()
    {
        Story story;
        const ServiceAnswer pdf
            = story.sender.add(u"../../holiday\u202egpj.txt"_s, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
        QCOMPARE(pdf.text("mediaType"), u"application/pdf"_s);
        QCOMPARE(pdf.text("name"), u"holidaygpj.txt"_s);
        QCOMPARE(story.sender
                     .add(u"letter.pdf"_s,
                         "\x7f"
                         "ELF\x02\x01\x01")
                     .text("mediaType")
                     .section(u'/', 0, 0),
            u"application"_s);
        QCOMPARE(story.sender.add(u"letter.pdf"_s, "Dear all, this is plain.").text("mediaType"),
            u"text/plain"_s);
        QCOMPARE(
            story.sender.add(u"picture"_s, "\x89PNG\r\n\x1a\n").text("mediaType"), u"image/png"_s);
    }

    void whatIsDoneGoesOnTheRecordWithTheHash()
    {
        Story story;
        const QByteArray content = someBytes(domain::attachmentPiece + 1);
        const QString id = story.sender.add(u"a.bin"_s, content).text("id");
        QCOMPARE(story.sender.take(id, content.size()), content);
        QCOMPARE(story.sender.remove(id).status, 200);
        QCOMPARE(story.sender.remove(id).code(), u"attachment.unknown"_s);
        QCOMPARE(story.sender.piece(id, 1).code(), u"attachment.unknown"_s);
        for (const char* deed : {"added", "taken", "removed"}) {
            const auto events = story.deeds(u"data-request.attachment-"_s + QLatin1String(deed));
            QVERIFY2(events.size() == 1, deed);
            QCOMPARE(events.first()["sha256"_L1].toString(), AttachmentSender::sha256(content));
            QCOMPARE(events.first()["bytes"_L1].toInteger(), content.size());
            QCOMPARE(events.first()["ref"_L1], story.seen["ref"_L1]);
            QVERIFY(!events.first().contains("name"_L1));
        }
        QCOMPARE(story.count(u"SELECT COUNT(*) FROM data_request_attachment_piece"_s), 0);
        QCOMPARE(story.count(u"SELECT COUNT(*) FROM data_request_attachment "
                             "WHERE sha256 IS NOT NULL AND name IS NULL"_s),
            1);
    }

    //! As after an answer that was lost on the way.
    void oneTakingIsOnRecordOnce()
    {
        Story story;
        const QString id = story.sender.add(u"a.txt"_s, "abc").text("id");
        const QString other = story.sender.add(u"b.txt"_s, "abcd").text("id");
        const QString taking = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto taken = [&story] {
            return story.deeds(u"data-request.attachment-taken"_s).size();
        };
        for (int i = 0; i < 2; ++i)
            QVERIFY(!story.sender.firstPiece(id, taking).text("ticket").isEmpty());
        QCOMPARE(taken(), 1);
        // Another file, another taking, or one without a name are others.
        QCOMPARE(story.sender.firstPiece(other, taking).status, 200);
        QCOMPARE(taken(), 2);
        QCOMPARE(
            story.sender.firstPiece(id, QUuid::createUuid().toString(QUuid::WithoutBraces)).status,
            200);
        QCOMPARE(taken(), 3);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(story.sender.piece(id, 1).status, 200);
        QCOMPARE(taken(), 5);
        QCOMPARE(story.sender.firstPiece(id, u"no-id"_s).status, 200);
        QCOMPARE(taken(), 6);
    }

    //! Nobody gets a file past the record by leaving its first piece out.
    void theOtherPiecesNeedTheTicketOfTheFirst()
    {
        Story story;
        const QByteArray content = someBytes(domain::attachmentPiece + 1);
        const QString id = story.sender.add(u"a.bin"_s, content).text("id");
        const QString other = story.sender.add(u"b.bin"_s, content).text("id");
        QCOMPARE(story.sender.piece(id, 2).code(), u"attachment.ticket"_s);
        QCOMPARE(story.sender.piece(id, 2, u"1.2"_s).code(), u"attachment.ticket"_s);
        const QString ticket = story.sender.piece(id, 1).text("ticket");
        QCOMPARE(story.sender.piece(id, 2, ticket).status, 200);
        QCOMPARE(story.sender.piece(id, 2, ticket).text("ticket"), QString());
        QCOMPARE(story.sender.piece(id, 3, ticket).code(), u"attachment.piece.unknown"_s);
        QCOMPARE(story.sender.piece(other, 2, ticket).code(), u"attachment.ticket"_s);
        ServiceClient bob
            = story.fixture.memberClient(story.scene.worker, u"bob@acme.example"_s, u"member"_s);
        story.scene.worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(bob)),
            {{u"role"_s, u"dpo"_s}});
        const AttachmentSender bobs(bob, story.path);
        QCOMPARE(bobs.piece(id, 2, ticket).code(), u"attachment.ticket"_s);
        QCOMPARE(bobs.piece(id, 1).status, 200);
        story.fixture.advance(3700);
        QCOMPARE(story.sender.piece(id, 2, ticket).code(), u"attachment.ticket"_s);
    }

    void aClosedCaseKeepsWhatItHas()
    {
        Story story;
        const QByteArray content = "What the person sent.";
        const QString id = story.sender.add(u"a.txt"_s, content).text("id");
        const QString half = story.sender.begin(u"b.txt"_s, 3).text("id");
        QCOMPARE(story.sender.put(half, 1, "abc").status, 200);
        story.seen
            = story.scene.move(story.scene.caseOf(story.path.section(u'/', -1)), S::Withdrawn)
                  .object();
        QCOMPARE(statusOf(story.seen), S::Withdrawn);
        QCOMPARE(story.sender.begin(u"c.txt"_s, 1).code(), u"request.closed"_s);
        QCOMPARE(story.sender.put(half, 1, "abc").code(), u"request.closed"_s);
        QCOMPARE(story.sender.complete(half, "abc").code(), u"request.closed"_s);
        QCOMPARE(story.sender.remove(id).code(), u"request.closed"_s);
        QCOMPARE(story.sender.take(id, content.size()), content);
        QCOMPARE(story.sender.drop(half).status, 200);
    }

    void nothingOfACaseOnHoldGoes()
    {
        Story story;
        const QString id = story.sender.add(u"a.txt"_s, "What a court wants.").text("id");
        story.seen = story.scene.patched(
            story.seen, {{u"legalHold"_s, true}, {u"holdReason"_s, u"A court asks for it."_s}});
        QCOMPARE(story.sender.remove(id).code(), u"request.hold"_s);
        QCOMPARE(story.sender.add(u"b.txt"_s, "More of it.").status, 201);
        QCOMPARE(story.sender.all().size(), 2);
    }

    void addressesInNamesAreMaskedUntilShown()
    {
        Story story;
        ServiceClient eve
            = story.fixture.memberClient(story.scene.worker, u"dan@acme.example"_s, u"member"_s);
        story.scene.worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(eve)),
            {{u"role"_s, u"auditor"_s}});
        const QString id
            = story.sender.add(u"Mail of eve@acme.example.eml"_s, "From: x").text("id");
        const AttachmentSender reads(eve, story.path);
        QVERIFY(isMasked(story.sender.all()));
        QVERIFY(isMasked(reads.all()));
        // Whoever works on the case has it shown, which goes on the record; the others see no more.
        QCOMPARE(story.scene.worker.post(story.path + u"/subject-view"_s).status, 200);
        QCOMPARE(story.deeds(u"data-request.subject-shown"_s).size(), 1);
        QCOMPARE(
            story.sender.all().first()["name"_L1].toString(), u"Mail of eve@acme.example.eml"_s);
        QVERIFY(isMasked(reads.all()));
        QCOMPARE(reads.piece(id, 1).status, 403);
        QCOMPARE(reads.remove(id).status, 403);
        QCOMPARE(reads.begin(u"a"_s, 1).status, 403);
    }

    void aFileIsInNoFileAndGoesWithThePurge()
    {
        Story story;
        const QByteArray content = marker + someBytes(1000) + marker;
        QCOMPARE(story.sender.add(QString::fromLatin1(marker), content).status, 201);
        QCOMPARE(story.sender.add(u"b.txt"_s, marker).status, 201);
        const QString base64 = QString::fromLatin1(marker.left(15).toBase64());
        QVERIFY(!stored(story.fixture).isEmpty());
        QVERIFY(!stored(story.fixture).contains(QString::fromLatin1(marker)));
        QVERIFY(!stored(story.fixture).contains(base64));
        for (const QByteArray& form : {marker, base64.toLatin1()})
            QCOMPARE(filesWith(story.fixture, form), QStringList());
        story.seen = story.scene.move(story.seen, S::Assessing).object();
        story.seen = story.scene.move(story.seen, S::Withdrawn).object();
        story.fixture.advance(400LL * 86'400);
        story.scene.comeBack();
        story.scene.believeTheClock();
        QCOMPARE(story.sender.all().size(), 2);
        const ServiceAnswer purged = story.scene.move(story.seen, S::Purged);
        QCOMPARE(purged.status, 200);
        const QJsonObject last = purged.object()["history"_L1].toArray().last().toObject();
        QCOMPARE(last["receipt"_L1]["attachments"_L1].toInt(), 2);
        QVERIFY(story.sender.all().isEmpty());
        QCOMPARE(story.count(u"SELECT COUNT(*) FROM data_request_attachment_piece"_s), 0);
        QCOMPARE(story.count(u"SELECT COUNT(*) FROM data_request_attachment WHERE name IS NULL "
                             "AND gone_at IS NOT NULL AND sha256 <> ''"_s),
            2);
    }

    void whatIsNeverFinishedGoes()
    {
        Story story(std::chrono::milliseconds(100));
        const QString id = story.sender.begin(u"a.txt"_s, 3).text("id");
        QCOMPARE(story.sender.put(id, 1, "abc").status, 200);
        story.fixture.advance(3700);
        QCOMPARE(story.sender.complete(id, "abc").code(), u"attachment.unknown"_s);
        const QString left = u"SELECT COUNT(*) FROM data_request_attachment"_s;
        QTRY_COMPARE_WITH_TIMEOUT(story.count(left), 0, 10'000);
        const QString whole = story.sender.add(u"b.txt"_s, "abc").text("id");
        QCOMPARE(story.sender.begin(u"c.txt"_s, 3).status, 201);
        story.fixture.stop();
        QVERIFY(story.fixture.start());
        QCOMPARE(story.count(left), 1);
    }

    void aNewKeyTakesTheFilesOver()
    {
        Story story;
        const QByteArray content = someBytes(domain::attachmentPiece + 9);
        const QString id = story.sender.add(u"a.bin"_s, content).text("id");
        story.fixture.stop();
        const service::DataKey next = service::DataKey::generate();
        const QString file = story.fixture.databaseFile() + u".next"_s;
        const auto anew = service::rekey(story.fixture.databaseFile(), story.fixture.dataKey(),
            file, next, [](const service::RekeyProgress&) { return true; });
        QVERIFY2(anew, anew ? "" : qPrintable(anew.error().detail));
        const auto database = service::Database::open(file, service::Protection::from(next));
        QVERIFY(database);
        const QString workspace = (*database)
                                      ->first(u"SELECT workspace_id FROM data_request_attachment"_s,
                                          {}, [](const service::Row& row) { return row.text(0); })
                                      .value_or(QString());
        service::AttachmentStore store(**database, domain::WorkspaceId(workspace));
        for (const int number : {1, 2})
            QCOMPARE(store.piece(id, number).value_or(QByteArray()),
                AttachmentSender::pieceOf(content, number));
    }
};

QTEST_GUILESS_MAIN(ServiceAttachmentsTest)
#include "service_attachments_test.moc"
