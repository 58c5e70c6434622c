// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/service.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSslSocket>

#include <optional>

namespace console::test {

struct ServiceAnswer {
    int status = 0; //!< 0: the connection broke
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    //! Members of a JSON body; "" when there is none.
    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] QString code() const { return text("code"); }
    [[nodiscard]] QString field() const { return text("field"); }
};

//! A person at a service, with a cookie or an API key. Blocks until the answer is there, so use one
//! in each thread.
class ServiceClient {
public:
    explicit ServiceClient(service::RunningService service);

    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    //! `path` is below /api/v0, percent-encoded, with its query. Keeps the cookie of the answer.
    ServiceAnswer send(const QByteArray& method, const QString& path,
        const std::optional<QJsonObject>& body = {}, const Headers& headers = {});
    ServiceAnswer get(const QString& path) { return send("GET", path); }
    ServiceAnswer post(const QString& path, const QJsonObject& body = {}, const Headers& h = {})
    {
        return send("POST", path, body, h);
    }
    ServiceAnswer patch(const QString& path, const QJsonObject& body, const Headers& h = {})
    {
        return send("PATCH", path, body, h);
    }
    ServiceAnswer remove(const QString& path) { return send("DELETE", path); }
    //! `bytes` as they are, whatever they are.
    ServiceAnswer sendBytes(const QByteArray& method, const QString& path, const QByteArray& bytes,
        const Headers& headers);

    //! Signs in; the cookie is kept.
    ServiceAnswer signIn(const QString& email, const QString& password);

    QString cookie; //!< empty: none
    QString apiKey; //!< empty: none
    //! False while something is asked for on purpose that the API's description does not know.
    bool captured = true;
    //! How long an answer is waited for; then the connection is given up.
    std::chrono::milliseconds patience = std::chrono::minutes(1);

private:
    bool connect();
    ServiceAnswer receive(bool withBody);
    void takeCookie(const ServiceAnswer& answer);

    const service::RunningService m_service;
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace console::test
