// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packmind/stand_in.h"
#include "ui/cloud_window.h"

#include <QNetworkAccessManager>

namespace console::test {

//! A window in front of a profile of the stand-in for Packmind, where Ada has an account.
class PackmindWindow : public CloudWindow {
public:
    explicit PackmindWindow(int organizations = 1);
    ~PackmindWindow();

    bool signIn() { return CloudWindow::signIn(ada(), StandIn::password()); }
    //! On the form for signing in: with an API key instead.
    bool signInWithKey(const QString& key);

    static QString ada() { return QStringLiteral("ada@acme.example"); }

    StandIn cloud;
};

//! The web page of the stand-in, as far as it matters: it signs somebody in and asks for a key or a
//! code, by their cookie.
class PackmindWebPage {
public:
    explicit PackmindWebPage(const StandIn& cloud, const QString& email = PackmindWindow::ada());

    [[nodiscard]] QString apiKey();
    [[nodiscard]] QString loginCode();
    //! What the page does once it has a code: calls the console. The HTTP status of the answer; 0
    //! when nobody listens.
    int handOver(const QUrl& address, const QString& code);

private:
    struct Answer {
        QJsonObject body;
        QByteArray cookie;
    };
    Answer post(const QString& path, const QJsonObject& body = {});

    QUrl m_origin;
    QByteArray m_cookie;
    QNetworkAccessManager m_network;
};

} // namespace console::test
