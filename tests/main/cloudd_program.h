// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "cloud/signed_pair.h"
#include "profiles/memory_store.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace console::test {

//! packmind-cloudd as a process of its own, with settings, a certificate and a key that are made
//! for it in a folder of its own.
class CloudProgram {
public:
    CloudProgram();
    ~CloudProgram();
    CloudProgram(const CloudProgram&) = delete;
    CloudProgram& operator=(const CloudProgram&) = delete;

    //! What it says and how it ends, at once.
    struct Run {
        int code = -1;
        QString output;
    };
    [[nodiscard]] static Run run(const QStringList& arguments);
    //! run() with the settings as they are now.
    [[nodiscard]] Run check() const;

    //! True when it answers.
    bool start();
    //! Sends the signal and waits for the end; its exit code, or -1 when it did not end by itself.
    int endBy(int signal);
    //! The same, of one that was sent its signal.
    int ended();
    void send(int signal);
    //! Waits for words in what it has said.
    [[nodiscard]] bool says(const QString& words);
    //! All that it has said, of every start.
    [[nodiscard]] QString log() const { return m_log; }

    //! Written before each start.
    QMap<QString, QString> settings;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString configFile() const { return path(QStringLiteral("cloudd.conf")); }
    void writeSettings() const;
    //! Shown from the next start or SIGHUP on; signed by the same name, another authority.
    void renewCertificate();

    //! A console of its own.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client();
    //! The link that waits for the first operator, or empty.
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> firstOperator();
    //! First line of the answer to "GET /api/v0/" for that host.
    [[nodiscard]] QByteArray askAs(const QByteArray& host);
    [[nodiscard]] QByteArray host() const;
    [[nodiscard]] QSslCertificate shownCertificate();

    static QString operatorEmail() { return QStringLiteral("ada@acme.example"); }
    static QString password() { return QStringLiteral("correct-horse!!"); }
    [[nodiscard]] static QByteArray bytes(const QString& path);
    //! With mode 0600.
    static void put(const QString& path, const QByteArray& content);

private:
    bool startOnce();
    void choosePort();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_log;
    quint16 m_port = 0;
    QByteArray m_authority;
    std::vector<std::unique_ptr<profiles::MemoryStore>> m_secrets;
    const profiles::ProfileId m_profile = profiles::ProfileId::create();
};

} // namespace console::test
