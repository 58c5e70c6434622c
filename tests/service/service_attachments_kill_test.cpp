// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/attachment_sender.h"
#include "service/request_seed.h"
#include "service/victim.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 12;
constexpr int senders = 4;
//! What four files of 25 MiB that come at once may add to the service. It holds a piece for each,
//! a few times over on its way through JSON, base64 and the seal.
//! Held whole, as the text that they are sent in, they would add more than twice as much.
constexpr double mostMiB = 128;

//! The most that program ever held.
double peakMiB(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& each : lines) {
        if (each.startsWith("VmHWM:"))
            return each.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

//! A service that is stopped, with a case, and the cookie of who works on it.
struct Scene {
    ServiceFixture fixture;
    QString cookie;
    QString path;

    Scene()
    {
        ServiceClient ada = fixture.operatorClient();
        cookie = ada.cookie;
        path = u"/governance/data-requests/"_s + seedRequests(fixture, ada).id;
        fixture.stop();
    }
    [[nodiscard]] ServiceClient client(const Victim& victim) const
    {
        ServiceClient client(victim.running());
        client.cookie = cookie;
        client.captured = false;
        return client;
    }
    [[nodiscard]] qint64 count(const QString& sql) const
    {
        return fixture.database()
            ->first(sql, {}, [](const service::Row& row) { return row.number(0); })
            .value_or(-1);
    }
};

} // namespace

//! Another program that has the service, and what becomes of files that are on their way.
class ServiceAttachmentsKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServiceThatIsKilledKeepsNoHalfFile()
    {
        const Scene scene;
        QSet<QString> whole;
        {
            Victim first(
                QStringLiteral(SERVICE_CHILD), scene.fixture.dataFolder(), scene.fixture.dataKey());
            ServiceClient ada = scene.client(first);
            for (const QJsonValue& each : AttachmentSender(ada, scene.path).all())
                whole.insert(each["id"_L1].toString());
            first.kill();
        }
        QCOMPARE(whole.size(), 1);
        int cutOff = 0;
        for (int round = 0; round < kills; ++round) {
            Victim victim(
                QStringLiteral(SERVICE_CHILD), scene.fixture.dataFolder(), scene.fixture.dataKey());
            QVERIFY2(victim.running().port != 0, "the service did not start again");
            std::atomic<int> sent{0};
            QString finished;
            std::thread sending([&] {
                ServiceClient ada = scene.client(victim);
                const AttachmentSender sender(ada, scene.path);
                const QByteArray content(5 * domain::attachmentPiece, char('a' + round));
                const QString id = sender.begin(u"a.bin"_s, content.size()).text("id");
                for (int number = 1; number <= 5; ++number) {
                    if (sender.put(id, number, AttachmentSender::pieceOf(content, number)).status
                        != 200)
                        return;
                    ++sent;
                }
                if (sender.complete(id, content).status == 201)
                    finished = id;
            });
            const int wanted = round % 6;
            const QDeadlineTimer deadline(30'000);
            while (sent < wanted && !deadline.hasExpired())
                std::this_thread::yield();
            for (quint32 spin = QRandomGenerator::global()->bounded(400'000u); spin > 0; --spin)
                std::atomic_signal_fence(std::memory_order_seq_cst);
            victim.kill();
            sending.join();
            cutOff += finished.isEmpty();
            if (!finished.isEmpty())
                whole.insert(finished);
            // The next start takes away what was on its way.
            Victim next(
                QStringLiteral(SERVICE_CHILD), scene.fixture.dataFolder(), scene.fixture.dataKey());
            QVERIFY(next.running().port != 0);
            ServiceClient ada = scene.client(next);
            const QJsonArray there = AttachmentSender(ada, scene.path).all();
            QSet<QString> ids;
            for (const QJsonValue& each : there)
                ids.insert(each["id"_L1].toString());
            // One whose answer did not arrive may be there, and is whole then.
            QVERIFY((whole - ids).isEmpty());
            QVERIFY((ids - whole).size() <= 1);
            whole = ids;
            next.kill();
            QCOMPARE(scene.count(u"SELECT COUNT(*) FROM data_request_attachment "
                                 "WHERE finished_at IS NULL"_s),
                0);
            QCOMPARE(scene.count(u"SELECT COUNT(*) FROM data_request_attachment_piece "
                                 "WHERE attachment_id NOT IN "
                                 "(SELECT id FROM data_request_attachment)"_s),
                0);
            QCOMPARE(scene.count(u"SELECT COUNT(*) FROM data_request_attachment_piece"_s),
                1 + 5 * (whole.size() - 1));
        }
        qInfo("%d of %d files were cut off", cutOff, kills);
        QVERIFY(cutOff >= kills / 2);
    }

    void largeFilesDoNotFillTheMemory()
    {
        const Scene scene;
        Victim victim(
            QStringLiteral(SERVICE_CHILD), scene.fixture.dataFolder(), scene.fixture.dataKey());
        {
            // What the first call makes for good does not count.
            ServiceClient ada = scene.client(victim);
            QCOMPARE(AttachmentSender(ada, scene.path).add(u"small"_s, "x").status, 201);
        }
        const double before = peakMiB(victim.processId());
        QVERIFY(before > 0);
        std::array<bool, senders> good{};
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < senders; ++i) {
            threads.emplace_back([&, i] {
                ServiceClient ada = scene.client(victim);
                const AttachmentSender sender(ada, scene.path);
                const QByteArray content(domain::largestAttachment, char('a' + i));
                const QString id = sender.add(u"large.bin"_s, content).text("id");
                good.at(i) = sender.take(id, content.size()) == content;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const bool each : good)
            QVERIFY(each);
        const double more = peakMiB(victim.processId()) - before;
        qInfo("%d files of 25 MiB at once added %.1f MiB at most", senders, more);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(more < mostMiB, "the service holds whole files");
#endif
        victim.kill();
    }
};

QTEST_GUILESS_MAIN(ServiceAttachmentsKillTest)
#include "service_attachments_kill_test.moc"
