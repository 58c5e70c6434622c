// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/identity_code.h"
#include "domain/letter.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LetterClause;
using domain::LetterKind;
using domain::Regulation;

namespace {

QString wordsOf(const QList<LetterClause>& clauses)
{
    QStringList words;
    for (const LetterClause clause : clauses)
        words.append(domain::wireName(clause));
    return words.join(u' ');
}

QString lacking(LetterKind kind, Regulation law, const QString& text, bool refuses = false)
{
    return wordsOf(domain::missingClauses(kind, law, text, refuses));
}

} // namespace

class LetterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsKnownAgain()
    {
        for (const LetterKind kind : domain::allLetterKinds)
            QCOMPARE(domain::letterKindOf(domain::wireName(kind)), std::optional(kind));
        QVERIFY(!domain::letterKindOf(u"reminder"_s));
        QVERIFY(domain::goesToPerson(LetterKind::Refusal));
        QVERIFY(!domain::goesToPerson(LetterKind::HandOver));
        QVERIFY(!domain::goesToPerson(LetterKind::Recipient));
        for (const LetterClause clause : {LetterClause::Complaint, LetterClause::Remedy,
                 LetterClause::Agency, LetterClause::OneLaw}) {
            QCOMPARE(domain::letterClauseOf(domain::wireName(clause)), std::optional(clause));
            QVERIFY(!domain::explanation(clause).isEmpty());
        }
    }

    void aRefusalNamesComplaintAndRemedy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("missing");
        QTest::newRow("neither") << u"We can't do that."_s << u"complaint remedy"_s;
        QTest::newRow("no court") << u"You may complain to a supervisory\nauthority."_s
                                  << u"remedy"_s;
        QTest::newRow("no authority")
            << u"You may complain. You may go to a court."_s << u"complaint"_s;
        QTest::newRow("English") << u"You may lodge a complaint with a supervisory authority and "
                                    "seek a judicial remedy."_s
                                 << QString();
        QTest::newRow("British") << u"You may complain to the Information Commissioner, or go to "
                                    "court."_s
                                 << QString();
        QTest::newRow("French") << u"Vous pouvez introduire une réclamation auprès de la CNIL, et "
                                   "former un recours\u00a0juridictionnel."_s
                                << QString();
        QTest::newRow("uncomplaining")
            << u"Uncomplaintful courtship of the CNIL."_s << u"complaint remedy"_s;
    }

    void aRefusalNamesComplaintAndRemedy()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, missing);
        QCOMPARE(lacking(LetterKind::Refusal, Regulation::Gdpr, text), missing);
        QCOMPARE(lacking(LetterKind::Refusal, Regulation::UkGdpr, text), missing);
        QCOMPARE(lacking(LetterKind::Answer, Regulation::Gdpr, text, true), missing);
        QCOMPARE(lacking(LetterKind::Answer, Regulation::Gdpr, text), QString());
        QCOMPARE(lacking(LetterKind::Receipt, Regulation::Gdpr, text, true), QString());
    }

    void californiaHasClausesOfItsOwn()
    {
        const auto missing = [](LetterKind kind, const QString& text) {
            return lacking(kind, Regulation::Ccpa, text);
        };
        const QString agency = u"Write to the California Privacy Protection Agency."_s;
        QCOMPARE(missing(LetterKind::Refusal, u"No."_s), u"agency"_s);
        QCOMPARE(missing(LetterKind::Refusal, agency), QString());
        QCOMPARE(missing(LetterKind::Refusal, QString(agency + u" See Article 12 GDPR."_s)),
            u"one_law"_s);
        QCOMPARE(missing(LetterKind::Receipt, u"As article\u00a012 says."_s), u"one_law"_s);
        QCOMPARE(
            missing(LetterKind::Receipt, u"We can't tell who asks (Art. 12(6))."_s), u"one_law"_s);
        QCOMPARE(missing(LetterKind::Receipt, u"We received your article."_s), QString());
        QCOMPARE(missing(LetterKind::Receipt, u"It is the start. 3 days are left."_s), QString());
    }

    void aLetterHasASubjectAndAText()
    {
        const QString text(30, u'x');
        QVERIFY(domain::checkLetter(u"Your request"_s, text));
        for (const QString& subject : {QString(), u"  "_s, u"Two\nlines"_s, QString(201, u'x')})
            QCOMPARE(domain::checkLetter(subject, text).error().code, u"letter.subject"_s);
        for (const QString& each : {QString(29, u'x'), QString(20'001, u'x'), QString(100, u' ')})
            QCOMPARE(domain::checkLetter(u"Your request"_s, each).error().code, u"letter.text"_s);
    }

    void aCodeIsReadAsItIsTold()
    {
        QCOMPARE(domain::shownCode(u"K7QP3MWX"_s), u"K7QP-3MWX"_s);
        for (const QString& typed : {u"K7QP-3MWX"_s, u" k7qp 3mwx "_s, u"k7qp3mwx"_s})
            QCOMPARE(domain::typedCode(typed), u"K7QP3MWX"_s);
        for (const QString& typed :
            {QString(), u"K7QP-3MW"_s, u"K7QP-3MWXY"_s, u"K7QP-3MWO"_s, u"K7QP-3MW1"_s})
            QCOMPARE(domain::typedCode(typed), QString());
        QCOMPARE(domain::typedCode(domain::shownCode(u"23456789"_s)), u"23456789"_s);
    }
};

QTEST_GUILESS_MAIN(LetterTest)
#include "letter_test.moc"
