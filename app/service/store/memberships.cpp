// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/memberships.h"

#include "service/store/dialect.h"

#include <algorithm>

namespace console::service {

namespace {

QString membershipSelect()
{
    return QStringLiteral("SELECT m.role, m.created_at, m.updated_at, %1 FROM membership m "
                          "JOIN organization o ON o.id = m.organization_id WHERE ")
        .arg(organizationColumns(QStringLiteral("o")));
}

domain::Membership membership(const Row& row)
{
    return {.organization = readOrganization(row, 3),
        .role = domain::organizationRole(row.text(0)),
        .createdAt = row.time(1),
        .updatedAt = row.time(2)};
}

QString memberColumns()
{
    return QStringLiteral("a.id, a.email, a.display_name, a.active, m.role, m.rev, i.id, "
                          "i.expires_at, i.token, i.workspace_id");
}

QString memberTables()
{
    return QStringLiteral(
        "membership m JOIN account a ON a.id = m.user_id LEFT JOIN invitation i ON i.id = "
        "(SELECT last.id FROM invitation last WHERE last.user_id = a.id "
        "AND last.accepted_at IS NULL ORDER BY last.expires_at DESC LIMIT 1)");
}

StoredMember storedMember(const Row& row, int first)
{
    StoredMember stored;
    domain::Member& member = stored.member;
    const QString id = row.text(first);
    member.userId = domain::UserId(id);
    member.email = row.opened(first + 1, sealed::email.at(id));
    member.displayName = row.optionalOpened(first + 2, sealed::displayName.at(id))
                             .value_or(member.email.section(QLatin1Char('@'), 0, 0));
    member.invitation
        = row.flag(first + 3) ? domain::InvitationState::Accepted : domain::InvitationState::None;
    member.roleText = row.text(first + 4);
    member.role = domain::organizationRole(member.roleText);
    member.rev = row.number(first + 5);
    stored.invitationExpires = row.optionalTime(first + 7);
    stored.invitationToken = row.optionalOpened(
        first + 8, sealed::invitationToken.at(row.text(first + 6), row.text(first + 9)));
    return stored;
}

//! A row of the list of members, ordered by `sort`: the name that is shown, or the role.
OpenedRow openedMember(const Row& row, const QString& sort)
{
    const QString id = row.text(0);
    const std::optional<QString> name = row.optionalOpened(2, sealed::displayName.at(id));
    const QString shown = name ? *name : row.opened(1, sealed::email.at(id));
    const QString role = row.text(3);
    const bool byRole = sort.endsWith(QLatin1String("role"));
    return {.id = id, .key = byRole ? role : shown.toLower(), .texts = {shown, role}};
}

} // namespace

QList<domain::Membership> MembershipStore::ofPerson(const domain::UserId& user)
{
    return m_database.all(QString(membershipSelect()
                              + QStringLiteral("m.user_id = ? ORDER BY %1, o.id")
                                    .arg(dialect::folded(QStringLiteral("o.name")))),
        {user.text()}, membership);
}

std::optional<domain::Membership> MembershipStore::find(
    const domain::OrganizationId& organization, const domain::UserId& user)
{
    return m_database.first(
        QString(membershipSelect() + QStringLiteral("m.organization_id = ? AND m.user_id = ?")),
        {organization.text(), user.text()}, membership);
}

qint64 MembershipStore::revOf(
    const domain::OrganizationId& organization, const domain::UserId& user)
{
    return m_database
        .first(
            QStringLiteral("SELECT rev FROM membership WHERE organization_id = ? AND user_id = ?"),
            {organization.text(), user.text()}, [](const Row& row) { return row.number(0); })
        .value_or(0);
}

QStringList MembershipStore::administeredBy(
    const domain::UserId& user, const domain::WorkspaceId& workspace)
{
    return m_database.all(QStringLiteral("SELECT organization_id FROM membership WHERE user_id = ? "
                                         "AND workspace_id = ? AND role = 'admin'"),
        {user.text(), workspace.text()}, [](const Row& row) { return row.text(0); });
}

QStringList MembershipStore::organizationsOf(
    const domain::UserId& user, const domain::WorkspaceId& workspace)
{
    return m_database.all(QStringLiteral("SELECT organization_id FROM membership WHERE user_id = ? "
                                         "AND workspace_id = ?"),
        {user.text(), workspace.text()}, [](const Row& row) { return row.text(0); });
}

QStringList MembershipStore::onlyAdminOf(
    const domain::UserId& user, const domain::WorkspaceId& workspace)
{
    return m_database.all(
        QStringLiteral("SELECT o.name FROM membership m "
                       "JOIN organization o ON o.id = m.organization_id "
                       "WHERE m.user_id = ? AND m.workspace_id = ? AND m.role = 'admin' "
                       "AND o.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM membership other "
                       "JOIN account a ON a.id = other.user_id WHERE other.role = 'admin' "
                       "AND other.organization_id = m.organization_id "
                       "AND other.user_id <> m.user_id AND a.active = 1) ORDER BY o.name"),
        {user.text(), workspace.text()}, [](const Row& row) { return row.text(0); });
}

bool MembershipStore::belongsTo(const domain::UserId& user, const domain::WorkspaceId& workspace)
{
    return m_database
        .first(QStringLiteral(
                   "SELECT 1 FROM membership WHERE user_id = ? AND workspace_id = ? LIMIT 1"),
            {user.text(), workspace.text()}, [](const Row&) { return true; })
        .value_or(false);
}

QList<StoredMember> MembershipStore::members(const domain::OrganizationId& organization)
{
    QList<StoredMember> members
        = m_database.all(QStringLiteral("SELECT %1 FROM %2 WHERE m.organization_id = ?")
                             .arg(memberColumns(), memberTables()),
            {organization.text()}, [](const Row& row) { return storedMember(row, 0); });
    std::sort(members.begin(), members.end(), [](const StoredMember& a, const StoredMember& b) {
        return a.member.email < b.member.email;
    });
    return members;
}

contract::Page<StoredMember> MembershipStore::memberPage(
    const domain::OrganizationId& organization, const PageRequest& request)
{
    PagedSelect select{.columns = memberColumns(),
        .from = memberTables(),
        .where = QStringLiteral("m.organization_id = ?"),
        .values = {organization.text()},
        .key = QStringLiteral("a.id"),
        .id = QStringLiteral("a.id")};
    select.descending = request.sort.startsWith(QLatin1Char('-'));
    QList<OpenedRow> members = m_database.all(
        QStringLiteral("SELECT a.id, a.email, a.display_name, m.role FROM membership m "
                       "JOIN account a ON a.id = m.user_id WHERE m.organization_id = ?"),
        {organization.text()}, [&](const Row& row) { return openedMember(row, request.sort); });
    return pageOfOpened(m_database, select, std::move(members), request,
        [](const Row& row) { return storedMember(row, firstColumn); });
}

QList<domain::Member> MembershipStore::forRules(const domain::OrganizationId& organization,
    const domain::UserId& self, const domain::UserId& target)
{
    return m_database.all(
        QStringLiteral("SELECT a.id, a.active, m.role FROM membership m "
                       "JOIN account a ON a.id = m.user_id WHERE m.organization_id = ? "
                       "AND (m.role = 'admin' OR m.user_id = ? OR m.user_id = ?)"),
        {organization.text(), self.text(), target.text()}, [](const Row& row) {
            domain::Member member;
            member.userId = domain::UserId(row.text(0));
            member.invitation
                = row.flag(1) ? domain::InvitationState::Accepted : domain::InvitationState::None;
            member.role = domain::organizationRole(row.text(2));
            return member;
        });
}

void MembershipStore::insert(const domain::WorkspaceId& workspace,
    const domain::OrganizationId& organization, const domain::UserId& user,
    domain::OrganizationRole role, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("INSERT INTO membership (id, workspace_id, organization_id, user_id, role, "
                       "rev, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), workspace.text(), organization.text(),
            user.text(), domain::wireName(role), base::isoUtc(now), base::isoUtc(now)});
}

void MembershipStore::setRole(const domain::OrganizationId& organization,
    const domain::UserId& user, domain::OrganizationRole role, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("UPDATE membership SET role = ?, rev = rev + 1, updated_at = ? "
                       "WHERE organization_id = ? AND user_id = ?"),
        {domain::wireName(role), base::isoUtc(now), organization.text(), user.text()});
}

void MembershipStore::remove(const domain::OrganizationId& organization, const domain::UserId& user)
{
    m_database.execute(
        QStringLiteral("DELETE FROM membership WHERE organization_id = ? AND user_id = ?"),
        {organization.text(), user.text()});
}

} // namespace console::service
