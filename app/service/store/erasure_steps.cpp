// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/erasure_steps.h"

#include "domain/email_address.h"
#include "service/store/address_marks.h"
#include "service/store/notices.h"
#include "service/store/organizations.h"
#include "service/store/suppressions.h"

#include <QRegularExpression>
#include <QSet>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::ErasureStep;
using Rows = QMap<QString, qint64>;

namespace {

//! Addresses are unique, so every emptied account needs a text of its own. Nobody can sign up with
//! it: it has no "@".
qint64 emptyAccount(Database& database, const QString& user, const QDateTime& now)
{
    const QString nobody = u"(erased) "_s + user;
    const ColumnSealer& sealer = database.sealer();
    return database.execute(
        u"UPDATE account SET email = ?, email_hmac = ?, display_name = NULL, active = 0, "
        "password_hash = '', mark_key = NULL, rev = rev + 1, updated_at = ? WHERE id = ?"_s,
        {sealer.seal(nobody, sealed::email.at(user)), sealer.lookUp(nobody), base::isoUtc(now),
            user});
}

//! As sign-up names an organization of that address: it numbers the second of a name.
QRegularExpression signUpName(const QString& address)
{
    const QString made = domain::signUpOrganizationName(address);
    return QRegularExpression(QRegularExpression::anchoredPattern(
        QString(QRegularExpression::escape(made) + u"( [0-9]+)?"_s)));
}

//! That sign-up made for this person.
QStringList madeBySignUp(Database& database, const ErasedPerson& person)
{
    const QRegularExpression name = signUpName(person.address);
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

QRegularExpression mentionOf(const QString& address)
{
    QStringList forms;
    const QStringList typed = domain::addressForms(address);
    for (const QString& form : typed)
        forms.append(QRegularExpression::escape(form));
    return QRegularExpression(
        QString(u"(?<![\\w.+-])(?:"_s + forms.join(u'|') + u")(?![\\w-])"_s),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList withTheAddress(Database& database, const QString& address)
{
    const QRegularExpression mentions = mentionOf(address);
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

//! Rows of `table` that belong to the account.
qint64 removeOwn(Database& database, const QString& table, const QString& user)
{
    if (table == "outbox"_L1)
        return database.execute(u"DELETE FROM outbox WHERE invitation_id IN "
                                "(SELECT id FROM invitation WHERE user_id = ?)"_s,
            {user});
    const QString owner = table == "trust_request"_L1 ? u"requester_id"_s : u"user_id"_s;
    return database.execute(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, owner), {user});
}

//! Mails of letters of their cases, but for those that have still to leave: sendDueMails() sees to
//! these. The letters themselves stay in the case until it is purged.
qint64 removeLetters(Database& database, const QString& address)
{
    const QStringList marks = addressMarks(database.sealer(), address);
    return database.execute(u"DELETE FROM mail WHERE state NOT IN ('queued', 'sending') "
                            "AND request_id IN "
                            "(SELECT id FROM data_request WHERE address_mark IN (%1))"_s.arg(
                                QStringList(marks.size(), u"?"_s).join(u", "_s)),
        QVariantList(marks.begin(), marks.end()));
}

qint64 renameAll(Database& database, const ErasedPerson& person, const QDateTime& now)
{
    const QStringList renamed = namedAfter(database, person);
    for (const QString& id : renamed)
        renameNeutrally(database, id, now);
    return renamed.size();
}

//! The first digits of the id in the other cloud tell them apart.
qint64 renameRegistered(Database& database, const ErasedPerson& person, const QDateTime& now)
{
    const QStringList renamed = registeredAfter(database, person);
    for (const QString& id : renamed)
        database.execute(u"UPDATE listing_register SET name = 'Organization ' || "
                         "SUBSTR(organization_id, 1, 8), updated_at = ? WHERE id = ?"_s,
            {base::isoUtc(now), id});
    return renamed.size();
}

} // namespace

Rows eraseStep(
    Database& database, ErasureStep step, const ErasedPerson& person, const QDateTime& now)
{
    Rows rows;
    if (step == ErasureStep::Suppression) {
        SuppressionStore(database).add(person.address, now);
        return {{u"suppression"_s, 1}};
    }
    if (step == ErasureStep::Organizations) {
        rows.insert(u"organization"_s, renameAll(database, person, now));
        if (const qint64 registered = renameRegistered(database, person, now); registered > 0)
            rows.insert(u"listing_register"_s, registered);
        return rows;
    }
    if (step == ErasureStep::Invitations) {
        rows = eraseNotified(database, person.address, now);
        if (const qint64 letters = removeLetters(database, person.address); letters > 0)
            rows[u"mail"_s] += letters;
    }
    if (person.id.isEmpty())
        return rows;
    if (step == ErasureStep::Account)
        return {{u"account"_s, emptyAccount(database, person.id, now)}};
    const QStringList tables = domain::tablesOf(step);
    for (const QString& table : tables) {
        if (!table.startsWith("listing_"_L1))
            rows[table] += removeOwn(database, table, person.id);
    }
    return rows;
}

QStringList namedAfter(Database& database, const ErasedPerson& person)
{
    QStringList found = withTheAddress(database, person.address);
    if (!person.id.isEmpty())
        found += madeBySignUp(database, person);
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList registeredAfter(Database& database, const ErasedPerson& person)
{
    const QRegularExpression mentions = mentionOf(person.address);
    const QRegularExpression made = signUpName(person.address);
    const auto all = database.all(u"SELECT id, name FROM listing_register ORDER BY id"_s, {},
        [](const Row& row) { return std::pair(row.text(0), row.text(1)); });
    QStringList ids;
    for (const auto& [id, name] : all) {
        if (mentions.match(name).hasMatch() || made.match(name).hasMatch())
            ids.append(id);
    }
    return ids;
}

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

} // namespace console::service
