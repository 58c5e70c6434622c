// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attachments_api.h"
#include "cloud/cloud_fixture.h"
#include "domain/local_day.h"

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::Call;
using base::Done;

namespace {

const qint64 twoPieces = domain::attachmentPiece + 1234;

//! Its bytes, as they are asked for; `reads` counts how often.
OutgoingFile fileOf(const QByteArray& content, const std::shared_ptr<int>& reads = {})
{
    return {.name = u"mail.eml"_s,
        .bytes = content.size(),
        .purpose = domain::AttachmentPurpose::FromPerson,
        .read = [content, reads](qint64 offset, qint64 size) {
            if (reads)
                ++*reads;
            return Call<QByteArray>::ready(content.mid(offset, size));
        }};
}

} // namespace

//! The area of the client against the real service.
class AttachmentsAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_api = std::make_unique<AttachmentsApi>(m_ada->governanceSession());
        contract::RequestForm form;
        form.address = u"eve@acme.example"_s;
        form.receivedAt = m_cloud->now().addDays(-1);
        form.zone = domain::usualZone();
        form.calendar = u"fr"_s;
        form.rights = {domain::DataRight::Access};
        m_case = endOf(m_ada->dataRequests().record(form))->summary.ref;
    }
    void cleanup()
    {
        m_api.reset();
        m_ada.reset();
        m_cloud.reset();
    }

    void aFileGoesAndComesBackInPieces()
    {
        const QByteArray content = QByteArray("From: eve\n") + QByteArray(twoPieces, 'x');
        QList<qint64> sent;
        const auto added = endOf(m_api->add(m_case, fileOf(content), [&](qint64 done, qint64 all) {
            sent << done;
            QCOMPARE(all, content.size());
        }));
        QVERIFY(added);
        QCOMPARE(sent, (QList<qint64>{0, domain::attachmentPiece, content.size()}));
        QCOMPARE(added->name, u"mail.eml"_s);
        QCOMPARE(added->purpose, domain::AttachmentPurpose::FromPerson);
        QCOMPARE(added->bytes, content.size());
        QVERIFY(!added->addedBy.name.isEmpty());
        const auto all = endOf(m_api->all(m_case));
        QVERIFY(all);
        QCOMPARE(*all, QList<domain::CaseAttachment>{*added});
        QByteArray came;
        QList<qint64> fetched;
        const auto taken = endOf(m_api->take(
            m_case, *added,
            [&](const QByteArray& bytes) {
                came += bytes;
                return Call<Done>::ready(Done{});
            },
            [&](qint64 done, qint64) { fetched << done; }));
        QVERIFY(taken);
        QCOMPARE(came, content);
        QCOMPARE(fetched, sent);
        QVERIFY(endOf(m_api->remove(m_case, added->id)));
        QVERIFY(endOf(m_api->all(m_case))->isEmpty());
        QCOMPARE(endOf(m_api->remove(m_case, added->id)).error().code, u"attachment.unknown"_s);
    }

    void whatCanNotBeKeptIsNotSent()
    {
        OutgoingFile file = fileOf({});
        QCOMPARE(endOf(m_api->add(m_case, file, {})).error().code, u"attachment.empty"_s);
        file.bytes = domain::largestAttachment + 1;
        QCOMPARE(endOf(m_api->add(m_case, file, {})).error().code, u"attachment.too-large"_s);
        QCOMPARE(m_cloud->asked(u"/attachment-uploads"_s), 0);
    }

    void aFileThatFailsOnTheWayLeavesNothing()
    {
        const QByteArray content(twoPieces, 'x');
        m_cloud->fail(u"/pieces/2"_s);
        const auto failed = endOf(m_api->add(m_case, fileOf(content), {}));
        QCOMPARE(failed.error().httpStatus, 503);
        expectNothing();
        OutgoingFile unreadable = fileOf(content);
        unreadable.read = [](qint64, qint64) {
            return Call<QByteArray>::ready(
                base::failure(base::ApiError::invalid(u"file"_s, u"Gone."_s, u"file.gone"_s)));
        };
        QCOMPARE(endOf(m_api->add(m_case, unreadable, {})).error().code, u"file.gone"_s);
        expectNothing();
    }

    void whoStopsItLeavesNothing()
    {
        const QByteArray content(3 * domain::attachmentPiece, 'x');
        const auto reads = std::make_shared<int>(0);
        std::optional<base::Result<domain::CaseAttachment>> end;
        base::CallHandle sending;
        sending = m_api
                      ->add(m_case, fileOf(content, reads),
                          [&](qint64 done, qint64) {
                              if (done == domain::attachmentPiece)
                                  sending.cancel();
                          })
                      .then(this, [&](const auto& result) { end = result; });
        QTRY_VERIFY(end);
        QCOMPARE(end->error().kind, base::ApiError::Kind::Cancelled);
        QVERIFY(*reads < 3);
        expectNothing();
    }

    //! What was written while it was taken is never taken for the file.
    void whatCameMustBeWhatWasKept()
    {
        const QByteArray content("From: eve");
        auto added = endOf(m_api->add(m_case, fileOf(content), {}));
        QVERIFY(added);
        const auto sink = [](const QByteArray&) {
            return Call<Done>::ready(Done{});
        };
        added->sha256 = QString(64, u'a');
        QCOMPARE(
            endOf(m_api->take(m_case, *added, sink, {})).error().code, u"attachment.damaged"_s);
        const auto full = [](const QByteArray&) {
            return Call<Done>::ready(
                base::failure(base::ApiError::invalid({}, u"Full."_s, u"disk.full"_s)));
        };
        QCOMPARE(endOf(m_api->take(m_case, *added, full, {})).error().code, u"disk.full"_s);
    }

private:
    void expectNothing()
    {
        QVERIFY(endOf(m_api->all(m_case))->isEmpty());
        QTRY_COMPARE(m_cloud->service()
                         .database()
                         ->first(u"SELECT COUNT(*) FROM data_request_attachment_piece"_s, {},
                             [](const service::Row& row) { return row.number(0); })
                         .value_or(-1),
            0);
        QTRY_COMPARE(m_cloud->service()
                         .database()
                         ->first(u"SELECT COUNT(*) FROM data_request_attachment"_s, {},
                             [](const service::Row& row) { return row.number(0); })
                         .value_or(-1),
            0);
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    std::unique_ptr<AttachmentsApi> m_api;
    QString m_case;
};

QTEST_GUILESS_MAIN(AttachmentsAreaTest)
#include "attachments_area_test.moc"
