// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/hash_chain.h"
#include "domain/listing_draft.h"
#include "domain/listing_examples.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::ListingVersion;
using domain::ListingVersionDates;

namespace {

const QDate day1(2026, 11, 1);
const QDate today(2026, 11, 28);
const QDate later(2026, 12, 28);

QList<ListingVersionDates> history()
{
    return {{1, day1, false}, {2, QDate(2026, 11, 20), false}, {3, later, false}};
}

domain::EntryRules rules(const QDate& on = today)
{
    return {.zones = domain::builtInDataZones(), .today = on, .reviewMonths = 12};
}

domain::ListingHistory baselineHistory()
{
    ListingVersion first = tests::versionOf(tests::publishedListing(2025));
    first.effectiveDate = day1;
    first.hash = domain::listingHash(first);
    return {
        .versions = {{1, day1, false}}, .latest = first, .base = first, .baseline = first.entries};
}

domain::ListingDraft soundDraft()
{
    domain::ListingDraft draft;
    draft.baseNumber = 1;
    draft.entries = tests::publishedListing(2025) + QList{tests::soundEntry()};
    draft.summary = u"Example Mail is new."_s;
    draft.effectiveDate = later;
    return draft;
}

const domain::DraftPerson ada{domain::UserId(u"a"_s), u"Ada"_s};
const domain::DraftPerson bob{domain::UserId(u"b"_s), u"Bob"_s};

domain::ListingDraft inReview()
{
    return *domain::sentToReview(soundDraft(), ada, baselineHistory(), rules());
}

template <typename T>
QString refusal(const base::Result<T>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class ListingVersionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayDecidesWhichHolds_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("number");
        QTest::newRow("before all") << day1.addDays(-1) << 0;
        QTest::newRow("first day") << day1 << 1;
        QTest::newRow("eve") << QDate(2026, 11, 19) << 1;
        QTest::newRow("second") << QDate(2026, 11, 20) << 2;
        QTest::newRow("third") << later << 3;
    }
    void theDayDecidesWhichHolds()
    {
        QFETCH(QDate, on);
        QTEST(domain::versionInForce(history(), on).value_or(0), "number");
    }

    void statesFollowFromDays()
    {
        QList<ListingVersionDates> versions = history();
        using State = domain::ListingVersionState;
        QCOMPARE(domain::versionStates(versions, today),
            (QList{State::Superseded, State::InForce, State::Pending}));
        versions[2].withdrawn = true;
        QCOMPARE(domain::versionStates(versions, later),
            (QList{State::Superseded, State::InForce, State::Withdrawn}));
        versions[1].effectiveDate = day1; // two on the same day: the later one holds
        QCOMPARE(domain::versionStates(versions, day1).first(), State::Superseded);
    }

    void aClockThatWasSetBackChangesNothing()
    {
        const QDateTime record(QDate(2026, 11, 28), QTime(0, 30), Qt::UTC);
        const auto day = [&](const QDateTime& now, const QDateTime& latest) {
            const auto clock = domain::ListingClock::at(now, latest);
            return clock.isInDoubt() ? QDate() : clock.today();
        };
        QCOMPARE(day(record.addDays(-2), record), today);
        QCOMPARE(day(record.addDays(2), record), today.addDays(2));
        QCOMPARE(day(record, QDateTime()), today);
        // By UTC, wherever the computer is.
        QCOMPARE(day(record.toOffsetFromUtc(-7 * 3600), QDateTime()), today);
    }

    void aRecordFromFarAheadIsNotBelievedAndThatIsSaid()
    {
        const domain::ListingClock clock{.clock = today, .record = QDate(2036, 3, 3)};
        QVERIFY(clock.isInDoubt());
        QCOMPARE(clock.today(), today);
        QCOMPARE(clock.doubt(),
            u"The record goes to 2036-03-03, but the clock of the service says 2026-11-28. Days "
            "are counted by the clock: if it is wrong, set it right first."_s);
        QCOMPARE(
            domain::ListingClock({.clock = today, .record = today.addDays(2)}).doubt(), QString());
        QVERIFY(
            !domain::ListingClock({.clock = today, .record = today.addDays(3)}).doubt().isEmpty());
        // A day can be chosen, and one that can't says the doubt, too.
        domain::ListingHistory against = baselineHistory();
        against.doubt = clock.doubt();
        domain::ListingDraft draft = soundDraft();
        QVERIFY(domain::checkDraft(draft, against, rules(clock.today())));
        for (const int days : {-1, 29}) {
            draft.effectiveDate = today.addDays(days);
            const auto refused = domain::checkDraft(draft, against, rules(clock.today()));
            QVERIFY(refusal(refused).startsWith(u"listing.effective"_s)
                || refusal(refused) == "change.effective.early"_L1);
            QVERIFY2(refused.error().message.endsWith(against.doubt), qPrintable(refusal(refused)));
        }
        // What has come into force by the record stays.
        const auto withdrawn = domain::mayWithdraw(history(), 3, u"r"_s, clock);
        QCOMPARE(refusal(withdrawn), u"listing.withdraw.clock"_s);
        QVERIFY(withdrawn.error().message.endsWith(clock.doubt()));
    }

    void versionsTakeEffectInTheirOrder_data()
    {
        QTest::addColumn<QDate>("effective");
        QTest::addColumn<bool>("withdrawn");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QDate() << false << u"listing.effective.invalid"_s;
        QTest::newRow("yesterday") << today.addDays(-1) << true << u"listing.effective.past"_s;
        QTest::newRow("today") << today << true << QString();
        QTest::newRow("before a pending one") << today << false << u"listing.effective.order"_s;
        QTest::newRow("with it") << later << false << QString();
    }
    void versionsTakeEffectInTheirOrder()
    {
        QFETCH(QDate, effective);
        QFETCH(bool, withdrawn);
        QList<ListingVersionDates> versions = history();
        versions[2].withdrawn = withdrawn;
        QTEST(refusal(domain::mayTakeEffect(versions, effective, today)), "code");
    }

    void onlyWhatIsNotInForceIsWithdrawn()
    {
        QList<ListingVersionDates> versions = history();
        const auto refused = [&](int number, const QString& reason, const QDate& on = today) {
            return refusal(
                domain::mayWithdraw(versions, number, reason, {.clock = on, .record = {}}));
        };
        QCOMPARE(refused(3, u"A typing error"_s), QString());
        QCOMPARE(refused(3, u" "_s), u"listing.withdraw.reason"_s);
        QCOMPARE(refused(3, QString(501, u'r')), u"listing.withdraw.reason"_s);
        QCOMPARE(refused(3, u"r"_s, later), u"listing.withdraw.in-force"_s);
        QCOMPARE(refused(2, u"r"_s), u"listing.withdraw.in-force"_s);
        QCOMPARE(refused(2, u"r"_s, day1), u"listing.withdraw.later"_s);
        QCOMPARE(refused(4, u"r"_s), u"listing.unknown"_s);
        versions[2].withdrawn = true;
        QCOMPARE(refused(3, u"r"_s), u"listing.withdraw.again"_s);
    }

    void hashesOfEarlierVersionsStay()
    {
        // As the program before this one made it: no field that came later is part of it.
        ListingVersion version = tests::versionOf(tests::publishedListing(2026));
        QCOMPARE(version.entries.size(), 5);
        version.effectiveDate = QDate(2026, 11, 23);
        version.summary = u"s"_s;
        version.author = u"a"_s;
        QCOMPARE(domain::listingHash(version),
            QByteArray("81ca9e97d7622570546eb8be8acaad84f66bd9c7b528e52c41b11b5fec68b789"));
    }

    void theHashCoversEveryField()
    {
        ListingVersion version = tests::versionOf({tests::soundEntry()});
        QSet<QByteArray> hashes{version.hash};
        const auto addHash = [&] {
            hashes.insert(domain::listingHash(version));
        };
        for (const domain::EntryField field : domain::allEntryFields()) {
            version.entries = {tests::soundEntry()};
            const bool isDay = field == domain::EntryField::ReviewedOn;
            const bool isSet = field == domain::EntryField::Categories;
            QVERIFY(domain::setFieldText(version.entries[0], field,
                isDay                                       ? u"2026-10-01"_s
                    : isSet                                 ? u"logs"_s
                    : field == domain::EntryField::Transfer ? u"scc"_s
                                                            : u"other"_s));
            addHash();
        }
        version.approver = u"Bob"_s;
        addHash();
        version.prevHash[0] = 'f';
        addHash();
        version.number = 2;
        addHash();
        QCOMPARE(hashes.size(), 1 + domain::allEntryFields().size() + 3);
    }

    void theChainNamesTheFirstThatDoesNotFit()
    {
        QList<ListingVersion> chain;
        for (int number = 1; number <= 4; ++number) {
            ListingVersion version = tests::versionOf({tests::soundEntry()});
            version.number = number;
            version.prevHash = chain.isEmpty() ? domain::chainStart() : chain.last().hash;
            version.hash = domain::listingHash(version);
            chain.append(version);
        }
        QCOMPARE(domain::firstBrokenVersion(chain), std::nullopt);
        QList<ListingVersion> broken = chain;
        broken[2].entries[0].purpose += u'.';
        QCOMPARE(domain::firstBrokenVersion(broken), std::optional(3));
        broken[2].hash = domain::listingHash(broken[2]); // the next one still knows
        QCOMPARE(domain::firstBrokenVersion(broken), std::optional(4));
        broken = chain;
        broken.removeAt(1);
        QCOMPARE(domain::firstBrokenVersion(broken), std::optional(3));
    }

    void aDraftBecomesAVersion()
    {
        const domain::ListingDraft draft = inReview();
        QCOMPARE(draft.state, domain::DraftState::InReview);
        QCOMPARE(domain::draftState(domain::wireName(draft.state)), std::optional(draft.state));
        const auto version = domain::published(draft, bob, 2, baselineHistory(), rules());
        QVERIFY2(version, qPrintable(refusal(version)));
        QCOMPARE(version->number, 2);
        QCOMPARE(version->author, u"Ada"_s);
        QCOMPARE(version->approver, u"Bob"_s);
        QCOMPARE(version->effectiveDate, later);
        QCOMPARE(domain::firstBrokenVersion({baselineHistory().latest, *version}), std::nullopt);
    }

    void fourEyesAsSoonAsThereAreFour()
    {
        const domain::ListingDraft draft = inReview();
        QCOMPARE(refusal(domain::published(draft, ada, 2, baselineHistory(), rules())),
            u"listing.four-eyes"_s);
        QCOMPARE(refusal(domain::published(draft, ada, 1, baselineHistory(), rules())), QString());
        QVERIFY(!domain::needsFourEyes(1));
    }

    void aDraftGoesBackWithAReason()
    {
        QCOMPARE(refusal(domain::returnedToEditing(inReview(), u""_s)), u"listing.return.reason"_s);
        const auto back = domain::returnedToEditing(inReview(), u" Name the country. "_s);
        QVERIFY(back);
        QCOMPARE(back->state, domain::DraftState::Editing);
        QCOMPARE(back->returnedBecause, u"Name the country."_s);
        QCOMPARE(
            refusal(domain::returnedToEditing(*back, u"r"_s)), u"listing.draft.not-in-review"_s);
        QCOMPARE(refusal(domain::published(*back, bob, 2, baselineHistory(), rules())),
            u"listing.draft.not-in-review"_s);
        const auto again = domain::sentToReview(*back, bob, baselineHistory(), rules());
        QVERIFY(again);
        QCOMPARE(again->returnedBecause, QString());
        QCOMPARE(refusal(domain::sentToReview(*again, bob, baselineHistory(), rules())),
            u"listing.draft.in-review"_s);
    }

    void nothingUnfinishedIsPublished()
    {
        domain::ListingDraft draft = soundDraft();
        const auto refused = [&] {
            return refusal(domain::checkDraft(draft, baselineHistory(), rules()));
        };
        QCOMPARE(refused(), QString());
        draft.baseNumber = 0;
        QCOMPARE(refused(), u"listing.draft.outdated"_s);
        draft = soundDraft();
        draft.entries = tests::publishedListing(2025);
        QCOMPARE(refused(), u"listing.draft.same"_s);
        draft = soundDraft();
        draft.summary = u" "_s;
        QCOMPARE(refused(), u"listing.summary"_s);
        draft = soundDraft();
        draft.entries.last().contact = {};
        QCOMPARE(refused(), u"entry.contact.missing"_s);
    }

    void theNoticeIsKeptAlsoByAFirstDraft()
    {
        domain::ListingDraft draft = soundDraft();
        draft.effectiveDate = later.addDays(-1);
        const auto early = domain::sentToReview(draft, ada, baselineHistory(), rules());
        QCOMPARE(refusal(early), u"change.effective.early"_s);
        QCOMPARE(early.error().field, u"effectiveDate"_s);
        QVERIFY(!early.error().message.contains(u"Send the draft back"_s));
        draft.notices.insert(tests::soundEntry().slug,
            {.days = 29, .emergencyReason = u"Globex ends its service."_s});
        QCOMPARE(refusal(domain::sentToReview(draft, ada, baselineHistory(), rules())), QString());
        // What is editorial needs none.
        draft = soundDraft();
        draft.entries = tests::publishedListing(2025);
        draft.entries.swapItemsAt(0, 1);
        draft.effectiveDate = today;
        QCOMPARE(refusal(domain::sentToReview(draft, ada, baselineHistory(), rules())), QString());
    }

    void daysThatPassInReviewCount()
    {
        const auto refused = [](int days) {
            return domain::published(
                inReview(), bob, 2, baselineHistory(), rules(today.addDays(days)));
        };
        QVERIFY(refused(0));
        for (const auto& [days, code] :
            {std::pair(1, u"change.effective.early"_s), {31, u"listing.effective.past"_s}}) {
            const auto late = refused(days);
            QCOMPARE(refusal(late), code);
            QCOMPARE(late.error().field, u"effectiveDate"_s);
            QVERIFY2(late.error().message.endsWith(u"Send the draft back for that: while it is in "
                                                   "review, it can't be edited."_s),
                qPrintable(late.error().message));
        }
    }

    void aWithdrawnVersionKeepsItsPlaceInTheChain()
    {
        domain::ListingHistory history = baselineHistory();
        ListingVersion second = *domain::published(inReview(), bob, 2, history, rules());
        history.versions.append({2, later, true});
        history.latest = second;
        const domain::ListingDraft draft = inReview();
        const auto third = domain::published(draft, bob, 2, history, rules());
        QVERIFY2(third, qPrintable(refusal(third)));
        QCOMPARE(third->number, 3);
        QCOMPARE(third->prevHash, second.hash);
    }
};

QTEST_GUILESS_MAIN(ListingVersionTest)
#include "listing_version_test.moc"
