// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/keys_fixture.h"
#include "main/stand_in_keychain.h"
#include "service/crypto/wrapping_key.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using base::Done;
using base::Result;
using main::EmbeddedKeys;
using Store = EmbeddedKeys::Store;

namespace {

const QString silent
    = u"The key to your data is in the keychain of this computer, which is locked or does not "
      "answer. Unlock it and try again, or use your recovery key, if you made one. Nothing was "
      "changed."_s;

const QString foreign
    = u"The key in the keychain belongs to another workspace. Use the keychain that belongs to "
      "this data, or your recovery key, if you made one. Nothing was changed."_s;

//! A keychain as one finds it when its person is asked to unlock it and does not.
class LockedKeychain : public Keychain {
public:
    [[nodiscard]] base::Call<std::optional<QByteArray>> read(const QString& key) override
    {
        if (!isLocked)
            return Keychain::read(key);
        ApiError error;
        error.kind = ApiError::Kind::TimedOut;
        error.message = u"it waits"_s;
        return base::Call<std::optional<QByteArray>>::ready(base::failure(error));
    }

    bool isLocked = false;
};

QByteArray said; // in messages for the log

QList<QByteArray> waysToWrite(const QByteArray& secret)
{
    // The middle, so that base64's three alignments are met by one of the three.
    QList<QByteArray> ways{secret.left(12), secret.toHex().left(24)};
    for (qsizetype shift = 0; shift < 3; ++shift)
        ways.append(secret.mid(shift, 12).toBase64());
    return ways;
}

} // namespace

class DataKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_here = std::make_unique<KeysFixture>(); }

    void theFirstStartMakesAKeyThatTheNextOneFinds()
    {
        const Store vault = m_here->vault();
        EmbeddedKeys keys(m_here->folder());
        QVERIFY(endOf(keys.place())->backend.isEmpty());
        QCOMPARE(endOf(keys.state()).error().code, u"keys.none"_s);
        const Result<service::DataKey> made = endOf(keys.open(vault));
        QVERIFY(made);
        QCOMPARE(endOf(keys.place())->store, vault);
        QCOMPARE(*m_here->opened(m_here->vault()), made->id());
        QVERIFY(!QFile::exists(m_here->noteFile()));
        EmbeddedKeys next(m_here->folder());
        QCOMPARE(endOf(next.place())->backend, u"vault"_s);
        const profiles::DataKeyState state = *endOf(next.state());
        QCOMPARE(state.backend, u"vault"_s);
        QCOMPARE(state.dataKeyId, made->id());
        QVERIFY(state.keptSince.isValid());
        QVERIFY(!state.recoveryKeyMade.isValid());
    }

    void aKeyIsNeverKeptInMemoryAlone()
    {
        EmbeddedKeys keys(m_here->folder());
        const Store memory = std::make_shared<profiles::MemoryStore>();
        const Result<service::DataKey> made = endOf(keys.open(memory));
        QCOMPARE(made.error().code, u"keys.store.memory"_s);
        QCOMPARE(made.error().message,
            u"The data on this computer is encrypted, and its key has to be kept: in the keychain, "
            "or in a file that a passphrase opens. Nothing was changed."_s);
        QVERIFY(!QFile::exists(m_here->folder()));
        QVERIFY(endOf(keys.open(m_here->vault())));
        QCOMPARE(endOf(keys.moveTo(memory)).error().code, u"keys.store.memory"_s);
    }

    void noFileAndNoMessageHoldsASecret()
    {
        said.clear();
        const QtMessageHandler before
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
                  said += text.toUtf8();
              });
        const Store vault = m_here->vault();
        EmbeddedKeys keys(m_here->folder());
        const service::DataKey key = *endOf(keys.open(vault));
        const QString recovery = *endOf(keys.makeRecoveryKey());
        QVERIFY(endOf(keys.proveRecoveryKey(recovery)));
        QVERIFY(!endOf(keys.proveRecoveryKey(recovery.chopped(1))));
        QVERIFY(!endOf(keys.moveTo(std::make_shared<profiles::VaultStore>(m_here->vaultFile()))));
        qInstallMessageHandler(before);
        QVERIFY2(said.contains("an old key could not be removed"), "no message was heard");
        QVERIFY(m_here->opened(vault)); // tidies up
        const auto state = *endOf(keys.state());
        const QByteArray entry
            = **endOf(vault->read(main::entryName(state.serviceId, state.wrappingKeyId)));
        QList<QByteArray> markers = waysToWrite(key.secret());
        markers += waysToWrite(service::WrappingKey::fromEntry(entry)->secret());
        markers += {recovery.toLatin1(), recovery.left(11).toLatin1()};
        QMap<QString, QByteArray> files = m_here->files();
        QCOMPARE(files.size(), 2);
        files.insert(u"log"_s, said);
        for (const QByteArray& content : files) {
            for (const QByteArray& marker : markers)
                QVERIFY(!content.contains(marker));
        }
    }

    void everyRefusalSaysWhatIsWrongAndChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* what, const char* code, const QString& sentence) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(code)
                                << sentence;
        };
        row("no key file", "keys.file.missing",
            u"The data on this computer is there, but the file with its key, %1, is missing. Put "
            "it back, or restore a backup if you have one. Nothing was changed."_s);
        row("damaged", "keys.file.damaged",
            u"The file with the key to your data, %1, is damaged. Put a copy of it back, or "
            "restore a backup if you have one. It was left as it is."_s);
        row("newer", "keys.file.newer",
            u"The file with the key to your data, %1, was written by a newer version of this "
            "program. Update the console. Nothing was changed."_s);
        row("no entry", "keys.entry.missing",
            u"The key to your data is not in this keychain. Use the keychain that has it, or your "
            "recovery key, if you made one. Nothing was changed."_s);
        row("foreign entry", "keys.entry.foreign", foreign);
        row("foreign secret", "keys.entry.foreign", foreign);
        row("locked", "keys.store.silent", silent);
        row("other store", "keys.store.other",
            u"The key to your data is in the keychain of this computer. Use the keychain. Nothing "
            "was changed."_s);
    }

    void everyRefusalSaysWhatIsWrongAndChangesNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        QFETCH(QString, sentence);
        const auto keychain = std::make_shared<LockedKeychain>();
        QVERIFY(m_here->opened(keychain));
        KeysFixture::put(m_here->folder() + u"/service.db"_s, "data");
        Store store = keychain;
        if (what == "other store"_L1)
            store = m_here->vault();
        spoil(what, *keychain);
        const QMap<QString, QByteArray> before = m_here->files();
        const Result<QString> end = m_here->opened(store);
        QVERIFY(!end);
        QCOMPARE(end.error().code, code);
        QCOMPARE(end.error().message,
            sentence.contains(u"%1"_s) ? sentence.arg(m_here->keyFile()) : sentence);
        QCOMPARE(m_here->files(), before);
    }

    void theVaultHasSentencesOfItsOwn()
    {
        QVERIFY(m_here->opened(m_here->vault()));
        QCOMPARE(m_here->opened(m_here->vault(u"other"_s)).error().message,
            u"The key to your data is not in the file that your passphrase opens. Put back the "
            "file that has it, or use your recovery key, if you made one. Nothing was changed."_s);
        QCOMPARE(m_here->opened(std::make_shared<LockedKeychain>()).error().message,
            u"The key to your data is in a file that a passphrase opens. Enter the passphrase. "
            "Nothing was changed."_s);
        profiles::VaultStore locked(m_here->vaultFile());
        const QMap<QString, QByteArray> before = m_here->files();
        QCOMPARE(endOf(locked.unlock(u"a calm red harbour"_s)).error().message,
            u"This passphrase does not fit. Nothing was changed."_s);
        QCOMPARE(m_here->files(), before);
    }

    void aRecoveryKeyIsShownAndProven()
    {
        EmbeddedKeys keys(m_here->folder());
        QVERIFY(endOf(keys.open(m_here->vault())));
        QCOMPARE(
            endOf(keys.proveRecoveryKey(strangersKey())).error().code, u"keys.recovery.none"_s);
        const QString older = *endOf(keys.makeRecoveryKey());
        const QString text = *endOf(keys.makeRecoveryKey());
        QVERIFY(endOf(keys.state())->recoveryKeyMade.isValid());
        QVERIFY(!endOf(keys.state())->recoveryKeyProven.isValid());
        QVERIFY(endOf(keys.proveRecoveryKey(text.toLower().replace(u'-', u' '))));
        QVERIFY(endOf(keys.state())->recoveryKeyProven.isValid());

        const QMap<QString, QByteArray> before = m_here->files();
        const auto refusal = [&](const QString& typed) {
            return endOf(keys.proveRecoveryKey(typed)).error();
        };
        QCOMPARE(refusal(older).message,
            u"This recovery key is no longer valid: it was removed, or a newer one was made. Use "
            "the newest one. Nothing was changed."_s);
        QCOMPARE(refusal(strangersKey()).message,
            u"This recovery key belongs to another workspace. Nothing was changed."_s);
        QCOMPARE(refusal(text.chopped(2)).code, u"keys.recovery.shape"_s);
        QString wrong = text;
        wrong[0] = text.at(0) == u'7' ? u'8' : u'7';
        QCOMPARE(refusal(wrong).code, u"keys.recovery.mistyped"_s);
        QCOMPARE(refusal(wrong).field, u"recoveryKey"_s);
        QCOMPARE(m_here->files(), before);

        QVERIFY(endOf(keys.removeRecoveryKey()));
        QVERIFY(!endOf(keys.state())->recoveryKeyMade.isValid());
        QCOMPARE(refusal(text).message,
            u"No recovery key was made for this data. Nothing was changed."_s);
    }

    void aRecoveryKeyOpensTheDataOnAnotherComputer()
    {
        QString text;
        QString id;
        {
            EmbeddedKeys keys(m_here->folder());
            id = endOf(keys.open(m_here->vault()))->id();
            text = *endOf(keys.makeRecoveryKey());
        }
        const KeysFixture there;
        KeysFixture::put(there.keyFile(), KeysFixture::bytes(m_here->keyFile()));
        const auto keychain = std::make_shared<LockedKeychain>();
        {
            EmbeddedKeys keys(there.folder());
            const QMap<QString, QByteArray> before = there.files();
            QCOMPARE(endOf(keys.openWithRecoveryKey(strangersKey(), keychain)).error().code,
                u"keys.recovery.foreign"_s);
            QCOMPARE(
                endOf(keys.openWithRecoveryKey(text, std::make_shared<profiles::MemoryStore>()))
                    .error()
                    .code,
                u"keys.store.memory"_s);
            QCOMPARE(there.files(), before);
            QVERIFY(endOf(keys.openWithRecoveryKey(text, keychain)));
            QCOMPARE(endOf(keys.open(keychain))->id(), id);
        }
        QCOMPARE(*there.opened(keychain), id);
        EmbeddedKeys keys(there.folder());
        QVERIFY(endOf(keys.open(keychain)));
        QVERIFY(endOf(keys.proveRecoveryKey(text)));
    }

    void theKeyMovesBetweenStores()
    {
        const auto keychain = std::make_shared<LockedKeychain>();
        const Store vault = m_here->vault();
        EmbeddedKeys keys(m_here->folder());
        const QString id = endOf(keys.open(keychain))->id();
        const QString first = entryNow(keys);
        QVERIFY(endOf(keys.moveTo(vault)));
        QVERIFY(!*endOf(keychain->read(first)));
        QCOMPARE(endOf(keys.state())->backend, u"vault"_s);
        QCOMPARE(*m_here->opened(vault), id);
        QCOMPARE(m_here->opened(keychain).error().code, u"keys.store.other"_s);
        const QString second = entryNow(keys);
        QVERIFY(endOf(keys.moveTo(keychain)));
        QVERIFY(!*endOf(vault->read(second)));
        QCOMPARE(*m_here->opened(keychain), id);
        QVERIFY(!QFile::exists(m_here->noteFile()));
    }

    void theWrappingKeyIsReplaced()
    {
        const Store vault = m_here->vault();
        EmbeddedKeys keys(m_here->folder());
        const QString id = endOf(keys.open(vault))->id();
        const QString text = *endOf(keys.makeRecoveryKey());
        const QString before = entryNow(keys);
        const QByteArray oldFile = KeysFixture::bytes(m_here->keyFile());
        QVERIFY(endOf(keys.rotateWrappingKey()));
        QVERIFY(entryNow(keys) != before);
        QVERIFY(!*endOf(vault->read(before)));
        QCOMPARE(*m_here->opened(vault), id);
        QVERIFY(endOf(keys.proveRecoveryKey(text)));
        // An older copy of the file opens no more.
        KeysFixture::put(m_here->keyFile(), oldFile);
        QCOMPARE(m_here->opened(vault).error().code, u"keys.entry.missing"_s);
    }

    void aStoreThatRefusesChangesNothing()
    {
        const Store vault = m_here->vault();
        EmbeddedKeys keys(m_here->folder());
        const QString id = endOf(keys.open(vault))->id();
        const QByteArray before = KeysFixture::bytes(m_here->keyFile());
        const auto locked = std::make_shared<profiles::VaultStore>(m_here->vaultFile());
        QCOMPARE(endOf(keys.moveTo(locked)).error().code, u"vault.locked"_s);
        QCOMPARE(KeysFixture::bytes(m_here->keyFile()), before);
        QCOMPARE(*m_here->opened(m_here->vault()), id);
        QVERIFY(endOf(keys.rotateWrappingKey()));
    }

    void thePassphraseIsChanged()
    {
        EmbeddedKeys keys(m_here->folder());
        QCOMPARE(endOf(keys.changePassphrase(u"a"_s, u"b"_s)).error().code, u"keys.closed"_s);
        const QString id = endOf(keys.open(m_here->vault()))->id();
        const QMap<QString, QByteArray> before = m_here->files();
        QCOMPARE(endOf(keys.changePassphrase(u"a calm red harbour"_s, u"two quiet lakes"_s))
                     .error()
                     .code,
            u"vault.passphrase"_s);
        QCOMPARE(m_here->files(), before);
        QVERIFY(endOf(keys.changePassphrase(KeysFixture::passphrase(), u"two quiet lakes"_s)));
        const auto again = std::make_shared<profiles::VaultStore>(m_here->vaultFile());
        QVERIFY(endOf(again->unlock(u"two quiet lakes"_s)));
        QCOMPARE(*m_here->opened(again), id);
        QVERIFY(endOf(keys.moveTo(std::make_shared<LockedKeychain>())));
        QCOMPARE(
            endOf(keys.changePassphrase(u"a"_s, u"b"_s)).error().code, u"keys.no-passphrase"_s);
    }

    void oneChangeAtATime()
    {
        EmbeddedKeys keys(m_here->folder());
        QVERIFY(endOf(keys.open(m_here->vault())));
        base::Call<Done> first = keys.rotateWrappingKey();
        QCOMPARE(endOf(keys.makeRecoveryKey()).error().code, u"keys.busy"_s);
        QVERIFY(endOf(std::move(first)));
        QVERIFY(endOf(keys.makeRecoveryKey()));
    }

    // Whoever asked is gone; what was begun is finished all the same.
    void aChangeGoesOnWithoutItsAsker()
    {
        const Store vault = m_here->vault();
        EmbeddedKeys keys(m_here->folder());
        QVERIFY(endOf(keys.open(vault)));
        const QString before = entryNow(keys);
        auto asker = std::make_unique<QObject>();
        keys.rotateWrappingKey().then(asker.get(), [](const Result<Done>&) {});
        asker.reset();
        QTRY_VERIFY(!QFile::exists(m_here->noteFile()) && entryNow(keys) != before);
        QVERIFY(!*endOf(vault->read(before)));
    }

private:
    void spoil(const QString& what, LockedKeychain& keychain) const
    {
        const service::KeyFile file = *service::KeyFile::read(m_here->keyFile());
        const QString name = main::entryOf(file)->name;
        const QByteArray bytes = KeysFixture::bytes(m_here->keyFile());
        if (what == "no key file"_L1)
            QFile::remove(m_here->keyFile());
        if (what == "damaged"_L1)
            KeysFixture::put(m_here->keyFile(), bytes.chopped(1));
        if (what == "newer"_L1)
            KeysFixture::put(m_here->keyFile(), QByteArray(bytes).replace(7, 1, "\x02"));
        if (what == "no entry"_L1)
            QVERIFY(endOf(keychain.remove(name)));
        if (what == "foreign entry"_L1)
            QVERIFY(endOf(
                keychain.write(name, service::WrappingKey::generate(file.serviceId()).entry())));
        if (what == "foreign secret"_L1)
            QVERIFY(endOf(keychain.write(name,
                (*endOf(keychain.read(name)))->chopped(service::WrappingKey::size)
                    + QByteArray(service::WrappingKey::size, 'x'))));
        keychain.isLocked = what == "locked"_L1;
    }

    static QString entryNow(EmbeddedKeys& keys)
    {
        const profiles::DataKeyState state = *endOf(keys.state());
        return main::entryName(state.serviceId, state.wrappingKeyId);
    }

    static QString strangersKey()
    {
        const KeysFixture elsewhere;
        EmbeddedKeys keys(elsewhere.folder());
        const bool open = endOf(keys.open(elsewhere.vault())).has_value();
        return open ? *endOf(keys.makeRecoveryKey()) : QString();
    }

    std::unique_ptr<KeysFixture> m_here;
};

QTEST_GUILESS_MAIN(DataKeysTest)
#include "data_keys_test.moc"
