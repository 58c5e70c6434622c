// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/erasure.h"

#include "service/store/accounts.h"
#include "service/store/organizations.h"
#include "service/store/suppressions.h"

#include <QRegularExpression>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

//! An account that is to be emptied.
struct Erased {
    QString id;
    QString address;
};

//! Of organizations in use.
QStringList administeredBy(Database& database, const QString& user)
{
    return database.all(u"SELECT m.organization_id FROM membership m "
                        "JOIN organization o ON o.id = m.organization_id "
                        "JOIN account a ON a.id = m.user_id WHERE m.user_id = ? "
                        "AND m.role = 'admin' AND a.active = 1 AND o.archived_at IS NULL"_s,
        {user}, [](const Row& row) { return row.text(0); });
}

bool hasAdmin(Database& database, const QString& organization)
{
    return database
        .first(u"SELECT 1 FROM membership m JOIN account a ON a.id = m.user_id "
               "WHERE m.organization_id = ? AND m.role = 'admin' AND a.active = 1 LIMIT 1"_s,
            {organization}, [](const Row&) { return true; })
        .value_or(false);
}

void removeRows(Database& database, const QString& user)
{
    database.execute(u"DELETE FROM outbox WHERE invitation_id IN "
                     "(SELECT id FROM invitation WHERE user_id = ?)"_s,
        {user});
    for (const char* table : {"invitation", "session", "api_key", "login_code", "password_reset",
             "lockout", "membership", "workspace_person"})
        database.execute(u"DELETE FROM %1 WHERE user_id = ?"_s.arg(QLatin1String(table)), {user});
    database.execute(u"DELETE FROM trust_request WHERE requester_id = ?"_s, {user});
}

//! Addresses are unique, so every emptied account needs a text of its own. Nobody can sign up with
//! it: it has no "@".
void emptyAccount(Database& database, const QString& user, const QDateTime& now)
{
    const QString nobody = u"(erased) "_s + user;
    const ColumnSealer& sealer = database.sealer();
    database.execute(
        u"UPDATE account SET email = ?, email_hmac = ?, display_name = NULL, active = 0, "
        "password_hash = '', rev = rev + 1, updated_at = ? WHERE id = ?"_s,
        {sealer.seal(nobody, sealed::email.at(user)), sealer.lookUp(nobody), base::isoUtc(now),
            user});
}

//! That sign-up made for this person: it numbers the second of a name.
QStringList madeBySignUp(Database& database, const Erased& person)
{
    const QString made = domain::signUpOrganizationName(person.address);
    const QRegularExpression name(QRegularExpression::anchoredPattern(
        QString(QRegularExpression::escape(made) + u"( [0-9]+)?"_s)));
    const auto created = database.all(
        u"SELECT o.id, o.name FROM organization o JOIN activity e ON e.target_id = o.id "
        "WHERE e.action = 'organization.created' AND e.actor_id = ?"_s,
        {person.id}, [](const Row& row) { return std::pair(row.text(0), row.text(1)); });
    QStringList ids;
    for (const auto& [id, its] : created) {
        if (name.match(its).hasMatch())
            ids.append(id);
    }
    return ids;
}

QStringList namedAfter(Database& database, const QString& address)
{
    const QRegularExpression mentions(
        QString(u"(?<![\\w.+-])"_s + QRegularExpression::escape(address) + u"(?![\\w-])"_s),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto all = database.all(u"SELECT id, name FROM organization"_s, {},
        [](const Row& row) { return std::pair(row.text(0), row.text(1)); });
    QStringList ids;
    for (const auto& [id, name] : all) {
        if (mentions.match(name).hasMatch())
            ids.append(id);
    }
    return ids;
}

void renameNeutrally(Database& database, const QString& id, const QDateTime& now)
{
    OrganizationStore organizations(database);
    const domain::OrganizationId organization(id);
    QString name;
    QString slug;
    // The first digits tell organizations apart; should they not, more of them do.
    for (qsizetype digits = 8; digits <= id.size(); digits += 4) {
        name = u"Organization "_s + id.left(digits);
        slug = domain::organizationSlug(name);
        if (!organizations.bySlug(slug) || database.failed())
            break;
    }
    organizations.rename(organization, name, slug, now);
}

//! Ids of the organizations that may have lost their last admin.
QStringList erase(Database& database, const Erased& person, const QDateTime& now)
{
    QStringList administered = administeredBy(database, person.id);
    const QStringList renamed
        = madeBySignUp(database, person) + namedAfter(database, person.address);
    for (const QString& id : QSet<QString>(renamed.begin(), renamed.end()))
        renameNeutrally(database, id, now);
    removeRows(database, person.id);
    emptyAccount(database, person.id, now);
    return administered;
}

Erasure eraseAll(Database& database, const QList<Erased>& people, const QDateTime& now)
{
    QSet<QString> concerned;
    for (const Erased& person : people) {
        const QStringList administered = erase(database, person, now);
        concerned.unite(QSet<QString>(administered.begin(), administered.end()));
    }
    Erasure erasure{.people = int(people.size()), .withoutAdmin = {}};
    OrganizationStore organizations(database);
    for (const QString& id : std::as_const(concerned)) {
        const auto stored = organizations.byId(domain::OrganizationId(id));
        if (stored && !hasAdmin(database, id))
            erasure.withoutAdmin.append(stored->organization);
    }
    std::sort(erasure.withoutAdmin.begin(), erasure.withoutAdmin.end(),
        [](const domain::Organization& a, const domain::Organization& b) {
            return a.name < b.name;
        });
    return erasure;
}

} // namespace

Erasure erasePerson(Database& database, const QString& address, const QDateTime& erasedAt)
{
    SuppressionStore(database).add(address, erasedAt);
    const std::optional<StoredAccount> found = AccountStore(database).byEmail(address);
    if (!found)
        return {};
    return eraseAll(database, {{found->account.id.text(), address}}, erasedAt);
}

Erasure eraseWhomTheListNames(Database& database, const QDateTime& now)
{
    SuppressionStore list(database);
    const SuppressionStore::Marks marks = list.all();
    const QByteArray key = list.key();
    QList<Erased> named;
    if (marks.isEmpty() || key.isEmpty())
        return {};
    database.all(u"SELECT id, email, created_at FROM account"_s, {}, [&](const Row& row) {
        const QString address = row.opened(1, sealed::email.at(row.text(0)));
        const auto erased = marks.constFind(suppressionMark(address, key));
        if (erased != marks.constEnd() && row.time(2) <= *erased)
            named.append({row.text(0), address});
        return true;
    });
    if (database.failed())
        return {};
    return eraseAll(database, named, now);
}

} // namespace console::service
