// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "cloud/way_report.h"
#include "profiles/memory_store.h"

#include <QElapsedTimer>
#include <QSslSocket>

namespace console::cloud {

//! Walks the way to a server step by step, as every request of the profile goes, and tells how far
//! one comes. Nobody signs in, and no token is sent. On the GUI thread, which does not wait.
class WayProbe : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualPatience{20};

    //! `patience`: of everything together.
    explicit WayProbe(Endpoint endpoint, std::chrono::milliseconds patience = usualPatience,
        QObject* parent = nullptr);
    ~WayProbe() override;

    //! Once. A failing step is no error of the call: the report says it. Error: Cancelled.
    [[nodiscard]] base::Call<WayReport> run();

Q_SIGNALS:
    void stepped(const console::cloud::WayReport& report);

private:
    using Kind = WayStep::Kind;
    using State = WayStep::State;

    void begin();
    void connectOut(const QList<QHostAddress>& addresses, const QString& name);
    void connected();
    void encrypt();
    void encrypted();
    void socketFailed(QAbstractSocket::SocketError error);
    void askHttp();
    void askServer();

    [[nodiscard]] WayStep& step(Kind kind) { return m_report.steps[int(kind)]; }
    void enter(Kind kind);
    void pass(const QString& note);
    void skip(Kind kind);
    void fail(const base::ApiError& error);
    void end();
    [[nodiscard]] bool byProxy() const;
    [[nodiscard]] bool isTls() const;
    [[nodiscard]] quint16 port() const;

    Endpoint m_endpoint;
    WayReport m_report;
    Kind m_kind = Kind::Name;
    QElapsedTimer m_since;
    QTimer m_whole;
    base::CallSource<WayReport> m_source;
    int m_lookup = -1;
    QList<QSslError> m_tlsProblems;
    QSslSocket m_socket;
    // The rest goes the way that requests go.
    profiles::MemoryStore m_nothing;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Session> m_session;
    bool m_ended = false;
};

} // namespace console::cloud
