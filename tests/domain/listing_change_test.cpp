// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_change.h"
#include "domain/listing_examples.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::SubProcessor;

//! What a change is, and the notice that goes before it.
class ListingChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesHaveAKindAndANotice()
    {
        using Kind = domain::ListingChange::Kind;
        const auto kindAfter = [](std::initializer_list<EntryField> fields) {
            SubProcessor after = tests::soundEntry();
            for (const EntryField field : fields)
                (void)domain::setFieldText(after, field,
                    field == EntryField::Categories     ? u"logs"_s
                        : field == EntryField::Transfer ? u"scc"_s
                                                        : u"other"_s);
            return domain::changeKind(
                domain::difference({tests::soundEntry()}, {after}).entries.first());
        };
        QCOMPARE(kindAfter({EntryField::Name, EntryField::Website}), Kind::Replaced);
        QCOMPARE(kindAfter({EntryField::Name}), Kind::Editorial);
        QCOMPARE(kindAfter({EntryField::Purpose}), Kind::Purpose);
        QCOMPARE(kindAfter({EntryField::Purpose, EntryField::Transfer}), Kind::Region);
        QCOMPARE(kindAfter({EntryField::Region, EntryField::Categories}), Kind::Data);
        QCOMPARE(kindAfter({EntryField::ContactEmail}), Kind::Editorial);
        const QDate day(2026, 12, 28);
        const auto changes = domain::changesOf(
            domain::difference(tests::publishedListing(2025), tests::publishedListing(2026)), day);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(1).kind, Kind::Added);
        QCOMPARE(changes.at(1).noticeDays, 30);
        QCOMPARE(changes.at(1).after->name, u"Crisp"_s);
        for (const Kind kind : {Kind::Added, Kind::Replaced, Kind::Removed, Kind::Purpose,
                 Kind::Data, Kind::Region, Kind::Editorial})
            QCOMPARE(domain::listingChangeKind(domain::wireName(kind)), std::optional(kind));
    }

    void aShortNoticeNeedsAReason()
    {
        domain::ListingChange change;
        change.kind = domain::ListingChange::Kind::Added;
        change.after = tests::soundEntry();
        change.effectiveDate = QDate(2026, 12, 28);
        const auto refusal = [&](int days) {
            change.noticeDays = days;
            const auto checked = domain::checkNotices({change}, QDate(2026, 11, 28));
            return checked ? QString() : checked.error().code;
        };
        QCOMPARE(refusal(30), QString());
        QCOMPARE(refusal(29), u"change.notice.reason"_s);
        change.emergencyReason = u"The old one is bust."_s;
        QCOMPARE(refusal(29), QString());
        QCOMPARE(refusal(-1), u"change.notice.negative"_s);
    }

    void noticesAreDecidedForEachEntry()
    {
        const QDate published(2026, 11, 28);
        const auto changes = domain::changesOf(
            domain::difference(tests::publishedListing(2025), tests::publishedListing(2026)),
            QDate(2027, 12, 28));
        const auto checked = [&](const QList<domain::ListingChange>& decided) {
            return domain::checkNotices(decided, published);
        };
        QVERIFY(checked(changes));
        const QString slug = domain::slugOf(changes.at(1));
        const auto decided = [&](int days, const QString& reason) {
            return domain::withNotices(
                changes, {{slug, {.days = days, .emergencyReason = reason}}, {u"gone"_s, {}}});
        };
        QCOMPARE(decided(40, {}).at(0), changes.at(0));
        QCOMPARE(decided(40, {}).at(1).noticeDays, 40);
        QVERIFY(checked(decided(40, {})));
        const auto tooShort = checked(decided(29, u"x"_s));
        QCOMPARE(tooShort.error().code, u"change.notice.reason"_s);
        QCOMPARE(tooShort.error().field, QString(slug + u".emergencyReason"_s));
        QVERIFY(checked(decided(0, u"  The old one is bust tonight. "_s)));
        QCOMPARE(checked(decided(366, {})).error().code, u"change.notice.long"_s);
        QCOMPARE(checked(decided(3, QString(501, u'x'))).error().code, u"change.notice.long"_s);
    }

    void aNoticeRunsFromItsPublicationOn()
    {
        const QDate published(2026, 11, 28);
        const auto refusal = [&](int days, const domain::NoticeTermsOf& terms) {
            const auto changes = domain::withNotices(
                domain::changesOf(domain::difference(
                                      tests::publishedListing(2025), tests::publishedListing(2026)),
                    published.addDays(days)),
                terms);
            const auto checked = domain::checkNotices(changes, published);
            return checked ? base::ApiError() : checked.error();
        };
        QCOMPARE(refusal(30, {}).code, QString());
        const base::ApiError early = refusal(29, {});
        QCOMPARE(early.code, u"change.effective.early"_s);
        QCOMPARE(early.field, u"effectiveDate"_s);
        QVERIFY2(early.message.contains(u"2026-12-28"_s), qPrintable(early.message));
        // The longest of them decides, and it is the one that is named.
        const base::ApiError longer
            = refusal(39, {{u"crisp"_s, {.days = 40, .emergencyReason = {}}}});
        QVERIFY2(longer.message.contains(u"Crisp"_s), qPrintable(longer.message));
        QVERIFY2(longer.message.contains(u"2027-01-07"_s), qPrintable(longer.message));
        const domain::NoticeTerms now{
            .days = 0, .emergencyReason = u"The old one ends this week."_s};
        QCOMPARE(refusal(0, {{u"crisp"_s, now}}).code, u"change.effective.early"_s);
        QCOMPARE(refusal(0, {{u"crisp"_s, now}, {u"workos"_s, now}}).code, QString());
    }

    void aNoticeThatWasSentBeforeRunsFromThenOn()
    {
        auto changes = domain::changesOf(
            domain::difference(tests::publishedListing(2025), tests::publishedListing(2026)),
            QDate(2026, 12, 28));
        for (domain::ListingChange& change : changes)
            change.noticeSentOn = QDate(2026, 11, 28);
        QVERIFY(domain::checkNotices(changes, QDate(2026, 12, 20)));
        QCOMPARE(domain::earliestDay(changes, QDate(2026, 12, 20)), QDate(2026, 12, 28));
        QCOMPARE(domain::earliestDay({}, QDate(2026, 12, 20)), QDate(2026, 12, 20));
    }
};

QTEST_GUILESS_MAIN(ListingChangeTest)
#include "listing_change_test.moc"
