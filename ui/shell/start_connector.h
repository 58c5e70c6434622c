// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/data_keys.h"
#include "profiles/data_restore.h"
#include "profiles/network_access.h"
#include "profiles/open_secret_store.h"
#include "profiles/profile_store.h"
#include "profiles/vault_store.h"
#include "ui/shell/connection.h"

namespace console::ui {

//! A profile that is open beside the one that is being opened.
struct OpenProfile {
    profiles::ProfileId id;
    std::shared_ptr<profiles::SecretStore> secrets;
};

//! What sign-in is given from outside.
struct StartServices {
    profiles::ProfileStore* profiles = nullptr; //!< loaded, or being loaded
    EmbeddedEndpoint embedded;
    LocalGovernance governance; //!< for clouds that keep none; none where no service is inside
    profiles::DataKeys* dataKeys = nullptr; //!< of that service; none where its data needs no key
    profiles::DataRestore* restore = nullptr; //!< of that service; none where nothing is restored
    profiles::SecretStoreOpener secrets;
    QString vaultPath;
    cloud::Limits limits;
    std::function<QList<OpenProfile>()> besides = {}; //!< none where one profile is open at a time
};

//! Makes a profile ready for signing in: starts or finds its server, and the place for its secrets.
//! The service on this computer starts when that place is known: it holds the key to the data.
//!
//! The service on this computer is held to the certificate that the profile has saved, as every
//! other server is: data that was exchanged is noticed. Its refusal has certificateChangedCode(); a
//! profile without certificate trusts the present one.
//!
//! open() ends with ready() or failed(); in between it may ask with secretsWanted().
class StartConnector : public QObject {
    Q_OBJECT

public:
    explicit StartConnector(StartServices services, QObject* parent = nullptr);

    //! Replaces what is under way and the connection that was there. `typed` counts in place of
    //! what is kept, and is kept by keepTyped().
    void open(const profiles::Profile& profile, profiles::NetworkSecrets typed = {});
    //! Once the profile is to stay. Errors: those of its store.
    [[nodiscard]] base::Call<base::Done> keepTyped(const Connection& connection, QObject* receiver);
    void cancel();
    //! Finds a place for the key to data on this computer that is not there yet, and nothing else.
    //! Ends with storeFound(); in between as open().
    void findStore(const profiles::Profile& here);

    //! The answers to secretsWanted(). Errors come as secretsRefused(); then it can be tried again.
    void createVault(const QString& passphrase);
    void unlockVault(const QString& passphrase);
    //! After findStore() alone: for a vault whose passphrase is forgotten. One that this passphrase
    //! does not open is kept beside a new one.
    void renewVault(const QString& passphrase);
    void keepInMemory();
    //! For a keychain that does not answer, such as one whose own window was left alone.
    void dontWaitForKeychain();

    //! Nothing before ready().
    [[nodiscard]] Connection* connection() const { return m_connection.get(); }
    //! Hands it over; the next open() makes another.
    [[nodiscard]] std::unique_ptr<Connection> takeConnection();
    [[nodiscard]] const profiles::Profile& profile() const { return m_profile; }
    [[nodiscard]] static QString certificateChangedCode();
    //! Another certificate than the one that the profile trusts, as the server showed it after
    //! failed(); null when that was not why.
    [[nodiscard]] QSslCertificate otherCertificate() const;
    //! The place for secrets that was found or opened last, or nullptr.
    [[nodiscard]] const std::shared_ptr<profiles::SecretStore>& store() const { return m_store; }
    //! Whether the profile's data can be opened only with a key that was made before.
    [[nodiscard]] bool needsKey() const { return isHere() && !m_place.backend.isEmpty(); }
    //! Whether findStore() is under way: nothing that is there already has to be opened.
    [[nodiscard]] bool isForNewKey() const { return m_opening && m_storeOnly; }

Q_SIGNALS:
    //! A whole sentence; `forKeychain` when it is the keychain that lets one wait.
    void waiting(const QString& sentence, bool forKeychain);
    void secretsWanted(const console::profiles::SecretStoreChoice& choice);
    void secretsRefused(const console::base::ApiError& error);
    void ready();
    void storeFound(const std::shared_ptr<console::profiles::SecretStore>& store);
    void failed(const console::base::ApiError& error);

private:
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] bool isTrusted(const cloud::Endpoint& endpoint) const;
    [[nodiscard]] base::Call<cloud::Endpoint> endpoint();
    void reach();
    [[nodiscard]] base::Call<profiles::KeyPlace> keyPlace();
    void begin(const profiles::Profile& profile);
    void findStore();
    [[nodiscard]] bool fits(const profiles::SecretStore& store) const;
    void shareStore();
    [[nodiscard]] QString storeBefore() const;
    void choose(profiles::SecretStoreChoice choice);
    void fail(const base::ApiError& error);
    void useStore(std::shared_ptr<profiles::SecretStore> store);
    void openVault(base::Call<base::Done> (profiles::VaultStore::*step)(const QString&),
        const QString& passphrase);
    void useOpened(const base::Result<std::shared_ptr<profiles::SecretStore>>& store);
    void proceed();
    void makeConnection();
    void recallAccount();
    void meetServer();
    void askServer();

    StartServices m_services;
    profiles::Profile m_profile;
    profiles::NetworkSecrets m_typed;
    QSslCertificate m_other;
    std::optional<cloud::Endpoint> m_endpoint;
    std::shared_ptr<profiles::SecretStore> m_store; // once found, good for every profile it fits
    profiles::KeyPlace m_place; // of the key to the data on this computer
    std::unique_ptr<Connection> m_connection;
    base::CallHandle m_reaching;
    base::CallHandle m_finding;
    bool m_opening = false;
    bool m_storeOnly = false;
};

} // namespace console::ui
