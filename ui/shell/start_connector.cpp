// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_connector.h"

#include "profiles/last_account.h"
#include "profiles/memory_store.h"

namespace console::ui {

using profiles::KeyPlace;
using profiles::Profile;
using profiles::SecretStoreChoice;
using profiles::VaultStore;

namespace {

QString fingerprint(const QSslCertificate& certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
}

base::ApiError certificateChanged(const Profile& profile, const cloud::Endpoint& endpoint)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::Tls;
    error.code = StartConnector::certificateChangedCode();
    error.message = StartConnector::tr(
        "The service on this computer shows another certificate than the one that this profile "
        "trusts. That is so when its data was replaced, such as from a backup, or when its "
        "certificate was made anew. Trust the new one if you know why. Nothing was sent.");
    error.detail = QStringLiteral("SHA-256 %1, trusted was %2")
                       .arg(fingerprint(*endpoint.pin),
                           fingerprint(QSslCertificate(profile.pinnedCertificate)));
    return error;
}

} // namespace

StartConnector::StartConnector(StartServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

void StartConnector::begin(const Profile& profile)
{
    cancel();
    m_profile = profile;
    m_typed = {};
    m_other.clear();
    m_endpoint.reset();
    m_connection.reset();
    m_opening = true;
}

void StartConnector::findStore(const Profile& here)
{
    begin(here);
    m_storeOnly = true;
    m_finding = keyPlace().then(this, [this](const base::Result<KeyPlace>& place) {
        if (!m_opening)
            return;
        // The key that is replaced may be anywhere, also where nobody can reach it.
        m_place = KeyPlace{{}, place ? place->store : nullptr};
        findStore();
    });
}

void StartConnector::open(const Profile& profile, profiles::NetworkSecrets typed)
{
    begin(profile);
    m_typed = std::move(typed);
    m_storeOnly = false;
    if (!isHere())
        reach();
    m_finding = keyPlace().then(this, [this](const base::Result<KeyPlace>& place) {
        if (!m_opening || (!place && place.error().kind == base::ApiError::Kind::Cancelled))
            return;
        // Elsewhere, what is wrong with the data on this computer is nobody's question.
        if (!place && isHere())
            return fail(place.error());
        m_place = place.value_or(KeyPlace());
        findStore();
    });
}

bool StartConnector::isHere() const
{
    return m_profile.kind == Profile::Kind::Embedded;
}

QString StartConnector::certificateChangedCode()
{
    return QStringLiteral("embedded.certificate");
}

//! Elsewhere the transport looks, since only it sees what the server shows.
bool StartConnector::isTrusted(const cloud::Endpoint& endpoint) const
{
    return !isHere() || m_profile.pinnedCertificate.isEmpty() || !endpoint.pin
        || QSslCertificate(m_profile.pinnedCertificate) == *endpoint.pin;
}

void StartConnector::fail(const base::ApiError& error)
{
    cancel();
    Q_EMIT failed(error);
}

void StartConnector::reach()
{
    if (isHere())
        Q_EMIT waiting(tr("Starting the service on this computer…"), false);
    m_reaching = endpoint().then(this, [this](const base::Result<cloud::Endpoint>& found) {
        if (!m_opening || (!found && found.error().kind == base::ApiError::Kind::Cancelled))
            return;
        if (!found)
            return fail(found.error());
        if (!isTrusted(*found)) {
            m_other = *found->pin;
            return fail(certificateChanged(m_profile, *found));
        }
        m_endpoint = *found;
        m_endpoint->readOnly = m_profile.readOnly;
        proceed();
    });
}

void StartConnector::cancel()
{
    m_opening = false;
    std::exchange(m_reaching, {}).cancel();
    std::exchange(m_finding, {}).cancel();
}

QSslCertificate StartConnector::otherCertificate() const
{
    return m_connection ? m_connection->client->transport().refusedCertificate() : m_other;
}

base::Call<base::Done> StartConnector::keepTyped(const Connection& connection, QObject* receiver)
{
    return profiles::keepNetworkSecrets(
        *connection.secrets, connection.profile.id, std::exchange(m_typed, {}), receiver);
}

std::unique_ptr<Connection> StartConnector::takeConnection()
{
    return std::move(m_connection);
}

base::Call<cloud::Endpoint> StartConnector::endpoint()
{
    if (isHere())
        return m_services.embedded(m_store);
    cloud::Endpoint endpoint;
    endpoint.origin = profiles::serverOf(m_profile);
    if (!m_profile.pinnedCertificate.isEmpty())
        endpoint.pin = QSslCertificate(m_profile.pinnedCertificate);
    return base::Call<cloud::Endpoint>::ready(endpoint);
}

base::Call<KeyPlace> StartConnector::keyPlace()
{
    return m_services.dataKeys ? m_services.dataKeys->place()
                               : base::Call<KeyPlace>::ready(KeyPlace());
}

QString StartConnector::storeBefore() const
{
    return isHere() && !m_place.backend.isEmpty() ? m_place.backend : m_profile.secretBackend;
}

//! Whether this profile's secrets are, or can be, in a store that is open.
bool StartConnector::fits(const profiles::SecretStore& store) const
{
    const QString memory = profiles::MemoryStore().backendName();
    const QString name = store.backendName();
    const QString before = storeBefore();
    if (isHere() && (name == memory || !m_place.backend.isEmpty()))
        return name == m_place.backend;
    return before.isEmpty() || before == memory || before == name || name == memory;
}

//! A vault is open once; a second one would not know what the first has written, and would ask for
//! its passphrase again.
void StartConnector::shareStore()
{
    const QList<OpenProfile> besides
        = m_services.besides ? m_services.besides() : QList<OpenProfile>();
    for (const OpenProfile& open : besides) {
        if (fits(*open.secrets))
            m_store = open.secrets;
    }
    if (m_place.store && fits(*m_place.store))
        m_store = m_place.store;
}

void StartConnector::findStore()
{
    shareStore();
    if (m_store && fits(*m_store)) {
        proceed();
        return;
    }
    m_store.reset();
    proceed();
    m_finding = m_services.secrets(this, storeBefore())
                    .then(this, [this](const base::Result<SecretStoreChoice>& choice) {
                        if (choice && m_opening && !m_store)
                            choose(*choice);
                    });
}

void StartConnector::choose(SecretStoreChoice choice)
{
    const QString& needed = m_place.backend;
    const bool ready = choice.state == SecretStoreChoice::State::Ready;
    const QString found = choice.state == SecretStoreChoice::State::VaultLocked ? VaultStore::name()
        : ready ? choice.store->backendName()
                : QString();
    if (isHere() && !needed.isEmpty() && found != needed)
        return fail(profiles::key_errors::storeDoesNotAnswer(needed, choice.problem));
    if (ready)
        return useStore(choice.store);
    choice.keepsData = isHere();
    Q_EMIT secretsWanted(choice);
}

void StartConnector::useStore(std::shared_ptr<profiles::SecretStore> store)
{
    m_store = std::move(store);
    proceed();
}

void StartConnector::createVault(const QString& passphrase)
{
    openVault(&VaultStore::create, passphrase);
}

void StartConnector::unlockVault(const QString& passphrase)
{
    openVault(&VaultStore::unlock, passphrase);
}

void StartConnector::openVault(
    base::Call<base::Done> (VaultStore::*step)(const QString&), const QString& passphrase)
{
    const auto vault = std::make_shared<VaultStore>(m_services.vaultPath);
    m_finding = ((*vault).*step)(passphrase)
                    .then(this, [this, vault](const base::Result<base::Done>& opened) {
                        useOpened(opened.transform([&vault](base::Done) {
                            return std::shared_ptr<profiles::SecretStore>(vault);
                        }));
                    });
}

void StartConnector::renewVault(const QString& passphrase)
{
    m_finding = profiles::openOrRenewVault(this, m_services.vaultPath, passphrase)
                    .then(this, [this](const auto& store) { useOpened(store); });
}

void StartConnector::useOpened(const base::Result<std::shared_ptr<profiles::SecretStore>>& store)
{
    if (store)
        useStore(*store);
    else
        Q_EMIT secretsRefused(store.error());
}

void StartConnector::keepInMemory()
{
    useStore(std::make_shared<profiles::MemoryStore>());
}

void StartConnector::dontWaitForKeychain()
{
    std::exchange(m_finding, {}).cancel();
    SecretStoreChoice choice;
    choice.state = VaultStore::existsAt(m_services.vaultPath)
        ? SecretStoreChoice::State::VaultLocked
        : SecretStoreChoice::State::NoneAnswers;
    choice.problem = tr("The keychain had not answered when it was skipped.");
    choose(choice);
}

void StartConnector::proceed()
{
    if (!m_opening || (!m_endpoint && !isHere()))
        return;
    if (!m_store) {
        // A keychain that has the key to the data can't be gone on without.
        Q_EMIT waiting(tr("Waiting for your keychain. It may be asking for its password."),
            !isHere() || m_place.backend.isEmpty());
        return;
    }
    if (m_storeOnly) {
        m_opening = false;
        Q_EMIT storeFound(m_store);
        return;
    }
    if (!m_endpoint)
        return reach();
    m_finding = profiles::networkAccess(m_profile, m_endpoint->origin, m_store.get(), m_typed, this)
                    .then(this, [this](const base::Result<profiles::NetworkAccess>& network) {
                        if (!m_opening)
                            return;
                        if (!network)
                            return fail(network.error());
                        m_endpoint->network = *network;
                        makeConnection();
                    });
}

void StartConnector::makeConnection()
{
    m_connection = std::make_unique<Connection>();
    m_connection->profile = m_profile;
    m_connection->secrets = m_store;
    m_connection->client = std::make_unique<cloud::CloudClient>(
        *m_endpoint, *m_store, m_profile.id, m_services.limits);
    m_connection->client->session().setPreferredOrganization(m_profile.lastOrganizationId);
    if (m_endpoint->pin)
        m_connection->profile.pinnedCertificate = m_endpoint->pin->toPem();
    recallAccount();
}

void StartConnector::recallAccount()
{
    m_finding = profiles::lastAccount(*m_store, m_profile.id, this)
                    .then(this, [this](const base::Result<QString>& email) {
                        if (!m_opening)
                            return;
                        // Who can't be recalled enters the address once more.
                        m_profile.lastEmail = email.value_or(QString());
                        m_connection->profile.lastEmail = m_profile.lastEmail;
                        meetServer();
                    });
}

void StartConnector::meetServer()
{
    // Packmind Cloud is not spoken to before the person asks for it: a choice among radio buttons
    // is no consent to tell a server that one exists.
    if (m_profile.kind == Profile::Kind::PackmindEu) {
        m_opening = false;
        Q_EMIT ready();
        return;
    }
    askServer();
}

void StartConnector::askServer()
{
    if (m_profile.kind == Profile::Kind::SelfHosted)
        Q_EMIT waiting(tr("Asking %1 what it can do…").arg(m_endpoint->origin.host()), false);
    m_reaching = m_connection->client->session().connectToServer().then(
        this, [this](const base::Result<domain::Capabilities>& known) {
            if (!m_opening || (!known && known.error().kind == base::ApiError::Kind::Cancelled))
                return;
            m_opening = false;
            if (known)
                Q_EMIT ready();
            else
                Q_EMIT failed(known.error());
        });
}

} // namespace console::ui
