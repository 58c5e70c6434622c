// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"
#include "service/routes/visit_limit.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString news = u"news@globex.example"_s;
const QString subscribersPath = u"/governance/listing/subscribers"_s;
const QString confirmPath = u"/confirm-subscription/"_s;
const QString endPath = u"/end-subscription/"_s;
constexpr int patience = 20'000; // milliseconds

void makePublic(service::ServiceConfig& config)
{
    config.publicOrigin = u"https://cloud.globex.example"_s;
}

//! A message without what quoted-printable did to it (RFC 2045, section 6.7).
QByteArray decoded(QByteArray message)
{
    return message.replace("=\r\n", "").replace("=3D", "=");
}

//! A service that everybody reaches, with Globex's address asked, and somebody without an account.
struct Story {
    explicit Story(const QString& language = u"en"_s)
    {
        add(scene.organization, language);
        if (waitUntil([&] { return !scene.arrived(news).isEmpty(); }, patience))
            code = codeBehind(scene.arrived(news).first(), confirmPath);
    }

    void add(const QString& organization, const QString& language)
    {
        const ServiceAnswer added = scene.ada.post(subscribersPath,
            {{u"organizationId"_s, organization}, {u"address"_s, news}, {u"language"_s, language},
                {u"reason"_s, u"Their contract asks for it."_s}});
        if (added.status != 201)
            qWarning("not added: %d %s", added.status, qPrintable(added.code()));
    }
    static QString codeBehind(const QByteArray& message, const QString& path)
    {
        const QRegularExpression link(QString(u"https://cloud\\.globex\\.example/api/v0"_s + path
            + u"([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])"_s));
        return link.match(QString::fromUtf8(decoded(message))).captured(1);
    }
    //! As the button of a page does, and a mail program.
    ServiceAnswer press(const QString& path, const QByteArray& body = {})
    {
        const ServiceClient::Headers form{
            {"Content-Type", QByteArray("application/x-www-form-urlencoded")}};
        return anybody.sendBytes("POST", path, body, form);
    }
    QStringList states()
    {
        QStringList found;
        const QJsonArray all = scene.ada.get(subscribersPath).object()["items"_L1].toArray();
        for (const QJsonValue& each : all) {
            if (!each["id"_L1].toString().isEmpty())
                found.append(each["state"_L1].toString());
        }
        return found;
    }
    QJsonObject lastDeed()
    {
        return scene.ada.get(u"/governance/activity?limit=1"_s)
            .object()["items"_L1]
            .toArray()
            .at(0)
            .toObject();
    }
    int publishSoon()
    {
        return publish(scene.ada, scene.ada,
            draftBody(completeListing(), scene.fixture.now().date().addDays(40)));
    }

    MailScene scene{{}, makePublic};
    ServiceClient anybody = scene.fixture.client();
    QString code; //!< of the first mail to the address
};

} // namespace

//! What whoever has a mail does by its link, where the service has a public address.
class ServiceSubscriptionLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheButtonConfirms()
    {
        Story story;
        QVERIFY(!story.code.isEmpty());
        const QString path = QString(confirmPath + story.code);
        const QJsonObject before = story.lastDeed();
        for (int i = 0; i < 2; ++i) {
            const ServiceAnswer page = story.anybody.get(path);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.body.count("<form method=\"post\">"), 1);
        }
        QCOMPARE(story.anybody.send("HEAD", path).status, 200);
        QCOMPARE(story.states(), QStringList(u"pending"_s));
        QCOMPARE(story.lastDeed(), before);

        const ServiceAnswer done = story.press(path);
        QCOMPARE(done.status, 200);
        QVERIFY(!done.body.contains("<form"));
        QCOMPARE(story.states(), QStringList(u"confirmed"_s));
        const QJsonObject deed = story.lastDeed();
        QCOMPARE(deed["action"_L1].toString(), u"subscriber.confirmed"_s);
        QCOMPARE(deed["actor"_L1]["kind"_L1].toString(), u"service"_s);
        // The same once more.
        QCOMPARE(story.press(path).body, done.body);
        QCOMPARE(story.anybody.get(path).body, done.body);
        QCOMPARE(story.lastDeed(), deed);
    }

    void aNoticeEndsByItsLink()
    {
        Story story;
        QCOMPARE(story.press(QString(confirmPath + story.code)).status, 200);
        const QString second
            = story.scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).text("id");
        story.add(second, u"en"_s);
        QCOMPARE(story.publishSoon(), 201);
        QVERIFY(waitUntil([&] { return story.scene.arrived(news).size() == 3; }, patience));
        QByteArray notice;
        const QList<QByteArray> arrived = story.scene.arrived(news);
        for (const QByteArray& each : arrived) {
            if (each.contains("List-Unsubscribe:"))
                notice = each;
        }
        const QByteArray code = story.code.toLatin1();
        QVERIFY(notice.contains(QByteArray(
            "\r\nList-Unsubscribe:\r\n <https://cloud.globex.example/api/v0/end-subscription/"
            + code + ">,\r\n <mailto:cloud@sender.example?subject=Unsubscribe%20" + code
            + ">\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")));
        const QByteArray body = notice.mid(notice.indexOf("\r\n\r\n"));
        QCOMPARE(Story::codeBehind(body, endPath), story.code);

        const QString path = QString(endPath + story.code);
        QVERIFY(story.anybody.get(path).body.contains("<form method=\"post\">"));
        QVERIFY(!story.states().contains(u"ended"_s));
        QCOMPARE(story.press(path, "List-Unsubscribe=One-Click").status, 200);
        QCOMPARE(story.states(), QStringList({u"ended"_s, u"ended"_s}));
        const QJsonObject deed = story.lastDeed();
        QCOMPARE(deed["action"_L1].toString(), u"subscriber.ended"_s);
        QCOMPARE(deed["actor"_L1]["kind"_L1].toString(), u"service"_s);
    }

    void aNoticeThatIsOnItsWayIsHeldBack()
    {
        Story story;
        QCOMPARE(story.press(QString(confirmPath + story.code)).status, 200);
        story.scene.relay.disturb(u"RCPT"_s, u"hold"_s, {{u"match"_s, news}});
        QCOMPARE(story.publishSoon(), 201);
        QVERIFY(waitUntil([&] { return story.scene.relay.held() == 1; }, patience));
        QCOMPARE(story.press(QString(endPath + story.code)).status, 200);
        story.scene.relay.release();
        QVERIFY(story.scene.becomes(news, u"failed"_s));
        QCOMPARE(story.scene.arrived(news).size(), 1); // the question alone
    }

    //! Nobody learns by it whether a code ever was one.
    void everyOtherLinkHasEnded()
    {
        Story story;
        QCOMPARE(story.press(QString(endPath + story.code)).status, 200);
        const ServiceAnswer unknown = story.anybody.get(endPath + u"x"_s);
        QCOMPARE(unknown.status, 404);
        QVERIFY(unknown.body.contains("lang=\"en\"") && unknown.body.contains("lang=\"fr\""));
        for (const QString& path : {endPath, confirmPath}) {
            for (const QString& code : {story.code, u"x"_s, QString(91, u'a')}) {
                const QString whole = QString(path + code);
                QCOMPARE(story.anybody.get(whole).body, unknown.body);
                const ServiceAnswer pressed = story.press(whole);
                QCOMPARE(pressed.status, 404);
                QCOMPARE(pressed.body, unknown.body);
            }
        }
    }

    void whoAsksTooOftenHasToWait()
    {
        Story story;
        for (int i = 0; i < service::VisitLimit::most; ++i)
            QCOMPARE(story.anybody.get(QString(confirmPath + u'x')).status, 404);
        const QString path = QString(endPath + story.code);
        // A mail program that tries again is not given that answer for good.
        const ServiceClient::Headers once{
            {"Content-Type", "application/x-www-form-urlencoded"}, {"Idempotency-Key", "end"}};
        const ServiceAnswer refused = story.anybody.sendBytes("POST", path, {}, once);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.value("content-type").startsWith("text/html"));
        QVERIFY(refused.body.contains("lang=\"en\"") && refused.body.contains("lang=\"fr\""));
        const int seconds = refused.headers.value("retry-after").toInt();
        QVERIFY(seconds > 0 && seconds <= 60);
        QCOMPARE(story.states(), QStringList(u"pending"_s)); // and others are not kept waiting
        story.scene.fixture.advance(seconds);
        QCOMPARE(story.anybody.sendBytes("POST", path, {}, once).status, 200);
        QCOMPARE(story.states(), QStringList(u"ended"_s));
    }

    void aPageIsWholeByItself()
    {
        Story story;
        for (const QString& path : {confirmPath, endPath}) {
            const ServiceAnswer page = story.anybody.get(QString(path + story.code));
            QVERIFY(page.headers.value("content-type").startsWith("text/html"));
            const QByteArray policy = page.headers.value("content-security-policy");
            for (const char* part : {"default-src 'none'", "form-action 'self'",
                     "frame-ancestors 'none'", "base-uri 'none'"})
                QVERIFY2(policy.contains(part), part);
            QVERIFY(!policy.contains("unsafe"));
            QCOMPARE(page.headers.value("referrer-policy"), QByteArray("no-referrer"));
            for (const char* part : {"<script", "src=", "href=", "{{"})
                QVERIFY2(!page.body.contains(part), part);
            const qsizetype from = page.body.indexOf("<style>") + 7;
            const QByteArray style = page.body.mid(from, page.body.indexOf("</style>") - from);
            const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256);
            QVERIFY(policy.contains(QByteArray("'sha256-" + hash.toBase64() + '\'')));
        }
    }

    void aPageSpeaksTheLanguageOfTheSubscription()
    {
        Story story(u"fr"_s);
        const QByteArray page = story.anybody.get(QString(confirmPath + story.code)).body;
        QVERIFY(page.contains("<html lang=\"fr\">"));
        QVERIFY(page.contains("Oui, informer cette adresse"));
        QVERIFY(story.anybody.get(QString(endPath + story.code))
                    .body.contains("Ne plus informer cette adresse"));
    }

    void anOrganizationIsOnlyText()
    {
        Story story;
        const QString named = u"/organizations/%1/name"_s.arg(story.scene.organization);
        QCOMPARE(story.scene.ada.patch(named, {{u"name"_s, u"Acme <b>& {{style}}"_s}}).status, 200);
        const QByteArray page = story.anybody.get(QString(confirmPath + story.code)).body;
        QVERIFY(page.contains("Acme &lt;b&gt;&amp; {{style}}"));
    }

    void theLinkIsShownToNobodyElse()
    {
        Story story;
        ServiceClient& ada = story.scene.ada;
        const QString mail = u"/governance/mails/"_s + story.scene.mailTo(news)["id"_L1].toString();
        QVERIFY(!ada.get(mail).body.contains(story.code.toLatin1()));
        QVERIFY(ada.get(mail).text("text").contains(u"(a link that only the recipient sees)"_s));
        QCOMPARE(story.press(QString(confirmPath + story.code)).status, 200);
        QCOMPARE(story.publishSoon(), 201);
        QVERIFY(waitUntil([&] { return story.scene.arrived(news).size() == 2; }, patience));
        const ServiceAnswer notice
            = ada.get(u"/governance/mails/"_s + story.scene.mailTo(news)["id"_L1].toString());
        QVERIFY(!notice.body.contains(story.code.toLatin1()));
        QVERIFY(notice.text("source").contains(u"List-Unsubscribe-Post"_s));
        QVERIFY(notice.object()["linkHidden"_L1].toBool());
    }

    void aDraftShowsTheMailAsItWouldLeave()
    {
        Story story;
        QCOMPARE(story.press(QString(confirmPath + story.code)).status, 200);
        ServiceClient& ada = story.scene.ada;
        const QJsonObject draft
            = draftBody(completeListing(), story.scene.fixture.now().date().addDays(40));
        QCOMPARE(ada.send("PUT", listingPath(u"/draft"_s), draft).status, 200);
        const ServiceAnswer preview = ada.get(listingPath(u"/draft/notices"_s));
        QCOMPARE(preview.status, 200);
        QVERIFY(!preview.body.contains(story.code.toLatin1()));
        const QJsonArray mails = preview.object()["mails"_L1].toArray();
        QCOMPARE(mails.size(), 2);
        const QString source = mails.at(1)["source"_L1].toString();
        QVERIFY(
            source.contains(u"<https://cloud.globex.example/api/v0/end-subscription/%28a%20"_s));
        QVERIFY(source.contains(u"List-Unsubscribe-Post"_s));
    }

    //! An operator may still record what an answer says.
    void theCodeInAnAnswerStillCounts()
    {
        Story story;
        QCOMPARE(story.scene.ada
                     .post(QString(subscribersPath + u"/answers"_s),
                         {{u"code"_s, story.code}, {u"ends"_s, true}})
                     .text("state"),
            u"ended"_s);
        QCOMPARE(story.press(QString(confirmPath + story.code)).status, 404);
    }
};

QTEST_GUILESS_MAIN(ServiceSubscriptionLinksTest)
#include "service_subscription_links_test.moc"
