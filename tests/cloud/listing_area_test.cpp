// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"
#include "domain/listing_merge.h"
#include "service/listing_scene.h"

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;

class ListingAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_today = QDateTime::currentDateTimeUtc().date();
    }
    void cleanup()
    {
        m_ada.reset();
        m_cloud.reset();
    }

    void aDraftBecomesAVersionAndIsTakenBack()
    {
        ListingApi& api = m_ada->listing();
        QCOMPARE(endOf(api.draft()).error().code, u"listing.draft.none"_s);
        const auto begun = endOf(api.begin(edit(m_today.addDays(50))));
        QVERIFY(begun);
        QCOMPARE(begun->draft.entries, completeListing());
        QCOMPARE(begun->draft.effectiveDate, m_today.addDays(50));
        QCOMPARE(begun->changes.size(), 2);
        QVERIFY(!begun->fourEyes);
        QVERIFY(!begun->hindrance);
        QVERIFY(!begun->findings.isEmpty()); // what the documentation lacks
        const auto sent = endOf(api.sendToReview(begun->draft.rev));
        QCOMPARE(sent->draft.state, domain::DraftState::InReview);
        QCOMPARE(sent->draft.author->name, u"Operator"_s);
        const auto back = endOf(api.sendBack(u"Say more."_s, sent->draft.rev));
        QCOMPARE(back->draft.returnedBecause, u"Say more."_s);
        contract::ListingDraftEdit more;
        more.summary = u"WorkOS and Crisp."_s;
        more.notices = domain::NoticeTermsOf{{u"crisp"_s, {.days = 45, .emergencyReason = {}}}};
        const auto changed = endOf(api.change(more, back->draft.rev));
        QCOMPARE(changed->draft.notices, *more.notices);
        const auto again = endOf(api.sendToReview(changed->draft.rev));
        const auto version = endOf(api.publish(again->draft.rev));
        QVERIFY(version);
        QCOMPARE(version->summary, *more.summary);
        QCOMPARE(version->approver, u"Operator"_s);
        QCOMPARE(endOf(api.inForce())->number, 1);
        QCOMPARE(endOf(api.inForce(m_today.addDays(50)))->number, 2);
        QCOMPARE(endOf(api.versions())->first().hash, version->hash);
        const auto changes = endOf(api.changes(2));
        QCOMPARE(changes->size(), 2);
        for (const contract::ListingChangeItem& each : *changes)
            QCOMPARE(each.change.noticeDays, each.slug == "crisp"_L1 ? 45 : 30);

        const auto withdrawn = endOf(api.withdraw(2, u"It was not signed."_s));
        QCOMPARE(withdrawn->withdrawal->reason, u"It was not signed."_s);
        const auto history = endOf(api.history());
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first(), *withdrawn);
        QCOMPARE(history->last().state, domain::ListingVersionState::InForce);
        QCOMPARE(endOf(api.inForce(m_today.addDays(50)))->number, 1);
    }

    void twoEditorsAreBroughtTogether()
    {
        ListingApi& api = m_ada->listing();
        const auto begun = endOf(api.begin(edit(m_today.addDays(40))));
        contract::ListingDraftEdit theirs;
        theirs.entries = begun->draft.entries;
        (*theirs.entries)[0].purpose = u"Something else"_s;
        QVERIFY(endOf(api.change(theirs, begun->draft.rev)));
        contract::ListingDraftEdit mine;
        mine.entries = begun->draft.entries;
        mine.entries->removeLast();
        QCOMPARE(endOf(api.change(mine, begun->draft.rev)).error().kind, Kind::Outdated);
        const auto now = endOf(api.draft());
        const domain::MergedListing merged
            = domain::mergedListing(begun->draft.entries, *mine.entries, now->draft.entries);
        QVERIFY(merged.conflicts.isEmpty());
        mine.entries = merged.entries;
        const auto saved = endOf(api.change(mine, now->draft.rev));
        QCOMPARE(saved->draft.entries.first().purpose, u"Something else"_s);
        QCOMPARE(saved->draft.entries.size(), completeListing().size() - 1);
        QVERIFY(endOf(api.discard(saved->draft.rev)));
        QCOMPARE(endOf(api.discard(saved->draft.rev)).error().kind, Kind::Outdated);
    }

    void tenThousandEntriesComeBackAsTheyWere()
    {
        ListingApi& api = m_ada->listing();
        contract::ListingDraftEdit large = edit(m_today.addDays(40));
        large.entries = manyEntries(domain::ImportLimits::rows);
        const auto begun = endOf(api.begin(large));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
        QCOMPARE(begun->draft.entries, *large.entries);
        const auto sent = endOf(api.sendToReview(begun->draft.rev));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
        const auto made = endOf(api.publish(sent->draft.rev));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(endOf(api.version(2))->entries, *large.entries);
        QCOMPARE(endOf(api.inForce(m_today.addDays(40)))->hash, made->hash);
    }

    void oneEntryMoreIsRefusedAndSoIsABodyThatIsTooLarge()
    {
        ListingApi& api = m_ada->listing();
        contract::ListingDraftEdit large = edit(m_today.addDays(40));
        large.entries = manyEntries(domain::ImportLimits::rows + 1);
        const auto refused = endOf(api.begin(large));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"listing.draft.entries"_s);
        QCOMPARE(refused.error().field, u"entries"_s);
        large.entries->removeLast();
        for (domain::SubProcessor& entry : *large.entries)
            entry.dpaUrl = QString(u"https://x.example/"_s + QString(2'000, u'x'));
        const auto tooLarge = endOf(api.begin(large));
        QCOMPARE(tooLarge.error().kind, Kind::InvalidInput);
        QCOMPARE(tooLarge.error().httpStatus, 413);
        QCOMPARE(endOf(api.draft()).error().code, u"listing.draft.none"_s);
    }

    void whatIsWrongIsSaidBeforeItIsSent()
    {
        ListingApi& api = m_ada->listing();
        const int before = m_cloud->asked(QString());
        QCOMPARE(endOf(api.begin({})).error().code, u"listing.draft.incomplete"_s);
        QCOMPARE(endOf(api.sendBack(u" "_s, 1)).error().code, u"listing.return.reason"_s);
        QCOMPARE(endOf(api.withdraw(1, QString(501, u'x'))).error().field, u"reason"_s);
        QCOMPARE(m_cloud->asked(QString()), before);
        // What is wrong with a draft is kept with it.
        contract::ListingDraftEdit poor = edit(QDate());
        poor.summary.reset();
        const auto begun = endOf(api.begin(poor));
        QCOMPARE(begun->hindrance->code, u"listing.summary"_s);
        QCOMPARE(begun->hindrance->field, u"summary"_s);
        QCOMPARE(endOf(api.sendToReview(begun->draft.rev)).error().code, u"listing.summary"_s);
    }

    void aForgedVersionIsNotTakenForPublished()
    {
        ListingApi& api = m_ada->listing();
        const auto begun = endOf(api.begin(edit(m_today.addDays(40))));
        const auto sent = endOf(api.sendToReview(begun->draft.rev));
        auto forged = endOf(api.inForce());
        forged->approver = u"Somebody else"_s;
        m_cloud->disturb(
            u"/publication"_s, service::HttpResponse::json(201, contract::encode(*forged)));
        QCOMPARE(endOf(api.publish(sent->draft.rev)).error().code, u"listing.hash"_s);
    }

    void aReadOnlyProfileReadsOnly()
    {
        QVERIFY(endOf(m_ada->listing().begin(edit(m_today))));
        profiles::MemoryStore secrets;
        const auto reader = m_cloud->client(secrets, true);
        QVERIFY(endOf(reader->session().signIn(u"ada@acme.example"_s, CloudFixture::password())));
        ListingApi& api = reader->listing();
        QVERIFY(endOf(api.history()));
        const auto draft = endOf(api.draft());
        QVERIFY(draft);
        const int before = m_cloud->asked(QString());
        const qint64 rev = draft->draft.rev;
        QCOMPARE(endOf(api.begin(edit(m_today))).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(api.change({}, rev)).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(api.discard(rev)).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(api.sendToReview(rev)).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(api.sendBack(u"Why"_s, rev)).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(api.publish(rev)).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(api.withdraw(1, u"Why"_s)).error().kind, Kind::NotAllowed);
        QCOMPARE(m_cloud->asked(QString()), before);
    }

private:
    //! Each with all that a published entry has.
    static QList<domain::SubProcessor> manyEntries(qsizetype count)
    {
        const domain::SubProcessor whole = completeListing().last();
        QList<domain::SubProcessor> entries;
        entries.reserve(count);
        for (qsizetype i = 0; i < count; ++i) {
            domain::SubProcessor entry = whole;
            entry.slug = u"entry-%1"_s.arg(i);
            entry.name = u"Entry %1"_s.arg(i);
            entry.website = u"https://www.entry-%1.example"_s.arg(i);
            entries.append(entry);
        }
        return entries;
    }

    static contract::ListingDraftEdit edit(const QDate& effective)
    {
        contract::ListingDraftEdit edit;
        edit.baseNumber = 1;
        edit.entries = completeListing();
        edit.summary = u"News."_s;
        edit.effectiveDate = effective;
        return edit;
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    QDate m_today;
};

QTEST_GUILESS_MAIN(ListingAreaTest)
#include "listing_area_test.moc"
