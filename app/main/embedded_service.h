// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/endpoint.h"
#include "service/service.h"

namespace console::main {

//! The service inside this program: started when somebody first needs it, one for all who ask.
class EmbeddedService : public QObject {
    Q_OBJECT

public:
    //! Where the key of the data comes from. Asked at each start.
    using KeySource = std::function<base::Call<service::DataKey>()>;

    EmbeddedService(QString dataFolder, KeySource keySource, QObject* parent = nullptr);
    ~EmbeddedService() override;

    //! Where it answers, with the certificate to pin. After an error the next call tries again.
    //! Cancelling a call leaves the service alone. Errors: those of the key's source and of
    //! service::Service::start().
    [[nodiscard]] base::Call<cloud::Endpoint> endpoint();

    //! Lets requests under way end, at most until `deadline`, and ends the service. Waits, with an
    //! event loop of its own: for after the last window.
    void drain(std::chrono::milliseconds deadline);

private:
    void start(const base::Result<service::DataKey>& key);
    void started(const base::Result<service::RunningService>& running);

    const QString m_dataFolder;
    const KeySource m_keySource;
    std::unique_ptr<service::Service> m_service;
    std::optional<cloud::Endpoint> m_endpoint;
    QList<base::CallSource<cloud::Endpoint>> m_waiting;
};

} // namespace console::main
