// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/random.h"
#include "base/sealer.h"

#include <QSet>
#include <QTest>

using namespace console::base;

class SealerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("hello");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x');
    }

    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const Sealer sealer(m_key);
        const QByteArray sealed = sealer.seal(plain, "row 7");
        QCOMPARE(sealed.size(), plain.size() + 12 + 16);
        QCOMPARE(sealer.open(sealed, "row 7").value(), plain);
    }

    // NIST SP 800-38D, as in the GCM specification's test case 16 for AES-256: what other programs
    // sealed opens here, so the shape is nonce, ciphertext, tag.
    void opensTheTestVectorOfTheSpecification()
    {
        const Sealer sealer(QByteArray::fromHex(
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        const QByteArray sealed = QByteArray::fromHex(
            "cafebabefacedbaddecaf888"
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b0"
            "8b1056828838c5f61e6393ba7a0abcc9f662"
            "76fc6ece0f4e1768cddf8853bb2d551b");
        const QByteArray associated
            = QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        const Result<QByteArray> plain = sealer.open(sealed, associated);
        QVERIFY(plain);
        QCOMPARE(plain->toHex(),
            QByteArray(
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c959568"
                "09532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    }

    void everyChangedBitIsNoticed()
    {
        const Sealer sealer(m_key);
        const QByteArray sealed = sealer.seal("secret", "row 7");
        for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
            QByteArray bad = sealed;
            bad[i / 8] = char(bad.at(i / 8) ^ (1 << (i % 8)));
            QVERIFY(!sealer.open(bad, "row 7"));
        }
    }

    void wrongKeyPlaceOrLengthDoesNotOpen()
    {
        const Sealer sealer(m_key);
        const QByteArray sealed = sealer.seal("secret", "row 7");
        QVERIFY(!sealer.open(sealed, "row 8"));
        QVERIFY(!sealer.open(sealed, {}));
        QVERIFY(!Sealer(QByteArray(32, 'k')).open(sealed, "row 7"));
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!sealer.open(sealed.left(size), "row 7"));
        const ApiError error = sealer.open(sealed, {}).error();
        QCOMPARE(error.kind, ApiError::Kind::InvalidInput);
        QCOMPARE(error.field, QStringLiteral("key"));
    }

    void nonceIsNewEachTime()
    {
        const Sealer sealer(m_key);
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(sealer.seal("same", "row").left(12));
        QCOMPARE(nonces.size(), 1000);
    }

private:
    QByteArray m_key = randomBytes(Sealer::keyBytes);
};

QTEST_GUILESS_MAIN(SealerTest)
#include "sealer_test.moc"
