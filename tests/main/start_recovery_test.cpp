// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/start_program.h"
#include "service/crypto/recovery_key.h"
#include "ui/accessibility_walk.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::SecretStoreChoice;
using ui::RecoveryForm;
using ui::SecretsForm;
using ui::SignInForm;
using ui::SignUpForm;

namespace {

const QString email = u"grace@acme.example"_s;
const QString password = u"long-enough!"_s;
const QString newPassphrase = u"a brisk green harbour"_s;

//! By Tab alone, so that every step can be made without a mouse.
bool tabTo(const QString& name)
{
    for (int i = 0; i < 40; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus && tests::accessibleNameOf(focus) == name)
            return true;
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_Tab);
    }
    qWarning("Tab does not reach \"%s\"", qPrintable(name));
    return false;
}

void enter(const QString& field, const QString& text)
{
    QVERIFY(tabTo(field));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
}

//! The button beside "Try again", or the link under the passphrase.
void wantRecovery(const Program& program)
{
    QVERIFY(tabTo(u"Open with the recovery key"_s));
    // A button is deaf for a moment after it was pressed, hence once more.
    QTRY_VERIFY(
        program.form<RecoveryForm>() || (press(Qt::Key_Return), program.form<RecoveryForm>()));
}

QString errorAt(const Program& program, const QString& key)
{
    const ui::StartForm* form = program.page->currentForm();
    return form && form->field(key) ? form->field(key)->error() : QString();
}

QStringList organizations(const Program& program)
{
    QStringList names;
    const auto all = endOf(program.connection->client->organizations().list());
    for (const domain::Membership& each : all.value())
        names.append(each.organization.name);
    names.sort();
    return names;
}

//! A workspace with two organizations, a saved profile, and a recovery key.
struct Workspace {
    explicit Workspace(const SecretStoreChoice& choice)
    {
        Program program(here, choice);
        signUp(program);
        recoveryKey = endOf(program.keys.makeRecoveryKey()).value();
        profile = program.connection->profile;
        if (!endOf(program.profiles.save(profile)))
            qFatal("the profile of the test was not saved");
    }
    static void signUp(const Program& program)
    {
        QTRY_VERIFY(program.page->currentForm());
        if (program.form<SecretsForm>())
            program.enter(KeysFixture::passphrase());
        QTRY_VERIFY(program.form<SignUpForm>());
        const SignUpForm* form = program.form<SignUpForm>();
        form->field(u"email"_s)->setValue(email);
        form->field(u"password"_s)->setValue(password);
        form->field(u"name"_s)->setValue(u"Acme Robotics"_s);
        QTest::mouseClick(form->submitButton(), Qt::LeftButton);
        QTRY_VERIFY(program.connection);
        QVERIFY(endOf(program.connection->client->organizations().create(u"Acme Shipping"_s)));
        // So that signing up is possible, and must not be taken for what is wanted.
        QVERIFY(endOf(program.connection->client->settings().setSignUpOpen(true)));
    }

    KeysFixture here;
    QString recoveryKey;
    profiles::Profile profile;
};

//! The usual end: this person's password, and everything is there.
void signIn(const Program& program)
{
    QTRY_VERIFY(program.form<SignInForm>());
    enter(u"E-mail address"_s, email);
    enter(u"Password"_s, password);
    press(Qt::Key_Return);
    QTRY_VERIFY(program.connection);
    QCOMPARE(organizations(program), QStringList({u"Acme Robotics"_s, u"Acme Shipping"_s}));
}

const auto none = SecretStoreChoice::State::NoneAnswers;
const auto locked = SecretStoreChoice::State::VaultLocked;

} // namespace

class MainStartRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Return presses what has the focus only in the console's own style.
        m_theme.apply(*qApp);
    }

    void opensWithAnotherKeychain_data()
    {
        QTest::addColumn<bool>("foreign");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("entry lost") << false << u"The key to your data is not in this keychain."_s;
        QTest::newRow("entry foreign")
            << true << u"The key in the keychain belongs to another workspace."_s;
    }
    void opensWithAnotherKeychain()
    {
        QFETCH(bool, foreign);
        QFETCH(QString, sentence);
        const Workspace work(ready(std::make_shared<Keychain>()));
        const auto keychain = std::make_shared<Keychain>();
        if (foreign)
            putForeignEntry(work, *keychain);
        {
            const Program program(work.here, ready(keychain));
            QTRY_VERIFY2(program.shown().startsWith(sentence), qPrintable(program.shown()));
            wantRecovery(program);
            QVERIFY(program.form<RecoveryForm>());
            QCOMPARE(tests::accessibilityProblems(program.form<RecoveryForm>()), QStringList());
            enter(u"Recovery key"_s, QString(work.recoveryKey).toLower().replace(u'-', u' '));
            press(Qt::Key_Return);
            signIn(program);
            QCOMPARE(program.connection->profile.secretBackend, u"keychain"_s);
        }
        const Program again(work.here, ready(keychain));
        QTRY_VERIFY(again.form<SignInForm>() || again.connection);
    }

    void aKeyThatIsFarTooLongIsRefusedAtItsFieldAndStays()
    {
        const Workspace work(ready(std::make_shared<Keychain>()));
        const Program program(work.here, ready(std::make_shared<Keychain>()));
        QTRY_VERIFY(program.shown().startsWith(u"The key to your data is not in"_s));
        wantRecovery(program);
        QVERIFY(program.form<RecoveryForm>());
        const ui::FormField* field = program.form<RecoveryForm>()->field(u"recoveryKey"_s);
        // As much as Qt lets into a line.
        const QString endless(32'767, u'x');
        program.form<RecoveryForm>()->field(u"recoveryKey"_s)->setValue(endless);
        QTest::keyClick(field->control(), Qt::Key_Return);
        QTRY_COMPARE(errorAt(program, u"recoveryKey"_s),
            u"A recovery key has eight groups of five letters and digits. Copy all of them."_s);
        QCOMPARE(field->value().toString(), endless);
        QVERIFY(field->control()->isEnabled());
    }

    void keepsWhatIsTypedAfterAnError()
    {
        const Workspace work(ready(std::make_shared<Keychain>()));
        const auto keychain = std::make_shared<Keychain>();
        const Program program(work.here, ready(keychain));
        const QMap<QString, QByteArray> before = work.here.files();
        QTRY_VERIFY(program.shown().startsWith(u"The key to your data is not in"_s));
        wantRecovery(program);
        QVERIFY(program.form<RecoveryForm>());
        press(Qt::Key_Return);
        QCOMPARE(errorAt(program, u"recoveryKey"_s), u"Enter your recovery key."_s);
        QString mistyped = work.recoveryKey;
        mistyped[0] = mistyped[0] == u'2' ? u'3' : u'2';
        enter(u"Recovery key"_s, mistyped);
        press(Qt::Key_Return);
        const RecoveryForm* form = program.form<RecoveryForm>();
        QTRY_COMPARE(errorAt(program, u"recoveryKey"_s),
            service::RecoveryKey::parse(mistyped).error().message);
        QCOMPARE(form->recoveryKey(), mistyped);
        QCOMPARE(QApplication::focusWidget(), form->field(u"recoveryKey"_s)->control());
        // Away by Esc and back: it is still there, and puts right what was wrong.
        press(Qt::Key_Escape);
        QVERIFY(!program.page->currentForm());
        QVERIFY(program.shown().startsWith(u"The key to your data is not in"_s));
        wantRecovery(program);
        QVERIFY(program.form<RecoveryForm>());
        QCOMPARE(form->recoveryKey(), mistyped);
        QCOMPARE(work.here.files(), before);
        enter(u"Recovery key"_s, work.recoveryKey);
        press(Qt::Key_Return);
        signIn(program);
    }

    void asksForANewPassphraseWhenTheOldOneIsForgotten()
    {
        const Workspace other(ready(std::make_shared<Keychain>()));
        const Workspace work(without(none));
        const QByteArray old = KeysFixture::bytes(work.here.vaultFile());
        {
            const Program program(work.here, without(locked));
            QTRY_VERIFY(program.form<SecretsForm>());
            wantRecovery(program);
            QVERIFY(program.form<RecoveryForm>());
            // A key of other data: nothing is asked for, and no file is touched.
            enter(u"Recovery key"_s, other.recoveryKey);
            press(Qt::Key_Return);
            QTRY_COMPARE(errorAt(program, u"recoveryKey"_s),
                u"This recovery key belongs to another workspace. Nothing was changed."_s);
            QVERIFY(program.form<RecoveryForm>()->passphrase().isEmpty());
            enter(u"Recovery key"_s, work.recoveryKey);
            press(Qt::Key_Return);
            QTRY_VERIFY(program.form<RecoveryForm>()->field(u"passphrase"_s)->isVisible());
            QCOMPARE(tests::accessibilityProblems(program.form<RecoveryForm>()), QStringList());
            enter(u"New passphrase"_s, u"short"_s);
            press(Qt::Key_Return);
            QVERIFY(errorAt(program, u"passphrase"_s)
                        .startsWith(u"Choose a passphrase of at least 8"_s));
            QCOMPARE(program.form<RecoveryForm>()->recoveryKey(), work.recoveryKey);
            QCOMPARE(KeysFixture::bytes(work.here.vaultFile()), old);
            const ui::FormField* next = program.form<RecoveryForm>()->field(u"passphrase"_s);
            program.form<RecoveryForm>()->field(u"passphrase"_s)->setValue(QString(32'767, u'x'));
            QTest::keyClick(next->control(), Qt::Key_Return);
            QTRY_COMPARE(errorAt(program, u"passphrase"_s),
                u"This passphrase is too long. Passphrases have at most 1,024 characters."_s);
            QCOMPARE(next->value().toString().size(), 32'767);
            enter(u"New passphrase"_s, newPassphrase);
            press(Qt::Key_Return);
            signIn(program);
            QCOMPARE(KeysFixture::bytes(work.here.vaultFile() + u".old"_s), old);
        }
        const Program again(work.here, without(locked));
        QTRY_VERIFY(again.form<SecretsForm>());
        again.enter(newPassphrase);
        QTRY_VERIFY(again.form<SignInForm>() || again.connection);
    }

    void offersItWhereTheStoreIsGone_data()
    {
        QTest::addColumn<bool>("vault");
        QTest::newRow("keychain silent") << false;
        QTest::newRow("vault file gone") << true;
    }
    void offersItWhereTheStoreIsGone()
    {
        QFETCH(bool, vault);
        const Workspace work(vault ? without(none) : ready(std::make_shared<Keychain>()));
        if (vault)
            QVERIFY(QFile::remove(work.here.vaultFile()));
        Program program(work.here, without(none));
        QTRY_VERIFY(program.shown().contains(u"use your recovery key"_s));
        recoverUnderANewPassphrase(work.recoveryKey, program);
        QCOMPARE(endOf(program.keys.state())->backend, u"vault"_s);
    }

    void opensAFolderFromAnotherComputer()
    {
        const Workspace work(ready(std::make_shared<Keychain>()));
        const KeysFixture there;
        for (const QFileInfo& file : QDir(work.here.folder()).entryInfoList(QDir::Files))
            KeysFixture::put(
                there.folder() + u'/' + file.fileName(), KeysFixture::bytes(file.filePath()));
        const auto keychain = std::make_shared<Keychain>();
        const Program program(there, ready(keychain));
        QTRY_VERIFY(program.shown().startsWith(u"The key to your data is not in"_s));
        wantRecovery(program);
        QVERIFY(program.form<RecoveryForm>());
        enter(u"Recovery key"_s, work.recoveryKey);
        press(Qt::Key_Return);
        // No profile here tells of an account; that there is one, the data does.
        signIn(program);
    }

private:
    static void recoverUnderANewPassphrase(const QString& recoveryKey, const Program& program)
    {
        wantRecovery(program);
        QVERIFY(program.form<RecoveryForm>());
        enter(u"Recovery key"_s, recoveryKey);
        press(Qt::Key_Return);
        QTRY_VERIFY(program.form<RecoveryForm>()->field(u"passphrase"_s)->isVisible());
        enter(u"New passphrase"_s, newPassphrase);
        press(Qt::Key_Return);
        signIn(program);
    }

    //! Under the name that the key file tells, the wrapping key of other data.
    static void putForeignEntry(const Workspace& work, Keychain& keychain)
    {
        main::EmbeddedKeys keys(work.here.folder());
        const profiles::DataKeyState state = endOf(keys.state()).value();
        const service::WrappingKey stranger = service::WrappingKey::generate(u"another"_s);
        QVERIFY(endOf(keychain.write(
            main::entryName(state.serviceId, state.wrappingKeyId), stranger.entry())));
    }

    ui::Theme m_theme{nullptr};
};

QTEST_MAIN(MainStartRecoveryTest)
#include "start_recovery_test.moc"
