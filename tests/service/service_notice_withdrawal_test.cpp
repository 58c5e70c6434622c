// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"
#include "service/store/erasure.h"
#include "service/store/notices.h"
#include "service/store/person_copy.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"
#include "service/usecases/context.h"
#include "service/usecases/listing_notices.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString eve = u"eve@acme.example"_s;
const QString news = u"news@globex.example"_s;
const QString globex = u"7d5c2f5e-0b8e-4c58-9a38-2f6f3b7f5a11"_s; // its id in another cloud
const QString noticesPath = listingPath(u"/versions/2/notices"_s);
const QString ofWithdrawal = u"withdrawal"_s;
constexpr int patience = 20'000; // milliseconds

QString ada()
{
    return ServiceFixture::operatorEmail();
}

//! Version 2, 40 days from now.
int publishSoon(MailScene& scene)
{
    return publish(
        scene.ada, scene.ada, draftBody(completeListing(), scene.fixture.now().date().addDays(40)));
}

int withdraw(MailScene& scene)
{
    return scene.ada
        .post(listingPath(u"/versions/2/withdrawal"_s), {{u"reason"_s, u"It was not signed."_s}})
        .status;
}

qsizetype count(MailScene& scene, const QString& address, const char* words)
{
    const QList<QByteArray> all = scene.arrived(address);
    return std::count_if(
        all.begin(), all.end(), [words](const QByteArray& mail) { return mail.contains(words); });
}

qsizetype told(MailScene& scene, const QString& address)
{
    return count(scene, address, "sub-processors change on");
}

qsizetype toldOfWithdrawal(MailScene& scene, const QString& address)
{
    return count(scene, address, "Withdrawn: the change of our");
}

//! Globex's address, which wants to be told, for Ada's organization unless `more` names another
//! one; the code that ends that.
QString subscribe(MailScene& scene, const QJsonObject& more = {})
{
    QJsonObject body{{u"organizationId"_s, scene.organization}, {u"address"_s, news},
        {u"reason"_s, u"Their contract asks for it."_s}};
    for (auto each = more.begin(); each != more.end(); ++each)
        body.insert(each.key(), each.value());
    scene.ada.post(listingPath(u"/subscribers"_s), body);
    if (!waitUntil([&] { return !scene.arrived(news).isEmpty(); }, patience))
        return {};
    QByteArray message = scene.arrived(news).first();
    message.replace("=\r\n", "");
    static const QRegularExpression confirming(u"Confirm ([A-Za-z0-9_-]{43})"_s);
    return confirming.match(QString::fromUtf8(message)).captured(1);
}

int answer(MailScene& scene, const QString& code, bool ends)
{
    return scene.ada
        .post(listingPath(u"/subscribers/answers"_s), {{u"code"_s, code}, {u"ends"_s, ends}})
        .status;
}

//! Those of that kind.
QJsonArray noticesOf(MailScene& scene, const QString& kind)
{
    const QJsonArray all = scene.ada.get(noticesPath).object()["items"_L1].toArray();
    QJsonArray found;
    for (const QJsonValue& each : all) {
        if (each["kind"_L1].toString() == kind)
            found.append(each);
    }
    return found;
}

QJsonObject noticeFor(MailScene& scene, const QString& address, const QString& kind)
{
    const QJsonArray all = noticesOf(scene, kind);
    for (const QJsonValue& each : all) {
        if (each["address"_L1].toString() == address)
            return each.toObject();
    }
    return {};
}

QString stateFor(MailScene& scene, const QString& address, const QString& kind = u"change"_s)
{
    return noticeFor(scene, address, kind)["state"_L1].toString();
}

bool becomesSent(MailScene& scene, const QString& address, const QString& kind = u"change"_s)
{
    return waitUntil([&] { return stateFor(scene, address, kind) == u"sent"_s; }, patience);
}

domain::WorkspaceId workspaceOf(service::Database& database)
{
    const auto workspace = service::WorkspaceStore(database).first();
    return workspace ? workspace->id : domain::WorkspaceId();
}

//! How many rows a copy of the data of that address has of each kind of notice.
base::Result<QMap<QString, int>> copiedNotices(MailScene& scene, const QString& address)
{
    const auto database = scene.fixture.database();
    return service::read(*database, [&]() -> base::Result<QMap<QString, int>> {
        const service::PersonCopy copy
            = service::personCopy(*database, {{}, address}, workspaceOf(*database));
        QMap<QString, int> kinds;
        for (const domain::CopiedTable& table : copy.tables) {
            if (table.table != "listing_notice"_L1)
                continue;
            for (const QJsonObject& row : table.rows)
                ++kinds[row["kind"_L1].toString()];
        }
        return kinds;
    });
}

//! As a withdrawal does, and as nobody may do by the API once more; how many mails that makes.
base::Result<int> tellAgain(MailScene& scene)
{
    const auto database = scene.fixture.database();
    const service::Shared shared = scene.fixture.shared(*database);
    return service::change(*database, [&]() -> base::Result<int> {
        service::Principal asker;
        asker.workspaceId = workspaceOf(*database);
        const service::Context context{.database = *database,
            .shared = shared,
            .principal = asker,
            .requestId = {},
            .origin = {}};
        return service::tellOfWithdrawal(context, 2);
    });
}

//! A row as there is one already.
base::Result<base::Done> writeDownAgain(MailScene& scene)
{
    const auto database = scene.fixture.database();
    return service::change(*database, [&]() -> base::Result<base::Done> {
        service::NoticeStore notices(*database, workspaceOf(*database));
        service::StoredNotice notice;
        notice.versionId = notices.version(2).value_or(service::NoticedVersion()).id;
        notice.kind = domain::NoticeKind::Withdrawal;
        notice.recipient.organizationId = domain::OrganizationId(scene.organization);
        notice.recipient.address = ada();
        notice.language = u"en"_s;
        notice.mailId = u"00000000-0000-4000-8000-000000000001"_s;
        notice.messageId = u"<1@sender.example>"_s;
        notices.insert(notice, scene.fixture.now());
        return base::Done{};
    });
}

} // namespace

//! Whom a version was told to is told, too, that it was withdrawn.
class ServiceNoticeWithdrawalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWasToldIsToldOnce()
    {
        MailScene scene;
        (void)scene.fixture.memberClient(scene.ada, eve, u"admin"_s);
        scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}});
        QVERIFY(answer(scene, subscribe(scene), false) < 300);
        QCOMPARE(publishSoon(scene), 201);
        for (const QString& each : {ada(), eve, news})
            QVERIFY(waitUntil([&] { return stateFor(scene, each) == u"sent"_s; }, patience));
        QCOMPARE(withdraw(scene), 200);
        for (const QString& each : {ada(), eve, news})
            QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, each) > 0; }, patience));
        QVERIFY(withdraw(scene) >= 400);
        scene.fixture.advance(61);
        QVERIFY(scene.becomes(ada(), u"sent"_s) && scene.becomes(news, u"sent"_s));
        for (const QString& each : {ada(), eve, news}) {
            QCOMPARE(told(scene, each), 1);
            QCOMPARE(toldOfWithdrawal(scene, each), 1);
        }
        const QJsonArray kept = noticesOf(scene, ofWithdrawal);
        QCOMPARE(kept.size(), 4); // Ada administers two organizations
        QSet<QString> mails;
        for (const QJsonValue& each : kept)
            mails.insert(each["mailId"_L1].toString());
        QCOMPARE(mails.size(), 3);
        QCOMPARE(noticesOf(scene, u"change"_s).size(), 4);
        QVERIFY(scene.arrived(news).last().contains("List-Unsubscribe"));
        QVERIFY(!scene.arrived(eve).last().contains("List-Unsubscribe"));
    }

    void whoWasNotToldHearsNothing()
    {
        MailScene scene;
        (void)scene.fixture.memberClient(scene.ada, eve, u"admin"_s);
        QVERIFY(scene.becomes(eve, u"sent"_s)); // the invitation
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s, eve);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return scene.mailTo(eve)["replyCode"_L1].toInt() == 451; }));
        QVERIFY(waitUntil([&] { return stateFor(scene, ada()) == u"sent"_s; }, patience));
        QCOMPARE(withdraw(scene), 200);
        scene.fixture.advance(61);
        QVERIFY(waitUntil([&] { return stateFor(scene, eve) == u"failed"_s; }, patience));
        QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, ada()) == 1; }, patience));
        QCOMPARE(told(scene, eve), 0);
        QCOMPARE(toldOfWithdrawal(scene, eve), 0);
    }

    void whoWasToldOfItIsOnRecord()
    {
        MailScene scene;
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(becomesSent(scene, ada()));
        QCOMPARE(withdraw(scene), 200);
        QVERIFY(becomesSent(scene, ada(), ofWithdrawal));
        const QByteArray mail = scene.arrived(ada()).last();
        QVERIFY(mail.contains("Withdrawn: the change of our"));
        const QByteArray hash = QCryptographicHash::hash(mail, QCryptographicHash::Sha256).toHex();
        const QJsonObject notice = noticeFor(scene, ada(), ofWithdrawal);
        QCOMPARE(notice["contentHash"_L1].toString().toLatin1(), hash);
        QVERIFY(!notice["leftAt"_L1].toString().isEmpty());
        const ServiceAnswer csv = scene.ada.get(QString(noticesPath + u"/export?format=csv"_s));
        const QList<QByteArray> lines = csv.body.split('\n');
        QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const QByteArray& line) {
            return line.contains(",withdrawal,") && line.contains(hash);
        }));
        const QJsonValue json
            = scene.ada.get(QString(noticesPath + u"/export?format=json"_s)).object()["notices"_L1];
        QCOMPARE(json.toArray().size(), 2);
        QCOMPARE(json[0]["kind"_L1].toString(), ofWithdrawal);
        QCOMPARE(json[0]["contentHash"_L1].toString().toLatin1(), hash);
        scene.fixture.advance(91LL * 24 * 3600);
        scene.ada.signIn(ada(), ServiceFixture::password());
        QVERIFY(
            waitUntil([&] { return !noticeFor(scene, ada(), ofWithdrawal).contains("mailId"_L1); },
                patience));
        const QJsonObject kept = noticeFor(scene, ada(), ofWithdrawal);
        QCOMPARE(kept["state"_L1].toString(), u"sent"_s);
        QCOMPARE(kept["contentHash"_L1].toString().toLatin1(), hash);
    }

    void nobodyIsToldOfOneWithdrawalTwice()
    {
        MailScene scene;
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(becomesSent(scene, ada()));
        QCOMPARE(withdraw(scene), 200);
        QVERIFY(becomesSent(scene, ada(), ofWithdrawal));
        QCOMPARE(tellAgain(scene).value_or(-1), 0);
        QVERIFY(!writeDownAgain(scene));
        QCOMPARE(noticesOf(scene, ofWithdrawal).size(), 1);
        QCOMPARE(toldOfWithdrawal(scene, ada()), 1);
    }

    //! What stops the mails of the version lets those of its withdrawal go.
    void oneThatComesLaterStillLeaves()
    {
        MailScene scene;
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(becomesSent(scene, ada()));
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        QCOMPARE(withdraw(scene), 200);
        QVERIFY(waitUntil([&] { return scene.mailTo(ada())["replyCode"_L1].toInt() == 451; }));
        QCOMPARE(tellAgain(scene).value_or(-1), 0);
        scene.fixture.advance(61);
        QVERIFY(becomesSent(scene, ada(), ofWithdrawal));
        QCOMPARE(toldOfWithdrawal(scene, ada()), 1);
    }

    void anOrganizationOfAnotherCloudIsToldToo()
    {
        MailScene scene;
        const QString code = subscribe(
            scene, {{u"organizationId"_s, globex}, {u"organizationName"_s, u"Globex"_s}});
        QVERIFY(answer(scene, code, false) < 300);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(becomesSent(scene, news));
        QCOMPARE(withdraw(scene), 200);
        QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, news) == 1; }, patience));
        QVERIFY(scene.arrived(news).last().contains("List-Unsubscribe"));
        const QJsonObject notice = noticeFor(scene, news, ofWithdrawal);
        QCOMPARE(notice["organizationId"_L1].toString(), globex);
        QCOMPARE(notice["organizationName"_L1].toString(), u"Globex"_s);
        QVERIFY(!scene.mailTo(news).contains("organizationId"_L1));
    }

    void anErasureLeavesThatTheOrganizationWasTold()
    {
        MailScene scene;
        QVERIFY(answer(scene, subscribe(scene), false) < 300);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(becomesSent(scene, news));
        QCOMPARE(withdraw(scene), 200);
        QVERIFY(becomesSent(scene, news, ofWithdrawal));
        const auto copied = copiedNotices(scene, news);
        QVERIFY(copied);
        QCOMPARE(*copied, (QMap<QString, int>{{u"change"_s, 1}, {ofWithdrawal, 1}}));
        const auto database = scene.fixture.database();
        QVERIFY(service::change(*database, [&]() -> base::Result<base::Done> {
            [[maybe_unused]] const auto done
                = service::erasePerson(*database, news, scene.fixture.now());
            return base::Done{};
        }));
        QVERIFY(noticeFor(scene, news, ofWithdrawal).isEmpty());
        const QJsonArray kept = noticesOf(scene, ofWithdrawal);
        QCOMPARE(kept.size(), 2);
        const QJsonObject erased = kept.at(kept.at(0)["admin"_L1].toBool() ? 1 : 0).toObject();
        QVERIFY(!erased.contains("address"_L1) && !erased.contains("mailId"_L1));
        QCOMPARE(erased["state"_L1].toString(), u"sent"_s);
        QCOMPARE(erased["contentHash"_L1].toString().size(), 64);
    }

    void whoIsBeingToldIsToldOfBoth()
    {
        MailScene scene;
        scene.relay.disturb(u"CONTENT"_s, u"hold"_s);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, patience));
        QCOMPARE(withdraw(scene), 200);
        scene.relay.release();
        QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, ada()) == 1; }, patience));
        QCOMPARE(told(scene, ada()), 1);
    }

    //! The relay was spoken to, and had none of the mail yet.
    void whoIsNotToldAnyMoreIsToldOfNeither()
    {
        MailScene scene;
        scene.relay.disturb(u"RCPT"_s, u"hold"_s);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, patience));
        QCOMPARE(withdraw(scene), 200);
        scene.relay.release();
        QVERIFY(scene.becomes(ada(), u"failed"_s));
        QVERIFY(noticesOf(scene, ofWithdrawal).isEmpty());
        QVERIFY(scene.arrived(ada()).isEmpty());
    }

    void whoUnsubscribedHearsNoMore()
    {
        MailScene scene;
        const QString code = subscribe(scene);
        QVERIFY(answer(scene, code, false) < 300);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return stateFor(scene, news) == u"sent"_s; }, patience));
        QVERIFY(answer(scene, code, true) < 300);
        QCOMPARE(withdraw(scene), 200);
        QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, ada()) == 1; }, patience));
        QCOMPARE(toldOfWithdrawal(scene, news), 0);
    }

    void oneThatWasRefusedIsNotSentAgain()
    {
        MailScene scene;
        scene.relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return stateFor(scene, ada()) == u"refused"_s; }, patience));
        QCOMPARE(withdraw(scene), 200);
        const QString mail = scene.mailTo(ada())["id"_L1].toString();
        QCOMPARE(scene.ada.post(u"/governance/mails/%1/sending"_s.arg(mail)).code(),
            u"mail.link-over"_s);
        QCOMPARE(toldOfWithdrawal(scene, ada()), 0);
    }
};

QTEST_GUILESS_MAIN(ServiceNoticeWithdrawalTest)
#include "service_notice_withdrawal_test.moc"
