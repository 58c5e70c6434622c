// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/notice_codecs.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const domain::OrganizationId acme(u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s);
const QDateTime moment({2026, 11, 30}, {9, 0}, Qt::UTC);

//! What the other end reads of `body`, which went over the wire as bytes.
template <typename Decode>
auto read(const QJsonObject& body, Decode decode)
{
    base::JsonReader reader(
        QJsonDocument::fromJson(QJsonDocument(body).toJson(QJsonDocument::Compact)).object());
    auto value = decode(reader);
    return reader.finish(std::move(value));
}

//! Read and written once more, nothing is lost.
template <typename Decode>
bool comesBack(const QJsonObject& body, Decode decode)
{
    const auto value = read(body, decode);
    return value && contract::encode(*value) == body;
}

domain::NoticeDelivery notice()
{
    return {.id = u"00000000-0000-4000-8000-000000000003"_s,
        .version = 2,
        .kind = domain::NoticeKind::Withdrawal,
        .organizationId = acme,
        .organizationName = u"Acme"_s,
        .address = u"ada@acme.example"_s,
        .admin = true,
        .language = u"fr"_s,
        .state = domain::MailState::Sent,
        .toldAt = moment,
        .leftAt = moment,
        .messageId = u"<1@sender.example>"_s,
        .contentHash = QString(64, u'a'),
        .mailId = u"00000000-0000-4000-8000-000000000004"_s};
}

domain::Objection objection()
{
    return {.id = u"00000000-0000-4000-8000-000000000001"_s,
        .version = 2,
        .effectiveDate = QDate(2027, 1, 9),
        .organizationId = acme,
        .organizationName = u"Acme"_s,
        .raisedBy = u"Ada"_s,
        .receivedOn = QDate(2027, 1, 1),
        .until = QDate(2026, 12, 30),
        .ground = domain::ObjectionGround::Location,
        .text = u"Our data have to stay."_s,
        .state = domain::ObjectionState::Discussing,
        .outcome = u"We look for a way."_s,
        .decidedAt = moment,
        .rev = 3};
}

} // namespace

class NoticeCodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        using namespace contract;
        const domain::Subscriber admin{.organizationId = acme,
            .organizationName = u"Acme"_s,
            .address = u"ada@acme.example"_s,
            .language = u"en"_s,
            .state = domain::SubscriberState::Confirmed};
        domain::Subscriber added = admin;
        added.id = u"00000000-0000-4000-8000-000000000002"_s;
        added.reason = u"They ask."_s;
        added.addedAt = added.confirmedAt = added.endedAt = moment;
        added.endReason = u"They left."_s;
        added.rev = 4;
        QVERIFY(comesBack(encode(admin), decodeSubscriber));
        QVERIFY(read(encode(admin), decodeSubscriber).value().isAdmin());
        QVERIFY(comesBack(encode(added), decodeSubscriber));
        QVERIFY(comesBack(encode(notice()), decodeNoticeDelivery));
        domain::NoticeDelivery late = notice();
        late.kind = domain::NoticeKind::Change;
        late.term = domain::NoticeTerm{.days = 5, .promised = 30};
        QVERIFY(comesBack(encode(late), decodeNoticeDelivery));
        QCOMPARE(encode(late)["daysLeft"_L1].toInt(), 5);
        QVERIFY(comesBack(encode(objection()), decodeObjection));
        QVERIFY(comesBack(encode(domain::NoticeOutcome{.mails = 1, .notices = 2, .told = 3}),
            decodeNoticeOutcome));
    }

    void whatWouldBeToldComesBack()
    {
        const domain::NoticePreview preview{.relaySet = true,
            .needed = true,
            .organizations = 2,
            .until = QDate(2026, 12, 30),
            .emergency = u"The vendor stops at once."_s,
            .mails = {{.language = u"fr"_s,
                .admin = true,
                .mails = 3,
                .subject = u"News"_s,
                .text = u"Bonjour"_s,
                .source = u"Subject: News"_s}}};
        QVERIFY(comesBack(contract::encode(preview), contract::decodeNoticePreview));
        QCOMPARE(contract::encode(preview)["mails"_L1][0]["mails"_L1].toInt(), 3);
    }

    void formsComeBack()
    {
        using namespace contract;
        QVERIFY(comesBack(encode(SubscriberForm{.organizationId = acme,
                              .organizationName = u"Acme"_s,
                              .address = u"a@b.example"_s,
                              .language = u"fr"_s,
                              .reason = u"They ask."_s}),
            decodeSubscriberForm));
        QVERIFY(comesBack(
            encode(SubscriberAnswer{.code = u"abc"_s, .ends = true}), decodeSubscriberAnswer));
        QVERIFY(comesBack(encode(ObjectionForm{.organizationId = acme,
                              .organizationName = u"Acme"_s,
                              .text = u"Our data have to stay."_s,
                              .receivedOn = QDate(2027, 1, 1)}),
            decodeObjectionForm));
        QVERIFY(comesBack(encode(ObjectionMove{.state = domain::ObjectionState::Terminated,
                              .outcome = u"They leave."_s}),
            decodeObjectionMove));
    }

    void theWireSaysWhatFollows()
    {
        const QJsonObject body = contract::encode(objection());
        QCOMPARE(body["late"_L1].toBool(), true);
        QCOMPARE(body["needsDecision"_L1].toBool(), true);
    }

    //! That knew none but those of changes, and said nothing of their days.
    void aNoticeOfAnOlderServiceIsOfAChange()
    {
        QJsonObject body = contract::encode(notice());
        QCOMPARE(body["kind"_L1].toString(), u"withdrawal"_s);
        body.remove("kind"_L1);
        const auto older = read(body, contract::decodeNoticeDelivery);
        QVERIFY(older);
        QCOMPARE(int(older->kind), int(domain::NoticeKind::Change));
        QVERIFY(!older->term);
    }

    void unknownWordsAreRefused()
    {
        QJsonObject told = contract::encode(notice());
        told["kind"_L1] = u"rumour"_s;
        QVERIFY(!read(told, contract::decodeNoticeDelivery));
        QJsonObject body = contract::encode(objection());
        body["state"_L1] = u"upheld"_s;
        QVERIFY(!read(body, contract::decodeObjection));
        body = contract::encode(objection());
        body["receivedOn"_L1] = u"yesterday"_s;
        QVERIFY(!read(body, contract::decodeObjection));
    }
};

QTEST_GUILESS_MAIN(NoticeCodecsTest)
#include "notice_codecs_test.moc"
