// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "main/start_program.h"
#include "service/backup/restore_swap.h"
#include "service/service_fixture.h"
#include "ui/parts/facts.h"
#include "ui/shell/start_restore_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::SecretStoreChoice;
using ui::RestoreForm;
using ui::SecretsForm;
using ui::SignInForm;
using ui::SignUpForm;
using Stage = RestoreForm::Stage;

namespace {

constexpr int patience = 20'000; // a password is meant to cost a guesser time

const QString address = ServiceFixture::operatorEmail();
const QString ofBackup = u"four words are better"_s;

//! What a person does who restores.
struct Restoring : Program {
    using Program::Program;

    //! Presses what sends the form, however often it was pressed before.
    void send() const { QTest::keyClick(page->currentForm()->submitButton(), Qt::Key_Space); }
    //! From the end of restoring; the button is deaf for a moment after it was pressed.
    [[nodiscard]] bool goesToSignIn() const
    {
        return QTest::qWaitFor(
            [this] {
                if (form<RestoreForm>())
                    send();
                return form<SignInForm>() != nullptr;
            },
            patience);
    }
    //! Fills in the first form of restoring, and sends it.
    [[nodiscard]] RestoreForm* asked(const QString& file, const QString& word) const
    {
        auto* restoring = form<RestoreForm>();
        restoring->field(u"file"_s)->setValue(file);
        restoring->field(u"password"_s)->setValue(word);
        QTest::keyClick(restoring->field(u"password"_s)->control(), Qt::Key_Return);
        return restoring;
    }
};

//! A backup in `folder` of a service with one person and the organization "Acme Robotics".
QString madeIn(const QString& folder)
{
    ServiceFixture there;
    ServiceClient ada = there.operatorClient();
    ada.post(u"/organizations"_s, {{u"name"_s, u"Acme Robotics"_s}});
    ada.post(u"/governance/backups"_s, {{u"folder"_s, folder}, {u"password"_s, ofBackup}});
    const auto files = [&] {
        return QDir(folder).entryList({u"*.cms"_s}, QDir::Files);
    };
    const bool made = QTest::qWaitFor([&] { return !files().isEmpty(); }, patience);
    return made ? QDir(folder).filePath(files().first()) : QString();
}

} // namespace

class MainRestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_file = madeIn(m_folder.path());
        QVERIFY(QFile::exists(m_file));
    }

    void onAFreshComputerAFileAndItsPasswordBringEverythingBack()
    {
        const KeysFixture fresh;
        const auto keychain = std::make_shared<Keychain>();
        {
            const Restoring program(fresh, ready(keychain));
            QTRY_VERIFY(program.form<SignUpForm>());
            program.page->restoreBackup();
            RestoreForm* form = program.asked(m_file, ofBackup);
            QVERIFY(form);
            QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Confirm, patience);
            QCOMPARE(form->found().operators, QStringList{address});
            QVERIFY(form->found().organizations.contains(u"Acme Robotics"_s));
            program.send();
            QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Done, patience);
            QVERIFY(program.goesToSignIn());
            QCOMPARE(program.form<SignInForm>()->email(), address);
            QVERIFY(signsIn(program));
        }
        Restoring again(fresh, ready(keychain));
        QTRY_VERIFY(again.page->currentForm());
        QVERIFY(again.form<SignInForm>() || again.form<SignUpForm>());
        again.page->askFor(profileIn(again));
        QTRY_VERIFY(again.form<SignInForm>());
        again.form<SignInForm>()->setEmail(address);
        QVERIFY(signsIn(again));
    }

    void whatIsWrongIsSaidAtItsFieldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("password")
            << m_file << u"another password"_s << u"password"_s
            << u"This is not the password of this backup. Nothing was changed."_s;
        const QString other = m_folder.filePath(u"letter.pdf"_s);
        KeysFixture::put(other, "%PDF-1.7");
        QTest::newRow("another file")
            << other << ofBackup << u"file"_s
            << u"This file is not a backup of this console. Choose one whose name begins with "
               "packmind-backup."_s;
        QByteArray flipped = KeysFixture::bytes(m_file);
        flipped[9000] = char(flipped[9000] ^ 1);
        const QString damaged = m_folder.filePath(u"damaged.cms"_s);
        KeysFixture::put(damaged, flipped);
        QTest::newRow("damaged")
            << damaged << ofBackup << u"file"_s
            << u"This backup is damaged: bytes in it were changed. Use another copy of it."_s;
        // As much as Qt lets into a line.
        const QString endless(32'767, u'x');
        QTest::newRow("endless name")
            << endless << ofBackup << u"file"_s
            << u"No file has a name as long as this. Choose the file of the backup."_s;
        QTest::newRow("endless password")
            << m_file << endless << u"password"_s
            << u"This is not the password of this backup. Nothing was changed."_s;
        QTest::newRow("nothing chosen")
            << QString() << ofBackup << u"file"_s << u"Choose the file of the backup."_s;
    }

    void whatIsWrongIsSaidAtItsFieldAndChangesNothing()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, word);
        QFETCH(const QString, field);
        QFETCH(const QString, sentence);
        const KeysFixture here;
        const Restoring program(here, ready(std::make_shared<Keychain>()));
        QTRY_VERIFY(program.form<SignUpForm>());
        const QByteArray key = KeysFixture::bytes(here.keyFile());
        program.page->restoreBackup();
        const RestoreForm* form = program.asked(file, word);
        QTRY_COMPARE_WITH_TIMEOUT(form->field(field)->error(), sentence, patience);
        QCOMPARE(form->stage(), Stage::Choose);
        QCOMPARE(form->file(), file);
        QCOMPARE(KeysFixture::bytes(here.keyFile()), key);
        QVERIFY(QDir(here.folder()).entryList({u"re*"_s}).isEmpty());
    }

    void whatIsReplacedIsKeptAndItsKeyToo()
    {
        const KeysFixture here;
        const auto keychain = std::make_shared<Keychain>();
        const Restoring program(here, ready(keychain));
        QTRY_VERIFY(program.page->currentForm());
        const QByteArray key = KeysFixture::bytes(here.keyFile());
        // As a renewal leaves it that was cut off before its last step.
        const auto used = main::entryOf(*service::KeyFile::read(here.keyFile()));
        const QJsonObject noted{{u"store"_s, used->store}, {u"name"_s, used->name}};
        KeysFixture::put(here.noteFile(),
            QJsonDocument(QJsonObject{{u"entries"_s, QJsonArray{noted}}}).toJson());
        program.page->restoreBackup();
        RestoreForm* form = program.asked(m_file, ofBackup);
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Confirm, patience);
        program.send();
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Done, patience);
        const QStringList kept = QDir(here.folder()).entryList({u"replaced-*"_s}, QDir::Dirs);
        QCOMPARE(kept.size(), 1);
        const QString folder = QDir(here.folder()).filePath(kept.first());
        QCOMPARE(KeysFixture::bytes(folder + u"/service.key"), key);
        QVERIFY(!QFile::exists(here.noteFile()));
        main::EmbeddedKeys before(folder);
        QVERIFY(endOf(before.open(keychain)));
    }

    void withoutAKeychainItAsksForAPassphraseFirst()
    {
        const KeysFixture fresh;
        const Restoring program(fresh, without(SecretStoreChoice::State::NoneAnswers));
        QTRY_VERIFY(program.form<SecretsForm>());
        program.page->restoreBackup();
        RestoreForm* form = program.asked(m_file, ofBackup);
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Confirm, patience);
        program.send();
        QTRY_VERIFY(program.form<SecretsForm>());
        QVERIFY(!QFile::exists(fresh.keyFile()));
        ui::FormField* field = program.form<SecretsForm>()->field(u"passphrase"_s);
        field->setValue(KeysFixture::passphrase());
        QTest::keyClick(field->control(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Done, patience);
        QVERIFY(program.goesToSignIn());
        QVERIFY(signsIn(program));
    }

    void aForgottenPassphraseIsNoObstacle()
    {
        const KeysFixture here;
        QVERIFY(here.opened(here.vault()));
        const QByteArray vault = KeysFixture::bytes(here.vaultFile());
        const Restoring program(here, without(SecretStoreChoice::State::VaultLocked));
        QTRY_VERIFY(program.form<SecretsForm>());
        const QString forgotten = u"I don't have this passphrase"_s;
        QVERIFY(!program.action(forgotten));
        program.page->restoreBackup();
        RestoreForm* form = program.asked(m_file, ofBackup);
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Confirm, patience);
        program.send();
        QTRY_VERIFY(program.action(forgotten));
        program.action(forgotten)->click();
        QVERIFY(program.reads(u"The file that is there is set aside"_s));
        program.enter(u"short"_s);
        QVERIFY(!program.form<SecretsForm>()->field(u"passphrase"_s)->error().isEmpty());
        QCOMPARE(KeysFixture::bytes(here.vaultFile()), vault);
        program.enter(u"a quiet grey sea"_s);
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Done, patience);
        QCOMPARE(KeysFixture::bytes(here.vaultFile() + u".old"_s), vault);
        profiles::VaultStore renewed(here.vaultFile());
        QVERIFY(endOf(renewed.unlock(u"a quiet grey sea"_s)));
        QVERIFY(program.goesToSignIn());
        QVERIFY(signsIn(program));
    }

    void aPassphraseThatIsRememberedAfterAllIsUsed()
    {
        const KeysFixture here;
        QVERIFY(here.opened(here.vault()));
        const Restoring program(here, without(SecretStoreChoice::State::VaultLocked));
        QTRY_VERIFY(program.form<SecretsForm>());
        program.page->restoreBackup();
        RestoreForm* form = program.asked(m_file, ofBackup);
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Confirm, patience);
        program.send();
        QTRY_VERIFY(program.form<SecretsForm>());
        QVERIFY(program.action(u"I don't have this passphrase"_s));
        program.action(u"I don't have this passphrase"_s)->click();
        QVERIFY(program.action(u"Use the passphrase that I have"_s));
        program.action(u"Use the passphrase that I have"_s)->click();
        program.enter(u"not this one at all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !program.form<SecretsForm>()->field(u"passphrase"_s)->error().isEmpty(), patience);
        program.enter(KeysFixture::passphrase());
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Done, patience);
        QVERIFY(!QFile::exists(here.vaultFile() + u".old"_s));
    }

    void damagedDataIsNoObstacle()
    {
        const KeysFixture here;
        const auto keychain = std::make_shared<Keychain>();
        KeysFixture::put(here.keyFile(), "PCCKEYS\x01");
        KeysFixture::put(here.folder() + u"/service.db"_s, "damaged");
        const Restoring program(here, ready(keychain));
        QTRY_VERIFY(program.shown().contains(u"is damaged."_s));
        program.page->restoreBackup();
        RestoreForm* form = program.asked(m_file, ofBackup);
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Confirm, patience);
        program.send();
        QTRY_COMPARE_WITH_TIMEOUT(form->stage(), Stage::Done, patience);
        QVERIFY(program.goesToSignIn());
        QVERIFY(signsIn(program));
    }

    //! Its last step moves file by file: until that is done, no key file may be read.
    void theNextStartEndsWhatWasCutOff()
    {
        const KeysFixture here;
        const auto keychain = std::make_shared<Keychain>();
        QVERIFY(here.opened(keychain));
        const KeysFixture restored;
        const auto wanted = restored.opened(keychain);
        QVERIFY(wanted);
        const auto gathered = service::beginRestore(here.folder());
        QVERIFY(gathered);
        QVERIFY(QFile::copy(restored.keyFile(), *gathered + u"/service.key"_s));
        KeysFixture::put(*gathered + u"/service.db"_s, "restored");
        QVERIFY(service::decideRestore(here.folder(), QDateTime::currentDateTimeUtc()));
        QCOMPARE(here.opened(keychain).value_or(QString()), *wanted);
        QCOMPARE(KeysFixture::bytes(here.folder() + u"/service.db"_s), "restored");
    }

private:
    static profiles::Profile profileIn(const Restoring& program)
    {
        const QList<profiles::Profile> known = program.profiles.profiles();
        profiles::Profile here;
        here.id = profiles::ProfileId::create();
        here.kind = profiles::Profile::Kind::Embedded;
        here.lastEmail = address;
        return known.isEmpty() ? here : known.first();
    }
    //! With what was there when the backup was made.
    static bool signsIn(const Restoring& program)
    {
        QSignalSpy opened(program.page.get(), &ui::StartPage::opened);
        ui::FormField* field = program.form<SignInForm>()->field(u"password"_s);
        field->setValue(ServiceFixture::password());
        QTest::keyClick(field->control(), Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return opened.count() == 1; }, 10'000))
            return false;
        const auto connection = opened.first().first().value<std::shared_ptr<ui::Connection>>();
        const QList<domain::Membership> memberships = connection->client->session().memberships();
        return std::any_of(memberships.begin(), memberships.end(), [](const auto& membership) {
            return membership.organization.name == "Acme Robotics"_L1;
        });
    }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_MAIN(MainRestoreTest)
#include "restore_test.moc"
