// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace console::test {

//! The stand-in for Packmind's API v0 (README.md) as a process of its own, with its control
//! surface. Ends with this object. Each call blocks until its answer is there.
class StandIn {
public:
    struct Person {
        QString id;
        QStringList organizations; //!< ids, in the order in which they were made
    };

    //! `options` as main.py takes them. Starts at once.
    explicit StandIn(const QStringList& options = {});
    ~StandIn();

    [[nodiscard]] bool isRunning() const { return !m_origin.isEmpty(); }
    //! scheme://127.0.0.1:port
    [[nodiscard]] const QUrl& origin() const { return m_origin; }

    //! One call of the control surface, `call` such as "POST /seed". Empty, with a warning, when it
    //! is refused.
    QJsonObject control(const QByteArray& call, const QJsonObject& body = {});

    //! An active account with password() that gets so many more organizations.
    Person seed(const QString& email, int organizations = 1, const QJsonObject& more = {});
    //! The next requests that fit meet that fault, as POST /faults describes it.
    void disturb(const QJsonObject& fault);
    //! How often a request has arrived; `path` as it was sent, without a query.
    [[nodiscard]] int count(const QByteArray& method, const QString& path);
    //! Body of the last such request.
    [[nodiscard]] QByteArray lastBody(const QByteArray& method, const QString& path);
    //! What broke in the stand-in itself: a test that sees one should fail.
    [[nodiscard]] QStringList defects();

    static QString password() { return QStringLiteral("Fake-passw0rd!!"); }

private:
    [[nodiscard]] QByteArray ask(const QByteArray& call, const QByteArray& body) const;
    [[nodiscard]] QJsonObject seen(const QByteArray& method, const QString& path);

    QProcess m_process;
    QUrl m_origin;
};

} // namespace console::test
