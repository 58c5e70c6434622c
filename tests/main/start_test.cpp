// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/start_program.h"
#include "ui/shell/start_certificate_form.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::SecretStoreChoice;
using ui::SecretsForm;
using ui::SignUpForm;

namespace {
//! Of the service on this computer, PEM; made when there is none.
QByteArray certificateOf(const KeysFixture& here, const main::EmbeddedKeys::Store& store)
{
    main::EmbeddedKeys keys(here.folder());
    main::EmbeddedService service(here.folder(), keys);
    const auto endpoint = endOf(service.endpoint(store));
    service.drain(std::chrono::milliseconds(200));
    return endpoint ? endpoint->pin->toPem() : QByteArray();
}

profiles::Profile pinned(const QByteArray& certificate)
{
    profiles::Profile profile;
    profile.id = profiles::ProfileId::create();
    profile.name = u"This computer"_s;
    profile.kind = profiles::Profile::Kind::Embedded;
    profile.pinnedCertificate = certificate;
    return profile;
}
} // namespace

class MainStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithAKeychainWithoutAQuestion()
    {
        const KeysFixture here;
        const auto keychain = std::make_shared<Keychain>();
        {
            const Program program(here, ready(keychain));
            QTRY_VERIFY(program.form<SignUpForm>());
            QVERIFY(QFile::exists(here.keyFile()));
        }
        const Program again(here, ready(keychain));
        QTRY_VERIFY(again.form<SignUpForm>());
        QCOMPARE(again.usedBefore, u"keychain"_s);
    }

    void asksForAPassphraseThatKeepsTheData()
    {
        const KeysFixture here;
        {
            const Program program(here, without(SecretStoreChoice::State::NoneAnswers));
            QTRY_VERIFY(program.form<SecretsForm>());
            QVERIFY(!QFile::exists(here.folder()));
            for (const QRadioButton* choice :
                program.form<SecretsForm>()->findChildren<QRadioButton*>())
                QVERIFY2(!choice->isVisible(), "there is nothing to choose for data");
            program.enter(KeysFixture::passphrase());
            QTRY_VERIFY(program.form<SignUpForm>());
            // Elsewhere and back: the vault is open.
            program.page->offerChoices();
            program.page->start();
            QTRY_VERIFY(program.form<SignUpForm>());
        }
        const Program again(here, without(SecretStoreChoice::State::VaultLocked));
        QTRY_VERIFY(again.form<SecretsForm>());
        QCOMPARE(again.usedBefore, u"vault"_s);
        again.enter(u"a calm red harbour"_s);
        QTRY_COMPARE(again.form<SecretsForm>()->field(u"passphrase"_s)->error(),
            u"This passphrase does not fit. Nothing was changed."_s);
        again.enter(KeysFixture::passphrase());
        QTRY_VERIFY(again.form<SignUpForm>());
    }

    void saysThatTheKeychainWithTheKeyDoesNotAnswer()
    {
        const KeysFixture here;
        const auto keychain = std::make_shared<Keychain>();
        QVERIFY(here.opened(keychain));
        const QMap<QString, QByteArray> before = here.files();
        Program program(here, without(SecretStoreChoice::State::NoneAnswers));
        QTRY_VERIFY(program.shown().startsWith(
            u"The key to your data is in the keychain of this computer, which is locked"_s));
        QMap<QString, QByteArray> after = here.files();
        after.remove(here.root() + u"/profiles.json"_s);
        QCOMPARE(after, before);
        // Unlocked since; trying again is all it takes.
        program.choice = ready(keychain);
        program.page->start();
        QTRY_VERIFY(program.form<SignUpForm>());
    }

    void aProfileKnowsTheCertificateOfItsService()
    {
        const KeysFixture here;
        const auto keychain = std::make_shared<Keychain>();
        const QByteArray pin = certificateOf(here, keychain);
        {
            const Program same(here, ready(keychain));
            same.page->open(pinned(pin));
            QTRY_VERIFY(same.form<SignUpForm>());
        }
        QVERIFY(QFile::remove(here.folder() + u"/tls-identity.pem"_s));
        const QByteArray now = certificateOf(here, keychain);
        QVERIFY(now != pin);
        const Program changed(here, ready(keychain));
        changed.page->open(pinned(pin));
        QTRY_VERIFY(changed.form<ui::StartCertificateForm>());
        QVERIFY(!changed.form<SignUpForm>());
        // Trying once more is no consent.
        changed.page->open(pinned(pin));
        QTRY_VERIFY(changed.action(u"Trust the new certificate"_s));
        changed.action(u"Trust the new certificate"_s)->click();
        QVERIFY(changed.form<ui::StartCertificateForm>());
        const QString compared = u"I have asked, and the new fingerprint is right"_s;
        const auto boxes = changed.page->findChildren<QCheckBox*>();
        QCheckBox* box = nullptr;
        for (QCheckBox* each : boxes) {
            if (each->isVisible() && each->text() == compared)
                box = each;
        }
        QVERIFY(box);
        box->click();
        changed.action(u"Trust the new certificate"_s)->click();
        QTRY_VERIFY(changed.form<SignUpForm>());
    }

    void saysThatTheKeyFileIsDamagedBeforeAskingAnything()
    {
        const KeysFixture here;
        QVERIFY(here.opened(here.vault()));
        KeysFixture::put(here.keyFile(), "PCCKEYS\x01");
        const Program program(here, without(SecretStoreChoice::State::VaultLocked));
        QTRY_COMPARE(program.shown(),
            u"The file with the key to your data, %1, is damaged. Put a copy of it back, or "
            "restore a backup if you have one. It was left as it is."_s.arg(here.keyFile()));
        QVERIFY(!program.form<SecretsForm>());
    }
};

QTEST_MAIN(MainStartTest)
#include "start_test.moc"
