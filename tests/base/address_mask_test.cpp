// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/address_mask.h"

#include <QTest>

using namespace console::base;
using namespace Qt::StringLiterals;

namespace {

const QString domain = u"acme.example"_s;
const QString atext = u"!#$%&'*+-/=?^_`{|}~"_s; // RFC 5322, 3.2.3, besides letters and digits

//! What may stand around an address in a text.
const QList<QPair<QString, QString>> neighbours{{QString(), QString()}, {u"<"_s, u">"_s},
    {u"mailto:"_s, u"?x"_s}, {u"("_s, u")."_s}, {u"["_s, u"],"_s}, {u"\""_s, u"\"."_s},
    {u"Eve <"_s, u">;"_s}, {u"write to "_s, u"."_s}, {u"a, "_s, u", b"_s},
    {u"\u00AB\u00A0"_s, u"\u00A0\u00BB"_s}, {u"\n"_s, u"\n"_s},
    {u"x@beta.example, "_s, u" y@beta.example"_s}};

} // namespace

class AddressMaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Every sign of an atom, at the beginning, in the middle and at the end, beside every
    //! neighbour.
    void everySignOfAnAtomIsMasked()
    {
        for (const QChar sign : atext) {
            for (const auto& [before, after] : neighbours) {
                for (const QString& local : {QString(sign + u"ada.love"_s),
                         QString(u"ada"_s + sign + u"love"_s), QString(u"ada.love"_s + sign)}) {
                    const QString text = before + local + u'@' + domain + after;
                    const QString shown = maskAddresses(text);
                    QVERIFY2(shown.contains(QString(u"a***@"_s + domain)), qPrintable(text));
                    QVERIFY2(
                        !shown.contains("da"_L1) && !shown.contains("love"_L1), qPrintable(shown));
                    QCOMPARE(maskAddresses(shown), shown);
                }
            }
        }
    }

    void othersAreMaskedToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QString& text, const QString& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("quoted", u"to \"ada lovelace\"@acme.example!"_s, u"to a***@acme.example!"_s);
        row("quoted quote", u"\"ada \\\" love\"@acme.example"_s, u"a***@acme.example"_s);
        row("quoted sign", u"\"ada @ home\"@acme.example"_s, u"a***@acme.example"_s);
        row("quoted word", u"ada.\"de love\".king@acme.example"_s, u"a***@acme.example"_s);
        row("half a quote", u"ada\"@acme.example"_s, u"a***@acme.example"_s);
        row("comment", u"ada(at work)@acme.example"_s, u"a***@acme.example"_s);
        row("escaped", u"ada\\@love@acme.example"_s, u"a***@acme.example"_s);
        row("two signs", u"ada@love@acme.example"_s, u"a***@acme.example"_s);
        row("sign twice", u"ada@@acme.example"_s, u"a***@acme.example"_s);
        row("letters of a script", u"\u0430\u0434\u0430@acme.example"_s,
            u"\u0430***@acme.example"_s);
        row("letters in pairs", u"\U00010330\U00010331@acme.example"_s,
            u"\U00010330***@acme.example"_s);
        row("accents", u"rené.dûr@acme.example"_s, u"r***@acme.example"_s);
        row("no width", u"ada\u200Blove@acme.example"_s, u"a***@acme.example"_s);
        row("domain of a script", u"ada.l@b\u00FCcher.example"_s, u"a***@b\u00FCcher.example"_s);
        row("wide sign", u"ada.l\uFF20acme.example"_s, u"a***\uFF20acme.example"_s);
        row("numbers", u"ada.l@[192.0.2.1]."_s, u"a***@[192.0.2.1]."_s);
        row("one label", u"ada.l@localhost"_s, u"a***@localhost"_s);
        row("end of a sentence", u"It is ada.l@acme.example..."_s, u"It is a***@acme.example..."_s);
        row("no letter", u"+@acme.example"_s, u"***@acme.example"_s);
        row("beside each other", u"ada.l@acme.example/bob.k@beta.example"_s,
            u"a***@acme.example/b***@beta.example"_s);
        row("no address", u"at 5 @ 3, @acme, ada@ and (@)"_s, u"at 5 @ 3, @acme, ada@ and (@)"_s);
        row("nothing", {}, {});
    }
    void othersAreMaskedToo()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(maskAddresses(text), shown);
        QCOMPARE(maskAddresses(shown), shown);
    }

    //! No text takes longer than its length allows: a pattern that goes back and forth would not
    //! come to its end here.
    void longTextsEnd()
    {
        for (const QString& piece : {u"@"_s, u"a@"_s, u"\"@"_s, u"\"@y "_s, u")@y "_s, u"(@"_s,
                 u"\\\"@y"_s, u"a/@b"_s, u"\\"_s, u"a"_s, u"\"a\".@b"_s, u"(a)@b"_s}) {
            const QString text = piece.repeated(1'000'000 / piece.size());
            QVERIFY(!maskAddresses(text).isEmpty());
        }
    }

    void aMaskOfWhatIsStoredIsKnown()
    {
        const QString stored = u"Accounts of ada.l@acme.example."_s;
        QVERIFY(holdsMaskOf(maskAddresses(stored), stored));
        QVERIFY(holdsMaskOf(u"Only a***@acme.example, please"_s, stored));
        QVERIFY(!holdsMaskOf(stored, stored));
        QVERIFY(!holdsMaskOf(u"Only b***@acme.example"_s, stored));
        QVERIFY(!holdsMaskOf(u"Only ada.l@acme.example"_s, stored));
        // Typed so by somebody: it can't be told apart, and nothing is lost.
        QVERIFY(!holdsMaskOf(u"a***@acme.example"_s, u"Wrote a***@acme.example"_s));
        QVERIFY(!holdsMaskOf(u"a***@acme.example"_s, {}));
    }
};

QTEST_GUILESS_MAIN(AddressMaskTest)
#include "address_mask_test.moc"
