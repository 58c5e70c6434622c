// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/endpoint.h"
#include "main/embedded_keys.h"
#include "service/service.h"

namespace console::main {

//! The service inside this program: started when somebody first needs it, one for all who ask.
class EmbeddedService : public QObject {
    Q_OBJECT

public:
    //! `keys` are those of the data in `dataFolder`, and outlive this.
    EmbeddedService(QString dataFolder, EmbeddedKeys& keys, QObject* parent = nullptr);
    ~EmbeddedService() override;

    //! Where it answers, with the certificate to pin. The key to the data comes from `store`. After
    //! an error the next call tries again. Cancelling a call leaves the service alone. Errors:
    //! those of EmbeddedKeys::open() and service::Service::start().
    [[nodiscard]] base::Call<cloud::Endpoint> endpoint(const EmbeddedKeys::Store& store);

    //! Lets this program govern, on this computer, the cloud at `cloudOrigin`, which keeps no
    //! governance of its own. Starts the service when needed. Errors: those of endpoint() and
    //! service::Service::admitLocalOperator().
    [[nodiscard]] base::Call<cloud::GovernanceAccess> governance(
        const EmbeddedKeys::Store& store, const QString& cloudOrigin);

    //! Ends the service for a while, so that its data can be written anew; nobody waits for more
    //! than a moment, and endpoint() stays what it is. Does nothing when it does not run. Error
    //! Conflict "service.starting".
    [[nodiscard]] base::Call<base::Done> pause();
    //! Answers again where it did before pause(), with the data under `key`. Errors: those of
    //! service::Service::start(); then the next endpoint() starts it elsewhere.
    [[nodiscard]] base::Call<base::Done> goOn(const service::DataKey& key);

    //! In place of goOn() when no key opens the data: the next endpoint() tries anew.
    void giveUp();

    //! Ends the service for a restore, which needs the data to itself. Until restoreEnded(),
    //! endpoint() is refused: Conflict "service.restoring". Error Conflict "service.renewing": the
    //! data is being written anew.
    [[nodiscard]] base::Call<base::Done> stopForRestore();
    void restoreEnded() { m_restoring = false; }

    //! Lets requests under way end, at most until `deadline`, and ends the service. Waits, with an
    //! event loop of its own: for after the last window.
    void drain(std::chrono::milliseconds deadline);

private:
    [[nodiscard]] base::Call<service::RunningService> start(
        const service::DataKey& key, quint16 port);
    [[nodiscard]] base::Call<base::Done> end();
    void started(const base::Result<service::RunningService>& running);

    const QString m_dataFolder;
    EmbeddedKeys& m_keys;
    std::unique_ptr<service::Service> m_service;
    std::optional<cloud::Endpoint> m_endpoint;
    QList<base::CallSource<cloud::Endpoint>> m_waiting;
    bool m_paused = false;
    bool m_held = false; // between pause() and goOn(), also when it did not run
    bool m_restoring = false;
};

} // namespace console::main
