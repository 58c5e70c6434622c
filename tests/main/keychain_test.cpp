// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/keys_fixture.h"
#include "profiles/keychain_store.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::Result;
using main::EmbeddedKeys;
using profiles::KeychainStore;

//! Run twice: with an unlocked keyring ("there"), and without any message bus ("none").
//! CONSOLE_KEYRING says which.
class MainKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = qEnvironmentVariable("CONSOLE_KEYRING");
        QVERIFY2(m_keyring == u"there"_s || m_keyring == u"none"_s,
            "run it by CTest, which says what keyring there is");
    }

    void theKeyIsKeptInTheKeychainAndMoves()
    {
        if (m_keyring != u"there"_s)
            QSKIP("no keyring in this run");
        const KeysFixture here;
        const auto keychain = std::make_shared<KeychainStore>();
        QString id;
        QString entry;
        {
            EmbeddedKeys keys(here.folder());
            id = endOf(keys.open(keychain))->id();
            QVERIFY(endOf(keys.rotateWrappingKey()));
            const profiles::DataKeyState state = *endOf(keys.state());
            QCOMPARE(state.backend, u"keychain"_s);
            entry = main::entryName(state.serviceId, state.wrappingKeyId);
        }
        QCOMPARE(*here.opened(std::make_shared<KeychainStore>()), id);
        QVERIFY(*endOf(keychain->read(entry)));
        EmbeddedKeys keys(here.folder());
        QVERIFY(endOf(keys.open(keychain)));
        QVERIFY(endOf(keys.moveTo(here.vault())));
        QVERIFY(!*endOf(keychain->read(entry)));
        QCOMPARE(*here.opened(here.vault()), id);
        QVERIFY(!QFile::exists(here.noteFile()));
    }

    void aKeychainThatIsGoneChangesNothing()
    {
        if (m_keyring != u"none"_s)
            QSKIP("there is a keyring in this run");
        const KeysFixture here;
        // A first start writes the key first, so nothing is left when that fails but a note of it.
        QCOMPARE(here.opened(std::make_shared<KeychainStore>()).error().code, u"keychain.none"_s);
        QVERIFY(!QFile::exists(here.keyFile()));
        const Result<QString> made = here.opened(here.vault());
        QVERIFY(made);
        EmbeddedKeys keys(here.folder());
        QVERIFY(endOf(keys.open(here.vault())));
        const QByteArray before = KeysFixture::bytes(here.keyFile());
        QCOMPARE(
            endOf(keys.moveTo(std::make_shared<KeychainStore>())).error().code, u"keychain.none"_s);
        QCOMPARE(KeysFixture::bytes(here.keyFile()), before);
        QCOMPARE(*here.opened(here.vault()), *made);
    }

private:
    QString m_keyring;
};

QTEST_GUILESS_MAIN(MainKeychainTest)
#include "keychain_test.moc"
