// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/keys_fixture.h"
#include "service/backup/make_backup.h"
#include "service/backup_pieces.h"
#include "service/store/accounts.h"
#include "service/store/migrations.h"

#include <QProcess>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::Result;
using main::EmbeddedKeys;
using service::DataKey;

namespace {

constexpr int mostWrites = 20;
constexpr int people = 4;

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

    void aNewDataKeyThatIsCutOffLeavesTheOldOrTheNewWhole()
    {
        int killed = 0;
        int renewed = 0;
        for (int write = 1; write < 3 * mostWrites; ++write) {
            const KeysFixture here;
            const DataKey before = keyOf(here);
            putData(here, before);
            if (!isKilled(here, u"data key"_s, write))
                break;
            ++killed;
            const DataKey after = keyOf(here);
            renewed += after.id() != before.id();
            QVERIFY2(hasData(here, after), qPrintable(u"after write %1"_s.arg(write)));
            QVERIFY(opensWith(here, after.id()));
            QCOMPARE(entriesIn(here), 1);
            QCOMPARE(QDir(here.folder()).entryList({u"*.new*"_s, u"*.note"_s}), QStringList());
        }
        // Note, store, copy, four values, check; new key file, database, key file, store, note.
        QVERIFY(killed >= 13);
        QCOMPARE(renewed, 5);
    }

    //! The whole program, its service included, is killed in the middle of putting a backup in
    //! place.
    void aRestoreThatIsCutOffLeavesTheOldOrTheNewWhole()
    {
        const KeysFixture there;
        const DataKey theirs = keyOf(there);
        putData(there, theirs);
        const QString backup = backedUp(there, theirs);
        int killed = 0;
        int restored = 0;
        for (int write = 1; write < 3 * mostWrites; ++write) {
            const KeysFixture here;
            const DataKey before = keyOf(here);
            putData(here, before);
            if (!isKilled(here, u"restore"_s, write, backup))
                break;
            ++killed;
            const QString when = u"after write %1"_s.arg(write);
            const DataKey after = keyOf(here);
            QVERIFY2(hasData(here, after), qPrintable(when));
            QVERIFY(opensWith(here, after.id()));
            const QStringList left = QDir(here.folder()).entryList({u"restore*"_s, u"*.note"_s});
            QVERIFY2(left.isEmpty(), qPrintable(when + left.join(u' ')));
            const QStringList kept = QDir(here.folder()).entryList({u"replaced-*"_s}, QDir::Dirs);
            if (after.id() == before.id()) {
                QCOMPARE(kept.size(), 0);
                QCOMPARE(entriesIn(here), 1);
                continue;
            }
            ++restored;
            QCOMPARE(after.id(), theirs.id());
            QCOMPARE(kept.size(), 1);
            QCOMPARE(entriesIn(here), 2);
            // What was replaced opens with its own key, too.
            EmbeddedKeys replaced(QDir(here.folder()).filePath(kept.first()));
            QCOMPARE(endOf(replaced.open(here.vault())).value().id(), before.id());
        }
        QVERIFY2(killed - restored >= 4 && restored >= 2,
            qPrintable(u"%1 killed, %2 restored"_s.arg(killed).arg(restored)));
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
    static bool isKilled(
        const KeysFixture& here, const QString& step, int write, const QString& backup = {})
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(KEYS_CHILD),
            {step, QString::number(write), here.folder(), here.vaultFile(), otherVault(here),
                backup});
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

    static DataKey keyOf(const KeysFixture& here)
    {
        EmbeddedKeys keys(here.folder());
        return endOf(keys.open(here.vault())).value();
    }

    static QString backedUp(const KeysFixture& here, const DataKey& key)
    {
        const auto source = service::Database::open(
            here.folder() + u"/service.db"_s, service::Protection::from(key));
        const auto made = service::makeBackup(**source, key,
            {.folder = here.root(),
                .recipient = backupPassword(),
                .now = QDateTime::currentDateTimeUtc()},
            [](service::BackupStep, qint64, qint64) { return true; });
        if (!made)
            qFatal("the backup of the test was not made");
        return QDir(here.root()).filePath(made->fileName);
    }

    static QString person(int number) { return u"person%1@acme.example"_s.arg(number); }

    static void putData(const KeysFixture& here, const DataKey& key)
    {
        const auto database = service::Database::open(
            here.folder() + u"/service.db"_s, service::Protection::from(key));
        if (!database
            || !service::migrate(**database, service::builtInMigrations(), base::systemClock()))
            qFatal("the database of the test was not made");
        service::AccountStore accounts(**database);
        for (int i = 0; i < people; ++i)
            accounts.insert(
                {.account = {.id = domain::UserId::create(), .email = person(i), .displayName = {}},
                    .active = false,
                    .passwordHash = {}},
                QDateTime::currentDateTimeUtc());
        if ((*database)->failed())
            qFatal("the data of the test was not written");
    }

    //! Everybody is found by the mark of the address, and nothing of the file is damaged.
    static bool hasData(const KeysFixture& here, const DataKey& key)
    {
        const auto database = service::Database::open(
            here.folder() + u"/service.db"_s, service::Protection::from(key));
        if (!database)
            return false;
        service::AccountStore accounts(**database);
        for (int i = 0; i < people; ++i) {
            if (!accounts.byEmail(person(i)))
                return false;
        }
        return (*database)->first(u"PRAGMA integrity_check(1)"_s, {}, [](const service::Row& row) {
            return row.text(0);
        }) == u"ok"_s;
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
