// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/signed_pair.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace console::test {

//! The relay of relay.py. Ends with this object. Each call blocks until its answer is there.
class LocalRelay {
public:
    struct Options {
        bool encrypted = true;
        bool implicitTls = false;
        bool utf8 = false;
        QString user = QStringLiteral("postmaster"); //!< empty: nobody signs in
        QString password = QStringLiteral("a-key-of-the-relay");
        CertificateTerms certificate = {};
        bool selfSigned = false;
        int port = 0; //!< 0: one that is free
    };

    struct Mail {
        QString from;
        QStringList to;
        QStringList options; //!< of MAIL FROM
        QByteArray data;
    };

    LocalRelay();
    explicit LocalRelay(const Options& options);
    ~LocalRelay();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const Options& options() const { return m_options; }
    //! Who vouches for its certificate, as PEM.
    [[nodiscard]] const QByteArray& authority() const { return m_authority; }

    //! The next command `step` that has `match` in it meets that, as relay.py describes.
    void disturb(const QString& step, const QString& kind, QJsonObject more = {});
    void refuse(
        const QString& step, const QString& reply, const QString& match = {}, int times = 1);
    //! Lets what is held go on.
    void release();
    void forget();

    [[nodiscard]] QList<Mail> received();
    [[nodiscard]] QStringList steps();
    [[nodiscard]] int held();

private:
    QJsonObject ask(const QJsonObject& order);
    //! The next whole line that it prints.
    QByteArray line();

    const Options m_options;
    QTemporaryDir m_folder;
    QByteArray m_authority;
    QProcess m_process;
    int m_port = 0;
};

} // namespace console::test
