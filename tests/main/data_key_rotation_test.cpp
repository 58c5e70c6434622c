// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "main/embedded_restore.h"
#include "main/keys_fixture.h"
#include "profiles/memory_store.h"
#include "service/backup/make_backup.h"
#include "service/backup_pieces.h"
#include "service/store/accounts.h"
#include "service/store/migrations.h"

#include <QDirIterator>

#include <unistd.h>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using base::Done;
using base::Result;
using main::EmbeddedKeys;
using profiles::DataKeyRotation;
using service::DataKey;
using Part = DataKeyRotation::Part;

namespace {

const QString email = u"grace@acme.example"_s;

//! For root every folder can be read: whoever this is, works as somebody else while it lives.
class AsSomebody {
public:
    explicit AsSomebody(const QString& folder)
    {
        if (!m_isRoot)
            return;
        QDirIterator below(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (below.hasNext())
            give(below.next());
        give(folder);
        if (::seteuid(nobody) != 0)
            qFatal("the test could not work as somebody else");
    }
    ~AsSomebody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("the test could not work as root again");
    }
    AsSomebody(const AsSomebody&) = delete;
    AsSomebody& operator=(const AsSomebody&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    static void give(const QString& path)
    {
        if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            qFatal("a file of the test could not be given away");
    }
    const bool m_isRoot = ::geteuid() == 0;
};

//! The program without its window: keys, a service that knows somebody, and its client.
struct Running {
    explicit Running(bool starts = true)
    {
        key.emplace(endOf(keys.open(vault)).value());
        putSomebody();
        rotation->told = [this](Part part, qint64 done, qint64 total) {
            parts << part;
            inOrder = inOrder && done <= total;
            if (part == stopAt)
                rotation->stop = true;
        };
        if (starts)
            start();
    }
    void start()
    {
        const auto endpoint = endOf(service.endpoint(vault));
        if (!endpoint)
            qFatal("the service of the test did not start");
        client = std::make_unique<cloud::CloudClient>(
            *endpoint, secrets, profiles::ProfileId::create());
    }
    ~Running() { service.drain(std::chrono::milliseconds(200)); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    [[nodiscard]] QString database() const { return here.folder() + u"/service.db"_s; }
    void putSomebody() const
    {
        const auto made = service::Database::open(database(), service::Protection::from(*key));
        if (!made || !service::migrate(**made, service::builtInMigrations(), base::systemClock()))
            qFatal("the database of the test was not made");
        service::AccountStore(**made).insert(
            {.account = {.id = domain::UserId::create(), .email = email, .displayName = {}},
                .active = false,
                .passwordHash = {}},
            QDateTime::currentDateTimeUtc());
    }
    //! That somebody, through the store alone.
    [[nodiscard]] Result<bool> knows(const DataKey& with) const
    {
        return service::Database::open(database(), service::Protection::from(with))
            .map([](const std::unique_ptr<service::Database>& opened) {
                return service::AccountStore(*opened).byEmail(email).has_value();
            });
    }
    //! Opened for restoring: a backup of what is there.
    [[nodiscard]] bool opensBackup()
    {
        const auto source = service::Database::open(database(), service::Protection::from(*key));
        const auto made = service::makeBackup(**source, *key,
            {.folder = here.root(),
                .recipient = backupPassword(),
                .now = QDateTime::currentDateTimeUtc()},
            [](service::BackupStep, qint64, qint64) { return true; });
        return made
            && endOf(restore.open(QDir(here.root()).filePath(made->fileName),
                QString::fromUtf8(backupPassword().utf8)));
    }
    //! Nobody has to know another address.
    [[nodiscard]] bool goesOn() const
    {
        return endOf(client->session().connectToServer()).has_value();
    }

    KeysFixture here;
    KeysFixture::Store vault = here.vault();
    main::EmbeddedKeys keys{here.folder()};
    main::EmbeddedService service{here.folder(), keys};
    main::EmbeddedRestore restore{here.folder(), keys, service};
    std::optional<DataKey> key; //!< before the rotation
    profiles::MemoryStore secrets;
    std::unique_ptr<cloud::CloudClient> client;
    std::shared_ptr<DataKeyRotation> rotation = std::make_shared<DataKeyRotation>();
    QList<Part> parts;
    std::optional<Part> stopAt;
    bool inOrder = true;
};

} // namespace

class DataKeyRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsUnderTheNewKeyAndTheServiceGoesOn()
    {
        Running program;
        QVERIFY(program.goesOn());
        QVERIFY(endOf(program.client->session().signUp(
            u"ada@acme.example"_s, u"long-enough!"_s, u"Acme Robotics"_s)));
        QVERIFY(endOf(program.keys.makeRecoveryKey()));
        const auto before = endOf(program.keys.state()).value();
        const qsizetype vaultBefore = KeysFixture::bytes(program.here.vaultFile()).size();
        QVERIFY(endOf(program.keys.rotateDataKey(program.rotation)));
        for (const Part part :
            {Part::Waiting, Part::Copying, Part::Sealing, Part::Checking, Part::Ending})
            QVERIFY(program.parts.contains(part));
        QVERIFY(program.inOrder);
        // Nobody has to sign in again.
        QCOMPARE(endOf(program.client->organizations().list()).value().size(), 1);

        const auto after = endOf(program.keys.state()).value();
        QVERIFY(after.dataKeyId != before.dataKeyId);
        QVERIFY(after.wrappingKeyId != before.wrappingKeyId);
        QCOMPARE(after.serviceId, before.serviceId);
        QCOMPARE(after.backend, before.backend);
        QVERIFY(!after.recoveryKeyMade.isValid());
        QCOMPARE(program.knows(*program.key).error().code, u"storage.key"_s);
        const DataKey key = endOf(program.keys.open(program.vault)).value();
        QCOMPARE(key.id(), after.dataKeyId);
        QVERIFY(program.knows(key).value_or(false));
        // As many entries as before, and no file besides the usual ones.
        QCOMPARE(KeysFixture::bytes(program.here.vaultFile()).size(), vaultBefore);
        QCOMPARE(QDir(program.here.folder()).entryList({u"*.new*"_s, u"*.note"_s}), QStringList());
        QCOMPARE(program.here.opened(program.vault).value_or(QString()), after.dataKeyId);
    }

    void whatIsStoppedChangesNothing_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("before it begins") << int(Part::Waiting);
        QTest::newRow("while it is copied") << int(Part::Copying);
        QTest::newRow("while it is sealed") << int(Part::Sealing);
    }
    void whatIsStoppedChangesNothing()
    {
        QFETCH(int, part);
        Running program;
        const QByteArray keyFile = KeysFixture::bytes(program.here.keyFile());
        program.stopAt = Part(part);
        // What is told comes a moment later than what is done: the stop is there from the start.
        program.rotation->stop = program.stopAt != Part::Waiting;
        const Result<Done> end = endOf(program.keys.rotateDataKey(program.rotation));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Cancelled);
        QVERIFY(program.goesOn());
        QCOMPARE(KeysFixture::bytes(program.here.keyFile()), keyFile);
        QVERIFY(program.knows(*program.key).value_or(false));
        QCOMPARE(QDir(program.here.folder()).entryList({u"*.new*"_s, u"*.note"_s}), QStringList());
    }

    void aValueThatDoesNotOpenRefusesTheRotation()
    {
        Running program;
        {
            const auto database = service::Database::open(
                program.database(), service::Protection::from(*program.key));
            QVERIFY(database);
            (*database)->execute(
                u"UPDATE account SET email = substr(email, 1, length(email) - 8) || 'AAAAAAAA'"_s);
            QVERIFY(!(*database)->failed());
        }
        const QByteArray keyFile = KeysFixture::bytes(program.here.keyFile());
        const Result<Done> end = endOf(program.keys.rotateDataKey(program.rotation));
        QVERIFY(!end);
        QCOMPARE(end.error().code, u"storage.sealed"_s);
        QCOMPARE(KeysFixture::bytes(program.here.keyFile()), keyFile);
        QCOMPARE(QDir(program.here.folder()).entryList({u"*.new*"_s, u"*.note"_s}), QStringList());
        QVERIFY(program.goesOn());
    }

    void aFolderThatCannotBeWrittenRefusesTheRotation()
    {
        if (::geteuid() == 0)
            QSKIP("for root every folder can be written");
        Running program;
        const QFile::Permissions closed = QFile::ReadOwner | QFile::ExeOwner;
        QFile::setPermissions(program.here.folder(), closed);
        const Result<Done> end = endOf(program.keys.rotateDataKey(program.rotation));
        QFile::setPermissions(program.here.folder(), closed | QFile::WriteOwner);
        QVERIFY(!end);
        QVERIFY(program.goesOn());
        QCOMPARE(program.here.opened(program.vault).value_or(QString()), program.key->id());
    }

    void aRestoreDuringARenewalIsRefused()
    {
        Running program;
        QVERIFY(program.opensBackup());
        base::Call<Done> renewal = program.keys.rotateDataKey(program.rotation);
        const auto refused = endOf(program.restore.restore(program.vault, [](const auto&) {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"service.renewing"_s);
        QVERIFY(endOf(std::move(renewal)));
        QVERIFY(program.goesOn());
        QVERIFY(endOf(program.keys.state())->dataKeyId != program.key->id());
    }

    //! Else it would write the data anew that the service has not let go of yet.
    void aRenewalDuringARestoreIsRefused()
    {
        Running program;
        QVERIFY(program.opensBackup());
        auto restoring = program.restore.restore(program.vault, [](const auto&) {});
        const Result<Done> refused = endOf(program.keys.rotateDataKey(program.rotation));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"service.restoring"_s);
        const auto restored = endOf(std::move(restoring));
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().code));
        program.start();
        QVERIFY(program.goesOn());
        QVERIFY(program.knows(*program.key).value_or(false));
    }

    //! Nothing ran that could be paused; all the same nobody starts it now.
    void aServiceThatDoesNotRunIsNotStartedMeanwhile()
    {
        Running program(false);
        base::Call<Done> renewal = program.keys.rotateDataKey(program.rotation);
        const auto refused = endOf(program.service.endpoint(program.vault));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"service.renewing"_s);
        QVERIFY(endOf(std::move(renewal)));
        program.start();
        QVERIFY(program.goesOn());
    }

    //! Its folder can't be synced, but the new key file is in place.
    void aWriteThatFailsLateCountsAllTheSame()
    {
        KeysFixture here;
        const KeysFixture::Store vault = here.vault();
        QVERIFY(here.opened(vault));
        const qsizetype vaultBefore = KeysFixture::bytes(here.vaultFile()).size();
        const QByteArray keyFile = KeysFixture::bytes(here.keyFile());
        const AsSomebody somebody(here.root());
        const QFile::Permissions unread = QFile::WriteOwner | QFile::ExeOwner;
        {
            EmbeddedKeys keys(here.folder(), [&here, unread](const char* what) {
                if (qstrcmp(what, "store") == 0)
                    QFile::setPermissions(here.folder(), unread);
            });
            QVERIFY(endOf(keys.open(vault)));
            const QString before = endOf(keys.state())->wrappingKeyId;
            QVERIFY(!endOf(keys.rotateWrappingKey()));
            QVERIFY(KeysFixture::bytes(here.keyFile()) != keyFile);
            QVERIFY(endOf(keys.state())->wrappingKeyId != before);
            // What it goes on with is what is there.
            QFile::setPermissions(here.folder(), unread | QFile::ReadOwner);
            QVERIFY(endOf(keys.makeRecoveryKey()));
        }
        QVERIFY(here.opened(vault));
        QVERIFY(!QFile::exists(here.noteFile()));
        QCOMPARE(KeysFixture::bytes(here.vaultFile()).size(), vaultBefore);
    }

    void twoAtATimeAreRefused()
    {
        Running program;
        base::Call<Done> first = program.keys.rotateDataKey(program.rotation);
        QCOMPARE(endOf(program.keys.rotateWrappingKey()).error().code, u"keys.busy"_s);
        QVERIFY(endOf(std::move(first)));
        QVERIFY(program.goesOn());
    }
};

QTEST_GUILESS_MAIN(DataKeyRotationTest)
#include "data_key_rotation_test.moc"
