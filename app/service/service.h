// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/beat.h"
#include "base/call.h"
#include "base/clock.h"
#include "service/crypto/cms_file.h"
#include "service/crypto/data_key.h"
#include "service/http/server.h"
#include "service/jobs/mail_desk.h"
#include "service/llm/llm_caller.h"
#include "service/usecases/first_operator.h"
#include "service/usecases/passwords.h"

#include <QSslCertificate>

namespace console::service {

//! Where and how a service runs.
struct ServiceConfig {
    QString dataFolder; //!< made with mode 0700; holds database and TLS identity
    DataKey dataKey; //!< protects what is stored; there is no service without one
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; //!< 0: the system chooses
    int workers = 4; //!< threads that answer, each with a connection to the database
    HttpLimits limits = usualLimits();
    base::Clock clock = base::systemClock();
    PasswordCost passwordCost = {};
    //! Where backups are kept, for a server: a folder on its disk is its operator's to choose.
    //! Without it, as in the console, whoever may change settings names one through the API.
    std::optional<QString> backupFolder = std::nullopt;
    int backupPasswordRounds = CmsPassword::usualRounds;
    std::chrono::milliseconds backupLook = base::beat; //!< see BackupRunner
    std::chrono::milliseconds retentionLook = base::beat; //!< see RetentionRunner
    LlmRules llm = {};
    //! What it proves its name with, for a server. Without it, as in the console, it makes itself a
    //! certificate, which clients pin.
    std::optional<TlsIdentity> identity = std::nullopt;
    //! Who comes in first, for a server; sign-up is closed until then. Without it, as in the
    //! console, whoever signs up first becomes the operator.
    std::optional<FirstOperator> firstOperator = std::nullopt;
    //! "https://cloud.acme.example", where everybody reaches it, for a server. Without it, as in
    //! the console, mails to people without an account hold codes in place of links.
    QString publicOrigin = {};
    MailRules mail = {};
    std::chrono::milliseconds mailLook = base::beat; //!< see MailRunner
    //! Wraps the handler of every worker; for tests that delay, refuse or hang up by path. Called
    //! on the workers' threads.
    std::function<HttpHandler(HttpHandler)> decorator = nullptr;

    //! Those of HttpLimits, with room for one text of 1 MiB in a body, so that it is refused by
    //! the name of its field, and for a listing where one is sent.
    [[nodiscard]] static HttpLimits usualLimits();
};

//! What a client needs to know of a service that runs.
struct RunningService {
    quint16 port = 0;
    QSslCertificate certificate; //!< the one that clients pin
    QString version;
    //! The invitation of ServiceConfig::firstOperator, as long as there is no operator. A secret.
    std::optional<QString> firstOperatorLink = {};

    //! "https://127.0.0.1:41234"
    [[nodiscard]] QString origin() const;
};

class BackupRunner;
class MailRunner;
class RetentionRunner;

//! The cloud service in this program, in threads of its own.
class Service : public QObject {
    Q_OBJECT

public:
    explicit Service(ServiceConfig config, QObject* parent = nullptr);
    //! Waits for requests under way. To wait for nothing, stop() and destroy after stopped().
    ~Service() override;

    //! Opens or makes the data and begins to answer. Blocks nobody: the work is done on another
    //! thread. Once per object. Errors: those of Database, migrate(), loadOrCreateTlsIdentity(),
    //! inviteFirstOperator() and HttpServer::listen(); RefusedOrFailed "service.folder" when the
    //! folder can't be made.
    [[nodiscard]] base::Call<RunningService> start();

    //! For the program that this service runs in: a session for the operator of the workspace that
    //! governs the cloud at `cloudOrigin` from this computer, as a cookie carries it. A secret,
    //! made anew each time. Blocks nobody. Errors: those of Database; Cancelled when it does not
    //! run.
    [[nodiscard]] base::Call<QString> admitLocalOperator(const QString& cloudOrigin);

    //! Shows another certificate to clients that connect from now on. Does nothing before start()
    //! has ended.
    void setIdentity(const TlsIdentity& identity);

    //! Takes no new requests, lets those under way end until `deadline`, then stopped() follows. A
    //! backup that is being made is cut off, and made again at the next start if it was scheduled.
    //! A service that has not started yet never will: its start() is cancelled.
    void stop(std::chrono::milliseconds deadline = std::chrono::seconds(5));

Q_SIGNALS:
    void stopped();

private:
    struct Prepared;
    [[nodiscard]] static base::Result<std::shared_ptr<Prepared>> prepare(
        const ServiceConfig& config);
    [[nodiscard]] base::Result<RunningService> listen(const std::shared_ptr<Prepared>& prepared);

    void endWhenAllEnded();

    const ServiceConfig m_config;
    std::unique_ptr<QThread> m_preparing;
    std::shared_ptr<Prepared> m_prepared; //!< once it answers
    std::vector<std::unique_ptr<QThread>> m_admitting;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<BackupRunner> m_backups;
    std::unique_ptr<RetentionRunner> m_retention;
    std::unique_ptr<MailRunner> m_mails;
    bool m_stopping = false;
    bool m_drained = false;
};

} // namespace console::service
