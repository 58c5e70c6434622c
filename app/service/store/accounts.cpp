// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/accounts.h"

#include "base/random.h"
#include "domain/email_address.h"

#include <QMessageAuthenticationCode>

namespace console::service {

namespace {

constexpr int markKeyBytes = 32;

QString select()
{
    return QStringLiteral("SELECT id, email, display_name, created_at, updated_at, active, "
                          "password_hash FROM account WHERE ");
}

StoredAccount stored(const Row& row)
{
    return {.account = {.id = domain::UserId(row.text(0)),
                .email = row.opened(1, sealed::email.at(row.text(0))),
                .displayName = row.optionalOpened(2, sealed::displayName.at(row.text(0))),
                .createdAt = row.time(3),
                .updatedAt = row.time(4)},
        .active = row.flag(5),
        .passwordHash = row.text(6)};
}

} // namespace

std::optional<StoredAccount> AccountStore::byEmail(const QString& email)
{
    const QStringList forms = domain::addressForms(email);
    for (const QString& form : forms) {
        if (std::optional<StoredAccount> found = withEmail(form))
            return found;
    }
    return std::nullopt;
}

std::optional<StoredAccount> AccountStore::withEmail(const QString& email)
{
    std::optional<StoredAccount> found
        = m_database.first(QString(select() + QStringLiteral("email_hmac = ?")),
            {m_database.sealer().lookUp(email)}, stored);
    // A mark can be moved to another row; the address that is sealed there can't.
    if (found && found->account.email != email)
        m_database.fail(
            damagedValue({"account", "email_hmac", found->account.id.text().toUtf8(), {}},
                QStringLiteral("it leads to another address"))
                .value());
    return found;
}

std::optional<StoredAccount> AccountStore::byId(const domain::UserId& id)
{
    return m_database.first(QString(select() + QStringLiteral("id = ?")), {id.text()}, stored);
}

AddressBook AccountStore::addresses()
{
    return m_database.all(QStringLiteral("SELECT id, email FROM account"), {}, [](const Row& row) {
        const QString id = row.text(0);
        return std::pair(id, row.opened(1, sealed::email.at(id)));
    });
}

void AccountStore::insert(const StoredAccount& stored, const QDateTime& now)
{
    const ColumnSealer& sealer = m_database.sealer();
    const domain::Account& account = stored.account;
    const QString id = account.id.text();
    m_database.execute(
        QStringLiteral("INSERT INTO account (id, email, email_hmac, display_name, active, "
                       "password_hash, rev, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)"),
        {id, sealer.seal(account.email, sealed::email.at(id)), sealer.lookUp(account.email),
            sealedName(id, account.displayName), stored.active ? 1 : 0, stored.passwordHash,
            base::isoUtc(now), base::isoUtc(now)});
}

void AccountStore::setPasswordHash(
    const domain::UserId& id, const QString& hash, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE account SET password_hash = ?, active = 1, "
                                      "rev = rev + 1, updated_at = ? WHERE id = ?"),
        {hash, base::isoUtc(now), id.text()});
}

void AccountStore::setDisplayName(
    const domain::UserId& id, const std::optional<QString>& name, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE account SET display_name = ?, rev = rev + 1, "
                                      "updated_at = ? WHERE id = ?"),
        {sealedName(id.text(), name), base::isoUtc(now), id.text()});
}

QString AccountStore::addressMark(const domain::Account& account)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(
        account.email.toUtf8(), markKey(account.id.text()), QCryptographicHash::Sha256)
                                   .toHex());
}

QByteArray AccountStore::markKey(const QString& id)
{
    const SealedPlace place = sealed::markKey.at(id);
    const auto kept = m_database.first(QStringLiteral("SELECT mark_key FROM account WHERE id = ?"),
        {id}, [&](const Row& row) { return row.optionalOpened(0, place).value_or(QString()); });
    if (kept && !kept->isEmpty())
        return QByteArray::fromBase64(kept->toLatin1());
    const QByteArray made = base::randomBytes(markKeyBytes);
    m_database.execute(QStringLiteral("UPDATE account SET mark_key = ? WHERE id = ?"),
        {m_database.sealer().seal(QString::fromLatin1(made.toBase64()), place), id});
    return made;
}

QVariant AccountStore::sealedName(const QString& id, const std::optional<QString>& name)
{
    return name ? QVariant(m_database.sealer().seal(*name, sealed::displayName.at(id)))
                : QVariant();
}

} // namespace console::service
