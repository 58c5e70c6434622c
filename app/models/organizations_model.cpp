// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/organizations_model.h"

#include "models/when.h"

#include <QCoreApplication>

namespace console::models {

using domain::Membership;
using domain::OrganizationRole;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("OrganizationsModel", text);
}

QString stateOf(const Membership& membership)
{
    return membership.organization.archivedAt ? tr("Archived") : tr("Active");
}

QVariant nameRole(const Membership& membership, int role)
{
    if (role == StrongRole)
        return true;
    if (role == ToneRole && membership.organization.archivedAt)
        return int(CellTone::Muted);
    // The row in one sentence, for those who hear it.
    if (role == Qt::AccessibleDescriptionRole)
        return QStringList{roleTitle(membership.role), stateOf(membership),
            tr("created %1").arg(shortDay(membership.organization.createdAt.value_or(QDateTime())))}
            .join(QStringLiteral(", "));
    return {};
}

QVariant stateRole(const Membership& membership, int role)
{
    if (role == ToneRole)
        return int(membership.organization.archivedAt ? CellTone::Muted : CellTone::Neutral);
    if (role == Qt::ToolTipRole && membership.organization.archivedAt)
        return tr("Archived on %1").arg(exactTime(*membership.organization.archivedAt));
    return {};
}

QVariant createdRole(const Membership& membership, int role)
{
    const QDateTime created = membership.organization.createdAt.value_or(QDateTime());
    if (role == Qt::ToolTipRole || role == CopyRole)
        return exactTime(created);
    return {};
}

QList<Column<Membership>> columnsOfOrganizations()
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {{QStringLiteral("name"), tr("Name"), 260, 0, left},
            [](const Membership& m) { return m.organization.name; }, nullptr, nameRole},
        {{QStringLiteral("role"), tr("Your role"), 110, 1, left},
            [](const Membership& m) {
                return roleTitle(m.role);
            }},
        {{QStringLiteral("state"), tr("State"), 100, 0, left}, stateOf, nullptr, stateRole},
        {{QStringLiteral("slug"), tr("Short name"), 180, 3, left},
            [](const Membership& m) {
                return m.organization.slug;
            }},
        {{QStringLiteral("created"), tr("Created"), 120, 2, right},
            [](const Membership& m) {
                return shortDay(m.organization.createdAt.value_or(QDateTime()));
            },
            [](const Membership& m) {
                return QVariant(m.organization.createdAt.value_or(QDateTime()));
            },
            createdRole},
    };
}

} // namespace

QString roleTitle(OrganizationRole role, const QString& serverWord)
{
    switch (role) {
    case OrganizationRole::Admin:
        return tr("Admin");
    case OrganizationRole::Member:
        return tr("Member");
    case OrganizationRole::Unknown:
        break;
    }
    return serverWord;
}

OrganizationsModel::OrganizationsModel(QObject* parent)
    : RowList(
        columnsOfOrganizations(), [](const Membership& m) { return m.organization.id.text(); },
        parent)
{
}

} // namespace console::models
