// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/sign_up.h"

#include "domain/email_address.h"
#include "domain/password.h"
#include "service/store/accounts.h"
#include "service/store/memberships.h"
#include "service/store/workspaces.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/slugs.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

} // namespace

base::Result<bool> SignUp::isEmailFree(const QString& email)
{
    return domain::emailAddress(email).and_then([&](const QString& address) {
        return read(m_context.database, [&]() -> base::Result<bool> {
            return !AccountStore(m_context.database).byEmail(address);
        });
    });
}

base::Result<contract::SignedUp> SignUp::signUp(const QString& email, const QString& password)
{
    const base::Result<QString> address = domain::emailAddress(email);
    if (!address)
        return base::failure(address.error());
    // Before the password is hashed, and once more with the write lock held.
    const auto open = read(m_context.database, [&] { return openWorkspaceFor(*address); });
    if (!open)
        return base::failure(open.error());
    if (const auto kept = domain::newPassword(password); !kept)
        return base::failure(kept.error());
    return hashPassword(password, m_context.shared.passwordCost).and_then([&](const QString& hash) {
        return change(m_context.database, [&] { return make(*address, hash); });
    });
}

base::Result<domain::WorkspaceId> SignUp::openWorkspaceFor(const QString& email)
{
    const auto workspace = WorkspaceStore(m_context.database).first();
    if (!workspace || !workspace->settings.signUpOpen)
        return notAllowed("signup.closed",
            tr("Sign-up is closed on this service. Ask someone who is in it for an invitation."));
    const auto account = AccountStore(m_context.database).byEmail(email);
    if (account && account->active)
        return conflict(
            "email.taken", tr("This address has an account already. Sign in with it."), u"email"_s);
    // A client of v0 gets the 409 that it knows; only who holds the link may choose the password.
    if (account)
        return conflict("email.invited",
            tr("This address was invited already. Open the link of the invitation to join."),
            u"email"_s);
    return workspace->id;
}

base::Result<contract::SignedUp> SignUp::make(const QString& email, const QString& passwordHash)
{
    const base::Result<domain::WorkspaceId> open = openWorkspaceFor(email);
    if (!open)
        return base::failure(open.error());
    const QDateTime now = m_context.now();
    Database& database = m_context.database;
    WorkspaceStore workspaces(database);
    const bool first = !workspaces.hasOperator(*open);

    StoredAccount stored;
    stored.account = {.id = domain::UserId::create(), .email = email, .displayName = {}};
    stored.account.createdAt = now;
    stored.account.updatedAt = now;
    stored.active = true;
    stored.passwordHash = passwordHash;
    const domain::UserId& user = stored.account.id;
    AccountStore(database).insert(stored, now);
    workspaces.addPerson(
        *open, user, first ? domain::WorkspaceRole::Operator : domain::WorkspaceRole::None, now);
    const domain::Organization organization = firstOrganization(m_context, email);
    OrganizationStore(database).insert({organization, *open});
    MembershipStore(database).insert(
        *open, organization.id, user, domain::OrganizationRole::Admin, now);

    record(m_context, *open,
        {.action = u"account.created"_s,
            .targetType = u"user"_s,
            .targetId = user.text(),
            .after = {{u"address"_s, AccountStore(database).addressMark(stored.account)},
                {u"role"_s, domain::wireName(workspaces.roleOf(*open, user))}}},
        user);
    record(m_context, *open,
        {.action = u"organization.created"_s,
            .targetType = u"organization"_s,
            .targetId = organization.id.text(),
            .organizationId = organization.id,
            .after = {{u"name"_s, recordableName(organization.name)}}},
        user);
    if (first) {
        workspaces.setSignUpOpen(*open, false, now);
        record(m_context, *open,
            {.action = u"settings.changed"_s,
                .targetType = u"workspace"_s,
                .targetId = open->text(),
                .before = {{u"signUpOpen"_s, true}},
                .after = {{u"signUpOpen"_s, false}}},
            user);
    }
    return contract::SignedUp{.account = stored.account, .organization = organization};
}

domain::Organization firstOrganization(const Context& context, const QString& email)
{
    const QString wanted = domain::signUpOrganizationName(email);
    OrganizationStore organizations(context.database);
    QString name = wanted;
    for (int i = 2; organizations.bySlug(domain::organizationSlug(name)); ++i)
        name = QStringLiteral("%1 %2").arg(wanted).arg(i);
    const QDateTime now = context.now();
    return {.id = domain::OrganizationId::create(),
        .name = name,
        .slug = slugFor(name),
        .createdAt = now,
        .updatedAt = now,
        .archivedAt = {},
        .rev = 1};
}

} // namespace console::service
