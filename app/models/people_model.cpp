// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/people_model.h"

#include <QCoreApplication>

namespace console::models {

using domain::Person;
using domain::WorkspaceRole;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PeopleModel", text);
}

QList<Column<Person>> columnsOfPeople()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {{QStringLiteral("person"), tr("Person"), 280, 0, left},
            [](const Person& person) { return person.account.email; }, nullptr,
            [](const Person&, int role) {
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        {{QStringLiteral("displayName"), tr("Display name"), 180, 2, left},
            [](const Person& person) {
                return person.account.displayName.value_or(QString());
            }},
        {{QStringLiteral("role"), tr("Role in the workspace"), 180, 0, left},
            [](const Person& person) { return workspaceRoleTitle(person.role); },
            [](const Person& person) {
                return QVariant(-int(person.role));
            }},
    };
}

} // namespace

QString workspaceRoleTitle(WorkspaceRole role)
{
    switch (role) {
    case WorkspaceRole::Operator:
        return tr("Operator");
    case WorkspaceRole::Dpo:
        return tr("DPO");
    case WorkspaceRole::Editor:
        return tr("Editor");
    case WorkspaceRole::Auditor:
        return tr("Auditor");
    case WorkspaceRole::None:
        break;
    }
    return tr("No role");
}

PeopleModel::PeopleModel(QObject* parent)
    : RowList(
        columnsOfPeople(), [](const Person& person) { return person.account.id.text(); }, parent)
{
}

} // namespace console::models
