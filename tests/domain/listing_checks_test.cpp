// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_checks.h"
#include "domain/listing_examples.h"

#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryFinding;
using domain::EntryStanding;
using domain::SubProcessor;

namespace {

domain::EntryRules rules()
{
    return {.zones = domain::builtInDataZones(), .today = QDate(2026, 11, 28), .reviewMonths = 12};
}

//! "code" for errors, "(code)" for warnings.
QStringList codes(const QList<EntryFinding>& findings)
{
    QStringList codes;
    for (const EntryFinding& finding : findings)
        codes.append(finding.severity == EntryFinding::Severity::Error
                ? finding.code
                : u'(' + finding.code + u')');
    return codes;
}

QStringList codesOf(const SubProcessor& entry, EntryStanding standing = EntryStanding::Edited)
{
    return codes(domain::checkEntry(entry, standing, rules()));
}

using Change = std::function<void(SubProcessor&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ListingChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundEntryHasNothing() { QCOMPARE(codesOf(tests::soundEntry()), QStringList()); }

    void codesKnowNoCapitals()
    {
        static const QRegularExpression form(u"^\\(?[a-z0-9.-]+\\)?$"_s);
        int found = 0;
        for (const domain::EntryField field : domain::allEntryFields()) {
            SubProcessor entry = tests::soundEntry();
            const qsizetype longest = domain::longestText(field);
            if (longest == 0
                || !domain::setFieldText(entry, field, QString(longest + 1, u'\u200b')))
                continue;
            const QStringList codes = codesOf(entry);
            QVERIFY(!codes.isEmpty());
            for (const QString& code : codes)
                QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
            found += int(codes.size());
        }
        QVERIFY(found > 20);
    }

    void saysCountriesByName()
    {
        SubProcessor entry = tests::soundEntry();
        entry.countries = {u"IN"_s, u"US"_s};
        entry.transfer = domain::TransferMechanism::Adequacy;
        domain::EntryRules said = rules();
        const auto message = [&] {
            return domain::checkEntry(entry, EntryStanding::Edited, said).first().message;
        };
        QCOMPARE(message(),
            u"No adequacy decision covers India, United States. Choose another transfer "
            "mechanism."_s);
        said.countryName = [](const QString& code) {
            return QString(u"Land "_s + code);
        };
        QVERIFY(message().contains(u"covers Land IN, Land US."));
        entry.transfer = domain::TransferMechanism::Dpf;
        QVERIFY(message().contains(u"not Land IN."));
    }

    void saysForHowLongNobodyHasReviewedIt()
    {
        SubProcessor entry = tests::soundEntry();
        entry.reviewedOn = QDate(2026, 5, 1);
        domain::EntryRules said = rules();
        said.reviewMonths = 6;
        QCOMPARE(domain::checkEntry(entry, EntryStanding::Edited, said).first().message,
            u"The last review was on 2026-05-01, more than 6 months ago."_s);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const Change& change, const QStringList& expected) {
            QTest::newRow(name) << change << expected;
        };
        row("blank", [](SubProcessor& e) { e.purpose = u"  "_s; }, {u"entry.purpose.blank"_s});
        row("longest", [](SubProcessor& e) { e.name = QString(120, u'n'); }, {});
        row("long", [](SubProcessor& e) { e.name = QString(121, u'n'); }, {u"entry.name.long"_s});
        row("hidden", [](SubProcessor& e) { e.name = u"a\u202eb"_s; }, {u"(entry.name.hidden)"_s});
        row("slug", [](SubProcessor& e) { e.slug = u"Ab"_s; }, {u"entry.slug.shape"_s});
        row("slug line", [](SubProcessor& e) { e.slug = u"ab\n"_s; }, {u"entry.slug.shape"_s});
        row("http", [](SubProcessor& e) { e.website = u"http://x.example"_s; },
            {u"entry.website.url"_s});
        row("script", [](SubProcessor& e) { e.dpaUrl = u"javascript:alert(1)"_s; },
            {u"entry.dpa-url.url"_s});
        row("no host", [](SubProcessor& e) { e.privacyUrl = u"https:///x"_s; },
            {u"entry.privacy-url.url"_s});
        row("password", [](SubProcessor& e) { e.website = u"https://a:b@x.example"_s; },
            {u"entry.website.url"_s});
        row("country",
            [](SubProcessor& e) {
                e.countries = {u"BE"_s, u"XX"_s};
            },
            {u"entry.countries.unknown"_s});
        row("US bare",
            [](SubProcessor& e) {
                e.countries = {u"BE"_s, u"US"_s};
            },
            {u"entry.transfer.missing"_s});
        row("adequate bare", [](SubProcessor& e) { e.countries = {u"JP"_s}; },
            {u"entry.transfer.missing"_s});
        row("US adequacy",
            [](SubProcessor& e) {
                e.countries = {u"US"_s};
                e.transfer = domain::TransferMechanism::Adequacy;
            },
            {u"entry.transfer.adequacy"_s});
        row("JP adequacy",
            [](SubProcessor& e) {
                e.countries = {u"JP"_s};
                e.transfer = domain::TransferMechanism::Adequacy;
            },
            {});
        row("US dpf",
            [](SubProcessor& e) {
                e.countries = {u"US"_s};
                e.transfer = domain::TransferMechanism::Dpf;
            },
            {});
        row("IN dpf",
            [](SubProcessor& e) {
                e.countries = {u"IN"_s, u"US"_s};
                e.transfer = domain::TransferMechanism::Dpf;
            },
            {u"entry.transfer.dpf"_s});
        row("UK only",
            [](SubProcessor& e) {
                e.countries = {u"IN"_s};
                e.transfer = domain::TransferMechanism::Idta;
            },
            {u"(entry.transfer.idta)"_s});
        row("contact mail", [](SubProcessor& e) { e.contact.email = u"nobody"_s; },
            {u"entry.contact.email.shape"_s});
        row("contact place", [](SubProcessor& e) { e.contact.address.clear(); },
            {u"(entry.contact.address.missing)"_s});
        row("review", [](SubProcessor& e) { e.reviewedOn.reset(); },
            {u"(entry.reviewed-on.never)"_s});
        row("review old", [](SubProcessor& e) { e.reviewedOn = QDate(2025, 11, 27); },
            {u"(entry.reviewed-on.old)"_s});
        row("review a year", [](SubProcessor& e) { e.reviewedOn = QDate(2025, 11, 28); }, {});
        row("review to come", [](SubProcessor& e) { e.reviewedOn = QDate(2026, 11, 29); },
            {u"entry.reviewed-on.future"_s});
    }
    void namesWhatIsWrong()
    {
        QFETCH(Change, change);
        SubProcessor entry = tests::soundEntry();
        change(entry);
        QTEST(codesOf(entry), "expected");
    }

    void gapsAreWarningsUntilSomebodyTouchesTheEntry()
    {
        const QList<SubProcessor> baseline = tests::publishedListing(2025);
        QCOMPARE(baseline.size(), 3);
        const QStringList gaps{u"(entry.data-categories.missing)"_s, u"(entry.countries.missing)"_s,
            u"(entry.contact.missing)"_s, u"(entry.reviewed-on.never)"_s};
        QCOMPARE(codes(domain::checkListing(baseline, baseline, rules())), gaps + gaps + gaps);
        QVERIFY(domain::withoutErrors(domain::checkListing(baseline, baseline, rules())));

        QList<SubProcessor> edited = baseline;
        edited[1].purpose += u" (changed)"_s;
        edited.swapItemsAt(0, 2); // a place is no change of the entry
        const auto findings = domain::checkListing(edited, baseline, rules());
        QCOMPARE(codes(findings).mid(4, 4),
            (QStringList{u"entry.data-categories.missing"_s, u"entry.countries.missing"_s,
                u"entry.contact.missing"_s, u"(entry.reviewed-on.never)"_s}));
        const auto publishable = domain::withoutErrors(findings);
        QVERIFY(!publishable);
        QCOMPARE(publishable.error().field, u"openai.dataCategories"_s);
        QCOMPARE(publishable.error().kind, base::ApiError::Kind::InvalidInput);
    }

    void doublesAreErrorsAndLookAlikesWarnings()
    {
        const SubProcessor first = tests::soundEntry();
        const auto findingsFor = [&](const QString& slug, const QString& name) {
            SubProcessor second = first;
            second.slug = slug;
            second.name = name;
            return codes(domain::checkListing({first, second}, {}, rules()));
        };
        QCOMPARE(findingsFor(u"two"_s, u"Another"_s), QStringList());
        QCOMPARE(findingsFor(u"two"_s, u"EXAMPLE mail"_s), QStringList{u"entry.name.duplicate"_s});
        QCOMPARE(findingsFor(first.slug, u"Another"_s), QStringList{u"entry.slug.duplicate"_s});
        QCOMPARE(
            findingsFor(u"two"_s, u"Examp1e-Mai1"_s), QStringList{u"(entry.name.look-alike)"_s});
    }

    void everySentenceIsWhole()
    {
        SubProcessor entry = tests::soundEntry();
        entry.name = u"%1 %2"_s + QString(200, u'\u200b');
        entry.countries = {u"%3"_s, u"IN"_s};
        entry.transfer = domain::TransferMechanism::Dpf;
        for (const EntryFinding& finding :
            domain::checkEntry(entry, EntryStanding::Edited, rules())) {
            QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
            QCOMPARE(finding.slug, entry.slug);
            QVERIFY(finding.code.startsWith(u"entry."_s));
        }
    }
};

QTEST_GUILESS_MAIN(ListingChecksTest)
#include "listing_checks_test.moc"
