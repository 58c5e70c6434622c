// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/column_sealer.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace console;
using namespace console::service;
using namespace Qt::StringLiterals;

namespace {

DataKey countingKey()
{
    QByteArray secret(DataKey::size, '\0');
    std::iota(secret.begin(), secret.end(), '\0');
    return *DataKey::fromSecret(secret);
}

const SealedPlace reason{"trust_request", "reason", "row-7", "space-1"};

} // namespace

class ColumnSealerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpens()
    {
        const ColumnSealer sealer(DataKey::generate());
        for (const QString& plain :
            {QString(), u"x"_s, u"Für Zoë 🙂"_s, QString(100'000, u'ä')}) {
            const QString sealed = sealer.seal(plain, reason);
            QVERIFY(sealed.startsWith(u"v1:"));
            QVERIFY(plain.size() < 5 || !sealed.contains(plain));
            QVERIFY(sealer.isCurrent(sealed));
            const auto opened = sealer.open(sealed, reason);
            QVERIFY(opened);
            QCOMPARE(*opened, plain);
        }
    }

    //! Made by another implementation (Python's cryptography) from the description in the header.
    void theFormIsTheOneThatIsDescribed()
    {
        const ColumnSealer sealer(countingKey());
        const auto opened = sealer.open(
            u"v1:bdf8f53e355f4506:AAECAwQFBgcICQoLUM5twB476moGlLNO1w0tA41myw6LgvLJNsTHyBgJ1A=="_s,
            reason);
        QVERIFY(opened);
        QCOMPARE(*opened, u"Für den Kunden"_s);
        QCOMPARE(sealer.lookUp(u"ada@acme.example"_s),
            u"dda47781782015f08f5184e5b2d2e3fdd6472dcfdb212b10d43937140b492590"_s);
    }

    void everyFlippedBitIsFoundAndNamed()
    {
        const ColumnSealer sealer(countingKey());
        // One for each number of bits that base64 leaves over.
        for (const QString& plain : {u"ab"_s, u"abc"_s, u"abcd"_s}) {
            const QByteArray sealed = sealer.seal(plain, reason).toLatin1();
            for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
                QByteArray bad = sealed;
                bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
                // As the database gives bytes that are no text.
                const auto opened = sealer.open(QString::fromUtf8(bad), reason);
                QVERIFY2(!opened, bad.constData());
                QCOMPARE(opened.error().code, u"storage.sealed"_s);
                QVERIFY(opened.error().detail.startsWith(u"trust_request.reason, row row-7: "));
            }
        }
    }

    void whatIsNoSealedValueIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << u"ada@acme.example"_s;
        QTest::newRow("version only") << u"v1:"_s;
        QTest::newRow("no value") << u"v1:bdf8f53e355f4506:"_s;
        QTest::newRow("too short") << u"v1:bdf8f53e355f4506:AAECAwQFBgcICQoLUM5twB476moGlLNO1w0="_s;
        QTest::newRow("other version")
            << u"v2:bdf8f53e355f4506:AAECAwQFBgcICQoLUM5twB476moGlLNO1w0tA41myw6LgvLJNsTHyBgJ1A=="_s;
        QTest::newRow("a space inside")
            << u"v1:bdf8f53e355f4506:AAECAwQFBgcICQoLUM5twB476moGlLNO1w0tA41myw6LgvLJNsTHyBgJ1A== "_s;
        QTest::newRow("no padding")
            << u"v1:bdf8f53e355f4506:AAECAwQFBgcICQoLUM5twB476moGlLNO1w0tA41myw6LgvLJNsTHyBgJ1A"_s;
    }

    void whatIsNoSealedValueIsRefused()
    {
        QFETCH(const QString, text);
        const auto opened = ColumnSealer(countingKey()).open(text, reason);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"storage.sealed"_s);
        QCOMPARE(opened.error().message,
            u"A protected value in the database of the service (trust_request.reason) was damaged "
            "or moved, so it is not shown. Nothing was changed. Restore a backup to get it back."_s);
        QVERIFY(text.isEmpty() || !opened.error().detail.contains(text));
    }

    void aValueOpensInItsPlaceOnly_data()
    {
        QTest::addColumn<SealedPlace>("other");
        QTest::newRow("table") << SealedPlace{"account", "reason", "row-7", "space-1"};
        QTest::newRow("column") << SealedPlace{"trust_request", "state", "row-7", "space-1"};
        QTest::newRow("row") << SealedPlace{"trust_request", "reason", "row-8", "space-1"};
        QTest::newRow("workspace") << SealedPlace{"trust_request", "reason", "row-7", "space-2"};
        QTest::newRow("no workspace") << SealedPlace{"trust_request", "reason", "row-7", ""};
        QTest::newRow("the same letters, cut elsewhere")
            << SealedPlace{"trust_request", "reason", "row-7s", "pace-1"};
        QTest::newRow("empty parts moved")
            << SealedPlace{"trust_requestreason", "", "row-7", "space-1"};
    }

    void aValueOpensInItsPlaceOnly()
    {
        QFETCH(const SealedPlace, other);
        const ColumnSealer sealer(countingKey());
        QVERIFY(!sealer.open(sealer.seal(u"secret"_s, reason), other));
        QVERIFY(!sealer.open(sealer.seal(u"secret"_s, other), reason));
    }

    void anOlderKeyOpensButDoesNotSeal()
    {
        const DataKey old = DataKey::generate();
        const DataKey current = DataKey::generate();
        const QString before = ColumnSealer(old).seal(u"secret"_s, reason);
        const ColumnSealer sealer(current, {old});
        QCOMPARE(sealer.open(before, reason).value_or(QString()), u"secret"_s);
        QVERIFY(!sealer.isCurrent(before));
        const QString after = sealer.seal(u"secret"_s, reason);
        QVERIFY(sealer.isCurrent(after));
        QVERIFY(ColumnSealer(current).open(after, reason));
        QVERIFY(sealer.lookUp(u"ada@acme.example"_s)
            == ColumnSealer(current).lookUp(u"ada@acme.example"_s));
    }

    void aMissingKeyIsNamed()
    {
        const DataKey lost = DataKey::generate();
        const QString sealed = ColumnSealer(lost).seal(u"secret"_s, reason);
        const auto opened = ColumnSealer(DataKey::generate()).open(sealed, reason);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"storage.sealed"_s);
        QCOMPARE(opened.error().detail,
            u"trust_request.reason, row row-7: sealed by the key %1, which is not here"_s.arg(
                lost.id()));
    }

    void noTwoSealingsAreAlike()
    {
        const ColumnSealer sealer(countingKey());
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(sealer.seal(u"same"_s, reason));
        QCOMPARE(seen.size(), 1000);
    }

    //! The contexts are kept: a refusal must not spoil what comes after it.
    void oneBadValueDoesNotHarmTheNext()
    {
        const ColumnSealer sealer(countingKey());
        const QString good = sealer.seal(u"secret"_s, reason);
        for (int i = 0; i < 3; ++i) {
            QString bad = good;
            bad[30] = bad[30] == u'A' ? u'B' : u'A';
            QVERIFY(!sealer.open(bad, reason));
            QCOMPARE(sealer.open(good, reason).value_or(QString()), u"secret"_s);
        }
    }

    void lookUpsOfDifferentKeysHaveNothingInCommon()
    {
        const QString address = u"ada@acme.example"_s;
        const ColumnSealer one(DataKey::generate());
        QCOMPARE(one.lookUp(address), one.lookUp(address));
        QVERIFY(one.lookUp(address) != one.lookUp(u"adb@acme.example"_s));
        QVERIFY(one.lookUp(address) != ColumnSealer(DataKey::generate()).lookUp(address));
    }
};

QTEST_GUILESS_MAIN(ColumnSealerTest)
#include "column_sealer_test.moc"
