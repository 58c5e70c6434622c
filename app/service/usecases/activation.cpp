// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/activation.h"

#include "domain/password.h"
#include "service/store/accounts.h"
#include "service/store/memberships.h"
#include "service/usecases/open_session.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/tokens.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

} // namespace

base::Result<contract::TokenCheck> Activation::validate(const QString& token)
{
    return read(m_context.database, [&]() -> base::Result<contract::TokenCheck> {
        const base::Result<StoredInvitation> invitation = acceptable(token);
        if (!invitation)
            return contract::TokenCheck{};
        const auto account = AccountStore(m_context.database).byId(invitation->userId);
        if (!account)
            return contract::TokenCheck{};
        return contract::TokenCheck{.email = account->account.email, .isValid = true};
    });
}

base::Result<PasswordChosen> Activation::activate(const QString& token, const QString& password)
{
    const auto open = read(m_context.database, [&] { return acceptable(token); });
    if (!open)
        return base::failure(open.error());
    if (const auto kept = domain::newPassword(password); !kept)
        return base::failure(kept.error());
    const base::Result<QString> hash = hashPassword(password, m_context.shared.passwordCost);
    if (!hash)
        return base::failure(hash.error());
    return change(m_context.database, [&]() -> base::Result<PasswordChosen> {
        const base::Result<StoredInvitation> invitation = acceptable(token);
        if (!invitation)
            return base::failure(invitation.error());
        const domain::UserId& user = invitation->userId;
        AccountStore accounts(m_context.database);
        accounts.setPasswordHash(user, *hash, m_context.now());
        InvitationStore(m_context.database).acceptAllOf(user, m_context.now());
        record(m_context, invitation->workspaceId,
            {.action = u"account.activated"_s, .targetType = u"user"_s, .targetId = user.text()},
            user);
        const domain::Account account = accounts.byId(user).value_or(StoredAccount()).account;
        const auto memberships = MembershipStore(m_context.database).ofPerson(user);
        return PasswordChosen{
            .account = account, .token = openSession(m_context, account, onlyOne(memberships))};
    });
}

base::Result<StoredInvitation> Activation::acceptable(const QString& token)
{
    const auto invitation = InvitationStore(m_context.database).byTokenHash(hashOf(token));
    if (!invitation || invitation->accepted)
        return notFound(
            "invitation.not-valid", tr("This invitation is unknown or was used already."));
    if (invitation->expiresAt <= m_context.now())
        return gone("invitation.not-valid", tr("This invitation has ended. Ask for a new one."));
    return *invitation;
}

} // namespace console::service
