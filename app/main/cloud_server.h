// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/folder_lock.h"
#include "main/server_config.h"

#include <QObject>

namespace console::main {

//! The service by itself, as its operator has configured it. Tells the log what it does.
class CloudServer : public QObject {
    Q_OBJECT

public:
    explicit CloudServer(ServerConfig config, QObject* parent = nullptr);

    //! Opens the data and begins to answer; once. ended() follows when it can't.
    void start();
    //! Lets requests under way end, for some seconds; ended() follows.
    void stop();
    //! Shows the certificate that is in its file now. One that can't be used changes nothing.
    void reload();

Q_SIGNALS:
    void ended(bool well);

private:
    [[nodiscard]] base::Result<service::ServiceConfig> prepare();
    void started(const service::RunningService& running);
    void failed(const base::ApiError& error);
    [[nodiscard]] base::Result<base::Done> handOverInvitation(const std::optional<QString>& link);

    const ServerConfig m_config;
    std::unique_ptr<FolderLock> m_lock; // goes after the service
    std::unique_ptr<service::Service> m_service;
    bool m_stopping = false;
};

} // namespace console::main
