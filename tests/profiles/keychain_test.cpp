// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/end_of.h"
#include "profiles/keychain_store.h"
#include "profiles/open_secret_store.h"
#include "profiles/vault_store.h"

#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::profiles;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using test::endOf;
using State = SecretStoreChoice::State;

//! Run twice: with an unlocked keyring ("there"), and without any message bus ("none").
//! CONSOLE_KEYRING says which.
class KeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = qEnvironmentVariable("CONSOLE_KEYRING");
        QVERIFY2(m_keyring == u"there"_s || m_keyring == u"none"_s,
            "run it by CTest, which says what keyring there is");
    }

    void secretsAreWrittenReadAndRemoved()
    {
        if (!isThere())
            QSKIP("no keyring in this run");
        KeychainStore store;
        const QString key = secretKey(ProfileId::create(), u"session"_s);
        QVERIFY(!endOf(store.read(key)).value());
        QVERIFY(endOf(store.write(key, QByteArray("\0\xff token", 8))));
        QCOMPARE(endOf(store.read(key)).value(), std::optional(QByteArray("\0\xff token", 8)));
        QVERIFY(endOf(store.write(key, "second")));
        QCOMPARE(endOf(KeychainStore().read(key)).value(), std::optional(QByteArray("second")));
        QVERIFY(endOf(store.remove(key)));
        QVERIFY(endOf(store.remove(key)));
        QVERIFY(!endOf(store.read(key)).value());
    }

    void probeTellsWhetherOneAnswers()
    {
        KeychainStore store(10s);
        const Result<base::Done> probed = endOf(store.probe());
        QCOMPARE(probed.has_value(), isThere());
        if (!probed) {
            QCOMPARE(probed.error().kind, ApiError::Kind::RefusedOrFailed);
            QCOMPARE(probed.error().code, u"keychain.none"_s);
        }
    }

    void choiceFollowsWhatThereIs()
    {
        const QTemporaryDir folder;
        const QString vault = folder.filePath(u"vault"_s);
        const SecretStoreChoice choice = *endOf(openSecretStore(this, vault, {}));
        QCOMPARE(choice.state, isThere() ? State::Ready : State::NoneAnswers);
        QCOMPARE(choice.store != nullptr, isThere());
        if (isThere()) {
            QCOMPARE(choice.store->backendName(), u"keychain"_s);
        } else {
            QVERIFY(!choice.problem.isEmpty());
        }
    }

    void vaultThatWasChosenIsAskedForAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault"_s);
        VaultStore vault(path, {.memoryKiB = 64, .passes = 1, .lanes = 1});
        QVERIFY(endOf(vault.create(u"correct horse"_s)));
        QCOMPARE(endOf(openSecretStore(this, path, u"vault"_s))->state, State::VaultLocked);
        QCOMPARE(endOf(openSecretStore(this, path, {}))->state,
            isThere() ? State::Ready : State::VaultLocked);
    }

    // The job goes on after its call has timed out; the next ones wait for it and work.
    void timeOutLeavesTheJobAlone()
    {
        if (!isThere())
            QSKIP("no keyring in this run");
        const QString key = secretKey(ProfileId::create(), u"session"_s);
        KeychainStore hasty(0ms);
        const Result<base::Done> written = endOf(hasty.write(key, "late"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ApiError::Kind::TimedOut);
        KeychainStore store;
        QCOMPARE(endOf(store.read(key)).value(), std::optional(QByteArray("late")));
        QVERIFY(endOf(store.remove(key)));
    }

    void probeLeavesNothingBehind()
    {
        if (!isThere())
            QSKIP("no keyring in this run");
        KeychainStore store;
        QVERIFY(endOf(store.write(u"cloud.packmind.console/last"_s, "x")));
        const qsizetype before = entries();
        QVERIFY(before > 0);
        QVERIFY(endOf(store.probe()));
        QCOMPARE(entries(), before);
        // Its first step ends late, but it ends.
        KeychainStore hasty(0ms);
        QVERIFY(!endOf(hasty.probe()));
        // Nobody waits for this one.
        static_cast<void>(store.probe());
        for (int i = 0; i < 3; ++i) // jobs are done in the order in which they were begun
            QVERIFY(endOf(store.write(u"cloud.packmind.console/last"_s, "x")));
        QTRY_COMPARE(entries(), before);
        QVERIFY(endOf(store.remove(u"cloud.packmind.console/last"_s)));
    }

    void receiverMayGoBeforeTheJobEnds()
    {
        KeychainStore store;
        const QString key = secretKey(ProfileId::create(), u"session"_s);
        auto receiver = std::make_unique<QObject>();
        bool told = false;
        store.write(key, "x").then(receiver.get(), [&](const Result<base::Done>&) { told = true; });
        receiver.reset();
        endOf(store.remove(key));
        QVERIFY(!told);
    }

private:
    //! Number of entries in the keyring, as it says itself.
    [[nodiscard]] static qsizetype entries()
    {
        const QDBusInterface collection(u"org.freedesktop.secrets"_s,
            u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.Secret.Collection"_s);
        return collection.property("Items").value<QList<QDBusObjectPath>>().size();
    }
    [[nodiscard]] bool isThere() const { return m_keyring == u"there"_s; }

    QString m_keyring;
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
