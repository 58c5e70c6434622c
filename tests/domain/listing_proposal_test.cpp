// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/data_zones.h"
#include "domain/import_proposal.h"
#include "domain/listing_examples.h"
#include "domain/listing_export.h"

#include <QFile>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::SubProcessor;

namespace {

QStringList questions(const domain::ImportProposal& proposal)
{
    QStringList questions;
    for (const domain::ImportNote& note : proposal.notes)
        questions.append(u"%1@%2: %3"_s.arg(note.code).arg(note.line).arg(note.proposed));
    return questions;
}

domain::ImportProposal proposalFor(int year, const QList<SubProcessor>& current)
{
    return domain::proposedListing(
        *domain::importListing(tests::publishedTable(year)), current, tests::countryNames());
}

} // namespace

//! What an import proposes, and what it asks about.
class ListingProposalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewTableAddsTwoAndAsksAboutThem()
    {
        const auto current = tests::publishedListing(2025);
        const auto proposal = proposalFor(2026, current);
        const auto difference = domain::difference(current, proposal.entries);
        QCOMPARE(difference.entries.size(), 2);
        QCOMPARE(difference.entries.at(0).slug, u"workos"_s);
        QCOMPARE(difference.entries.at(0).positionAfter, 3);
        QCOMPARE(difference.entries.at(1).slug, u"crisp"_s);
        QCOMPARE(difference.entries.at(1).positionAfter, 5);
        QCOMPARE(difference.added(), 2);
        QCOMPARE(questions(proposal),
            (QStringList{u"import.countries@5: US"_s, u"import.data-categories@5: email"_s,
                u"import.countries@7: NL"_s, u"import.data-categories@7: email"_s}));
        QVERIFY(proposal.entries.at(2).countries.isEmpty()); // asked, not taken
        const auto back
            = domain::difference(proposal.entries, proposalFor(2025, proposal.entries).entries);
        QCOMPARE(back.removed(), 2);
        QCOMPARE(back.entries.size(), 2);
    }

    void whatTheFileDoesNotSayStays()
    {
        SubProcessor full = tests::soundEntry();
        full.slug = u"brevo"_s;
        full.name = u"BREVO"_s;
        const auto import = domain::importListing("Name,Purpose\nBrevo,Newsletters\n");
        const auto proposal = domain::proposedListing(*import, {full}, tests::countryNames());
        SubProcessor expected = full;
        expected.name = u"Brevo"_s;
        expected.purpose = u"Newsletters"_s;
        QCOMPARE(proposal.entries, QList{expected});
        const auto moved = domain::importListing("Name,Website\nBrevo,https://new.example\n");
        QCOMPARE(domain::proposedListing(*moved, {full}, tests::countryNames())
                     .entries.first()
                     .websiteLabel,
            u"new.example"_s);
        const auto same = domain::importListing("Name,Website\nBrevo,https://www.mail.example\n");
        full.websiteLabel = u"our mail"_s;
        QCOMPARE(domain::proposedListing(*same, {full}, tests::countryNames())
                     .entries.first()
                     .websiteLabel,
            u"our mail"_s);
    }

    void anotherNameIsAskedAbout()
    {
        const SubProcessor old = tests::soundEntry();
        const auto import
            = domain::importListing("Name,Website\nMail & Co,https://www.mail.example/\n");
        const auto asked = domain::proposedListing(*import, {old}, tests::countryNames());
        QCOMPARE(questions(asked), QStringList{u"import.renamed@2: example-mail"_s});
        QCOMPARE(asked.entries.first().slug, u"mail-co"_s);
        const auto told
            = domain::proposedListing(*import, {old}, tests::countryNames(), {{2, old.slug}});
        QCOMPARE(questions(told), QStringList());
        QCOMPARE(told.entries.first().slug, old.slug);
        QCOMPARE(told.entries.first().contact, old.contact);
    }

    void ofTwoWithOneWebsiteTheOneThatIsMissingIsAskedAbout()
    {
        SubProcessor first = tests::soundEntry();
        first.name = u"Old name"_s;
        first.slug = u"old-name"_s;
        const SubProcessor second = tests::soundEntry();
        const auto import
            = domain::importListing("Name,Website\nNew name,https://www.mail.example\nExample "
                                    "Mail,https://www.mail.example\n");
        const auto proposal
            = domain::proposedListing(*import, {first, second}, tests::countryNames());
        QCOMPARE(questions(proposal), QStringList{u"import.renamed@2: old-name"_s});
    }

    void tenThousandRowsOfOneNameAreProposedAtOnce()
    {
        // A way that is quadratic runs into the time limit of the test.
        const auto import
            = domain::importListing(QByteArray("Name\n" + QByteArray("Nimbus\n").repeated(10'000)));
        QVERIFY(import);
        SubProcessor taken = tests::soundEntry();
        taken.slug = u"nimbus-3"_s;
        const auto entries
            = domain::proposedListing(*import, {taken}, tests::countryNames()).entries;
        QCOMPARE(entries.size(), 10'000);
        QCOMPARE(entries.at(0).slug, u"nimbus"_s);
        QCOMPARE(entries.at(1).slug, u"nimbus-2"_s);
        QCOMPARE(entries.at(2).slug, u"nimbus-4"_s);
        QCOMPARE(entries.last().slug, u"nimbus-10001"_s);
    }

    void slugsGoBeforeNames()
    {
        // The entry got a new name, and another one has its old name now, further up in the file.
        const SubProcessor old = tests::soundEntry();
        SubProcessor renamed = old;
        renamed.name = u"Example Post"_s;
        SubProcessor added = tests::soundEntry();
        added.slug = u"another"_s;
        const QList<SubProcessor> entries{added, renamed};
        for (const QByteArray& file :
            {domain::listingToCsv(entries), domain::draftToJson(entries)}) {
            const auto import = domain::importListing(file);
            QVERIFY(import);
            const auto proposal = domain::proposedListing(*import, {old}, tests::countryNames());
            QCOMPARE(proposal.entries, entries);
        }
    }

    void namesInAColumnForCountriesAreAskedAbout_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("asked");
        const auto question = [](const char* codes) {
            return QStringList{u"import.countries@2: "_s + QLatin1String(codes)};
        };
        QTest::newRow("name") << u"Belgium"_s << question("BE");
        QTest::newRow("names and codes")
            << u"\"the Netherlands, de; UK\""_s << question("DE, GB, NL");
        QTest::newRow("codes") << u"\"be, FR\""_s << QStringList();
        QTest::newRow("none") << u""_s << QStringList();
        QTest::newRow("one that is none") << u"\"Belgium, Atlantis\""_s << QStringList();
    }
    void namesInAColumnForCountriesAreAskedAbout()
    {
        QFETCH(QString, cell);
        const auto import = domain::importListing(
            u"Name,Countries,Region of Data Hosting\nA,%1,Japan\n"_s.arg(cell).toUtf8());
        QVERIFY(import);
        const auto proposal = domain::proposedListing(*import, {}, tests::countryNames());
        QTEST(questions(proposal), "asked");
    }

    void aNameThatLooksAlikeIsAnotherEntry()
    {
        SubProcessor old = tests::soundEntry();
        old.name = u"Okta"_s;
        old.slug = u"okta"_s;
        const auto import = domain::importListing(u"Name\n\u041ekta\nOkta\nOkta\n"_s.toUtf8());
        const auto proposal = domain::proposedListing(*import, {old}, tests::countryNames());
        QCOMPARE(proposal.entries.at(1), old);
        QVERIFY(proposal.entries.at(0).slug != u"okta"_s);
        QCOMPARE(proposal.entries.at(2).slug, u"okta-2"_s);
    }

    void regionsNameCountries_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("countries");
        QTest::newRow("city") << u"France Central (EU)"_s << u"FR"_s;
        QTest::newRow("plain") << u"United States"_s << u"US"_s;
        QTest::newRow("several") << u"Germany, the Netherlands / USA"_s << u"DE,NL,US"_s;
        QTest::newRow("longer first") << u"Papua New Guinea"_s << u"PG"_s;
        QTest::newRow("within a word") << u"Francesville"_s << u""_s;
        QTest::newRow("none") << u"West Europe"_s << u""_s;
    }
    void regionsNameCountries()
    {
        QFETCH(QString, region);
        QTEST(domain::countriesIn(region, tests::countryNames()).join(u','), "countries");
    }

    void regionsNameCountriesInThePersonsLanguageToo()
    {
        const auto name = [](const QString& code) {
            return code == "DE"_L1 ? u"Deutschland"_s
                : code == "CI"_L1  ? u"Côte d’Ivoire"_s
                : code == "AT"_L1  ? u"Germany"_s // another one has this name in English
                                   : u"Land "_s + code;
        };
        const auto names = domain::countryNamesWith(domain::builtInDataZones().countries(), name);
        const auto found = [&](const QString& region) {
            return domain::countriesIn(region, names).join(u',');
        };
        QCOMPARE(found(u"Deutschland (Frankfurt)"_s), u"DE"_s);
        QCOMPARE(found(u"DEUTSCHLAND, Germany"_s), u"DE"_s);
        QCOMPARE(found(u"côte d’ivoire / Land FR"_s), u"CI,FR"_s);
        QCOMPARE(found(u"Deutschlandweit"_s), QString());
        const auto import
            = domain::importListing("Name,Region of Data Hosting\nA,\"Deutschland, Austria\"\n");
        const auto asked = domain::proposedListing(*import, {}, names);
        QCOMPARE(asked.notes.first().message,
            u"“A”: does “Deutschland, Austria” mean Germany (AT), Deutschland (DE)?"_s);
    }

    void everyCountryHasAName()
    {
        const QStringList codes = domain::builtInDataZones().countries();
        QSet<QString> named;
        const auto names = domain::englishCountryNames(codes);
        for (const QString& code : names.codes)
            named.insert(code);
        for (const QString& code : codes)
            QVERIFY2(named.contains(code), qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(ListingProposalTest)
#include "listing_proposal_test.moc"
