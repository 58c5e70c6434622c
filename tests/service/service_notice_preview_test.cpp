// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"

#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString previewPath = u"/governance/listing/draft/notices"_s;
const QString subscribersPath = u"/governance/listing/subscribers"_s;
const QString news = u"news@globex.example"_s;

//! A draft that is to hold in so many days.
bool keep(MailScene& scene, int days, bool hasNotice = true)
{
    const QJsonObject body = draftBody(completeListing(), scene.fixture.now().date().addDays(days));
    return scene.ada.send("PUT", listingPath(u"/draft"_s), hasNotice ? body : withoutNotice(body))
               .status
        == 200;
}

//! The address, which the relay knows as `wire`, wants to be told, in French.
bool subscribe(
    MailScene& scene, const QString& organization, const QString& address, const QString& wire)
{
    const qsizetype before = scene.arrived(wire).size();
    const QJsonObject body{{u"organizationId"_s, organization}, {u"address"_s, address},
        {u"language"_s, u"fr"_s}, {u"reason"_s, u"Their contract asks for it."_s}};
    if (scene.ada.post(subscribersPath, body).status != 201
        || !waitUntil([&] { return scene.arrived(wire).size() > before; }, 20'000))
        return false;
    QByteArray mail = scene.arrived(wire).last();
    mail.replace("=\r\n", "");
    static const QRegularExpression code(u" ([A-Za-z0-9_-]{43})\\b"_s);
    return scene.ada
               .post(QString(subscribersPath + u"/answers"_s),
                   {{u"code"_s, code.match(QString::fromUtf8(mail)).captured(1)},
                       {u"ends"_s, false}})
               .status
        == 200;
}

} // namespace

//! Who would be told of a draft, and how, before it is published.
class ServiceNoticePreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itShowsTheMailThatLeavesThen()
    {
        MailScene scene;
        QVERIFY(keep(scene, 40));
        const QJsonObject preview = scene.ada.get(previewPath).object();
        QCOMPARE(preview["relaySet"_L1].toBool(), true);
        QCOMPARE(preview["needed"_L1].toBool(), true);
        QCOMPARE(preview["organizations"_L1].toInt(), 1);
        const QDate today = scene.fixture.now().date();
        QCOMPARE(preview["until"_L1].toString(), today.addDays(30).toString(Qt::ISODate));
        QVERIFY(!preview.contains("emergency"_L1));
        const QJsonArray mails = preview["mails"_L1].toArray();
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails[0]["mails"_L1].toInt(), 1);
        QVERIFY(mails[0]["source"_L1].toString().contains(u"To: <ada@acme.example>"_s));
        // Nothing has left, and nothing is on record.
        QVERIFY(scene.arrived(ServiceFixture::operatorEmail()).isEmpty());
        const qint64 rev = revOf(scene.ada.get(listingPath(u"/draft"_s)));
        const ServiceAnswer sent
            = scene.ada.post(listingPath(u"/draft/review"_s), {}, ifMatch(rev));
        QCOMPARE(sent.status, 200);
        QCOMPARE(
            scene.ada.post(listingPath(u"/draft/publication"_s), {}, ifMatch(revOf(sent))).status,
            201);
        const QJsonArray told
            = scene.ada.get(listingPath(u"/versions/2/notices"_s)).object()["items"_L1].toArray();
        QCOMPARE(told.size(), 1);
        const QJsonObject mail
            = scene.ada.get(u"/governance/mails/"_s + told[0]["mailId"_L1].toString()).object();
        QCOMPARE(mail["text"_L1].toString(), mails[0]["text"_L1].toString());
    }

    void eachLanguageAndWayIsAMailOfItsOwn()
    {
        MailScene scene;
        QVERIFY(subscribe(scene, scene.organization, news, news));
        QVERIFY(keep(scene, 40));
        const QJsonArray mails = scene.ada.get(previewPath).object()["mails"_L1].toArray();
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails[0]["admin"_L1].toBool(), true);
        QCOMPARE(mails[0]["language"_L1].toString(), u"en"_s);
        QCOMPARE(mails[1]["admin"_L1].toBool(), false);
        QCOMPARE(mails[1]["language"_L1].toString(), u"fr"_s);
        QVERIFY(mails[1]["source"_L1].toString().contains(u"List-Unsubscribe"_s));
        // The code is the subscriber's.
        QVERIFY(
            mails[1]["text"_L1].toString().contains(u"(a code that only the recipient sees)"_s));
    }

    void anAddressOfTwoOrganizationsGetsOneMail()
    {
        MailScene scene;
        QCOMPARE(scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).status, 201);
        QVERIFY(keep(scene, 40));
        const QJsonObject preview = scene.ada.get(previewPath).object();
        QCOMPARE(preview["organizations"_L1].toInt(), 2);
        QCOMPARE(preview["mails"_L1].toArray().size(), 1);
        QCOMPARE(preview["mails"_L1][0]["mails"_L1].toInt(), 1);
    }

    void anAddressOfTwoFormsGetsOneMail()
    {
        MailScene scene;
        const QString wire = u"news@xn--bcher-kva.example"_s;
        const QString second
            = scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).text("id");
        QVERIFY(subscribe(scene, scene.organization, u"news@bücher.example"_s, wire));
        QVERIFY(subscribe(scene, second, wire, wire));
        QVERIFY(keep(scene, 40));
        const QJsonArray mails = scene.ada.get(previewPath).object()["mails"_L1].toArray();
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails[1]["admin"_L1].toBool(), false);
        QCOMPARE(mails[1]["mails"_L1].toInt(), 1);
    }

    void aShorterNoticeSaysWhy()
    {
        MailScene scene;
        QVERIFY(keep(scene, 1, false));
        QCOMPARE(scene.ada.get(previewPath).object()["emergency"_L1].toString(),
            u"The old provider ends its service today."_s);
    }

    void withoutADraftThereIsNothingToTell()
    {
        MailScene scene;
        const ServiceAnswer none = scene.ada.get(previewPath);
        QCOMPARE(none.status, 404);
        QCOMPARE(none.code(), u"listing.draft.none"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceNoticePreviewTest)
#include "service_notice_preview_test.moc"
