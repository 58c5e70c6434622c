// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/tls_identity.h"
#include "service/service.h"

#include <QProcess>

namespace console::test {

//! Runs the service in another program (service_child) and stops it the hard way.
class Victim {
public:
    Victim(const QString& program, const QString& folder, const service::DataKey& key)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {QStringLiteral("serve"), folder});
        m_process.write(key.secret());
        if (!m_process.waitForReadyRead(30'000))
            return;
        const auto identity = service::loadOrCreateTlsIdentity(folder);
        if (!identity)
            return;
        m_running.port = quint16(m_process.readLine().trimmed().toUInt());
        m_running.certificate = identity->certificate;
    }
    [[nodiscard]] const service::RunningService& running() const { return m_running; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    service::RunningService m_running;
};

} // namespace console::test
