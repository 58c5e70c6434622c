// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/sign_in.h"

#include "domain/email_address.h"
#include "domain/password.h"
#include "service/store/accounts.h"
#include "service/store/memberships.h"
#include "service/store/sessions.h"
#include "service/store/workspaces.h"
#include "service/usecases/open_session.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

base::Failure wrong()
{
    return notSignedIn("signin.wrong", tr("The e-mail address or the password is wrong."));
}

base::Failure locked(const QDateTime& until)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::TooManyTries;
    error.httpStatus = 429;
    error.code = u"signin.locked"_s;
    error.message = tr("Too many wrong passwords. Wait a while before the next try.");
    error.retryAt = until;
    return base::failure(error);
}

//! Until when an account is closed, if it is.
std::optional<QDateTime> closedUntil(const std::optional<Lockout>& lockout, const QDateTime& now)
{
    if (!lockout || lockout->failures < signInTries)
        return std::nullopt;
    const QDateTime until = lockout->firstFailedAt.addSecs(lockoutMinutes * 60);
    return now < until ? std::optional(until) : std::nullopt;
}

base::Result<base::Done> passwordGiven(const QString& password)
{
    if (password.isEmpty())
        return invalid(u"password"_s, "password.blank", tr("Type the password."));
    if (password.size() > domain::longestPassword)
        return invalid(u"password"_s, "password.long",
            tr("Passwords have at most 1,024 characters. This one is longer."));
    return base::Done{};
}

} // namespace

base::Result<SignIn::Opened> SignIn::signIn(const QString& email, const QString& password)
{
    const base::Result<QString> address = domain::emailAddress(email);
    if (!address)
        return base::failure(address.error());
    if (const auto given = passwordGiven(password); !given)
        return base::failure(given.error());

    Database& database = m_context.database;
    const auto found = read(database, [&]() -> base::Result<std::optional<StoredAccount>> {
        const auto account = AccountStore(database).byEmail(*address);
        const auto until = account
            ? closedUntil(LockoutStore(database).find(account->account.id), m_context.now())
            : std::nullopt;
        if (until)
            return locked(*until);
        return account;
    });
    if (!found)
        return base::failure(found.error());
    if (!*found || !(*found)->active) {
        spendPasswordTime(password, m_context.shared.passwordCost);
        return wrong();
    }
    const bool fits = passwordFits(password, (*found)->passwordHash);

    // What the transaction refuses with must not undo the count.
    base::Result<Opened> outcome = wrong();
    const auto done = change(database, [&]() -> base::Result<base::Done> {
        const domain::Account& account = (*found)->account;
        // Others may have tried at the same time, or have chosen another password.
        const auto now = AccountStore(database).byId(account.id);
        const bool stillFits = fits && now && now->passwordHash == (*found)->passwordHash;
        const auto until = closedUntil(LockoutStore(database).find(account.id), m_context.now());
        if (until)
            outcome = locked(*until);
        else if (stillFits)
            outcome = open(account);
        else
            countFailure(account.id);
        return base::Done{};
    });
    return done ? outcome : base::Result<Opened>(base::failure(done.error()));
}

base::Result<SignIn::Opened> SignIn::open(const domain::Account& account)
{
    LockoutStore(m_context.database).clear(account.id);
    Opened opened;
    opened.answer.account = account;
    opened.answer.memberships = MembershipStore(m_context.database).ofPerson(account.id);
    opened.token = openSession(m_context, account, onlyOne(opened.answer.memberships));
    return opened;
}

void SignIn::countFailure(const domain::UserId& user)
{
    LockoutStore lockouts(m_context.database);
    const QDateTime now = m_context.now();
    std::optional<Lockout> lockout = lockouts.find(user);
    if (!lockout || lockout->firstFailedAt.addSecs(lockoutMinutes * 60) <= now)
        lockout = Lockout{.failures = 0, .firstFailedAt = now};
    ++lockout->failures;
    lockouts.put(user, *lockout);
    if (lockout->failures == signInTries)
        record(m_context, WorkspaceStore(m_context.database).homeOf(user),
            {.action = u"account.locked"_s, .targetType = u"user"_s, .targetId = user.text()});
}

base::Result<base::Done> SignIn::signOut()
{
    const Principal& asker = m_context.asker();
    if (asker.byApiKey)
        return base::Done{};
    return change(m_context.database, [&]() -> base::Result<base::Done> {
        SessionStore(m_context.database)
            .end(asker.tokenHash, SessionEnd::SignedOut, m_context.now());
        return base::Done{};
    });
}

base::Result<contract::Me> SignIn::me()
{
    const Principal& asker = m_context.asker();
    contract::Me me{
        .edition = u"oss"_s, .account = asker.account, .current = asker.current, .memberships = {}};
    if (me.current)
        return me;
    return read(m_context.database, [&]() -> base::Result<contract::Me> {
        me.memberships = MembershipStore(m_context.database).ofPerson(asker.id());
        return me;
    });
}

base::Result<QString> SignIn::selectOrganization(const domain::OrganizationId& organization)
{
    return change(m_context.database, [&]() -> base::Result<QString> {
        const Principal& asker = m_context.asker();
        const auto membership = MembershipStore(m_context.database).find(organization, asker.id());
        if (!membership)
            return notAllowed(
                "organization.not-a-member", tr("You do not belong to this organization."));
        return openSession(m_context, asker.account, membership);
    });
}

} // namespace console::service
