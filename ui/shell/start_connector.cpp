// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_connector.h"

#include "profiles/memory_store.h"

namespace console::ui {

using profiles::Profile;
using profiles::SecretStoreChoice;
using profiles::VaultStore;

StartConnector::StartConnector(StartServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

void StartConnector::open(const Profile& profile)
{
    cancel();
    m_profile = profile;
    m_endpoint.reset();
    m_connection.reset();
    m_opening = true;
    if (profile.kind == Profile::Kind::Embedded)
        Q_EMIT waiting(tr("Starting the service on this computer…"), false);
    m_reaching = endpoint().then(this, [this](const base::Result<cloud::Endpoint>& found) {
        if (!m_opening || (!found && found.error().kind == base::ApiError::Kind::Cancelled))
            return;
        if (!found) {
            cancel();
            Q_EMIT failed(found.error());
            return;
        }
        m_endpoint = *found;
        proceed();
    });
    findStore();
}

void StartConnector::cancel()
{
    m_opening = false;
    std::exchange(m_reaching, {}).cancel();
    std::exchange(m_finding, {}).cancel();
}

std::unique_ptr<Connection> StartConnector::takeConnection()
{
    return std::move(m_connection);
}

base::Call<cloud::Endpoint> StartConnector::endpoint()
{
    if (m_profile.kind == Profile::Kind::Embedded)
        return m_services.embedded();
    cloud::Endpoint endpoint;
    endpoint.origin = m_profile.kind == Profile::Kind::PackmindEu
        ? QUrl(QString::fromLatin1(profiles::packmindEuOrigin))
        : m_profile.origin;
    endpoint.readOnly = m_profile.readOnly;
    if (!m_profile.pinnedCertificate.isEmpty())
        endpoint.pin = QSslCertificate(m_profile.pinnedCertificate);
    return base::Call<cloud::Endpoint>::ready(endpoint);
}

void StartConnector::findStore()
{
    const QString& before = m_profile.secretBackend;
    const bool elsewhere = m_store && !before.isEmpty() && before != m_store->backendName()
        && before != profiles::MemoryStore().backendName()
        && m_store->backendName() != profiles::MemoryStore().backendName();
    if (m_store && !elsewhere)
        return;
    m_store.reset();
    m_finding = m_services.secrets(this, before)
                    .then(this, [this](const base::Result<SecretStoreChoice>& choice) {
                        if (!choice || !m_opening || m_store)
                            return;
                        if (choice->state == SecretStoreChoice::State::Keychain)
                            useStore(choice->store);
                        else
                            Q_EMIT secretsWanted(*choice);
                    });
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
                        if (opened)
                            useStore(vault);
                        else
                            Q_EMIT secretsRefused(opened.error());
                    });
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
    Q_EMIT secretsWanted(choice);
}

void StartConnector::proceed()
{
    if (!m_opening || !m_endpoint)
        return;
    if (!m_store) {
        Q_EMIT waiting(tr("Waiting for your keychain. It may be asking for its password."), true);
        return;
    }
    m_connection = std::make_unique<Connection>();
    m_connection->profile = m_profile;
    m_connection->secrets = m_store;
    m_connection->client = std::make_unique<cloud::CloudClient>(
        *m_endpoint, *m_store, m_profile.id, m_services.limits);
    m_connection->client->session().setPreferredOrganization(m_profile.lastOrganizationId);
    if (m_endpoint->pin)
        m_connection->profile.pinnedCertificate = m_endpoint->pin->toPem();
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
