// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/end_of.h"
#include "profiles/memory_store.h"
#include "profiles/vault_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace console;
using namespace console::profiles;
using namespace Qt::StringLiterals;
using base::ApiError;
using base::Done;
using base::Result;
using test::endOf;
using Kind = ApiError::Kind;

namespace {

// Cheap, since most tests are not about the cost.
constexpr VaultCost cheap{.memoryKiB = 64, .passes = 1, .lanes = 1};

QString passphrase()
{
    return u"correct horse"_s;
}

} // namespace

class VaultStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void secretsComeBackAfterUnlocking()
    {
        {
            VaultStore vault(path(), cheap);
            QVERIFY(!VaultStore::existsAt(path()));
            QVERIFY(endOf(vault.create(passphrase())));
            QVERIFY(vault.isOpen());
            QVERIFY(endOf(vault.write(u"a/session"_s, QByteArray("\0\xff token", 8))));
            QVERIFY(endOf(vault.write(u"b/session"_s, "other")));
        }
        VaultStore vault(path(), cheap);
        QVERIFY(VaultStore::existsAt(path()));
        QVERIFY(endOf(vault.unlock(passphrase())));
        QCOMPARE(endOf(vault.read(u"a/session"_s)).value(),
            std::optional(QByteArray("\0\xff token", 8)));
        QVERIFY(!endOf(vault.read(u"c/session"_s)).value());
        QVERIFY(endOf(vault.remove(u"a/session"_s)));
        QVERIFY(endOf(vault.remove(u"a/session"_s)));
        QVERIFY(!endOf(vault.read(u"a/session"_s)).value());
        QCOMPARE(endOf(vault.read(u"b/session"_s)).value(), std::optional(QByteArray("other")));
    }

    void fileHidesKeysAndSecretsAndIsForItsOwnerOnly()
    {
        VaultStore vault(path(), cheap);
        QVERIFY(endOf(vault.create(passphrase())));
        QVERIFY(endOf(vault.write(u"cloud.packmind.console/p/session"_s, "marker-token")));
        const QByteArray content = bytes();
        QVERIFY(!content.contains("marker-token"));
        QVERIFY(!content.contains(QByteArray("marker-token").toBase64()));
        QVERIFY(!content.contains("session"));
        QVERIFY(!content.contains("horse"));
        QCOMPARE(QFile::permissions(path()) & 0x0077, QFile::Permissions());
    }

    void wrongPassphraseSaysSoAndChangesNothing()
    {
        make();
        const QByteArray before = bytes();
        VaultStore vault(path(), cheap);
        const Result<Done> unlocked = endOf(vault.unlock(u"wrong horse"_s));
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().kind, Kind::InvalidInput);
        QCOMPARE(unlocked.error().field, u"passphrase"_s);
        QCOMPARE(unlocked.error().code, u"vault.passphrase"_s);
        QCOMPARE(unlocked.error().message, u"This passphrase does not fit. Nothing was changed."_s);
        QVERIFY(!vault.isOpen());
        const Result<Done> written = endOf(vault.write(u"a"_s, "b"));
        QCOMPARE(written.error().kind, Kind::NotAllowed);
        QCOMPARE(written.error().code, u"vault.locked"_s);
        QCOMPARE(endOf(vault.read(u"a"_s)).error().code, u"vault.locked"_s);
        QCOMPARE(bytes(), before);
    }

    void passphraseCanBeChanged()
    {
        make();
        VaultStore vault(path(), cheap);
        QCOMPARE(endOf(vault.changePassphrase(u"wrong horse"_s, u"battery staple"_s)).error().code,
            u"vault.passphrase"_s);
        QVERIFY(endOf(vault.changePassphrase(passphrase(), u"battery staple"_s)));
        QCOMPARE(endOf(vault.read(u"key"_s)).value(), std::optional(QByteArray("secret")));
        VaultStore again(path(), cheap);
        QCOMPARE(endOf(again.unlock(passphrase())).error().code, u"vault.passphrase"_s);
        QVERIFY(endOf(again.unlock(u"battery staple"_s)));
        QCOMPARE(endOf(again.read(u"key"_s)).value(), std::optional(QByteArray("secret")));
    }

    void existingVaultIsNeverReplaced()
    {
        make();
        const QByteArray before = bytes();
        VaultStore vault(path(), cheap);
        QCOMPARE(endOf(vault.create(passphrase())).error().kind, Kind::Conflict);
        QCOMPARE(bytes(), before);
    }

    void renewedVaultIsEmptyAndTheOldOneIsKeptBeside()
    {
        make();
        const QByteArray before = bytes();
        VaultStore vault(path(), cheap);
        QCOMPARE(endOf(vault.renew(u"short"_s)).error().field, u"passphrase"_s);
        QCOMPARE(bytes(), before);
        QVERIFY(!QFile::exists(path() + u".old"_s));
        QVERIFY(endOf(vault.renew(u"battery staple"_s)));
        QCOMPARE(endOf(vault.read(u"key"_s)).value(), std::nullopt);
        QVERIFY(endOf(vault.write(u"key"_s, "other")));
        VaultStore old(path() + u".old"_s, cheap);
        QVERIFY(endOf(old.unlock(passphrase())));
        QCOMPARE(endOf(old.read(u"key"_s)).value(), std::optional(QByteArray("secret")));
        // Once more: neither of the two is lost.
        QVERIFY(endOf(VaultStore(path(), cheap).renew(u"third of its kind"_s)));
        VaultStore second(path() + u".old-2"_s, cheap);
        QVERIFY(endOf(second.unlock(u"battery staple"_s)));
        QCOMPARE(endOf(second.read(u"key"_s)).value(), std::optional(QByteArray("other")));
        QVERIFY(endOf(old.unlock(passphrase())));
    }

    void shortPassphraseIsRefused()
    {
        VaultStore vault(path(), cheap);
        const Result<Done> made = endOf(vault.create(u"1234567"_s));
        QCOMPARE(made.error().field, u"passphrase"_s);
        QVERIFY(!QFile::exists(path()));
    }

    void composedLettersAreTheSamePassphrase()
    {
        VaultStore vault(path(), cheap);
        QVERIFY(endOf(vault.create(u"caf\u00e9 noir"_s)));
        VaultStore again(path(), cheap);
        QVERIFY(endOf(again.unlock(u"cafe\u0301 noir"_s)));
    }

    // Every byte matters: whichever is changed, the vault does not open and the file stays.
    void changedBytesAreNoticed()
    {
        make();
        const QByteArray good = bytes();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad.at(i) ^ 1);
            // Cost bytes that stay within bounds but are large would only make this slow.
            if (i >= 9 && i < 21 && i % 4 != 0)
                continue;
            put(bad);
            VaultStore vault(path(), cheap);
            const Result<Done> unlocked = endOf(vault.unlock(passphrase()));
            QVERIFY2(!unlocked, qPrintable(QString::number(i)));
            QCOMPARE(unlocked.error().kind, Kind::InvalidInput);
            QCOMPARE(bytes(), bad);
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(8), qsizetype(40), good.size() - 1}) {
            put(good.left(size));
            VaultStore vault(path(), cheap);
            QCOMPARE(endOf(vault.unlock(passphrase())).error().code, u"vault.damaged"_s);
        }
    }

    void hostileCostIsRefusedAtOnce_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("100 GB") << 9 << QByteArray::fromHex("06400000");
        QTest::newRow("4 billion passes") << 13 << QByteArray::fromHex("ffffffff");
        QTest::newRow("many lanes") << 17 << QByteArray::fromHex("00ffffff");
        QTest::newRow("no memory") << 9 << QByteArray::fromHex("00000000");
        QTest::newRow("no pass") << 13 << QByteArray::fromHex("00000000");
        QTest::newRow("no lane") << 17 << QByteArray::fromHex("00000000");
    }

    void hostileCostIsRefusedAtOnce()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, value);
        make();
        put(bytes().replace(at, 4, value));
        VaultStore vault(path(), cheap);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(endOf(vault.unlock(passphrase())).error().code, u"vault.cost"_s);
        QVERIFY(clock.elapsed() < 1000);
    }

    // With the real cost; a timer keeps ticking on this thread meanwhile.
    void derivingDoesNotStopTheWindow()
    {
        int ticks = 0;
        QTimer timer;
        timer.callOnTimeout(this, [&] { ++ticks; });
        timer.start(5);
        VaultStore vault(path());
        QElapsedTimer clock;
        clock.start();
        QVERIFY(endOf(vault.create(passphrase())));
        qInfo() << "making a vault took" << clock.elapsed() << "ms," << ticks << "ticks";
        QVERIFY(ticks >= clock.elapsed() / 50);
    }

    void unwritablePlaceIsTold()
    {
        VaultStore vault(u"/dev/full/vault"_s, cheap);
        QCOMPARE(endOf(vault.create(passphrase())).error().kind, Kind::RefusedOrFailed);
        QVERIFY(!vault.isOpen());
    }

    void memoryStoreKeepsUntilItsEnd()
    {
        MemoryStore store;
        QVERIFY(!endOf(store.read(u"a"_s)).value());
        QVERIFY(endOf(store.write(u"a"_s, "1")));
        QCOMPARE(endOf(store.read(u"a"_s)).value(), std::optional(QByteArray("1")));
        QVERIFY(endOf(store.remove(u"a"_s)));
        QVERIFY(!endOf(store.read(u"a"_s)).value());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/secrets.vault"_s); }

    void make() const
    {
        VaultStore vault(path(), cheap);
        QVERIFY(endOf(vault.create(passphrase())));
        QVERIFY(endOf(vault.write(u"key"_s, "secret")));
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
    }

    void put(const QByteArray& content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(VaultStoreTest)
#include "vault_store_test.moc"
