// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_version.h"
#include "service/listing_scene.h"
#include "service/store/listing_drafts.h"
#include "service/store/listings.h"
#include "service/store/transaction.h"
#include "service/victim.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 12;
constexpr int mostImported = 2000;

//! Puts drafts, sends them to review and publishes them, until the service is gone. The numbers of
//! what it said was published.
QList<int> publishUntilKilled(
    const Victim& victim, const QString& cookie, int round, std::atomic<int>& published)
{
    QList<int> numbers;
    ServiceClient ada(victim.running());
    ada.cookie = cookie;
    ada.captured = false;
    QList<domain::SubProcessor> entries = completeListing();
    for (int i = 0;; ++i) {
        // What was cut off in the middle of its way goes on.
        const ServiceAnswer before = ada.get(listingPath(u"/draft"_s));
        if (before.status == 200) {
            ada.post(listingPath(u"/draft/return"_s), {{u"reason"_s, u"Anew."_s}});
            ada.remove(listingPath(u"/draft"_s));
        }
        const int base = int(ada.get(listingPath()).object()["number"_L1].toInteger());
        entries.last().legalName = u"round %1 number %2"_s.arg(round).arg(i);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const ServiceAnswer put = ada.send(
            "PUT", listingPath(u"/draft"_s), withoutNotice(draftBody(entries, today, base)));
        if (put.status == 0 || before.status == 0)
            return numbers;
        const ServiceAnswer sent = ada.post(listingPath(u"/draft/review"_s));
        const ServiceAnswer made
            = ada.post(listingPath(u"/draft/publication"_s), {}, ifMatch(revOf(sent)));
        if (made.status == 0)
            return numbers;
        if (made.status == 201) {
            numbers.append(versionOf(made).number);
            ++published;
        }
    }
}

//! What an import makes of the listing: thousands of entries in one write, each with the same mark.
QList<domain::SubProcessor> importedEntries(const QString& mark)
{
    QByteArray file = "Name,Website,Purpose,Data processed,Region of data hosting\n";
    for (int i = 0; i < mostImported; ++i)
        file += u"Vendor %1,https://v%1.example,%2,Email addresses,Belgium\n"_s.arg(i)
                    .arg(mark)
                    .toUtf8();
    const auto import = domain::importListing(file);
    return import ? domain::proposedListing(*import, {}, {}).entries
                  : QList<domain::SubProcessor>();
}

//! Puts one import after the other into the draft, until the service is gone. How many it said it
//! has.
int importUntilKilled(
    const Victim& victim, const QString& cookie, int round, std::atomic<int>& written)
{
    ServiceClient ada(victim.running());
    ada.cookie = cookie;
    ada.captured = false;
    for (int i = 0;; ++i) {
        const ServiceAnswer before = ada.get(listingPath(u"/draft"_s));
        const auto entries = importedEntries(u"round %1 number %2"_s.arg(round).arg(i));
        const ServiceAnswer put
            = ada.send("PUT", listingPath(u"/draft"_s), draftBody(entries, QDate()),
                before.status == 200 ? ifMatch(revOf(before)) : ServiceClient::Headers());
        if (put.status == 200)
            ++written;
        if (put.status == 0 || before.status == 0)
            return written;
    }
}

qint64 count(service::Database& database, const QString& sql)
{
    return database.first(sql, {}, [](const service::Row& row) { return row.number(0); })
        .value_or(-1);
}

//! What is there in halves, or is not there although it was said to be.
QStringList problemsIn(const ServiceFixture& fixture, const QList<int>& acknowledged)
{
    QStringList problems;
    const auto database = fixture.database();
    const domain::WorkspaceId workspace(database
                                            ->first(u"SELECT id FROM workspace"_s, {},
                                                [](const service::Row& row) { return row.text(0); })
                                            .value_or(QString()));
    QList<domain::ListingVersion> chain;
    while (const auto version
        = service::ListingStore(*database).byNumber(workspace, int(chain.size()) + 1))
        chain.append(*version);
    if (const auto broken = domain::firstBrokenVersion(chain))
        problems.append(u"version %1 does not fit the chain"_s.arg(*broken));
    if (chain.isEmpty() || (!acknowledged.isEmpty() && acknowledged.last() > chain.size()))
        problems.append(u"a version was acknowledged and is not there"_s);
    const qint64 versions = count(*database, u"SELECT COUNT(*) FROM listing_version"_s);
    if (versions != chain.size())
        problems.append(u"numbers have gaps"_s);
    if (count(*database, u"SELECT COUNT(*) FROM activity WHERE action = 'listing.published'"_s)
        != versions)
        problems.append(u"the record does not fit the versions"_s);
    if (count(*database, u"SELECT COUNT(DISTINCT version_id) FROM listing_change"_s)
        != versions - 1)
        problems.append(u"the changes do not fit the versions"_s);
    // Publishing takes the draft away in the same stroke.
    const auto draft = service::ListingDraftStore(*database).find(workspace);
    if (draft && draft->draft.entries == chain.last().entries)
        problems.append(u"what was published is still a draft"_s);
    if (database->failed())
        problems.append(u"the database could not be read"_s);
    return problems;
}

} // namespace

class ServiceListingKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVersionIsPublishedAsAWholeOrNotAtAll()
    {
        ServiceFixture fixture;
        const QString cookie = fixture.operatorClient().cookie;
        fixture.stop();
        QList<int> acknowledged;
        for (int round = 0; round < rounds; ++round) {
            Victim victim(QStringLiteral(SERVICE_CHILD), fixture.dataFolder(), fixture.dataKey());
            QVERIFY2(victim.running().port != 0, "the service did not start again");
            std::atomic<int> published{0};
            QList<int> numbers;
            std::thread writer(
                [&] { numbers = publishUntilKilled(victim, cookie, round, published); });
            const int wanted = 1 + int(QRandomGenerator::global()->bounded(4));
            const QDeadlineTimer deadline(30'000);
            while (published < wanted && !deadline.hasExpired())
                std::this_thread::yield();
            for (quint32 spin = QRandomGenerator::global()->bounded(4'000'000u); spin > 0; --spin)
                std::atomic_signal_fence(std::memory_order_seq_cst);
            victim.kill();
            writer.join();
            acknowledged += numbers;
            const QStringList problems = problemsIn(fixture, acknowledged);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
        }
        QVERIFY(acknowledged.size() >= rounds);
    }

    void anImportIsInTheDraftAsAWholeOrNotAtAll()
    {
        ServiceFixture fixture;
        const QString cookie = fixture.operatorClient().cookie;
        fixture.stop();
        int acknowledged = 0;
        for (int round = 0; round < rounds / 2; ++round) {
            Victim victim(QStringLiteral(SERVICE_CHILD), fixture.dataFolder(), fixture.dataKey());
            QVERIFY2(victim.running().port != 0, "the service did not start again");
            std::atomic<int> written{0};
            std::thread writer([&] { importUntilKilled(victim, cookie, round, written); });
            const QDeadlineTimer deadline(30'000);
            while (written < 1 && !deadline.hasExpired())
                std::this_thread::yield();
            // Somewhere in the next one.
            QThread::msleep(QRandomGenerator::global()->bounded(120u));
            victim.kill();
            writer.join();
            acknowledged += written;
            const QString problem = importProblem(fixture, round, written);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        QVERIFY(acknowledged >= rounds / 2);
    }

private:
    //! What of the last imports is there in halves, or is not there although it was said to be.
    static QString importProblem(const ServiceFixture& fixture, int round, int acknowledged)
    {
        const auto database = fixture.database();
        const domain::WorkspaceId workspace(
            database
                ->first(u"SELECT id FROM workspace"_s, {},
                    [](const service::Row& row) { return row.text(0); })
                .value_or(QString()));
        const auto draft = service::ListingDraftStore(*database).find(workspace);
        if (!draft || draft->draft.entries.size() != mostImported)
            return u"the draft is not whole"_s;
        const QString mark = draft->draft.entries.first().purpose;
        for (const domain::SubProcessor& entry : draft->draft.entries) {
            if (entry.purpose != mark)
                return u"two imports are mixed"_s;
        }
        // The one that was acknowledged last, or the one after it, whose answer was cut off.
        if (mark != u"round %1 number %2"_s.arg(round).arg(acknowledged - 1)
            && mark != u"round %1 number %2"_s.arg(round).arg(acknowledged))
            return u"%1 is there, and %2 were acknowledged"_s.arg(mark).arg(acknowledged);
        return {};
    }
};

QTEST_GUILESS_MAIN(ServiceListingKillTest)
#include "service_listing_kill_test.moc"
