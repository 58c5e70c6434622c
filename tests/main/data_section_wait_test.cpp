// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/data_scene.h"
#include "models/when.h"
#include "service/store/migrations.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::SecretStoreChoice;
using service::DataKey;

namespace {
constexpr int patience = 30'000; // milliseconds, for what makes a key from a passphrase

void putDatabase(const Scene& scene, const DataKey& key)
{
    const auto made = service::Database::open(
        scene.here.folder() + u"/service.db"_s, service::Protection::from(key));
    if (!made || !service::migrate(**made, service::builtInMigrations(), base::systemClock()))
        qFatal("the database of the test was not made");
}

} // namespace

//! Settings, Data and keys: what waits for a keychain or takes its time.
class DataSectionWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        // A button is deaf for that long after a click.
        QApplication::setDoubleClickInterval(1);
    }

    void movesToTheKeychainAndBackUnderAPassphrase()
    {
        Scene scene;
        scene.choice
            = {.state = SecretStoreChoice::State::Ready, .store = std::make_shared<Keychain>()};
        scene.show();
        QVERIFY(scene.driver->press(u"Move to the keychain"_s));
        QVERIFY(scene.driver->press(u"Move it to the keychain"_s));
        QTRY_VERIFY(scene.driver->says(u"The key is in the keychain now."_s));
        QCOMPARE(endOf(scene.keys.state())->backend, u"keychain"_s);
        QTRY_VERIFY(scene.driver->find(u"Protect with a passphrase"_s));
        QVERIFY(!scene.driver->find(u"Change the passphrase"_s));
        // The file from before is under another passphrase, and is set aside.
        QVERIFY(scene.driver->press(u"Protect with a passphrase"_s));
        QTRY_COMPARE(unseen(*scene.page,
                         u"There is a file under a passphrase already. It stays in use if this "
                         "passphrase opens it; else it is set aside, and a new one is made."_s),
            QString());
        QVERIFY(scene.driver->type(u"New passphrase"_s, u"a quiet grey sea"_s));
        QVERIFY(scene.driver->type(u"New passphrase once more"_s, u"a quiet grey sea"_s));
        QVERIFY(scene.driver->press(u"Protect it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.driver->says(u"The key is protected with your passphrase now."_s), patience);
        QCOMPARE(endOf(scene.keys.state())->backend, u"vault"_s);
        QVERIFY(QFile::exists(scene.here.vaultFile() + u".old"_s));
    }

    void waitingForAKeychainCanBeStopped()
    {
        Scene scene;
        scene.answers = false;
        scene.show();
        QVERIFY(scene.driver->press(u"Move to the keychain"_s));
        QVERIFY(scene.driver->press(u"Move it to the keychain"_s));
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(scene.driver->says(u"Stopped. Nothing was changed."_s));
        QVERIFY(scene.driver->find(u"Move it to the keychain"_s)->isEnabled());
        QCOMPARE(endOf(scene.keys.state())->backend, u"vault"_s);
    }

    void theDataKeyIsRenewedOrStopped()
    {
        Scene scene;
        QVERIFY(endOf(scene.keys.makeRecoveryKey()));
        const DataKey before = endOf(scene.keys.open(scene.here.vault())).value();
        putDatabase(scene, before);
        // As long as this waits, nothing is written.
        base::CallSource<base::Done> stopped;
        scene.keys.setUser({.stop = [&stopped] { return stopped.call(); }, .goOn = {}});
        scene.show();
        QVERIFY(scene.driver->press(u"Renew the data key"_s));
        QTRY_VERIFY(scene.driver->says(u"The recovery key will not open the data any more. Make a "
                                       "new one when this is done."_s));
        QVERIFY(scene.driver->press(u"Renew the data key now"_s));
        QTRY_VERIFY(scene.page->findChild<ui::KeyPane*>()->isSaving());
        QTest::keyClick(scene.page->findChild<ui::KeyPane*>(), Qt::Key_Escape);
        stopped.resolve(base::Done{});
        QTRY_VERIFY(scene.driver->says(u"Stopped. Nothing was changed."_s));
        QCOMPARE(endOf(scene.keys.state())->dataKeyId, before.id());

        scene.keys.setUser({});
        QVERIFY(scene.driver->press(u"Renew the data key now"_s));
        QTRY_VERIFY(
            scene.driver->says(u"The data key is renewed, and everything is written under it."_s));
        QVERIFY(endOf(scene.keys.state())->dataKeyId != before.id());
        QTRY_VERIFY(scene.driver->says(u"There is none."_s));
    }

    void aKeychainThatDoesNotAnswerLeavesTheKeyWhereItIs()
    {
        Scene scene;
        scene.choice.problem = u"Nothing answers on the session bus."_s;
        scene.show();
        QVERIFY(scene.driver->press(u"Move to the keychain"_s));
        QVERIFY(scene.driver->press(u"Move it to the keychain"_s));
        QTRY_COMPARE(
            unseen(*scene.page, profiles::key_errors::noKeychainAnswers({}).message), QString());
        QCOMPARE(endOf(scene.keys.state())->backend, u"vault"_s);
    }

    void replacedDataIsListedAndRemoved()
    {
        Scene scene;
        // As restoring leaves it: data whose key is in the same vault.
        const KeysFixture before;
        const auto vault = std::make_shared<Keychain>();
        QVERIFY(endOf(scene.keys.moveTo(vault)));
        QVERIFY(before.opened(vault));
        const auto entry = main::entryOf(*service::KeyFile::read(before.keyFile()));
        QVERIFY(endOf(vault->read(entry->name))->has_value());
        const QString folder = scene.here.folder() + u"/replaced-20261125-132636Z"_s;
        const QString other = scene.here.folder() + u"/replaced-20261101-090000Z"_s;
        KeysFixture::put(folder + u"/service.key"_s, KeysFixture::bytes(before.keyFile()));
        KeysFixture::put(folder + u"/service.db"_s, QByteArray(2048, 'x'));
        KeysFixture::put(other + u"/service.db"_s, "older");
        scene.context.profile.name = u"This computer"_s;
        scene.context.profile.mark = profiles::Profile::Mark::Production;
        scene.show();
        const QString time = models::shortTime(QDateTime({2026, 11, 25}, {13, 26, 36}, Qt::UTC));
        const QString remove = u"Remove the data replaced on %1"_s.arg(time);
        QTRY_VERIFY(scene.driver->find(remove));
        QVERIFY(scene.driver->press(remove));
        QTRY_VERIFY(scene.driver->says(
            u"Whatever was entered here between the backup and then is in this folder alone. Once "
            "it is removed, nothing brings it back. The data in use now stays as it is."_s));
        QVERIFY(scene.driver->press(u"Remove it for good"_s));
        const QString name = u"Type the name of the profile, “This computer”"_s;
        QTRY_COMPARE(scene.driver->errorAt(name), u"This is not the name of the profile."_s);
        QVERIFY(QFile::exists(folder));
        QVERIFY(scene.driver->type(name, u"This computer"_s));
        QTest::qWait(QApplication::doubleClickInterval()); // the button hears again
        QVERIFY(scene.driver->press(u"Remove it for good"_s));
        QTRY_VERIFY(scene.driver->says(u"The replaced data is removed."_s));
        QVERIFY(!QFile::exists(folder));
        QVERIFY(QFile::exists(other));
        QTRY_VERIFY(!scene.driver->find(remove));
        // Nothing needs its key any more; that of the data in use stays.
        QVERIFY(!endOf(vault->read(entry->name))->has_value());
        QVERIFY(scene.here.opened(vault));
    }

    void replacedDataThatIsGoneIsSaidToBe()
    {
        Scene scene;
        const QString folder = scene.here.folder() + u"/replaced-20261125-132636Z"_s;
        KeysFixture::put(folder + u"/service.db"_s, "data");
        scene.show();
        const QString time = models::shortTime(QDateTime({2026, 11, 25}, {13, 26, 36}, Qt::UTC));
        QTRY_VERIFY(scene.driver->find(u"Remove the data replaced on %1"_s.arg(time)));
        QVERIFY(scene.driver->press(u"Remove the data replaced on %1"_s.arg(time)));
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(scene.driver->press(u"Remove it for good"_s));
        QTRY_COMPARE(
            unseen(*scene.page, u"The folder %1 is not there any more."_s.arg(folder)), QString());
    }

    //! What was begun has to come to its end; Esc says so.
    void whatCannotStopSaysSo()
    {
        Scene scene;
        const auto keychain = std::make_shared<Keychain>();
        QVERIFY(endOf(scene.keys.moveTo(keychain)));
        scene.show();
        const QString before = endOf(scene.keys.state())->wrappingKeyId;
        keychain->isAsking = true;
        QVERIFY(scene.driver->press(u"Renew the wrapping key"_s));
        QVERIFY(scene.driver->press(u"Renew it"_s));
        QTRY_VERIFY(keychain->asked);
        auto* pane = scene.page->findChild<ui::KeyPane*>();
        QTest::keyClick(pane, Qt::Key_Escape);
        QCOMPARE(pane->saveButton()->accessibleDescription(),
            u"It can't stop now. Waiting for your keychain…"_s);
        keychain->person.resolve(base::Done{});
        QTRY_VERIFY(scene.driver->says(u"The wrapping key is renewed."_s));
        QVERIFY(endOf(scene.keys.state())->wrappingKeyId != before);
    }

    void aRenewalThatWaitsForTheKeychainStopsOnceItAnswers()
    {
        Scene scene;
        const auto keychain = std::make_shared<Keychain>();
        QVERIFY(endOf(scene.keys.moveTo(keychain)));
        putDatabase(scene, endOf(scene.keys.open(keychain)).value());
        scene.show();
        const QString before = endOf(scene.keys.state())->dataKeyId;
        keychain->isAsking = true;
        QVERIFY(scene.driver->press(u"Renew the data key"_s));
        QVERIFY(scene.driver->press(u"Renew the data key now"_s));
        QTRY_VERIFY(keychain->asked);
        auto* pane = scene.page->findChild<ui::KeyPane*>();
        QTest::keyClick(pane, Qt::Key_Escape);
        QCOMPARE(pane->saveButton()->accessibleDescription(),
            u"Stopping, once your keychain answers…"_s);
        keychain->person.resolve(base::Done{});
        QTRY_VERIFY(scene.driver->says(u"Stopped. Nothing was changed."_s));
        QCOMPARE(endOf(scene.keys.state())->dataKeyId, before);
    }
};

QTEST_MAIN(DataSectionWaitTest)
#include "data_section_wait_test.moc"
