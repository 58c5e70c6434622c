// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/local_operator.h"

#include "domain/local_operator.h"
#include "service/store/accounts.h"
#include "service/store/workspaces.h"
#include "service/usecases/first_start.h"
#include "service/usecases/open_session.h"

namespace console::service {

namespace {

base::Result<domain::Account> makeOperator(
    Database& database, const Shared& shared, const QString& address)
{
    return makeWorkspace(database, shared).map([&](const domain::WorkspaceId& workspace) {
        const QDateTime now = shared.clock();
        StoredAccount stored;
        stored.account.id = domain::UserId::create();
        stored.account.email = address;
        stored.active = true;
        AccountStore(database).insert(stored, now);
        WorkspaceStore store(database);
        store.addPerson(workspace, stored.account.id, domain::WorkspaceRole::Operator, now);
        store.setSignUpOpen(workspace, false, now);
        return stored.account;
    });
}

} // namespace

base::Result<QString> admitLocalOperator(
    Database& database, const Shared& shared, const QString& cloudOrigin)
{
    const QString address = domain::localOperatorAddress(cloudOrigin);
    return change(database, [&]() -> base::Result<QString> {
        const auto known = AccountStore(database).byEmail(address);
        const base::Result<domain::Account> account = known
            ? base::Result<domain::Account>(known->account)
            : makeOperator(database, shared, address);
        if (!account)
            return base::failure(account.error());
        const Context byService{
            .database = database, .shared = shared, .principal = {}, .requestId = {}, .origin = {}};
        return openSession(byService, *account, std::nullopt);
    });
}

bool isLocalOperator(const Context& context)
{
    return domain::isLocalOperatorAddress(context.asker().account.email);
}

} // namespace console::service
