// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/vault_store.h"
#include "start_fixture.h"
#include "ui/shell/start_forms.h"

#include <QRadioButton>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::SecretStoreChoice;
using profiles::VaultStore;
using ui::SecretsForm;
using ui::StartPage;

namespace {
const QString passphrase = u"a calm blue harbour"_s;

//! A computer without a keychain, on which somebody has signed up before.
struct NoKeychain {
    NoKeychain()
    {
        fixture.choice = {};
        fixture.choice.problem = u"Nothing answers on the session bus."_s;
        [[maybe_unused]] const ServiceClient first = fixture.service.operatorClient();
    }
    void open(const std::function<void(StartPage&)>& go)
    {
        connection.reset();
        page = std::make_unique<StartPage>(fixture.services());
        QObject::connect(page.get(), &StartPage::opened, page.get(),
            [this](std::shared_ptr<ui::Connection> made) { connection = std::move(made); });
        page->show();
        go(*page);
    }
    //! The same service as a server that somebody else runs: no data of this computer is in it.
    [[nodiscard]] profiles::Profile elsewhere() const
    {
        profiles::Profile profile;
        profile.id = profiles::ProfileId::create();
        profile.name = u"Acme"_s;
        profile.kind = profiles::Profile::Kind::SelfHosted;
        profile.origin = QUrl(fixture.service.running().origin());
        profile.pinnedCertificate = fixture.service.running().certificate.toPem();
        return profile;
    }
    template <typename Form>
    [[nodiscard]] Form* form() const
    {
        return qobject_cast<Form*>(page->currentForm());
    }
    void signIn()
    {
        QTRY_VERIFY(form<ui::SignInForm>());
        type(*page, u"E-mail address"_s, ServiceFixture::operatorEmail());
        type(*page, u"Password"_s, ServiceFixture::password());
        press(*page, u"Sign in"_s);
        QTRY_VERIFY(connection);
    }

    StartFixture fixture;
    std::unique_ptr<StartPage> page;
    std::shared_ptr<ui::Connection> connection;
};
} // namespace

class StartSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAPassphraseWhereNoKeychainAnswers();
    void unlocksAVaultAndGoesOnSignedIn();
    void keepsItForThisSessionOnly();
    void doesNotWaitForAKeychainForEver();
};

void StartSecretsTest::asksForAPassphraseWhereNoKeychainAnswers()
{
    NoKeychain here;
    here.open([](StartPage& page) { page.start(); });
    QTRY_VERIFY(here.form<SecretsForm>());
    const QList<QLabel*> labels = here.page->currentForm()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible()
            && label->text().startsWith(u"No keychain answers on this computer."_s);
    }));
    type(*here.page, u"Passphrase"_s, u"short"_s);
    press(*here.page, u"Continue"_s);
    QVERIFY(
        errorAt(*here.page, u"passphrase"_s).startsWith(u"Choose a passphrase of at least 8"_s));
    QVERIFY(!VaultStore::existsAt(here.fixture.services().vaultPath));
    type(*here.page, u"Passphrase"_s, passphrase);
    QTest::keyClick(visible<QLineEdit>(*here.page, u"Passphrase"_s), Qt::Key_Return);
    here.signIn();
    QCOMPARE(here.connection->profile.secretBackend, u"vault"_s);
    QVERIFY(VaultStore::existsAt(here.fixture.services().vaultPath));
}

void StartSecretsTest::unlocksAVaultAndGoesOnSignedIn()
{
    NoKeychain here;
    here.open([](StartPage& page) { page.start(); });
    QTRY_VERIFY(here.form<SecretsForm>());
    type(*here.page, u"Passphrase"_s, passphrase);
    press(*here.page, u"Continue"_s);
    here.signIn();
    const profiles::Profile profile = here.connection->profile;

    here.fixture.choice.state = SecretStoreChoice::State::VaultLocked;
    here.open([&profile](StartPage& page) { page.open(profile); });
    QTRY_VERIFY(here.form<SecretsForm>());
    type(*here.page, u"Passphrase"_s, u"a calm red harbour"_s);
    press(*here.page, u"Continue"_s);
    QTRY_COMPARE(errorAt(*here.page, u"passphrase"_s),
        u"This passphrase does not fit. Nothing was changed."_s);
    QCOMPARE(visible<QLineEdit>(*here.page, u"Passphrase"_s)->text(), u"a calm red harbour"_s);
    type(*here.page, u"Passphrase"_s, passphrase);
    QTest::keyClick(visible<QLineEdit>(*here.page, u"Passphrase"_s), Qt::Key_Return);
    QTRY_VERIFY(here.connection);
    QCOMPARE(here.connection->client->session().account()->email, ServiceFixture::operatorEmail());
}

void StartSecretsTest::keepsItForThisSessionOnly()
{
    NoKeychain here;
    here.open([&here](StartPage& page) { page.open(here.elsewhere()); });
    QTRY_VERIFY(here.form<SecretsForm>());
    auto* session = visible<QRadioButton>(*here.page, u"Keep it for this session only"_s);
    QVERIFY(session);
    session->click();
    QVERIFY(!visible<QLineEdit>(*here.page, u"Passphrase"_s));
    press(*here.page, u"Continue"_s);
    here.signIn();
    QCOMPARE(here.connection->profile.secretBackend, u"memory"_s);
    QVERIFY(!VaultStore::existsAt(here.fixture.services().vaultPath));
}

void StartSecretsTest::doesNotWaitForAKeychainForEver()
{
    StartFixture fixture;
    ui::StartServices services = fixture.services();
    // Held for the whole test: a keychain that asks and is left alone.
    const base::CallSource<SecretStoreChoice> never;
    services.secrets = [&never](QObject*, const QString&) {
        return never.call();
    };
    StartPage page(services);
    page.show();
    page.start();
    QTRY_VERIFY(visible<QAbstractButton>(page, u"Continue without the keychain"_s));
    press(page, u"Continue without the keychain"_s);
    QTRY_VERIFY(qobject_cast<SecretsForm*>(page.currentForm()));
}

QTEST_MAIN(StartSecretsTest)
#include "start_secrets_test.moc"
