// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/workspaces.h"

#include "service/crypto/hkdf.h"
#include "service/store/invitations.h"

namespace console::service {

namespace {

constexpr int addressKeyBytes = 32;

QString workspaceSelect()
{
    return QStringLiteral("SELECT id, address_key, sign_up_open, retention_gdpr, "
                          "retention_uk_gdpr, retention_ccpa, key_of_list FROM workspace ");
}

//! HKDF has no way back: whoever has what follows can't tell what it followed from.
QByteArray keyOfList(const QByteArray& kept, bool isOfList)
{
    return isOfList || kept.isEmpty()
        ? kept
        : derivedKey(kept, {}, "console suppression list", addressKeyBytes);
}

StoredWorkspace stored(const Row& row)
{
    const QString id = row.text(0);
    const QString addressKey = row.opened(1, sealed::addressKey.at(id, id));
    return {.id = domain::WorkspaceId(id),
        .addressKey = keyOfList(QByteArray::fromBase64(addressKey.toLatin1()), row.flag(6)),
        .settings = {.signUpOpen = row.flag(2),
            .retention = {.gdpr = int(row.number(3)),
                .ukGdpr = int(row.number(4)),
                .ccpa = int(row.number(5))}}};
}

domain::WorkspaceRole role(const Row& row, int column)
{
    return domain::workspaceRole(row.text(column)).value_or(domain::WorkspaceRole::None);
}

PagedSelect peopleSelect(const domain::WorkspaceId& workspace)
{
    return {.columns = QStringLiteral("a.email, a.display_name, p.role, p.rev"),
        .from = QStringLiteral("workspace_person p JOIN account a ON a.id = p.user_id"),
        .where = QStringLiteral("p.workspace_id = ?"),
        .values = {workspace.text()},
        .key = QStringLiteral("a.id"),
        .id = QStringLiteral("a.id")};
}

domain::Person readPerson(const Row& row)
{
    const QString id = row.text(1);
    return {.account = {.id = domain::UserId(id),
                .email = row.opened(firstColumn, sealed::email.at(id)),
                .displayName = row.optionalOpened(firstColumn + 1, sealed::displayName.at(id))},
        .role = role(row, firstColumn + 2),
        .rev = row.number(firstColumn + 3)};
}

} // namespace

std::optional<StoredWorkspace> WorkspaceStore::first()
{
    return m_database.first(
        QString(workspaceSelect() + QStringLiteral("ORDER BY created_at, id LIMIT 1")), {}, stored);
}

std::optional<StoredWorkspace> WorkspaceStore::byId(const domain::WorkspaceId& id)
{
    return m_database.first(
        QString(workspaceSelect() + QStringLiteral("WHERE id = ?")), {id.text()}, stored);
}

void WorkspaceStore::insert(const StoredWorkspace& workspace, const QDateTime& now)
{
    const QString id = workspace.id.text();
    m_database.execute(
        QStringLiteral("INSERT INTO workspace (id, address_key, key_of_list, sign_up_open, rev, "
                       "created_at, updated_at) VALUES (?, ?, 1, ?, 1, ?, ?)"),
        {id, sealedKey(workspace), workspace.settings.signUpOpen ? 1 : 0, base::isoUtc(now),
            base::isoUtc(now)});
}

void WorkspaceStore::forgetKeysOfOldMarks()
{
    const QList<StoredWorkspace> older = m_database.all(
        QString(workspaceSelect() + QStringLiteral("WHERE key_of_list = 0")), {}, stored);
    for (const StoredWorkspace& workspace : older) {
        m_database.execute(
            QStringLiteral("UPDATE workspace SET address_key = ?, key_of_list = 1 WHERE id = ?"),
            {sealedKey(workspace), workspace.id.text()});
    }
}

QString WorkspaceStore::sealedKey(const StoredWorkspace& workspace) const
{
    const QString id = workspace.id.text();
    return m_database.sealer().seal(
        QString::fromLatin1(workspace.addressKey.toBase64()), sealed::addressKey.at(id, id));
}

void WorkspaceStore::setSignUpOpen(const domain::WorkspaceId& id, bool open, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE workspace SET sign_up_open = ?, rev = rev + 1, "
                                      "updated_at = ? WHERE id = ?"),
        {open ? 1 : 0, base::isoUtc(now), id.text()});
}

void WorkspaceStore::setSettings(
    const domain::WorkspaceId& id, const domain::WorkspaceSettings& settings, const QDateTime& now)
{
    const domain::RetentionPeriods& months = settings.retention;
    m_database.execute(
        QStringLiteral("UPDATE workspace SET sign_up_open = ?, retention_gdpr = ?, "
                       "retention_uk_gdpr = ?, retention_ccpa = ?, rev = rev + 1, updated_at = ? "
                       "WHERE id = ?"),
        {settings.signUpOpen ? 1 : 0, months.gdpr, months.ukGdpr, months.ccpa, base::isoUtc(now),
            id.text()});
}

domain::WorkspaceId WorkspaceStore::homeOf(const domain::UserId& user)
{
    return m_database
        .first(QStringLiteral("SELECT workspace_id FROM workspace_person WHERE user_id = ? "
                              "ORDER BY created_at, id LIMIT 1"),
            {user.text()}, [](const Row& row) { return domain::WorkspaceId(row.text(0)); })
        .value_or(domain::WorkspaceId());
}

domain::WorkspaceRole WorkspaceStore::roleOf(
    const domain::WorkspaceId& workspace, const domain::UserId& user)
{
    return m_database
        .first(QStringLiteral(
                   "SELECT role FROM workspace_person WHERE workspace_id = ? AND user_id = ?"),
            {workspace.text(), user.text()}, [](const Row& row) { return role(row, 0); })
        .value_or(domain::WorkspaceRole::None);
}

bool WorkspaceStore::hasOperator(const domain::WorkspaceId& workspace)
{
    return operators(workspace) > 0;
}

int WorkspaceStore::operators(const domain::WorkspaceId& workspace)
{
    return activeWith(workspace, {domain::WorkspaceRole::Operator});
}

QList<domain::UserId> WorkspaceStore::operatorIds(const domain::WorkspaceId& workspace)
{
    return m_database.all(
        QStringLiteral(
            "SELECT p.user_id FROM workspace_person p JOIN account a ON a.id = p.user_id "
            "WHERE p.workspace_id = ? AND p.role = ? AND a.active = 1 "
            "ORDER BY p.created_at, p.user_id LIMIT 10"),
        {workspace.text(), domain::wireName(domain::WorkspaceRole::Operator)},
        [](const Row& row) { return domain::UserId(row.text(0)); });
}

QList<domain::UserId> WorkspaceStore::invitedOperators(const domain::WorkspaceId& workspace)
{
    return m_database.all(
        QStringLiteral("SELECT p.user_id FROM workspace_person p JOIN account a "
                       "ON a.id = p.user_id WHERE p.workspace_id = ? AND p.role = ? "
                       "AND a.active = 0"),
        {workspace.text(), domain::wireName(domain::WorkspaceRole::Operator)},
        [](const Row& row) { return domain::UserId(row.text(0)); });
}

int WorkspaceStore::activeWith(
    const domain::WorkspaceId& workspace, const QList<domain::WorkspaceRole>& roles)
{
    return int(whoHas(workspace, roles).size());
}

QList<domain::UserId> WorkspaceStore::whoHas(
    const domain::WorkspaceId& workspace, const QList<domain::WorkspaceRole>& roles)
{
    QStringList names;
    for (const domain::WorkspaceRole role : roles)
        names.append(domain::wireName(role));
    QVariantList values{workspace.text()};
    const QString among = inList(QStringLiteral("p.role"), names, values);
    return m_database.all(QString(QStringLiteral("SELECT a.id FROM workspace_person p "
                                                 "JOIN account a ON a.id = p.user_id "
                                                 "WHERE p.workspace_id = ? AND a.active = 1 AND ")
                              + among),
        values, [](const Row& row) { return domain::UserId(row.text(0)); });
}

std::optional<domain::Person> WorkspaceStore::person(
    const domain::WorkspaceId& workspace, const domain::UserId& user)
{
    PagedSelect select = peopleSelect(workspace);
    select.where += QStringLiteral(" AND a.id = ?");
    select.values << user.text();
    const QList<domain::Person> found = pageOf(m_database, select, {}, readPerson).items;
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

contract::Page<domain::Person> WorkspaceStore::people(
    const domain::WorkspaceId& workspace, const PageRequest& request)
{
    QList<OpenedRow> people = m_database.all(
        QStringLiteral("SELECT a.id, a.email, a.display_name, p.role FROM workspace_person p "
                       "JOIN account a ON a.id = p.user_id WHERE p.workspace_id = ?"),
        {workspace.text()}, [](const Row& row) {
            const QString id = row.text(0);
            const QString email = row.opened(1, sealed::email.at(id));
            const auto name = row.optionalOpened(2, sealed::displayName.at(id));
            return OpenedRow{
                .id = id, .key = email, .texts = {email, name.value_or(QString()), row.text(3)}};
        });
    return pageOfOpened(
        m_database, peopleSelect(workspace), std::move(people), request, readPerson);
}

void WorkspaceStore::addPerson(const domain::WorkspaceId& workspace, const domain::UserId& user,
    domain::WorkspaceRole role, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("INSERT INTO workspace_person (id, workspace_id, user_id, role, rev, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, 1, ?, ?) "
                       "ON CONFLICT (workspace_id, user_id) DO NOTHING"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), workspace.text(), user.text(),
            domain::wireName(role), base::isoUtc(now), base::isoUtc(now)});
}

void WorkspaceStore::setRole(const domain::WorkspaceId& workspace, const domain::UserId& user,
    domain::WorkspaceRole role, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("UPDATE workspace_person SET role = ?, rev = rev + 1, updated_at = ? "
                       "WHERE workspace_id = ? AND user_id = ?"),
        {domain::wireName(role), base::isoUtc(now), workspace.text(), user.text()});
}

} // namespace console::service
