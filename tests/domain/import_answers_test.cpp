// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_answers.h"

#include "domain/data_zones.h"
#include "domain/listing_difference.h"
#include "domain/listing_examples.h"

#include <QTest>
#include <QUrl>

using namespace console;
using namespace Qt::StringLiterals;
using domain::AnsweredProposal;
using domain::ImportAnswer;
using domain::ImportNote;
using domain::SubProcessor;

namespace {

AnsweredProposal proposal(const QByteArray& file, const QList<SubProcessor>& current,
    const QList<ImportAnswer>& answers = {})
{
    const auto import = domain::importListing(file);
    return import ? domain::answeredProposal(*import, current, tests::countryNames(), answers)
                  : AnsweredProposal();
}

QStringList asked(const AnsweredProposal& answered)
{
    QStringList codes;
    for (const ImportNote& note : answered.proposal.notes) {
        if (note.kind == ImportNote::Kind::Question)
            codes.append(note.code);
    }
    return codes;
}

//! The same answer to all that is asked.
QList<ImportAnswer> all(const AnsweredProposal& answered, bool yes)
{
    QList<ImportAnswer> answers;
    for (const ImportNote& note : answered.proposal.notes)
        answers.append({note, yes});
    return answers;
}

const QByteArray azure
    = "Name;Website;Purpose;Data processed;Region of data hosting\n"
      "Nimbus;https://nimbus.example;Hosting;Email addresses;France Central (EU)\n";

} // namespace

class ImportAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTakenBeforeSomebodySaysSo()
    {
        const auto open = proposal(azure, {});
        QCOMPARE(asked(open), (QStringList{u"import.countries"_s, u"import.data-categories"_s}));
        QCOMPARE(open.proposal.notes.first().message,
            u"“Nimbus”: does “France Central (EU)” mean France (FR)?"_s);
        QVERIFY(open.proposal.entries.first().countries.isEmpty());
        QVERIFY(!open.proposal.entries.first().dataCategories);

        const auto no = proposal(azure, {}, all(open, false));
        QVERIFY(asked(no).isEmpty());
        QCOMPARE(no.answered.size(), 2);
        QVERIFY(no.proposal.entries.first().countries.isEmpty());

        const auto yes = proposal(azure, {}, {{open.proposal.notes.first(), true}});
        QCOMPARE(asked(yes), QStringList{u"import.data-categories"_s});
        QCOMPARE(yes.proposal.entries.first().countries, QStringList{u"FR"_s});
        QVERIFY(!yes.proposal.entries.first().dataCategories);
    }

    void anAnswerHoldsForItsOwnQuestionOnly()
    {
        const auto answers = all(proposal(azure, {}), true);
        QByteArray other = azure;
        other.replace("France Central (EU)", "Belgium (EU)");
        const auto read = proposal(other, {}, answers);
        QCOMPARE(asked(read), QStringList{u"import.countries"_s});
        QVERIFY(read.proposal.entries.first().countries.isEmpty());
        QCOMPARE(read.answered.size(), 1);
    }

    void aCountryIsItsCodeOnceSomebodySaysSo()
    {
        const QByteArray file = "Name,Countries\nNimbus,France\n";
        const auto open = proposal(file, {});
        QCOMPARE(asked(open), QStringList{u"import.countries"_s});
        QCOMPARE(
            open.proposal.notes.first().message, u"“Nimbus”: does “FRANCE” mean France (FR)?"_s);
        const auto yes = proposal(file, {}, all(open, true));
        QVERIFY(asked(yes).isEmpty());
        QCOMPARE(yes.proposal.entries.first().countries, QStringList{u"FR"_s});
    }

    void anotherNameOfTheSameIsTakenForIt()
    {
        const SubProcessor old = tests::soundEntry();
        const QByteArray file = "Name,Website\nSomething else," + old.website.toUtf8() + '\n';
        const auto open = proposal(file, {old});
        QCOMPARE(asked(open), QStringList{u"import.renamed"_s});
        QCOMPARE(open.proposal.entries.first().slug, u"something-else"_s);
        const auto yes = proposal(file, {old}, all(open, true));
        QVERIFY(asked(yes).isEmpty());
        QCOMPARE(yes.proposal.entries.first().slug, old.slug);
        QCOMPARE(domain::difference({old}, yes.proposal.entries).changed(), 1);
    }

    void oneAnswerBringsTheNextQuestion()
    {
        // Only with its website is the row seen to be the one of another name.
        const SubProcessor old = tests::soundEntry();
        const QString host = QUrl(old.website).host();
        const QByteArray file = "Name,Website\nSomething else," + host.toUtf8() + '\n';
        const auto open = proposal(file, {old});
        QCOMPARE(asked(open), QStringList{u"import.website.guess"_s});
        const auto second = proposal(file, {old}, all(open, true));
        QCOMPARE(asked(second), QStringList{u"import.renamed"_s});
        QCOMPARE(second.proposal.entries.first().website, QString(u"https://"_s + host));
        QVERIFY(!second.proposal.entries.first().websiteLabel.isEmpty());
        const auto third = proposal(file, {old}, second.answered + all(second, true));
        QVERIFY(asked(third).isEmpty());
        QCOMPARE(third.proposal.entries.first().slug, old.slug);
    }
};

QTEST_GUILESS_MAIN(ImportAnswersTest)
#include "import_answers_test.moc"
