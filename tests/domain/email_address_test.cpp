// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/email_address.h"
#include "domain/organization.h"
#include "domain/password.h"

#include <QSet>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class EmailAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("plain") << u"ada@acme.example"_s << u"ada@acme.example"_s;
        QTest::newRow("case and space") << u"  Ada@ACME.example "_s << u"ada@acme.example"_s;
        QTest::newRow("plus") << u"ada+gdpr@acme.example"_s << u"ada+gdpr@acme.example"_s;
        QTest::newRow("beyond the first 65,536 letters")
            << u"\U00010330da@\U00010330b.example"_s << u"\U00010330da@\U00010330b.example"_s;
        QTest::newRow("international") << u"jörg@bücher.example"_s << u"jörg@bücher.example"_s;
    }
    void accepts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const base::Result<QString> address = domain::emailAddress(typed);
        QVERIFY(address);
        QCOMPARE(*address, stored);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u" "_s << u"email.blank"_s;
        QTest::newRow("no at") << u"ada.acme.example"_s << u"email.shape"_s;
        QTest::newRow("two ats") << u"ada@acme@example.org"_s << u"email.shape"_s;
        QTest::newRow("no dot") << u"ada@localhost"_s << u"email.shape"_s;
        QTest::newRow("empty label") << u"ada@acme..example"_s << u"email.shape"_s;
        QTest::newRow("space inside") << u"ada lovelace@acme.example"_s << u"email.shape"_s;
        QTest::newRow("line break") << u"ada\n@acme.example"_s << u"email.shape"_s;
        QTest::newRow("zero width") << u"ada\u200B@acme.example"_s << u"email.shape"_s;
        QTest::newRow("half a letter")
            << QString(u"a"_s + QChar(0xD800) + u"b@acme.example"_s) << u"email.shape"_s;
        QTest::newRow("header injection") << u"ada@acme.example\r\nBcc: x"_s << u"email.shape"_s;
        QTest::newRow("1 MiB") << QString(1024 * 1024, u'a') << u"email.long"_s;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const base::Result<QString> address = domain::emailAddress(typed);
        QVERIFY(!address);
        QCOMPARE(address.error().field, u"email"_s);
        QCOMPARE(address.error().code, code);
    }

    void splits_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("entries");
        QTest::newRow("commas, semicolons, spaces, lines")
            << u"a@x.example, b@x.example;c@x.example d@x.example\ne@x.example"_s
            << QStringList{u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s, u"d@x.example"_s,
                   u"e@x.example"_s};
        QTest::newRow("names")
            << u"Ada Lovelace <ada@x.example>, \"Byron, George\" <george@x.example>"_s
            << QStringList{u"ada@x.example"_s, u"george@x.example"_s};
        QTest::newRow("address before a name") << u"a@x.example Bob <b@x.example>"_s
                                               << QStringList{u"a@x.example"_s, u"b@x.example"_s};
        QTest::newRow("keeps what is no address")
            << u"nobody, a@x.example"_s << QStringList{u"nobody"_s, u"a@x.example"_s};
        QTest::newRow("bracket left open")
            << u"Ada <ada@x.example"_s << QStringList{u"ada@x.example"_s};
        QTest::newRow("nothing") << u" \n ,, ;"_s << QStringList{};
    }
    void splits()
    {
        QFETCH(QString, pasted);
        QFETCH(QStringList, entries);
        QCOMPARE(domain::splitAddresses(pasted), entries);
    }

    void oneMailboxHasOneCanonicalAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        const QString eva = u"eva@xn--mnchen-3ya.example"_s;
        QTest::newRow("ASCII") << u"Ada+news@ACME.example"_s << u"ada+news@acme.example"_s;
        QTest::newRow("U-label") << u"eva@münchen.example"_s << eva;
        QTest::newRow("capitals") << u"EVA@MÜNCHEN.example"_s << eva;
        QTest::newRow("decomposed") << u"eva@mu\u0308nchen.example"_s << eva;
        QTest::newRow("A-label") << u"Eva@XN--mnchen-3ya.example"_s << eva;
        QTest::newRow("local part") << u"zoe\u0308@acme.example"_s << u"zo\u00eb@acme.example"_s;
        QTest::newRow("no address") << u"(erased) 1"_s << u"(erased) 1"_s;
    }

    void oneMailboxHasOneCanonicalAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        QCOMPARE(domain::canonicalAddress(typed), canonical);
    }

    void eachFormIsAmongThoseOfTheOthers()
    {
        const QStringList eva{u"eva@münchen.example"_s, u"eva@xn--mnchen-3ya.example"_s,
            u"eva@mu\u0308nchen.example"_s};
        for (const QString& typed : eva) {
            const QStringList forms = domain::addressForms(typed);
            QCOMPARE(forms.first(), typed);
            QCOMPARE(
                QSet<QString>(forms.begin(), forms.end()), QSet<QString>(eva.begin(), eva.end()));
            QCOMPARE(forms.size(), 3);
        }
        const QString plain = u"ada+news@acme.example"_s;
        QCOMPARE(domain::addressForms(plain), QStringList{plain});
    }

    void slugsAreLikeTheRecordedOnes()
    {
        QCOMPARE(domain::organizationSlug(u"Beta Research & Co"_s), u"beta-research-co"_s);
        QCOMPARE(domain::organizationSlug(u"ada's organization"_s), u"adas-organization"_s);
        QCOMPARE(domain::organizationSlug(u"!!!"_s), QString());
    }

    void organizationNamesAreTrimmedAndBounded()
    {
        QCOMPARE(*domain::organizationName(u"  Acme "_s), u"Acme"_s);
        QCOMPARE(domain::organizationName(u"\t "_s).error().code, u"organization.name.blank"_s);
        QVERIFY(domain::organizationName(QString(255, u'x')));
        QCOMPARE(
            domain::organizationName(QString(256, u'x')).error().code, u"organization.name.long"_s);
    }

    void passwordsNeedEightCharactersAndTwoSymbols()
    {
        QVERIFY(domain::newPassword(u"abcdef!?"_s));
        QVERIFY(!domain::newPassword(u"abcde!?"_s));
        QVERIFY(!domain::newPassword(u"abcdefg!"_s));
        QVERIFY(domain::newPassword(u"pass phrase long"_s));
        QCOMPARE(domain::newPassword(QString(1025, u'!')).error().field, u"password"_s);
    }
};

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "email_address_test.moc"
