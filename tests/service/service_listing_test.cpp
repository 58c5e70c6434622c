// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_version.h"
#include "service/listing_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

//! A service with the people whom the listing needs.
struct House {
    ServiceFixture fixture;
    ServiceClient ada = fixture.operatorClient();

    //! Somebody with that role in the workspace.
    ServiceClient person(const QString& role)
    {
        ServiceClient who
            = fixture.memberClient(ada, QString(role + u"@acme.example"_s), u"member"_s);
        const QString path = u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(who));
        if (ada.patch(path, {{u"role"_s, role}}).status != 200)
            qWarning("nobody became %s", qPrintable(role));
        return who;
    }
    [[nodiscard]] QDate today() const { return fixture.now().date(); }
    [[nodiscard]] QDate later(int days) const { return today().addDays(days); }
    QByteArray markdown(const QDate& on)
    {
        return ada.get(listingPath(u"/export?format=markdown&on="_s + on.toString(Qt::ISODate)))
            .body;
    }
    QStringList states()
    {
        QStringList states;
        const QJsonArray items = ada.get(listingPath(u"/history"_s)).object()["items"_L1].toArray();
        for (const QJsonValue& item : items)
            states.append(item["state"_L1].toString());
        return states;
    }
    QStringList deeds(int newest)
    {
        QStringList actions;
        const QJsonArray items = ada.get(u"/governance/activity?limit=%1"_s.arg(newest))
                                     .object()["items"_L1]
                                     .toArray();
        for (const QJsonValue& item : items)
            actions.append(item["action"_L1].toString());
        return actions;
    }
};

const QString draftPath = listingPath(u"/draft"_s);
const QString reviewPath = listingPath(u"/draft/review"_s);
const QString returnPath = listingPath(u"/draft/return"_s);
const QString publicationPath = listingPath(u"/draft/publication"_s);

} // namespace

class ServiceListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentationsNextListingIsPublishedAndHoldsFromItsDay()
    {
        House house;
        const QDate first = house.today();
        const QDate second = house.later(30);
        const QJsonObject body = draftBody(completeListing(), second);
        const ServiceAnswer begun = house.ada.send("PUT", draftPath, body);
        QCOMPARE(begun.status, 200);
        QVERIFY(!begun.object().contains("hindrance"_L1));
        QCOMPARE(begun.object()["fourEyes"_L1].toBool(true), false);
        const QJsonArray changes = begun.object()["changes"_L1].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0]["kind"_L1].toString(), u"added"_s);
        QCOMPARE(changes[0]["noticeDays"_L1].toInt(), 30);
        QCOMPARE(house.ada.post(reviewPath).status, 200);
        const ServiceAnswer made = publishDraft(house.ada);
        QCOMPARE(made.status, 201);
        const domain::ListingVersion version = versionOf(made);
        QCOMPARE(version.number, 2);
        QCOMPARE(version.author, u"Operator"_s);
        QCOMPARE(version.entries, completeListing());
        QCOMPARE(house.ada.get(draftPath).code(), u"listing.draft.none"_s);
        QCOMPARE(house.states(), (QStringList{u"pending"_s, u"in-force"_s}));
        QCOMPARE(house.deeds(3),
            (QStringList{u"listing.published"_s, u"listing-draft.sent-to-review"_s,
                u"listing-draft.begun"_s}));

        for (int i = 0; i < 2; ++i) { // before its day and after it
            QCOMPARE(house.markdown(first), documentation(2025));
            QCOMPARE(house.markdown(second.addDays(-1)), documentation(2025));
            QCOMPARE(house.markdown(second), documentation(2026));
            const int number = versionOf(house.ada.get(listingPath())).number;
            QCOMPARE(number, i == 0 ? 1 : 2);
            house.fixture.advance(30 * 24 * 3600);
            house.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        }
        QCOMPARE(house.states(), (QStringList{u"in-force"_s, u"superseded"_s}));
        const QList<domain::ListingVersion> chain{
            versionOf(house.ada.get(listingPath(u"/versions/1"_s))),
            versionOf(house.ada.get(listingPath(u"/versions/2"_s)))};
        QCOMPARE(domain::firstBrokenVersion(chain), std::nullopt);
        QCOMPARE(house.ada.get(listingPath(u"?on=1999-01-01"_s)).code(), u"listing.none"_s);
    }

    void fourEyesAreOnWithTwoPeopleWhoMayApprove()
    {
        House house;
        ServiceClient eve = house.person(u"editor"_s);
        eve.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Eve Editor"_s}});
        const QJsonObject body = withoutNotice(draftBody(completeListing(), house.today()));
        // An editor is none of those who may approve, so the operator still may alone.
        QCOMPARE(
            house.ada.send("PUT", draftPath, body).object()["fourEyes"_L1].toBool(true), false);
        ServiceClient dan = house.person(u"dpo"_s);
        dan.patch(u"/auth/profile"_s, {{u"displayName"_s, u"dan@acme.example"_s}});
        QCOMPARE(house.ada.get(draftPath).object()["fourEyes"_L1].toBool(), true);
        QCOMPARE(house.ada.post(reviewPath).status, 200);
        const ServiceAnswer alone = house.ada.post(publicationPath);
        QCOMPARE(alone.status, 403);
        QCOMPARE(alone.code(), u"listing.four-eyes"_s);
        QCOMPARE(eve.post(publicationPath).code(), u"workspace.not-allowed"_s);
        QCOMPARE(house.states().size(), 1);
        // Sent back and sent again by the editor; then either of the two may.
        const QJsonObject why{{u"reason"_s, u"The summary says nothing."_s}};
        QCOMPARE(eve.post(returnPath, why).code(), u"workspace.not-allowed"_s);
        QCOMPARE(dan.post(returnPath, {{u"reason"_s, u" "_s}}).field(), u"reason"_s);
        const ServiceAnswer returned = dan.post(returnPath, why);
        QCOMPARE(returned.object()["draft"_L1]["state"_L1].toString(), u"draft"_s);
        QCOMPARE(returned.object()["draft"_L1]["returnedBecause"_L1].toString(),
            why["reason"_L1].toString());
        QCOMPARE(eve.patch(draftPath, {{u"summary"_s, u"Two more."_s}}).status, 200);
        const ServiceAnswer sent = eve.post(reviewPath);
        QCOMPARE(sent.object()["draft"_L1]["author"_L1]["name"_L1].toString(), u"Eve Editor"_s);
        // Whoever sent it may take it back.
        QCOMPARE(eve.post(returnPath, why).status, 200);
        QCOMPARE(eve.post(reviewPath).status, 200);
        const domain::ListingVersion version = versionOf(publishDraft(dan));
        QCOMPARE(version.author, u"Eve Editor"_s);
        QCOMPARE(version.approver, u"Data protection officer"_s); // never an address
        QCOMPARE(version.hash, domain::listingHash(version));
        QCOMPARE(version.summary, u"Two more."_s);
        // What was published stays when its author's name changes.
        eve.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Eve Else"_s}});
        QCOMPARE(versionOf(house.ada.get(listingPath())).author, u"Eve Editor"_s);
    }

    void whoEditsWhatSomebodyElseHasChangedGetsTheirs()
    {
        House house;
        ServiceClient eve = house.person(u"editor"_s);
        const ServiceAnswer begun
            = house.ada.send("PUT", draftPath, draftBody(completeListing(), house.today()));
        const ServiceAnswer hers
            = eve.patch(draftPath, {{u"summary"_s, u"Eve's."_s}}, ifMatch(revOf(begun)));
        QCOMPARE(hers.status, 200);
        const QJsonObject mine{{u"summary"_s, u"Ada's."_s}};
        const ServiceAnswer late = house.ada.patch(draftPath, mine, ifMatch(revOf(begun)));
        QCOMPARE(late.status, 412);
        QCOMPARE(late.code(), u"outdated"_s);
        const QJsonObject theirs = late.object()["theirs"_L1].toObject();
        QCOMPARE(theirs, hers.object()["draft"_L1].toObject());
        QCOMPARE(theirs["summary"_L1].toString(), u"Eve's."_s);
        QCOMPARE(house.ada.patch(draftPath, mine, ifMatch(revOf(hers))).status, 200);
        // Whoever doesn't say what they have seen takes nothing from others.
        const QJsonObject body = draftBody(completeListing(), house.today());
        QCOMPARE(eve.send("PUT", draftPath, body).code(), u"listing.draft.exists"_s);
        QCOMPARE(eve.post(reviewPath, {}, ifMatch(revOf(hers))).status, 412);
        QCOMPARE(eve.post(publicationPath, {}, ifMatch(revOf(hers))).status, 403);

        // A draft that is gone is not made anew by somebody who edits it, nor mistaken for the
        // next.
        const qint64 last = revOf(house.ada.get(draftPath));
        QCOMPARE(eve.send("DELETE", draftPath, std::nullopt, ifMatch(last)).status, 200);
        const ServiceAnswer gone = house.ada.patch(draftPath, mine, ifMatch(last));
        QCOMPARE(gone.status, 412);
        QVERIFY(!gone.object().contains("theirs"_L1));
        QCOMPARE(house.ada.send("PUT", draftPath, body, ifMatch(last)).status, 412);
        const ServiceAnswer next = eve.send("PUT", draftPath, body);
        QCOMPARE(next.status, 200);
        QVERIFY(revOf(next) > last);
        // Saving what is there already is no change.
        const ServiceAnswer same = eve.send("PUT", draftPath, body, ifMatch(revOf(next)));
        QCOMPARE(revOf(same), revOf(next));
    }

    void nothingInReviewCanBeEdited()
    {
        House house;
        QCOMPARE(house.ada.post(reviewPath).code(), u"listing.draft.none"_s);
        QCOMPARE(house.ada.post(publicationPath).code(), u"listing.draft.none"_s);
        const QJsonObject body = withoutNotice(draftBody(completeListing(), house.today()));
        const qint64 rev = revOf(house.ada.send("PUT", draftPath, body));
        QCOMPARE(house.ada.post(publicationPath).code(), u"listing.draft.not-in-review"_s);
        QCOMPARE(house.ada.post(returnPath, {{u"reason"_s, u"x"_s}}).code(),
            u"listing.draft.not-in-review"_s);
        const ServiceAnswer sent = house.ada.post(reviewPath, {}, ifMatch(rev));
        const ServiceClient::Headers seen = ifMatch(revOf(sent));
        const QString refused = u"listing.draft.in-review"_s;
        QCOMPARE(house.ada.post(reviewPath).code(), refused);
        QCOMPARE(house.ada.send("PUT", draftPath, body, seen).code(), refused);
        QCOMPARE(house.ada.patch(draftPath, {{u"summary"_s, u"Else."_s}}, seen).code(), refused);
        QCOMPARE(house.ada.send("DELETE", draftPath, std::nullopt, seen).code(), refused);
        QCOMPARE(house.ada.get(draftPath).object()["draft"_L1], sent.object()["draft"_L1]);
        // Nobody publishes what they do not say that they have seen.
        for (const ServiceClient::Headers& unseen :
            {ServiceClient::Headers(), ServiceClient::Headers{{"If-Match", "*"}}}) {
            const ServiceAnswer blind = house.ada.post(publicationPath, {}, unseen);
            QCOMPARE(blind.status, 412);
            QCOMPARE(blind.object()["theirs"_L1], sent.object()["draft"_L1]);
        }
        QCOMPARE(house.states().size(), 1);
        QCOMPARE(house.ada.post(publicationPath, {}, seen).status, 201);
    }

    void aVersionIsWithdrawnBeforeItsDayOnly()
    {
        House house;
        QList<domain::SubProcessor> entries = completeListing();
        QCOMPARE(publish(house.ada, house.ada, draftBody(entries, house.later(10))), 201);
        const auto withdraw = [&](int number, const QString& reason) {
            return house.ada.post(
                listingPath(u"/versions/%1/withdrawal"_s.arg(number)), {{u"reason"_s, reason}});
        };
        // A draft that was made from it is outdated once it is withdrawn.
        entries.removeLast();
        QCOMPARE(
            house.ada.send("PUT", draftPath, draftBody(entries, house.later(10), 2)).status, 200);
        const QString why = u"The contract was not signed."_s;
        QCOMPARE(withdraw(1, why).code(), u"listing.withdraw.in-force"_s);
        QCOMPARE(withdraw(7, why).status, 404);
        QCOMPARE(withdraw(2, QString()).field(), u"reason"_s);
        const QJsonObject withdrawn = withdraw(2, why).object();
        QCOMPARE(withdrawn["state"_L1].toString(), u"withdrawn"_s);
        QCOMPARE(withdrawn["withdrawal"_L1]["reason"_L1].toString(), why);
        QCOMPARE(withdrawn["withdrawal"_L1]["by"_L1].toString(), u"Operator"_s);
        QCOMPARE(withdraw(2, why).code(), u"listing.withdraw.again"_s);
        QCOMPARE(house.deeds(1), QStringList(u"listing.withdrawn"_s));
        QCOMPARE(house.ada.get(draftPath).object()["hindrance"_L1]["code"_L1].toString(),
            u"listing.draft.outdated"_s);
        QCOMPARE(house.ada.post(reviewPath).code(), u"listing.draft.outdated"_s);

        // It never holds, its number is not given again, and what follows is chained behind it.
        house.fixture.advance(11 * 24 * 3600);
        QCOMPARE(house.markdown(house.today()), documentation(2025));
        const qint64 rev = revOf(house.ada.get(draftPath));
        QCOMPARE(house.ada.send("DELETE", draftPath, std::nullopt, ifMatch(rev)).status, 200);
        QCOMPARE(publish(house.ada, house.ada, draftBody(completeListing(), house.today())), 201);
        QCOMPARE(house.states(), (QStringList{u"in-force"_s, u"withdrawn"_s, u"superseded"_s}));
        QCOMPARE(versionOf(house.ada.get(listingPath(u"/versions/3"_s))).prevHash,
            versionOf(house.ada.get(listingPath(u"/versions/2"_s))).hash);
        QCOMPARE(withdraw(3, why).code(), u"listing.withdraw.in-force"_s);
    }

    void whatIsPublishedCanNotBeEditedOrRemoved()
    {
        House house;
        QCOMPARE(publish(house.ada, house.ada, draftBody(completeListing(), house.today())), 201);
        const ServiceAnswer before = house.ada.get(listingPath(u"/versions"_s));
        house.ada.captured = false;
        for (const QString& rest :
            {QString(), u"/versions"_s, u"/versions/1"_s, u"/versions/2"_s, u"/history"_s}) {
            for (const char* method : {"PUT", "PATCH", "POST", "DELETE"}) {
                const std::optional<QJsonObject> body = qstrcmp(method, "DELETE") == 0
                    ? std::nullopt
                    : std::optional(QJsonObject{{u"summary"_s, u"Never said."_s}});
                QCOMPARE(house.ada.send(method, listingPath(rest), body).status, 405);
            }
        }
        QCOMPARE(house.ada.get(listingPath(u"/versions"_s)).body, before.body);
    }

    void aDraftSaysWhatIsWrongWithItAndKeepsWhatItCan()
    {
        House house;
        QList<domain::SubProcessor> entries = completeListing();
        entries.last().contact = {};
        entries.last().region = u" Elsewhere\n"_s;
        const ServiceAnswer poor
            = house.ada.send("PUT", draftPath, draftBody(entries, QDate(), 1, QString()));
        QCOMPARE(poor.status, 200);
        QCOMPARE(poor.object()["hindrance"_L1]["code"_L1].toString(), u"listing.summary"_s);
        const QJsonObject draft = poor.object()["draft"_L1].toObject();
        QVERIFY(!draft.contains("effectiveDate"_L1));
        QCOMPARE(draft["entries"_L1].toArray().last()["regionText"_L1].toString(), u"Elsewhere"_s);
        const auto put = [&](const QJsonObject& body) {
            return house.ada.send("PUT", draftPath, body, ifMatch(revOf(poor)));
        };
        QCOMPARE(put(draftBody(entries, house.today(), 9)).field(), u"baseNumber"_s);
        QList<domain::SubProcessor> twice = entries;
        twice.append(twice.first());
        QCOMPARE(put(draftBody(twice, house.today())).code(), u"listing.draft.slug"_s);
        twice.last().slug = u"Not A Slug"_s;
        QCOMPARE(put(draftBody(twice, house.today())).code(), u"listing.draft.slug"_s);
        twice.last().slug = u"long"_s;
        twice.last().purpose = QString(20'000, u'x');
        QCOMPARE(put(draftBody(twice, house.today())).code(), u"listing.draft.text"_s);
        QCOMPARE(put(draftBody(QList<domain::SubProcessor>(10'001), house.today())).code(),
            u"listing.draft.entries"_s);
        house.ada.captured = false;
        QCOMPARE(put({{u"baseNumber"_s, 1}}).field(), u"entries"_s);
        QCOMPARE(put({{u"baseNumber"_s, 1}, {u"entries"_s, QJsonArray()},
                         {u"effectiveDate"_s, u"soon"_s}})
                     .field(),
            u"effectiveDate"_s);
        QCOMPARE(house.ada.get(draftPath).object()["draft"_L1].toObject(), draft);
    }
};

QTEST_GUILESS_MAIN(ServiceListingTest)
#include "service_listing_test.moc"
