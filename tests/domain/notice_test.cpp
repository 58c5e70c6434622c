// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/notice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace console::domain;
using namespace Qt::StringLiterals;

namespace {

ListingChange change(ListingChange::Kind kind, int days)
{
    ListingChange change;
    change.kind = kind;
    change.noticeDays = days;
    return change;
}

NoticeDelivery delivery()
{
    return {.id = u"00000000-0000-4000-8000-000000000001"_s,
        .version = 2,
        .organizationId = OrganizationId(u"00000000-0000-4000-8000-000000000002"_s),
        .organizationName = u"=HYPERLINK(1)"_s,
        .address = u"ada@acme.example"_s,
        .admin = true,
        .language = u"en"_s,
        .state = MailState::Sent,
        .toldAt = QDateTime({2026, 11, 30}, {9, 0}, Qt::UTC),
        .leftAt = QDateTime({2026, 11, 30}, {9, 1}, Qt::UTC),
        .messageId = u"<1@sender.example>"_s,
        .contentHash = QString(64, u'a')};
}

} // namespace

class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestNoticeDecidesUntilWhenOneCanObject()
    {
        const QDate published(2026, 11, 30);
        ListingChange data = change(ListingChange::Kind::Data, 30);
        const ListingChange wording = change(ListingChange::Kind::Editorial, 0);
        QCOMPARE(objectionsUntil({wording, data}, published), QDate(2026, 12, 30));
        QCOMPARE(objectionsUntil({wording}, published), published);
        data.noticeSentOn = published.addDays(3);
        QCOMPARE(objectionsUntil({data}, published), QDate(2027, 1, 2));
        data.objectionUntil = QDate(2027, 1, 10);
        QCOMPARE(objectionsUntil({data}, published), QDate(2027, 1, 10));
    }

    void whoIsToldLateHasFewerDaysThanPromised()
    {
        const QDate effective(2026, 12, 30);
        ListingChange data = change(ListingChange::Kind::Data, 30);
        ListingChange wording = change(ListingChange::Kind::Editorial, 0);
        data.effectiveDate = wording.effectiveDate = effective;
        const QList<ListingChange> changes{data, wording};
        const NoticeTerm inTime = noticeTerm(changes, effective.addDays(-30));
        QCOMPARE(inTime, (NoticeTerm{.days = 30, .promised = 30}));
        QVERIFY(!inTime.isShort());
        const NoticeTerm late = noticeTerm(changes, effective.addDays(-29));
        QCOMPARE(late, (NoticeTerm{.days = 29, .promised = 30}));
        QVERIFY(late.isShort());
        QCOMPARE(noticeTerm(changes, effective.addDays(3)).days, 0);
        QVERIFY(!noticeTerm({wording}, effective).isShort());
        QVERIFY(!noticeTerm({}, effective).isShort());
    }

    void theRecordSaysHowManyDaysWereLeft()
    {
        NoticeDelivery late = delivery();
        late.term = NoticeTerm{.days = 5, .promised = 30};
        const QStringList lines
            = QString::fromUtf8(noticesToCsv({late, delivery()})).split(u"\r\n"_s);
        QVERIFY(lines.at(0).contains(u",Told at,Days left,Days of notice,Left at,"_s));
        QVERIFY(lines.at(1).contains(u"T09:00:00.000Z,5,30,2026-"_s));
        QVERIFY(lines.at(2).contains(u"T09:00:00.000Z,,,2026-"_s));
        const QJsonArray all = QJsonDocument::fromJson(noticesToJson(2, {late, delivery()}))
                                   .object()["notices"_L1]
                                   .toArray();
        QCOMPARE(all.at(0)["daysLeft"_L1].toInt(), 5);
        QCOMPARE(all.at(0)["noticeDays"_L1].toInt(), 30);
        QVERIFY(!all.at(1).toObject().contains("daysLeft"_L1));
    }

    void onlyMoreThanWordingHasToBeTold()
    {
        QVERIFY(!needNotice({}));
        QVERIFY(!needNotice({change(ListingChange::Kind::Editorial, 0)}));
        QVERIFY(needNotice(
            {change(ListingChange::Kind::Editorial, 0), change(ListingChange::Kind::Removed, 0)}));
    }

    void aFileForASpreadsheetHasNoFormula()
    {
        const QByteArray csv = noticesToCsv({delivery()});
        QVERIFY(csv.startsWith("\xef\xbb\xbf"
                               "Version,"));
        const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith(u"2,'=HYPERLINK(1),"_s));
        QVERIFY(lines.at(1).endsWith(QString(u',' + QString(64, u'a'))));
        QVERIFY(lines.at(0).contains(u",Told as,Told of,"_s));
        QVERIFY(lines.at(1).contains(u",admin,change,"_s));
        NoticeDelivery withdrawal = delivery();
        withdrawal.kind = NoticeKind::Withdrawal;
        QVERIFY(noticesToCsv({withdrawal}).contains(",admin,withdrawal,"));
        QCOMPARE(noticesToCsv({}).count('\n'), 1);
    }

    void aFileForProgramsHasTheHash()
    {
        NoticeDelivery waiting = delivery();
        waiting.kind = NoticeKind::Withdrawal;
        waiting.leftAt.reset();
        waiting.contentHash.clear();
        const QJsonObject file
            = QJsonDocument::fromJson(noticesToJson(2, {delivery(), waiting})).object();
        QCOMPARE(file["version"_L1].toInt(), 2);
        const QJsonArray all = file["notices"_L1].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0)["contentHash"_L1].toString(), QString(64, u'a'));
        QCOMPARE(all.at(0)["leftAt"_L1].toString(), u"2026-11-30T09:01:00.000Z"_s);
        QVERIFY(!all.at(1).toObject().contains("contentHash"_L1));
        QCOMPARE(all.at(0)["kind"_L1].toString(), u"change"_s);
        QCOMPARE(all.at(1)["kind"_L1].toString(), u"withdrawal"_s);
    }

    void kindsHaveNames()
    {
        for (const NoticeKind kind : {NoticeKind::Change, NoticeKind::Withdrawal})
            QCOMPARE(noticeKind(wireName(kind)), std::optional(kind));
        QVERIFY(!noticeKind(u"rumour"_s));
    }

    void aReasonIsNeededAndIsNotLong()
    {
        QCOMPARE(subscriberReason(u"  They ask.  "_s).value_or(QString()), u"They ask."_s);
        for (const QString& wrong : {QString(), u"   "_s, QString(501, u'x')}) {
            const auto refused = subscriberReason(wrong);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"subscriber.reason"_s);
        }
    }
};

QTEST_GUILESS_MAIN(NoticeTest)
#include "notice_test.moc"
