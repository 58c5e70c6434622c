// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "domain/notice.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"
#include "service/store/erasure.h"
#include "service/store/person_copy.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString news = u"news@globex.example"_s;
const QString subscribersPath = u"/governance/listing/subscribers"_s;
const QString answersPath = u"/governance/listing/subscribers/answers"_s;

//! The code behind `word` in the text of a message, whatever its encoding broke.
QString codeIn(QByteArray message, const QString& word)
{
    message.replace("=\r\n", "");
    const QRegularExpression code(QString(word + u" ([A-Za-z0-9_-]{43})"_s));
    return code.match(QString::fromUtf8(message)).captured(1);
}

//! With Globex's address asked.
struct Story {
    MailScene scene;
    QJsonObject added = add(scene.ada, news).object();

    ServiceAnswer add(ServiceClient& by, const QString& address, const QJsonObject& more = {})
    {
        QJsonObject body{{u"organizationId"_s, scene.organization}, {u"address"_s, address},
            {u"reason"_s, u"Their contract asks for it."_s}};
        for (auto each = more.begin(); each != more.end(); ++each)
            body.insert(each.key(), each.value());
        return by.post(subscribersPath, body);
    }
    //! Of the first mail to the address.
    QString code()
    {
        if (!waitUntil([&] { return !scene.arrived(news).isEmpty(); }, 20'000))
            return {};
        return codeIn(scene.arrived(news).first(), u"Confirm"_s);
    }
    ServiceAnswer answer(const QString& code, bool ends)
    {
        return scene.ada.post(answersPath, {{u"code"_s, code}, {u"ends"_s, ends}});
    }
    int publishSoon()
    {
        return publish(scene.ada, scene.ada,
            draftBody(completeListing(), scene.fixture.now().date().addDays(40)));
    }
    QJsonArray list() { return scene.ada.get(subscribersPath).object()["items"_L1].toArray(); }
    //! The notices of version 2 that are about somebody who is no admin.
    QJsonArray notices()
    {
        const QJsonArray all
            = scene.ada.get(listingPath(u"/versions/2/notices"_s)).object()["items"_L1].toArray();
        QJsonArray found;
        for (const QJsonValue& each : all) {
            if (!each["admin"_L1].toBool())
                found.append(each);
        }
        return found;
    }
};

} // namespace

//! Whom changes are told besides admins: asked, confirmed, ended.
class ServiceSubscribersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldBeforeTheyConfirmed()
    {
        Story story;
        QCOMPARE(story.added["state"_L1].toString(), u"pending"_s);
        const QString code = story.code();
        QVERIFY(!code.isEmpty());
        QCOMPARE(story.publishSoon(), 201);
        QVERIFY(story.notices().isEmpty());
        QCOMPARE(story.answer(code, false).text("state"), u"confirmed"_s);
        const qint64 deeds = story.scene.ada.get(u"/governance/activity?limit=1"_s)
                                 .object()["total"_L1]
                                 .toInteger();
        QCOMPARE(story.answer(code, false).text("state"), u"confirmed"_s);
        QCOMPARE(
            story.scene.ada.get(u"/governance/activity?limit=1"_s).object()["total"_L1].toInteger(),
            deeds);
        const QJsonObject told
            = story.scene.ada.post(listingPath(u"/versions/2/notices"_s)).object();
        QCOMPARE(told["mails"_L1].toInt(), 1);
        QVERIFY(waitUntil([&] { return story.scene.arrived(news).size() == 2; }, 20'000));
        QCOMPARE(story.notices().size(), 1);
        const QByteArray mail = story.scene.arrived(news).last();
        QVERIFY(mail.contains("List-Unsubscribe:\r\n <mailto:cloud@sender.example?subject="));
        QVERIFY(mail.contains(QByteArray("Unsubscribe%20" + code.toLatin1())));
        QCOMPARE(codeIn(mail, u"Unsubscribe"_s), code);
    }

    void theCodeInAMailEndsIt()
    {
        Story story;
        const QString code = story.code();
        QCOMPARE(story.answer(code, false).status, 200);
        const QString second
            = story.scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).text("id");
        QCOMPARE(story.add(story.scene.ada, news, {{u"organizationId"_s, second}}).status, 201);
        const ServiceAnswer ended = story.answer(code, true);
        for (const QJsonValue& each : story.list())
            QVERIFY(each["admin"_L1].toBool() || each["state"_L1].toString() == "ended"_L1);
        QCOMPARE(ended.text("state"), u"ended"_s);
        QVERIFY(!ended.object().contains("address"_L1));
        QCOMPARE(story.answer(code, true).code(), u"subscriber.code"_s);
        QCOMPARE(story.publishSoon(), 201);
        QVERIFY(story.notices().isEmpty());
        QCOMPARE(story.add(story.scene.ada, news).status, 201); // they may want it again
    }

    void everyFormOfAnAddressIsTheSame()
    {
        Story story;
        ServiceClient& ada = story.scene.ada;
        const QString typed = u"news@bücher.example"_s;
        const QString wire = u"news@xn--bcher-kva.example"_s;
        const QString second = ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).text("id");
        QCOMPARE(story.add(ada, typed).status, 201);
        QCOMPARE(story.add(ada, wire).code(), u"subscriber.exists"_s);
        QCOMPARE(story.add(ada, wire, {{u"organizationId"_s, second}}).status, 201);
        QVERIFY(waitUntil([&] { return story.scene.arrived(wire).size() == 2; }, 20'000));
        const QString code = codeIn(story.scene.arrived(wire).first(), u"Confirm"_s);
        QCOMPARE(story.answer(code, true).text("state"), u"ended"_s);
        QVERIFY(!QJsonDocument(story.list()).toJson().contains("cher"));
        (void)story.scene.fixture.memberClient(ada, u"eve@bücher.example"_s, u"admin"_s);
        QCOMPARE(story.add(ada, u"eve@xn--bcher-kva.example"_s).code(), u"subscriber.admin"_s);
    }

    void theCodeIsShownToNobody()
    {
        Story story;
        const QByteArray code = story.code().toLatin1();
        QVERIFY(!code.isEmpty());
        const QString mail = u"/governance/mails/"_s + story.scene.mailTo(news)["id"_L1].toString();
        for (const QString& path : {mail, u"/governance/mails"_s, subscribersPath})
            QVERIFY2(!story.scene.ada.get(path).body.contains(code), qPrintable(path));
        QCOMPARE(story.scene.ada.get(mail).object()["linkHidden"_L1].toBool(), true);
        story.answer(QString::fromLatin1(code), false);
        QCOMPARE(story.publishSoon(), 201);
        const QString notice
            = u"/governance/mails/"_s + story.notices().first()["mailId"_L1].toString();
        QVERIFY(!story.scene.ada.get(notice).body.contains(code));
    }

    void whatCanNotBeIsRefused()
    {
        Story story;
        ServiceClient& ada = story.scene.ada;
        const QString code = story.code();
        QCOMPARE(story.add(ada, u" NEWS@Globex.example"_s).code(), u"subscriber.exists"_s);
        QCOMPARE(story.add(ada, ServiceFixture::operatorEmail()).code(), u"subscriber.admin"_s);
        QCOMPARE(story.add(ada, u"nobody"_s).field(), u"address"_s);
        const QString other = u"other@globex.example"_s;
        QCOMPARE(story.add(ada, other, {{u"reason"_s, u" "_s}}).code(), u"subscriber.reason"_s);
        ada.captured = false; // the description knows no such language
        QCOMPARE(
            story.add(ada, other, {{u"language"_s, u"de"_s}}).code(), u"subscriber.language"_s);
        ada.captured = true;
        QCOMPARE(
            story
                .add(ada, other, {{u"organizationId"_s, u"00000000-0000-4000-8000-0000000000aa"_s}})
                .status,
            404);
        const QString end
            = QString(subscribersPath + u'/' + story.added["id"_L1].toString() + u"/end"_s);
        const QJsonObject why{{u"reason"_s, u"The contract has ended."_s}};
        QCOMPARE(ada.post(end, why, {{"If-Match", "\"9\""}}).status, 412);
        QCOMPARE(ada.post(end, {{u"reason"_s, QString()}}).code(), u"subscriber.reason"_s);
        QCOMPARE(ada.post(end, why).text("endReason"), u"The contract has ended."_s);
        QCOMPARE(ada.post(end, why).code(), u"subscriber.ended"_s);
        QCOMPARE(story.answer(code, false).code(), u"subscriber.code"_s);
    }

    void adminsKeepThoseOfTheirOrganizations()
    {
        Story story;
        ServiceClient& ada = story.scene.ada;
        ServiceClient eve
            = story.scene.fixture.memberClient(ada, u"eve@acme.example"_s, u"admin"_s);
        ServiceClient mia
            = story.scene.fixture.memberClient(ada, u"mia@acme.example"_s, u"member"_s);
        const QString second = ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).text("id");
        const QJsonObject there{{u"organizationId"_s, second}};
        const QString other = u"other@globex.example"_s;
        QCOMPARE(story.add(ada, other, there).status, 201);
        QCOMPARE(story.add(eve, other, there).code(), u"member.not-admin"_s);
        QCOMPARE(story.add(eve, other).status, 201);
        QCOMPARE(story.add(mia, u"third@globex.example"_s).status, 403);
        const QJsonArray hers = eve.get(subscribersPath).object()["items"_L1].toArray();
        QCOMPARE(hers.size(), 4); // Ada, Eve, and two that were added
        for (const QJsonValue& each : hers)
            QCOMPARE(each["organizationId"_L1].toString(), story.scene.organization);
        QCOMPARE(story.list().size(), 6);
        QCOMPARE(ada.get(subscribersPath + u"?organizationId="_s + second)
                     .object()["items"_L1]
                     .toArray()
                     .size(),
            2);
        QCOMPARE(eve.post(answersPath, {{u"code"_s, u"x"_s}, {u"ends"_s, true}}).status, 403);
    }

    void whoDoesNotAnswerIsForgotten()
    {
        Story story;
        const QString code = story.code();
        story.scene.fixture.advance(89LL * 86'400);
        story.scene.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        QCOMPARE(story.add(story.scene.ada, u"late@globex.example"_s).status, 201);
        QVERIFY(story.scene.becomes(u"late@globex.example"_s, u"sent"_s));
        story.scene.fixture.advance(2LL * 86'400);
        story.scene.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        const auto states = [&] {
            QHash<QString, QJsonObject> found;
            for (const QJsonValue& each : story.list())
                found.insert(each["state"_L1].toString(), each.toObject());
            return found;
        };
        QVERIFY(waitUntil([&] { return states().contains(u"ended"_s); }, 20'000));
        const QJsonObject ended = states().value(u"ended"_s);
        QVERIFY(!ended.contains("address"_L1));
        QCOMPARE(ended["endReason"_L1].toString(), u"Not confirmed within 90 days."_s);
        QCOMPARE(story.answer(code, false).code(), u"subscriber.code"_s);
        // There is time left for the other one.
        QCOMPARE(states().value(u"pending"_s)["address"_L1].toString(), u"late@globex.example"_s);
    }

    void anAdminAsksFewAddressesADay()
    {
        Story story;
        ServiceClient eve
            = story.scene.fixture.memberClient(story.scene.ada, u"eve@acme.example"_s, u"admin"_s);
        const auto address = [](int number) {
            return u"n%1@globex.example"_s.arg(number);
        };
        // That of the story counts, too.
        for (int i = 1; i < domain::mostSubscribersInDay; ++i)
            QCOMPARE(story.add(eve, address(i)).status, 201);
        const ServiceAnswer more = story.add(eve, u"more@globex.example"_s);
        QCOMPARE(more.status, 429);
        QCOMPARE(more.code(), u"subscriber.many"_s);
        QVERIFY(more.headers.contains("retry-after"));
        QVERIFY(story.scene.mailTo(u"more@globex.example"_s).isEmpty());
        QCOMPARE(story.add(story.scene.ada, u"more@globex.example"_s).status, 201);
        story.scene.fixture.advance(86'401);
        QCOMPARE(story.add(eve, u"next@globex.example"_s).status, 201);
    }

    void anErasureTakesThemAlong_data()
    {
        QTest::addColumn<bool>("byTheList");
        QTest::newRow("at once") << false;
        QTest::newRow("once more, after a backup came back") << true;
    }

    void anErasureTakesThemAlong()
    {
        QFETCH(const bool, byTheList);
        Story story;
        QCOMPARE(story.answer(story.code(), false).status, 200);
        QCOMPARE(story.publishSoon(), 201);
        QVERIFY(waitUntil(
            [&] {
                const QJsonArray all = story.notices();
                return !all.isEmpty() && all.first()["state"_L1].toString() == "sent"_L1;
            },
            20'000));
        const auto database = story.scene.fixture.database();
        const auto erased = service::change(*database, [&]() -> base::Result<base::Done> {
            const QDateTime now = story.scene.fixture.now();
            if (!byTheList) {
                [[maybe_unused]] const auto done = service::erasePerson(*database, news, now);
                return base::Done{};
            }
            service::SuppressionStore(*database).add(news, now);
            [[maybe_unused]] const auto done = service::eraseWhomTheListNames(*database, now);
            return base::Done{};
        });
        QVERIFY(erased);
        QCOMPARE(story.list().size(), 1); // Ada
        QVERIFY(story.scene.mailTo(news).isEmpty());
        // That the organization was told stays.
        const QJsonArray kept = story.notices();
        QCOMPARE(kept.size(), 1);
        QVERIFY(!kept.first().toObject().contains("address"_L1));
        QCOMPARE(kept.first()["state"_L1].toString(), u"sent"_s);
        QCOMPARE(kept.first()["contentHash"_L1].toString().size(), 64);
    }

    //! Who has an account as well: one table of all their mails, however they are found.
    void aCopyHasTheirMailsInOneTable()
    {
        Story story;
        QVERIFY(!story.code().isEmpty());
        ServiceClient member = story.scene.fixture.memberClient(story.scene.ada, news, u"member"_s);
        const QString user = ServiceFixture::userOf(member);
        const auto database = story.scene.fixture.database();
        const auto copy = service::read(*database, [&]() -> base::Result<service::PersonCopy> {
            const auto workspace = service::WorkspaceStore(*database).first();
            return service::personCopy(*database, {user, news}, workspace->id);
        });
        QVERIFY(copy);
        QList<qsizetype> mails;
        for (const domain::CopiedTable& table : copy->tables) {
            if (table.table == "mail"_L1)
                mails.append(table.rows.size());
        }
        QCOMPARE(mails.size(), 1);
        QVERIFY(mails.first() >= 2); // the question whether they want to be told, the invitation
    }

    //! It has one form of each address, whatever was typed when somebody subscribed.
    void theListFindsThemInEveryForm()
    {
        Story story;
        QCOMPARE(story.add(story.scene.ada, u"news@bücher.example"_s).status, 201);
        QCOMPARE(story.list().size(), 3);
        const auto database = story.scene.fixture.database();
        const auto erased = service::change(*database, [&]() -> base::Result<base::Done> {
            const QDateTime now = story.scene.fixture.now();
            service::SuppressionStore(*database).add(u"news@xn--bcher-kva.example"_s, now);
            [[maybe_unused]] const auto done = service::eraseWhomTheListNames(*database, now);
            return base::Done{};
        });
        QVERIFY(erased);
        const QJsonArray left = story.list();
        QCOMPARE(left.size(), 2); // Ada, and Globex's address
        QVERIFY(!QJsonDocument(left).toJson().contains("cher"));
    }
};

QTEST_GUILESS_MAIN(ServiceSubscribersTest)
#include "service_subscribers_test.moc"
