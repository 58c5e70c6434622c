// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/workspace.h"
#include "service/store/transaction.h"
#include "service/usecases/passwords.h"

namespace console::service {

class BackupDesk;
class LlmCaller;
class MailDesk;

//! What all threads of one service share. Never changes once the service runs.
struct Shared {
    base::Clock clock;
    PasswordCost passwordCost;
    QByteArray tokenKey; //!< signs sessions and API keys
    //! "https://cloud.acme.example": where people without an account reach it; empty where they
    //! can't.
    QString publicOrigin = {};
    std::shared_ptr<BackupDesk> backups = nullptr; //!< of a service that runs
    std::shared_ptr<LlmCaller> llm = nullptr; //!< of a service that runs
    std::shared_ptr<MailDesk> mails = nullptr; //!< of a service that runs
};

//! Who asks, as the token says and the database confirms.
struct Principal {
    domain::Account account;
    domain::WorkspaceId workspaceId; //!< of the token's organization, else the person's own
    std::optional<domain::Membership> current; //!< the token's organization and the role there now
    bool byApiKey = false;
    QByteArray tokenHash; //!< of the token's id, as the store has it

    [[nodiscard]] const domain::UserId& id() const { return account.id; }
};

//! One request, as use cases see it. Lives as long as the request.
struct Context {
    Database& database;
    const Shared& shared;
    std::optional<Principal> principal; //!< set for every route that is not public
    QString requestId;
    QString origin; //!< "https://127.0.0.1:41234": where links lead
    std::function<bool()> isGone = {}; //!< whether nobody waits for the answer any more

    [[nodiscard]] QDateTime now() const { return shared.clock(); }
    [[nodiscard]] const Principal& asker() const { return *principal; }
};

} // namespace console::service
