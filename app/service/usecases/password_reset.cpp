// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/password_reset.h"

#include "base/random.h"
#include "domain/email_address.h"
#include "domain/password.h"
#include "service/store/accounts.h"
#include "service/store/lockouts.h"
#include "service/store/memberships.h"
#include "service/store/sessions.h"
#include "service/store/workspaces.h"
#include "service/usecases/open_session.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/tokens.h"

#include <QLoggingCategory>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logReset, "service.password-reset")

constexpr int minutesBetweenResets = 5;

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

} // namespace

base::Result<base::Done> PasswordReset::forgot(const QString& email)
{
    const base::Result<QString> address = domain::emailAddress(email);
    if (!address)
        return base::failure(address.error());
    qCInfo(logReset) << "a new password was asked for";
    auto asked = change(m_context.database, [&]() -> base::Result<base::Done> {
        const auto account = AccountStore(m_context.database).byEmail(*address);
        if (!account || !account->active)
            return base::Done{};
        PasswordResetStore resets(m_context.database);
        const domain::UserId& user = account->account.id;
        const QDateTime now = m_context.now();
        const auto newest = resets.newestOf(user);
        if (newest && newest->createdAt.addSecs(minutesBetweenResets * 60) > now)
            return base::Done{};
        OneTimeToken reset;
        const QString token = base::randomToken();
        reset.hash = hashOf(token);
        reset.userId = user;
        reset.createdAt = now;
        reset.expiresAt = now.addSecs(domain::passwordResetHours * 3600);
        resets.insert(reset);
        const domain::WorkspaceId home = WorkspaceStore(m_context.database).homeOf(user);
        // Without a mail relay nobody can be sent the link.
        mailPasswordReset(m_context, home, account->account, token, reset.expiresAt);
        record(m_context, home,
            {.action = u"account.reset-asked"_s, .targetType = u"user"_s, .targetId = user.text()});
        return base::Done{};
    });
    wakeMails(m_context);
    return asked;
}

base::Result<contract::TokenCheck> PasswordReset::validate(const QString& token)
{
    return read(m_context.database, [&]() -> base::Result<contract::TokenCheck> {
        const base::Result<OneTimeToken> reset = usable(token);
        if (!reset)
            return contract::TokenCheck{};
        const auto account = AccountStore(m_context.database).byId(reset->userId);
        if (!account)
            return contract::TokenCheck{};
        return contract::TokenCheck{.email = account->account.email, .isValid = true};
    });
}

base::Result<PasswordChosen> PasswordReset::reset(const QString& token, const QString& password)
{
    const auto open = read(m_context.database, [&] { return usable(token); });
    if (!open)
        return base::failure(open.error());
    if (const auto kept = domain::newPassword(password); !kept)
        return base::failure(kept.error());
    const base::Result<QString> hash = hashPassword(password, m_context.shared.passwordCost);
    if (!hash)
        return base::failure(hash.error());
    return change(m_context.database, [&]() -> base::Result<PasswordChosen> {
        const base::Result<OneTimeToken> reset = usable(token);
        if (!reset)
            return base::failure(reset.error());
        Database& database = m_context.database;
        const domain::UserId& user = reset->userId;
        const QDateTime now = m_context.now();
        AccountStore(database).setPasswordHash(user, *hash, now);
        PasswordResetStore(database).useAllOf(user, now);
        LockoutStore(database).clear(user);
        SessionStore(database).endAllOf(user, SessionEnd::PasswordReset, now);
        record(m_context, WorkspaceStore(database).homeOf(user),
            {.action = u"account.reset"_s, .targetType = u"user"_s, .targetId = user.text()}, user);
        const domain::Account account
            = AccountStore(database).byId(user).value_or(StoredAccount()).account;
        return PasswordChosen{.account = account,
            .token
            = openSession(m_context, account, onlyOne(MembershipStore(database).ofPerson(user)))};
    });
}

base::Result<OneTimeToken> PasswordReset::usable(const QString& token)
{
    const auto reset = PasswordResetStore(m_context.database).find(hashOf(token));
    if (!reset || reset->used)
        return notFound("reset.not-valid", tr("This link is unknown or was used already."));
    if (reset->expiresAt <= m_context.now())
        return gone("reset.not-valid", tr("This link has ended. Ask for a new one."));
    return *reset;
}

} // namespace console::service
