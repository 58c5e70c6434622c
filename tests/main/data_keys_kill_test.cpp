// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/keys_fixture.h"

#include <QProcess>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::Result;
using main::EmbeddedKeys;

namespace {

constexpr int mostWrites = 20;

//! The second vault of the child, which goes by another store's name there.
class OtherStore : public profiles::VaultStore {
public:
    using VaultStore::VaultStore;
    [[nodiscard]] QString backendName() const override { return u"keychain"_s; }
};

} // namespace

class DataKeysKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverIsCutOffOpensTheSameData_data()
    {
        QTest::addColumn<int>("fewestWrites");
        QTest::newRow("rotate") << 5; // note, store, key file, store, note
        QTest::newRow("move") << 5;
        QTest::newRow("recovery") << 1;
    }

    void whateverIsCutOffOpensTheSameData()
    {
        QFETCH(int, fewestWrites);
        const QString step = QString::fromLatin1(QTest::currentDataTag());
        int killed = 0;
        for (int write = 1; write < mostWrites; ++write) {
            const KeysFixture here;
            const Result<QString> before = here.opened(here.vault());
            QVERIFY(before);
            if (!isKilled(here, step, write))
                break;
            ++killed;
            QVERIFY2(opensWith(here, *before), qPrintable(u"after write %1"_s.arg(write)));
        }
        QCOMPARE(killed, fewestWrites);
    }

    void aFirstStartThatIsCutOffIsMadeAgain()
    {
        int killed = 0;
        for (int write = 1; write < mostWrites; ++write) {
            const KeysFixture here;
            if (!isKilled(here, u"open"_s, write))
                break;
            ++killed;
            // There is no data yet: whatever key is found or made is kept from now on.
            const Result<QString> next = here.opened(here.vault());
            QVERIFY2(next, qPrintable(u"after write %1"_s.arg(write)));
            QVERIFY(opensWith(here, *next));
            QCOMPARE(entriesIn(here), 1);
        }
        QCOMPARE(killed, 4); // note, store, key file, note
    }

private:
    static bool isKilled(const KeysFixture& here, const QString& step, int write)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(KEYS_CHILD),
            {step, QString::number(write), here.folder(), here.vaultFile(), otherVault(here)});
        if (!child.waitForFinished(30'000))
            qFatal("the child did not end");
        if (child.exitStatus() == QProcess::NormalExit && child.exitCode() != 0)
            qFatal("the child could not do its step");
        return child.exitStatus() == QProcess::CrashExit;
    }

    //! The next start, with the store that the key file names, twice: the second has nothing to
    //! tidy up any more.
    static bool opensWith(const KeysFixture& here, const QString& id)
    {
        EmbeddedKeys::Store store = here.vault();
        EmbeddedKeys keys(here.folder());
        if (endOf(keys.place())->backend == "keychain"_L1) {
            const auto other = std::make_shared<OtherStore>(otherVault(here));
            if (!endOf(other->unlock(KeysFixture::passphrase())))
                return false;
            store = other;
        }
        const Result<QString> first = here.opened(store);
        const Result<QString> second = here.opened(store);
        return first && second && *first == id && *second == id;
    }

    static QString otherVault(const KeysFixture& here) { return here.root() + u"/other"_s; }

    //! Keys that are left in the vault: each entry is about as large as the next.
    static int entriesIn(const KeysFixture& here)
    {
        const KeysFixture empty;
        const auto size = [](const KeysFixture& of) {
            return KeysFixture::bytes(of.vaultFile()).size();
        };
        [[maybe_unused]] const auto none = empty.vault();
        const qsizetype without = size(empty);
        [[maybe_unused]] const Result<QString> one = empty.opened(none);
        return int((size(here) - without + 10) / (size(empty) - without));
    }
};

QTEST_GUILESS_MAIN(DataKeysKillTest)
#include "data_keys_kill_test.moc"
