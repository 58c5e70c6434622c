// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"

#include <QLocale>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

//! A service whose clock is set by hand.
struct House {
    ServiceFixture fixture;
    ServiceClient ada = fixture.operatorClient();

    [[nodiscard]] QDate today() const { return fixture.now().date(); }
    [[nodiscard]] QDate later(int days) const { return today().addDays(days); }
    QStringList states()
    {
        QStringList states;
        const QJsonArray items = ada.get(listingPath(u"/history"_s)).object()["items"_L1].toArray();
        for (const QJsonValue& item : items)
            states.append(item["state"_L1].toString());
        return states;
    }
};

const QString draftPath = listingPath(u"/draft"_s);
const QString reviewPath = listingPath(u"/draft/review"_s);
const QString returnPath = listingPath(u"/draft/return"_s);
const QString publicationPath = listingPath(u"/draft/publication"_s);

} // namespace

//! Notices and the days from which versions hold, and a clock that goes wrong.
class ServiceListingDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstListingHasItsDayAsThePersonWritesIt()
    {
        const QLocale french(QLocale::French, QLocale::France);
        QLocale::setDefault(french);
        House house;
        const domain::ListingVersion first
            = versionOf(house.ada.get(listingPath(u"/versions/1"_s)));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(first.summary,
            u"Taken over from the documentation on %1."_s.arg(
                french.toString(first.effectiveDate, QLocale::LongFormat)));
    }

    void aShorterNoticeNeedsItsReason()
    {
        House house;
        QJsonObject body = draftBody(completeListing(), house.later(30));
        const auto withNotice = [&](int days, const QString& reason) {
            body.insert("notices"_L1,
                QJsonArray{QJsonObject{{u"slug"_s, u"workos"_s}, {u"noticeDays"_s, days},
                    {u"emergencyReason"_s, reason}}});
            return house.ada.send("PUT", draftPath, body,
                ifMatch(std::max<qint64>(revOf(house.ada.get(draftPath)), 1)));
        };
        QCOMPARE(house.ada.send("PUT", draftPath, body).status, 200);
        QCOMPARE(withNotice(3, u"too short"_s).object()["hindrance"_L1]["code"_L1].toString(),
            u"change.notice.reason"_s);
        const ServiceAnswer refused = house.ada.post(reviewPath);
        QCOMPARE(refused.field(), u"workos.emergencyReason"_s);
        const QString why = u"The old provider ends its service this week."_s;
        QVERIFY(!withNotice(3, why).object().contains("hindrance"_L1));
        QCOMPARE(house.ada.post(reviewPath).status, 200);
        QCOMPARE(publishDraft(house.ada).status, 201);
        const QJsonArray changes
            = house.ada.get(listingPath(u"/versions/2/changes"_s)).object()["items"_L1].toArray();
        QCOMPARE(changes.size(), 2);
        for (const QJsonValue& change : changes) {
            const bool isWorkOs = change["slug"_L1].toString() == "workos"_L1;
            QCOMPARE(change["noticeDays"_L1].toInt(), isWorkOs ? 3 : 30);
            QCOMPARE(change["emergencyReason"_L1].toString(), isWorkOs ? why : QString());
            QCOMPARE(change["effectiveDate"_L1].toString(), house.later(30).toString(Qt::ISODate));
        }
        QCOMPARE(house.ada.get(listingPath(u"/versions/1/changes"_s))
                     .object()["items"_L1]
                     .toArray()
                     .size(),
            0);
        QCOMPARE(house.ada.get(listingPath(u"/versions/3/changes"_s)).status, 404);
    }

    void nothingHoldsBeforeItsNoticeHasRun()
    {
        House house;
        const auto day = [&](int days) {
            return QJsonObject{{u"effectiveDate"_s, house.later(days).toString(Qt::ISODate)}};
        };
        const QString early = u"change.effective.early"_s;
        // Also the first draft of a workspace.
        const ServiceAnswer begun
            = house.ada.send("PUT", draftPath, draftBody(completeListing(), house.today()));
        QCOMPARE(begun.object()["hindrance"_L1]["code"_L1].toString(), early);
        const ServiceAnswer refused = house.ada.post(reviewPath);
        QCOMPARE(refused.code(), early);
        QCOMPARE(refused.field(), u"effectiveDate"_s);
        QVERIFY(refused.text("message").contains(house.later(30).toString(Qt::ISODate)));
        QCOMPARE(house.ada.patch(draftPath, day(29)).status, 200);
        QCOMPARE(house.ada.post(reviewPath).code(), early);
        QCOMPARE(house.ada.patch(draftPath, day(30)).status, 200);
        QCOMPARE(house.ada.post(reviewPath).status, 200);

        // A day later the notice would end a day later.
        house.fixture.advance(24 * 3600);
        house.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        const ServiceAnswer late = house.ada.post(publicationPath);
        QCOMPARE(late.code(), early);
        QVERIFY(late.text("message").contains(u"Send the draft back for that"_s));
        QCOMPARE(house.states().size(), 1);
        QCOMPARE(house.ada.post(returnPath, {{u"reason"_s, u"A later day."_s}}).status, 200);
        QCOMPARE(house.ada.patch(draftPath, day(30)).status, 200);
        QCOMPARE(house.ada.post(reviewPath).status, 200);
        QCOMPARE(publishDraft(house.ada).status, 201);
        QCOMPARE(house.states(), (QStringList{u"pending"_s, u"in-force"_s}));
    }

    void aClockThatWasSetBackUndoesNothing()
    {
        House house;
        QCOMPARE(publish(house.ada, house.ada, draftBody(completeListing(), house.later(2))), 201);
        house.fixture.advance(2 * 24 * 3600);
        // Something is on record on that day.
        house.ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}});
        house.fixture.advance(-2 * 24 * 3600);
        QCOMPARE(versionOf(house.ada.get(listingPath())).number, 2);
        QCOMPARE(house.ada
                     .post(listingPath(u"/versions/2/withdrawal"_s),
                         {{u"reason"_s, u"It was a mistake."_s}})
                     .code(),
            u"listing.withdraw.in-force"_s);
        // And nothing is published for a day that was before.
        QList<domain::SubProcessor> entries = completeListing();
        entries.removeLast();
        house.ada.send("PUT", draftPath, withoutNotice(draftBody(entries, house.today(), 2)));
        QCOMPARE(house.ada.post(reviewPath).code(), u"listing.effective.past"_s);
        QCOMPARE(
            house.ada.patch(draftPath, {{u"effectiveDate"_s, house.later(2).toString(Qt::ISODate)}})
                .status,
            200);
        QCOMPARE(house.ada.post(reviewPath).status, 200);
        QCOMPARE(publishDraft(house.ada).status, 201);
        QCOMPARE(house.states(), (QStringList{u"in-force"_s, u"superseded"_s, u"superseded"_s}));
    }

    void aClockThatOnceRanAheadDoesNotBlockTheListing()
    {
        House house;
        QCOMPARE(publish(house.ada, house.ada, draftBody(completeListing(), house.later(40))), 201);
        const qint64 tenYears = qint64(3'653) * 24 * 3600;
        const QString ahead = house.later(3'653).toString(Qt::ISODate);
        house.fixture.advance(tenYears);
        house.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        QCOMPARE(house.ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).status, 201);
        house.fixture.advance(-tenYears);
        house.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());

        // What holds is counted by the clock; what may have been in force stays.
        QCOMPARE(house.states(), (QStringList{u"pending"_s, u"in-force"_s}));
        const ServiceAnswer kept = house.ada.post(
            listingPath(u"/versions/2/withdrawal"_s), {{u"reason"_s, u"It was a mistake."_s}});
        QCOMPARE(kept.code(), u"listing.withdraw.clock"_s);
        QVERIFY(kept.text("message").contains(ahead));
        // A mistake is mended, with the doubt said on the way.
        QList<domain::SubProcessor> entries = completeListing();
        entries.removeLast();
        const ServiceAnswer early
            = house.ada.send("PUT", draftPath, draftBody(entries, house.today(), 2));
        const QString doubt = early.text("doubt");
        QVERIFY2(doubt.contains(ahead), early.body.constData());
        QVERIFY(early.object()["hindrance"_L1]["message"_L1].toString().endsWith(doubt));
        QCOMPARE(
            house.ada
                .patch(draftPath, {{u"effectiveDate"_s, house.later(40).toString(Qt::ISODate)}})
                .status,
            200);
        QCOMPARE(house.ada.post(reviewPath).status, 200);
        QCOMPARE(publishDraft(house.ada).status, 201);
        QCOMPARE(house.states(), (QStringList{u"pending"_s, u"pending"_s, u"in-force"_s}));
    }
};

QTEST_GUILESS_MAIN(ServiceListingDaysTest)
#include "service_listing_days_test.moc"
